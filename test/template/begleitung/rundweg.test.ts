import { begleiteingabe, type Begleitangaben } from "../../../src/domain";
import { liesBegleitangaben } from "../../../src/template";
import { beispielhof } from "../../faelle/beispielhof";
import { inhalt, mappe } from "../mappe";
import { begleitinhalt, entgelthof, mitBegleitung } from "./mappe";

function angaben(roh: unknown): Begleitangaben {
  const gelesen = begleiteingabe(roh);
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map((g) => g.text).join("\n"));
  }

  return gelesen.wert.angaben;
}

/** Every key that the reader takes. */
const ALLES = mitBegleitung({
  entgelt: {
    afoegZaehltAlsEntgelt: false,
    einmalzahlungMindertAfoeg: true,
    beschaeftigte: [
      {
        pseudonym: "007",
        stichtag: "2026-03-01",
        monate: 1,
        wochenstunden: 37.5,
        steigerungsbetrag: 400.5,
        grundbetrag: 140,
        kinderlos: true,
        rente: "Altersvollrente mit Rentenbeitrag",
        zusatzbeitragssatz: 0.0245,
        u2Satz: 0.0024,
        unfallversicherung: 3.2,
        einmalzahlung: 12.34,
        svTage: 29,
      },
      { pseudonym: "P2", stichtag: "2026-03-01", steigerungsbetrag: 0, grundbetragsanteil: 0.5, abschlagskinder: 2 },
    ],
  },
  arbeitsergebnis: [{ jahr: 2026, umsatzerloese: 1000.5, kostensaetze: 10, entgelte: 6000, bestand: 1 }],
  abrechnung: {
    jahre: [{ jahr: 2026, tagessatz: 50.01 }, { jahr: 2027 }],
    personen: [
      {
        pseudonym: "P2",
        jahr: 2026,
        tage: 125,
        fehltagegrenze: 30,
        monate: [
          { monat: 1, anwesend: 10.5, fehltage: 0.5 },
          { monat: 2, fehltage: 20, anerkannt: 1 },
        ],
      },
    ],
  },
  mitwirkung: {
    stichtag: "2026-06-01",
    wahlberechtigte: 21,
    frauen: 5,
    beschaeftigte: 50,
    besondereGefahr: true,
    plaetze: 9,
    investition: 100.5,
  },
  eigeneWerte: [{ name: "Bezugsgroesse", wert: 4130, ab: "2027-01-01", quelle: "Entwurf" }],
});

test.each([
  ["jeder Schlüssel", ALLES],
  ["der Beispielhof mit acht Personen", entgelthof.eingabe],
])("%s: gelesen wird, was geschrieben wurde", async (_, roh) => {
  const buch = mappe(begleitinhalt(roh));
  expect(angaben(await liesBegleitangaben(buch))).toEqual(angaben(roh));
});

test("eine Mappe ohne diese Blätter gibt keinen Schlüssel", async () => {
  expect(await liesBegleitangaben(mappe(inhalt(beispielhof.eingabe)))).toEqual({});
});
