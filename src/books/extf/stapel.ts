import { ok, unzulaessig, type Betrag, type Ergebnis, type Grund, type Stichtag } from "../../domain";
import { betragAusText } from "../betrag";
import type { Buchung, Buchungen, Leseangaben, Lesehinweis, Lesestand } from "../buchung";
import { belegdatum, kalenderjahr, type Wirtschaftsjahr } from "../datum";
import type { Lesung } from "../lesung";
import { zeilengrund, zitat } from "../ort";
import { saetze, type Gesucht, type Satz } from "../saetze";
import { Seitenwahl, type Buchungssatz } from "../seite";
import { zelle, type Spalten } from "../spalten";
import { kontonummer } from "../konto";
import { generalumkehr } from "./generalumkehr";
import { kopf, type Kopf } from "./kopf";
import { FELDNAME, fehlendeSpalten, istUeberschrift, stapelspalten, type Feld } from "./spalten";

/** A DATEV Buchungsstapel (EXTF or DTVF, versions 510 and 700): every record as a posting, or all reasons why not. */
export function buchungsstapel(text: string, angaben: Leseangaben): Ergebnis<Buchungen> {
  const gruende: Grund[] = [];
  let gesucht: Gesucht = null;
  const folge = saetze(text, /[;,\t]/.exec(text)?.[0] ?? ";", gruende, () => gesucht);
  const erster = folge.next().value;
  const gelesen = kopf(erster?.zellen ?? []);
  if (gelesen.art !== "ok") {
    return gelesen;
  }
  const zweiter = folge.next().value;
  const ueberschrift = zweiter !== undefined && istUeberschrift(zweiter.zellen) ? zweiter.zellen : null;
  const spalten = stapelspalten(ueberschrift);
  const fehlend = fehlendeSpalten(spalten);
  if (fehlend.length > 0) {
    return unzulaessig(
      ...fehlend.map((name) =>
        zeilengrund("extf-spalte-fehlt", 2, name, "Die Überschrift fehlt. Bitte die Datei neu ausgeben."),
      ),
    );
  }
  gesucht = ueberschrift?.map((_, stelle) => Object.values(spalten).includes(stelle)) ?? null;
  const stapel = new Stapel(gelesen.wert, spalten, ueberschrift?.length ?? null, angaben, gruende);
  const roh = ueberschrift === null && zweiter !== undefined ? [stapel.satz(zweiter)] : [];
  for (const satz of folge) {
    roh.push(stapel.satz(satz));
  }
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }

  return ok(
    gewendet(
      roh.filter((satz) => satz !== null),
      stapel,
      gelesen.wert.laenge,
    ),
  );
}

/** Every record turned to its expense, Generalumkehr negative. */
function gewendet(roh: readonly Rohsatz[], { rahmen, hinweise }: Stapel, laenge: number): Buchungen {
  const seiten = new Seitenwahl(rahmen, laenge, roh);
  const buchungen = roh.map((satz) => {
    const { konto, gegenkonto, betrag, art, sachkonto } = seiten.aufwandsseite(satz.soll, satz.haben, satz.umsatz);
    const { zeile, datum, text, kost1, kost2, beleg, menge, umkehr } = satz;

    return { zeile, datum, konto, gegenkonto, text, betrag, kost1, kost2, beleg, menge, art, sachkonto, umkehr };
  });

  return { form: "EXTF", buchungen: generalumkehr(buchungen), hinweise, kontenrahmen: rahmen };
}

/** A record as it stands: Soll an Haben. */
type Rohsatz = Omit<Buchung, "konto" | "gegenkonto" | "betrag" | "art" | "sachkonto"> &
  Buchungssatz & { readonly umkehr: boolean };

/** Reads the records of one file and remembers the dates, which repeat. */
class Stapel implements Lesestand {
  readonly hinweise: Lesehinweis[] = [];
  readonly rahmen: Buchungen["kontenrahmen"];
  private readonly wj: Wirtschaftsjahr;
  private readonly daten = new Map<string, Lesung<Stichtag>>();

  constructor(
    private readonly kopf: Kopf,
    private readonly spalten: Spalten<Feld>,
    private readonly breite: number | null,
    angaben: Leseangaben,
    readonly gruende: Grund[],
  ) {
    const beginn = kopf.wirtschaftsjahr ?? kopf.von;
    this.wj = beginn !== null ? { beginn } : angaben.jahr === null ? null : kalenderjahr(angaben.jahr);
    this.rahmen = angaben.kontenrahmen ?? kopf.kontenrahmen;
    if (angaben.kontenrahmen !== null && kopf.kontenrahmen !== null && angaben.kontenrahmen !== kopf.kontenrahmen) {
      this.hinweise.push({
        regel: "kontenrahmen-anders",
        zeile: 1,
        text: `Die Datei nennt den Kontenrahmen ${kopf.kontenrahmen}; gelesen wurde mit ${angaben.kontenrahmen}, wie angegeben.`,
      });
    }
  }

  satz({ zeile, zellen }: Satz): Rohsatz | null {
    const feld = (name: Feld): string => zelle(zellen, this.spalten, name);
    if (zellen.every((z) => z.trim() === "")) {
      return null;
    }
    if (this.breite !== null && zellen.slice(this.breite).some((z) => z.trim() !== "")) {
      this.ablehnen(
        zeile,
        "umsatz",
        "Die Zeile hat mehr Felder als die Überschrift. Steht ein Semikolon im Text ohne Anführungszeichen?",
      );

      return null;
    }
    const vorher = this.gruende.length;
    const umsatz = this.umsatz(zeile, feld);
    const soll = this.sollHaben(zeile, feld("sollHaben"));
    const konto = this.konto(zeile, "konto", feld("konto"));
    const gegenkonto = this.konto(zeile, "gegenkonto", feld("gegenkonto"));
    const datum = this.datum(zeile, feld("datum"));
    if (this.gruende.length > vorher) {
      return null;
    }

    return {
      zeile,
      datum,
      soll: soll ? konto : gegenkonto,
      haben: soll ? gegenkonto : konto,
      umsatz,
      text: feld("text").replace(/\s+/g, " "),
      kost1: feld("kost1") || null,
      kost2: feld("kost2") || null,
      beleg: feld("beleg") || null,
      menge: istMenge(feld("stueck")) || istMenge(feld("gewicht")),
      umkehr: istGeneralumkehr(feld("generalumkehr"), feld("schluessel")),
    };
  }

  private umsatz(zeile: number, feld: (name: Feld) => string): Betrag {
    const fremd = feld("waehrung") !== "" && feld("waehrung") !== this.kopf.waehrung;
    const name = fremd ? "basisumsatz" : "umsatz";
    const gelesen = betragAusText(feld(name));
    if (gelesen.art === "leer") {
      return this.ablehnen(
        zeile,
        name,
        fremd
          ? `Der Umsatz ist in ${feld("waehrung")}; der Betrag in ${this.kopf.waehrung} fehlt.`
          : "Der Betrag fehlt.",
      );
    }

    return this.wert(zeile, name, gelesen) ?? (0 as Betrag);
  }

  private sollHaben(zeile: number, text: string): boolean {
    if (!/^[SH]$/i.test(text)) {
      this.ablehnen(
        zeile,
        "sollHaben",
        text === "" ? "Das Kennzeichen fehlt (S oder H)." : `${zitat(text)} ist weder S noch H.`,
      );
    }

    return text.toUpperCase() === "S";
  }

  private konto(zeile: number, name: "konto" | "gegenkonto", text: string): string {
    return this.wert(zeile, name, kontonummer(text, this.kopf.laenge)) ?? "";
  }

  private datum(zeile: number, text: string): Stichtag | null {
    const bekannt = this.daten.get(text) ?? belegdatum(text, this.wj);
    this.daten.set(text, bekannt);
    if (bekannt.art === "leer") {
      this.ablehnen(zeile, "datum", "Das Datum fehlt.");

      return null;
    }

    return this.wert(zeile, "datum", bekannt);
  }

  private wert<T>(zeile: number, name: Feld, gelesen: Lesung<T>): T | null {
    if (gelesen.art === "wert") {
      if (gelesen.repariert !== null) {
        this.hinweise.push({ regel: "datei-repariert", zeile, text: `Zeile ${zeile}: ${gelesen.repariert}.` });
      }

      return gelesen.wert;
    }
    this.ablehnen(zeile, name, gelesen.art === "leer" ? "Die Angabe fehlt." : gelesen.warum);

    return null;
  }

  private ablehnen(zeile: number, name: Feld, warum: string): Betrag {
    this.gruende.push(zeilengrund("extf-feld", zeile, FELDNAME[name], warum));

    return 0 as Betrag;
  }
}

function istMenge(text: string): boolean {
  return /[1-9]/.test(text);
}

/** Field "Generalumkehr" (G or 1), or the Berichtigungsschlüssel 2, 3, 6, 7, 8 before the tax key. */
function istGeneralumkehr(kennzeichen: string, schluessel: string): boolean {
  return /^[G1]$/i.test(kennzeichen) || /^[23678]\d$/.test(schluessel);
}
