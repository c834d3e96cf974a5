import { alsEuro, betragText, summe } from "../../src/domain";
import { baueArbeitsmappe, changes, liesKalkulation, verdichtet, type Verdichtung } from "../../src/template";
import { hof, type Eingabe } from "../faelle/beispielhof";
import { berechnet, inhalt, mappe } from "./mappe";

function viele(anzahl: number, posten: (i: number) => Eingabe): Eingabe {
  return hof({ sachkosten: Array.from({ length: anzahl }, (_, i) => posten(i)) });
}

function dicht(roh: Eingabe): Verdichtung {
  const ergebnis = verdichtet(berechnet(roh).kalkulation);
  if (ergebnis.art !== "ok") {
    throw new Error("abgelehnt");
  }

  return ergebnis.wert;
}

/** 2,501 postings on 100 accounts, 25 each and one more: too many for 2,000 lines. */
const BUCHUNGEN = viele(2501, (i) => ({
  text: "Strom",
  konto: String(4200 + (i % 100)),
  betrag: 10 + i / 100,
  zeile: "Übrige Energie",
  nachweis: `B${i % 100}`,
}));

test("was Platz hat, bleibt, wie es ist", () => {
  const roh = viele(2000, (i) => ({ text: "Strom", betrag: i, zeile: "Übrige Energie" }));
  expect(dicht(roh).posten).toEqual(berechnet(roh).kalkulation.sachkosten);
});

describe("mehr als 2.000 Buchungen", () => {
  test("werden nach Konto, Text und Zeile summiert, die Zahl der Buchungen steht im Text", () => {
    const { posten, herkunft } = dicht(BUCHUNGEN);
    expect(posten).toHaveLength(100);
    // account 4201: postings 1, 101, … 2401; Σ (10 + i/100) = 25 × 10 + (1 + 101 + … + 2401)/100 = 250 + 300,25
    expect(posten[1]).toMatchObject({ konto: "4201", text: "Strom (25 Buchungen)", nachweis: "B1" });
    expect(posten[1]?.grundlage).toEqual({ zaehler: 2201, nenner: 4 });
    expect(posten[0]?.text).toBe("Strom (26 Buchungen)");
    expect(herkunft.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 2501 }, (_, i) => i));
  });

  test("stehen so in der Mappe, mit demselben Cent", async () => {
    const { ergebnis } = berechnet(BUCHUNGEN);
    const buch = mappe(inhalt(BUCHUNGEN, { urteile: Array.from({ length: 2501 }, () => "zulässig") }));
    const [[[summenzelle] = []] = [], liste = []] = await buch.read([
      { sheet: "Kostenkalkulation", range: "C43" },
      { sheet: "Sachkosten", range: "B6:L106" },
    ]);
    expect(summenzelle?.value).toBe(alsEuro(ergebnis.sachkosten));
    expect(liste[99]?.[0]?.value).toBe("Strom (25 Buchungen)");
    expect(liste[99]?.[10]?.value).toBe("zulässig");
    expect(liste[100]?.[0]?.value).toBeNull();
    expect(berechnet(await liesKalkulation(buch)).ergebnis.tagessatz).toBe(ergebnis.tagessatz);
  });

  test("mit verschiedenen Anteilen behalten ihren Cent: die Zeile trägt die Summe der gerundeten Beträge", () => {
    // 1 € × 1/3 = 0,33 €; 2.001 of them are 660,33 €, while 2.001 € × 1/3 would be 667,00 €
    const roh = viele(2001, () => ({ text: "Heizöl", betrag: 1, anteil: [1, 3], zeile: "Brennstoffe" }));
    const { posten, betraege } = dicht(roh);
    expect(betragText(summe(betraege))).toBe("660.33");
    expect(posten).toMatchObject([
      {
        text: "Heizöl (2001 Buchungen)",
        grundlage: { zaehler: 66033, nenner: 100 },
        anteil: { zaehler: 1, nenner: 1 },
      },
    ]);
    expect(posten[0]?.begruendung).toBe("Anteil und Steigerung sind je Buchung schon eingerechnet");
  });

  test("mit gleichem Anteil ohne Rundungsrest behalten Ist und Anteil", () => {
    const roh = viele(2001, () => ({ text: "Heizöl", ist: 3, steigerung: 0, anteil: [2, 3], zeile: "Brennstoffe" }));
    expect(dicht(roh).posten).toMatchObject([
      { grundlage: { zaehler: 6003, nenner: 1 }, anteil: { zaehler: 2, nenner: 3 }, istWert: true, begruendung: null },
    ]);
  });

  test("viele verschiedene Nachweise werden zu ihrer Zahl", () => {
    const roh = viele(2001, (i) => ({ text: "Heizöl", betrag: 3, zeile: "Brennstoffe", nachweis: `Beleg ${i}` }));
    expect(dicht(roh).posten[0]?.nachweis).toBe("2001 verschiedene Nachweise");
  });
});

describe("was auch so nicht passt, wird mit einem Satz abgelehnt", () => {
  const zuViel = viele(2001, (i) => ({ text: `Posten ${i}`, betrag: 1, zeile: "Brennstoffe" }));
  const stellen = hof({
    personal: Array.from({ length: 41 }, () => ({ funktion: "Leitung", stundenJeMitarbeiter: 0.1 })),
    miete: Array.from({ length: 11 }, () => ({ objekt: "Haus", betrag: 1 })),
    fixeKosten: {},
  });

  test.each([
    ["2.001 verschiedene Posten", zuViel, ["Die Sachkosten haben 2001 Buchungen."]],
    ["41 Stellen und 11 Mieten", stellen, ["41 Personalstellen sind angegeben", "11 Mietposten sind angegeben"]],
  ])("%s", (_, roh, anfaenge) => {
    const angaben = inhalt(roh);
    for (const ergebnis of [baueArbeitsmappe(angaben), changes(berechnet(roh).kalkulation)]) {
      const texte = ergebnis.art === "ok" ? [] : ergebnis.gruende.map((g) => g.text);
      expect(texte).toHaveLength(anfaenge.length);
      anfaenge.forEach((anfang, i) => expect(texte[i]).toContain(anfang));
    }
  });
});
