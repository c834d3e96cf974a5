import { dezimal, vergleiche } from "../../domain";
import type { CellContent, CellValue, Workbook } from "../../workbook/port";
import type { Feldname } from "../karte";
import { istBeispielwert } from "./beispielwerte";
import { inhaltstext } from "./feldtext";
import { betragVon, type NichtGeschrieben, type Zielaenderung } from "./fuellen";
import { tageImText } from "./tage";
import { zahlAusText } from "./zahltext";
import { liesZellen } from "./zellen";

/** A cell that holds something else already. It is overwritten only where the person says so. */
export interface Belegung {
  readonly aenderung: Zielaenderung;
  /** For people. */
  readonly alt: string;
  readonly neu: string;
  /** True where it is what Tab. 1 prints as an example (12 Plätze, the year 2020), and nobody's own figure. */
  readonly beispielwert: boolean;
}

/** The changes, sorted by what stands in their cells. */
export interface Zielpruefung {
  /** To be written without asking: empty, 0,00 €, a line to write on, or the same number as text. */
  readonly frei: readonly Zielaenderung[];
  /** Says it already. */
  readonly gleich: readonly Zielaenderung[];
  readonly belegt: readonly Belegung[];
  readonly nichtGeschrieben: readonly NichtGeschrieben[];
}

/** Looks at the cells before anything is written. */
export async function pruefeZiele(workbook: Workbook, aenderungen: readonly Zielaenderung[]): Promise<Zielpruefung> {
  const zellen = await liesZellen(workbook, aenderungen);
  const frei: Zielaenderung[] = [];
  const gleich: Zielaenderung[] = [];
  const belegt: Belegung[] = [];
  const nichtGeschrieben: NichtGeschrieben[] = [];
  aenderungen.forEach((aenderung, i) => {
    const { feld, value } = aenderung;
    const zelle = zellen[i] ?? null;
    const hindernis = hindernisBei(zelle, aenderung);
    if (hindernis !== null || zelle === null) {
      if (!(RECHNET_SELBST.includes(feld) && zelle?.formula != null)) {
        nichtGeschrieben.push({ feld, grund: hindernis ?? "", betrag: betragVon(feld, value) });
      }
    } else if (istGleich(zelle.value, value)) {
      gleich.push(aenderung);
    } else if (istFrei(zelle.value, value)) {
      frei.push(aenderung);
    } else {
      belegt.push({
        aenderung,
        alt: inhaltstext(feld, zelle.value),
        neu: inhaltstext(feld, value),
        beispielwert: istBeispielwert(feld, zelle.value),
      });
    }
  });

  return { frei, gleich, belegt, nichtGeschrieben };
}

/** A formula there is the form's own arithmetic, and nothing is missing. */
const RECHNET_SELBST: readonly Feldname[] = [
  "entgelt",
  "stunden",
  "personalkosten",
  "fixeKosten",
  "sachkosten",
  "gesamtkosten",
  "divisor",
  "tagessatz",
];

function hindernisBei(zelle: CellContent | null, { sheet, cell }: Zielaenderung): string | null {
  if (zelle === null) {
    return `Die Zelle ${sheet}!${cell} gibt es in dieser Datei nicht.`;
  }
  if (zelle.formula !== null) {
    return `Die Zelle ${sheet}!${cell} enthält eine Formel.`;
  }

  return zelle.locked ? `Die Zelle ${sheet}!${cell} ist gesperrt.` : null;
}

function istGleich(alt: CellValue, neu: CellValue): boolean {
  if (typeof alt === "number" && typeof neu === "number") {
    const [a, b] = [dezimal(alt), dezimal(neu)];

    return a !== null && b !== null && vergleiche(a, b) === 0;
  }

  return typeof alt === "string" && typeof neu === "string" && (alt.trim() === neu.trim() || gleicheTage(alt, neu));
}

/** "01.01.2026 – 31.12.2026" and "1.1.2026 bis 31.12.2026" are one period. */
function gleicheTage(alt: string, neu: string): boolean {
  const [a, b] = [tageImText(alt), tageImText(neu)];

  return a.length > 0 && a.length === b.length && a.every((tag, i) => tag === b[i]);
}

/** "", "____", "…": a line to write on. */
const SCHREIBLINIE = /^[\s_.…·()[\]-]*$/;

function istFrei(alt: CellValue, neu: CellValue): boolean {
  if (typeof alt !== "string") {
    return alt === null || alt === 0;
  }
  const zahl = zahlAusText(alt);

  return SCHREIBLINIE.test(alt) || (zahl !== null && (zahl === 0 || zahl === neu));
}
