import fc from "fast-check";
import { erlaubteFehler, tippfehler } from "../../../src/template/fremd/tippfehler";

test.each([
  ["gleich", "brennstoffe", "brennstoffe", 0],
  ["einer fehlt", "brenstoffe", "brennstoffe", 1],
  ["einer zuviel", "brennnstoffe", "brennstoffe", 1],
  ["einer falsch", "bremnstoffe", "brennstoffe", 1],
  ["zwei vertauscht", "brennstofef", "brennstoffe", 1],
  ["zwei Fehler", "bremstoffe", "brennstoffe", 2],
  ["drei Fehler", "bremstofe", "brennstoffe", null],
  ["anderes Wort", "treibstoffe", "brennstoffe", null],
  ["kurzes Wort, anderer Anfang", "zeitung", "leitung", null],
  ["kurzes Wort, zwei Fehler", "leitnu", "leitung", null],
  ["sehr kurzes Wort", "sume", "summe", null],
])("%s: %s", (_, wort, form, erwartet) => {
  expect(tippfehler(wort, form)).toBe(erwartet);
});

test("Nie mehr Fehler als erlaubt, und nie weniger als der Unterschied der Längen", () => {
  const wort = fc.string({ unit: fc.constantFrom(...Array.from("abc")), minLength: 5, maxLength: 14 });
  fc.assert(
    fc.property(wort, wort, (a, b) => {
      const fehler = tippfehler(a, b);

      expect(fehler === null || (fehler <= erlaubteFehler(b) && fehler >= Math.abs(a.length - b.length))).toBe(true);
      expect(fehler === 0).toBe(a === b);
    }),
  );
});
