import {
  gerundet,
  PARAMETER_DER_KALKULATION,
  urteilText,
  zuordnung,
  type Begleitrechnung,
  type Berechnung,
  type Ergebnis,
  type Kalkulation,
} from "../domain";
import type { CellChange } from "../workbook/port";
import { baueArbeitsmappe } from "./build/arbeitsmappe";
import { changes } from "./changes";

/** A new workbook of ours, filled with a calculated Kostenkalkulation, as the bytes of an .xlsx file. */
export function gefuellteMappe(
  berechnet: Berechnung,
  programmversion: string,
  begleitung: Begleitrechnung | null = null,
): Ergebnis<Uint8Array> {
  return baueArbeitsmappe({
    ...berechnet,
    urteile: urteile(berechnet.kalkulation),
    parameter: PARAMETER_DER_KALKULATION,
    programmversion,
    begleitung,
  });
}

/** Every input cell of our workbook with what the Kalkulation says it should hold. */
export function sollzellen(kalkulation: Kalkulation): Ergebnis<readonly CellChange[]> {
  return changes(kalkulation, urteile(kalkulation));
}

/** The verdict on each line of the Sachkosten, in words, as it stands in their last column. */
function urteile({ sachkosten }: Kalkulation): string[] {
  return sachkosten.map(({ text, grundlage, zeile, konto }) =>
    urteilText(zuordnung({ text, betrag: gerundet(grundlage), gebuchtUnter: zeile, konto }).urteil),
  );
}
