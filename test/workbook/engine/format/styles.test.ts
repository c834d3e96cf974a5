import type { EngineWorkbook } from "../../../../src/workbook/engine";
import { workbook } from "../../support/xlsx";
import { opened, startEngine } from "../engine-support";

beforeAll(startEngine);

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><i val="0"/><u val="none"/><sz val="20"/><color rgb="FFFF0000"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E3"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/></border><border><left style="thin"><color rgb="FF7F7F7F"/></left><right style="hair"/>' +
  '<top style="none"/><bottom style="double"><color theme="1"/></bottom><diagonal style="thin"/></border></borders>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="3"/><xf numFmtId="49"/></cellXfs>';

const FILE = workbook({
  styles: STYLES,
  sheets: [
    {
      name: "Blatt",
      xml:
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="3" width="10" style="2"/><col min="4" max="4" width="5" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="40" customHeight="1"><c r="A1" s="1"><v>1234.5</v></c><c r="B1" s="2"><v>46204</v></c><c r="E1" s="3"/></row>' +
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A5:B6"/></mergeCells>',
    },
  ],
});

describe("das Gitter sieht aus wie die Datei", () => {
  let book: EngineWorkbook;
  beforeEach(() => {
    book = opened(FILE);
  });

  test("Zahlenformat, fett, Farbe, Füllung, Rahmen, Ausrichtung", () => {
    const { style } = book.grid.getCellStyle(0, 1, 1);
    expect(book.grid.getFormattedCellValue(0, 1, 1)).toBe("1.234,50 €");
    expect(style.font).toMatchObject({ b: true, i: false, u: false, strike: false, sz: 24, color: "#FF0000" });
    expect(style.fill).toEqual({ color: "#FFF9E3" });
    expect(style.border).toEqual({
      left: { style: "thin", color: "#7F7F7F" },
      right: { style: "thin" },
      bottom: { style: "double", color: [1, 0] },
    });
    expect(style.alignment).toEqual({ horizontal: "center", vertical: "top", wrap_text: true });
    expect(book.grid.getCellStyle(0, 1, 2).style.fill).toEqual({ color: [4, 0.5] });
  });

  test("Datumsformat beim Zeigen und beim Bearbeiten; leere Zellen haben das Format ihrer Spalte", () => {
    expect(book.grid.getFormattedCellValue(0, 1, 2)).toBe("01.07.2026");
    expect(book.grid.getCellContent(0, 1, 2)).toBe("01.07.2026");
    book.grid.setUserInput(0, 9, 3, "31.12.2026");
    expect(book.grid.getFormattedCellValue(0, 9, 3)).toBe("31.12.2026");
  });

  test("im Textformat bleibt, was getippt wird", async () => {
    book.grid.setUserInput(0, 1, 5, "007");
    expect((await book.read([{ sheet: "Blatt", range: "E1" }]))[0]?.[0]?.[0]?.value).toBe("007");
    expect(book.grid.getCellContent(0, 1, 5)).toBe("007");
  });

  test("Breiten, Höhen, Ausgeblendetes, fixierte Bereiche, Gitterlinien", () => {
    const { grid } = book;
    // at the scale of the canvas: 7 px a character, 1.4 px a point
    expect([1, 2, 3, 4].map((column) => grid.getColumnWidth(0, column))).toEqual([210, 70, 70, 0]);
    expect([1, 2].map((row) => Math.round(grid.getRowHeight(0, row)))).toEqual([56, 0]);
    expect([grid.getFrozenRowsCount(0), grid.getFrozenColumnsCount(0)]).toEqual([2, 1]);
    expect(grid.getShowGridLines(0)).toBe(false);
  });

  test("verbundene Zellen sind gewöhnliche Zellen, aber nur die erste wird beschrieben", () => {
    const told: string[] = [];
    book.attach({ refused: (sentence) => told.push(sentence), changed: () => undefined, viewport: () => null });
    book.grid.setUserInput(0, 5, 1, "Titel");
    book.grid.setUserInput(0, 6, 2, "x");
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("A5");
    expect(book.grid.getFormattedCellValue(0, 5, 1)).toBe("Titel");
  });
});
