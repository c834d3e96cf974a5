import { PERSONALFUNKTIONEN, SACHKOSTENZEILEN, alsEuro, summe, type Berechnung, type Betrag } from "../domain";
import { feld, tabelle, type Feldname, type Karte, type Tabellenname } from "../template";
import type { CellAddress } from "../workbook/port";
import type { Kalkulationsfall } from "./pruefungsfall";

/** A result of the form as our rules compute it from the inputs. */
export interface Sollwert extends CellAddress {
  readonly bezeichnung: string;
  readonly wert: number;
  readonly einheit: "euro" | "anzahl";
  /** The results that it adds up: where one of them is wrong, this one is wrong because of it. */
  readonly aus: readonly string[];
}

/** From the lines up to the Tagessatz, in the order in which they arise. */
export function sollwerte(karte: Karte, fall: Kalkulationsfall): readonly Sollwert[] {
  return fall.berechnung === null ? [] : new Sammler(karte, fall, fall.berechnung).alle();
}

export function schluessel({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}

class Sammler {
  private readonly werte: Sollwert[] = [];

  constructor(
    private readonly karte: Karte,
    private readonly fall: Kalkulationsfall,
    private readonly berechnung: Berechnung,
  ) {}

  alle(): readonly Sollwert[] {
    const { kalkulation: k, ergebnis: e } = this.berechnung;
    const personal = k.personal.map((p, i) => this.zeile("personal", i, "betrag", p.funktion, e.arbeitgeberBrutto[i]));
    const anlagen = k.anlagen.map((a, i) =>
      this.zeile("anlagen", i, "betrag", `Abschreibung ${a.bezeichnung}`, e.abschreibungen[i]),
    );
    const sach = k.sachkosten.map((s, i) => this.zeile("sachkosten", i, "betrag", s.text, e.sachkostenposten[i]));
    const von = (orte: readonly (string | null)[], gehoert: (i: number) => boolean): string[] =>
      orte.flatMap((ort, i) => (ort !== null && gehoert(i) ? [ort] : []));
    const jeFunktion = PERSONALFUNKTIONEN.map((f) =>
      this.feld(
        `zeile:${f}`,
        f,
        summe(e.arbeitgeberBrutto.filter((_, i) => k.personal[i]?.funktion === f)),
        von(personal, (i) => k.personal[i]?.funktion === f),
      ),
    );
    const afa = (["Gebäude", "Inventar"] as const).map((art) =>
      this.feld(
        `zeile:Abschreibung ${art}`,
        `Abschreibung ${art}`,
        art === "Gebäude" ? e.abschreibungGebaeude : e.abschreibungInventar,
        von(anlagen, (i) => k.anlagen[i]?.art === art),
      ),
    );
    const miete = this.feld(
      "zeile:Miete/Leasing/Pacht",
      "Miete/Leasing/Pacht",
      e.fixeZeilen["Miete/Leasing/Pacht"],
      [],
    );
    const jeZeile = SACHKOSTENZEILEN.map((z) =>
      this.feld(
        `zeile:${z}`,
        z,
        e.sachkostenJeZeile[z],
        von(sach, (i) => k.sachkosten[i]?.zeile === z),
      ),
    );
    const bloecke = [
      this.feld("personalkosten", "Summe Personalkosten", e.personalkosten, jeFunktion),
      this.feld("fixeKosten", "Summe fixe Kosten", e.fixeKosten, [...afa, miete]),
      this.feld("sachkosten", "Summe Sachkosten", e.sachkosten, jeZeile),
    ];
    const gesamt = this.feld("gesamtkosten", "Gesamtkosten", e.gesamtkosten, bloecke);
    const divisor = this.anzahl("divisor", "Plätze × Tage", k.plaetze * k.tage);
    const satz = this.feld("tagessatz", "Tagessatz", e.tagessatz, [gesamt, divisor]);
    this.feld("entgelt", "Vereinbartes Entgelt", e.tagessatz, [satz]);

    return this.werte;
  }

  private feld(name: Feldname, bezeichnung: string, wert: Betrag, aus: readonly (string | null)[]): string | null {
    const ort = feld(this.karte, name);

    return ort === null ? null : this.merke({ sheet: ort.blatt, cell: ort.zelle }, bezeichnung, wert, aus);
  }

  private anzahl(name: Feldname, bezeichnung: string, wert: number): string | null {
    const ort = feld(this.karte, name);
    if (ort === null) {
      return null;
    }
    this.werte.push({ sheet: ort.blatt, cell: ort.zelle, bezeichnung, wert, einheit: "anzahl", aus: [] });

    return `${ort.blatt}!${ort.zelle}`;
  }

  /** A line of a list: its row is that of the entry, its column that of the result. */
  private zeile(
    liste: Tabellenname,
    stelle: number,
    spalte: string,
    bezeichnung: string,
    wert: Betrag | undefined,
  ): string | null {
    const eintrag = this.fall.zelle(`${liste}[${stelle}]`);
    const buchstabe = tabelle(this.karte, liste)?.spalten.find((s) => s.feld === spalte)?.spalte;

    return eintrag === null || buchstabe === undefined || wert === undefined
      ? null
      : this.merke(
          { sheet: eintrag.sheet, cell: `${buchstabe}${eintrag.cell.replace(/^[A-Z]+/, "")}` },
          bezeichnung,
          wert,
          [],
        );
  }

  private merke(ort: CellAddress, bezeichnung: string, wert: Betrag, aus: readonly (string | null)[]): string {
    this.werte.push({ ...ort, bezeichnung, wert: alsEuro(wert), einheit: "euro", aus: aus.filter((a) => a !== null) });

    return schluessel(ort);
  }
}
