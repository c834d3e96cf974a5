import { textzahl, zahlAlsText } from "../../../../src/review/regeln/allgemein/n1-zahl-als-text";
import { f, funde, orte, spalte } from "../../support/tabelle";

test.each(["1.234,56", "1\u00A0234,56", "1234,56 €", "'1234,56", "1,234.56"])("%s liest das Auge als Zahl", (text) => {
  expect(textzahl(text)).toBe(1234.56);
});

test.each(["2024", "01067", "k. A.", "-", "", "3 Stück"])("„%s“ ist keine", (text) => {
  expect(textzahl(text)).toBeNull();
});

test("in einer Summe: Fehler mit Zelle und Summe", () => {
  const cells = { ...spalte("B", 1, [100, "1.234,56", 200]), B4: f("SUM(B1:B3)", 300) };
  expect(funde(zahlAlsText, { name: "Kosten", cells })).toMatchObject([
    { schwere: "fehler", ort: { blatt: "Kosten", zelle: "B2" }, erwartet: "1234,56" },
  ]);
  expect(funde(zahlAlsText, { name: "Kosten", cells })[0]?.text).toContain("B4");
});

test("in einer Summe auf einem anderen Blatt und über ganze Spalten", () => {
  const kosten = { name: "Kosten", cells: spalte("B", 1, [100, "250,00"]) };
  const summe = { name: "Summe", cells: { A1: f("SUM(Kosten!B:B)", 100) } };
  expect(funde(zahlAlsText, [kosten, summe])[0]?.text).toContain("Summe!A1");
});

test("mit einer Zelle gerechnet: Fehler", () => {
  expect(orte(zahlAlsText, { name: "K", cells: { A1: "12,5", B1: f("A1*2", 25) } })).toEqual(["A1"]);
});

test("zwischen Zahlen, die niemand summiert: Warnung; Nummern in Texten und gezählte Texte: nichts", () => {
  const zwischen = spalte("A", 1, [10, 20, "30", 40, 50]);
  expect(funde(zahlAlsText, { name: "K", cells: zwischen })).toMatchObject([
    { schwere: "warnung", ort: { zelle: "A3" } },
  ]);
  const nummern = { ...spalte("A", 1, ["4711", "4712", "4713"]), B1: f("COUNTA(A1:A3)", 3) };
  expect(orte(zahlAlsText, { name: "K", cells: nummern })).toEqual([]);
});
