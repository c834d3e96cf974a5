import fc from "fast-check";
import { inspect } from "../../src/workbook/inspect";
import { foreignParts } from "./support/foreign";
import { craftZip } from "./support/hostile";
import { ods, odsParts, odsSheet, refusalOf } from "./support/inspected";
import { oneSheet, workbook, zip, type Parts } from "./support/xlsx";

/** Every file ends as an Inspection or as a typed refusal within 10 s; counted in time of the processor, in microseconds, as other work on the machine is no fault of the reader. */
const PROMISE = 10_000_000;

jest.setTimeout(60_000);

const KINDS = ["verschluesselt", "beschaedigt", "keine_arbeitsmappe", "zu_gross"];

/** "gelesen" or the kind of the refusal; a sentence must come with it. */
function ending(bytes: Uint8Array): string {
  const refusal = refusalOf(bytes);
  if (refusal === "gelesen") {
    return refusal;
  }
  expect(KINDS).toContain(refusal.art);
  expect(refusal.text).toMatch(/^Die Datei .+\. Bitte .+\.$/s);

  return refusal.art;
}

const sheets = (count: number, xml: string): Uint8Array =>
  workbook({ sheets: Array.from({ length: count }, (_, i) => ({ name: `S${i}`, xml })) });
const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i + 1)).join("");
const LONG = `${"A1+".repeat(2_700)}1`;

test.each<[string, () => Uint8Array, string]>([
  ["10 000 Blätter in einem Teil", () => manySheets(10_000), "beschaedigt"],
  ["1000 Blätter, alle Spalten ausgeblendet bis zur letzten Zelle", () => sheets(1_000, HIDDEN), "zu_gross"],
  ["100 000 ineinander liegende Elemente", () => oneSheet("<a>".repeat(100_000)), "beschaedigt"],
  [
    "der ganze Raum als Matrixformel",
    () => oneSheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>'),
    "zu_gross",
  ],
  [
    "eine Million Matrixzellen in Streifen",
    () => oneSheet(rows(60_000, (n) => `<row r="${n}"><c r="A${n}"><f t="array" ref="A${n}:P${n}">1</f></c></row>`)),
    "gelesen",
  ],
  ["der ganze Raum als Maßangabe", () => sheets(1, '<dimension ref="A1:XFD1048576"/><sheetData/>'), "gelesen"],
  [
    "eine Formel von 8100 Zeichen, tausendmal geteilt",
    () => oneSheet(`<row r="1"><c r="A1"><f t="shared" si="0">${LONG}</f></c></row>${shared(1_000)}`),
    "gelesen",
  ],
  [
    "dieselbe, hunderttausendmal geteilt",
    () => oneSheet(`<row r="1"><c r="A1"><f t="shared" si="0">${LONG}</f></c></row>${shared(100_000)}`),
    "zu_gross",
  ],
  [
    "Text außerhalb der Liste",
    () => oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: "<si><t>a</t></si>" }),
    "beschaedigt",
  ],
  [
    "100 000 Zellverbünde über alles",
    () =>
      sheets(1, `<sheetData/><mergeCells>${rows(100_000, (n) => `<mergeCell ref="A${n}:XFD1048576"/>`)}</mergeCells>`),
    "gelesen",
  ],
  [
    "50 000 Regeln über ganze Spalten",
    () =>
      sheets(
        1,
        `<sheetData/><dataValidations>${rows(50_000, (n) => `<dataValidation type="list" sqref="A:XFD A${n}"><formula1>A1</formula1></dataValidation>`)}</dataValidations>`,
      ),
    "gelesen",
  ],
  [
    "16 384 Spalten von hinten nach vorn",
    () =>
      sheets(
        1,
        `<cols>${rows(16_384, (n) => `<col min="${16_385 - n}" max="${16_385 - n}" style="${n}"/>`)}</cols><sheetData/>`,
      ),
    "gelesen",
  ],
  [
    "2000 Verweise auf einen Teil mit 20 000 Anmerkungen",
    () =>
      workbook({
        sheets: [
          {
            name: "A",
            xml: "<sheetData/>",
            relationships: Array.from({ length: 2_000 }, () => ["comments", "../c.xml"] as const),
          },
        ],
        parts: {
          "xl/c.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rows(20_000, (n) => `<comment ref="A${n}"/>`)}</comments>`,
        },
      }),
    "gelesen",
  ],
  ["ods: eine Million Zeilen mal 16 384 Spalten", () => odsSheet(repeated(1_048_576, 16_384)), "zu_gross"],
  ["ods: Wiederholung mit neun Stellen", () => odsSheet(repeated(999_999_999, 999_999_999)), "zu_gross"],
  ["ods: eine Million Zeilen mit einer Zahl", () => odsSheet(repeated(1_000_000, 1)), "gelesen"],
  [
    "ods: eine Million leere, formatierte Zeilen auf 5000 Blättern",
    () =>
      ods({
        body: rows(
          5_000,
          (n) =>
            `<table:table table:name="s${n}"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:style-name="x" table:number-columns-repeated="16384"/></table:table-row></table:table>`,
        ),
      }),
    "gelesen",
  ],
  [
    "ods: Formate, die im Kreis voneinander erben",
    () =>
      odsSheet(
        `<table:table-row>${rows(2_000, (n) => `<table:table-cell table:style-name="s${n}"/>`)}</table:table-row>`,
        {
          styles: rows(
            2_000,
            (n) =>
              `<style:style style:name="s${n}" style:family="table-cell" style:parent-style-name="s${(n % 2_000) + 1}"/>`,
          ),
        },
      ),
    "gelesen",
  ],
  [
    "ods: Verbünde über alles Maß",
    () =>
      odsSheet(
        `<table:table-row>${rows(5_000, (n) => `<table:table-cell table:number-columns-spanned="999999999" table:number-rows-spanned="${n}"/>`)}</table:table-row>`,
      ),
    "gelesen",
  ],
])("%s", (_, make, art) => {
  const bytes = make();
  const before = process.cpuUsage();
  expect(ending(bytes)).toBe(art);
  expect(process.cpuUsage(before).user).toBeLessThan(PROMISE);
});

describe("Verändert an beliebiger Stelle", () => {
  const xlsx = foreignParts();
  const document = odsParts({
    body:
      '<table:content-validations><table:content-validation table:name="v" table:condition="of:cell-content-is-in-list(&quot;a&quot;;&quot;b&quot;)"/></table:content-validations>' +
      '<table:table table:name="Blatt"><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:formula="of:=SUM([.B1:.B9];[$Blatt.C1])" office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell><table:table-cell office:value-type="string" table:content-validation-name="v"><text:p>ja <text:s/>nein</text:p></table:table-cell></table:table-row></table:table>',
    styles:
      '<style:style style:name="a" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>',
  });
  const files: readonly Parts[] = [xlsx, document];

  test("abgeschnittene und verfälschte Archive", () => {
    const packed = files.map((parts) => zip(parts));
    fc.assert(
      fc.property(fc.nat(1), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, cut, at, flip) => {
        const honest = packed[which] ?? new Uint8Array(0);
        expect(ending(honest.subarray(0, cut % honest.length))).not.toBe("gelesen");
        const changed = honest.slice();
        changed[at % honest.length] = (changed[at % honest.length] ?? 0) ^ flip;
        ending(changed);
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  test("unverändert werden beide gelesen", () => {
    expect(files.map((parts) => ending(zip(parts)))).toEqual(["gelesen", "gelesen"]);
  });

  /** What breaks readers: markup cut, doubled or swapped, numbers out of range. */
  const pieces = [
    "",
    "<",
    ">",
    '"',
    "&",
    "]]>",
    "<!--",
    "-1",
    "999999999999",
    "1e999",
    "NaN",
    "A0",
    "XFE1",
    "A1:",
    "'",
    "\u0000",
    "_x0000_",
    "#REF!",
    "[",
    "<c/>",
    "</row>",
  ];
  const readable = files.map((parts) => Object.keys(parts).filter((name) => typeof parts[name] === "string"));

  test("der Inhalt der Teile", () => {
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 4 }),
        (which, part, changes) => {
          const parts = files[which] ?? {};
          const names = readable[which] ?? [];
          const name = names[part % names.length] ?? "";
          let content = String(parts[name]);
          for (const [at, length, piece] of changes) {
            const from = at % (content.length + 1);
            content = content.slice(0, from) + piece + content.slice(from + length);
          }
          ending(zip({ ...parts, [name]: content }));
        },
      ),
      { numRuns: 600, seed: 20_261_124 },
    );
  });

  test("lügende Größen, doppelte Namen, Pfade nach außen", () => {
    const entries = Object.entries(document).map(([name, content]) => ({ name, content }));
    const content = entries.find(({ name }) => name === "content.xml")?.content ?? "";
    const honest = entries.filter(({ name }) => name !== "content.xml");
    expect(ending(craftZip([...honest, { name: "content.xml", content, size: 10 }]))).toBe("zu_gross");
    expect(ending(craftZip([...entries, { name: "Content.xml", content }]))).toBe("beschaedigt");
    expect(ending(craftZip([...entries, { name: "../../x", content }]))).toBe("beschaedigt");
    expect(ending(craftZip([...entries, { name: "/etc/x", content }]))).toBe("beschaedigt");
    expect(ending(craftZip([...honest, { name: "content.xml", content, flags: 1 }]))).toBe("verschluesselt");
  });
});

test("ein Text, der wie eine Formel oder ein Befehl aussieht, bleibt Text", () => {
  const dangerous = ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "<script>alert(1)</script>", "__proto__"];
  const cells = dangerous.map((t) => `<c t="inlineStr"><is><t>${t.replaceAll("<", "&lt;")}</t></is></c>`).join("");
  const outcome = inspect(oneSheet(`<row>${cells}</row>`));
  expect(
    outcome.status === "ok" && outcome.value.sheets[0]?.cells.map(({ value, formula }) => [value, formula]),
  ).toEqual(dangerous.map((t) => [t, null]));
});

function repeated(down: number, right: number): string {
  return `<table:table-row table:number-rows-repeated="${down}"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${right}"/></table:table-row>`;
}

function shared(count: number): string {
  return rows(count, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><f t="shared" si="0"/></c></row>`);
}

const HIDDEN =
  '<cols><col min="1" max="16384" style="1" hidden="1"/></cols><sheetData><row r="1048576" hidden="1"><c r="XFD1048576"><v>1</v></c></row></sheetData>';

function manySheets(count: number): Uint8Array {
  const names = rows(count, (n) => `<sheet name="B${n}" sheetId="${n + 1}" r:id="rId1"/>`);

  return workbook({ sheets: [{ name: "A", xml: "<sheetData/>" }], afterSheets: `<sheets>${names}</sheets>` });
}
