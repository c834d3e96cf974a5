import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { Budget } from "../../../src/workbook/file/parts/budget";
import { readSheet } from "../../../src/workbook/file/parts/sheet";
import { attempt } from "../../../src/workbook/refusal";
import type { CellContent, DefinedName } from "../../../src/workbook/port";
import { cellOf, opened } from "../support/open";
import { MAIN, oneSheet, workbook, workbookParts, zip, type WorkbookParts } from "../support/xlsx";

function refusal(bytes: Uint8Array): string {
  const outcome = FileWorkbook.open(bytes);

  return outcome.status === "ok" ? "offen" : outcome.refusal.text;
}

function cell(bytes: Uint8Array, address: string, sheet = "Blatt"): Promise<CellContent> {
  return cellOf(opened(bytes), sheet, address);
}

const STRINGS = [
  "<t>eins</t>",
  '<t xml:space="preserve">  zwei </t>',
  "<t>  drei </t>",
  "<r><rPr><b/></rPr><t>fett</t></r><r><t xml:space='preserve'> und mager</t></r><rPh sb='0' eb='1'><t>PHON</t></rPh>",
  "<t>a_x000D_b _x005F_x0041_</t>",
  "<t>&#8364; &amp; &#xDF; &lt;</t>",
  "<t><![CDATA[<roh>]]></t>",
  "<t/>",
  "<t>\u00a0geschützt\u00a0</t>",
]
  .map((si) => `<si>${si}</si>`)
  .join("");

describe("Werte", () => {
  // ECMA-376 part 1, 18.3.1.4 (c), 18.18.11 (ST_CellType); xml:space as Excel reads it
  test.each`
    fall                            | c                                                                        | wert
    ${"Zahl"}                       | ${"<c r='A1'><v>12.5</v></c>"}                                           | ${12.5}
    ${"Zahl mit Exponent"}          | ${"<c r='A1' t='n'><v>-1.5E-3</v></c>"}                                  | ${-0.0015}
    ${"Text der Liste"}             | ${"<c r='A1' t='s'><v>0</v></c>"}                                        | ${"eins"}
    ${"Leerzeichen bewahrt"}        | ${"<c r='A1' t='s'><v>1</v></c>"}                                        | ${"  zwei "}
    ${"Leerzeichen nicht bewahrt"}  | ${"<c r='A1' t='s'><v>2</v></c>"}                                        | ${"drei"}
    ${"mehrere Schriften"}          | ${"<c r='A1' t='s'><v>3</v></c>"}                                        | ${"fett und mager"}
    ${"Escapes"}                    | ${"<c r='A1' t='s'><v>4</v></c>"}                                        | ${"a\rb _x0041_"}
    ${"Zeichenverweise"}            | ${"<c r='A1' t='s'><v>5</v></c>"}                                        | ${"€ & ß <"}
    ${"CDATA"}                      | ${"<c r='A1' t='s'><v>6</v></c>"}                                        | ${"<roh>"}
    ${"leerer Text"}                | ${"<c r='A1' t='s'><v>7</v></c>"}                                        | ${""}
    ${"geschützte Leerzeichen"}     | ${"<c r='A1' t='s'><v>8</v></c>"}                                        | ${"\u00a0geschützt\u00a0"}
    ${"Text in der Zelle"}          | ${"<c r='A1' t='inlineStr'><is><t>da</t></is></c>"}                      | ${"da"}
    ${"Schriften in der Zelle"}     | ${"<c r='A1' t='inlineStr'><is><r><t>d</t></r><r><t>a</t></r></is></c>"} | ${"da"}
    ${"Ergebnistext"}               | ${"<c r='A1' t='str'><f>B1</f><v>x</v></c>"}                             | ${"x"}
    ${"leerer Ergebnistext"}        | ${"<c r='A1' t='str'><f>B1</f><v></v></c>"}                              | ${""}
    ${"wahr"}                       | ${"<c r='A1' t='b'><v>1</v></c>"}                                        | ${true}
    ${"falsch"}                     | ${"<c r='A1' t='b'><v>0</v></c>"}                                        | ${false}
    ${"Fehler"}                     | ${"<c r='A1' t='e'><v>#DIV/0!</v></c>"}                                  | ${{ error: "#DIV/0!" }}
    ${"nur Format"}                 | ${"<c r='A1' s='0'/>"}                                                   | ${null}
    ${"Formel ohne Wert"}           | ${"<c r='A1'><f>B1</f></c>"}                                             | ${null}
    ${"ISO-Datum: 29.02.2024"}      | ${"<c r='A1' t='d'><v>2024-02-29</v></c>"}                               | ${45351}
    ${"ISO-Datum mit Uhrzeit"}      | ${"<c r='A1' t='d'><v>2024-02-29T18:00:00</v></c>"}                      | ${45351.75}
    ${"ISO-Datum vor dem 1.3.1900"} | ${"<c r='A1' t='d'><v>1900-01-01</v></c>"}                               | ${1}
  `("$fall", async ({ c, wert }: { c: string; wert: unknown }) => {
    expect((await cell(oneSheet(`<row r="1">${c}</row>`, { strings: STRINGS }), "A1")).value).toEqual(wert);
  });

  test.each`
    fall                         | c
    ${"Text statt Zahl"}         | ${"<c r='A1'><v>zwölf</v></c>"}
    ${"hexadezimal"}             | ${"<c r='A1'><v>0x10</v></c>"}
    ${"unendlich"}               | ${"<c r='A1'><v>Infinity</v></c>"}
    ${"zu groß"}                 | ${"<c r='A1'><v>1E999</v></c>"}
    ${"Text nicht in der Liste"} | ${"<c r='A1' t='s'><v>99</v></c>"}
    ${"kein Wahrheitswert"}      | ${"<c r='A1' t='b'><v>2</v></c>"}
    ${"kein Datum"}              | ${"<c r='A1' t='d'><v>2023-02-29</v></c>"}
    ${"unbekannte Art"}          | ${"<c r='A1' t='x'><v>1</v></c>"}
  `("$fall: abgelehnt, mit der Zelle", ({ c }: { c: string }) => {
    expect(refusal(oneSheet(`<row r="1">${c}</row>`, { strings: STRINGS }))).toContain("Zelle A1");
  });
});

describe("Wo eine Zelle steht", () => {
  test("Zeilen und Zellen ohne Angabe folgen der vorigen", async () => {
    const bytes = oneSheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
    );
    const values = (await opened(bytes).read([{ sheet: "Blatt", range: "A1:D5" }]))[0]?.map((row) =>
      row.map((c) => c.value),
    );
    expect(values).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
    expect(await opened(bytes).sheets()).toMatchObject([{ used: "A1:D5" }]);
  });

  test.each`
    fall                        | zeilen
    ${"Zelle doppelt"}          | ${"<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"}
    ${"Zeile doppelt"}          | ${"<row r='1'><c r='A1'/></row><row r='1'><c r='A1'/></row>"}
    ${"Zelle in fremder Zeile"} | ${"<row r='1'><c r='A2'/></row>"}
    ${"keine Adresse"}          | ${"<row r='1'><c r='1A'/></row>"}
    ${"Zeile 0"}                | ${"<row r='0'/>"}
    ${"jenseits des Blattes"}   | ${"<row r='1048577'/>"}
    ${"jenseits von XFD"}       | ${"<row r='1'><c r='XFD1'/><c/></row>"}
  `("$fall: abgelehnt", ({ zeilen }: { zeilen: string }) => {
    expect(refusal(oneSheet(zeilen))).toContain("xl/worksheets/sheet1.xml");
  });

  test("benutzt ist, wo Werte oder Formeln stehen, nicht wo nur ein Format ist", async () => {
    const bytes = oneSheet(
      "<row r='2'><c r='B2'><v>1</v></c><c r='Z2' s='0'/></row><row r='9'><c r='C9'><f>B2</f></c></row>",
    );
    expect(await opened(bytes).sheets()).toMatchObject([{ used: "B2:C9" }]);
    expect(await opened(oneSheet("")).sheets()).toMatchObject([{ used: null }]);
  });
});

describe("Formeln", () => {
  test("gemeinsame Formeln werden für jede Zelle ausgeschrieben", async () => {
    const f = (r: number, x: string): string => `<row r="${r}"><c r="C${r}"><f t="shared" ${x}</c></row>`;
    const bytes = oneSheet(
      f(2, `ref="C2:C4" si="0">A2*$B$1+SUM(A$2:A2)&amp;"A2"</f><v>1</v>`) +
        f(3, `si="0"/><v>2</v>`) +
        f(4, `si="0"></f>`),
    );
    const formulas = (await opened(bytes).read([{ sheet: "Blatt", range: "C2:C4" }]))[0]?.map((row) => row[0]?.formula);
    expect(formulas).toEqual(['A2*$B$1+SUM(A$2:A2)&"A2"', 'A3*$B$1+SUM(A$2:A3)&"A2"', 'A4*$B$1+SUM(A$2:A4)&"A2"']);
  });

  test("eine Nummer kann für eine zweite gemeinsame Formel wiederkehren", async () => {
    const f = (r: number, x: string): string => `<row r="${r}"><c r="C${r}"><f t="shared" ${x}</c></row>`;
    const bytes = oneSheet(
      f(1, 'ref="C1:C2" si="0">A1</f>') + f(2, 'si="0"/>') + f(3, 'ref="C3:C4" si="0">B3*2</f>') + f(4, 'si="0"/>'),
    );
    const formulas = (await opened(bytes).read([{ sheet: "Blatt", range: "C1:C4" }]))[0]?.map((r) => r[0]?.formula);
    expect(formulas).toEqual(["A1", "A2", "B3*2", "B4*2"]);
  });

  test("eine gemeinsame Formel ohne ihren Anfang: abgelehnt", () => {
    expect(refusal(oneSheet('<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>'))).toContain("Formel in A1 fehlt");
  });

  test("eine kurze Datei darf keine Formeln von Gigabytes verlangen", () => {
    const long = `"${"a".repeat(8_000)}"&amp;A1`;
    const cells = '<c><f t="shared" si="0"/></c>'.repeat(5_000);
    const bytes = oneSheet(`<row r="1"><c><f t="shared" ref="A1:XFD1" si="0">${long}</f></c>${cells}</row>`);
    expect(refusal(bytes)).toContain("zu groß");
  });

  test("eine Zelle darf nicht das ganze Blatt zur Matrix erklären", () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f></c></row>');
    expect(refusal(bytes)).toContain("Matrixformeln füllen mehr als 5 Millionen Zellen");
  });

  test("mehr als zwei Millionen Zellen werden nicht gelesen", () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData>${`<row>${"<c/>".repeat(16_384)}</row>`.repeat(123)}</sheetData></worksheet>`;
    const outcome = attempt(() => readSheet(xml, "blatt.xml", { strings: [], date1904: false }, new Budget()));
    expect(outcome).toMatchObject({
      refusal: { art: "zu_gross", text: expect.stringContaining("2 Millionen Zellen") as string },
    });
  });

  test("Matrixformeln: die Formel steht in der ersten Zelle, die anderen haben Werte", async () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(await cell(bytes, "A1")).toEqual({ value: 2, formula: "B1:B2*2", locked: false });
    expect(await cell(bytes, "A2")).toEqual({ value: 4, formula: null, locked: false });
  });

  test("Datentabelle", async () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" r1="B1" r2="B2"/><v>2</v></c></row>',
    );
    expect(await cell(bytes, "A1")).toMatchObject({ value: 2, formula: "TABLE(B1,B2)" });
  });

  test("Umbruch und Zeichenverweise in einer Formel", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><f>IF(B1&lt;&gt;"&#228;",1,\n2)</f></c></row>');
    expect((await cell(bytes, "A1")).formula).toBe('IF(B1<>"ä",1,\n2)');
  });
});

describe("Blätter, Namen, Schutz", () => {
  const STYLES =
    '<cellStyleXfs count="1"><xf><protection locked="0"/></xf></cellStyleXfs>' +
    '<cellXfs count="3"><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>';
  const book: WorkbookParts = {
    styles: STYLES,
    sheets: [
      {
        name: "Geschützt",
        xml:
          '<cols><col min="3" max="4" style="1"/></cols><sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/><c r="D1" s="2"/></row>' +
          '<row r="2" s="1" customFormat="1"><c r="A2" s="0"/></row><row r="3" s="1"/></sheetData><sheetProtection sheet="1"/>',
      },
      { name: "Offen &amp; frei", xml: "<sheetData/><sheetProtection/>" },
      { name: "Versteckt", xml: "<sheetData/>", state: "hidden" },
      { name: "Ganz versteckt", xml: "<sheetData/>", state: "veryHidden" },
    ],
    afterSheets:
      '<definedNames><definedName name="Plaetze">Geschützt!$B$1</definedName>' +
      '<definedName name="Bereich" localSheetId="1">&apos;Offen &amp; frei&apos;!$A$1:$B$2</definedName></definedNames>',
  };

  test("Blätter", async () => {
    expect(await opened(workbook(book)).sheets()).toEqual([
      { name: "Geschützt", visible: true, isProtected: true, used: null },
      { name: "Offen & frei", visible: true, isProtected: false, used: null },
      { name: "Versteckt", visible: false, isProtected: false, used: null },
      { name: "Ganz versteckt", visible: false, isProtected: false, used: null },
    ]);
  });

  test("Namen, für die Mappe und für ein Blatt", async () => {
    expect(await opened(workbook(book)).names()).toEqual<DefinedName[]>([
      { name: "Plaetze", refersTo: "Geschützt!$B$1", scope: null },
      { name: "Bereich", refersTo: "'Offen & frei'!$A$1:$B$2", scope: "Offen & frei" },
    ]);
  });

  // own format, then that of the row (customFormat), then that of the column, then the default
  test.each`
    zelle    | gesperrt | weil
    ${"A1"}  | ${true}  | ${"Grundformat"}
    ${"B1"}  | ${false} | ${"eigenes Format entsperrt"}
    ${"C1"}  | ${false} | ${"Format der Spalte entsperrt"}
    ${"D1"}  | ${true}  | ${"eigenes Format sperrt, Spalte nicht"}
    ${"Z1"}  | ${true}  | ${"steht nicht in der Datei"}
    ${"A2"}  | ${true}  | ${"eigenes Format sperrt, Zeile nicht"}
    ${"Z2"}  | ${false} | ${"Format der Zeile entsperrt"}
    ${"Z3"}  | ${true}  | ${"Format der Zeile gilt nicht ohne customFormat"}
    ${"D99"} | ${false} | ${"Format der Spalte entsperrt"}
  `("$zelle gesperrt: $gesperrt ($weil)", async ({ zelle, gesperrt }: { zelle: string; gesperrt: boolean }) => {
    expect((await cell(workbook(book), zelle, "Geschützt")).locked).toBe(gesperrt);
    expect((await cell(workbook(book), zelle, "Versteckt")).locked).toBe(false);
  });

  test("Blattnamen ohne Rücksicht auf Groß und Klein; ein unbekanntes Blatt ist ein Programmfehler", async () => {
    expect(await cell(workbook(book), "A1", "geschützt")).toBeDefined();
    await expect(cell(workbook(book), "A1", "Fehlt")).rejects.toThrow(RangeError);
    await expect(cell(workbook(book), "A1:XFD1048576", "Versteckt")).rejects.toThrow(RangeError);
  });

  test("zwei Blätter mit demselben Inhalt: abgelehnt", () => {
    const sheets = ["a", "b"].map((name) => ({ name, xml: "" }));
    const parts = workbookParts({ sheets });
    const rels = "xl/_rels/workbook.xml.rels";
    const twice = String(parts[rels]).replace("sheet2.xml", "sheet1.xml");
    expect(refusal(zip({ ...parts, [rels]: twice }))).toContain("denselben Inhalt");
  });

  test.each([
    [
      "zwei Blätter mit demselben Namen",
      {
        sheets: [
          { name: "a", xml: "" },
          { name: "A", xml: "" },
        ],
      },
    ],
    [
      "Name für ein Blatt, das fehlt",
      {
        sheets: [{ name: "a", xml: "" }],
        afterSheets: '<definedNames><definedName name="n" localSheetId="7">1</definedName></definedNames>',
      },
    ],
    [
      "Spalten überlappen sich",
      { sheets: [{ name: "a", xml: '<cols><col min="1" max="9"/><col min="9" max="9"/></cols>' }] },
    ],
  ])("%s: abgelehnt", (_, w) => {
    expect(refusal(workbook(w))).toContain("beschädigt");
  });

  test("Diagrammblätter zählen mit, wenn ein Name zu einem Blatt gehört, sind aber keine Tabellen", async () => {
    const parts = workbookParts({
      sheets: [
        { name: "Diagramm", xml: "" },
        { name: "Blatt", xml: "<sheetData/>" },
      ],
      afterSheets: '<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>',
    });
    const rels = "xl/_rels/workbook.xml.rels";
    const bytes = zip({
      ...parts,
      [rels]: String(parts[rels]).replace("relationships/worksheet", "relationships/chartsheet"),
    });
    expect((await opened(bytes).sheets()).map(({ name }) => name)).toEqual(["Blatt"]);
    expect(await opened(bytes).names()).toMatchObject([{ scope: "Blatt" }]);
  });
});

describe("Andere Schreibweisen derselben Mappe", () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const sheetData =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>';
  const base = workbookParts({ sheets: [{ name: "Blatt", xml: sheetData }], strings: "<si><t>eins</t></si>" });
  const mapped = (change: (xml: string) => string): Uint8Array =>
    zip(Object.fromEntries(Object.entries(base).map(([name, content]) => [name, change(String(content))])));

  test.each<[string, Uint8Array]>([
    ["wie Excel", zip(base)],
    ["strenges OOXML", mapped(strict)],
    ["Elemente mit Vorsatz", mapped((xml) => (xml.includes(`"${MAIN}"`) ? prefixed(xml) : xml))],
    ["mit Bytemarke", mapped((xml) => `\ufeff${xml}`)],
    ["absolute Ziele", mapped((xml) => xml.replaceAll('Target="worksheets', 'Target="/xl/worksheets'))],
    ["Ziele mit Umweg", mapped((xml) => xml.replaceAll('Target="worksheets', 'Target="../xl/./worksheets'))],
  ])("%s", async (_, bytes) => {
    const [rows] = await opened(bytes).read([{ sheet: "Blatt", range: "A1:B1" }]);
    expect(rows?.[0]).toEqual([
      { value: "eins", formula: null, locked: false },
      { value: 2, formula: "1+1", locked: false },
    ]);
  });

  test("UTF-16", async () => {
    const utf16 = (content: string): Uint8Array => {
      const bytes = new Uint8Array(content.length * 2 + 2);
      bytes.set([0xff, 0xfe]);
      Array.from(content, (_, i) => content.charCodeAt(i)).forEach((code, i) => {
        bytes.set([code & 255, code >> 8], 2 * i + 2);
      });

      return bytes;
    };
    const name = "xl/worksheets/sheet1.xml";
    const bytes = zip({ ...base, [name]: utf16(String(base[name]).replace("UTF-8", "UTF-16")) });
    expect((await cell(bytes, "B1")).value).toBe(2);
  });

  test("Zeichen, die kein UTF-8 sind: abgelehnt", () => {
    const name = "xl/sharedStrings.xml";
    expect(refusal(zip({ ...base, [name]: Uint8Array.from([60, 0xe4, 62]) }))).toContain("nicht lesbar");
    expect(refusal(mapped((xml) => xml.replace("UTF-8", "ISO-8859-1")))).toContain("UTF-8");
  });

  /** <row> -> <x:row> */
  function prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
  }
});

describe("Was eine Prüfung sonst wissen will", () => {
  test.each`
    angabe                    | mappe
    ${"date1904"}             | ${{ workbookPr: '<workbookPr date1904="1"/>' }}
    ${"calculatesManually"}   | ${{ afterSheets: '<calcPr calcMode="manual"/>' }}
    ${"iterates"}             | ${{ afterSheets: '<calcPr iterate="1"/>' }}
    ${"isStructureProtected"} | ${{ workbookPr: '<workbookProtection lockStructure="1"/>' }}
    ${"hasMacros"}            | ${{ workbookRelationships: [["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"]] }}
    ${"hasExternalLinks"}     | ${{ workbookRelationships: [["externalLink", "externalLinks/externalLink1.xml"]] }}
    ${"isSigned"}             | ${{ parts: { "_xmlsignatures/sig1.xml": "<a/>" } }}
  `("$angabe", ({ angabe, mappe }: { angabe: string; mappe: Partial<WorkbookParts> }) => {
    const { facts } = opened(oneSheet("", mappe));
    expect(Object.entries(facts).filter(([, value]) => value)).toEqual([[angabe, true]]);
    expect(Object.values(opened(oneSheet("")).facts)).not.toContain(true);
  });

  test("1904: Datumszahlen bleiben, wie sie in der Datei stehen; ISO-Daten zählen ab 1904", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>100</v></c><c r="B1" t="d"><v>1904-01-02</v></c></row>', {
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect((await cell(bytes, "A1")).value).toBe(100);
    expect((await cell(bytes, "B1")).value).toBe(1);
  });
});

test("10.000 Zellen sind in Hundertstelsekunden gelesen", () => {
  const rows = Array.from({ length: 1000 }, (_, r) => {
    const cells = Array.from(
      { length: 10 },
      (__, c) => `<c r="${"ABCDEFGHIJ".charAt(c)}${r + 1}" s="0"><v>${(r * c) / 7}</v></c>`,
    );

    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  const bytes = oneSheet(rows.join(""));
  const times = Array.from({ length: 8 }, () => {
    const start = process.cpuUsage();
    opened(bytes);

    return process.cpuUsage(start).user / 1000;
  });
  // about 20 ms on one core once warm; the bound leaves room for a slow machine and catches a quadratic reader
  expect(Math.min(...times)).toBeLessThan(150);
});
