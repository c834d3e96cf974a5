import { NULL_EURO, minusBetrag, ok, unzulaessig, type Betrag, type Ergebnis, type Stichtag } from "../domain";
import { betragAusText } from "./betrag";
import type { Buchung, Buchungen, Leseangaben, Lesehinweis, Lesestand } from "./buchung";
import { belegdatum, datumAusText, kalenderjahr, type Wirtschaftsjahr } from "./datum";
import { kontonummer } from "./konto";
import type { Lesung } from "./lesung";
import { zeilengrund, zitat } from "./ort";
import type { Satz } from "./saetze";
import { Seitenwahl } from "./seite";
import { spaltenAus, zelle, type Spalten, type Spaltennamen } from "./spalten";
import { kontolaenge } from "./susa";
import type { Tabellenkopf } from "./tabellenkopf";

type Feld =
  "datum" | "konto" | "gegenkonto" | "text" | "betrag" | "soll" | "haben" | "sollHaben" | "kost1" | "kost2" | "beleg";

const NAMEN: Spaltennamen<Feld> = {
  datum: /^(beleg|buchungs|rechnungs|wertstellungs)?(datum|tag)$|^buchungam$|^date$/,
  konto: /^(sach|aufwands|kosten)?(konto|kto)(nr|nummer)?$|^account(number)?$/,
  gegenkonto: /^gegen(konto|kto)/,
  text: /^(buchungs|beleg)?text$|^(verwendungszweck|beschreibung|bezeichnung|vorgang|zweck|was|position|artikel|leistung)$/,
  betrag:
    /^(brutto|rechnungs|gesamt|umsatz)?betrag(eur|euro|brutto|ineur|ineuro)?$|^(umsatz\w*|summe|kosten|brutto|ausgaben?|istbetrag|ist|eur|euro|amount|wert)$/,
  soll: /^soll(betrag|eur)?$/,
  haben: /^haben(betrag|eur)?$/,
  sollHaben: /^(sh|sollhaben(kz|kennzeichen)?)$/,
  kost1: /^(kost1?|kostenstelle1?|kst)$/,
  kost2: /^(kost2|kostenstelle2|kostentraeger)$/,
  beleg: /^(beleg(nr|nummer|feld1)?|rechnungs?(nr|nummer)|rg(nr)?|nachweis(nr)?)$/,
};

/** A plain table of costs: what was paid and how much, found by its headings. */
export function tabelle(saetze: readonly Satz[], kopf: Tabellenkopf, angaben: Leseangaben): Ergebnis<Buchungen> {
  const spalten = spaltenAus(kopf.namen, NAMEN);
  const betrag = spalten.betrag !== undefined || (spalten.soll !== undefined && spalten.haben !== undefined);
  if (!betrag || (spalten.text === undefined && spalten.konto === undefined)) {
    return unzulaessig({
      regel: "tabelle-spalten-unbekannt",
      ort: { feld: `Zeile ${saetze[kopf.stelle]?.zeile ?? 1}` },
      text:
        `Die Überschriften (${kopf.namen.filter((n) => n.trim() !== "").join("; ")}) nennen ` +
        `${betrag ? "weder Text noch Konto" : "keinen Betrag"}. Gebraucht werden Text oder Konto und Betrag oder Soll und Haben.`,
    });
  }
  const inhalt = saetze.slice(kopf.stelle + 1).filter(({ zellen }) => !istLeer(zellen, spalten));
  const laenge = kontolaenge(
    inhalt.map(({ zellen }) => zelle(zellen, spalten, "konto")),
    angaben,
  );
  const leser = new Tabellenleser(spalten, kopf.namen, laenge, angaben);
  const buchungen = inhalt.map((satz) => leser.buchung(satz));

  return leser.gruende.length > 0
    ? unzulaessig(...leser.gruende)
    : ok({ form: "Tabelle", buchungen, hinweise: leser.hinweise, kontenrahmen: angaben.kontenrahmen });
}

/** An empty row, or a sum below the table: no account, no date and a text that says so. */
function istLeer(zellen: readonly string[], spalten: Spalten<Feld>): boolean {
  const text = zelle(zellen, spalten, "text");
  const allein = zelle(zellen, spalten, "konto") === "" && zelle(zellen, spalten, "datum") === "";

  return zellen.every((z) => z.trim() === "") || (allein && /^(summe|gesamt|gesamtsumme|saldo|übertrag)\b/i.test(text));
}

class Tabellenleser implements Lesestand {
  readonly gruende: Lesestand["gruende"] = [];
  readonly hinweise: Lesehinweis[] = [];
  private readonly wj: Wirtschaftsjahr;
  private readonly seiten: Seitenwahl;

  constructor(
    private readonly spalten: Spalten<Feld>,
    private readonly namen: readonly string[],
    private readonly laenge: number,
    angaben: Leseangaben,
  ) {
    this.wj = angaben.jahr === null ? null : kalenderjahr(angaben.jahr);
    this.seiten = new Seitenwahl(angaben.kontenrahmen, laenge);
  }

  buchung({ zeile, zellen }: Satz): Buchung {
    const feld = (name: Feld): string => zelle(zellen, this.spalten, name);
    if (zellen.slice(this.namen.length).some((z) => z.trim() !== "")) {
      this.ablehnen(zeile, "text", "Die Zeile hat mehr Felder als die Überschrift. Steht ein Trennzeichen im Text?");
    }
    const konto = this.wert(zeile, "konto", kontonummer(feld("konto"), this.laenge)) ?? "";
    const gegenkonto = this.wert(zeile, "gegenkonto", kontonummer(feld("gegenkonto"), 0)) ?? "";
    const betrag = this.betrag(zeile, feld);

    return {
      zeile,
      datum: this.datum(zeile, feld("datum")),
      ...this.seite(zeile, konto, gegenkonto, betrag, feld("sollHaben")),
      text: feld("text").replace(/\s+/g, " "),
      kost1: feld("kost1") || null,
      kost2: feld("kost2") || null,
      beleg: feld("beleg") || null,
      menge: false,
    };
  }

  /** A list of costs has no sides: the amount is the expense. With S and H it is a booking record. */
  private seite(
    zeile: number,
    konto: string,
    gegenkonto: string,
    betrag: Betrag,
    kennzeichen: string,
  ): Pick<Buchung, "konto" | "gegenkonto" | "betrag" | "art" | "sachkonto"> {
    if (kennzeichen === "") {
      return { konto, gegenkonto: gegenkonto === "" ? null : gegenkonto, betrag, ...this.seiten.auskunft(konto) };
    }
    if (!/^(s|h|soll|haben)$/i.test(kennzeichen)) {
      this.ablehnen(zeile, "sollHaben", `${zitat(kennzeichen)} ist weder S noch H.`);
    }

    return /^s/i.test(kennzeichen)
      ? this.seiten.aufwandsseite(konto, gegenkonto, betrag)
      : this.seiten.aufwandsseite(gegenkonto, konto, betrag);
  }

  private betrag(zeile: number, feld: (name: Feld) => string): Betrag {
    const zweispaltig = this.spalten.betrag === undefined;
    const eins = this.wert(
      zeile,
      zweispaltig ? "soll" : "betrag",
      betragAusText(feld(zweispaltig ? "soll" : "betrag")),
    );
    const haben = zweispaltig ? this.wert(zeile, "haben", betragAusText(feld("haben"))) : null;
    if (eins === null && haben === null) {
      this.ablehnen(zeile, zweispaltig ? "soll" : "betrag", "Der Betrag fehlt.");
    }

    return minusBetrag(eins ?? NULL_EURO, haben ?? NULL_EURO);
  }

  private datum(zeile: number, text: string): Stichtag | null {
    return this.wert(zeile, "datum", /^\d{3,4}$/.test(text) ? belegdatum(text, this.wj) : datumAusText(text, this.wj));
  }

  private wert<T>(zeile: number, name: Feld, gelesen: Lesung<T>): T | null {
    if (gelesen.art === "fehler") {
      this.ablehnen(zeile, name, gelesen.warum);
    }
    if (gelesen.art === "wert" && gelesen.repariert !== null) {
      this.hinweise.push({ regel: "datei-repariert", zeile, text: `Zeile ${zeile}: ${gelesen.repariert}.` });
    }

    return gelesen.art === "wert" ? gelesen.wert : null;
  }

  private ablehnen(zeile: number, name: Feld, warum: string): void {
    const grund = zeilengrund("tabelle-feld", zeile, this.namen[this.spalten[name] ?? -1]?.trim() ?? name, warum);
    if (!this.gruende.some((g) => g.text === grund.text)) {
      this.gruende.push(grund);
    }
  }
}
