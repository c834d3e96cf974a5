import { befund } from "../befund";
import { personalunion as wochenstundenDerPerson } from "../kosten/stellenanteil";
import { bruch, bruchText, NULL, vergleiche, type Bruch } from "../mengen/bruch";
import { handbuch } from "../recht/fundstelle";
import type { Pruefung } from "./pruefgegenstand";

/** A person's hours over all roles may not exceed the contract; the rest belongs to the production (HB:657-663). */
export const personalunion: Pruefung = ({ kalkulation: k }) => {
  const personen = [...new Set(k.personal.map((p) => p.person).filter((p) => p !== null))];

  return personen.flatMap((person) => {
    const stellen = k.personal.map((stelle, i) => ({ stelle, i })).filter(({ stelle }) => stelle.person === person);
    const stunden = wochenstundenDerPerson(
      stellen.map(({ stelle }) => stelle.stundenJeMitarbeiter ?? NULL),
      bruch(k.plaetze, 1),
    );
    const vertrag = stellen.map(({ stelle }) => stelle.vertragsstunden).find((v): v is Bruch => v !== null);
    const grenze = vertrag ?? k.wochenstunden;
    const [erste] = stellen;

    return vergleiche(stunden, grenze) <= 0 || erste === undefined
      ? []
      : [
          befund({
            regel: "personalunion-ueber-vertrag",
            schwere: vertrag === undefined ? "warnung" : "fehler",
            ort: { feld: `personal[${erste.i}].person` },
            gefunden: `${bruchText(stunden)} Std.`,
            erwartet: `höchstens ${bruchText(grenze)} Std.`,
            text:
              `Person „${person}“: ${stellen.map(({ stelle }) => stelle.funktion).join(" + ")} ergeben zusammen` +
              ` ${bruchText(stunden)} Stunden je Woche, mehr als die ${bruchText(grenze)} Stunden` +
              `${vertrag === undefined ? " einer vollen Stelle" : " des Arbeitsvertrags"}. Bitte Stunden oder Person prüfen.`,
            fundstelle: handbuch("Kap. 6.1, Personalunion (Z. 657-663)"),
          }),
        ];
  });
};
