import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { ausEuro, zuordnung, type Zuordnung } from "../../../src/domain";

/**
 * The half of gemessen.csv that nobody tunes to: written and labelled by someone who had not seen the rules, and never
 * read line by line while they were made. Wanted are 95 % right, nothing inadmissible let through and at most 1 % good
 * lines refused; held is what is reached. First sight, before the rules were widened: 322 of 437 right, 9 of 113
 * inadmissible let through, 3 of 204 good lines refused.
 */
const MINDESTENS_RICHTIG = 0.84;
const HOECHSTENS_DURCHGELASSEN = 5;
const HOECHSTENS_ABGEWIESEN = 3;

interface Zeile {
  readonly text: string;
  readonly betrag: string;
  readonly gebucht_unter: string;
  readonly urteil: string;
  readonly zeile: string;
  readonly teil: string;
}

const ZEILEN = parse<Zeile>(readFileSync(join(__dirname, "gemessen.csv"), "utf8"), {
  header: true,
  delimiter: ";",
  skipEmptyLines: true,
}).data.filter((z) => z.teil === "messung");

const ERGEBNISSE = ZEILEN.map((z): readonly [Zeile, Zuordnung] => [
  z,
  zuordnung({
    text: z.text,
    betrag: z.betrag === "" ? null : ausEuro(Number(z.betrag.replace(",", "."))),
    gebuchtUnter: z.gebucht_unter === "" ? null : z.gebucht_unter,
  }),
]);

const GUT: readonly string[] = ["zulaessig", "falsche_zeile", "aufteilen"];

// Counts only: a failing test must not show the lines either.
test("genug Zeilen, und alle gelesen", () => {
  expect(ZEILEN.length).toBe(437);
  expect(ZEILEN.every((z) => z.urteil !== "")).toBe(true);
});

test("Urteil und Zeile stimmen", () => {
  const richtig = ERGEBNISSE.filter(
    ([z, { urteil, zeile }]) => urteil === z.urteil && (z.zeile === "" || z.zeile === zeile),
  ).length;
  expect(richtig / ZEILEN.length).toBeGreaterThanOrEqual(MINDESTENS_RICHTIG);
});

test("Unzulässiges kommt nicht durch", () => {
  const durch = ERGEBNISSE.filter(
    ([z, { urteil }]) => z.urteil === "unzulaessig" && [...GUT, "inventar"].includes(urteil),
  ).length;
  expect(durch).toBeLessThanOrEqual(HOECHSTENS_DURCHGELASSEN);
});

test("Zulässiges wird nicht abgewiesen", () => {
  const abgewiesen = ERGEBNISSE.filter(([z, { urteil }]) => GUT.includes(z.urteil) && urteil === "unzulaessig").length;
  expect(abgewiesen).toBeLessThanOrEqual(HOECHSTENS_ABGEWIESEN);
});
