import { formatRange } from "../../../src/workbook/ranges";
import { cellAt, contents, inspected, ods, odsSheet, refusalOf, rules, sheetOf } from "../support/inspected";

const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const float = (value: number, attributes = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}/>`;

describe("Werte", () => {
  // ODF 1.3 part 3, 19.385 (office:value-type); numbers of days from 30.12.1899
  test.each`
    fall                         | zelle                                                                                                                                                  | wert
    ${"Zahl"}                    | ${'office:value-type="float" office:value="-1.5E-3"/>'}                                                                                                | ${-0.0015}
    ${"Prozent"}                 | ${'office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>'}                                                       | ${0.25}
    ${"Betrag"}                  | ${'office:value-type="currency" office:currency="EUR" office:value="12.5"/>'}                                                                          | ${12.5}
    ${"Tag: 29.02.2024"}         | ${'office:value-type="date" office:date-value="2024-02-29"/>'}                                                                                         | ${45351}
    ${"Tag mit Uhrzeit"}         | ${'office:value-type="date" office:date-value="2024-02-29T18:00:00"/>'}                                                                                | ${45351.75}
    ${"Dauer: 36 Stunden"}       | ${'office:value-type="time" office:time-value="PT36H00M00S"/>'}                                                                                        | ${1.5}
    ${"wahr"}                    | ${'office:value-type="boolean" office:boolean-value="true"/>'}                                                                                         | ${true}
    ${"Text"}                    | ${'office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell>'}                                                                | ${"a\nb"}
    ${"Leerzeichen und Umbruch"} | ${'office:value-type="string"><text:p>  a  b<text:s text:c="2"/>c<text:line-break/><text:span>d</text:span><text:tab/>e </text:p></table:table-cell>'} | ${"a b  c\nd\te"}
    ${"Text als Angabe"}         | ${'office:value-type="string" office:string-value="x"><text:p>gezeigt</text:p></table:table-cell>'}                                                    | ${"x"}
    ${"Notiz ist kein Text"}     | ${'office:value-type="string"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>a</text:p></table:table-cell>'}                     | ${"a"}
    ${"Fehler"}                  | ${'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'}  | ${{ error: "#DIV/0!" }}
    ${"Fehler auf Deutsch"}      | ${'table:formula="of:=x" office:value-type="float" office:value="0"><text:p>#NV</text:p></table:table-cell>'}                                          | ${{ error: "#N/A" }}
  `("$fall", ({ zelle, wert }: { zelle: string; wert: unknown }) => {
    expect(sheetOf(odsSheet(row(`<table:table-cell ${zelle}`))).cells[0]?.value).toEqual(wert);
  });

  test("Tage von 1904 an", () => {
    const body = `<table:calculation-settings table:precision-as-shown="true"><table:null-date table:date-value="1904-01-01"/><table:iteration table:status="enable"/></table:calculation-settings><table:table table:name="Blatt">${row('<table:table-cell office:value-type="date" office:date-value="1904-01-02"/>')}</table:table>`;
    const { sheets, facts } = inspected(ods({ body }));
    expect(sheets[0]?.cells[0]?.value).toBe(1);
    expect(facts).toMatchObject({ date1904: true, calculatesAsShown: true, iterates: true });
  });

  test("eine Formel ohne Ergebnis", () => {
    const found = sheetOf(odsSheet(row('<table:table-cell table:formula="of:=[.B1]*2"/>')));
    expect(found.cells[0]).toMatchObject({ formula: "B1*2", value: null, hasResult: false });
  });
});

describe("Aufbau des Blattes", () => {
  test("wiederholte Zeilen und Spalten, Gruppen und Überschriftzeilen", () => {
    const bytes = odsSheet(
      `<table:table-header-rows>${row(float(1, 'table:number-columns-repeated="2"'))}</table:table-header-rows>` +
        `<table:table-row-group>${row('<table:table-cell table:number-columns-repeated="3"/>' + float(2), 'table:number-rows-repeated="2"')}</table:table-row-group>` +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048573"'),
    );
    const found = sheetOf(bytes);
    expect(contents(found).map(([address, , value]) => [address, value])).toEqual([
      ["A1", 1],
      ["B1", 1],
      ["D2", 2],
      ["D3", 2],
    ]);
    expect(found.used === null ? null : formatRange(found.used)).toBe("A1:D3");
  });

  test("Zellverbünde, Matrixformeln, Anmerkungen, Ausgeblendetes, Filter", () => {
    const found = sheetOf(
      odsSheet(
        '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="1000"/>' +
          row(
            float(1, 'table:number-columns-spanned="2" table:number-rows-spanned="1"') +
              "<table:covered-table-cell/>" +
              float(7),
          ) +
          row(float(2), 'table:visibility="filter"') +
          row(
            '<table:table-cell table:formula="of:=[.A1:.A2]*2" table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="2" office:value-type="float" office:value="2"/>',
            'table:visibility="collapse"',
          ) +
          row(
            '<table:table-cell office:value-type="float" office:value="4"><office:annotation><text:p>!</text:p></office:annotation></table:table-cell>',
          ) +
          row("<table:table-cell/>", 'table:visibility="collapse" table:number-rows-repeated="1000000"'),
      ),
    );
    expect(found.merges.map(formatRange)).toEqual(["A1:B1"]);
    expect(found.cells.map(({ block }) => (block === null ? null : formatRange(block)))).toEqual([
      null,
      null,
      null,
      "A3:A4",
      "A3:A4",
    ]);
    expect([...found.hiddenRows]).toEqual([2, 3]);
    expect([...found.hiddenColumns]).toEqual([2, 3]);
    expect(found).toMatchObject({ hasActiveFilter: true, comments: [{ row: 4, column: 1 }] });
  });

  test("Formate: eigene, der Zeile, der Spalte, geerbte", () => {
    const styles =
      '<number:number-style style:name="N4"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
      '<number:number-style style:name="N9P0"><number:text>+</number:text><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>' +
      '<number:number-style style:name="N9"><number:text>-</number:text><number:number number:decimal-places="0" number:min-integer-digits="1"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N9P0"/></number:number-style>' +
      '<style:default-style style:family="table-cell"><style:text-properties fo:color="#000000"/></style:default-style>' +
      '<style:style style:name="frei" style:family="table-cell" style:data-style-name="N4"><style:table-cell-properties style:cell-protect="none"/></style:style>' +
      '<style:style style:name="kind" style:family="table-cell" style:parent-style-name="frei" style:data-style-name="N9"><style:text-properties fo:color="#ffffff"/></style:style>';
    const found = sheetOf(
      odsSheet(
        '<table:table-column/><table:table-column table:default-cell-style-name="frei"/>' +
          row(float(1) + float(2) + float(3, 'table:style-name="kind"')) +
          row(float(4), 'table:default-cell-style-name="kind"'),
        { styles },
      ),
    );
    expect(cellAt(found, "A1")).toMatchObject({ numberFormat: "General", locked: true, invisible: false });
    expect(cellAt(found, "B1")).toMatchObject({ numberFormat: "#,##0.00", locked: false, invisible: false });
    expect(cellAt(found, "C1")).toMatchObject({ numberFormat: "+0;-0", locked: false, invisible: true });
    expect(cellAt(found, "A2")).toMatchObject({ numberFormat: "+0;-0", locked: false });
    expect([found.locked(2, 9), found.locked(3, 1), found.locked(3, 2)]).toEqual([false, true, false]);
  });

  test("Gültigkeitsregeln", () => {
    const rule = (name: string, condition: string, more = ""): string =>
      `<table:content-validation table:name="${name}" table:condition="${condition}" ${more}/>`;
    const cell = (name: string): string => `<table:table-cell table:content-validation-name="${name}"/>`;
    const body =
      `<table:content-validations>${rule("l", "of:cell-content-is-in-list(&quot;ja&quot;;&quot;nein&quot;)", 'table:allow-empty-cell="false"')}` +
      `${rule("b", "of:cell-content-is-in-list([$Listen.$A$1:.$A$9])")}${rule("g", "of:cell-content-is-whole-number() and cell-content-is-between(1,[.A1])")}` +
      `${rule("t", "of:cell-content-text-length()&lt;=10")}${rule("f", "of:is-true-formula(ISNUMBER([.A1]))")}${rule("k", "")}</table:content-validations>` +
      `<table:table table:name="Blatt">${[1, 2].map(() => row(["l", "b", "g", "t", "f", "k"].map(cell).join(""))).join("")}</table:table>`;
    const base = { operator: "between", allowsBlank: true, formula2: null };
    expect(rules(sheetOf(ods({ body })))).toEqual([
      { ...base, kind: "list", allowsBlank: false, ranges: "A1:A2", formula1: '"ja,nein"' },
      { ...base, kind: "list", ranges: "B1:B2", formula1: "Listen!$A$1:$A$9" },
      { ...base, kind: "whole", ranges: "C1:C2", formula1: "1", formula2: "A1" },
      { ...base, kind: "textLength", operator: "lessThanOrEqual", ranges: "D1:D2", formula1: "10" },
      { ...base, kind: "custom", ranges: "E1:E2", formula1: "ISNUMBER(A1)" },
    ]);
  });
});

describe("Dokument", () => {
  const body =
    `<table:table table:name="Hof" table:protected="true" table:style-name="ta2"><table:table-source xlink:href="Alt.ods"/>${row(float(1) + '<table:table-cell table:formula="of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)" office:value-type="float" office:value="1"/>')}` +
    '<table:named-expressions><table:named-expression table:name="Satz" table:expression="of:=[.A1]*0.02"/></table:named-expressions></table:table>' +
    `<table:table table:name="'file:///x.ods'#$Y">${row(float(9))}</table:table>` +
    '<table:named-expressions><table:named-range table:name="Tage" table:cell-range-address="$Hof.$A$1"/></table:named-expressions>' +
    '<table:database-ranges><table:database-range table:name="Liste" table:target-range-address="Hof.A1:Hof.B3"><table:filter/></table:database-range><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="Hof.A1:Hof.B3"/></table:database-ranges>' +
    "<table:dde-links><table:dde-link><table:table><table:table-row/></table:table></table:dde-link></table:dde-links>";
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';

  test("Blätter, Namen, Tabellen; zwischengespeicherte Blätter anderer Dokumente zählen nicht", () => {
    const { sheets, names } = inspected(ods({ body, styles }));
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["Hof", "hidden", true],
    ]);
    expect(sheets[0]?.tables.map(({ name, range }) => [name, formatRange(range)])).toEqual([["Liste", "A1:B3"]]);
    expect(sheets[0]?.hasActiveFilter).toBe(true);
    expect(names).toEqual([
      { name: "Satz", refersTo: "A1*0.02", scope: "Hof" },
      { name: "Tage", refersTo: "Hof!$A$1", scope: null },
    ]);
  });

  test("Verknüpfungen, DDE, Makros, Objekte, Eigenschaften", () => {
    const bytes = ods({
      body,
      manifest:
        '<manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="Object 2/" manifest:media-type="application/vnd.oasis.opendocument.chart"/>',
      parts: {
        "Basic/Standard/Modul1.xml": "<x/>",
        "meta.xml":
          '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><meta:generator>LibreOffice/24.8</meta:generator><dc:creator>Erika Muster</dc:creator></office:meta></office:document-meta>',
        "settings.xml":
          '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><office:settings><config:config-item config:name="AutoCalculate" config:type="boolean">false</config:config-item></office:settings></office:document-settings>',
      },
    });
    expect(inspected(bytes).facts).toMatchObject({
      format: "ods",
      writtenBy: "LibreOffice/24.8",
      namesPersons: true,
      calculatesManually: true,
      hasMacros: true,
      hasDde: true,
      hasEmbeddedObjects: true,
      externalLinks: ["Alt.ods"],
    });
    expect(inspected(odsSheet("", { parts: { "Basic/Standard/script-lb.xml": "<x/>" } })).facts).toMatchObject({
      hasMacros: false,
      hasDde: false,
      hasEmbeddedObjects: false,
      externalLinks: [],
      namesPersons: false,
    });
  });

  test("andere Vorsilben als die üblichen", () => {
    const bytes = ods({ body: "" });
    expect(inspected(bytes).sheets).toEqual([]);
    const content =
      '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:spreadsheet><t:table t:name="B"><t:table-row><t:table-cell o:value-type="float" o:value="3"/></t:table-row></t:table></o:spreadsheet></o:body></o:document-content>';
    expect(contents(sheetOf(odsSheet("", { parts: { "content.xml": content } }), "B"))).toEqual([["A1", null, 3]]);
  });

  test.each<[string, Uint8Array, string, string]>([
    [
      "verschlüsselt",
      odsSheet("", {
        manifest:
          '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
      }),
      "verschluesselt",
      "Kennwort",
    ],
    [
      "Textdokument",
      odsSheet("", { mimetype: "application/vnd.oasis.opendocument.text" }),
      "keine_arbeitsmappe",
      "Textdokument",
    ],
    ["Dokumenttyp", odsSheet("", { parts: { "content.xml": "<!DOCTYPE x><x/>" } }), "beschaedigt", "Dokumenttyp"],
    [
      "zwei gleiche Blätter",
      ods({ body: '<table:table table:name="A"/><table:table table:name="a"/>' }),
      "beschaedigt",
      "denselben Namen",
    ],
    [
      "unmögliche Zahl",
      odsSheet(row('<table:table-cell office:value-type="float" office:value="zwölf"/>')),
      "beschaedigt",
      "gültigen Wert",
    ],
    [
      "eine Milliarde Zellen aus 200 Zeichen",
      odsSheet(row(float(1, 'table:number-columns-repeated="999999999"'), 'table:number-rows-repeated="999999999"')),
      "zu_gross",
      "Millionen Zellen",
    ],
  ])("%s", (_, bytes, art, sagt) => {
    expect(refusalOf(bytes)).toMatchObject({ art, text: expect.stringContaining(sagt) as string });
  });
});
