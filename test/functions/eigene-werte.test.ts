import { tag } from "../../src/domain";
import { NACH_NAMEN } from "../../src/functions";

const HEUTE = tag("2026-07-01");
const IM_JAHR_2027 = tag("2027-03-01");

/** The cells of a call: values, or the texts of what was refused. */
function zellen(name: string, ...argumente: unknown[]): unknown[][] {
  return (NACH_NAMEN[name]?.(argumente) ?? []).map((zeile) =>
    zeile.map((e) => (e.art === "ok" ? e.wert : e.gruende.map((g) => g.text).join(" "))),
  );
}

const EIGENE = [
  ["Name", "Wert", "gültig ab", "gültig bis", "Quelle"],
  ["Grundbetrag", 140, tag("2027-01-01"), null, "Entwurf"],
  ["", "", "", "", ""],
  ["alle übrigen", "wie bisher", tag("2027-01-01"), "", "Annahme"],
];

/** The list as the sheet Parameter holds it: Kennung, Bezeichnung, gültig ab, Wert, Einheit, Quelle. */
const BLATT = [
  ["Grundbetrag", "Grundbetrag des Arbeitsentgelts", tag("2027-01-01"), 140, "€ je Monat", "Entwurf"],
  ["alle übrigen", "", tag("2027-01-01"), "wie bisher", "", "Annahme"],
];

describe("eigene vorläufige Werte in Funktionen", () => {
  // 140 + 79 + 52 = 271; 140 + 100 + 52 = 292
  test.each([
    ["mit Kopfzeile", EIGENE],
    ["wie im Blatt Parameter", BLATT],
  ])("ENTGELT 2027 über eine Spalte, %s: die Liste gilt für jede Zeile", (_name, liste) => {
    expect(zellen("ENTGELT", [[79], [100]], IM_JAHR_2027, null, null, liste)).toEqual([[271], [292]]);
  });

  test("ohne sie abgelehnt; 2026 ändern sie nichts", () => {
    expect(String(zellen("ENTGELT", 79, IM_JAHR_2027)[0]?.[0])).toContain("01.03.2027");
    expect(zellen("ENTGELT", 79, HEUTE, null, null, EIGENE)).toEqual([[264]]);
  });

  test("GRUND nennt die Quelle und dass das Ergebnis vorläufig ist", () => {
    const [[text] = []] = zellen("GRUND", "ENTGELT", [[79]], [[IM_JAHR_2027]], [[null]], [[null]], EIGENE);
    expect(text).toMatch(/Hinweis: Das Ergebnis ist vorläufig.*Quelle: Entwurf/);
  });

  test("PARAMETER und QUELLE zeigen sie", () => {
    expect(zellen("PARAMETER", "Grundbetrag", IM_JAHR_2027, EIGENE)).toEqual([[140]]);
    expect(zellen("QUELLE", "Grundbetrag", IM_JAHR_2027, EIGENE)).toEqual([
      ["eigener Wert, vorläufig (Quelle: Entwurf)"],
    ]);
  });

  test("ein falscher Name, eine fehlende Quelle werden genannt", () => {
    const [[text] = []] = zellen("GRUNDBETRAG", IM_JAHR_2027, null, [["Grundlohn", 1, tag("2027-01-01"), "", "x"]]);
    expect(text).toContain("„Grundlohn“");
    const [[ohne] = []] = zellen("GRUNDBETRAG", IM_JAHR_2027, null, [["Grundbetrag", 1, tag("2027-01-01"), "", ""]]);
    expect(ohne).toContain("Quelle");
  });
});

describe("Angaben zur Person", () => {
  const beitrag = (name: string, ...argumente: unknown[]): unknown =>
    zellen("SVBEITRAEGE", ...argumente).find(([zweig]) => zweig === name)?.[3];

  // recht_zweitlesung.md E1: 900 × 17,5 % = 157,50; E3: 964 × 17,5 % = 168,70; E4: 69,21; C5: 133,68; E7: 7,59
  test.each([
    ["Zusatzbeitrag über der Grenze", "Krankenversicherung", [900, HEUTE, null, 0.029], 157.5],
    ["Einmalzahlung", "Krankenversicherung", [212, HEUTE, null, null, null, 700], 168.7],
    ["15 SV-Tage", "Krankenversicherung", [106, HEUTE, null, null, null, null, 15], 69.21],
    ["kinderlos", "Beitragszuschlag für Kinderlose", [212, HEUTE, null, null, "ja"], 4.75],
    [
      "volle EM-Rente",
      "Krankenversicherung",
      [212, HEUTE, null, null, null, null, null, [["volle EM-Rente", "ja"]]],
      133.68,
    ],
    ["Umlage U2", "Umlage U2", [212, HEUTE, null, null, null, null, null, [["U2-Satz", 0.0024]]], 7.59],
    ["Handbuch", "Krankenversicherung", [194, null, "HANDBUCH"], 53.87],
  ])("%s: %s", (_name, zweig, argumente, erwartet) => {
    expect(beitrag(zweig, ...argumente)).toBe(erwartet);
  });

  test("ein unbekanntes Merkmal nennt die möglichen", () => {
    const [[text] = []] = zellen("SVBEITRAEGE", 212, HEUTE, null, null, null, null, null, [["Haarfarbe", "rot"]]);
    expect(text).toMatch(/„Haarfarbe“.*kinderlos/);
  });

  test("„vielleicht“ ist weder ja noch nein", () => {
    expect(String(zellen("SVBEITRAEGE", 212, HEUTE, null, null, "vielleicht")[0]?.[0])).toContain("weder ja noch nein");
  });
});

describe("ENTGELTABRECHNUNG: eine Zeile je Person", () => {
  // 2026: recht.md 5c; E1: 900 = 133 + 767
  const personen = [
    ["Pseudonym", "Steigerung", "Grundbetrag", "kinderlos", "Zusatzbeitrag"],
    ["P1", 79, "", "", ""],
    ["", "", "", "", ""],
    ["P2", 767, "", "", 0.029],
    ["P3", -1, "", "", ""],
    ["P4", 79, "", "ja", ""],
  ];
  const zeilen = zellen("ENTGELTABRECHNUNG", personen, HEUTE);

  test("Kopfzeile, leere Zeile, Ablehnung und Werte stehen neben ihren Personen", () => {
    expect(zeilen.map((z) => z.length)).toEqual([10, 10, 10, 10, 10, 10]);
    expect(zeilen[0]?.[0]).toBe("Arbeitsentgelt");
    expect(zeilen[1]).toEqual([212, 52, 264, 755.41, 0, 264, 268.01, 539.4, 212, 807.41]);
    expect(zeilen[2]?.every((z) => z === "")).toBe(true);
    // 900 − 178,65; KSV 178,65; Bund 421,10
    expect(zeilen[3]).toEqual([900, 0, 900, 778.4, 178.65, 721.35, 178.65, 421.1, 900, 599.75]);
    expect(String(zeilen[4]?.[0])).toMatch(/^P3: Der Steigerungsbetrag/);
    // Zuschlag 4,75 trägt die Person
    expect(zeilen[5]?.slice(3, 6)).toEqual([760.16, 4.75, 259.25]);
  });

  test("eine einzige Spalte enthält die Steigerungsbeträge", () => {
    expect(zellen("ENTGELTABRECHNUNG", [[79], [100]], HEUTE).map((z) => z[0])).toEqual([212, 233]);
  });

  test("ohne Stichtag ist jede Zeile abgelehnt", () => {
    expect(String(zellen("ENTGELTABRECHNUNG", [["P1", 79]])[0]?.[0])).toContain("Stichtag");
  });
});
