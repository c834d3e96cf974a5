import {
  gerundet,
  PARAMETER_DER_KALKULATION,
  urteilText,
  zuordnung,
  type Berechnung,
  type Ergebnis,
  type Kalkulation,
} from "../../domain";
import { baueArbeitsmappe, changes } from "../../template";
import type { CellChange } from "../../workbook/port";
import { PROGRAMMVERSION } from "../vorlage";

/** Every input cell of our workbook with what the Kalkulation says it should hold. */
export function soll(kalkulation: Kalkulation): Ergebnis<readonly CellChange[]> {
  return changes(kalkulation, urteile(kalkulation));
}

/** A new workbook of ours, filled, as the bytes of an .xlsx file. */
export function neueMappe(berechnet: Berechnung): Ergebnis<Uint8Array> {
  return baueArbeitsmappe({
    ...berechnet,
    urteile: urteile(berechnet.kalkulation),
    parameter: PARAMETER_DER_KALKULATION,
    programmversion: PROGRAMMVERSION,
  });
}

/** The verdict on each line of the Sachkosten, as it stands in their last column. */
function urteile({ sachkosten }: Kalkulation): string[] {
  return sachkosten.map(({ text, grundlage, zeile, konto }) =>
    urteilText(zuordnung({ text, betrag: gerundet(grundlage), gebuchtUnter: zeile, konto }).urteil),
  );
}
