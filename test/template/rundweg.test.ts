import fc from "fast-check";
import { PERSONALFUNKTIONEN, SACHKOSTENZEILEN, eingabe, type Kalkulation } from "../../src/domain";
import { changes, liesKalkulation, liesMitOrten } from "../../src/template";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../src/workbook/port";
import { beispielhof, hof, type Eingabe } from "../faelle/beispielhof";
import { LEER, inhalt, mappe } from "./mappe";

function kalkulation(roh: unknown): Kalkulation {
  const gelesen = eingabe(roh);
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map((g) => g.text).join("\n"));
  }
  expect(gelesen.wert.befunde).toEqual([]);

  return gelesen.wert.kalkulation;
}

async function geschrieben(buch: Workbook, roh: unknown): Promise<void> {
  const liste = changes(kalkulation(roh));
  if (liste.art !== "ok") {
    throw new Error("abgelehnt");
  }
  expect((await buch.write(liste.wert)).status).toBe("written");
}

/** Every key that the contract allows, and texts that a file format could trip over. */
const ALLES = hof({
  traeger: "Hof „Müller & Söhne“ <Ost>",
  von: "2026-07-01",
  bis: "2027-12-31",
  monate: 18,
  tage: 375,
  belegung: 5,
  wochenstunden: 38.5,
  personal: [
    {
      funktion: "Leitung",
      stundenJeMitarbeiter: 0.325,
      jahresbruttoVollzeit: 78000.5,
      person: "P1",
      vertragsstunden: 14,
    },
    {
      funktion: "Verwaltung",
      stundenJeMitarbeiter: 1,
      arbeitgeberBrutto: 9969.23,
      person: "007",
      vertragsstunden: 14.25,
    },
    { funktion: "Leitung", stundenJeMitarbeiter: 0.2 },
  ],
  anlagen: [
    { bezeichnung: "Stallumbau", objekt: "Haus 1", art: "Gebäude", wert: 64000, foerderung: 22400, anteil: [8, 12] },
    { bezeichnung: "=1+1", art: "Inventar", wert: 410, anschaffung: 2025, anteil: 0.25 },
  ],
  fixeKosten: { "Instandhaltung/Instandsetzung": 1850.1, "Zinsen im Rahmen öffentlicher Förderungen": 12 },
  miete: [{ objekt: "Haus 2", betrag: 1200 }, { betrag: 300.55 }],
  sachkosten: [
    { text: "Strom _x000D_ 2025", ist: 2418.77, steigerung: 0.03, anteil: [8, 12], zeile: "Übrige Energie" },
    { text: "Heizöl", ist: 100, steigerung: 0, zeile: "Brennstoffe", konto: "0423", datum: "2025-12-31" },
    {
      text: "4711",
      betrag: 99.9,
      zeile: "Steuern, Abgaben, Versicherung",
      nachweis: "12",
      begruendung: "siehe „Bescheid“ & Anlage",
      datum: "Dezember 2025",
    },
  ],
});

describe("bauen und lesen ergibt dieselbe Kalkulation", () => {
  test("Beispielhof", async () => {
    const gelesen = await liesKalkulation(mappe(inhalt(beispielhof.eingabe)));
    expect(kalkulation(gelesen)).toEqual(kalkulation(beispielhof.eingabe));
  });

  test("alle Angaben des Vertrags, mit schwierigen Texten", async () => {
    const gelesen = await liesKalkulation(mappe(inhalt(ALLES)));
    expect(kalkulation(gelesen)).toEqual(kalkulation(ALLES));
  });

  test("eine Miete ohne Objekt steht bei den fixen Kosten", async () => {
    const roh = hof({ fixeKosten: { "Miete/Leasing/Pacht": 2400 } });
    const gelesen = (await liesKalkulation(mappe(inhalt(roh)))) as Eingabe;
    expect(gelesen).toMatchObject({ fixeKosten: { "Miete/Leasing/Pacht": 2400 } });
    expect(kalkulation(gelesen)).toEqual(kalkulation(roh));
  });

  test("Anteil wie eingetragen: 8 von 12 bleibt 8 von 12", async () => {
    const gelesen = (await liesKalkulation(mappe(inhalt(beispielhof.eingabe)))) as typeof beispielhof.eingabe;
    expect(gelesen.sachkosten[0]).toEqual(beispielhof.eingabe.sachkosten[0]);
  });
});

const betrag = fc.integer({ min: 0, max: 99_999_999 }).map((cent) => cent / 100);
const text = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9 .,;&<>"'=+-]{1,40}$/).filter((t) => t.trim() !== "");
const anteil = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const sachzeile = fc.record({ text, betrag, anteil, zeile: fc.constantFrom(...SACHKOSTENZEILEN) });
const stelle = fc.record({
  funktion: fc.constantFrom(...PERSONALFUNKTIONEN),
  stundenJeMitarbeiter: fc.integer({ min: 0, max: 4800 }).map((n) => n / 100),
  jahresbruttoVollzeit: betrag.map((b) => b % 1_000_000),
});
const anlage = fc.record({
  bezeichnung: text,
  art: fc.constantFrom("Gebäude", "Inventar"),
  wert: betrag,
  anteil,
});

test("changes in eine offene Mappe: gelesen wird, was geschrieben wurde, ohne Reste der vorigen Zeilen", async () => {
  const buch = new MemoryWorkbook({
    sheets: ["Kostenkalkulation", "Personal", "Anlagen", "Sachkosten"].map((name) => ({ name, cells: {} })),
  });
  await geschrieben(buch, ALLES);
  await fc.assert(
    fc.asyncProperty(
      fc.array(sachzeile, { maxLength: 30 }),
      fc.array(stelle, { maxLength: 40 }),
      fc.array(anlage, { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      async (sachkosten, personal, anlagen, plaetze) => {
        const roh = hof({ sachkosten, personal, anlagen, plaetze });
        await geschrieben(buch, roh);
        expect(kalkulation(await liesKalkulation(buch))).toEqual(kalkulation(roh));
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

describe("die leere Mappe", () => {
  test("schlägt vor, was Tab. 1 druckt, und sonst nichts", async () => {
    expect(await liesKalkulation(mappe(LEER))).toEqual({
      bereich: "Arbeitsbereich",
      tage: 250,
      wochenstunden: 39,
      personal: [],
      anlagen: [],
      fixeKosten: {
        "Instandhaltung/Instandsetzung": 0,
        "Zinsen im Rahmen öffentlicher Förderungen": 0,
        "Miete/Leasing/Pacht": 0,
      },
      sachkosten: [],
    });
  });

  test("wird durch changes zur Mappe des Hofes", async () => {
    const buch = mappe(LEER);
    await geschrieben(buch, beispielhof.eingabe);
    expect(kalkulation(await liesKalkulation(buch))).toEqual(kalkulation(beispielhof.eingabe));
  });
});

describe("was Menschen in Zellen schreiben", () => {
  test("leere Zeilen dazwischen zählen nicht, und jedes Feld weiß seine Zelle", async () => {
    const buch = mappe(LEER);
    await buch.write([
      { sheet: "Sachkosten", cell: "B9", value: "Strom" },
      { sheet: "Sachkosten", cell: "D9", value: 100 },
      { sheet: "Sachkosten", cell: "B20", value: "Heizöl" },
      { sheet: "Sachkosten", cell: "E20", value: 0.5 },
    ]);
    const { eingabe: gelesen, zelle } = await liesMitOrten(buch);
    expect(gelesen).toMatchObject({
      sachkosten: [
        { text: "Strom", betrag: 100 },
        { text: "Heizöl", anteil: 0.5 },
      ],
    });
    expect(zelle("sachkosten[1].betrag")).toEqual({ sheet: "Sachkosten", cell: "D20" });
    expect(zelle("sachkosten[0].zeile")).toEqual({ sheet: "Sachkosten", cell: "I9" });
    expect(zelle("plaetze")).toEqual({ sheet: "Kostenkalkulation", cell: "B9" });
    expect(zelle("fixeKosten.Instandhaltung/Instandsetzung")).toEqual({ sheet: "Kostenkalkulation", cell: "C26" });
    expect(zelle("sachkosten[2].text")).toBeNull();
    expect(zelle("unbekannt")).toBeNull();
  });

  test("Text in einer Zahlenzelle geht unverändert an die Domäne, die ihn ablehnt", async () => {
    const buch = mappe(inhalt(beispielhof.eingabe));
    await buch.write([{ sheet: "Kostenkalkulation", cell: "B9", value: "acht" }]);
    const gelesen = eingabe(await liesKalkulation(buch));
    expect(gelesen).toMatchObject({ art: "unzulaessig", gruende: [{ regel: "wert-keine-zahl" }] });
  });
});
