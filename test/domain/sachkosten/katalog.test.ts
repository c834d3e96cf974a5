import { fundstelleText, KATALOG, SACHKOSTENZEILEN } from "../../../src/domain";
import { aufteilung, TEILUNGEN } from "../../../src/domain/sachkosten/teilungen";
import { BEGRIFFE } from "../../../src/domain/sachkosten/wissen";
import type { Deutung } from "../../../src/domain/sachkosten/begriff";
import { plus, vergleiche, EINS } from "../../../src/domain";

const zeile = (name: string) => KATALOG.find((z) => z.zeile === name);

describe("Katalog der zwölf Zeilen (Handbuch, Tab. 2)", () => {
  test("die zwölf Zeilen in der Reihenfolge der Tabelle", () => {
    expect(KATALOG.map((z) => z.zeile)).toEqual(SACHKOSTENZEILEN);
  });

  // Line of the handbook's text in which Tab. 2 prints the row (HB:702 to HB:713).
  test.each(SACHKOSTENZEILEN.map((name, i) => [name, 702 + i]))("%s steht in Z. %i", (name, nummer) => {
    expect(fundstelleText(zeile(name)?.fundstelle ?? { stelle: "" })).toContain(`(Z. ${nummer}): „`);
  });

  test.each(KATALOG.flatMap((z) => z.enthaelt.map((teil) => [z.zeile, teil])))(
    "%s: „%s“ steht wörtlich in der Bemerkung",
    (name, teil) => {
      expect(zeile(name)?.wortlaut).toContain(teil);
    },
  );

  test("jede Fundstelle eines Ausschlusses führt den Wortlaut an", () => {
    for (const { ausschluesse } of KATALOG) {
      for (const { fundstelle } of ausschluesse) {
        expect(fundstelle.wortlaut).toMatch(/\S/);
      }
    }
  });

  test("was aus „keine Produktionskosten“ folgt, ist mit Z. 693 belegt", () => {
    const ausschluesse = KATALOG.flatMap((z) => z.ausschluesse).filter((a) => a.wohin === "produktion");
    expect(ausschluesse.length).toBeGreaterThan(0);
    for (const { fundstelle } of ausschluesse) {
      expect(fundstelleText(fundstelle)).toMatch(/Z\. 693.*keine Produktionskosten/);
    }
  });
});

describe("Aufteilung in Personal und Sachkosten (Handbuch, Tab. 2)", () => {
  // HB:707 "Wäscherei 60-70 % Personal und 30-40 % Sachkosten. Fremdreinigung 80% Personal- und 20 % Sachkosten";
  // HB:712 "60 bis 70 % Personal- und 30 bis 40 % Sachkosten". The middle of 30 and 40 is 35.
  test.each`
    teilung             | von   | bis   | vorschlag | personalzeile
    ${"waescherei"}     | ${30} | ${40} | ${35}     | ${"Wirtschaftsdienst"}
    ${"fremdreinigung"} | ${20} | ${20} | ${20}     | ${"Wirtschaftsdienst"}
    ${"zentrale"}       | ${30} | ${40} | ${35}     | ${"Verwaltung"}
  `("$teilung", ({ teilung, von, bis, vorschlag, personalzeile }: Record<string, string | number>) => {
    const regel = TEILUNGEN[teilung as keyof typeof TEILUNGEN];
    const prozent = (zahl: string | number | undefined) => ({ zaehler: Number(zahl), nenner: 100 });
    expect(regel.sachVon).toEqual(prozent(von));
    expect(regel.sachBis).toEqual(prozent(bis));
    expect(regel.sachanteil).toEqual(prozent(vorschlag));
    expect(regel.personalzeile).toBe(personalzeile);
  });

  test.each(Object.values(TEILUNGEN).map((t) => [t.bezeichnung, t] as const))(
    "%s: beide Teile sind ein Ganzes",
    (_, t) => {
      const [sach, personal] = aufteilung(t);
      expect(vergleiche(plus(sach?.anteil ?? EINS, personal?.anteil ?? EINS), EINS)).toBe(0);
    },
  );
});

describe("Wissen über die Wörter", () => {
  const deutungen = BEGRIFFE.flatMap((b) => [...(b.ist ? [b.ist] : []), ...(b.faelle ?? []).map((f) => f.ist)]);

  test("jeder angeführte Wortlaut steht in der Zeile, die er belegt", () => {
    for (const ist of deutungen) {
      const [erste] = ist.art === "sache" ? ist.zeilen : [];
      if (ist.art === "sache" && ist.wortlaut !== undefined) {
        expect(zeile(erste ?? "")?.wortlaut).toContain(ist.wortlaut);
      }
    }
  });

  test("jede Frage ist eine Frage", () => {
    for (const ist of deutungen.filter((d): d is Extract<Deutung, { art: "frage" }> => d.art === "frage")) {
      expect(ist.frage).toMatch(/\?/);
    }
  });

  test("kein Wort steht für zwei verschiedene Kosten", () => {
    const gesehen = new Map<string, string>();
    const doppelt: string[] = [];
    for (const begriff of BEGRIFFE.filter((b) => b.ist !== undefined || b.faelle !== undefined)) {
      for (const wort of new Set(begriff.woerter.split(/\s+/).map((w) => w.replace(/^=|~$/g, "").toLowerCase()))) {
        const anderer = gesehen.get(wort);
        if (anderer !== undefined && anderer !== begriff.name) {
          doppelt.push(`${wort}: ${anderer} und ${begriff.name}`);
        }
        gesehen.set(wort, begriff.name);
      }
    }
    expect(doppelt).toEqual([]);
  });
});
