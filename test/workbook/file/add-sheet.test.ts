import type { NewSheet } from "../../../src/workbook/file/new-sheet";
import { foreignParts } from "../support/foreign";
import { cellOf, opened } from "../support/open";
import { MAIN, oneSheet, text, unzip, workbook, workbookParts, zip, type Parts } from "../support/xlsx";

const STYLES = "xl/styles.xml";

const REPORT: NewSheet = {
  name: "Prüfung & Bericht",
  widths: [12, 40.5],
  frozenRows: 1,
  isProtected: true,
  rows: [
    [
      { value: "Zelle", style: { bold: true } },
      { value: "Befund", style: { bold: true } },
    ],
    [
      { value: "B4" },
      null,
      { value: 1234.5, style: { format: '#,##0.00\\ "€"' } },
      { value: "hier", style: { unlocked: true, wrap: true } },
    ],
    [
      { value: null, formula: "C2*2" },
      { value: 5, formula: "2+3", style: { bold: true } },
      { value: true },
      { value: "" },
    ],
  ],
};

/** The foreign form without the protection of its structure. */
function open(): Parts {
  const parts = foreignParts();

  return {
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace('<workbookProtection lockStructure="1"/>', ""),
  };
}

describe("Ein Blatt von uns in einer fremden Mappe", () => {
  test("steht hinter den anderen, mit Werten, Formeln und Schutz", async () => {
    const book = opened(zip(open()));
    expect(await book.addSheet(REPORT)).toEqual({ status: "added" });
    expect((await book.sheets()).at(-1)).toEqual({
      name: REPORT.name,
      visible: true,
      isProtected: true,
      used: "A1:D3",
    });
    const [rows] = await book.read([{ sheet: REPORT.name, range: "A1:D3" }]);
    expect(rows?.map((row) => row.map(({ value, formula }) => formula ?? value))).toEqual([
      ["Zelle", "Befund", null, null],
      ["B4", null, 1234.5, "hier"],
      ["C2*2", "2+3", true, null],
    ]);
    expect(await cellOf(book, REPORT.name, "D2")).toMatchObject({ locked: false });
    expect(await cellOf(book, REPORT.name, "C2")).toMatchObject({ locked: true });
    // and it can be written like any other sheet
    expect(await book.write([{ sheet: REPORT.name, cell: "D2", value: "neu" }])).toMatchObject({ status: "written" });
  });

  test("sonst ändern sich nur Mappe, Verweise, Inhaltsarten und Formate, und diese nur durch Zusätze", async () => {
    const before = unzip(zip(open()));
    const book = opened(zip(open()));
    await book.addSheet(REPORT);
    const after = unzip(book.bytes());
    const added = "xl/worksheets/sheet4.xml";
    expect(Object.keys(after)).toEqual([...Object.keys(before), added]);
    const changed = Object.keys(before).filter((name) => text(before[name]) !== text(after[name]));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", STYLES, "xl/workbook.xml"]);
    const without: readonly (readonly [string, RegExp])[] = [
      ["[Content_Types].xml", /<Override PartName="\/xl\/worksheets\/sheet4.xml"[^>]*\/>/],
      ["xl/_rels/workbook.xml.rels", /<Relationship Id="rId10" [^>]*Target="worksheets\/sheet4.xml"\/>/],
      ["xl/workbook.xml", /<sheet name="Prüfung &amp; Bericht" sheetId="4" [^>]*r:id="rId10"\/>| fullCalcOnLoad="1"/g],
    ];
    for (const [name, addition] of without) {
      expect(text(after[name]).replace(addition, "")).toBe(text(before[name]));
    }
  });

  test("Formate: die alten behalten ihre Plätze, die neuen hängen hinten an", async () => {
    const book = opened(zip(open()));
    await book.addSheet(REPORT);
    const styles = text(unzip(book.bytes())[STYLES]);
    const old = text(unzip(zip(open()))[STYLES]);
    expect(styles).toBe(
      old
        .replace(
          /(<styleSheet[^>]*>)/,
          '$1<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>',
        )
        .replace('<fonts count="1"><font/></fonts>', '<fonts count="2"><font/><font><b/></font></fonts>')
        .replace('<cellXfs count="4">', '<cellXfs count="7">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"></xf>' +
            '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"></xf>' +
            '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
        ),
    );
    const sheet = text(unzip(book.bytes())["xl/worksheets/sheet4.xml"]);
    expect([...sheet.matchAll(/<c r="(\w+)" s="(\d)"/g)].map((match) => `${match[1] ?? ""} ${match[2] ?? ""}`)).toEqual(
      ["A1 4", "B1 4", "C2 5", "D2 6", "B3 4"],
    );
  });

  test("vorhandene Zahlenformate und die Grundschrift bleiben und werden weitergeführt", async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0"/></numFmts><fonts><font><sz val="9"/><name val="Arial"/></font></fonts><cellXfs><xf/></cellXfs>';
    const book = opened(oneSheet("", { styles }));
    await book.addSheet({ name: "Neu", rows: [[{ value: 1, style: { bold: true, format: "0.0" } }]] });
    expect(text(unzip(book.bytes())[STYLES])).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0"/><numFmt numFmtId="171" formatCode="0.0"/></numFmts>' +
        '<fonts><font><sz val="9"/><name val="Arial"/></font><font><b/><sz val="9"/><name val="Arial"/></font></fonts>' +
        '<cellXfs><xf/><xf numFmtId="171" fontId="1"',
    );
  });

  test("ohne besondere Formate bleiben die Formate Byte für Byte", async () => {
    const book = opened(zip(open()));
    await book.addSheet({ name: "Schlicht", rows: [[{ value: 1, style: {} }]] });
    expect(text(unzip(book.bytes())[STYLES])).toBe(text(unzip(zip(open()))[STYLES]));
    expect(text(unzip(book.bytes())["xl/workbook.xml"])).not.toContain("fullCalcOnLoad");
  });

  test("strenges OOXML und Elemente mit Vorsatz", async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
    const base = workbookParts({
      sheets: [{ name: "Blatt", xml: "<sheetData/>" }],
      styles: "<fonts><font/></fonts><cellXfs><xf/></cellXfs>",
    });
    for (const change of [strict, prefixed]) {
      const book = opened(
        zip(Object.fromEntries(Object.entries(base).map(([name, xml]) => [name, change(String(xml))]))),
      );
      expect(await book.addSheet(REPORT)).toEqual({ status: "added" });
      expect(await cellOf(book, REPORT.name, "C2")).toMatchObject({ value: 1234.5, locked: true });
      expect(await cellOf(book, REPORT.name, "D2")).toMatchObject({ locked: false });
    }
  });
});

describe("Abgelehnt, und die Datei bleibt, wie sie ist", () => {
  const named = (name: string): NewSheet => ({ name, rows: [] });

  test.each<[string, Uint8Array, NewSheet, string]>([
    ["Blätter geschützt", zip(foreignParts()), REPORT, "geschützt"],
    ["signiert", oneSheet("", { parts: { "_xmlsignatures/a.xml": "" } }), REPORT, "signiert"],
    ["Name vergeben", oneSheet(""), named("BLATT"), "schon"],
    ["Name leer", oneSheet(""), named(""), "1 bis 31 Zeichen"],
    ["Name zu lang", oneSheet(""), named("x".repeat(32)), "1 bis 31 Zeichen"],
    ["Name mit Doppelpunkt", oneSheet(""), named("a:b"), "1 bis 31 Zeichen"],
    ["Name mit Apostroph am Ende", oneSheet(""), named("a'"), "1 bis 31 Zeichen"],
    ["Zelle mit einer Zahl, die keine ist", oneSheet(""), { name: "a", rows: [[null, { value: NaN }]] }, "a!B1"],
    ["unvollständige Formel", oneSheet(""), { name: "a", rows: [[{ value: 1, formula: "(" }]] }, "a!A1"],
    ["Mappe ohne Formate", oneSheet(""), REPORT, "Formate fehlen"],
  ])("%s", async (_, bytes, sheet, sagt) => {
    const book = opened(bytes);
    expect(await book.addSheet(sheet)).toEqual({ status: "refused", reason: expect.stringContaining(sagt) as string });
    expect(book.bytes()).toEqual(bytes);
  });

  test("der Name eines Diagrammblatts ist auch vergeben", async () => {
    const parts = workbookParts({
      sheets: [
        { name: "Diagramm", xml: "" },
        { name: "Blatt", xml: "<sheetData/>" },
      ],
    });
    const rels = "xl/_rels/workbook.xml.rels";
    const bytes = zip({
      ...parts,
      [rels]: String(parts[rels]).replace("relationships/worksheet", "relationships/chartsheet"),
    });
    expect(await opened(bytes).addSheet(named("diagramm"))).toMatchObject({ status: "refused" });
  });
});

test("die Nummer eines gelöschten Blattes wird nicht wiederverwendet, ein freier Dateiname schon", async () => {
  const bytes = workbook({ sheets: [{ name: "Blatt", xml: "<sheetData/>" }] });
  const parts = unzip(bytes);
  const book = opened(
    zip({ ...parts, "xl/workbook.xml": text(parts["xl/workbook.xml"]).replace('sheetId="1"', 'sheetId="17"') }),
  );
  await book.addSheet({ name: "Neu", rows: [] });
  const after = unzip(book.bytes());
  expect(text(after["xl/workbook.xml"])).toContain('<sheet name="Neu" sheetId="18"');
  expect(after).toHaveProperty(["xl/worksheets/sheet2.xml"]);
});
