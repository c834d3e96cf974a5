import { NULL_EURO, minusBetrag, ok, unzulaessig, type Betrag, type Ergebnis, type Grund } from "../domain";
import { betragAusText } from "./betrag";
import type { Buchung, Buchungen, Leseangaben, Lesehinweis } from "./buchung";
import { kontonummer } from "./konto";
import { zeilengrund } from "./ort";
import type { Satz } from "./saetze";
import { Seitenwahl } from "./seite";
import { spaltenAus, spaltenform, zelle, type Spalten } from "./spalten";
import type { Tabellenkopf } from "./tabellenkopf";

type Feld =
  "konto" | "name" | "jvzSoll" | "jvzHaben" | "saldoSoll" | "saldoHaben" | "saldo" | "soll" | "haben" | "kost1";

const NAMEN: Readonly<Record<Feld, RegExp>> = {
  konto: /^(konto(nr|nummer)?|kto(nr|nummer)?|nr|sachkonto|accountnumber|account)$/,
  name: /^(konto|konten|kto)?(bezeichnung|beschriftung|name|text)$|^caption$|^bez$/,
  jvzSoll:
    /^(jvz|jahresverkehr\w*|jahresumsatz\w*|kumuliert\w*|kumwerte?|kum|umsatz\w*|verkehrszahlen)(in)?soll|^sollkum|^solljvz|^annualvaluedebit/,
  jvzHaben:
    /^(jvz|jahresverkehr\w*|jahresumsatz\w*|kumuliert\w*|kumwerte?|kum|umsatz\w*|verkehrszahlen)(in)?haben|^habenkum|^habenjvz|^annualvaluecredit/,
  saldoSoll: /^(end)?saldosoll|^sollsaldo/,
  saldoHaben: /^(end)?saldohaben|^habensaldo/,
  saldo: /^(end|schluss|jahres)?saldo(eur|euro|betrag)?$|^balance$/,
  soll: /^soll(eur|betrag|summe)?$|^summesoll$/,
  haben: /^haben(eur|betrag|summe)?$|^summehaben$/,
  kost1: /^(kost1?|kostenstelle1?)$/,
};

/** Rows that belong to no account. */
const SUMMENZEILE = /summe|gesamt|total|übertrag|uebertrag|klasse|ergebnis|saldo|seite|kontrolle/i;

/** A list of accounts with their sums, found by its headings: an account, no date of a booking, a balance or turnover. */
export function istSusa({ namen }: Tabellenkopf): boolean {
  const spalten = spaltenAus(namen, NAMEN);
  const formen = namen.map(spaltenform);
  const gebucht = formen.some((f) => /datum|^gegenkonto|^betrag|buchungstext/.test(f));

  return spalten.konto !== undefined && !gebucht && betragsart(spalten) !== null;
}

/** Which columns hold the year's amount: turnover of the year before balances, because expenses begin the year at zero. */
function betragsart(spalten: Spalten<Feld>): readonly ["zwei", Feld, Feld] | readonly ["eins"] | null {
  const paare = [
    ["jvzSoll", "jvzHaben"],
    ["saldoSoll", "saldoHaben"],
    ["soll", "haben"],
  ] as const;
  const paar = paare.find(([soll, haben]) => spalten[soll] !== undefined && spalten[haben] !== undefined);

  return paar !== undefined ? ["zwei", ...paar] : spalten.saldo !== undefined ? ["eins"] : null;
}

/** One posting per account: its expense of the year, Soll minus Haben. A list has no dates and no single bills. */
export function susa(saetze: readonly Satz[], kopf: Tabellenkopf, angaben: Leseangaben): Ergebnis<Buchungen> {
  const spalten = spaltenAus(kopf.namen, NAMEN);
  const art = betragsart(spalten);
  const kennzeichen =
    spalten.saldo === undefined
      ? -1
      : kopf.namen.findIndex(
          (name, i) => i > (spalten.saldo ?? 0) && /^(sh|sollhaben(kz|kennzeichen)?|vz|kz)\d?$/.test(spaltenform(name)),
        );
  const gruende: Grund[] = [];
  const hinweise: Lesehinweis[] = [];
  const inhalt = saetze
    .slice(kopf.stelle + 1)
    .filter(({ zellen }) => !istSumme(zelle(zellen, spalten, "konto"), zellen));
  const laenge = kontolaenge(
    inhalt.map(({ zellen }) => zelle(zellen, spalten, "konto")),
    angaben,
  );
  const seiten = new Seitenwahl(angaben.kontenrahmen, laenge);
  const lies = (satz: Satz, stelle: number | undefined): Betrag => {
    const feld = kopf.namen[stelle ?? -1] ?? "Betrag";
    const roh = (satz.zellen[stelle ?? -1] ?? "").trim();
    const seite = /^(.*?)\s*([SH])$/.exec(roh);
    const gelesen = betragAusText(seite?.[1] ?? roh);
    if (gelesen.art === "fehler") {
      gruende.push(zeilengrund("susa-feld", satz.zeile, feld, gelesen.warum));
    }
    const betrag = gelesen.art === "wert" ? gelesen.wert : NULL_EURO;
    const haben =
      (
        seite?.[2] ?? (stelle === spalten.saldo ? (satz.zellen[kennzeichen] ?? "").trim().charAt(0) : "")
      ).toUpperCase() === "H";

    return haben ? minusBetrag(NULL_EURO, betrag) : betrag;
  };
  const buchungen = inhalt.map((satz): Buchung => {
    const nummer = kontonummer(zelle(satz.zellen, spalten, "konto"), laenge);
    if (nummer.art === "fehler") {
      gruende.push(zeilengrund("susa-feld", satz.zeile, "Konto", nummer.warum));
    }
    if (nummer.art === "wert" && nummer.repariert !== null) {
      hinweise.push({ regel: "datei-repariert", zeile: satz.zeile, text: `Zeile ${satz.zeile}: ${nummer.repariert}.` });
    }
    const konto = nummer.art === "wert" ? nummer.wert : "";

    return {
      zeile: satz.zeile,
      datum: null,
      konto,
      gegenkonto: null,
      text: zelle(satz.zellen, spalten, "name").replace(/\s+/g, " "),
      betrag:
        art?.[0] === "zwei"
          ? minusBetrag(lies(satz, spalten[art[1]]), lies(satz, spalten[art[2]]))
          : lies(satz, spalten.saldo),
      kost1: zelle(satz.zellen, spalten, "kost1") || null,
      kost2: null,
      beleg: null,
      menge: false,
      ...seiten.auskunft(konto),
    };
  });
  hinweise.push({
    regel: "susa-eine-zahl-je-konto",
    zeile: null,
    text: "Eine Summen- und Saldenliste nennt je Konto nur eine Zahl: Grenzen je Stück (51 € und 410 €) und Sammelkonten (Gas, Strom, Wasser) lassen sich daran nicht prüfen.",
  });

  return gruende.length > 0
    ? unzulaessig(...gruende)
    : ok({ form: "SuSa", buchungen, hinweise, kontenrahmen: angaben.kontenrahmen });
}

function istSumme(konto: string, zellen: readonly string[]): boolean {
  return (
    zellen.every((z) => z.trim() === "") ||
    konto === "" ||
    (!/\d/.test(konto) && SUMMENZEILE.test(konto)) ||
    (/[A-Za-z]{3}/.test(konto) && SUMMENZEILE.test(konto))
  );
}

/** Personenkonten are longer; the shortest usual length is that of the Sachkonten. PBV numbers its groups with two to four digits. */
export function kontolaenge(konten: readonly string[], { kontenrahmen }: Leseangaben): number {
  const ziffern = konten.map((k) => k.replace(/[ .]/g, "")).filter((k) => /^\d{4,8}$/.test(k));
  if (kontenrahmen === "PBV") {
    return 0;
  }
  const haeufig = new Map<number, number>();
  ziffern.forEach((k) => haeufig.set(k.length, (haeufig.get(k.length) ?? 0) + 1));
  const laengen = [...haeufig.entries()].filter(([, n]) => n * 5 >= ziffern.length).map(([l]) => l);

  return laengen.length === 0 ? 4 : Math.min(...laengen);
}
