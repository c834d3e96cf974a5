import { anzeige, gelesen, verstanden } from "../../../src/pane/eingabe/feldwert";
import type { Feldart } from "../../../src/pane/eingabe/felder";

// Eigene Festlegung: ein Feld zeigt deutsche Schreibweise und gibt den genauen Dezimalwert weiter.
describe("Was ein Feld zeigt", () => {
  test.each<[unknown, Feldart, string]>([
    [59400, "zahl", "59.400"],
    [5846.15, "zahl", "5.846,15"],
    [0.1 + 0.2, "zahl", "0,3"],
    ["1234.5", "zahl", "1.234,5"],
    [0, "zahl", "0"],
    [2019, "jahr", "2019"],
    [0.03, "prozent", "3"],
    [[8, 12], "anteil", "8/12"],
    [0.25, "anteil", "0,25"],
    ["2026-01-01", "datum", "2026-01-01"],
    ["1234", "text", "1234"],
    [undefined, "zahl", ""],
    ["acht", "zahl", "acht"],
    [{}, "text", ""],
  ])("%j als %s: %s", (wert, art, text) => {
    expect(anzeige(wert, art)).toBe(text);
  });
});

describe("Was aus dem getippten Text wird", () => {
  test.each<[string, Feldart, unknown]>([
    ["59.400", "zahl", "59400"],
    ["8/12", "anteil", [8, 12]],
    ["25 %", "anteil", "0.25"],
    ["3", "prozent", "0.03"],
    [" Hof ", "text", "Hof"],
    ["", "zahl", undefined],
    ["  ", "text", undefined],
    ["acht", "zahl", "acht"],
    ["8/zwölf", "anteil", "8/zwölf"],
  ])("%s (%s)", (text, art, wert) => {
    expect(gelesen(text, art)).toEqual(wert);
  });
});

describe("Gesagt wird die Lesart nur, wo sie nicht auf der Hand liegt", () => {
  test.each<[string, Feldart, string | null]>([
    ["8", "zahl", null],
    ["3,3", "zahl", null],
    ["8/12", "anteil", null],
    ["1.250", "zahl", "1250"],
    ["1,234.50", "zahl", "1.234,5"],
    ["3.3", "zahl", "3,3"],
    ["5 T€", "zahl", "5.000"],
    ["25 %", "anteil", null],
    ["acht", "zahl", null],
    ["1.250", "text", null],
  ])("%s (%s): %s", (text, art, lesart) => {
    expect(verstanden(text, art)).toBe(lesart);
  });
});
