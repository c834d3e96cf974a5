import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { InspectedFacts } from "../../../workbook/inspection";
import { nichtGeprueft, type Regel } from "../../regel";
import { kreisbezuege } from "./bild/kreise";
import { mappenbild } from "./bild/mappenbild";

const ID = "C2";

/** Whether the numbers in the file are results at all: manual calculation, iteration, circles. */
export const berechnung: Regel = {
  id: ID,
  titel: "Automatische Berechnung ohne Kreisbezüge",
  pruefe: (fall) => {
    const { facts } = fall.inspection;
    const { kreise, vollstaendig } = kreisbezuege(mappenbild(fall));
    const befunde = [
      ...einstellungen(facts),
      ...kreise.map(({ blatt, zelle, laenge, bedingt }) =>
        befund({
          regel: ID,
          // with iteration a circle is meant; a condition may keep it from closing
          schwere: facts.iterates || bedingt ? "warnung" : "fehler",
          ort: { blatt, zelle: formatCell(zelle) },
          gefunden: `=${zelle.formula ?? ""}`,
          text:
            laenge === 1
              ? `${blatt}!${formatCell(zelle)} rechnet mit sich selbst (Kreisbezug). Ein verlässliches Ergebnis gibt es` +
                " nicht. Bitte die Formel berichtigen."
              : `${blatt}!${formatCell(zelle)} hängt über ${String(laenge)} Formeln von sich selbst ab (Kreisbezug). Ein` +
                " verlässliches Ergebnis gibt es nicht. Bitte eine der Formeln berichtigen.",
        }),
      ),
    ];

    return vollstaendig
      ? befunde
      : nichtGeprueft("Die Datei verknüpft zu viele Zellen, um alle nach Kreisbezügen abzusuchen.", befunde);
  },
};

function einstellungen({ calculatesManually, iterates }: InspectedFacts): Befund[] {
  const liste: readonly (readonly [boolean, string, string])[] = [
    [
      calculatesManually,
      "manuelle Berechnung",
      "Die Datei rechnet nur auf Anforderung. Die Ergebnisse können veraltet sein. Bitte auf automatische Berechnung" +
        " stellen und neu speichern.",
    ],
    [
      iterates,
      "iterative Berechnung",
      "In der Datei ist die iterative Berechnung eingeschaltet. Kreisbezüge fallen damit nicht mehr auf. Bitte" +
        " abschalten.",
    ],
  ];

  return liste.flatMap(([gesetzt, gefunden, text]) =>
    gesetzt ? [befund({ regel: ID, schwere: "warnung", ort: {}, gefunden, text })] : [],
  );
}
