import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  klareZeilen,
  liesBuchungen,
  sachkosteneingabe,
  vorschlaege,
  type Entscheidung,
  type Vorschlag,
} from "../../../src/books";
import { NULL, berechnung, betragText, bruch, isoText, kopfschluessel, summe, tag } from "../../../src/domain";
import { hof } from "../beispielhof";
import { stapelDesHofes } from "./hof";

/**
 * The example farm's books from file to Tagessatz. Expected amounts are added up by hand from the postings in hof.ts; Personal
 * (81.293,32) and Fixe Kosten (4.109,37), 8 Plätze and 250 Tage are those of the Beispielhof.
 */
const DATEI = readFileSync(join(__dirname, "hof-2025-2026.csv"));

const WIRTSCHAFTSJAHR = { von: tag("2025-07-01"), bis: tag("2026-06-30") };

function buecher(kostenstelle: string | null) {
  const gelesen = liesBuchungen(DATEI, { kontenrahmen: "SKR03", kostenstelle, jahr: null });
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map((g) => g.text).join("\n"));
  }

  return gelesen.wert.buchungen;
}

const uebernahme = (kostenstelle: string | null) =>
  vorschlaege(buecher(kostenstelle), {
    kontenrahmen: "SKR03",
    wirtschaftsjahr: WIRTSCHAFTSJAHR,
    datei: "hof-2025-2026.csv",
  });

const texte = (zeilen: readonly Vorschlag[], urteil: string): string[] => [
  ...new Set(zeilen.filter((z) => z.zuordnung.urteil === urteil).map((z) => z.text)),
];

function berechnet(entscheidungen: readonly Entscheidung[], plan: Parameters<typeof sachkosteneingabe>[1]) {
  const ergebnis = berechnung(
    hof({ von: "2027-01-01", bis: "2027-12-31", sachkosten: entscheidungen.map((e) => sachkosteneingabe(e, plan)) }),
  );
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join("\n"));
  }

  return ergebnis.wert;
}

test("die Datei ist, was der Erzeuger schreibt", () => {
  expect(Buffer.from(stapelDesHofes()).equals(DATEI)).toBe(true);
});

test("gelesen: jede Buchung, das Wirtschaftsjahr über den Jahreswechsel", () => {
  const alle = buecher(null);
  expect(alle.length).toBeGreaterThan(280);
  expect(alle.length).toBeLessThan(330);
  const tage = alle.map((b) => b.datum ?? tag("1999-01-01"));
  expect([
    isoText(Math.min(...tage) as (typeof tage)[0]).slice(0, 7),
    isoText(Math.max(...tage) as (typeof tage)[0]).slice(0, 7),
  ]).toEqual(["2025-07", "2026-06"]);
});

test("die Kostenstelle des ALA: Aufwand abzüglich Storno und Gutschrift", () => {
  const u = uebernahme("100");
  expect(u.storniert.map((b) => b.text)).toEqual(["Büromaterial doppelt erfasst"]);
  expect(u.offeneGutschriften).toEqual([]);
  // Sachkosten in order 7.761,98 · split 3.600,00 + 840,00 · Mittagessen 4.920,00 · Fahrdienst 3.120,00 · Zinsen 84,40 ·
  // Akkuschrauber 129,00 · Rechnung 4711 310,00
  expect(betragText(summe(u.vorschlaege.map((v) => v.betrag)))).toBe("20765.38");
});

test("Urteile: was nie in den Tagessatz darf, was aufzuteilen und was zu fragen ist", () => {
  const { vorschlaege: zeilen } = uebernahme("100");
  expect(texte(zeilen, "unzulaessig").sort()).toEqual([
    "Fahrdienst Teilnehmer",
    "Mittagessen Beschäftigte",
    "Zinsen Kontokorrent",
  ]);
  expect(texte(zeilen, "aufteilen").sort()).toEqual([
    "Fremdreinigung Sozialgebäude",
    "Lohnabrechnung durch Steuerbüro",
  ]);
  expect(texte(zeilen, "inventar")).toEqual(["Akkuschrauber"]);
  expect(texte(zeilen, "rueckfrage")).toEqual(["Rechnung 4711"]);
});

test("vom Hof kommt nichts durch: alles Produktion", () => {
  const { vorschlaege: zeilen } = uebernahme("200");
  expect(texte(zeilen, "zulaessig")).toEqual([]);
  expect(zeilen.length).toBeGreaterThan(80);
});

test("die klaren Zeilen, unverändert übernommen: jede Zeile der Tab. 1 und der Tagessatz", () => {
  const { ergebnis } = berechnet(klareZeilen(uebernahme("100").vorschlaege), { schluessel: null, steigerung: NULL });
  const jeZeile = Object.fromEntries(Object.entries(ergebnis.sachkostenJeZeile).map(([z, b]) => [z, betragText(b)]));
  expect(jeZeile).toEqual({
    Brennstoffe: "2192.43", // 1.204,33 + 988,10
    "Übrige Energie": "1080.00", // 12 × 95,00 − 60,00
    "Wasser/Abwasser": "348.00", // 6 × 58,00
    Treibstoffe: "192.00", // 5 × 38,40
    "Allgemeiner Materialaufwand": "596.50", // 12 × 46,80 + 34,90
    "Fremde Leistungen": "0.00", // aufzuteilen, nicht ohne Zustimmung
    "Pflegerischer Sachaufwand": "142.80", // 6 × 23,80
    "Unmittelbare Betreuungskosten": "288.00", // 6 × 48,00
    "Lehr- und Lernmittel": "249.45", // 3 × 83,15
    "Sächlicher Verwaltungsaufwand": "830.60", // 12 × 39,95 + 4 × 25,50 + 4 × 62,30
    "Zentrale Leistungen": "900.00",
    "Steuern, Abgaben, Versicherung": "942.20", // 684,20 + 4 × 64,50
  });
  expect(betragText(ergebnis.sachkosten)).toBe("7761.98");
  // (81.293,32 + 4.109,37 + 7.761,98) / (8 × 250) = 93.164,67 / 2000 = 46,582…
  expect(betragText(ergebnis.tagessatz)).toBe("46.58");
});

test("mit zugestimmten Teilungen, 8 von 12 Personen und 3 % Steigerung", () => {
  const { vorschlaege: zeilen } = uebernahme("100");
  const reinigung = zeilen
    .filter((v) => v.text.startsWith("Fremdreinigung"))
    .map((vorschlag): Entscheidung => ({ vorschlag, zeile: "Fremde Leistungen", sachanteil: bruch(20, 100) }));
  const schluessel = kopfschluessel({ plaetze: 8, uebrige: 4, enthalten: true });
  const plan = { schluessel: schluessel.art === "ok" ? schluessel.wert : null, steigerung: bruch(3, 100) };
  const heizoel = klareZeilen(zeilen).filter((e) => e.zeile === "Brennstoffe");
  const { ergebnis, befunde } = berechnet([...reinigung, ...heizoel], plan);
  // 300,00 × 20/100 × 8/12 × 1,03 = 41,20 a month; 12 × 41,20
  expect(betragText(ergebnis.sachkostenJeZeile["Fremde Leistungen"])).toBe("494.40");
  // 1.204,33 × 8/12 × 1,03 = 826,973… → 826,97; 988,10 × 8/12 × 1,03 = 678,495… → 678,50
  expect(betragText(ergebnis.sachkostenJeZeile.Brennstoffe)).toBe("1505.47");
  expect(befunde.filter((b) => b.regel.startsWith("sachkosten-schluessel"))).toEqual([]);
});
