import { begleiteingabe, begleitrechnung, cent, eingabe, type Begleitrechnung } from "../../../src/domain";
import beispiel from "../../../assets/beispielhof-entgelt.json";
import { hof } from "../../faelle/beispielhof";

const GRUNDLAGE = { tagessatz: cent(51_36), plaetze: 8, unfallversicherungImTagessatz: false };

function gruende(roh: unknown): string[] {
  const ergebnis = begleitrechnung(roh, GRUNDLAGE);

  return ergebnis.art === "ok" ? [] : ergebnis.gruende.map((g) => `${g.ort.feld ?? ""}: ${g.regel}`);
}

function wert(roh: unknown, grundlage = GRUNDLAGE): Begleitrechnung {
  const ergebnis = begleitrechnung(roh, grundlage);
  if (ergebnis.art !== "ok" || ergebnis.wert === null) {
    throw new Error("abgelehnt oder leer");
  }

  return ergebnis.wert;
}

const zeile = (mehr: Record<string, unknown> = {}) => ({
  entgelt: { beschaeftigte: [{ pseudonym: "P1", stichtag: "2026-01-01", steigerungsbetrag: 79, ...mehr }] },
});

test("eine Eingabe ohne diese Schlüssel hat keine Begleitrechnung, und die Kalkulation bleibt, wie sie ist", () => {
  expect(begleitrechnung(hof(), GRUNDLAGE)).toMatchObject({ art: "ok", wert: null });
  const mit = eingabe(beispiel.eingabe);
  const ohne = eingabe(hof());
  expect(mit.art === "ok" && ohne.art === "ok" ? mit.wert : null).toEqual(ohne.art === "ok" ? ohne.wert : undefined);
});

test("alle Gründe auf einmal, jeder mit seinem Feld", () => {
  const roh = {
    entgelt: {
      beschaeftigte: [
        { stichtag: "gestern", steigerungsbetrag: -1, kinderlos: "vielleicht", svTage: 31 },
        {
          pseudonym: "P2",
          stichtag: "2026-01-01",
          steigerungsbetrag: 1,
          monate: 12,
          einmalzahlung: 5,
          rente: "Witwenrente",
        },
      ],
    },
    arbeitsergebnis: [{ jahr: 2026 }, { jahr: 2026 }],
    abrechnung: { jahre: [{ jahr: 2026 }], personen: [{ pseudonym: "P1", jahr: 2025 }] },
    mitwirkung: {},
    eigeneWerte: [{ name: "Grundbetrag", wert: 140, ab: "2027-01-01" }],
  };
  expect(gruende(roh)).toEqual([
    "entgelt.beschaeftigte[0].pseudonym: wert-fehlt",
    "entgelt.beschaeftigte[0].stichtag: datum-ungueltig",
    "entgelt.beschaeftigte[0].steigerungsbetrag: wert-negativ",
    "entgelt.beschaeftigte[0].kinderlos: wert-kein-ja-nein",
    "entgelt.beschaeftigte[0].svTage: wert-zu-gross",
    "entgelt.beschaeftigte[1].rente: wert-unbekannt",
    "entgelt.beschaeftigte[1].einmalzahlung: einmalzahlung-mehrere-monate",
    "abrechnung.personen[0]: jahr-ohne-tagessatz",
    "mitwirkung.stichtag: datum-ungueltig",
    "arbeitsergebnis: jahr-doppelt",
  ]);
});

test("die Domäne lehnt ab, und der Grund nennt die Zeile", () => {
  // § 221 Abs. 2 SGB IX: 133 €; recht_zweitlesung.md E1: above the 20 % line the own Kasse's rate is needed
  expect(gruende(zeile({ grundbetrag: 120 }))).toEqual([
    "entgelt.beschaeftigte[0].grundbetrag: grundbetrag-zu-niedrig",
  ]);
  expect(gruende(zeile({ steigerungsbetrag: 767 }))).toEqual([
    "entgelt.beschaeftigte[0].zusatzbeitragssatz: zusatzbeitragssatz-fehlt",
  ]);
  expect(gruende(zeile({ stichtag: "2027-01-01" }))).toEqual([
    "entgelt.beschaeftigte[0].stichtag: parameter-ohne-wert",
  ]);
  expect(gruende({ eigeneWerte: [{ name: "Grundbetrag", wert: 140, ab: "2027-01-01" }] })).toEqual([
    "eigeneWerte: eigener-wert-ohne-quelle",
  ]);
});

test("ein Feld, das niemand kennt, wird gesagt", () => {
  const gelesen = begleiteingabe(zeile({ steigerung: 3 }));
  expect(gelesen.art === "ok" ? gelesen.wert.befunde.map((b) => b.ort.feld) : []).toEqual([
    "entgelt.beschaeftigte[0].steigerung",
  ]);
});

describe("acht Personen, 2025 und 2026", () => {
  const b = wert(beispiel.eingabe);

  test("Vorfinanzierung 2026 wie recht.md 5c und das Handbuch daneben wie Tab. 3", () => {
    expect(b.entgelt[2]?.recht.kosten).toMatchObject({ vorfinanzierung: 807_41, zuErwirtschaften: 212_00 });
    expect(b.entgelt[2]?.handbuch.kosten).toMatchObject({ erstattungen: 159_72, zuErwirtschaften: 194_15 });
  });

  test("Arbeitsentgelte des Jahres und ihre 70 %", () => {
    // 11 × 212 + 362 · 12 × 193 · 12 × 178 · 12 × 228 · 12 × 163 · 12 × 313 · 12 × 723 · 6 × 173
    const entgelte = 11 * 212 + 362 + 12 * (193 + 178 + 228 + 163 + 313 + 723) + 6 * 173;
    // 61.000 + 320 + 93.500 − 72.400 − 21.300 − 20.650 − 8.900 = 31.570; 70 % = 22.099; 30 % = 9.471
    // six months: 25.308 / 2 = 12.654, of which 4.000 are there: 8.654
    expect(b.arbeitsergebnis[0]).toMatchObject({
      entgelte: entgelte * 100,
      monatsentgelte: 2_109_00,
      mindestens: 22_099_00,
      ruecklage: 8_654_00,
      ergebnis: { arbeitsergebnis: 31_570_00, verguetungsergebnis: 450_00 },
    });
  });

  test("nur die gewollten Befunde", () => {
    expect(b.befunde.map((x) => `${x.regel} ${x.ort.feld ?? ""}`)).toEqual([
      "stunden-teilzeit entgelt.beschaeftigte[5].wochenstunden",
      "stunden-teilzeit entgelt.beschaeftigte[9].wochenstunden",
      "entgelt-nahe-grenze entgelt.beschaeftigte[13].steigerungsbetrag",
      "entgelt-nahe-grenze entgelt.beschaeftigte[14].steigerungsbetrag",
      "fehltage-ueber-60 abrechnung.personen[12].fehltage",
    ]);
  });
});

test("ein Name statt eines Kürzels wird gesagt; die BG an zwei Stellen ist ein Fehler; 70 % sind eine Warnung", () => {
  const roh = {
    ...zeile({ pseudonym: "Anna Muster", unfallversicherung: 3 }),
    arbeitsergebnis: [{ jahr: 2026, umsatzerloese: 10_000 }],
  };
  const befunde = wert(roh, { ...GRUNDLAGE, unfallversicherungImTagessatz: true }).befunde;
  expect(befunde.map((x) => [x.regel, x.schwere])).toEqual([
    ["name-statt-pseudonym", "warnung"],
    ["unfallversicherung-doppelt", "fehler"],
    ["entgelte-unter-70-prozent", "warnung"],
  ]);
  expect(befunde.map((x) => x.text).join(" ")).not.toContain("Anna");
});
