/* Apart from the other functions: the knowledge of words is large, and a sheet that only computes does not load it. */
import { fundstelleText, ok, unzulaessig, urteilText, zuordnung, type Ergebnis } from "../domain";
import { mit, type Aufruf } from "./aufrufe";
import { alsWert, proZelle, type Auswertung } from "./auswertung";
import { AUSWERTUNGEN } from "./auswertungen";
import { WEITERE } from "./weitere-auswertungen";
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

const ALLE: Readonly<Record<string, Auswertung>> = {
  ...AUSWERTUNGEN,
  ...WEITERE,
  SACHKOSTENPRUEFUNG: proZelle(sachkostenpruefung),
};

/** In words, why a call gives what it gives: the Rechenweg with its Fundstellen, or the reasons why there is no value. */
export const grundInWorten: Aufruf<string> = (funktion, ...argumente) =>
  mit([text(funktion, "Funktion")], (name) => {
    const auswertung = ALLE[name.toUpperCase().replace(/^ALA\./, "")];
    if (auswertung === undefined) {
      return unzulaessig({
        regel: "funktion-unbekannt",
        ort: { feld: "Funktion" },
        text: `Die Funktion „${name.slice(0, 40)}“ gibt es nicht. Möglich sind: ${Object.keys(ALLE).join(", ")}.`,
      });
    }

    return ok(erklaert(auswertung(argumente.map(einzelnOderBereich)).flat()));
  });

/** Every function by name, as the command line and the workbench evaluate it. */
export const NACH_NAMEN: Readonly<Record<string, Auswertung | undefined>> = {
  ...ALLE,
  GRUND: alsWert(grundInWorten),
};

/** Cells of one result share its reasons: they are told once. */
function erklaert(ergebnisse: readonly Ergebnis<number | string>[]): string {
  const gruende = [...new Set(ergebnisse.flatMap((e) => (e.art === "ok" ? [] : e.gruende.map((g) => g.text))))];
  const oks = ergebnisse.filter((e) => e.art === "ok");
  const schritte = [...new Set(oks.map((e) => e.rechenweg))]
    .flatMap((rechenweg) => rechenweg())
    .map((s) => `${s.bezeichnung}: ${s.rechnung} = ${s.ergebnis}`);
  const hinweise = [...new Set(oks.map((e) => e.hinweise))].flatMap((h) => h()).map((h) => `Hinweis: ${h.text}`);
  const fundstellen = new Set(
    [...new Set(oks.map((e) => e.fundstellen))].flatMap((f) => f()).map((f) => fundstelleText(f)),
  );

  return [
    ...gruende,
    ...schritte,
    ...new Set(hinweise),
    ...(fundstellen.size === 0 ? [] : [`Fundstellen: ${[...fundstellen].join("; ")}`]),
  ].join("\n");
}

/** Excel hands every argument over as a range; a range of one cell is that cell, an empty one is omitted. */
function einzelnOderBereich(argument: Argument): Argument {
  const wert = einzeln(argument);

  return istLeer(wert) ? null : wert;
}
