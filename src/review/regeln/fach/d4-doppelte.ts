import {
  EINS,
  NULL_EURO,
  alsEuro,
  anteilig,
  befund,
  euroText,
  gerundet,
  minus,
  plus,
  vergleiche,
  type Befund,
  type Berechnung,
  type Bruch,
} from "../../../domain";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { ortIn } from "./d2-regeln";

const ID = "D4";

/** The same post, the same thing, or more than the whole of a cost, claimed twice. */
export const doppelte: Regel = {
  id: ID,
  titel: "Keine doppelten Stellen und Anlagen, keine Anteile über 100 %",
  pruefe: (fall) => {
    const berechnung = fall.kalkulation?.berechnung ?? null;
    if (fall.form.art !== "eigene" || berechnung === null) {
      return nichtGeprueft(
        fall.form.art === "keine" ? OHNE_FORM : "Das Formular hat keine Listen der Stellen und Anlagen.",
      );
    }

    return [...stellen(fall, berechnung), ...anlagen(fall, berechnung), ...anteile(fall, berechnung)];
  },
};

function stellen(fall: Pruefungsfall, { kalkulation, ergebnis }: Berechnung): Befund[] {
  return wiederholte(kalkulation.personal, (p) =>
    JSON.stringify([p.funktion, p.stundenJeMitarbeiter, p.jahresbruttoVollzeit, p.arbeitgeberBrutto, p.person]),
  ).flatMap(({ stelle, erste }) => {
    const betrag = ergebnis.arbeitgeberBrutto[stelle] ?? NULL_EURO;
    const funktion = kalkulation.personal[stelle]?.funktion ?? "";

    return betrag === 0
      ? []
      : [
          meldung(
            fall,
            `personal[${stelle}].funktion`,
            alsEuro(betrag),
            `Die Stelle „${funktion}“ steht mit denselben Stunden und demselben Gehalt schon in der ${erste + 1}. Zeile des Personals.` +
              " Sind es zwei Stellen? Sonst bitte eine Zeile streichen.",
          ),
        ];
  });
}

function anlagen(fall: Pruefungsfall, { kalkulation, ergebnis }: Berechnung): Befund[] {
  return wiederholte(kalkulation.anlagen, (a) => JSON.stringify([a.bezeichnung.toLowerCase(), a.wert, a.art])).flatMap(
    ({ stelle, erste }) => {
      const betrag = ergebnis.abschreibungen[stelle];

      return betrag === undefined || betrag === 0
        ? []
        : [
            meldung(
              fall,
              `anlagen[${stelle}].bezeichnung`,
              alsEuro(betrag),
              `„${kalkulation.anlagen[stelle]?.bezeichnung ?? ""}“ steht mit demselben Wert schon als ${erste + 1}. Anlage in der Liste.` +
                " Sind es zwei Anlagen? Sonst bitte eine streichen.",
            ),
          ];
    },
  );
}

/** The same cost divided over several lines: their shares together are at most the whole. */
function anteile(fall: Pruefungsfall, { kalkulation }: Berechnung): Befund[] {
  const gruppen = new Map<string, number[]>();
  kalkulation.sachkosten.forEach((posten, i) => {
    if (vergleiche(posten.anteil, EINS) < 0) {
      const schluessel = JSON.stringify([posten.text.trim().toLowerCase(), posten.grundlage, posten.nachweis]);
      gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), i]);
    }
  });

  return [...gruppen.values()].flatMap((stellen) => {
    const summe = stellen.reduce<Bruch>((s, i) => plus(s, kalkulation.sachkosten[i]?.anteil ?? EINS), {
      zaehler: 0,
      nenner: 1,
    });
    const letzte = stellen.at(-1) ?? 0;
    const posten = kalkulation.sachkosten[letzte];
    if (stellen.length < 2 || posten === undefined || vergleiche(summe, EINS) <= 0) {
      return [];
    }
    const zuviel = anteilig(gerundet(posten.grundlage), minus(summe, EINS));

    return [
      meldung(
        fall,
        `sachkosten[${letzte}].anteil`,
        alsEuro(zuviel),
        `„${posten.text}“ ist auf mehrere Zeilen verteilt, zusammen mit mehr als 100 % (${euroText(zuviel)} zu viel). Bitte die Anteile berichtigen.`,
      ),
    ];
  });
}

function meldung(fall: Pruefungsfall, feld: string, euro: number, text: string): Befund {
  const { kalkulation } = fall;

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: kalkulation === null ? { feld } : ortIn(kalkulation, { feld }),
    wirkung: fall.wirkung(euro) ?? undefined,
    text,
  });
}

function wiederholte<T>(
  liste: readonly T[],
  schluessel: (eintrag: T) => string,
): readonly { readonly stelle: number; readonly erste: number }[] {
  const bekannt = new Map<string, number>();

  return liste.flatMap((eintrag, stelle) => {
    const name = schluessel(eintrag);
    const erste = bekannt.get(name);
    if (erste === undefined) {
      bekannt.set(name, stelle);
    }

    return erste === undefined ? [] : [{ stelle, erste }];
  });
}
