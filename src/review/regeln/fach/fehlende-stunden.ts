import { NULL_EURO, alsEuro, alsZahl, dezimal, type Befund, type Personalfunktion } from "../../../domain";
import type { Kalkulationsfall, Pruefungsfall } from "../../pruefungsfall";

const FUNKTION: Readonly<Record<string, Personalfunktion>> = {
  "gruppenleitung-unter-schluessel": "Gruppenleiter*in/Fachkräfte",
  "begleitender-dienst-unter-schluessel": "Begleitender Dienst",
};

/**
 * Hours under the key cost less than the agreement needs: by what the missing hours would cost at the rate of the hours
 * that are there. Negative: the Tagessatz is too low.
 */
export function fehlendeStunden(fall: Pruefungsfall, kalkulation: Kalkulationsfall, b: Befund): string | null {
  const funktion = FUNKTION[b.regel];
  const berechnung = kalkulation.berechnung;
  const soll = zahlAus(b.erwartet);
  if (funktion === undefined || berechnung === null || soll === null) {
    return null;
  }
  let stunden = 0;
  let kosten = 0;
  berechnung.kalkulation.personal.forEach((stelle, i) => {
    if (stelle.funktion === funktion) {
      stunden += stelle.stundenJeMitarbeiter === null ? 0 : alsZahl(stelle.stundenJeMitarbeiter);
      kosten += alsEuro(berechnung.ergebnis.arbeitgeberBrutto[i] ?? NULL_EURO);
    }
  });

  return stunden > 0 && kosten > 0 ? fall.wirkung((kosten * (stunden - soll)) / stunden) : null;
}

/** "3,25 Std." */
function zahlAus(text: string | null): number | null {
  const genau = text === null ? null : dezimal(text.replace(" Std.", "").replace(",", "."));

  return genau === null ? null : alsZahl(genau);
}
