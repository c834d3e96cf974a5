import { vorschlaege } from "../../src/books";
import { EINS, isoText, sachkostenPruefung } from "../../src/domain";
import { gelesen, stapel } from "./dateien";

const TEXTE: readonly (readonly [string, string])[] = [
  ["4230", "Heizöl Aufenthaltsraum"],
  ["4240", "Abschlag Strom Aufenthaltsraum"],
  ["4930", "Büromaterial"],
  ["4980", "Akkuschrauber"],
  ["4909", "Rechnung"],
  ["3300", "Saatgut"],
  ["4920", "Telefon Büro"],
];

/**
 * The promise is 50.000 bookings in two seconds on two free cores. A test machine is never free, so here it is CPU time with
 * a wide margin: what this holds is that nothing grows with the square of the lines.
 */
test("20.000 Buchungen gelesen, zugeordnet und geprüft", () => {
  const bytes = stapel(
    Array.from({ length: 20_000 }, (_, i) => {
      const [konto, text] = TEXTE[i % TEXTE.length] ?? ["4930", "Papier"];

      return {
        konto,
        gegenkonto: "70001",
        text: `${text} Rg. ${10_000 + i}`,
        umsatz: `${(i % 900) + 1},${String(i % 100).padStart(2, "0")}`,
        sh: i % 97 === 0 ? "H" : "S",
        datum: `${String((i % 28) + 1).padStart(2, "0")}${String((i % 12) + 1).padStart(2, "0")}`,
        weitere: { 10: `"RE${i}"` },
      };
    }),
  );
  const anfang = process.cpuUsage();
  const { buchungen } = gelesen(bytes, { kontenrahmen: "SKR03" });
  const { vorschlaege: zeilen } = vorschlaege(buchungen, {
    kontenrahmen: "SKR03",
    wirtschaftsjahr: null,
    datei: "x.csv",
  });
  const befunde = sachkostenPruefung(
    zeilen.map(({ text, betrag, zuordnung, nachweis, buchung }) => ({
      text,
      betrag,
      zeile: zuordnung.zeile,
      urteil: zuordnung,
      einzel: betrag,
      anteil: EINS,
      nachweis,
      begruendung: null,
      datum: buchung.datum === null ? null : isoText(buchung.datum),
    })),
    { plaetze: 8, tage: 250 },
  );
  const { user } = process.cpuUsage(anfang);
  expect(buchungen).toHaveLength(20_000);
  expect(befunde.length).toBeGreaterThan(4_000);
  expect(user / 1_000_000).toBeLessThan(6);
});
