import { klareZeilen, kontoauskunft, sachkosteneingabe, vorschlaege, type Vorschlag } from "../../src/books";
import { NULL, bruch, kopfschluessel, tag } from "../../src/domain";
import { gelesen, stapel, type Satzangaben } from "./dateien";

const ANGABEN = { kontenrahmen: "SKR03", wirtschaftsjahr: null, datei: "stapel.csv" } as const;

const uebernommen = (saetze: readonly Satzangaben[], angaben: Partial<Parameters<typeof vorschlaege>[1]> = {}) =>
  vorschlaege(gelesen(stapel(saetze), { kontenrahmen: "SKR03" }).buchungen, { ...ANGABEN, ...angaben });

const HEIZOEL: Satzangaben = { konto: "4230", gegenkonto: "70001", umsatz: "1.200,00", text: "Heizöl Hofgebäude" };

function einer(saetze: readonly Satzangaben[]): Vorschlag {
  const [erster] = uebernommen(saetze).vorschlaege;
  if (erster === undefined) {
    throw new Error("keine Zeile");
  }

  return erster;
}

test("nur Aufwand wird Zeile; Bank, Erlös und Anlagen werden gezählt", () => {
  const u = uebernommen([
    HEIZOEL,
    { konto: "70001", gegenkonto: "1200", umsatz: "1.200,00", text: "Zahlung Heizöl" },
    { konto: "10000", gegenkonto: "8400", text: "Eier" },
    { konto: "0480", gegenkonto: "70002", text: "Akkuschrauber", umsatz: "129,00" },
  ]);
  expect(u.vorschlaege.map((v) => v.text)).toEqual(["Heizöl Hofgebäude"]);
  expect(u.anlagen.map((b) => b.text)).toEqual(["Akkuschrauber"]);
  expect(u.keinAufwand).toBe(2);
});

test("ein Storno verschwindet mit seiner Buchung", () => {
  const u = uebernommen([HEIZOEL, { ...HEIZOEL, sh: "H", text: "Storno Heizöl Hofgebäude" }]);
  expect([u.vorschlaege.length, u.storniert.length, u.offeneGutschriften.length]).toEqual([0, 1, 0]);
});

test("nur das Wirtschaftsjahr", () => {
  const u = uebernommen(
    [
      { ...HEIZOEL, datum: "3006" },
      { ...HEIZOEL, datum: "0107" },
    ],
    {
      wirtschaftsjahr: { von: tag("2025-07-01"), bis: tag("2026-06-30") },
    },
  );
  expect([u.vorschlaege.map((v) => v.buchung.zeile), u.ausserhalb]).toEqual([[4], 1]);
});

test("Nachweis ist der Beleg, sonst Datei und Zeile; ohne Text spricht der Name des Kontos", () => {
  expect(einer([{ ...HEIZOEL, weitere: { 10: '"RE 7"' } }]).nachweis).toBe("RE 7");
  const ohneText = einer([{ ...HEIZOEL, text: "" }]);
  expect([ohneText.nachweis, ohneText.text, ohneText.zuordnung.urteil]).toEqual([
    "stapel.csv, Zeile 3",
    "Heizung",
    "zulaessig",
  ]);
});

test("Stück oder Gewicht: gefragt statt durchgelassen (feld.md 3.1)", () => {
  expect(einer([HEIZOEL]).zuordnung.urteil).toBe("zulaessig");
  expect(einer([{ ...HEIZOEL, weitere: { 88: "5,0" } }]).zuordnung.urteil).toBe("rueckfrage");
});

describe("Ist, Anteil, Steigerung", () => {
  const plan = (enthalten: boolean) => {
    const schluessel = kopfschluessel({ plaetze: 5, uebrige: 3, enthalten });
    if (schluessel.art !== "ok") {
      throw new Error("abgelehnt");
    }

    return { schluessel: schluessel.wert, steigerung: bruch(3, 100) };
  };
  const entscheidung = { vorschlag: einer([HEIZOEL]), zeile: "Brennstoffe" } as const;

  test("im laufenden Betrieb 5/8 der Kosten (HB:697)", () => {
    expect(sachkosteneingabe(entscheidung, plan(true))).toEqual({
      text: "Heizöl Hofgebäude",
      zeile: "Brennstoffe",
      ist: "1200.00",
      anteil: [5, 8],
      steigerung: 0.03,
      konto: "4230",
      datum: "2025-02-21",
      nachweis: "stapel.csv, Zeile 3",
      begruendung: "Anteil nach Köpfen: 5 von 8 Personen",
    });
  });

  test("vorab geschätzt: Kosten von drei Personen mal 5/3 mal 1,03 = 2.060,00", () => {
    expect(sachkosteneingabe(entscheidung, plan(false))).toMatchObject({ betrag: "2060.00" });
  });

  test("der Sachanteil einer Aufteilung mal dem Schlüssel", () => {
    const reinigung = einer([{ konto: "4250", gegenkonto: "70001", text: "Fremdreinigung" }]);
    expect(
      sachkosteneingabe({ vorschlag: reinigung, zeile: "Fremde Leistungen", sachanteil: bruch(20, 100) }, plan(true))
        .anteil,
    ).toEqual([100, 800]);
  });

  test("ganz und unverändert: kein Anteil, keine Steigerung", () => {
    const zeile = sachkosteneingabe(entscheidung, { schluessel: null, steigerung: NULL });
    expect([zeile.ist, zeile.anteil, zeile.steigerung]).toEqual(["1200.00", undefined, undefined]);
  });
});

test("klar ist nur, was ohne Entscheidung zulässig ist", () => {
  const { vorschlaege: alle } = uebernommen([
    HEIZOEL,
    { konto: "4909", gegenkonto: "70001", text: "Rechnung 4711" },
    { konto: "4250", gegenkonto: "70001", text: "Fremdreinigung" },
    { konto: "3300", gegenkonto: "70001", text: "Saatgut Möhren" },
  ]);
  expect(alle.map((v) => v.zuordnung.urteil)).toEqual(["zulaessig", "rueckfrage", "aufteilen", "unzulaessig"]);
  expect(klareZeilen(alle).map((e) => e.zeile)).toEqual(["Brennstoffe"]);
});

test.each`
  rahmen     | konto     | name                            | geprueft
  ${"SKR03"} | ${"4230"} | ${"Heizung"}                    | ${true}
  ${"SKR04"} | ${"6320"} | ${"Heizung"}                    | ${true}
  ${"SKR14"} | ${"6320"} | ${"Heizung"}                    | ${false}
  ${"SKR03"} | ${"4366"} | ${"Versicherungen für Gebäude"} | ${false}
  ${"PBV"}   | ${"6820"} | ${"Büromaterial"}               | ${true}
`("$rahmen $konto: $name, geprüft $geprueft", ({ rahmen, konto, name, geprueft }: Record<string, string | boolean>) => {
  expect(kontoauskunft(String(konto), rahmen as "SKR03")).toMatchObject({ name, geprueft });
});
