import fc from "fast-check";
import { KOSTENZEILEN, PERSONALFUNKTIONEN } from "../../../src/domain";
import { erkenneFormular } from "../../../src/template/fremd";
import { KOSTENLABEL, PERSONALLABEL, liste } from "./support/bausteine";
import { alsDatei } from "./support/datei";
import { imSpeicher, type Inhalt } from "./support/formular";

/** Label, hours, amount; every row carries its own amount, so that it shows to which cell a field points. */
const ZEILEN: readonly (readonly Inhalt[])[] = [
  ...PERSONALLABEL.map((label, i): Inhalt[] => [label, (i + 1) / 10, 100 * (i + 1)]),
  ...KOSTENLABEL.map((label, i): Inhalt[] => [label, null, 10_000 + i]),
];

test("Die Reihenfolge der Zeilen ist gleich: dieselben Felder, jedes bei seiner Zeile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ZEILEN], { minLength: ZEILEN.length }), async (gemischt) => {
      const mappe = imSpeicher([{ zeilen: liste(gemischt, "C") }]);
      const { karte } = await erkenneFormular(mappe);
      const werte = new Map<string, unknown>();
      for (const f of karte?.felder ?? []) {
        const [[[zelle] = []] = []] = await mappe.read([{ sheet: f.blatt, range: f.zelle }]);
        werte.set(f.feld, zelle?.value);
      }
      const soll = KOSTENZEILEN.map((z, i) => [`zeile:${z}`, i < 8 ? 100 * (i + 1) : 10_000 + i - 8] as const);

      expect(KOSTENZEILEN.map((z) => [`zeile:${z}`, werte.get(`zeile:${z}`)])).toEqual(soll);
      expect(PERSONALFUNKTIONEN.map((f) => werte.get(`stunden:${f}`))).toEqual(
        PERSONALFUNKTIONEN.map((_, i) => (i + 1) / 10),
      );
      expect(karte?.felder.map((f) => f.feld).filter((f) => !/^(zeile|stunden):/.test(f))).toEqual([
        "traeger",
        "von",
        "bereich",
        "plaetze",
        "tage",
        "tagessatz",
      ]);
    }),
    { numRuns: 60 },
  );
});

test("Speicher und Datei sagen dasselbe", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ZEILEN], { minLength: 18 }), fc.boolean(), async (zeilen, geschuetzt) => {
      const formular = [{ zeilen: liste(zeilen, "C"), geschuetzt }];

      expect(await erkenneFormular(alsDatei(formular))).toEqual(await erkenneFormular(imSpeicher(formular)));
    }),
    { numRuns: 30 },
  );
});
