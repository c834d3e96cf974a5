import { befund, type Befund, type Ort } from "../../befund";
import { bruchText, vergleiche } from "../../mengen/bruch";
import { FEHLTAGE_IM_JAHR } from "../../abrechnung/kostentage";
import { handbuch } from "../../recht/fundstelle";
import type { Entgeltperson } from "./entgeltperson";

/** More days of absence than are paid. */
export function fehltageBefunde({ pseudonym, fehltage }: Entgeltperson, ort: Ort): readonly Befund[] {
  return fehltage === null || vergleiche(fehltage, FEHLTAGE_IM_JAHR) <= 0
    ? []
    : [
        befund({
          regel: "fehltage-ueber-60",
          schwere: "warnung",
          ort,
          gefunden: `${bruchText(fehltage)} Fehltage`,
          erwartet: `höchstens ${bruchText(FEHLTAGE_IM_JAHR)}`,
          text:
            `${pseudonym}: ${bruchText(fehltage)} Fehltage. Mehr als ${bruchText(FEHLTAGE_IM_JAHR)} im Jahr werden nur in` +
            " Sonderfällen bezahlt. Bitte mit dem Leistungsträger abstimmen.",
          fundstelle: handbuch("Kap. 6.1 (Z. 590)"),
        }),
      ];
}
