import { Computation } from "../../../src/workbook/compute/computation";
import { Recalculation } from "../../../src/workbook/engine/recalculate";
import { parseCell } from "../../../src/workbook/a1";
import type { CellValue } from "../../../src/workbook/port";
import { mappe, type Handzelle } from "../../review/support/mappe";
import { startEngine } from "../engine/engine-support";

beforeAll(startEngine);

const DATEN: Readonly<Record<string, Handzelle>> = {
  A1: "Strom",
  B1: 1200,
  A2: "Heizöl",
  B2: 1.005,
  A3: "strom",
  B3: "7",
  A4: "Gas*",
  B4: { value: { error: "#N/A" } },
  B5: { formula: "B1*2", value: null },
  C1: true,
  C2: 46023,
};

function ergebnisse(formula: string): { eigene: CellValue | undefined; ironcalc: CellValue | undefined } {
  const inspection = mappe([{ name: "Blatt", cells: { ...DATEN, E9: { formula, value: null } } }]);
  const zelle = parseCell("E9") ?? { row: 1, column: 1 };
  const engine = Recalculation.of(inspection);
  const ironcalc = engine?.value("Blatt", zelle);
  engine?.free();

  return { eigene: new Computation(inspection).value("Blatt", zelle), ironcalc };
}

// Excel's results, worked out by hand; the second engine must say the same.
test.each<[string, CellValue]>([
  ["1+2*3^2", 19],
  ["-2^2", 4],
  ["10%*200", 20],
  ["(1+2)*3", 9],
  ["2^3^2", 64],
  ['"a"&1.5&TRUE', "a1.5TRUE"],
  ["ROUND(B2,2)", 1.01],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(1250,-2)", 1300],
  ["ROUNDUP(1.001,2)", 1.01],
  ["ROUNDDOWN(-1.019,2)", -1.01],
  ["SUM(B1:B3)", 1201.005],
  ["SUM(B1:B3,5)", 1206.005],
  ["SUM(B1:B4)", { error: "#N/A" }],
  ["IFERROR(SUM(B1:B4),-1)", -1],
  ['IF(A9="","leer",1)', "leer"],
  ["IF(A9=0,1,2)", 1],
  ["A9", 0],
  ['SUMIF(A1:A3,"STROM",B1:B3)', 1200],
  ['COUNTIF(A1:A4,"s*")', 2],
  ['COUNTIF(B1:B3,">1")', 2],
  ['SUMPRODUCT((A1:A3="strom")*1,B1:B3)', 1200],
  ['SUMPRODUCT((A1:A4="Gas*")*1)', 1],
  ['INDEX(B1:B3,MATCH("heizöl",A1:A3,0))', 1.005],
  ['VLOOKUP("Heizöl",A1:B3,2,FALSE)', 1.005],
  ['MATCH("x",A1:A3,0)', { error: "#N/A" }],
  ["1/0", { error: "#DIV/0!" }],
  ['B1*"x"', { error: "#VALUE!" }],
  ["B3*2", 14],
  ["AND(B1>1,C1)", true],
  ["OR(B1<1,FALSE)", false],
  ["YEAR(C2)", 2026],
  ["MONTH(C2)", 1],
  ["DATE(2026,12,31)-C2", 364],
  ["AVERAGE(B1:B2)", 600.5025],
  ["MAX(B1:B3)-MIN(B1:B2)", 1198.995],
  ["COUNT(A1:B3)", 2],
  ["COUNTA(A1:B3)", 6],
  ["B5/2", 1200],
  ["MOD(-3,2)", 1],
  ["INT(-1.5)", -2],
  ['LEFT("Tagessatz",3)&MID("abc",2,1)&RIGHT("xyz",1)', "Tagbz"],
  ["1=1.0000000000000001", true],
  ['"a"="A"', true],
  ['2>"1"', false],
])("%s = %j", (formel, wert) => {
  const { eigene, ironcalc } = ergebnisse(formel);
  const gleich = typeof wert === "number" ? (expect.closeTo(wert, 9) as number) : wert;
  expect(eigene).toEqual(gleich);
  expect(ironcalc).toEqual(gleich);
});

test.each([
  "OFFSET(B1,1,0)",
  'INDIRECT("B1")',
  "B1:B3*2",
  "LET(x,1,x)",
  "SUM([1]Blatt!A1)",
  "SUBTOTAL(9,B1:B3)",
  "E9+1",
])("%s wird nicht geraten", (formel) => {
  expect(ergebnisse(formel).eigene).toBeUndefined();
});

test.each<[string, string]>([
  ["fünftausend Klammern", `${"(".repeat(5000)}1${")".repeat(5000)}`],
  ["fünftausend Vorzeichen", `${"-".repeat(5000)}1`],
  ["dreißigtausend Summanden", `1${"+1".repeat(30000)}`],
  ["eine Summe über das ganze Blatt mit einer Zelle am Ende", "SUM(F1:XFD1048576)"],
])("%s: eine Antwort und kein Absturz", (_, formula) => {
  const cells = { A1: { formula, value: null }, XFD1048576: 1 };
  const rechner = new Computation(mappe([{ name: "Blatt", cells }]));
  expect([undefined, 30001, 1]).toContain(rechner.value("Blatt", { row: 1, column: 1 }));
});

test("dieselbe Formel in mehreren Zeilen, und eine, die nur so aussieht", () => {
  const cells = {
    B6: { formula: 'A6&"x6"', value: null },
    B7: { formula: 'A7&"x7"', value: null },
    C6: { formula: "A6*$A$6", value: null },
    C7: { formula: "A7*$A$6", value: null },
    A6: 2,
    A7: 3,
  };
  const rechner = new Computation(mappe([{ name: "Blatt", cells }]));
  const wert = (adresse: string): unknown => rechner.value("Blatt", parseCell(adresse) ?? { row: 1, column: 1 });
  expect([wert("B6"), wert("B7"), wert("C6"), wert("C7")]).toEqual(["2x6", "3x7", 4, 6]);
});

test("was wäre, wenn: ohne dass etwas davon bleibt", () => {
  const rechner = new Computation(mappe([{ name: "Blatt", cells: DATEN }]));
  const gesucht = [{ sheet: "Blatt", cell: "B5" }];
  expect(rechner.whatIf([{ sheet: "Blatt", cell: "B1", value: 7 }], gesucht)).toEqual([14]);
  expect(rechner.whatIf([{ sheet: "Blatt", cell: "B5", value: null, formula: "B1+1" }], gesucht)).toEqual([1201]);
  expect(rechner.whatIf([], gesucht)).toEqual([2400]);
});

test("eine Kette von tausend Zellen, abwärts gefragt", () => {
  const cells: Record<string, Handzelle> = { A1: 1 };
  for (let i = 2; i <= 1000; i += 1) {
    cells[`A${i}`] = { formula: `A${i - 1}+1`, value: null };
  }
  expect(new Computation(mappe([{ name: "Blatt", cells }])).notComputed()).toEqual([]);
});
