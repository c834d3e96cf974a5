import { befund, type Befund, type Ort } from "../../befund";
import { bruchText, vergleiche, type Bruch } from "../../mengen/bruch";
import type { Parameter } from "../../recht/parameter";
import {
  beschaeftigungHoechstens,
  beschaeftigungMindestens,
  beschaeftigungTeilzeitMindestens,
} from "../../recht/parameter/beschaeftigungszeit";
import type { Entgeltperson } from "./entgeltperson";

/** Hours of a week: 35 to 40, in part-time at least 17,5; breaks and begleitende Maßnahmen count. */
export function stundenbefund({ pseudonym, wochenstunden: stunden }: Entgeltperson, ort: Ort): Befund | null {
  if (
    stunden === null ||
    (liegt(stunden, beschaeftigungMindestens) >= 0 && liegt(stunden, beschaeftigungHoechstens) <= 0)
  ) {
    return null;
  }
  const zuWenig = liegt(stunden, beschaeftigungTeilzeitMindestens) < 0;
  const zuViel = liegt(stunden, beschaeftigungHoechstens) > 0;
  const grund = zuViel
    ? beschaeftigungHoechstens
    : zuWenig
      ? beschaeftigungTeilzeitMindestens
      : beschaeftigungMindestens;
  const satz = zuViel
    ? "Mehr als 40 Stunden in der Woche sind nicht möglich. Bitte die Stunden prüfen."
    : zuWenig
      ? "Weniger als 17,5 Stunden in der Woche, auch mit Pausen und begleitenden Maßnahmen, sind nicht vorgesehen. Bitte die Stunden prüfen."
      : "Teilzeit ist möglich, wenn Art oder Schwere der Behinderung sie nötig macht. Bitte den Grund festhalten; der Grundbetrag bleibt ungekürzt (Vorgabe).";

  return befund({
    regel: zuViel ? "stunden-zu-viel" : zuWenig ? "stunden-zu-wenig" : "stunden-teilzeit",
    schwere: zuViel || zuWenig ? "fehler" : "hinweis",
    ort,
    gefunden: `${bruchText(stunden)} Stunden`,
    erwartet: zuWenig ? "mindestens 17,5 Stunden" : "35 bis 40 Stunden",
    text: `${pseudonym}: ${bruchText(stunden)} Stunden. ${satz}`,
    fundstelle: grund.werte[0]?.fundstelle,
  });
}

function liegt(stunden: Bruch, grenze: Parameter<Bruch>): number {
  const wert = grenze.werte[0]?.wert;

  return wert === undefined ? 0 : vergleiche(stunden, wert);
}
