import { BEGLEITBLAETTER, BEGLEITZEILEN, type Begleitliste } from "./adressen";
import { ENTGELTEINGABEN } from "./entgelt-eingaben";
import { entgeltergebnisse } from "./entgelt-ergebnisse";
import { entgeltrechenweg } from "./entgelt-rechenweg";
import { entgeltpruefformel } from "./entgelt-pruefung";
import { OHNE_LAGE, type Parameterlage } from "./lage";
import { spaltenplan, type Spaltenplan } from "./spaltenplan";

/** One line per person and day; inputs first, then Tab. 3 by the law and by the handbook, then the way there. */
export function entgeltplan(lage: Parameterlage): Spaltenplan {
  return spaltenplan([
    ...ENTGELTEINGABEN,
    { feld: "pruefung", typ: "text", beschriftung: "Prüfung der Zeile", breite: 36, formel: entgeltpruefformel(lage) },
    ...entgeltergebnisse(lage),
    ...entgeltrechenweg(lage),
  ]);
}

export function entgeltliste(plan: Spaltenplan = entgeltplan(OHNE_LAGE)): Begleitliste {
  const { erste, letzte } = BEGLEITZEILEN.entgelt;

  return { blatt: BEGLEITBLAETTER.entgelt, ersteZeile: erste, letzteZeile: letzte, spalten: plan.spalten };
}
