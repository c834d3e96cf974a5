import { strFromU8, unzipSync } from "fflate";
import { EIGENE_KARTE } from "../../src/template";
import { beispielhof, hof } from "../faelle/beispielhof";
import { LEER, bytes, inhalt, mappe } from "./mappe";

const HOF = bytes(inhalt(beispielhof.eingabe));

function teile(datei: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(datei)).map(([pfad, inhaltDesTeils]) => [pfad, strFromU8(inhaltDesTeils)]),
  );
}

const TEILE = teile(HOF);
const BLATTNAMEN = ["Kostenkalkulation", "Personal", "Anlagen", "Sachkosten", "Parameter", "Hinweise"];
const blatt = (name: string): string => TEILE[`xl/worksheets/sheet${BLATTNAMEN.indexOf(name) + 1}.xml`] ?? "";

describe("das Paket", () => {
  test("enthält genau diese Teile: keine Makros, keine Web-Erweiterung, nichts, das nach außen zeigt", () => {
    expect(Object.keys(TEILE).sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        ...BLATTNAMEN.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`),
      ].sort(),
    );
    expect(Object.values(TEILE).join("")).not.toMatch(
      /TargetMode="External"|webextension|xldudf|vbaProject|definedName[^>]*>\[/i,
    );
  });

  test("enthält keine Funktion des Add-ins", () => {
    const formeln = Object.values(TEILE).flatMap((teil) =>
      [...teil.matchAll(/<f>([^<]*)<\/f>/g)].map((f) => f[1] ?? ""),
    );
    expect(formeln.length).toBeGreaterThan(2000);
    expect(formeln.filter((f) => /ALA\./i.test(f))).toEqual([]);
    // Excel 2016, LibreOffice 7.4 and IronCalc all compute these.
    const funktionen = new Set(formeln.flatMap((f) => [...f.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((name) => name[1])));
    expect([...funktionen].sort()).toEqual(
      ["AND", "COUNT", "COUNTA", "IF", "INDEX", "MATCH", "OR", "ROUND", "SUM", "SUMIF", "SUMPRODUCT"].sort(),
    );
  });

  test("ist gleich bei gleichem Inhalt", () => {
    expect(Buffer.from(bytes(inhalt(beispielhof.eingabe))).equals(Buffer.from(HOF))).toBe(true);
  });

  test("nennt Sprache und Titel, aber keine Person", () => {
    const eigenschaften = `${TEILE["docProps/core.xml"] ?? ""}${TEILE["docProps/app.xml"] ?? ""}`;
    expect(eigenschaften).toContain("<dc:language>de-DE</dc:language>");
    expect(eigenschaften).toContain("<dc:title>Kostenkalkulation für Andere Leistungsanbieter</dc:title>");
    expect(eigenschaften).not.toContain("Beispielhof");
    expect(eigenschaften).not.toContain("lastModifiedBy");
  });

  test("hält Steuerzeichen und Auszeichnung aus Buchungstexten heraus", () => {
    const [zeile] = beispielhof.eingabe.sachkosten;
    const teil = teile(bytes(inhalt(hof({ sachkosten: [{ ...zeile, text: 'a\u0000b\u000bc<d>&"e"' }] }))));
    expect(teil["xl/worksheets/sheet4.xml"]).toContain("<t>abc&lt;d&gt;&amp;&quot;e&quot;</t>");
  });
});

describe("die Blätter", () => {
  test("heißen und stehen wie im Vertrag", () => {
    expect([...(TEILE["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map((m) => m[1])).toEqual(
      BLATTNAMEN,
    );
  });

  test("sind ohne Kennwort geschützt und sichtbar", async () => {
    expect(await mappe(LEER).sheets()).toMatchObject(
      BLATTNAMEN.map((name) => ({ name, visible: true, isProtected: true })),
    );
    for (const name of BLATTNAMEN) {
      expect(/<sheetProtection [^>]*>/.exec(blatt(name))?.[0]).not.toMatch(/password|hashValue/);
    }
  });

  test("drucken auf A4 in der Breite einer Seite, mit Seitenzahlen", () => {
    const quer = BLATTNAMEN.map((name) => {
      const xml = blatt(name);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="\w+" fitToWidth="1" fitToHeight="[01]"\/>/);
      expect(xml).toContain("Seite &amp;P von &amp;N");

      return /orientation="(\w+)"/.exec(xml)?.[1];
    });
    expect(quer).toEqual(["portrait", "landscape", "landscape", "landscape", "landscape", "landscape"]);
    expect(blatt("Kostenkalkulation")).toContain('fitToHeight="1"');
  });

  test.each(["Personal", "Anlagen", "Sachkosten"])(
    "%s hält seine Kopfzeilen fest und druckt sie auf jeder Seite",
    async (name) => {
      expect(blatt(name)).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
      const namen = await mappe(LEER).names();
      expect(namen).toContainEqual({ name: "_xlnm.Print_Titles", refersTo: `${name}!$1:$5`, scope: name });
      expect(namen).toContainEqual({ name: "ColumnTitle", refersTo: `${name}!$A$5`, scope: name });
    },
  );
});

describe("offene Zellen", () => {
  test("sind genau die Eingabefelder der Karte", async () => {
    const soll = new Set<string>();
    for (const feld of EIGENE_KARTE.felder.filter((f) => f.eingabe)) {
      soll.add(`${feld.blatt}!${feld.zelle}`);
    }
    for (const t of EIGENE_KARTE.tabellen) {
      for (const { spalte } of t.spalten.filter((s) => s.eingabe)) {
        for (let zeile = t.ersteZeile; zeile <= t.letzteZeile; zeile += 1) {
          soll.add(`${t.blatt}!${spalte}${zeile}`);
        }
      }
    }
    const buch = mappe(LEER);
    const ist = new Set<string>();
    for (const { name, used } of await buch.sheets()) {
      const [block = []] = await buch.read([{ sheet: name, range: used ?? "A1" }]);
      block.forEach((zeile, r) =>
        zeile.forEach(({ locked }, c) => {
          if (!locked) {
            ist.add(`${name}!${String.fromCharCode(65 + c)}${r + 1}`);
          }
        }),
      );
    }
    expect([...ist].filter((zelle) => !soll.has(zelle))).toEqual([]);
    expect([...soll].filter((zelle) => !ist.has(zelle))).toEqual([]);
    // 9 single inputs and 2 amounts of Tab. 1, 7 × 40 Personal, 8 × 60 Anlagen, 3 × 10 Miete, 11 × 2000 Sachkosten, 6 × 10 own values
    expect(soll.size).toBe(11 + 280 + 480 + 30 + 22000 + 60);
  });

  test("sind auch ohne Farbe zu erkennen: am Rahmen", () => {
    const stile = TEILE["xl/styles.xml"] ?? "";
    const rahmen = [...(/<borders.*<\/borders>/s.exec(stile)?.[0] ?? "").matchAll(/<border>.*?<\/border>/gs)];
    const offene = [...stile.matchAll(/<xf [^>]*borderId="(\d+)"[^>]*><alignment[^>]*><protection locked="0"\/>/g)];
    expect(offene.length).toBeGreaterThan(5);
    for (const [, nummer] of offene) {
      expect(rahmen[Number(nummer)]?.[0].match(/style="thin"/g)).toHaveLength(4);
    }
  });

  test("und am Wort über der Spalte oder rechts daneben", async () => {
    const [form = [], liste = []] = await mappe(LEER).read([
      { sheet: "Kostenkalkulation", range: "A1:D53" },
      { sheet: "Sachkosten", range: "A4:L4" },
    ]);
    for (const { zelle } of EIGENE_KARTE.felder.filter((f) => f.eingabe)) {
      expect(form[Number(zelle.slice(1)) - 1]?.[3]?.value).toMatch(/^▸ Eingabe/);
    }
    expect(liste[0]?.map((z) => z.value)).toEqual(
      Array.from("ABCDEFGHIJKL").map((spalte) => (spalte === "H" ? "= Formel" : "▸ Eingabe")),
    );
  });
});

describe("Auswahllisten und Grenzen", () => {
  test.each([
    ["Personal", "A6:A45", "Parameter!$J$6:$J$13"],
    ["Anlagen", "C6:C65", "Parameter!$K$6:$K$7"],
    ["Sachkosten", "I6:I2005", "Parameter!$L$6:$L$17"],
  ])("%s %s bietet %s an", async (name, zellen, quelle) => {
    expect(blatt(name)).toMatch(
      new RegExp(
        `<dataValidation type="list"[^>]*sqref="${zellen}"><formula1>${quelle.replaceAll("$", "\\$")}</formula1>`,
      ),
    );
    const [liste = []] = await mappe(LEER).read([
      { sheet: "Parameter", range: quelle.replace("Parameter!", "").replaceAll("$", "") },
    ]);
    expect(liste.map(([zelle]) => zelle?.value)).not.toContain(null);
  });

  test.each([
    ["Kostenkalkulation", "B9", "whole"],
    ["Kostenkalkulation", "B5", "date"],
    ["Kostenkalkulation", "C26", "decimal"],
    ["Sachkosten", "D6:D2005", "decimal"],
    ["Sachkosten", "G6:G2005", "decimal"],
    ["Anlagen", "I6:I65", "whole"],
  ])("%s %s nimmt nur %s", (name, zellen, art) => {
    expect(blatt(name)).toMatch(new RegExp(`<dataValidation type="${art}"[^>]*sqref="${zellen}">`));
  });
});

test("die Spalten der Sachkosten heißen wie im Vertrag", async () => {
  const [kopf = []] = await mappe(LEER).read([{ sheet: "Sachkosten", range: "A5:L5" }]);
  expect(kopf[0]?.map((z) => z.value)).toEqual(
    (
      "Datum · Text · Konto · Ist · Anteil Zähler · Anteil Nenner · Steigerung % · Plan · Zeile · Nachweis-Nr. · " +
      "Begründung · Urteil"
    ).split(" · "),
  );
});

test("Namen: jedes benannte Feld der Karte zeigt auf seine Zelle, und die Vorlage nennt ihre Version", async () => {
  const buch = mappe(LEER);
  const namen = await buch.names();
  for (const feld of EIGENE_KARTE.felder.filter((f) => f.name !== undefined)) {
    const [, spalte, zeile] = /^([A-Z]+)(\d+)$/.exec(feld.zelle) ?? [];
    expect(namen).toContainEqual({ name: feld.name, refersTo: `${feld.blatt}!$${spalte}$${zeile}`, scope: null });
  }
  expect(namen.map((n) => n.name)).toEqual(
    expect.arrayContaining([
      "ALA_Plaetze",
      "ALA_Tagessatz",
      "ALA_UebrigeEnergie",
      "ALA_Liste_Sachkosten",
      "ALA_Vorlage",
    ]),
  );
  const [version = []] = await buch.read([{ sheet: "Hinweise", range: "B3" }]);
  expect(version[0]?.[0]?.value).toBe("1");
});

test("Zahlen haben deutsche Formate", () => {
  const stile = TEILE["xl/styles.xml"] ?? "";
  expect([...stile.matchAll(/formatCode="([^"]*)"/g)].map((m) => m[1])).toEqual(
    expect.arrayContaining(["#,##0.00\\ &quot;€&quot;", "dd\\.mm\\.yyyy", "#,##0.00##"]),
  );
});
