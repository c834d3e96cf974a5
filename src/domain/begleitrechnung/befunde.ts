import type { Befund } from "../befund";
import { NULL, plus } from "../mengen/bruch";
import { entgeltpruefung, type Entgeltgegenstand } from "../pruefung/entgelt/entgeltpruefung";
import type { Begleitrechnung, Grundlage } from "./begleitrechnung";

const LEER: Entgeltgegenstand = {
  stichtag: null,
  personen: [],
  arbeitsergebnis: null,
  entgelteImJahr: null,
  unfallversicherungImTagessatz: false,
};

/** The checks of the Entgelt on every line, year and account; each finding at the field of the input, each sentence once. */
export function begleitbefunde(b: Omit<Begleitrechnung, "befunde">, grundlage: Grundlage): readonly Befund[] {
  const alle = [...entgeltbefunde(b, grundlage), ...jahresbefunde(b), ...fehltagebefunde(b)];

  return alle.filter((x, i) => alle.findIndex((y) => y.regel === x.regel && y.text === x.text) === i);
}

function entgeltbefunde({ angaben }: Omit<Begleitrechnung, "befunde">, grundlage: Grundlage): readonly Befund[] {
  return (angaben.entgelt?.beschaeftigte ?? []).flatMap((zeile, i) =>
    mitFeld(
      `entgelt.beschaeftigte[${i}]`,
      entgeltpruefung({
        ...LEER,
        stichtag: zeile.stichtag,
        // A Grundbetrag that was cut for part-time is a choice of the user, said by its own Hinweis.
        personen: [
          { ...zeile, grundbetrag: zeile.grundbetragsanteil === null ? zeile.grundbetrag : null, fehltage: null },
        ],
        unfallversicherungImTagessatz: grundlage.unfallversicherungImTagessatz,
      }),
    ),
  );
}

function jahresbefunde({ angaben, arbeitsergebnis }: Omit<Begleitrechnung, "befunde">): readonly Befund[] {
  return (angaben.arbeitsergebnis ?? []).flatMap(({ jahr }, i) => {
    const e = arbeitsergebnis[i];

    return e === undefined
      ? []
      : mitFeld(
          `arbeitsergebnis[${i}]`,
          entgeltpruefung({
            ...LEER,
            arbeitsergebnis: e.ergebnis.arbeitsergebnis,
            entgelteImJahr: e.entgelte,
          }),
        ).map((x) => ({ ...x, text: `${jahr}: ${x.text}` }));
  });
}

function fehltagebefunde({ angaben }: Omit<Begleitrechnung, "befunde">): readonly Befund[] {
  return (angaben.abrechnung?.personen ?? []).flatMap(({ pseudonym, jahr, monate }, i) =>
    mitFeld(
      `abrechnung.personen[${i}]`,
      entgeltpruefung({
        ...LEER,
        personen: [
          {
            pseudonym,
            wochenstunden: null,
            grundbetrag: null,
            steigerungsbetrag: null,
            unfallversicherung: null,
            fehltage: monate.reduce((s, m) => plus(s, m.fehltage), NULL),
          },
        ],
      }),
    ).map((x) => ({ ...x, text: x.regel === "fehltage-ueber-60" ? `${jahr}, ${x.text}` : x.text })),
  );
}

/** The checks know their own fields only; the caller's begin with the way to the entry. */
function mitFeld(pfad: string, befunde: readonly Befund[]): readonly Befund[] {
  return befunde.map((b) => ({
    ...b,
    ort: {
      feld: `${pfad}.${(b.ort.feld ?? "").replace(/^personen\[\d+\]\./, "").replace("entgelteImJahr", "entgelte")}`,
    },
  }));
}
