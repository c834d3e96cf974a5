import { berechnung } from "../../../../src/review/regeln/allgemein/c2-berechnung";
import { fehlerwerte } from "../../../../src/review/regeln/allgemein/c3-fehlerwerte";
import { doppelteRechnung } from "../../../../src/review/regeln/allgemein/c5-doppelte-rechnung";
import { allgemeinerFall, mappe } from "../../support/mappe";
import { f, funde, orte, spalte } from "../../support/tabelle";

test("manuelle und iterative Berechnung", () => {
  const fall = allgemeinerFall(mappe([{ name: "K", cells: {} }], { calculatesManually: true, iterates: true }));
  expect(berechnung.pruefe(fall)).toMatchObject([{ schwere: "warnung" }, { schwere: "warnung" }]);
});

test.each([
  ["eine Summe über sich selbst", { B1: 5, B2: f("SUM(B1:B2)", 5) }, 1],
  ["über drei Zellen", { A1: f("B1+1"), B1: f("C1+1"), C1: f("A1*2") }, 1],
  ["laufende Summen, Bezüge auf sich in ROW", { A1: 1, B1: f("SUM(A$1:A1)", 1), B2: f("B1+ROW(B2)", 3) }, 0],
])("Kreisbezug: %s", (_, cells, anzahl) => {
  expect(funde(berechnung, { name: "K", cells })).toHaveLength(anzahl);
});

test("ein Fehlerwert wird gesagt, wo er entsteht; Folgefehler werden gezählt", () => {
  const cells = {
    A1: { formula: "B1/C1", value: { error: "#DIV/0!" } },
    A2: { formula: "A1*2", value: { error: "#DIV/0!" } },
    A3: { formula: "SUM(A1:A2)", value: { error: "#DIV/0!" } },
  };
  const [fund, ...weitere] = funde(fehlerwerte, { name: "K", cells });
  expect(fund).toMatchObject({ schwere: "fehler", ort: { zelle: "A1" }, gefunden: "#DIV/0!" });
  expect(fund?.text).toContain("2 weitere Zellen");
  expect(weitere).toEqual([]);
});

test("viele gleiche Fehler sind ein Befund; ein zerstörter Bezug auch ohne Fehlerwert", () => {
  const geteilt = Array.from({ length: 8 }, (_, i) => ({
    formula: `B${String(i + 1)}/C${String(i + 1)}`,
    value: { error: "#DIV/0!" },
  }));
  expect(orte(fehlerwerte, { name: "K", cells: spalte("A", 1, geteilt) })).toEqual(["A1"]);
  expect(orte(fehlerwerte, { name: "K", cells: { A1: f("IFERROR(#REF!+1,0)", 0), A2: f('"#REF!"&A1', "x") } })).toEqual(
    ["A1"],
  );
});

test("#NV als gewollte Lücke ist ein Hinweis", () => {
  const cells = { A1: { formula: "IF(B1=0,NA(),B1)", value: { error: "#N/A" } } };
  expect(funde(fehlerwerte, { name: "K", cells })).toMatchObject([{ schwere: "hinweis" }]);
});

test("dieselbe Formel mit zwei Ergebnissen", () => {
  const cells = {
    A1: 10,
    A2: 20,
    B1: f("SUM(A1:A2)", 30),
    B2: f("SUM($A$1:$A$2)", 31),
    B3: f("A1+RAND()", 1),
    B4: f("A1+RAND()", 2),
  };
  expect(orte(doppelteRechnung, { name: "K", cells })).toEqual(["B2"]);
});

test("Zeilensummen und Spaltensummen müssen dieselbe Gesamtsumme ergeben", () => {
  // 2 x 2 numbers: 10 20 / 30 40; rows 30 and 70, columns 40 and 60
  const block = { B2: 10, C2: 20, B3: 30, C3: 40, D2: f("SUM(B2:C2)", 30), D3: f("SUM(B3:C3)", 70) };
  const unten = { B4: f("SUM(B2:B3)", 40), C4: f("SUM(C2:C3)", 60), D4: f("SUM(D2:D3)", 100) };
  expect(orte(doppelteRechnung, { name: "K", cells: { ...block, ...unten } })).toEqual([]);
  expect(orte(doppelteRechnung, { name: "K", cells: { ...block, ...unten, C4: f("SUM(C2:C2)", 20) } })).toEqual(["D4"]);
});
