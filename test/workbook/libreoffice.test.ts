import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatCell } from "../../src/workbook/a1";
import type { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { at, convert, recalculate } from "../support/libreoffice";
import { foreignParts } from "./support/foreign";
import { opened, written } from "./support/open";
import { text, unzip, zip } from "./support/xlsx";

/** A start takes one second on an idle machine and many on a busy one. */
jest.setTimeout(120_000);

/** The form as LibreOffice writes it: a workbook that no line of ours has touched. */
let form: Uint8Array;

beforeAll(async () => {
  form = await convert(new Uint8Array(readFileSync(join(__dirname, "fixtures", "formular.fods"))), "fods", "xlsx");
});

/** Every number of a sheet, by cell. */
async function numbers(book: FileWorkbook, sheet: string, range: string): Promise<Map<string, number>> {
  const [rows = []] = await book.read([{ sheet, range }]);
  const all = rows.flatMap((row, r) =>
    row.map(({ value }, c) => [formatCell({ row: r + 1, column: c + 1 }), value] as const),
  );

  return new Map(all.filter((entry): entry is readonly [string, number] => typeof entry[1] === "number"));
}

describe("Der Leser gegen LibreOffice", () => {
  test("dieselben Blätter, Zahlenzellen und Summen wie in LibreOffices CSV derselben Datei", async () => {
    const sheets = await recalculate(form);
    const book = opened(form);
    expect((await book.sheets()).map(({ name }) => name)).toEqual([...sheets.keys()].sort());
    for (const [sheet, rows] of sheets) {
      const ours = await numbers(book, sheet, "A1:H20");
      const theirs = rows.flatMap((row, r) =>
        row.map((field, c) => [formatCell({ row: r + 1, column: c + 1 }), field] as const),
      );
      const numeric = theirs.filter(([, field]) => field !== "" && !Number.isNaN(Number(field)));
      expect(numeric.map(([cell]) => cell)).toEqual([...ours.keys()]);
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum([...ours.values()])).toBeCloseTo(sum(numeric.map(([, field]) => Number(field))), 8);
    }
  });

  test("Schutz, Namen und Fehlerwerte, wie sie in der Vorlage stehen", async () => {
    const book = opened(form);
    expect(await book.names()).toEqual([
      { name: "Plaetze", refersTo: "Übersicht!$A$1", scope: null },
      { name: "Summe", refersTo: "Formular!$B$6", scope: null },
    ]);
    const [[row = []] = [], [error = []] = []] = await book.read([
      { sheet: "Formular", range: "A3:D3" },
      { sheet: "Übersicht", range: "D1:E1" },
    ]);
    expect(row.map(({ locked }) => locked)).toEqual([true, false, false, true]);
    // LibreOffice writes the truth value of the form as the number 1
    expect(error.map(({ value }) => value)).toEqual([1, { error: "#DIV/0!" }]);
  });
});

describe("Der Flicker gegen LibreOffice", () => {
  const changes = [
    { sheet: "Formular", cell: "B3", value: 1000.25 },
    { sheet: "Formular", cell: "C3", value: 'Höfe "Süd"; <&>\nzweite Zeile' },
    { sheet: "Formular", cell: "B5", value: 1500 },
  ];

  async function patched(): Promise<Uint8Array> {
    const book = opened(form);
    await written(book, changes);

    return book.bytes();
  }

  test("alle anderen Teile sind Byte für Byte dieselben", async () => {
    const now = unzip(await patched());
    const before = unzip(form);
    expect(Object.keys(now)).toEqual(Object.keys(before));
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/comments1.xml"]));
    const different = Object.keys(before).filter((name) => text(before[name]) !== text(now[name]));
    expect(different.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  });

  test.each([
    ["neu gerechnet", true],
    ["einfach geöffnet", false],
  ])("%s zeigt LibreOffice die neuen Werte und Summen", async (_, always) => {
    const sheets = await recalculate(await patched(), { recalculate: always });
    const shown = (sheet: string, ...cells: string[]): string[] => cells.map((cell) => at(sheets, sheet, cell));
    // 1000.25 + 300.25 + 1500 = 2800.50; / 8 = 350.0625
    expect(shown("Formular", "B3", "B4", "B5", "B6", "D6")).toEqual([
      "1000.25",
      "300.25",
      "1500",
      "2800.5",
      "350.0625",
    ]);
    expect(shown("Formular", "D3", "D4", "D5", "C6")).toEqual(["2000.5", "600.5", "3000", "zu hoch"]);
    expect(shown("Formular", "C3", "C4", "A3")).toEqual(['Höfe "Süd"; <&>\nzweite Zeile', "Inventar", "Brennstoffe"]);
    expect(shown("Übersicht", "A1", "B1", "E1")).toEqual(["8", "350.0625", "#DIV/0!"]);
  });

  test("mit mitgegebenen Werten stehen diese in der Datei, bis jemand neu rechnet", async () => {
    const book = opened(form);
    const computed = ["D3", "B6", "D6", "D5"].map((cell) => ({ sheet: "Formular", cell, value: 4711 }));
    const result = await book.write(changes, [
      ...computed,
      { sheet: "Formular", cell: "C6", value: "von Hand" },
      { sheet: "Übersicht", cell: "B1", value: 4711 },
    ]);
    expect(result.status).toBe("written");
    const [opens, computes] = await Promise.all([
      recalculate(book.bytes(), { recalculate: false }),
      recalculate(book.bytes()),
    ]);
    expect([at(opens, "Formular", "B6"), at(opens, "Formular", "C6"), at(opens, "Übersicht", "B1")]).toEqual([
      "4711",
      "von Hand",
      "4711",
    ]);
    expect([at(computes, "Formular", "B6"), at(computes, "Formular", "C6")]).toEqual(["2800.5", "zu hoch"]);
  });

  test("LibreOffice findet Diagramm, Auswahlliste, Notiz, bedingtes Format, Zellverbund und Schutz wieder", async () => {
    const again = unzip(await convert(await patched(), "xlsx", "xlsx"));
    const sheet = text(again["xl/worksheets/sheet1.xml"]);
    expect(text(again["xl/charts/chart1.xml"])).toContain("Formular!$B$3:$B$5");
    expect(text(again["xl/comments1.xml"])).toContain("Bitte Beleg angeben");
    expect(sheet).toContain("Gebäude,Inventar");
    expect(sheet).toMatch(/<conditionalFormatting sqref="B3:B5">/);
    expect(sheet).toContain('<mergeCell ref="A1:D1"/>');
    expect(sheet).toContain('<sheetProtection sheet="true"');
  });

  test("eine Mappe, wie Excel sie schreibt, mit neuen Zeilen und Zellen", async () => {
    const book = opened(zip(foreignParts()));
    await written(book, [
      { sheet: "Kosten", cell: "B3", value: 6 },
      { sheet: "Kosten", cell: "B9", value: 4 },
      { sheet: "Unberührt", cell: "C3", value: true },
      { sheet: "Unberührt", cell: "B3", value: null, formula: 'Kosten!C5&" <Tage>"' },
    ]);
    const sheets = await recalculate(book.bytes(), { recalculate: false });
    // (6 + 4) * 250; + 1 on the second sheet
    expect(at(sheets, "Kosten", "C5")).toBe("2500");
    expect(at(sheets, "Kosten", "C3")).toBe("12");
    expect(at(sheets, "Zweites Blatt", "A1")).toBe("2501");
    expect([at(sheets, "Unberührt", "B3"), at(sheets, "Unberührt", "C3")]).toEqual(["2500 <Tage>", "TRUE"]);
  });

  test("ein Blatt von uns in der fremden Mappe", async () => {
    const book = opened(form);
    const added = await book.addSheet({
      name: "Prüfung",
      isProtected: true,
      widths: [20],
      rows: [
        [
          { value: "Befund", style: { bold: true } },
          { value: "€", style: { wrap: true, unlocked: true } },
        ],
        [
          { value: 'Summe "<&>"' },
          { value: null, formula: "Formular!B6*2", style: { format: "#,##0.00" } },
          null,
          { value: true },
        ],
      ],
    });
    expect(added).toEqual({ status: "added" });
    const [sheets, again] = await Promise.all([
      recalculate(book.bytes(), { recalculate: false }),
      convert(book.bytes(), "xlsx", "xlsx").then(unzip),
    ]);
    expect([...sheets.keys()].sort()).toEqual(["Formular", "Prüfung", "Übersicht"]);
    // 1500.75 * 2
    expect(sheets.get("Prüfung")).toEqual([
      ["Befund", "€", "", ""],
      ['Summe "<&>"', "3001.5", "", "TRUE"],
    ]);
    expect(at(sheets, "Formular", "B6")).toBe("1500.75");
    expect(text(again["xl/worksheets/sheet3.xml"])).toMatch(/<col [^>]*width="20"[^]*<sheetProtection sheet="true"/);
    expect(text(again["xl/styles.xml"])).toContain('formatCode="#,##0.00"');
  });
});
