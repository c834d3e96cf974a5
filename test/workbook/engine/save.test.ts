import type { EngineWorkbook } from "../../../src/workbook/engine";
import { at, recalculate } from "../../support/libreoffice";
import { foreignParts } from "../support/foreign";
import { written, opened as openedFile, cellOf } from "../support/open";
import { oneSheet, text, unzip, workbook, zip } from "../support/xlsx";
import { opened, startEngine } from "./engine-support";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

beforeAll(startEngine);

async function bytesOf(book: EngineWorkbook): Promise<Uint8Array> {
  const saved = await book.save();
  if (saved.status === "refused") {
    throw new Error(saved.reason);
  }

  return saved.bytes;
}

const row = (r: number, ...cells: readonly string[]): string => `<row r="${r}">${cells.join("")}</row>`;
const number = (r: string, value: number): string => `<c r="${r}"><v>${value}</v></c>`;
const formula = (r: string, f: string, value: number): string => `<c r="${r}"><f>${f}</f><v>${value}</v></c>`;

/** 3 × 0.335 = 1.005: half a cent. */
const CALCULATION = workbook({
  sheets: [
    {
      name: "Rechnung",
      xml: `<sheetData>${row(1, number("A1", 3), number("B1", 0.335), formula("C1", "ROUND(A1*B1,2)", 1.01))}${row(
        2,
        formula("C2", "SUM(C1:C1)*Faktor", 2.02),
      )}</sheetData>`,
    },
    { name: "Übersicht", xml: `<sheetData>${row(1, formula("A1", "Rechnung!C2+1", 3.02))}</sheetData>` },
  ],
  afterSheets: '<definedNames><definedName name="Faktor">2</definedName></definedNames>',
});

describe("Speichern durch den Patcher", () => {
  test("ohne Änderung dieselben Bytes", async () => {
    expect(await bytesOf(opened(CALCULATION))).toEqual(CALCULATION);
  });

  test("geänderte Zellen und neu gerechnete Werte; alles andere bleibt", async () => {
    const book = opened(CALCULATION);
    expect(book.report).toEqual({ notComputed: [], different: [], lostNames: [] });
    book.grid.setUserInput(0, 1, 2, "0,665");
    book.grid.setUserInput(0, 3, 1, "=RUNDEN(B1;1)");
    const before = unzip(CALCULATION);
    const after = unzip(await bytesOf(book));
    // 3 × 0.665 = 1.995 -> 2.00, ×2 = 4.00, +1 = 5.00
    expect(text(after["xl/worksheets/sheet1.xml"])).toContain("<f>ROUND(A1*B1,2)</f><v>2</v>");
    expect(text(after["xl/worksheets/sheet1.xml"])).toContain('<c r="A3"><f>ROUND(B1,1)</f><v>0.7</v></c>');
    expect(text(after["xl/worksheets/sheet2.xml"])).toContain("<f>Rechnung!C2+1</f><v>5</v>");
    expect(after["xl/workbook.xml"]).toEqual(before["xl/workbook.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test("rückgängig gemacht heißt nicht geändert", async () => {
    const book = opened(CALCULATION);
    book.grid.setUserInput(0, 1, 3, "=A1");
    book.grid.rangeClearContents(0, 1, 1, 2, 3);
    expect(book.isChanged).toBe(true);
    book.grid.undo();
    book.grid.undo();
    expect(book.isChanged).toBe(false);
    expect(await bytesOf(book)).toEqual(CALCULATION);
  });

  test("eine Datei voller fremder Teile verliert nichts", async () => {
    const parts = foreignParts();
    const bytes = zip(parts);
    const book = opened(bytes);
    await written(book, [{ sheet: "Kosten", cell: "B3", value: 6 }]);
    const before = unzip(bytes);
    const after = unzip(await bytesOf(book));
    const changed = Object.keys(before).filter((name) => text(after[name]) !== text(before[name]));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(changed.sort()).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
    // (6) × Tage 250
    expect((await cellOf(openedFile(await bytesOf(book)), "Kosten", "C5")).value).toBe(1500);
  });

  test("was die Maschine nicht rechnet, wird gesagt und nicht gespeichert", async () => {
    const bytes = oneSheet(
      row(1, number("A1", 1.005), number("B1", 2)) +
        row(2, formula("A2", "SUMPRODUCT(ROUND(A1:B1,2))", 3.01), formula("B2", "IFERROR(A2,0)", 3.01)),
    );
    const book = opened(bytes);
    expect(book.report.notComputed).toEqual([{ sheet: "Blatt", cell: "A2" }]);
    // masked by IFERROR, but not the number that the file holds
    expect(book.report.different).toEqual([{ sheet: "Blatt", cell: "B2" }]);
    expect(book.grid.getFormattedCellValue(0, 2, 1)).toBe("#N/IMPL!");
    await written(book, [{ sheet: "Blatt", cell: "B1", value: 5 }]);
    const after = unzip(await bytesOf(book));
    expect(text(after["xl/worksheets/sheet1.xml"])).toContain("<f>SUMPRODUCT(ROUND(A1:B1,2))</f></c>");
    expect(text(after["xl/worksheets/sheet1.xml"])).toContain("<f>IFERROR(A2,0)</f></c>");
    expect(text(after["xl/workbook.xml"])).toContain('fullCalcOnLoad="1"');
  });

  test("LibreOffice zeigt dieselben Werte, gespeichert wie neu gerechnet", async () => {
    const book = opened(CALCULATION);
    book.grid.setUserInput(0, 1, 1, "5");
    book.grid.setUserInput(0, 1, 5, "1.7.2026");
    book.grid.setUserInput(0, 2, 5, '="mehr: "&WENN(C1>1;"über";"unter")');
    book.grid.setUserInput(0, 3, 5, '=SUMMEWENN(A1:B1;">1")/3');
    book.grid.setUserInput(0, 4, 5, "Müller & Söhne <2>");
    book.grid.setUserInput(0, 5, 5, "WAHR");
    book.grid.setUserInput(0, 6, 5, "=XVERWEIS(5;A1:A1;B1:B1)");
    const bytes = await bytesOf(book);
    const [shown, computed] = [await recalculate(bytes, { recalculate: false }), await recalculate(bytes)];
    for (const sheets of [shown, computed]) {
      // 5 × 0.335 = 1.675 -> 1.68; the doubles of 1.675 and of the product lie below the half
      expect(at(sheets, "Rechnung", "C1")).toBe("1.68");
      expect(at(sheets, "Rechnung", "C2")).toBe("3.36");
      expect(at(sheets, "Übersicht", "A1")).toBe("4.36");
      expect(at(sheets, "Rechnung", "E1")).toBe("46204");
      expect(at(sheets, "Rechnung", "E2")).toBe("mehr: über");
      expect(at(sheets, "Rechnung", "E3")).toBe("1.66666666666667");
      expect(at(sheets, "Rechnung", "E4")).toBe("Müller & Söhne <2>");
      expect(at(sheets, "Rechnung", "E5")).toBe("TRUE");
    }
    // LibreOffice 7.4 shows the saved value of a function that it does not know
    expect(at(shown, "Rechnung", "E6")).toBe("0.335");
  }, 120_000);
});
