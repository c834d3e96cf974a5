import { unzulaessig, ok, type Ergebnis } from "../ergebnis";
import { bruch, type Bruch } from "../mengen/bruch";
import { handbuch, type Fundstelle } from "../recht/fundstelle";

export const PRAXISBEISPIEL: Fundstelle = handbuch(
  "Kap. 6.1, Sachkosten, Praxisbeispiel (Z. 697)",
  "Für den ALA können folglich im laufenden Betrieb 5/8 der Nebenkosten abgerechnet werden. Für eine Schätzung in der Kalkulation vorab können die bisherigen Nebenkosten pro Person ermittelt werden und dann entsprechend hochgerechnet",
);

export interface Kopfangaben {
  /** People of the ALA who use the rooms. */
  readonly plaetze: number;
  /** The farm's other people who use them. */
  readonly uebrige: number;
  /** Whether the costs already include the ALA's people: running costs, or those of the time before. */
  readonly enthalten: boolean;
}

/** A key by heads: what to multiply the farm's costs by, and the sentence that goes with each line. */
export interface Kopfschluessel {
  /** 5/8 of costs that include them; 5/3 of costs that do not, which may be more than the whole. */
  readonly faktor: Bruch;
  readonly begruendung: string;
  readonly fundstelle: Fundstelle;
}

/** The two methods of the handbook's example (HB:697): 5 of 8 of the running costs, or costs per person so far times five. */
export function kopfschluessel({ plaetze, uebrige, enthalten }: Kopfangaben): Ergebnis<Kopfschluessel> {
  const gueltig = [plaetze, uebrige].every((zahl) => Number.isInteger(zahl) && zahl >= 0 && zahl <= 1000);
  if (!gueltig || plaetze === 0 || (!enthalten && uebrige === 0)) {
    return unzulaessig({
      regel: "kopfschluessel-personen",
      ort: { feld: plaetze === 0 || !gueltig ? "plaetze" : "uebrige" },
      text:
        gueltig && plaetze > 0
          ? "Ohne andere Personen gibt es keine bisherigen Kosten je Person. Bitte angeben, wie viele die Räume bisher nutzen."
          : "Bitte ganze Zahlen angeben: wie viele Menschen im ALA arbeiten und wie viele andere die Räume nutzen.",
      fundstelle: PRAXISBEISPIEL,
    });
  }
  const alle = plaetze + uebrige;

  return ok(
    enthalten
      ? {
          faktor: bruch(plaetze, alle),
          begruendung: `Anteil nach Köpfen: ${plaetze} von ${alle} Personen`,
          fundstelle: PRAXISBEISPIEL,
        }
      : {
          faktor: bruch(plaetze, uebrige),
          begruendung: `Schätzung: bisherige Kosten je Person (${uebrige} Personen) mal ${plaetze} Personen im ALA`,
          fundstelle: PRAXISBEISPIEL,
        },
    undefined,
    () => [PRAXISBEISPIEL],
  );
}
