import { FIXE_ZEILEN, KOSTENZEILEN, type Kostenzeile } from "../../../../src/domain";
import type { Erkennung } from "../../../../src/template/fremd";
import { karteAus, type Karte } from "../../../../src/template/karte";

/** How the tests say what they expect of a map. */

/** Field to cell: "zeile:Brennstoffe" to "C29"; with "!" where it is no input. */
export function zellen(karte: Karte | null): Record<string, string> {
  return Object.fromEntries(karte?.felder.map((f) => [f.feld, `${f.zelle}${f.eingabe ? "" : "!"}`]) ?? []);
}

export function spalte(
  zeilen: readonly string[],
  buchstabe: string,
  erste: number,
  praefix = "zeile:",
): Record<string, string> {
  return Object.fromEntries(zeilen.map((z, i) => [`${praefix}${z}`, `${buchstabe}${erste + i}`]));
}

export const FIX: readonly Kostenzeile[] = ["Abschreibung Gebäude", "Abschreibung Inventar", ...FIXE_ZEILEN];
export const SACH = KOSTENZEILEN.slice(13);
export const OHNE_PERSONAL = KOSTENZEILEN.slice(8);

/** Every row once, none twice: a form cannot be filled otherwise. */
export function erwarteVollstaendig({ form, karte, fehlend, mehrdeutig }: Erkennung): void {
  expect({ form, fehlend, mehrdeutig }).toEqual({ form: "beschriftet", fehlend: [], mehrdeutig: [] });
  expect(karteAus(JSON.parse(JSON.stringify(karte)))).toMatchObject({ art: "ok", wert: karte });
}
