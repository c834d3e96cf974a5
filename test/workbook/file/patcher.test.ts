import fc from "fast-check";
import { formatCell } from "../../../src/workbook/a1";
import type { ComputedValue } from "../../../src/workbook/file/patcher";
import type { CellChange } from "../../../src/workbook/port";
import { foreignParts } from "../support/foreign";
import { cellOf, opened, written } from "../support/open";
import { MAIN, oneSheet, text, unzip, workbook, zip } from "../support/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";

/** The rows of the sheet "Blatt" after the changes, and the end of the workbook part. */
async function patched(
  before: Uint8Array,
  changes: readonly CellChange[],
  computed: readonly ComputedValue[] = [],
): Promise<{ rows: string; sheet: string; book: string; parts: Record<string, Uint8Array> }> {
  const book = opened(before);
  const result = await book.write(changes, computed);
  expect(result).toMatchObject({ status: "written" });
  const parts = unzip(book.bytes());
  const sheet = text(parts[SHEET]);

  return {
    parts,
    sheet,
    rows: sheet.replace(/^.*<(\w+:)?sheetData>/s, "").replace(/<\/(\w+:)?sheetData>.*$/s, ""),
    book: text(parts["xl/workbook.xml"]).replace(/^.*<\/sheets>/s, ""),
  };
}

function b4(value: CellChange["value"], formula?: string | null): CellChange {
  return { sheet: "Blatt", cell: "B4", value, ...(formula === undefined ? {} : { formula }) };
}

describe("Ein fremdes Formular mit allem, was andere verlieren", () => {
  const before = foreignParts();
  const changes: CellChange[] = [
    { sheet: "Kosten", cell: "B3", value: 9 },
    { sheet: "Kosten", cell: "B4", value: "da <&> \u00e4\u0001" },
    { sheet: "Kosten", cell: "B6", value: true },
  ];

  /** Cell by cell with its text, and the text without them. */
  function taken(xml: string): { cells: Map<string, string>; rest: string } {
    const cells = new Map<string, string>();
    const rest = xml.replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (cell, address: string) => {
      cells.set(address, cell);

      return "";
    });

    return { cells, rest };
  }

  test("jeder andere Teil ist Byte für Byte derselbe, in derselben Reihenfolge", async () => {
    const bytes = zip(before);
    const book = opened(bytes);
    await written(book, changes);
    const old = unzip(bytes);
    const now = unzip(book.bytes());
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const different = Object.keys(old).filter(
      (name) => Buffer.compare(old[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0,
    );
    // Zweites Blatt!A1 depends on Kosten!C5; the workbook part gets the order to compute
    expect(different.sort()).toEqual(["xl/workbook.xml", SHEET, "xl/worksheets/sheet2.xml"].sort());
  });

  test("im Blatt ändern sich nur die drei Zellen und die abhängigen Werte", async () => {
    const { sheet } = await patched(zip(before), changes);
    const old = taken(text(unzip(zip(before))[SHEET]));
    const now = taken(sheet);
    const different = [...now.cells].filter(([address, cell]) => old.cells.get(address) !== cell);
    expect(Object.fromEntries(different)).toEqual({
      B3: '<c r="B3" s="1"><v>9</v></c>',
      B4: '<c r="B4" s="1" t="inlineStr"><is><t xml:space="preserve">da &lt;&amp;&gt; ä_x0001_</t></is></c>',
      // column B is formatted
      B6: '<c r="B6" s="1" t="b"><v>1</v></c>',
      C3: '<c r="C3" s="3"><f>B3*2</f></c>',
      C4: '<c r="C4" s="3"><f>IF(B4="offen","fehlt","da")</f></c>',
      C5: '<c r="C5" s="3"><f>SUM(B3:B9)*Tage</f></c>',
    });
    expect([...old.cells.keys()].filter((address) => !now.cells.has(address))).toEqual([]);
    // what remains is the same text, apart from the new row
    expect(now.rest.replace('<row r="6"></row>', "")).toBe(old.rest);
    expect(sheet).toMatch(/<\/row>\s*<row r="6"><c r="B6"[^]*?<\/row><row r="7">/);
  });

  test("die Mappe bekommt den Auftrag zu rechnen, das zweite Blatt verliert einen Wert", async () => {
    const { book, parts } = await patched(zip(before), changes);
    expect(book).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(text(parts["xl/worksheets/sheet2.xml"])).toContain(
      '<c r="A1"><f>Kosten!C5+1</f></c><c r="B1"><f>1+1</f><v>2</v></c>',
    );
  });

  test("mit berechneten Werten bleibt die Mappe, wie sie ist", async () => {
    const { sheet, parts } = await patched(zip(before), changes, [
      { sheet: "Kosten", cell: "C3", value: 18 },
      { sheet: "Kosten", cell: "C4", value: " da" },
      { sheet: "Kosten", cell: "C5", value: { error: "#DIV/0!" } },
      { sheet: "Zweites Blatt", cell: "A1", value: false },
      // does not depend on the changes: stays
      { sheet: "Kosten", cell: "C7", value: 99 },
    ]);
    const old = unzip(zip(before));
    expect(parts["xl/workbook.xml"]).toEqual(old["xl/workbook.xml"]);
    const { cells } = taken(sheet);
    expect([cells.get("C3"), cells.get("C4"), cells.get("C5"), cells.get("C7")]).toEqual([
      '<c r="C3" s="3"><f>B3*2</f><v>18</v></c>',
      '<c r="C4" s="3" t="str"><f>IF(B4="offen","fehlt","da")</f><v xml:space="preserve"> da</v></c>',
      '<c r="C5" s="3" t="e"><f>SUM(B3:B9)*Tage</f><v>#DIV/0!</v></c>',
      '<c r="C7" s="3"><f>D5*2</f><v>14.2</v></c>',
    ]);
    expect(text(parts["xl/worksheets/sheet2.xml"])).toContain('<c r="A1" t="b"><f>Kosten!C5+1</f><v>0</v></c>');
  });

  test("rückgängig: die Werte stehen wieder da", async () => {
    const book = opened(zip(before));
    const old = await book.read([{ sheet: "Kosten", range: "A1:D9" }]);
    await written(book, await written(book, changes));
    const now = await book.read([{ sheet: "Kosten", range: "A1:D9" }]);
    const values = (rows: typeof old): unknown =>
      rows[0]?.map((row) => row.map(({ value, formula }) => formula ?? value));
    expect(values(now)).toEqual(values(old));
  });
});

describe("Eine Zelle in einer Zeile", () => {
  test.each`
    fall                                   | zeilen                                                              | wert     | danach
    ${"ersetzt, Format bleibt"}            | ${'<row r="4"><c r="B4" s="7"><v>1</v></c></row>'}                  | ${2}     | ${'<row r="4"><c r="B4" s="7"><v>2</v></c></row>'}
    ${"Text der Liste wird Zahl"}          | ${'<row r="4"><c r="B4" t="s" s="7"><v>0</v></c></row>'}            | ${2}     | ${'<row r="4"><c r="B4" s="7"><v>2</v></c></row>'}
    ${"Metadaten des alten Inhalts gehen"} | ${'<row r="4"><c r="B4" cm="1" vm="2" ph="1"><v>0</v></c></row>'}   | ${2}     | ${'<row r="4"><c r="B4" ph="1"><v>2</v></c></row>'}
    ${"Text in der Zelle wird ersetzt"}    | ${'<row r="4"><c r="B4" t="inlineStr"><is><t>a</t></is></c></row>'} | ${"b"}   | ${'<row r="4"><c r="B4" t="inlineStr"><is><t xml:space="preserve">b</t></is></c></row>'}
    ${"geleert"}                           | ${'<row r="4"><c r="B4" s="7"><v>1</v></c></row>'}                  | ${null}  | ${'<row r="4"><c r="B4" s="7"/></row>'}
    ${"mit leerem Text geleert"}           | ${'<row r="4"><c r="B4" s="7"><v>1</v></c></row>'}                  | ${""}    | ${'<row r="4"><c r="B4" s="7"/></row>'}
    ${"leer und noch nicht da"}            | ${'<row r="3"/>'}                                                   | ${null}  | ${'<row r="3"/>'}
    ${"falsch"}                            | ${'<row r="4"><c r="B4"/></row>'}                                   | ${false} | ${'<row r="4"><c r="B4" t="b"><v>0</v></c></row>'}
    ${"kleine Zahl"}                       | ${'<row r="4"><c r="B4"/></row>'}                                   | ${1e-7}  | ${'<row r="4"><c r="B4"><v>1E-7</v></c></row>'}
    ${"minus null"}                        | ${'<row r="4"><c r="B4"/></row>'}                                   | ${-0}    | ${'<row r="4"><c r="B4"><v>0</v></c></row>'}
    ${"vor die nächste Zelle"}             | ${'<row r="4"><c r="A4"/><c r="C4"/></row>'}                        | ${2}     | ${'<row r="4"><c r="A4"/><c r="B4"><v>2</v></c><c r="C4"/></row>'}
    ${"hinter die letzte Zelle"}           | ${'<row r="4"><c r="A4"/></row>'}                                   | ${2}     | ${'<row r="4"><c r="A4"/><c r="B4"><v>2</v></c></row>'}
    ${"in eine leere Zeile"}               | ${'<row r="4" ht="9"/>'}                                            | ${2}     | ${'<row r="4" ht="9"><c r="B4"><v>2</v></c></row>'}
    ${"in eine Zeile ohne Zellen"}         | ${'<row r="4"></row>'}                                              | ${2}     | ${'<row r="4"><c r="B4"><v>2</v></c></row>'}
    ${"neue Zeile zwischen anderen"}       | ${'<row r="3"/><row r="5"/>'}                                       | ${2}     | ${'<row r="3"/><row r="4"><c r="B4"><v>2</v></c></row><row r="5"/>'}
    ${"neue Zeile am Ende"}                | ${'<row r="3"/>\n'}                                                 | ${2}     | ${'<row r="3"/>\n<row r="4"><c r="B4"><v>2</v></c></row>'}
    ${"Zeilen und Zellen ohne Adresse"}    | ${"<row/><row/><row/><row><c/><c s='7'><v>1</v></c><c/></row>"}     | ${2}     | ${"<row/><row/><row/><row><c/><c s='7'><v>2</v></c><c/></row>"}
    ${"Zellen ohne Adresse, eine fehlt"}   | ${"<row r='4'><c/></row>"}                                          | ${2}     | ${"<row r='4'><c/><c r=\"B4\"><v>2</v></c></row>"}
    ${"Format der Zeile"}                  | ${'<row r="4" s="5" customFormat="1"/>'}                            | ${2}     | ${'<row r="4" s="5" customFormat="1"><c r="B4" s="5"><v>2</v></c></row>'}
    ${"Spaltenspanne reicht"}              | ${'<row r="4" spans="1:3"/>'}                                       | ${2}     | ${'<row r="4" spans="1:3"><c r="B4"><v>2</v></c></row>'}
    ${"Spaltenspanne wird weiter"}         | ${'<row r="4" spans="3:5"/>'}                                       | ${2}     | ${'<row r="4" spans="2:5"><c r="B4"><v>2</v></c></row>'}
    ${"Anführungszeichen der Angaben"}     | ${"<row r='4'><c r='B4' s='7' t='b'><v>1</v></c></row>"}            | ${2}     | ${"<row r='4'><c r='B4' s='7'><v>2</v></c></row>"}
    ${"Umbrüche zwischen den Elementen"}   | ${'<row r="4">\n <c r="B4"\n  t="b">\n  <v>1</v>\n </c>\n</row>'}   | ${2}     | ${'<row r="4">\n <c r="B4"><v>2</v></c>\n</row>'}
  `("$fall", async ({ zeilen, wert, danach }: { zeilen: string; wert: CellChange["value"]; danach: string }) => {
    const { rows, book } = await patched(oneSheet(zeilen, { strings: "<si><t>alt</t></si>" }), [b4(wert)]);
    expect(rows).toBe(danach);
    expect(book).toBe("</workbook>");
  });

  test("Blatt ohne Zeilen", async () => {
    const before = workbook({
      sheets: [
        {
          name: "Blatt",
          xml: '<dimension ref="A1"/><cols><col min="2" max="2" style="3"/></cols><sheetData/><pageMargins/>',
        },
      ],
    });
    const { sheet } = await patched(before, [b4(2), { sheet: "Blatt", cell: "A1", value: 1 }]);
    expect(sheet).toContain(
      '<dimension ref="A1:B4"/><cols><col min="2" max="2" style="3"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="B4" s="3"><v>2</v></c></row></sheetData><pageMargins/>',
    );
  });

  test("Elemente mit Vorsatz", async () => {
    const before = workbook({
      sheets: [
        {
          name: "Blatt",
          xml: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="4"><x:c r="B4"><x:f>A4</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
    });
    const { rows } = await patched(before, [
      { sheet: "Blatt", cell: "A4", value: "a" },
      { sheet: "Blatt", cell: "A5", value: 1 },
    ]);
    expect(rows).toBe(
      '<x:row r="4"><x:c r="A4" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c><x:c r="B4"><x:f>A4</x:f></x:c></x:row>' +
        '<x:row r="5"><x:c r="A5"><x:v>1</x:v></x:c></x:row>',
    );
  });

  test("viele neue Zellen stehen in der Reihenfolge des Blattes, gleich wie sie gegeben sind", async () => {
    const cells = ["C4", "A9", "A4", "B2", "B9", "D4", "A1"];
    const { rows } = await patched(
      oneSheet('<row r="4"><c r="B4"/></row>'),
      cells.map((cell) => ({ sheet: "Blatt", cell, value: 1 })),
    );
    expect([...rows.matchAll(/ r="([A-Z]\d)"/g)].map((match) => match[1])).toEqual([
      "A1",
      "B2",
      "A4",
      "B4",
      "C4",
      "D4",
      "A9",
      "B9",
    ]);
    expect([...rows.matchAll(/<row r="(\d)"/g)].map((match) => match[1])).toEqual(["1", "2", "4", "9"]);
  });

  test("UTF-8 mit Bytemarke bleibt es", async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const parts = { ...unzip(oneSheet("")), [SHEET]: xml };
    const { parts: after } = await patched(zip(parts), [b4("ä")]);
    expect(Array.from(after[SHEET]?.subarray(0, 3) ?? [])).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe("Formeln", () => {
  const row = (cells: string): Uint8Array => oneSheet(`<row r="4">${cells}</row>`);

  test("eine Formel mit ihrem Wert braucht keinen Auftrag zu rechnen", async () => {
    const { rows, book } = await patched(row('<c r="B4" s="7"/>'), [b4("x", 'A4&"<"')]);
    expect(rows).toBe('<row r="4"><c r="B4" s="7" t="str"><f>A4&amp;&quot;&lt;&quot;</f><v>x</v></c></row>');
    expect(book).toBe("</workbook>");
  });

  test("eine Formel ohne Wert: beim Öffnen rechnen", async () => {
    const { rows, book } = await patched(row('<c r="B4"><f>1</f><v>1</v></c>'), [b4(null, "2+2")]);
    expect(rows).toBe('<row r="4"><c r="B4"><f>2+2</f></c></row>');
    expect(book).toBe('<calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test.each`
    fall                      | mappe                                            | danach
    ${"neu hinter den Namen"} | ${"<definedNames/><oleSize ref='A1'/><extLst/>"} | ${"<definedNames/><calcPr fullCalcOnLoad=\"1\"/><oleSize ref='A1'/><extLst/>"}
    ${"vorhanden"}            | ${'<calcPr calcMode="manual"/>'}                 | ${'<calcPr fullCalcOnLoad="1" calcMode="manual"/>'}
    ${"ausgeschaltet"}        | ${'<calcPr fullCalcOnLoad="0" iterate="1"/>'}    | ${'<calcPr fullCalcOnLoad="1" iterate="1"/>'}
    ${"schon erteilt"}        | ${'<calcPr fullCalcOnLoad="1"/>'}                | ${'<calcPr fullCalcOnLoad="1"/>'}
  `("Auftrag zu rechnen: $fall", async ({ mappe, danach }: { mappe: string; danach: string }) => {
    const before = oneSheet('<row r="4"><c r="A4"><f>B4</f><v>1</v></c></row>', { afterSheets: mappe });
    expect((await patched(before, [b4(1)])).book).toBe(`${danach}</workbook>`);
  });

  test("Wert in Formel: nur ausdrücklich, und die Rechenkette geht mit", async () => {
    const before = zip(foreignParts());
    const { parts, sheet } = await patched(before, [
      { sheet: "Kosten", cell: "B3", value: 5 },
      { sheet: "Zweites Blatt", cell: "B1", value: 3, formula: null },
    ]);
    expect(text(parts["xl/worksheets/sheet2.xml"])).toContain('<c r="B1"><v>3</v></c>');
    expect(sheet).toContain('<c r="B3" s="1"><v>5</v></c>');
    expect(parts).not.toHaveProperty("xl/calcChain.xml");
    const old = unzip(before);
    for (const [name, gone] of [
      ["[Content_Types].xml", /<Override PartName="\/xl\/calcChain.xml"[^>]*>/],
      ["xl/_rels/workbook.xml.rels", /<Relationship Id="\w+" Type="[^"]*\/calcChain"[^>]*>/],
    ] as const) {
      expect(text(parts[name])).toBe(text(old[name]).replace(gone, ""));
      expect(text(parts[name])).not.toBe(text(old[name]));
    }
  });

  test("Formel in Formel: die Rechenkette bleibt", async () => {
    const { parts } = await patched(zip(foreignParts()), [
      { sheet: "Zweites Blatt", cell: "B1", value: 3, formula: "1+2" },
    ]);
    expect(parts["xl/calcChain.xml"]).toEqual(unzip(zip(foreignParts()))["xl/calcChain.xml"]);
  });

  test("eine Zelle, die selbst geändert wird, behält ihren neuen Wert, auch wo sie von einer anderen abhängt", async () => {
    const { rows, book } = await patched(row('<c r="A4"><v>1</v></c><c r="B4"><f>A4*2</f><v>2</v></c>'), [
      { sheet: "Blatt", cell: "A4", value: 3 },
      b4(9, "A4*3"),
    ]);
    expect(rows).toBe('<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f>A4*3</f><v>9</v></c></row>');
    expect(book).toBe("</workbook>");
  });

  test("wird der Anfang einer gemeinsamen Formel überschrieben, behalten die anderen Zellen ihre", async () => {
    const before = oneSheet(
      '<row r="3"><c r="C3"><f t="shared" ref="C3:C5" si="0">A3*2</f><v>2</v></c></row>' +
        '<row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row><row r="5"><c r="C5" s="1"><f t="shared" si="0"/><v>6</v></c><c r="D5"><f t="shared" ref="D5" si="1">A5</f><v>1</v></c></row>',
    );
    const { rows } = await patched(before, [{ sheet: "Blatt", cell: "C3", value: 9, formula: null }]);
    expect(rows).toBe(
      '<row r="3"><c r="C3"><v>9</v></c></row><row r="4"><c r="C4"><f>A4*2</f><v>4</v></c></row>' +
        '<row r="5"><c r="C5" s="1"><f>A5*2</f><v>6</v></c><c r="D5"><f t="shared" ref="D5" si="1">A5</f><v>1</v></c></row>',
    );
  });

  test("eine andere Zelle einer gemeinsamen Formel: der Anfang bleibt, abhängige Werte gehen", async () => {
    const before = oneSheet(
      '<row r="3"><c r="C3"><f t="shared" ref="C3:C5" si="0">C4+1</f><v>2</v></c></row>' +
        '<row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row><row r="5"><c r="C5"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    const { rows } = await patched(before, [{ sheet: "Blatt", cell: "C4", value: 9, formula: null }]);
    expect(rows).toBe(
      '<row r="3"><c r="C3"><f t="shared" ref="C3:C5" si="0">C4+1</f></c></row>' +
        '<row r="4"><c r="C4"><v>9</v></c></row><row r="5"><c r="C5"><f t="shared" si="0"/><v>6</v></c></row>',
    );
  });

  test("Matrixformel: mit ihr verlieren alle ihre Zellen den Wert", async () => {
    const before = oneSheet(
      '<row r="3"><c r="C3" cm="1"><f t="array" ref="C3:C4">B4:B5*2</f><v>2</v></c></row><row r="4"><c r="C4" t="str"><v>a</v></c></row>',
    );
    const { rows } = await patched(before, [b4(1)]);
    expect(rows).toBe(
      '<row r="3"><c r="C3" cm="1"><f t="array" ref="C3:C4">B4:B5*2</f></c></row><row r="4"><c r="B4"><v>1</v></c><c r="C4"/></row>',
    );
  });
});

test("beliebige Änderungen: genau die genannten Zellen haben ihren neuen Wert, alle anderen den alten", async () => {
  const cell = fc
    .record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 6 }) })
    .map(formatCell);
  const value = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.constantFrom("_x0041_", "a\r\nb", " ", "=1+1", "\ufffe", "]]>"),
  );
  const cells = fc.dictionary(cell, value, { maxKeys: 20 });
  await fc.assert(
    fc.asyncProperty(cells, cells, cells, async (first, second, third) => {
      const book = opened(oneSheet(""));
      const expected = new Map<string, unknown>();
      for (const step of [first, second, third]) {
        await written(
          book,
          Object.entries(step).map(([address, v]) => ({ sheet: "Blatt", cell: address, value: v })),
        );
        Object.entries(step).forEach(([address, v]) => expected.set(address, v === "" ? null : v));
        const [rows] = await book.read([{ sheet: "Blatt", range: "A1:H9" }]);
        const found = rows?.flatMap((row, r) =>
          row.map((content, c) => [formatCell({ row: r + 1, column: c + 1 }), content.value] as const),
        );
        for (const [address, content] of found ?? []) {
          // == for 0 and -0
          expect(content === (expected.get(address) ?? null) || [address, content]).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("ein Text, den Excel für eine Formel halten könnte, bleibt Text", async () => {
  const book = opened(oneSheet(""));
  await written(book, [b4("=cmd|' /C calc'!A0")]);
  expect(await cellOf(book, "Blatt", "B4")).toEqual({ value: "=cmd|' /C calc'!A0", formula: null, locked: false });
});
