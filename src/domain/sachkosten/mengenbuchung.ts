import { KEINE_PRODUKTION } from "./fundstellen";
import type { Zuordnung } from "./urteil";

/**
 * DATEV fills Stück and Gewicht only for the bookings of a farm's production (SKR14). A line that would be in order by its
 * words is asked about then; what is out already stays out.
 */
export function alsMengenbuchung(z: Zuordnung): Zuordnung {
  if (z.urteil === "unzulaessig" || z.urteil === "rueckfrage") {
    return z;
  }

  return {
    ...z,
    urteil: "rueckfrage",
    aufteilung: null,
    begruendung: `Zu der Buchung sind Stück oder Gewicht erfasst, wie bei Buchungen der Produktion; nach dem Text wäre sie: ${z.begruendung}`,
    fundstelle: KEINE_PRODUKTION,
    frage: "Gehört die Buchung zur landwirtschaftlichen Produktion oder zum ALA?",
    hinweis: null,
  };
}
