import { PERSONALFUNKTIONEN } from "../../src/domain";
import { EIGENE_KARTE, feld, type Feldname, type Mappeninhalt } from "../../src/template";
import { beispielhof, hof, type Eingabe } from "../faelle/beispielhof";
import { at, recalculate } from "../support/libreoffice";
import { abweichungen } from "./abweichungen";
import { LEER, bytes, inhalt, mappe } from "./mappe";

/** LibreOffice as the independent judge: it computes every formula of our workbook anew, whatever value we cached. */

type Blaetter = ReadonlyMap<string, readonly (readonly string[])[]>;

jest.setTimeout(120_000);

/** Cells of every sheet where LibreOffice shows something else than the cached value of our formula. */
async function falscheZellen(von: Mappeninhalt, blaetter: Blaetter): Promise<readonly string[]> {
  const { falsch, formeln } = await abweichungen(von, blaetter);
  expect(formeln).toBeGreaterThan(2000);

  return falsch;
}

function zahl(blaetter: Blaetter, name: Feldname): number {
  const ort = feld(EIGENE_KARTE, name);

  return Number(at(blaetter, ort?.blatt ?? "", ort?.zelle ?? ""));
}

describe("der Beispielhof in LibreOffice", () => {
  const von = inhalt(beispielhof.eingabe);
  const { erwartet } = beispielhof;
  let blaetter: Blaetter;
  beforeAll(async () => {
    blaetter = await recalculate(bytes(von));
  });

  test.each([
    ["personalkosten", erwartet.personalkosten],
    ["zeile:Abschreibung Gebäude", erwartet.abschreibungGebaeude],
    ["zeile:Abschreibung Inventar", erwartet.abschreibungInventar],
    ["fixeKosten", erwartet.fixeKosten],
    ...Object.entries(erwartet.sachkostenJeZeile).map(([zeile, betrag]) => [`zeile:${zeile}`, betrag]),
    ...PERSONALFUNKTIONEN.map((funktion, i) => [`zeile:${funktion}`, erwartet.arbeitgeberBrutto[i]]),
    ["sachkosten", erwartet.sachkosten],
    ["gesamtkosten", erwartet.gesamtkosten],
    ["tagessatz", erwartet.tagessatz],
    ["entgelt", erwartet.tagessatz],
    // 0,30 + 3,30 + 0,40 + 0,50 + 0,50 + 0,80 + 0,75 + 1,00
    ["stunden", "7.55"],
    ["stunden:Gruppenleiter*in/Fachkräfte", "3.3"],
    ["ohneZuordnung", "0"],
  ] as [Feldname, string][])("%s = %s", (name, betrag) => {
    expect(zahl(blaetter, name)).toBe(Number(betrag));
  });

  test("jede Formel zeigt den Wert, den die Datei schon mitbringt", async () => {
    expect(await falscheZellen(von, blaetter)).toEqual([]);
  });
});

test("die leere Mappe rechnet, ohne einen Fehler zu zeigen", async () => {
  const blaetter = await recalculate(bytes(LEER));
  expect(await falscheZellen(LEER, blaetter)).toEqual([]);
  expect([...blaetter.values()].flat(2).filter((text) => /^(#|Err:)/.test(text))).toEqual([]);
});

/** Half a cent: 2 × numerator is an odd multiple of the denominator. All in whole numbers, apart from the code under test. */
function halberCent(zaehler: bigint, nenner: bigint): boolean {
  return (2n * zaehler) % nenner === 0n && zaehler % nenner !== 0n;
}

/** Cents, half away from zero: (2n + d) / 2d in whole numbers. */
function aufgerundet(zaehler: bigint, nenner: bigint): number {
  return Number((2n * zaehler + nenner) / (2n * nenner)) / 100;
}

/** A walk through whole numbers without a pattern (a linear congruence), the same on every run. */
function* folge(): Generator<number, never> {
  let wert = 12345;
  for (;;) {
    wert = (wert * 1103515245 + 12345) % 2147483648;
    yield wert;
  }
}

function gesammelt<T>(anzahl: number, naechster: (z: (bis: number) => number) => T | null): T[] {
  const quelle = folge();
  const zufall = (bis: number): number => Math.floor((quelle.next().value / 2147483648) * bis);
  const liste: T[] = [];
  while (liste.length < anzahl) {
    const fall = naechster(zufall);
    if (fall !== null) {
      liste.push(fall);
    }
  }

  return liste;
}

interface Fall {
  readonly zeile: Eingabe;
  readonly erwartet: number;
}

function fall(zaehler: bigint, nenner: bigint, zeile: Eingabe): Fall | null {
  return halberCent(zaehler, nenner) ? { zeile, erwartet: aufgerundet(zaehler, nenner) } : null;
}

describe("halbe Cent: dieselbe Rundung in LibreOffice, in der Datei und in ganzen Zahlen", () => {
  const PLAETZE = 7;
  const MONATE = 18;

  // hours (hundredths) × places × gross (cents) × 18 / (38.5 × 12), in cents
  const personal = gesammelt(40, (z) => {
    const stunden = 1 + z(480);
    const brutto = 2_000_000 + z(7_000_000);

    return fall(BigInt(stunden) * BigInt(PLAETZE * MONATE) * BigInt(brutto) * 10n, 385n * 12n * 100n, {
      funktion: "Leitung",
      stundenJeMitarbeiter: stunden / 100,
      jahresbruttoVollzeit: brutto / 100,
    });
  });

  // (value − grant) in cents × share × 2.45 % or 12.5 % × 18/12
  const anlagen = gesammelt(60, (z) => {
    const wert = 10_000 + z(30_000_000);
    const foerderung = z(2) === 0 ? 0 : Math.floor(wert * 0.9) + z(Math.floor(wert / 20));
    const nenner = 1 + z(12);
    const zaehler = 1 + z(nenner);
    const gebaeude = z(2) === 0;

    return fall(
      BigInt(wert - foerderung) * BigInt(zaehler * MONATE) * (gebaeude ? 245n : 1250n),
      10_000n * 12n * BigInt(nenner),
      {
        bezeichnung: "Anlage",
        art: gebaeude ? "Gebäude" : "Inventar",
        wert: wert / 100,
        foerderung: foerderung / 100,
        anteil: [zaehler, nenner],
      },
    );
  });

  // amount (cents) × share × (1 + rate in thousandths)
  const sachkosten = gesammelt(2000, (z) => {
    const ist = 1 + z(5_000_000);
    const nenner = 1 + z(30);
    const zaehler = 1 + z(nenner);
    const steigerung = z(150);

    return fall(BigInt(ist) * BigInt(zaehler) * BigInt(1000 + steigerung), 1000n * BigInt(nenner), {
      text: "Posten",
      ist: ist / 100,
      anteil: [zaehler, nenner],
      steigerung: steigerung / 1000,
      zeile: "Brennstoffe",
    });
  });

  const zeilen = (faelle: readonly Fall[]): Eingabe[] => faelle.map((f) => f.zeile);
  const von = inhalt(
    hof({
      plaetze: PLAETZE,
      monate: MONATE,
      wochenstunden: 38.5,
      bis: "2027-06-30",
      personal: zeilen(personal),
      anlagen: zeilen(anlagen),
      sachkosten: zeilen(sachkosten),
    }),
  );
  let blaetter: Blaetter;
  beforeAll(async () => {
    blaetter = await recalculate(bytes(von));
  });

  test.each([
    ["Personal", "F", personal],
    ["Anlagen", "K", anlagen],
    ["Sachkosten", "H", sachkosten],
  ] as [string, string, readonly Fall[]][])("%s, Spalte %s", (blatt, spalte, faelle) => {
    const gerechnet = faelle.map((_, i) => Number(at(blaetter, blatt, `${spalte}${6 + i}`)));
    expect(gerechnet).toEqual(faelle.map((f) => f.erwartet));
  });

  test("und überall der Wert, den die Datei mitbringt", async () => {
    expect(await falscheZellen(von, blaetter)).toEqual([]);
  });

  test("der Tagessatz: 102.730,00 € / (8 × 250) = 51,365 € wird 51,37 €", async () => {
    // The example has 102.723,48 € with 1.850,00 € Instandhaltung: 6,52 € more make 102.730,00 €.
    const roh = hof({ fixeKosten: { "Instandhaltung/Instandsetzung": 1856.52 } });
    const neu = await recalculate(bytes(inhalt(roh)));
    expect(zahl(neu, "gesamtkosten")).toBe(102730);
    expect(zahl(neu, "tagessatz")).toBe(51.37);
    expect(await falscheZellen(inhalt(roh), neu)).toEqual([]);
  });
});

test("was keine Funktion, Art oder Zeile hat, fehlt in der Summe und wird gezeigt", async () => {
  const buch = mappe(inhalt(beispielhof.eingabe));
  await buch.write([
    { sheet: "Sachkosten", cell: "I6", value: null },
    { sheet: "Personal", cell: "A6", value: "Gruppenleiterin/Fachkräfte" },
  ]);
  const blaetter = await recalculate(buch.bytes());
  // Heizöl 3.486,93 € without a row; Leitung 4.800,00 € with a Funktion that only a wildcard would match
  expect(zahl(blaetter, "ohneZuordnung")).toBe(8286.93);
  expect(zahl(blaetter, "zeile:Brennstoffe")).toBe(0);
  expect(zahl(blaetter, "zeile:Gruppenleiter*in/Fachkräfte")).toBe(40209.23);
  expect(at(blaetter, "Kostenkalkulation", "D53")).toBe("bitte zuordnen");
});
