import fc from "fast-check";
import { formatCell, parseCell } from "../../../../src/workbook/a1";
import { dependents } from "../../../../src/workbook/file/dependents/dependents";
import { cellOfKey, findSheet, type ParsedWorkbook } from "../../../../src/workbook/file/model";
import { openPackage } from "../../../../src/workbook/file/package";
import { readWorkbook } from "../../../../src/workbook/file/reader";
import { workbook } from "../../support/xlsx";

type Formulas = Readonly<Record<string, string>>;

function parsed(sheets: Readonly<Record<string, Formulas>>, names: readonly string[] = []): ParsedWorkbook {
  const bytes = workbook({
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, xml: sheetXml(cells) })),
    afterSheets: `<definedNames>${names.join("")}</definedNames>`,
  });
  const pack = openPackage(bytes);
  if (pack.status === "refused") {
    throw new Error(pack.refusal.text);
  }

  return readWorkbook(pack.value);
}

function sheetXml(cells: Formulas): string {
  const rows = Object.entries(cells).map(([address, formula]) => {
    const f = formula.startsWith("<") ? formula : `<f>${formula.replaceAll("&", "&amp;")}</f>`;

    return `<row r="${parseCell(address)?.row ?? 0}"><c r="${address}">${f}<v>1</v></c></row>`;
  });

  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** Cells that hold no longer when `changed` changes, as "Blatt!B2", sorted. */
function stale(book: ParsedWorkbook, ...changed: string[]): string[] {
  const places = changed.map((address) => {
    const [name = "", cell = ""] = address.split("!");
    const sheet = findSheet(book, name);
    const position = parseCell(cell);
    if (sheet === null || position === null) {
      throw new Error(address);
    }

    return { sheet, cell: position };
  });
  const found = dependents(book, places);

  return [...found]
    .flatMap(([sheet, keys]) => [...keys].map((key) => `${sheet.name}!${formatCell(cellOfKey(key))}`))
    .sort();
}

describe("Was eine Änderung an A!A1 ungültig macht", () => {
  const global = (name: string, to: string): string => `<definedName name="${name}">${to}</definedName>`;

  test.each<[string, Record<string, Formulas>, string[], string[]]>([
    ["nichts", { A: { B1: "C1" } }, [], []],
    ["direkt", { A: { B1: "A1*2" } }, [], ["A!B1"]],
    ["über eine Kette", { A: { B1: "A1", B2: "B1", B3: "B2", B4: "C1" } }, [], ["A!B1", "A!B2", "A!B3"]],
    ["ein Bereich", { A: { B1: "SUM(A1:A9)", B2: "SUM(A2:A9)" } }, [], ["A!B1"]],
    ["ein großer Bereich", { A: { B1: "SUM(A1:A900)", B2: "SUM(A1:A900)", B3: "SUM(A2:A900)" } }, [], ["A!B1", "A!B2"]],
    ["eine ganze Spalte", { A: { B1: "SUM(A:A)", B2: "SUM(C:C)" } }, [], ["A!B1"]],
    ["eine ganze Zeile", { A: { B5: "SUM(1:1)", B6: "SUM(2:2)" } }, [], ["A!B5"]],
    ["von einem anderen Blatt", { A: {}, Ü: { B1: "A!A1", B2: "A1", B3: "'a'!A1" } }, [], ["Ü!B1", "Ü!B3"]],
    [
      "über einen Namen",
      { A: { B1: "Plaetze", B2: "plaetze+1", B3: "Tage" } },
      [global("Plaetze", "A!$A$1"), global("Tage", "A!$C$1")],
      ["A!B1", "A!B2"],
    ],
    ["über einen Namen auf einen Namen", { A: { B1: "x" } }, [global("x", "y*2"), global("y", "A!$A$1")], ["A!B1"]],
    ["ein Name im Kreis", { A: { B1: "x", B2: "A1" } }, [global("x", "y"), global("y", "x")], ["A!B2"]],
    [
      "der Name des Blattes geht vor",
      { A: { B1: "n" }, B: { B1: "n" } },
      [global("n", "A!$A$1"), '<definedName name="n" localSheetId="1">A!$C$1</definedName>'],
      ["A!B1"],
    ],
    [
      "ein Name mit LAMBDA",
      { A: { B1: "f(1)", B2: "g(1)" } },
      [global("f", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+A!$A$1)")],
      ["A!B1"],
    ],
    ["ein Name, der wandert", { A: { B1: "links" } }, [global("links", "A!C9")], ["A!B1"]],
    ["ein Kreis", { A: { B1: "A1+B2", B2: "B1" } }, [], ["A!B1", "A!B2"]],
    ["INDIRECT liest alles", { A: { B1: 'INDIRECT("C"&1)', B2: "B1", B3: "C1" } }, [], ["A!B1", "A!B2"]],
    ["eine Tabelle", { A: { B1: "SUM(Tabelle1[x])", B3: "C1" } }, [], ["A!B1"]],
    ["ein unbekannter Name", { A: { B1: "unbekannt" } }, [], ["A!B1"]],
    ["eine unbekannte Funktion liest nur ihre Angaben", { A: { B1: "MEINE(C1)", B2: "MEINE(A1)" } }, [], ["A!B2"]],
    ["ein Blatt, das fehlt", { A: { B1: "Weg!C1" } }, [], ["A!B1"]],
    [
      "eine Matrixformel mit allen Zellen, und was sie liest",
      { A: { B1: '<f t="array" ref="B1:B3">A1:A3*2</f>', D1: "B3", D2: "B4" } },
      [],
      ["A!B1", "A!B2", "A!B3", "A!D1"],
    ],
  ])("%s", (_, sheets, names, expected) => {
    expect(stale(parsed(sheets, names), "A!A1")).toEqual(expected);
  });

  test("ohne Änderung ist nichts ungültig, auch nicht INDIRECT", () => {
    expect(stale(parsed({ A: { B1: "INDIRECT(C1)" } }))).toEqual([]);
  });

  test("wie die langsame Rechnung: Hülle über alle Formeln, bis sich nichts mehr ändert", () => {
    const cell = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 40 })).map(([c, r]) => `${"ABCDEF".charAt(c)}${r}`);
    const formula = fc.tuple(cell, cell).map(([a, b]) => `SUM(${a}:${b})`);
    fc.assert(
      fc.property(fc.dictionary(cell, formula, { maxKeys: 25 }), cell, (formulas, changed) => {
        const book = parsed({ A: formulas });
        expect(stale(book, `A!${changed}`)).toEqual(
          closure(formulas, changed)
            .map((address) => `A!${address}`)
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("eine Kette von 20.000 Formeln und laufende Summen darüber", () => {
    const formulas: Record<string, string> = {};
    for (let row = 2; row <= 20_000; row += 1) {
      formulas[`A${row}`] = `A${row - 1}+1`;
    }
    for (let row = 1; row <= 2_000; row += 1) {
      formulas[`C${row}`] = `SUM(A$1:A${row * 10})`;
    }
    const book = parsed({ A: formulas });
    const start = process.cpuUsage();
    expect(stale(book, "A!A1")).toHaveLength(19_999 + 2_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4_000);
  });
});

test("wird das Verfolgen zu teuer, gelten alle Formeln als abhängig", () => {
  // a chain of 8000 changed cells against 8000 different ranges that none of them is in: 64 million comparisons
  const formulas: Record<string, string> = { F1: "G1" };
  for (let row = 2; row <= 8_000; row += 1) {
    formulas[`A${row}`] = `A${row - 1}`;
    formulas[`C${row}`] = `SUM(Z1:Z${row + 100})`;
  }
  expect(stale(parsed({ A: formulas }), "A!A1")).toHaveLength(2 * 7_999 + 1);
});

function closure(formulas: Formulas, changed: string): string[] {
  const dirty = new Set([changed]);
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [address, formula] of Object.entries(formulas)) {
      const [a, b] = (/\((.*):(.*)\)/.exec(formula) ?? []).slice(1).map((text) => parseCell(text));
      const hit = [...dirty].some((text) => {
        const cell = parseCell(text);
        const between = (x: number, p = 0, q = 0): boolean => x >= Math.min(p, q) && x <= Math.max(p, q);

        return cell !== null && between(cell.row, a?.row, b?.row) && between(cell.column, a?.column, b?.column);
      });
      if (hit) {
        dirty.add(address);
        found.add(address);
      }
    }
  }

  return [...found];
}
