import { berechnung } from "../../../src/domain";
import { fundstelleKurz, grundText, ohnePfade, ortsname, wirkungAnzeige } from "../../../src/pane/texts";

test("kein Satz nennt einen Pfad der Eingabe", () => {
  const ergebnis = berechnung({
    von: "gestern",
    plaetze: "acht",
    anlagen: [{ art: "Rakete", wert: -1, foerderung: 5 }],
    personal: [{ funktion: "Leitung" }],
    miete: [{ objekt: "Halle" }],
    sachkosten: [{ text: "", zeile: "", anteil: [3, 2], steigerung: 0.1 }],
  });
  const saetze = ergebnis.art === "ok" ? [] : ergebnis.gruende.map(grundText);
  expect(saetze.length).toBeGreaterThan(8);
  expect(saetze.filter((satz) => /\[\d|\]\.|„(traeger|von|bis)“|2026-01-01/.test(satz))).toEqual([]);
});

test.each([
  [
    "Bezeichnung der Anlage fehlt. Bitte „anlagen[0].bezeichnung“ ausfüllen.",
    "Bezeichnung der Anlage fehlt. Bitte ausfüllen.",
  ],
  [
    "Bitte „monate“ angeben; gerechnet wurde mit Jahresbeträgen.",
    "Bitte „Monate“ angeben; gerechnet wurde mit Jahresbeträgen.",
  ],
  ["„sachkosten[2].anteil“ stimmt nicht.", "„Sachkostenzeile 3, Anteil ALA“ stimmt nicht."],
])("%s", (roh, satz) => {
  expect(ohnePfade(roh)).toBe(satz);
});

test.each([
  ["1.2000", "Tagessatz um 1,20 € zu hoch"],
  ["-0.0250", "Tagessatz um 0,0250 € zu niedrig"],
  ["0.0000", "Tagessatz um 0,00 € zu hoch"],
])("Wirkung %s", (wirkung, satz) => {
  expect(wirkungAnzeige(wirkung)).toBe(satz);
});

test("Orte heißen, wie sie auf der Seite stehen", () => {
  expect(ortsname("plaetze")).toBe("Plätze");
  expect(ortsname("personal[1].person")).toBe("Personal 2, Person (Kürzel)");
  expect(ortsname("miete")).toBe("Miete, Leasing, Pacht");
});

test("das Handbuch wird an jeder Stelle kurz genannt", () => {
  expect(
    fundstelleKurz(
      "Handbuch „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021), Kap. 5 (Z. 535)",
    ),
  ).toBe("Handbuch, Kap. 5 (Z. 535)");
});
