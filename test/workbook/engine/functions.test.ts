import { beispiele } from "./examples";
import { NACH_NAMEN } from "../../../src/functions";
import { ALA_FUNCTIONS } from "../../../src/workbench/ala-functions";
import type { EngineWorkbook } from "../../../src/workbook/engine";
import { cellOf, written } from "../support/open";
import { unzip, text, workbook } from "../support/xlsx";
import { opened, startEngine } from "./engine-support";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

beforeAll(startEngine);

const FILE = workbook({
  sheets: [
    { name: "Mein Blatt", xml: "<sheetData/>" },
    { name: "Personal", xml: "<sheetData/>" },
    { name: "Zweites", xml: "<sheetData/>" },
  ],
});

let refusals: string[] = [];

function grid(): EngineWorkbook {
  const book = opened(FILE, { functions: ALA_FUNCTIONS, officialSheets: () => ["Personal"] });
  refusals = [];
  book.attach({
    refused: (sentence) => refusals.push(sentence),
    changed: () => undefined,
    viewport: () => null,
  });

  return book;
}

/** Types into the first sheet. */
function type(book: EngineWorkbook, cells: Readonly<Record<string, string>>): void {
  for (const [address, input] of Object.entries(cells)) {
    const match = /^([A-Z])(\d+)$/.exec(address);
    book.grid.setUserInput(0, Number(match?.[2]), (match?.[1]?.charCodeAt(0) ?? 64) - 64, input);
  }
}

const valueOf = async (book: EngineWorkbook, cell: string, sheet = "Mein Blatt"): Promise<unknown> =>
  (await cellOf(book, sheet, cell)).value;

describe("ALA-Funktionen im Gitter", () => {
  test.each(beispiele)("$aufruf wie auf der Hilfeseite", async ({ aufruf, funktion, argumente, ergebnis }) => {
    const book = grid();
    type(book, { A1: aufruf.replaceAll("; ", ";") });
    const [[domain] = []] = NACH_NAMEN[funktion]?.(argumente) ?? [];
    expect(refusals).toEqual([]);
    expect(await valueOf(book, "A1")).toBe(domain?.art === "ok" ? domain.wert : null);
    if (ergebnis !== null) {
      expect(await valueOf(book, "A1")).toBe(ergebnis);
    }
    expect(book.grid.getCellContent(0, 1, 1)).toBe(aufruf.replaceAll("; ", ";"));
  });

  test("rechnet neu, wenn sich eine Zelle ändert, auch über Zwischenrechnungen", async () => {
    const book = grid();
    type(book, { A1: "79", A2: "1.7.2026", A3: "=A1*1", B1: "=ALA.ENTGELT(A3;A2)", B2: "=B1*12" });
    // 1.7.2026: Grundbetrag 133 + 79 + AFöG 52 (assets and beispiele.json)
    expect(await valueOf(book, "B1")).toBe(264);
    expect(await valueOf(book, "B2")).toBe(3168);
    type(book, { A1: "80" });
    expect(await valueOf(book, "B1")).toBe(265);
    await written(book, [{ sheet: "Mein Blatt", cell: "A1", value: 79 }]);
    expect(await valueOf(book, "B2")).toBe(3168);
  });

  test("verschachtelt, mit ausgelassenen Argumenten, in anderen Formeln und von anderen Blättern", async () => {
    const book = grid();
    book.grid.setUserInput(2, 5, 2, "200");
    type(book, {
      A1: "=ALA.AFOEG(ALA.ENTGELT(79;DATUM(2026;7;1));DATUM(2026;7;1))+ALA.AFOEG(Zweites!B5;DATUM(2026;7;1))",
      A2: '=ALA.ENTGELT(79;;;"HANDBUCH")',
      A3: '=WENN(A2>0;RUNDEN(ALA.STELLENANTEIL(3,3;8)*1,0001;3);"")',
      A4: "=WENNFEHLER(ALA.ENTGELT(79);-1)",
    });
    // AFöG: 351 − 264 = 87, at most 52; twice
    expect(await valueOf(book, "A1")).toBe(104);
    // Grundbetrag 115 + 79 + 52 (Tab. 3 of the handbook)
    expect(await valueOf(book, "A2")).toBe(246);
    // 3.3 × 8 ÷ 39 = 0.676923…
    expect(await valueOf(book, "A3")).toBe(0.677);
    expect(await valueOf(book, "A4")).toBe(-1);
  });

  test("Bereiche als Argument", async () => {
    const book = grid();
    type(book, { A1: "81293,32", A2: "", A3: "0", B1: "4109,37", C1: "17320", C2: "0,79" });
    type(book, { D1: "=ALA.TAGESSATZ(A1:A3;B1;C:C;8)", D2: "=ALA.TAGESSATZ(A1:A2*1;B1;C1:C2;8;250)" });
    // (81293.32 + 4109.37 + 17320.79) ÷ (8 × 250) = 51.36
    expect(await valueOf(book, "D1")).toBe(51.36);
    expect(await valueOf(book, "D2")).toBe(51.36);
    type(book, { C2: "2000,79" });
    expect(await valueOf(book, "D1")).toBe(52.36);
  });

  test("Fehler wie in Excel, mit Grund in Worten", async () => {
    const book = grid();
    type(book, {
      A1: "=ALA.ENTGELT(79)",
      A2: '=ALA.ABSCHREIBUNG(100;"Fahrrad")',
      A3: "=ALA.AFOEG(1/0;DATUM(2026;7;1))",
      A4: "=ALA.GIBTESNICHT(1)",
      A5: "=ALA.AFOEG(B1:B3;DATUM(2026;7;1))",
    });
    expect(await valueOf(book, "A1")).toEqual({ error: "#N/A" });
    expect(book.reasons({ sheet: "Mein Blatt", cell: "A1" })[0]).toContain("Stichtag");
    expect(await valueOf(book, "A2")).toEqual({ error: "#VALUE!" });
    expect(book.reasons({ sheet: "Mein Blatt", cell: "A2" })[0]).toContain("Fahrrad");
    expect(await valueOf(book, "A3")).toEqual({ error: "#DIV/0!" });
    expect(await valueOf(book, "A4")).toEqual({ error: "#NAME?" });
    expect(await valueOf(book, "A5")).toEqual({ error: "#N/IMPL!" });
    expect(book.grid.getFormattedCellValue(0, 1, 1)).toBe("#NV");
  });

  test("ausfüllen, kopieren auf ein anderes Blatt, rückgängig, wiederholen", async () => {
    const book = grid();
    const { grid: model } = book;
    type(book, { A1: "79", A2: "80", A3: "81", B1: '=ALA.ENTGELT(A1;;;"HANDBUCH")' });
    model.autoFillRows({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, 3);
    expect(await valueOf(book, "B3")).toBe(248);
    expect(model.getCellContent(0, 3, 2)).toBe('=ALA.ENTGELT(A3;;;"HANDBUCH")');

    model.setSelectedSheet(0);
    model.setSelectedCell(1, 2);
    const { data, range } = model.copyToClipboard();
    model.setSelectedSheet(2);
    model.setSelectedCell(7, 3);
    model.pasteFromClipboard(0, range, data, false);
    model.setUserInput(2, 7, 2, "100");
    expect(await valueOf(book, "C7", "Zweites")).toBe(267);
    // the first sheet has its own result at that place
    type(book, { B7: "7", C7: '=ALA.ENTGELT(B7;;;"HANDBUCH")' });
    expect(await valueOf(book, "C7")).toBe(174);
    expect(await valueOf(book, "C7", "Zweites")).toBe(267);

    model.undo();
    model.undo();
    model.undo();
    expect(model.getCellContent(2, 7, 2)).toBe("");
    // Grundbetrag and AFöG alone: an empty cell is no Steigerungsbetrag
    expect(await valueOf(book, "C7", "Zweites")).toEqual({ error: "#VALUE!" });
    model.redo();
    expect(await valueOf(book, "C7", "Zweites")).toBe(267);
    model.undo();
    model.undo();
    model.undo();
    expect(await valueOf(book, "B3")).toBeNull();
    expect(await valueOf(book, "B1")).toBe(246);
    expect(refusals).toEqual([]);
  });

  test("in amtlichen Blättern nicht: weder getippt noch kopiert noch durch ein Programm", async () => {
    const book = grid();
    const { grid: model } = book;
    model.setUserInput(1, 1, 1, "=ALA.AFOEG(1;2)");
    expect(refusals).toEqual([
      "Im Blatt „Personal“ stehen nur Werte und eingebaute Formeln. Bitte ALA-Funktionen in ein eigenes Blatt eintragen.",
    ]);
    expect(await book.write([{ sheet: "Personal", cell: "A1", value: null, formula: "1+ALA.AFOEG(1,2)" }])).toEqual({
      status: "refused",
      reason: `${refusals[0] ?? ""} Nichts wurde geändert.`,
      cells: [{ sheet: "Personal", cell: "A1" }],
    });
    type(book, { A1: "=ALA.AFOEG(1;46204)" });
    model.setSelectedSheet(0);
    model.setSelectedCell(1, 1);
    const { data, range } = model.copyToClipboard();
    model.setSelectedSheet(1);
    model.pasteFromClipboard(0, range, data, false);
    expect(refusals).toHaveLength(2);
    expect(await valueOf(book, "A1", "Personal")).toBeNull();
  });

  test("gespeichert wie von Excel, mit Wert, und wieder geöffnet", async () => {
    const book = grid();
    type(book, { A1: "79", B1: "=ALA.ENTGELT(A1;DATUM(2026;7;1))+1", B2: '=ala.grund("AFOEG";320;46204)' });
    const saved = await book.save();
    const bytes = saved.status === "ok" ? saved.bytes : new Uint8Array();
    const sheet = text(unzip(bytes)["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('<c r="B1"><f>_xldudf_ALA_ENTGELT(A1,DATE(2026,7,1))+1</f><v>265</v></c>');
    expect(sheet.replaceAll("&quot;", '"')).toMatch(
      /<c r="B2" t="str"><f>_xldudf_ALA_GRUND\("AFOEG",320,46204\)<\/f><v[^>]*>.*351/,
    );

    const again = opened(bytes, { functions: ALA_FUNCTIONS });
    expect(await cellOf(again, "Mein Blatt", "B1")).toMatchObject({ value: 265 });
    expect(again.grid.getCellContent(0, 1, 2)).toBe("=ALA.ENTGELT(A1;DATUM(2026;7;1))+1");
    expect(again.report).toEqual({ notComputed: [], different: [], lostNames: [] });
    expect(again.isChanged).toBe(false);
    await written(again, [{ sheet: "Mein Blatt", cell: "A1", value: 100 }]);
    expect(await valueOf(again, "B1")).toBe(286);
    const resaved = await again.save();
    const changed = text(unzip(resaved.status === "ok" ? resaved.bytes : new Uint8Array())["xl/worksheets/sheet1.xml"]);
    expect(changed).toContain("<f>_xldudf_ALA_ENTGELT(A1,DATE(2026,7,1))+1</f><v>286</v>");
  });
});
