import { unzipSync } from "fflate";
import fc from "fast-check";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { openPackage } from "../../../src/workbook/file/package";
import { LIMITS } from "../../../src/workbook/zip/limits";
import { compoundFile, craftZip, crcOf, type CraftedEntry } from "../support/hostile";
import { oneSheet, workbookParts, zip, type Parts } from "../support/xlsx";

const PARTS = workbookParts({
  sheets: [{ name: "Blatt", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});

/** The honest workbook, entry by entry, with some of them replaced or added. */
function crafted(...changes: readonly (CraftedEntry | { name: string; without: true })[]): Uint8Array {
  const named = new Map(changes.map((change) => [change.name, change]));
  const kept = Object.entries(PARTS)
    .filter(([name]) => !named.has(name))
    .map(([name, content]) => ({ name, content }));

  return craftZip([...kept, ...changes.filter((change): change is CraftedEntry => "content" in change)]);
}

function refusal(bytes: Uint8Array): { art: string; text: string } | "offen" {
  const outcome = FileWorkbook.open(bytes);

  return outcome.status === "ok" ? "offen" : outcome.refusal;
}

const SHEET = "xl/worksheets/sheet1.xml";
const ZEROS = new Uint8Array(30_000_000);

describe("Was sich öffnen lässt", () => {
  test.each<[string, Uint8Array]>([
    ["eine gewöhnliche Arbeitsmappe", zip(PARTS)],
    ["ohne Kompression", craftZip(Object.entries(PARTS).map(([name, content]) => ({ name, content, method: 0 })))],
    [
      "mit Kommentar am Ende",
      craftZip(
        Object.entries(PARTS).map(([name, content]) => ({ name, content })),
        "Kommentar",
      ),
    ],
    ["mit zip64-Größen", craftZip(Object.entries(PARTS).map(([name, content]) => ({ name, content, zip64: true })))],
    ["mit Ordnereinträgen", crafted({ name: "xl/", content: "", method: 0 })],
    [
      "mit Ordnern in der Schreibweise von Windows",
      craftZip(Object.entries(PARTS).map(([name, content]) => ({ name: name.replaceAll("/", "\\"), content }))),
    ],
    ["mit Makros", oneSheet("", { workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" })],
    [
      "eine Vorlage",
      oneSheet("", { workbookType: "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" }),
    ],
  ])("%s", (_, bytes) => {
    expect(refusal(bytes)).toBe("offen");
  });
});

describe("Andere Dateien", () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const other = (type: string): Uint8Array => oneSheet("", { workbookType: type });

  test.each`
    datei                        | bytes                                                                                        | art                     | sagt
    ${"verschlüsselt"}           | ${compoundFile("EncryptedPackage")}                                                          | ${"verschluesselt"}     | ${"Kennwort"}
    ${"altes .xls"}              | ${compoundFile("Workbook\0")}                                                                | ${"keine_arbeitsmappe"} | ${"alte Format .xls"}
    ${"noch älteres .xls"}       | ${compoundFile("Book\0")}                                                                    | ${"keine_arbeitsmappe"} | ${"alte Format .xls"}
    ${"altes .doc"}              | ${compoundFile("WordDocument")}                                                              | ${"keine_arbeitsmappe"} | ${"anderes Dokument"}
    ${"Webseite als .xlsx"}      | ${text("<!DOCTYPE html><html><table></table></html>")}                                       | ${"keine_arbeitsmappe"} | ${"Webseite"}
    ${"Tabelle einer Webseite"}  | ${text("\ufeff  <table><tr><td>1</td></tr></table>")}                                        | ${"keine_arbeitsmappe"} | ${"Webseite"}
    ${"XML-Kalkulationstabelle"} | ${text('<?xml version="1.0"?><Workbook></Workbook>')}                                        | ${"keine_arbeitsmappe"} | ${"XML-Datei"}
    ${"PDF"}                     | ${text("%PDF-1.7")}                                                                          | ${"keine_arbeitsmappe"} | ${"PDF"}
    ${"CSV"}                     | ${text("Konto;Betrag\n4711;12,00")}                                                          | ${"keine_arbeitsmappe"} | ${"Textdatei"}
    ${"leer"}                    | ${new Uint8Array(0)}                                                                         | ${"keine_arbeitsmappe"} | ${"leer"}
    ${"Bild"}                    | ${Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)}                                     | ${"keine_arbeitsmappe"} | ${"ein Bild"}
    ${"Excel 4 ohne Behälter"}   | ${Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)}                                                    | ${"keine_arbeitsmappe"} | ${"alte Excel-Datei"}
    ${"fods"}                    | ${text('<?xml version="1.0"?>\n<office:document/>')}                                         | ${"keine_arbeitsmappe"} | ${".fods"}
    ${"nur Nullen"}              | ${new Uint8Array(600)}                                                                       | ${"keine_arbeitsmappe"} | ${"anderer Art"}
    ${"Zip mit Fotos"}           | ${zip({ "bild.jpg": "x" })}                                                                  | ${"keine_arbeitsmappe"} | ${"Zip-Archiv"}
    ${"OpenDocument"}            | ${zip({ mimetype: "application/x", "content.xml": "<a/>" })}                                 | ${"keine_arbeitsmappe"} | ${"OpenDocument"}
    ${"Word-Dokument"}           | ${other("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")} | ${"keine_arbeitsmappe"} | ${"Word"}
    ${"binäre Arbeitsmappe"}     | ${other("application/vnd.ms-excel.sheet.binary.macroEnabled.main")}                          | ${"keine_arbeitsmappe"} | ${".xlsb"}
    ${"Paket ohne Arbeitsmappe"} | ${crafted({ name: "_rels/.rels", without: true })}                                           | ${"keine_arbeitsmappe"} | ${"keine Arbeitsmappe"}
    ${"Arbeitsmappe fehlt"}      | ${crafted({ name: "xl/workbook.xml", without: true })}                                       | ${"beschaedigt"}        | ${"xl/workbook.xml"}
    ${"Blatt fehlt"}             | ${crafted({ name: SHEET, without: true })}                                                   | ${"beschaedigt"}        | ${SHEET}
  `("$datei: $art", ({ bytes, art, sagt }: { bytes: Uint8Array; art: string; sagt: string }) => {
    expect(refusal(bytes)).toMatchObject({ art, text: expect.stringContaining(sagt) as string });
  });
});

describe("Zip-Bomben", () => {
  // own limits, zip/limits.ts: 50 MB a part, 100 MB together, packed 200 times
  test.each<[string, Uint8Array, string]>([
    [
      "ein Teil packt tausendfach",
      crafted({ name: "xl/bombe.xml", content: ZEROS.subarray(0, 2_000_000) }),
      "stark gepackt",
    ],
    [
      "ein Teil ist zu groß",
      crafted({ name: "xl/bombe.xml", content: "x", size: LIMITS.partBytes + 1 }),
      "entpackt 51 MB",
    ],
    [
      "alle zusammen sind zu groß",
      crafted(...Array.from({ length: 101 }, (_, i) => ({ name: `xl/${i}.xml`, content: "x", size: 1_000_000 }))),
      "entpackt 102 MB",
    ],
    [
      "zu viele Teile",
      craftZip(Array.from({ length: LIMITS.entries + 1 }, (_, i) => ({ name: `${i}`, content: "", method: 0 }))),
      "5001 Teilen",
    ],
  ])("%s", (_, bytes, sagt) => {
    expect(refusal(bytes)).toMatchObject({ art: "zu_gross", text: expect.stringContaining(sagt) as string });
  });

  test("abgewiesen wird, bevor etwas entpackt ist", () => {
    // the packed bytes are no DEFLATE stream: unpacking them would be refused as damaged
    const bytes = crafted({ name: "xl/bombe.xml", content: "", packed: new Uint8Array(9).fill(255), size: 40_000_000 });
    expect(refusal(bytes)).toMatchObject({ art: "zu_gross" });
  });

  test("die Datei selbst ist zu groß", () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    bytes.set(zip(PARTS));
    expect(openPackage(bytes)).toMatchObject({ refusal: { art: "zu_gross" } });
  });

  test("ein Teil gibt 1000 Bytes an und enthält 30 MB", () => {
    const bytes = crafted({ name: SHEET, content: ZEROS, size: 1000 });
    // what the guard is for: fflate alone cuts the part off in silence
    expect(unzipSync(bytes)[SHEET]).toHaveLength(1000);
    expect(refusal(bytes)).toMatchObject({
      art: "zu_gross",
      text: expect.stringContaining("mehr, als er angibt") as string,
    });
  });
});

describe("Beschädigt oder mit widersprüchlichen Angaben", () => {
  const sheet = PARTS[SHEET] ?? "";
  const name = SHEET;

  test.each<[string, Uint8Array, string]>([
    ["ein Teil enthält weniger als angegeben", crafted({ name, content: sheet, size: 5000 }), "Prüfsumme"],
    ["falsche Prüfsumme", crafted({ name, content: sheet, crc: 1 }), "Prüfsumme"],
    ["kein DEFLATE", crafted({ name, content: sheet, packed: new Uint8Array(9).fill(255) }), "nicht entpacken"],
    ["abgeschnittenes DEFLATE", crafted({ name, content: sheet, packed: new Uint8Array(0) }), "Prüfsumme"],
    ["unbekanntes Packverfahren", crafted({ name, content: sheet, method: 12 }), "unbekannten Verfahren"],
    [
      "zwei Namen für einen Teil",
      crafted({ name, content: sheet, localName: "xl/worksheets/sheet9.xml" }),
      "widersprechen",
    ],
    ["zwei Prüfsummen für einen Teil", crafted({ name, content: sheet, localCrc: 1 }), "widersprechen"],
    ["ein Teil reicht in das Verzeichnis", crafted({ name, content: sheet, packedSize: 1000 }), "unvollständig"],
    [
      "derselbe Teil zweimal",
      crafted({ name, content: sheet }, { name: name.toUpperCase(), content: sheet }),
      "doppelt",
    ],
    ["Verweis ins Leere", crafted({ name, content: sheet, shift: 7 }), "fehlt"],
    ["Teile überlappen sich", overlapping(), "überlappen"],
    ["Text hinter dem Ende", Uint8Array.from([...zip(PARTS), 32]), "Ende"],
    ["abgeschnitten", zip(PARTS).subarray(0, 900), "Ende"],
  ])("%s", (_, bytes, sagt) => {
    expect(refusal(bytes)).toMatchObject({ art: "beschaedigt", text: expect.stringContaining(sagt) as string });
  });

  test("ein einzelner verschlüsselter Teil", () => {
    expect(refusal(crafted({ name, content: sheet, flags: 1 }))).toMatchObject({ art: "verschluesselt" });
  });

  test.each([
    "../x.xml",
    "xl/../../x.xml",
    "/xl/x.xml",
    "xl\\..\\..\\x.xml",
    "C:/x.xml",
    "xl//x.xml",
    "./x.xml",
    "xl/a\u0000.xml",
  ])("Pfad %j", (path) => {
    expect(refusal(crafted({ name: path, content: "x" }))).toMatchObject({
      art: "beschaedigt",
      text: expect.stringContaining("unzulässige Pfadangaben") as string,
    });
  });

  test("keine abgeschnittene und keine verfälschte Datei wirft eine Ausnahme", () => {
    const honest = zip(PARTS);
    fc.assert(
      fc.property(
        fc.nat(honest.length - 1),
        fc.nat(honest.length - 1),
        fc.integer({ min: 1, max: 255 }),
        (cut, at, flip) => {
          expect(refusal(honest.subarray(0, cut))).not.toBe("offen");
          const changed = honest.slice();
          changed[at] = (changed[at] ?? 0) ^ flip;
          const result = refusal(changed);
          expect(result === "offen" || result.text.length > 20).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("XML", () => {
  const dtd = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>';
  const withDtd = (part: string): Parts => ({ ...PARTS, [part]: String(PARTS[part]).replace(/<(?!\?)/, `${dtd}<`) });

  test.each([SHEET, "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"])(
    "Dokumenttyp in %s wird nicht gelesen",
    (part) => {
      expect(refusal(zip(withDtd(part)))).toMatchObject({
        art: "beschaedigt",
        text: expect.stringContaining("Dokumenttyp") as string,
      });
    },
  );
});

test("die Prüfsumme des Adapters ist die des Standards", () => {
  // "123456789" -> cbf43926 is the check value of CRC-32
  expect(crcOf(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

/** A stored entry whose content is itself an entry: the directory names both (Fifield, "A better zip bomb"). */
function overlapping(): Uint8Array {
  const inner = craftZip([{ name: "b.xml", content: "<b/>", method: 0 }]).subarray(0, 30 + 5 + 4);

  return craftZip([
    { name: "a.xml", content: inner, method: 0 },
    { name: "b.xml", content: "<b/>", method: 0, shift: -inner.length },
  ]);
}
