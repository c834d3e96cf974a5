import fc from "fast-check";
import { zuordnung } from "../../../src/domain";
import type { Begriff } from "../../../src/domain/sachkosten/begriff";
import { schreibform } from "../../../src/domain/sachkosten/sprache/schreibform";
import { wortschatz } from "../../../src/domain/sachkosten/sprache/wortschatz";
import { BEGRIFFE } from "../../../src/domain/sachkosten/wissen";

/** Words of seven letters and more, no phrases. */
function kernwoerter(gilt: (begriff: Begriff) => boolean): string[] {
  const woerter = BEGRIFFE.filter(gilt).flatMap((b) => b.woerter.split(/\s+/).map((w) => w.replace(/^=|~$/g, "")));

  return [...new Set(woerter)].filter((w) => /^\p{L}{7,}$/u.test(w));
}

const VERBOTEN = kernwoerter(({ ist }) => ist?.art === "niemals");
/** Words that make a cost beside them inadmissible: stable, greenhouse, the family's house. */
const ORTE = kernwoerter(({ merkmale = [] }) => merkmale.includes("produktion") || merkmale.includes("wohnen"));

type Fehler = (wort: string, stelle: number) => string;

const ausgelassen: Fehler = (wort, i) => wort.slice(0, i) + wort.slice(i + 1);
const verdoppelt: Fehler = (wort, i) => wort.slice(0, i + 1) + wort.slice(i);
const vertauscht: Fehler = (wort, i) =>
  wort.slice(0, i) + wort.slice(i + 1, i + 2) + wort.charAt(i) + wort.slice(i + 2);

const verschrieben = (woerter: readonly string[]) =>
  fc
    .record({
      wort: fc.constantFrom(...woerter),
      stelle: fc.nat(),
      fehler: fc.constantFrom(ausgelassen, verdoppelt, vertauscht),
    })
    .map(({ wort, stelle, fehler }) => fehler(wort, stelle % wort.length))
    // "Gasflasche" for "Glasflasche", "Einbau" for "Weinbau": another right word, nobody can tell.
    .filter((falsch) => !wortschatz().staemme.has(schreibform(falsch)));

const urteil = (text: string) => zuordnung({ text, betrag: null, gebuchtUnter: null }).urteil;

test("genug Wörter", () => {
  expect(VERBOTEN.length).toBeGreaterThan(1000);
  expect(ORTE.length).toBeGreaterThan(400);
});

test("ein Schreibfehler macht aus einem ausgeschlossenen Wort kein zulässiges", () => {
  fc.assert(
    fc.property(verschrieben(VERBOTEN), (falsch) => {
      expect(["unzulaessig", "rueckfrage"]).toContain(urteil(`Rg. 4711 ${falsch}`));
    }),
    { numRuns: 1500 },
  );
});

test("ein Schreibfehler macht den Strom des Stalls nicht zum Strom der Einrichtung", () => {
  fc.assert(
    fc.property(verschrieben(ORTE), (falsch) => {
      expect(["unzulaessig", "rueckfrage"]).toContain(urteil(`Strom ${falsch}`));
    }),
    { numRuns: 1000 },
  );
});

test.each`
  text                                | grund
  ${"Jahresabschluss Erstellung"}     | ${"nicht „Herstellung“"}
  ${"Kopierpapier Begegnungszentrum"} | ${"nicht „Beregnung“"}
  ${"Spesenabrechnung Leitung"}       | ${"nicht „Speisenabrechnung“"}
  ${"Gasflasche Teeküche"}            | ${"nicht „Glasflasche“"}
`("$text wird nicht für einen Schreibfehler gehalten ($grund)", ({ text }: { text: string }) => {
  expect(zuordnung({ text, betrag: null, gebuchtUnter: null }).begruendung).not.toContain("Schreibfehler");
});

test("Wörter, die JavaScript an jedem Objekt kennt, sind nur Wörter", () => {
  expect(urteil("constructor toString Strom")).toBe("zulaessig");
});
