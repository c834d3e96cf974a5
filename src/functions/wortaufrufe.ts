/* Apart from the other functions: the knowledge of words is large, and a sheet that only computes does not load it. */
import { fundstelleText, ok, unzulaessig, urteilText, zuordnung, type Ergebnis } from "../domain";
import { AUFRUFE, mit, type Aufruf } from "./aufrufe";
import { einzeln, geld, istLeer, oder, text, type Argument } from "./zellen";

/** A line of Sachkosten against Tab. 2, in the words of the verdicts. */
export const sachkostenpruefung: Aufruf<string> = (wortlaut, zeile, betrag) =>
  mit(
    [
      text(wortlaut, "Text"),
      oder(zeile, (roh) => text(roh, "Zeile"), null),
      oder(betrag, (roh) => geld(roh, "Betrag"), null),
    ],
    (t, z, b) => {
      const urteil = zuordnung({ text: t, betrag: b, gebuchtUnter: z });

      return ok(
        urteilText(urteil.urteil),
        () => [
          {
            bezeichnung: "Urteil",
            rechnung: [urteil.begruendung, urteil.frage, urteil.hinweis].filter((satz) => satz !== null).join(" "),
            ergebnis: urteil.zeile ?? urteilText(urteil.urteil),
          },
        ],
        () => [urteil.fundstelle],
      );
    },
  );

const ERKLAERBAR = { ...AUFRUFE, SACHKOSTENPRUEFUNG: sachkostenpruefung };

/** In words, why a call gives what it gives: the Rechenweg with its Fundstellen, or the reasons why there is no value. */
export const grundInWorten: Aufruf<string> = (funktion, ...argumente) =>
  mit([text(funktion, "Funktion")], (name) => {
    const aufruf = (ERKLAERBAR as Readonly<Record<string, Aufruf | undefined>>)[
      name.toUpperCase().replace(/^ALA\./, "")
    ];
    if (aufruf === undefined) {
      return unzulaessig({
        regel: "funktion-unbekannt",
        ort: { feld: "Funktion" },
        text: `Die Funktion „${name.slice(0, 40)}“ gibt es nicht. Möglich sind: ${Object.keys(ERKLAERBAR).join(", ")}.`,
      });
    }
    const ergebnis = aufruf(...argumente.map(einzelnOderBereich));

    return ok(erklaert(ergebnis));
  });

/** All nine by name. */
export const NACH_NAMEN: Readonly<Record<string, Aufruf | undefined>> = {
  ...ERKLAERBAR,
  GRUND: grundInWorten,
};

function erklaert(ergebnis: Ergebnis<number | string>): string {
  if (ergebnis.art !== "ok") {
    return ergebnis.gruende.map((g) => g.text).join(" ");
  }
  const schritte = ergebnis.rechenweg().map((s) => `${s.bezeichnung}: ${s.rechnung} = ${s.ergebnis}`);
  const fundstellen = ergebnis.fundstellen().map(fundstelleText);

  return [...schritte, ...(fundstellen.length === 0 ? [] : [`Fundstellen: ${fundstellen.join("; ")}`])].join("\n");
}

/** Excel hands every argument over as a range; a range of one cell is that cell, an empty one is omitted. */
function einzelnOderBereich(argument: Argument): Argument {
  const wert = einzeln(argument);

  return istLeer(wert) ? null : wert;
}
