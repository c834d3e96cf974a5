import type { Model } from "@ironcalc/wasm";
import type { EngineWorkbook } from "../../../src/workbook/engine";
import type { RangeAddress } from "../../../src/workbook/port";
import { cellOf, written } from "../support/open";
import { oneSheet, workbook } from "../support/xlsx";
import { opened, startEngine } from "./engine-support";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

beforeAll(startEngine);

let told: string[] = [];
let book: EngineWorkbook;
let grid: Model;

function open(bytes: Uint8Array): void {
  told = [];
  book = opened(bytes);
  grid = book.grid;
  book.attach({ refused: (sentence) => told.push(sentence), changed: () => undefined, viewport: () => null });
}

const valueOf = async (cell: string): Promise<unknown> => (await cellOf(book, "Blatt", cell)).value;

describe("eine Person tippt", () => {
  beforeEach(() => {
    open(oneSheet(""));
  });

  test.each`
    eingabe         | wert                 | zeigt          | bearbeiten
    ${"12,5"}       | ${12.5}              | ${"12,5"}      | ${"12,5"}
    ${"1.234,56"}   | ${1234.56}           | ${"1234,56"}   | ${"1234,56"}
    ${"-3"}         | ${-3}                | ${"-3"}        | ${"-3"}
    ${"12%"}        | ${0.12}              | ${"0,12"}      | ${"0,12"}
    ${"5,20 €"}     | ${5.2}               | ${"5,2"}       | ${"5,2"}
    ${"01.07.2026"} | ${46204}             | ${"46204"}     | ${"46204"}
    ${"wahr"}       | ${true}              | ${"WAHR"}      | ${"WAHR"}
    ${"Text"}       | ${"Text"}            | ${"Text"}      | ${"Text"}
    ${"'007"}       | ${"007"}             | ${"007"}       | ${"'007"}
    ${"'=1+1"}      | ${"=1+1"}            | ${"=1+1"}      | ${"'=1+1"}
    ${"="}          | ${"="}               | ${"="}         | ${"'="}
    ${"=1+1"}       | ${2}                 | ${"2"}         | ${"=1+1"}
    ${"+2*3"}       | ${6}                 | ${"6"}         | ${"=2*3"}
    ${"-(2+1)"}     | ${-3}                | ${"-3"}        | ${"=-(2+1)"}
    ${"#NV"}        | ${{ error: "#N/A" }} | ${"#NV"}       | ${"#NV"}
    ${"=NV()"}      | ${{ error: "#N/A" }} | ${"#NV"}       | ${"=NV()"}
    ${"12 Plätze"}  | ${"12 Plätze"}       | ${"12 Plätze"} | ${"12 Plätze"}
  `("$eingabe", async ({ eingabe, wert, zeigt, bearbeiten }: Record<string, unknown>) => {
    grid.setUserInput(0, 1, 1, String(eingabe));
    expect(told).toEqual([]);
    expect(await valueOf("A1")).toEqual(wert);
    expect(grid.getFormattedCellValue(0, 1, 1)).toBe(zeigt);
    expect(grid.getCellContent(0, 1, 1)).toBe(bearbeiten);
    // what stands in the editor means the same again
    grid.setUserInput(0, 1, 1, grid.getCellContent(0, 1, 1));
    expect(await valueOf("A1")).toEqual(wert);
  });

  test.each`
    eingabe                   | sagt
    ${"=1+"}                  | ${"Die Formel in Blatt!A1 ist unvollständig"}
    ${"=LET(x;1;x+1)"}        | ${"verwendet LET"}
    ${"=FILTER(B1:B9;C1:C9)"} | ${"verwendet FILTER"}
    ${"=B1:B3*2"}             | ${"ergibt mehrere Zellen"}
  `("$eingabe wird mit einem Satz abgelehnt", async ({ eingabe, sagt }: Record<string, string>) => {
    grid.setUserInput(0, 1, 1, "vorher");
    grid.setUserInput(0, 1, 1, eingabe ?? "");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(sagt);
    expect(await valueOf("A1")).toBe("vorher");
    expect(grid.canRedo()).toBe(false);
  });

  test("leeren, ausfüllen, rückgängig und wiederholen", async () => {
    grid.setUserInput(0, 1, 1, "1");
    grid.setUserInput(0, 1, 2, "=A1*2");
    grid.autoFillRows({ sheet: 0, row: 1, column: 1, width: 2, height: 1 }, 3);
    grid.autoFillColumns({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, 4);
    expect(grid.getCellContent(0, 3, 2)).toBe("=A3*2");
    expect(grid.getCellContent(0, 1, 4)).toBe("=C1*2");
    grid.rangeClearContents(0, 1, 1, 3, 4);
    expect((await book.sheets())[0]?.used).toBeNull();
    grid.undo();
    expect((await cellOf(book, "Blatt", "D1")).formula).toBe("C1*2");
    grid.undo();
    grid.undo();
    expect(await valueOf("B3")).toBeNull();
    grid.redo();
    expect((await cellOf(book, "Blatt", "B3")).formula).toBe("A3*2");
  });

  test("einfügen aus anderen Programmen ist ein Schritt", async () => {
    grid.pasteCsvText(
      { sheet: 0, row: 2, column: 2, width: 1, height: 1 },
      'Öl\t1.200,50\r\n"zwei\r\nZeilen"\t=RUNDEN(C2/7;2)\r\n',
    );
    expect(await valueOf("B2")).toBe("Öl");
    expect(await valueOf("C2")).toBe(1200.5);
    expect(await valueOf("B3")).toBe("zwei\r\nZeilen");
    expect(await valueOf("C3")).toBe(171.5);
    grid.undo();
    expect((await book.sheets())[0]?.used).toBeNull();
  });

  test("kopieren gibt anderen Programmen, was zu sehen ist", () => {
    grid.setUserInput(0, 1, 1, "1,005");
    grid.setUserInput(0, 1, 2, "=RUNDEN(A1;2)");
    grid.setSelectedCell(1, 1);
    grid.onExpandSelectedRange("ArrowRight");
    expect(grid.copyToClipboard().csv).toBe("1,005\t1,01");
  });

  test("ausschneiden zieht Verweise mit", async () => {
    grid.setUserInput(0, 1, 1, "7");
    grid.setUserInput(0, 1, 2, "=A1+1");
    grid.setSelectedCell(1, 1);
    const { data, range } = grid.copyToClipboard();
    grid.setSelectedCell(5, 5);
    grid.pasteFromClipboard(0, range, data, true);
    expect(await valueOf("E5")).toBe(7);
    expect(await valueOf("A1")).toBeNull();
    expect((await cellOf(book, "Blatt", "B1")).formula).toBe("E5+1");
    grid.undo();
    expect((await cellOf(book, "Blatt", "B1")).formula).toBe("A1+1");
  });

  test("was Programme schreiben, nimmt das Rückgängig der Person nicht zurück", async () => {
    grid.setUserInput(0, 1, 1, "eins");
    await written(book, [{ sheet: "Blatt", cell: "A2", value: "vom Programm" }]);
    grid.undo();
    expect(await valueOf("A1")).toBeNull();
    expect(await valueOf("A2")).toBe("vom Programm");
    expect(grid.canUndo()).toBe(false);
  });
});

describe("was die Werkbank nicht ändert", () => {
  test("Befehle, die Aufbau oder Format ändern, werden mit einem Satz abgelehnt", async () => {
    open(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const area = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
    grid.insertRows(0, 1, 1);
    grid.deleteColumns(0, 1, 1);
    grid.newSheet();
    grid.renameSheet(0, "Neu");
    grid.deleteSheet(0);
    grid.updateRangeStyle(area, "font.b", "true");
    grid.setLocale("en");
    grid.newDefinedName("Neu", null, "Blatt!$A$1");
    grid.setFrozenRowsCount(0, 3);
    expect(told).toHaveLength(9);
    expect(new Set(told).size).toBe(1);
    expect(await book.sheets()).toEqual([{ name: "Blatt", visible: true, isProtected: false, used: "A1" }]);
    expect(grid.getFrozenRowsCount(0)).toBe(0);
    expect(book.isChanged).toBe(false);
  });

  test("unsere Hilfsblätter und Hilfsnamen zeigen sich nicht", () => {
    open(
      workbook({
        sheets: [
          { name: "Eins", xml: "<sheetData/>" },
          { name: "_ala1", xml: "<sheetData/>", state: "hidden" },
        ],
        afterSheets: '<definedNames><definedName name="ALA_Plaetze">Eins!$A$1</definedName></definedNames>',
      }),
    );
    expect(grid.getWorksheetsProperties().map(({ name, state }) => [name, state])).toEqual([
      ["Eins", "visible"],
      ["_ala1", "hidden"],
    ]);
    expect(grid.getDefinedNameList().map(({ name }) => name)).toEqual(["ALA_Plaetze"]);
    grid.unhideSheet(1);
    expect(grid.getWorksheetsProperties()[1]?.state).toBe("visible");
  });
});

describe("ein Programm sieht zu und zeigt", () => {
  test("jede Änderung wird gemeldet, bis es genug ist", async () => {
    open(oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>'));
    const seen: RangeAddress[] = [];
    const stop = await book.watch((range) => seen.push(range));
    grid.setUserInput(0, 1, 1, "5");
    await written(book, [
      { sheet: "Blatt", cell: "C1", value: 1 },
      { sheet: "Blatt", cell: "C2", value: 2 },
    ]);
    grid.undo();
    expect(seen).toEqual([
      { sheet: "Blatt", range: "A1" },
      { sheet: "Blatt", range: "C1:C2" },
      { sheet: "Blatt", range: "A1" },
    ]);
    await stop();
    grid.setUserInput(0, 1, 1, "6");
    expect(seen).toHaveLength(3);
  });

  test("eine Zelle zeigen wählt sie, auch auf einem ausgeblendeten Blatt", async () => {
    open(
      workbook({
        sheets: [
          { name: "Eins", xml: "<sheetData/>" },
          { name: "Zwei", xml: "<sheetData/>", state: "hidden" },
        ],
      }),
    );
    await book.show({ sheet: "zwei", cell: "H200" });
    expect(book.selected).toEqual({ sheet: "Zwei", cell: "H200" });
    expect(grid.getSelectedView()).toMatchObject({ sheet: 1, top_row: 194, left_column: 6 });
    expect(grid.getWorksheetsProperties()[1]?.state).toBe("visible");
  });
});

describe("was nicht geöffnet wird", () => {
  test.each`
    fall                     | bytes                                                         | sagt
    ${"keine Arbeitsmappe"}  | ${new TextEncoder().encode("Hallo")}                          | ${""}
    ${"Datumswerte ab 1904"} | ${oneSheet("", { workbookPr: '<workbookPr date1904="1"/>' })} | ${"1904"}
  `("$fall", ({ bytes, sagt }: { bytes: Uint8Array; sagt: string }) => {
    expect(() => opened(bytes)).toThrow(sagt);
  });
});
