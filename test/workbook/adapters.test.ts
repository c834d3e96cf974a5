import { MemoryWorkbook, type MemoryDescription } from "../../src/workbook/memory/memory-workbook";
import type { CellChange, Workbook } from "../../src/workbook/port";
import { cellOf, opened, written } from "./support/open";
import { workbook } from "./support/xlsx";

/** One form, described for memory and written as a file: whoever works with the port must not see which it is. */
const DESCRIPTION: MemoryDescription = {
  sheets: [
    {
      name: "Kosten",
      isProtected: true,
      unlocked: ["B2:B9"],
      merges: ["B5:C6"],
      cells: {
        A1: "Plätze",
        B2: 4,
        B3: { formula: "B2*2", value: 8 },
        B4: { error: "#N/A" },
        B7: true,
        C2: { formula: "1/0", value: { error: "#DIV/0!" } },
      },
    },
    { name: "Frei", cells: {}, visible: false },
  ],
  names: [{ name: "Plaetze", refersTo: "Kosten!$B$2", scope: null }],
};

const FILE = workbook({
  styles: '<cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>',
  sheets: [
    {
      name: "Kosten",
      xml:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Plätze</t></is></c></row>' +
        '<row r="2"><c r="B2" s="1"><v>4</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
        '<row r="3"><c r="B3" s="1"><f>B2*2</f><v>8</v></c></row><row r="4"><c r="B4" s="1" t="e"><v>#N/A</v></c></row>' +
        '<row r="5"><c r="B5" s="1"/></row><row r="6"><c r="B6" s="1"/></row><row r="7"><c r="B7" s="1" t="b"><v>1</v></c></row>' +
        '<row r="8"><c r="B8" s="1"/></row><row r="9"><c r="B9" s="1"/></row></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="B5:C6"/></mergeCells>',
    },
    { name: "Frei", xml: "<sheetData/>", state: "hidden" },
  ],
  afterSheets: '<definedNames><definedName name="Plaetze">Kosten!$B$2</definedName></definedNames>',
});

const kosten = (cell: string, value: CellChange["value"], formula?: string | null): CellChange => ({
  sheet: "Kosten",
  cell,
  value,
  ...(formula === undefined ? {} : { formula }),
});

describe.each<[string, () => Workbook]>([
  ["im Speicher", () => new MemoryWorkbook(DESCRIPTION)],
  ["als Datei", () => opened(FILE)],
])("Arbeitsmappe %s", (_, make) => {
  test("Blätter und Namen", async () => {
    const book = make();
    expect(await book.sheets()).toEqual([
      { name: "Kosten", visible: true, isProtected: true, used: "A1:C7" },
      { name: "Frei", visible: false, isProtected: false, used: null },
    ]);
    expect(await book.names()).toEqual([{ name: "Plaetze", refersTo: "Kosten!$B$2", scope: null }]);
  });

  test("Bereiche werden zeilenweise gelesen, in der Reihenfolge der Frage", async () => {
    const [one, two] = await make().read([
      { sheet: "Frei", range: "Z9" },
      { sheet: "kosten", range: "B2:C3" },
    ]);
    expect(one).toEqual([[{ value: null, formula: null, locked: false }]]);
    expect(two).toEqual([
      [
        { value: 4, formula: null, locked: false },
        { value: { error: "#DIV/0!" }, formula: "1/0", locked: true },
      ],
      [
        { value: 8, formula: "B2*2", locked: false },
        { value: null, formula: null, locked: true },
      ],
    ]);
  });

  test("ein Blatt oder Bereich, den es nicht gibt, ist ein Fehler des Programms", async () => {
    await expect(make().read([{ sheet: "Fehlt", range: "A1" }])).rejects.toThrow("Fehlt!A1");
    await expect(make().read([{ sheet: "Frei", range: "1A" }])).rejects.toThrow("Frei!1A");
  });

  test("schreiben, zurücklesen, rückgängig", async () => {
    const book = make();
    const before = await written(book, [
      kosten("b2", 5.5),
      kosten("B3", 9, null),
      kosten("B4", "weg"),
      kosten("B7", ""),
      kosten("B8", 2, "1+1"),
      { sheet: "frei", cell: "D1", value: "neu" },
    ]);
    expect(before).toEqual([
      { sheet: "Kosten", cell: "B2", value: 4, formula: null },
      { sheet: "Kosten", cell: "B3", value: 8, formula: "B2*2" },
      // a constant error comes back as a formula with that result
      { sheet: "Kosten", cell: "B4", value: null, formula: "#N/A" },
      { sheet: "Kosten", cell: "B7", value: true, formula: null },
      { sheet: "Kosten", cell: "B8", value: null, formula: null },
      { sheet: "Frei", cell: "D1", value: null, formula: null },
    ]);
    expect(await cellOf(book, "Kosten", "B2")).toEqual({ value: 5.5, formula: null, locked: false });
    expect(await cellOf(book, "Kosten", "B3")).toEqual({ value: 9, formula: null, locked: false });
    expect(await cellOf(book, "Kosten", "B7")).toEqual({ value: null, formula: null, locked: false });
    expect(await cellOf(book, "Kosten", "B8")).toEqual({ value: 2, formula: "1+1", locked: false });
    expect(await cellOf(book, "Frei", "D1")).toEqual({ value: "neu", formula: null, locked: false });

    await written(book, before);
    expect(await cellOf(book, "Kosten", "B3")).toEqual({ value: 8, formula: "B2*2", locked: false });
    expect(await cellOf(book, "Kosten", "B8")).toEqual({ value: null, formula: null, locked: false });
    expect((await book.sheets())[0]?.used).toBe("A1:C7");
  });

  test.each`
    fall                               | aenderungen                                      | zellen                        | sagt
    ${"gesperrt"}                      | ${[kosten("A1", "x"), kosten("D7", 1)]}          | ${["Kosten!A1", "Kosten!D7"]} | ${"Blatt geschützt"}
    ${"Formel"}                        | ${[kosten("B3", 1)]}                             | ${["Kosten!B3"]}              | ${"Formel"}
    ${"verbunden"}                     | ${[kosten("B6", 1)]}                             | ${["Kosten!B6"]}              | ${"erste Zelle B5"}
    ${"Blatt fehlt"}                   | ${[{ sheet: "Fehlt", cell: "A1", value: 1 }]}    | ${["Fehlt!A1"]}               | ${"Blatt gibt es"}
    ${"keine Adresse"}                 | ${[kosten("1A", 1)]}                             | ${["Kosten!1A"]}              | ${"Zelladresse"}
    ${"zweimal"}                       | ${[kosten("B2", 1), kosten("b2", 1)]}            | ${["Kosten!B2"]}              | ${"zweimal"}
    ${"keine Zahl"}                    | ${[kosten("B2", NaN), kosten("B8", Infinity)]}   | ${["Kosten!B2", "Kosten!B8"]} | ${"Keine Zahl"}
    ${"zu langer Text"}                | ${[kosten("B2", "x".repeat(32768))]}             | ${["Kosten!B2"]}              | ${"32.767"}
    ${"halbes Zeichen"}                | ${[kosten("B2", "\ud800")]}                      | ${["Kosten!B2"]}              | ${"unvollständigen Zeichen"}
    ${"Formel mit Gleichheitszeichen"} | ${[kosten("B2", null, "=A1")]}                   | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"leere Formel"}                  | ${[kosten("B2", null, " ")]}                     | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"Klammer offen"}                 | ${[kosten("B2", null, "SUM(A1")]}                | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"Klammer zu viel"}               | ${[kosten("B2", null, "A1)")]}                   | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"Anführung offen"}               | ${[kosten("B2", null, 'A1&"')]}                  | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"eckige Klammer offen"}          | ${[kosten("B2", null, "T[[a]")]}                 | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"Steuerzeichen in der Formel"}   | ${[kosten("B2", null, 'A1&"\u0001"')]}           | ${["Kosten!B2"]}              | ${"Unvollständige Formel"}
    ${"zu lange Formel"}               | ${[kosten("B2", null, "1+".repeat(4096) + "1")]} | ${["Kosten!B2"]}              | ${"8.192"}
  `(
    "$fall: nichts wird geschrieben, alle betroffenen Zellen sind genannt",
    async ({ aenderungen, zellen, sagt }: { aenderungen: CellChange[]; zellen: string[]; sagt: string }) => {
      const book = make();
      const result = await book.write([kosten("B9", "gut"), ...aenderungen]);
      expect(result).toMatchObject({ status: "refused", reason: expect.stringContaining(sagt) as string });
      expect("cells" in result ? result.cells.map(({ sheet, cell }) => `${sheet}!${cell}`) : []).toEqual(zellen);
      expect(await cellOf(book, "Kosten", "B9")).toMatchObject({ value: null });
      expect(await cellOf(book, "Kosten", "B2")).toMatchObject({ value: 4 });
    },
  );

  test.each(["T[[a]]", "T['[x]", "'a''b'!A1", 'A1&""""', "SUM((1),2)"])("vollständige Formel: %s", async (formula) => {
    const book = make();
    await written(book, [kosten("B8", 1, formula)]);
    expect(await cellOf(book, "Kosten", "B8")).toMatchObject({ formula });
  });

  test("alle Gründe auf einmal; in der Begründung stehen höchstens zwölf Zellen je Grund", async () => {
    const many = Array.from({ length: 15 }, (_, i) => kosten(`A${i + 1}`, 1));
    const result = await make().write([...many, kosten("B3", 1)]);
    expect(result).toMatchObject({ status: "refused" });
    const { reason, cells } = result as { reason: string; cells: readonly unknown[] };
    expect(reason).toMatch(
      /^Nichts wurde geändert\. Gesperrt.*Kosten!A12 und 3 weitere\. Hier steht eine Formel.*Kosten!B3\.$/,
    );
    expect(cells).toHaveLength(16);
  });

  test("nichts zu ändern ist auch geschrieben", async () => {
    expect(await make().write([])).toEqual({ status: "written", before: [] });
  });
});

test("eine Beschreibung mit falscher Adresse ist ein Fehler des Programms", () => {
  expect(() => new MemoryWorkbook({ sheets: [{ name: "a", cells: { "1A": 1 } }] })).toThrow("1A");
});
