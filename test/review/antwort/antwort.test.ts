import { cent, type Betrag } from "../../../src/domain";
import { antragsvergleich, antwort, kostenzeilen, rueckfragenbrief } from "../../../src/review";
import { beispielhof, hof, mitZeile } from "../../faelle/beispielhof";
import { berechnet } from "../../template/mappe";

const BEISPIEL = berechnet(beispielhof.eingabe);
const euro = (betrag: number): Betrag => cent(Math.round(betrag * 100));

test("die 25 Zeilen von Tab. 1 ergeben die Gesamtkosten", () => {
  const zeilen = kostenzeilen(BEISPIEL);
  expect(zeilen).toHaveLength(25);
  expect(zeilen.reduce((summe, { betrag }) => summe + betrag, 0)).toBe(10272348);
});

describe("die Antwort", () => {
  test("ohne Entscheidung wird alles anerkannt", () => {
    expect(antwort(BEISPIEL, [])).toMatchObject({
      art: "ok",
      wert: { tagessatz: { beantragt: 5136, anerkannt: 5136, differenz: 0 } },
    });
  });

  test("gekürzt: Verwaltung 9.969,23 → 8.000,00, Brennstoffe 3.486,93 → 3.000,00", () => {
    const ergebnis = antwort(BEISPIEL, [
      { zeile: "Verwaltung", anerkannt: euro(8000), grund: "0,80 Stunden genügen" },
      { zeile: "Brennstoffe", anerkannt: euro(3000), grund: "Vorjahr" },
    ]);
    // 102.723,48 − 1.969,23 − 486,93 = 100.267,32; ÷ 2.000 = 50,13366
    expect(ergebnis).toMatchObject({
      art: "ok",
      wert: {
        gesamtkosten: { beantragt: 10272348, anerkannt: 10026732, differenz: -245616 },
        tagessatz: { beantragt: 5136, anerkannt: 5013, differenz: -123 },
      },
    });
  });

  test("eine Kürzung ohne Grund wird abgelehnt, ein negativer Betrag auch", () => {
    const ergebnis = antwort(BEISPIEL, [
      { zeile: "Verwaltung", anerkannt: euro(8000), grund: " " },
      { zeile: "Leitung", anerkannt: cent(-1), grund: "x" },
    ]);
    expect(ergebnis).toMatchObject({
      art: "unzulaessig",
      gruende: [{ regel: "anerkannt-ohne-grund" }, { regel: "anerkannt-negativ" }],
    });
  });
});

describe("der Brief", () => {
  const frage = (zelle: string, gruppe?: string) => ({
    regel: "N1",
    schwere: "fehler" as const,
    ort: { blatt: "Sachkosten", zelle },
    gefunden: null,
    erwartet: null,
    wirkung: null,
    text: "Die Zahl steht als Text.",
    fundstelle: null,
    ...(gruppe === undefined ? {} : { gruppe }),
  });
  const angaben = {
    traeger: "Beispielhof",
    zeitraum: "01.01.2026 bis 31.12.2026",
    datei: "Antrag.xlsx",
    antwort: null,
    frist: "15.01.2027",
  };

  test("gleiche Fragen werden eine, Hinweise bleiben weg", () => {
    const brief = rueckfragenbrief({
      ...angaben,
      befunde: [frage("D6", "Zahlen als Text"), frage("D7", "Zahlen als Text"), { ...frage("D9"), schwere: "hinweis" }],
    });
    expect(brief).toContain("haben wir eine Rückfrage:");
    expect(brief).toContain("1. Die Zahl steht als Text. Dasselbe gilt für Sachkosten!D7.");
    expect(brief).toContain("bis zum 15.01.2027");
    expect(brief).not.toContain("2. ");
  });

  test("ohne Fragen sagt er das", () => {
    expect(rueckfragenbrief({ ...angaben, befunde: [] })).toContain("keine Rückfragen");
  });
});

describe("der Vergleich mit dem letzten Antrag", () => {
  test("Preis und Menge zusammen sind die Änderung des Budgets", () => {
    const jetzt = berechnet(hof({ plaetze: 10 }));
    const { budget, preiseffekt, mengeneffekt, tagessatz } = antragsvergleich(BEISPIEL, jetzt);
    expect(preiseffekt + mengeneffekt).toBe(budget.differenz);
    // 2 Plätze mehr × 250 Tage × 51,36 €
    expect(mengeneffekt).toBe(2568000);
    expect(tagessatz).toMatchObject({ vorher: 5136, jetzt: jetzt.ergebnis.tagessatz });
  });

  test("Posten werden an ihren Worten erkannt, auch in einer anderen Zeile und mit anderem Jahr", () => {
    const vorher = berechnet(mitZeile({ text: "Wartung Heizung 2025", betrag: 300, zeile: "Fremde Leistungen" }));
    const jetzt = berechnet(mitZeile({ text: "Wartung Heizung, 2026", betrag: 360, zeile: "Brennstoffe" }));
    const { posten } = antragsvergleich(vorher, jetzt);
    expect(posten.at(-1)).toEqual({
      text: "Wartung Heizung, 2026",
      zeile: "Brennstoffe",
      vorherInZeile: "Fremde Leistungen",
      vorher: 30000,
      jetzt: 36000,
      differenz: 6000,
      anteil: 0.2,
    });
  });

  test("weggefallene und neue Posten", () => {
    const { posten } = antragsvergleich(
      berechnet(mitZeile({ text: "Fachliteratur", betrag: 50, zeile: "Sächlicher Verwaltungsaufwand" })),
      berechnet(mitZeile({ text: "Kettensägenkurs", betrag: 80, zeile: "Lehr- und Lernmittel" })),
    );
    expect(posten.filter(({ vorher, jetzt }) => vorher === null || jetzt === null)).toMatchObject([
      { text: "Kettensägenkurs", vorher: null, jetzt: 8000 },
      { text: "Fachliteratur", vorher: 5000, jetzt: null },
    ]);
  });
});
