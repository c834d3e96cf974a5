import type { Berechnung } from "../../domain";
import { aenderungenFuerFormular, feldtext, nichtGeschriebenText, pruefeZiele, type Karte } from "../../template";
import { inhaltstext } from "../../template/fremd/feldtext";
import type { Workbook } from "../../workbook/port";
import { FORMULAR } from "../texts/formular";
import { UEBERNAHME } from "../texts/uebernahme";
import type { Aenderung } from "../uebernahme/aenderung";
import type { Vorschau } from "../uebernahme/Schreibdialog";

/** What the fill of a confirmed form would write. Refused where euros would have no cell: the form would be wrong by them. */
export async function formularplan(workbook: Workbook, karte: Karte, berechnet: Berechnung): Promise<Vorschau> {
  const { aenderungen, nichtGeschrieben } = aenderungenFuerFormular(karte, berechnet.kalkulation, berechnet.ergebnis);
  const ziele = await pruefeZiele(workbook, aenderungen);
  const offen = [...nichtGeschrieben, ...ziele.nichtGeschrieben];
  const verloren = offen.filter(({ betrag }) => betrag !== null && betrag !== 0);
  if (verloren.length > 0) {
    return { art: "nicht", text: [FORMULAR.verloren, ...verloren.map(nichtGeschriebenText)].join(" ") };
  }
  const eintrag = (
    { feld, sheet, cell, value }: (typeof aenderungen)[number],
    mehr: Pick<Aenderung, "vorher" | "grund" | "art">,
  ): Aenderung => ({ change: { sheet, cell, value }, was: feldtext(feld), neu: inhaltstext(feld, value), ...mehr });

  return {
    art: "zeigt",
    liste: [
      ...ziele.frei.map((a) => eintrag(a, { vorher: UEBERNAHME.leer, grund: FORMULAR.grund, art: "wert" })),
      ...ziele.belegt.map(({ aenderung, alt, beispielwert }) =>
        eintrag(aenderung, {
          vorher: alt,
          grund: beispielwert ? FORMULAR.beispielwert : FORMULAR.grund,
          art: beispielwert ? "wert" : "belegt",
        }),
      ),
    ],
    hinweise: offen.map(nichtGeschriebenText),
  };
}
