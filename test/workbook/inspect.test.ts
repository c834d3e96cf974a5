import { formatRange } from "../../src/workbook/ranges";
import { foreignParts } from "./support/foreign";
import { cellAt, contents, inspected, refusalOf, rules, sheetOf } from "./support/inspected";
import { MAIN, oneSheet, relationships, workbook, workbookParts, zip } from "./support/xlsx";

const sheet = (xml: string): Uint8Array => workbook({ sheets: [{ name: "Blatt", xml }] });

describe("Zellen", () => {
  test("geteilte Formeln stehen ausgeschrieben, fehlende Adressen folgen der Zelle davor", () => {
    const bytes = oneSheet(
      '<row><c><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$C$1</f><v>0</v></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
    );
    expect(contents(sheetOf(bytes))).toEqual([
      ["A1", null, 1],
      ["B1", null, "ab"],
      ["B3", "A3*$C$1", 0],
      ["B4", "A4*$C$1", null],
    ]);
    expect([cellAt(sheetOf(bytes), "A1").hasResult, cellAt(sheetOf(bytes), "B4").hasResult]).toEqual([true, false]);
  });

  test("jede Zelle einer Matrixformel kennt den Bereich", () => {
    const found = sheetOf(
      oneSheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>8</v></c></row>',
      ),
    );
    const blocks = found.cells.map(({ block }) => (block === null ? null : formatRange(block)));
    expect(blocks).toEqual(["A1:B2", "A1:B2", null, "A1:B2", "A1:B2"]);
    // also from its place
    expect(cellAt(found, "B2").block).toEqual({ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } });
  });

  test("Zellen außer der Reihe stehen in der Reihenfolge des Blattes", () => {
    const bytes = oneSheet(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(contents(sheetOf(bytes)).map(([address]) => address)).toEqual(["A1", "A2", "B2"]);
  });
});

describe("Formate", () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="[Red];;"/></numFmts>' +
    '<fonts count="3"><font/><font><color rgb="FFFEFEFE"/></font><font><color theme="0"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="8"/></patternFill></fill></fills>' +
    '<cellXfs count="8"><xf/><xf numFmtId="4"><protection locked="0"/></xf><xf numFmtId="164"/><xf numFmtId="165"/><xf fontId="1"/><xf fontId="2"/><xf fontId="2" fillId="2"/><xf fillId="2"/></cellXfs>';
  const cells = Array.from({ length: 8 }, (_, s) => `<c r="${"ABCDEFGH".charAt(s)}1" s="${s}"><v>1</v></c>`).join("");
  const found = sheetOf(oneSheet(`<row r="1">${cells}<c r="I1" s="3" t="str"><v>Text</v></c></row>`, { styles }));

  test.each`
    zelle   | was                                      | unsichtbar
    ${"A1"} | ${"ohne Format"}                         | ${false}
    ${"B1"} | ${"gewöhnliches Zahlenformat"}           | ${false}
    ${"C1"} | ${";;;"}                                 | ${true}
    ${"D1"} | ${";; mit einer Zahl"}                   | ${true}
    ${"I1"} | ${";; mit einem Text, der zu sehen ist"} | ${false}
    ${"E1"} | ${"fast weiß auf weißem Grund"}          | ${true}
    ${"F1"} | ${"Hintergrundfarbe des Designs"}        | ${true}
    ${"G1"} | ${"weiß auf schwarzem Grund"}            | ${false}
    ${"H1"} | ${"Farbe nicht angegeben"}               | ${false}
  `("$zelle $was: unsichtbar $unsichtbar", ({ zelle, unsichtbar }: { zelle: string; unsichtbar: boolean }) => {
    expect(cellAt(found, zelle).invisible).toBe(unsichtbar);
  });

  test("Zahlenformat und Sperre, auch der leeren Zellen", () => {
    // builtin format 4 (ECMA-376 18.8.30)
    expect(cellAt(found, "B1")).toMatchObject({ numberFormat: "#,##0.00", locked: false });
    expect(cellAt(found, "A1")).toMatchObject({ numberFormat: "General", locked: true });
    const empty = sheetOf(
      workbook({
        sheets: [
          {
            name: "Blatt",
            xml: '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="4" s="1" customFormat="1"/><row r="5"><c r="B5" s="0"/><c r="D5" s="1"/></row></sheetData>',
          },
        ],
        styles,
      }),
    );
    const locks = [
      [1, 1],
      [1, 2],
      [4, 9],
      [5, 2],
      [5, 3],
      [5, 4],
    ] as const;
    // column, row, own format against the column's
    expect(locks.map(([row, column]) => empty.locked(row, column))).toEqual([true, false, false, true, false, false]);
    expect(empty).toMatchObject({ cells: [], used: null });
  });
});

describe("Blatt", () => {
  test("ausgeblendete Zeilen und Spalten, soweit dort etwas stehen kann, und ein gesetzter Filter", () => {
    const found = sheetOf(
      sheet(
        '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="5" max="16384" hidden="1"/></cols>' +
          '<sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4"><c r="F4"><v>1</v></c></row><row r="9" hidden="1"/></sheetData>' +
          '<autoFilter ref="A1:F4"><filterColumn colId="0"/></autoFilter>',
      ),
    );
    expect([...found.hiddenRows]).toEqual([2, 3]);
    expect([...found.hiddenColumns]).toEqual([2, 3, 5, 6]);
    expect(found.hasActiveFilter).toBe(true);
    expect(sheetOf(sheet('<sheetData/><autoFilter ref="A1:F4"/>')).hasActiveFilter).toBe(false);
  });

  test("Gültigkeitsregeln, auch die aus der Erweiterungsliste", () => {
    const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const xm = "http://schemas.microsoft.com/office/excel/2006/main";
    const found = sheetOf(
      sheet(
        '<sheetData/><dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="A1 C1:C3"><formula1>"ja,nein"</formula1></dataValidation>' +
          '<dataValidation type="whole" operator="notBetween" sqref="B:B"><formula1>1</formula1><formula2>A1+1</formula2></dataValidation><dataValidation sqref="D1"/></dataValidations>' +
          `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="${x14}" xmlns:xm="${xm}"><x14:dataValidation type="list"><x14:formula1><xm:f>Listen!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>E2:E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ),
    );
    expect(rules(found)).toEqual([
      {
        kind: "list",
        operator: "between",
        allowsBlank: true,
        ranges: "A1 C1:C3",
        formula1: '"ja,nein"',
        formula2: null,
      },
      {
        kind: "whole",
        operator: "notBetween",
        allowsBlank: false,
        ranges: "B1:B1048576",
        formula1: "1",
        formula2: "A1+1",
      },
      {
        kind: "list",
        operator: "between",
        allowsBlank: false,
        ranges: "E2:E5",
        formula1: "Listen!$A$1:$A$9",
        formula2: null,
      },
    ]);
  });

  test("Sichtbarkeit, Schutz, Zellverbünde, Tabellen und Anmerkungen", () => {
    const parts = foreignParts();
    parts["xl/comments1.xml"] =
      `<comments xmlns="${MAIN}"><authors/><commentList><comment ref="B3" authorId="0"/><comment ref="B4"/></commentList></comments>`;
    const { sheets } = inspected(zip(parts));
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["Kosten", "visible", true],
      ["Zweites Blatt", "visible", false],
      ["Unberührt", "hidden", false],
    ]);
    const [first] = sheets;
    expect(first?.merges.map(formatRange)).toEqual(["A1:D1"]);
    expect(first?.tables.map(({ name, range }) => [name, formatRange(range)])).toEqual([["Liste", "F3:G5"]]);
    expect(first?.comments).toEqual([
      { row: 3, column: 2 },
      { row: 4, column: 2 },
    ]);
  });

  test("ein ganz verstecktes Blatt; ein Blatt aus alten Makros hat keine Zellen", () => {
    const parts = workbookParts({
      sheets: [
        { name: "Sichtbar", xml: "<sheetData/>" },
        { name: "Geheim", xml: "<sheetData/>", state: "veryHidden" },
      ],
    });
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      "</sheets>",
      '<sheet name="Modul1" sheetId="9" r:id=""/></sheets>',
    );
    const { sheets } = inspected(zip(parts));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sichtbar", "visible"],
      ["Geheim", "veryHidden"],
    ]);
  });
});

describe("Was die Datei sonst noch ist", () => {
  test("eine schlichte Arbeitsmappe", () => {
    expect(inspected(oneSheet("")).facts).toEqual({
      format: "xlsx",
      writtenBy: null,
      date1904: false,
      calculatesManually: false,
      iterates: false,
      calculatesAsShown: false,
      isStructureProtected: false,
      isSigned: false,
      hasMacros: false,
      externalLinks: [],
      hasDde: false,
      hasConnections: false,
      hasEmbeddedObjects: false,
      hasActiveX: false,
      hasWebExtensions: false,
      namesPersons: false,
    });
  });

  const link = (body: string): ReturnType<typeof workbookParts> => ({
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}">${body}</externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([["externalLinkPath", "Z:\\Alt.xlsx"]]).replace(
      'Target="',
      'TargetMode="External" Target="',
    ),
  });
  const linked = (body: string): Uint8Array =>
    oneSheet("", { workbookRelationships: [["externalLink", "externalLinks/externalLink1.xml"]], parts: link(body) });
  const core = (inside: string, app = "Microsoft Excel"): Uint8Array =>
    oneSheet("", {
      parts: {
        "_rels/.rels": relationships([
          ["officeDocument", "xl/workbook.xml"],
          [
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
          ],
          ["extended-properties", "docProps/app.xml"],
        ]),
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</cp:coreProperties>`,
        "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${app}</Application><AppVersion>16.0300</AppVersion></Properties>`,
      },
    });
  const settings = (afterSheets: string): Uint8Array => oneSheet("", { afterSheets });

  test.each<[string, Uint8Array, Record<string, unknown>]>([
    ["mit Makros", zip(foreignParts()), { format: "xlsm", hasMacros: true, isStructureProtected: true }],
    [
      "Vorlage",
      oneSheet("", { workbookType: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" }),
      { format: "xltx", hasMacros: false },
    ],
    [
      "Makroblatt von Excel 4",
      oneSheet("", {
        workbookRelationships: [["http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "m.xml"]],
      }),
      { hasMacros: true },
    ],
    ["Verknüpfung", linked("<externalBook/>"), { externalLinks: ["Z:\\Alt.xlsx"], hasDde: false }],
    ["DDE", linked('<ddeLink ddeService="cmd" ddeTopic="x"/>'), { hasDde: true }],
    [
      "manuelle Berechnung",
      settings('<calcPr calcMode="manual" iterate="1"/>'),
      { calculatesManually: true, iterates: true },
    ],
    ["Genauigkeit wie angezeigt", settings('<calcPr fullPrecision="0"/>'), { calculatesAsShown: true }],
    ["1904", oneSheet("", { workbookPr: '<workbookPr date1904="1"/>' }), { date1904: true }],
    [
      "Datenverbindung",
      oneSheet("", { workbookRelationships: [["connections", "connections.xml"]] }),
      { hasConnections: true },
    ],
    [
      "Web-Add-in",
      oneSheet("", {
        parts: {
          "_rels/.rels": relationships([
            ["officeDocument", "xl/workbook.xml"],
            [
              "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
              "xl/webextensions/taskpanes.xml",
            ],
          ]),
        },
      }),
      { hasWebExtensions: true },
    ],
    [
      "eingebettetes Objekt und Steuerelement",
      workbook({
        sheets: [
          {
            name: "Blatt",
            xml: "<sheetData/>",
            relationships: [
              ["oleObject", "../embeddings/o.bin"],
              ["control", "../activeX/a.xml"],
            ],
          },
        ],
      }),
      { hasEmbeddedObjects: true, hasActiveX: true },
    ],
    [
      "Verfasserin",
      core("<dc:creator>Erika Muster</dc:creator>"),
      { writtenBy: "Microsoft Excel 16.0300", namesPersons: true },
    ],
    ["Verfasser ist das Programm", core("<dc:creator>XYZ</dc:creator>", "XYZ"), { namesPersons: false }],
  ])("%s", (_, bytes, facts) => {
    expect(inspected(bytes).facts).toMatchObject(facts);
  });

  test("eine beschädigte Eigenschaft hält niemanden von den Zellen ab", () => {
    expect(inspected(core("<kaputt")).facts).toMatchObject({
      writtenBy: "Microsoft Excel 16.0300",
      namesPersons: false,
    });
  });
});

test("was keine Arbeitsmappe ist, sagt, was es ist", () => {
  expect(refusalOf(new TextEncoder().encode("a;b\n1;2"))).toMatchObject({
    art: "keine_arbeitsmappe",
    text: expect.stringContaining("Textdatei") as string,
  });
});
