import { tag } from "../../domain";
import type { CellValue } from "../../workbook/port";
import type { Feldname } from "../karte";
import { tageImText } from "./tage";

/** What Tab. 1 prints into its cells as an example (HB:607-624): the table's words, not figures of a Betrieb. */
const GEDRUCKT: Readonly<Partial<Record<Feldname, number | string>>> = {
  von: tag("2020-01-01"),
  bis: tag("2020-12-31"),
  bereich: "Arbeitsbereich",
  plaetze: 12,
  tage: 250,
  "stunden:Leitung": 0.3,
  "stunden:Gruppenleiter*in/Fachkräfte": 3.3,
  "stunden:Begleitender Dienst": 0.4,
  "stunden:Arbeitsvorbereiter*in": 0.5,
  "stunden:Unterstützung/Assistenz/Pflege": 0.5,
  "stunden:Wirtschaftsdienst": 0.8,
  "stunden:Weiteres Personal": 0.75,
  "stunden:Verwaltung": 1,
};

/** Whether a cell still holds the example that the form was printed with. */
export function istBeispielwert(feld: Feldname, wert: CellValue): boolean {
  if (feld === "von" && typeof wert === "string") {
    const [von, bis] = tageImText(wert);

    return von === GEDRUCKT.von && (bis === undefined || bis === GEDRUCKT.bis);
  }

  return wert !== null && wert === GEDRUCKT[feld];
}
