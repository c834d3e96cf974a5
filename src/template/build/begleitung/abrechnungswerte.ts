import {
  alsEuro,
  alsZahl,
  FEHLTAGE_IM_JAHR,
  KOSTENTAGE_IM_JAHR,
  minus,
  NULL,
  NULL_EURO,
  personenjahr,
  vergleiche,
  type Begleitrechnung,
  type Bruch,
  type Jahresperson,
} from "../../../domain";
import { MELDUNGSURTEIL } from "../../eigene/begleitung/abrechnung";
import type { Zeilenwerte } from "../../werte";

/** The months of all people, each person's in order, with the domain's results. */
export function meldungswerte(b: Begleitrechnung): readonly Zeilenwerte[] {
  return (b.angaben.abrechnung?.personen ?? []).flatMap((person, i) => monatszeilen(b, person, i + 1));
}

function monatszeilen(b: Begleitrechnung, person: Jahresperson, stelle: number): readonly Zeilenwerte[] {
  const { pseudonym, jahr } = person;
  const gerechnet = personenjahr(b, pseudonym, jahr);
  let vorher: Bruch = NULL;

  return [...person.monate]
    .sort((x, y) => x.monat - y.monat)
    .flatMap((m, i) => {
      const e = gerechnet?.monate[i];
      if (e === undefined) {
        return [];
      }
      const kostentage = minus(e.fehltageVerbraucht, vorher);
      vorher = e.fehltageVerbraucht;
      const ueber = minus(minus(m.fehltage, kostentage), m.anerkannt ?? NULL);

      return [
        {
          pseudonym,
          jahr,
          monat: m.monat,
          anwesend: alsZahl(m.anwesend),
          fehltage: alsZahl(m.fehltage),
          anerkannt: m.anerkannt === undefined ? null : alsZahl(m.anerkannt),
          stelle,
          kostentage: alsZahl(kostentage),
          bezahlteTage: alsZahl(e.bezahlteTage),
          anspruch: alsEuro(e.anspruch),
          verbraucht: alsZahl(e.fehltageVerbraucht),
          uebrig: alsZahl(e.fehltageUebrig),
          pruefung: vergleiche(ueber, NULL) > 0 ? MELDUNGSURTEIL.ueber : MELDUNGSURTEIL.gut,
        },
      ];
    });
}

export function personenwerte(b: Begleitrechnung): readonly Zeilenwerte[] {
  return (b.angaben.abrechnung?.personen ?? []).map((person) => {
    const { pseudonym, jahr, tage, fehltagegrenze } = person;
    const gerechnet = personenjahr(b, pseudonym, jahr);
    const grenze = fehltagegrenze ?? FEHLTAGE_IM_JAHR;
    const verbraucht = gerechnet?.monate.at(-1)?.fehltageVerbraucht ?? NULL;

    return {
      pseudonym,
      jahr,
      vereinbarteTage: tage === undefined ? null : alsZahl(tage),
      fehltagegrenze: fehltagegrenze === undefined ? null : alsZahl(fehltagegrenze),
      tage: alsZahl(tage ?? KOSTENTAGE_IM_JAHR),
      grenze: alsZahl(grenze),
      fehltage: alsZahl(gerechnet?.fehltage ?? NULL),
      bezahlteTage: alsZahl(gerechnet?.bezahlteTage ?? NULL),
      anspruch: alsEuro(gerechnet?.anspruch ?? NULL_EURO),
      uebrig: alsZahl(minus(grenze, verbraucht)),
      schluessel: `${pseudonym}|${jahr}`,
    };
  });
}
