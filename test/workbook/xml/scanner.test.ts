import fc from "fast-check";
import { attempt } from "../../../src/workbook/refusal";
import { XmlScanner } from "../../../src/workbook/xml/scanner";
import { decodeEscapes, encodeEntities, encodeEscapes } from "../../../src/workbook/xml/text";

const WANTED = new Set(["urn:a"]);

/** Every token as a person would write it down. */
function tokens(xml: string): string[] | string {
  const outcome = attempt(() => {
    const scanner = new XmlScanner(xml, "teil.xml", WANTED);
    const list: string[] = [];
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      list.push(token === "text" ? JSON.stringify(scanner.text()) : `${token} ${scanner.name} ${scanner.depth}`);
    }

    return list;
  });

  return outcome.status === "ok" ? outcome.value : outcome.refusal.text;
}

describe("Elemente und Text", () => {
  test.each<[string, string, string[]]>([
    ["leeres Element", '<a xmlns="urn:a"/>', ["open a 1", "close a 1"]],
    ["Vorsatz", '<x:a xmlns:x="urn:a"><x:b/></x:a>', ["open a 1", "open b 2", "close b 2", "close a 1"]],
    ["fremdes Vokabular", '<a xmlns="urn:b"/>', ["open ?a 1", "close ?a 1"]],
    [
      "Vokabular wechselt innen und danach zurück",
      '<a xmlns="urn:a"><b xmlns="urn:b"><c/></b><c/></a>',
      ["open a 1", "open ?b 2", "open ?c 3", "close ?c 3", "close ?b 2", "open c 2", "close c 2", "close a 1"],
    ],
    ["Verweise", '<a xmlns="urn:a">&lt;&#65;&#x42;&amp;</a>', ["open a 1", '"<AB&"', "close a 1"]],
    ["CDATA", '<a xmlns="urn:a"><![CDATA[<b>&amp;]]></a>', ["open a 1", '"<b>&amp;"', "close a 1"]],
    [
      "Kommentar und Anweisung",
      '<?xml version="1.0"?><!-- <b> --><a xmlns="urn:a"/>\n<?x?>',
      ["open a 1", "close a 1"],
    ],
    ["Zeilenenden", '<a xmlns="urn:a">1\r\n2\r3</a>', ["open a 1", '"1\\n2\\n3"', "close a 1"]],
    ["Größer-Zeichen in einer Angabe", '<a xmlns="urn:a" b="1>0"/>', ["open a 1", "close a 1"]],
  ])("%s", (_, xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  test("Angaben: mit Vorsatz nach ihrem Vokabular, sonst nach ihrem Namen", () => {
    const scanner = new XmlScanner(`<a xmlns="urn:a" xmlns:q="urn:r" q:id="1" id = '&quot;2&#10;'/>`, "", WANTED);
    scanner.next();
    expect(scanner.attribute("id")).toBe('"2\n');
    expect(scanner.attributeOf(new Set(["urn:r"]), "id")).toBe("1");
    expect(scanner.attribute("fehlt")).toBeNull();
  });

  test("die Stellen jedes Elements im Text stimmen", () => {
    const xml = '\ufeff<a xmlns="urn:a"> <b x="1"/>t</a>';
    const scanner = new XmlScanner(xml, "", WANTED);
    const spans: string[] = [];
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      spans.push(xml.slice(scanner.start, scanner.end));
    }
    expect(spans).toEqual(['<a xmlns="urn:a">', " ", '<b x="1"/>', "", "t", "</a>"]);
  });
});

describe("Was nicht wohlgeformt ist, wird nicht gelesen", () => {
  test.each([
    ["nichts", ""],
    ["nur Text", "a"],
    ["kein Ende", "<a>"],
    ["falsches Ende", "<a></b>"],
    ["überzähliges Ende", "<a/></a>"],
    ["verschränkt", "<a><b></a></b>"],
    ["längerer Name am Ende", "<a></ab>"],
    ["zwei Wurzeln", "<a/><b/>"],
    ["Text hinter der Wurzel", "<a/>b"],
    ["abgebrochenes Element", "<a"],
    ["abgebrochene Angabe", '<a b="1'],
    ["Angabe ohne Wert", "<a b/>"],
    ["Angabe ohne Anführungszeichen", "<a b=1/>"],
    ["Kleiner-Zeichen in einer Angabe", '<a b="<"/>'],
    ["dieselbe Angabe zweimal", '<a b="1" b="2"/>'],
    ["Angaben ohne Abstand", '<a b="1"c="2"/>'],
    ["Name beginnt mit Ziffer", "<1/>"],
    ["unbekannter Verweis", "<a>&uuml;</a>"],
    ["Verweis ohne Ende", "<a>& b</a>"],
    ["Verweis auf ein verbotenes Zeichen", "<a>&#0;</a>"],
    ["Verweis auf eine halbe Ersatzstelle", "<a>&#xD800;</a>"],
    ["Verweis jenseits von Unicode", "<a>&#x110000;</a>"],
    ["Steuerzeichen", "<a>\u0001</a>"],
    ["offener Kommentar", "<a><!-- </a>"],
    ["offenes CDATA", "<a><![CDATA[</a>"],
    ["CDATA vor der Wurzel", "<![CDATA[x]]><a/>"],
    ["Dokumenttyp", "<!DOCTYPE a><a/>"],
    ["Entität", '<!ENTITY a "b"><a/>'],
    ["zu tief", `${"<a>".repeat(201)}${"</a>".repeat(201)}`],
    ["zu viele Angaben", `<a ${Array.from({ length: 257 }, (_, i) => `a${i}="1"`).join(" ")}/>`],
  ])("%s", (_, xml) => {
    expect(tokens(xml)).toEqual(expect.stringContaining("teil.xml"));
  });

  test("beliebige Zeichen geben Elemente oder eine Absage, nie eine Ausnahme", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "a",
      "/",
      "=",
      '"',
      "'",
      "&",
      ";",
      "!",
      "--",
      "[",
      "]",
      "?",
      " ",
      "<a>",
      "</a>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["string", "object"]).toContain(typeof tokens(pieces.join("")));
      }),
      { numRuns: 2000 },
    );
  });

  // A scanner that looks ahead from every place needs a million times a million steps for these: hours, not seconds.
  test.each([
    ["lauter Und-Zeichen", `<a>${"&".repeat(1_000_000)}</a>`],
    ["lauter Anfänge", "<".repeat(1_000_000)],
    ["lauter offene Kommentare", "<a>" + "<!-".repeat(300_000)],
    ["lauter Leerzeichen in einem Element", `<a${" ".repeat(1_000_000)}`],
    ["lauter Leerzeichen am Ende", `<a></a${" ".repeat(1_000_000)}x`],
    ["eine Angabe ohne Ende", `<a b="${"c".repeat(1_000_000)}`],
  ])("in einem Durchgang: %s", (_, xml) => {
    const start = performance.now();
    expect(typeof tokens(xml)).toBe("string");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("Escapes von Zellentexten (ECMA-376, 22.9.2.19)", () => {
  test.each`
    text             | datei
    ${"a\rb"}        | ${"a_x000D_b"}
    ${"_x000D_"}     | ${"_x005F_x000D_"}
    ${"_xyz_"}       | ${"_xyz_"}
    ${"a\tb\nc"}     | ${"a\tb\nc"}
    ${"\u0001"}      | ${"_x0001_"}
    ${"_xldudf_ALA"} | ${"_xldudf_ALA"}
  `("$text steht als $datei in der Datei", ({ text, datei }: { text: string; datei: string }) => {
    expect(encodeEscapes(text)).toBe(datei);
    expect(decodeEscapes(datei)).toBe(text);
  });

  test("jeder Text übersteht den Weg in die Datei und zurück", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const xml = `<a xmlns="urn:a">${encodeEntities(encodeEscapes(text))}</a>`;
        const scanner = new XmlScanner(xml, "", WANTED);
        scanner.next();
        expect(decodeEscapes(scanner.content())).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
