import { befund, type Befund, type Schwere } from "../../befund";
import type { Fundstelle } from "../../recht/fundstelle";
import { ort, type Pruefzeile } from "./pruefzeile";

const GENANNT = 8;

/** "Zeilen 2, 5 und 7", counted from 1 as a person counts; long lists are cut. */
export function zeilennummern(zeilen: readonly Pruefzeile[]): string {
  const nummern = zeilen.slice(0, GENANNT).map((z) => String(z.nummer + 1));
  const weitere = zeilen.length - nummern.length;
  const letzte = weitere > 0 ? `${weitere} weitere` : nummern.pop();

  return nummern.length === 0 ? `Zeile ${letzte ?? ""}` : `Zeilen ${nummern.join(", ")} und ${letzte ?? ""}`;
}

/** One finding for many lines, placed at the first. */
export function sammelbefund(
  zeilen: readonly Pruefzeile[],
  angaben: {
    readonly regel: string;
    readonly schwere: Schwere;
    readonly text: string;
    readonly fundstelle: Fundstelle;
  },
): readonly Befund[] {
  const [erste] = zeilen;

  return erste === undefined ? [] : [befund({ ...angaben, ort: ort(erste), gruppe: "Sachkosten" })];
}
