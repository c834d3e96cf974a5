import { isoText, tag, wechseltage } from "../../../src/domain";
import type { Mappeninhalt } from "../../../src/template";
import type { Eingabe } from "../../faelle/beispielhof";
import { at, recalculate } from "../../support/libreoffice";
import { bytes } from "../mappe";
import { begleitinhalt, entgelthof, mitBegleitung } from "./mappe";
import { abweichungen } from "../abweichungen";

/** LibreOffice as the independent judge of the formulas; the values in the file are the domain's. */

jest.setTimeout(240_000);

const BLAETTER = ["Entgelt", "Arbeitsergebnis", "Abrechnung", "Mitwirkung und Förderung", "Parameter"];

type Blaetter = ReadonlyMap<string, readonly (readonly string[])[]>;

async function gerechnet(von: Mappeninhalt, mindestens: number): Promise<Blaetter> {
  const blaetter = await recalculate(bytes(von));
  const { falsch, formeln } = await abweichungen(von, blaetter, BLAETTER);
  expect(falsch).toEqual([]);
  expect(formeln).toBeGreaterThan(mindestens);
  expect(BLAETTER.flatMap((b) => (blaetter.get(b) ?? []).flat()).filter((text) => /^(#|Err:)/.test(text))).toEqual([]);

  return blaetter;
}

/** The values of a line of the sheet Entgelt by the headings above it. */
function zeile(blaetter: Blaetter, nummer: number): Readonly<Record<string, string>> {
  const blatt = blaetter.get("Entgelt") ?? [];
  const kopf = blatt[9] ?? [];

  return Object.fromEntries(kopf.map((text, i) => [text, blatt[nummer - 1]?.[i] ?? ""]));
}

test("der Beispielhof mit acht Personen, 2025 und 2026", async () => {
  const blaetter = await gerechnet(begleitinhalt(entgelthof.eingabe), 3000);
  // P1 from 2026 on: recht.md 5c, 133 + 79, children: KV 138,43 · PV 28,48 · RV 588,50 · sum 755,41; 807,41 to be pre-financed
  expect(zeile(blaetter, 13)).toMatchObject({
    "Person (Kürzel)": "P1",
    Krankenversicherung: "138.43",
    Pflegeversicherung: "28.48",
    Rentenversicherung: "588.5",
    "Beiträge gesamt": "755.41",
    "Erstattung Bund (über das Land)": "539.4",
    "abzgl. Erstattungen": "807.41",
    "muss erwirtschaftet werden": "212",
  });
  // 250 − max(0; 72 − 60) + 2 agreed = 240 days of P5 in 2026, 51,36 € each
  expect(at(blaetter, "Abrechnung", "O20")).toBe("P5");
  expect(at(blaetter, "Abrechnung", "V20")).toBe("240");
  expect(at(blaetter, "Abrechnung", "W20")).toBe("12326.4");
});

describe("das Recht an jedem Wechseltag", () => {
  const tage = wechseltage(tag("2019-01-01"), tag("2026-12-31"));
  const faelle: readonly Eingabe[] = [
    // the usual case, above the lines, a one-off payment, half a month with a pension; free of RV, between the two lines of
    // Saxony in 2019 (574 and 623) and 2020 (602 and 637), above the highest base
    { steigerungsbetrag: 79, kinderlos: true },
    { steigerungsbetrag: 767.01, zusatzbeitragssatz: 0.0245, abschlagskinder: 2, u2Satz: 0.0024 },
    { steigerungsbetrag: 79, einmalzahlung: 700.55 },
    { steigerungsbetrag: 101.37, svTage: 15, rente: "volle Erwerbsminderung", unfallversicherung: 3.21 },
    { steigerungsbetrag: 505, rente: "Altersvollrente" },
    { steigerungsbetrag: 560, grundbetragsanteil: 0.5, kinderlos: true, rente: "Altersvollrente mit Rentenbeitrag" },
    { steigerungsbetrag: 3100, zusatzbeitragssatz: 0.029, kinderlos: true, svTage: 29 },
  ];

  const mappeMit = (auswahl: readonly Eingabe[], schalter: Eingabe = {}): Mappeninhalt =>
    begleitinhalt(
      mitBegleitung({
        entgelt: {
          ...schalter,
          beschaeftigte: tage.flatMap((t, i) =>
            auswahl.map((fall, j) => ({ pseudonym: `P${i + 1}-${j + 1}`, stichtag: isoText(t), ...fall })),
          ),
        },
      }),
    );

  test("umfasst jedes Jahr und die Wechsel mitten im Jahr", () => {
    const erwartet = ["2019-01-01", "2019-08-01", "2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2023-07-01"];
    expect(tage.map(isoText)).toEqual(
      expect.arrayContaining([...erwartet, "2024-01-01", "2024-08-01", "2025-01-01", "2026-01-01"]),
    );
  });

  test("Grundfall, über der Grenze, Einmalzahlung und Teilmonat", async () => {
    await gerechnet(mappeMit(faelle.slice(0, 4)), 2500);
  });

  test("Renten, Kürzung in Teilzeit, hohes Entgelt; beide Schalter anders", async () => {
    await gerechnet(mappeMit(faelle.slice(4), { afoegZaehltAlsEntgelt: false, einmalzahlungMindertAfoeg: true }), 2500);
  });
});

test("eigene vorläufige Werte für 2027: gefunden, als vorläufig bezeichnet, wo sie fehlen, steht es da", async () => {
  const quelle = "Referentenentwurf vom 21.09.2026";
  const eigeneWerte = [
    { name: "Bezugsgroesse", wert: 4130, ab: "2027-01-01", quelle },
    { name: "ZusatzbeitragDurchschnitt", wert: 0.031, ab: "2026-11-01", quelle },
    { name: "Grundbetrag", wert: 140, ab: "2027-08-01", quelle },
    { name: "Grundbetrag", wert: "wie bisher", ab: "2027-01-01", quelle },
    { name: "alle übrigen", wert: "wie bisher", ab: "2027-01-01", quelle },
  ];
  const beschaeftigte = ["2026-12-31", "2027-01-01", "2027-07-31", "2027-08-01"].map((stichtag, i) => ({
    pseudonym: `P${i + 1}`,
    stichtag,
    steigerungsbetrag: 79,
  }));
  const blaetter = await gerechnet(begleitinhalt(mitBegleitung({ eigeneWerte, entgelt: { beschaeftigte } })), 2000);
  const [alt, neu, vorAugust, august] = [11, 12, 13, 14].map((n) => zeile(blaetter, n));
  // 20 % of 3.955 × 17,5 % = 138,43; 20 % of 4.130 × 17,7 % = 146,20
  expect(alt).toMatchObject({ Krankenversicherung: "138.43", "Prüfung der Zeile": "in Ordnung", Grundbetrag: "133" });
  expect(neu).toMatchObject({ Krankenversicherung: "146.2", Grundbetrag: "133" });
  expect(neu?.["Prüfung der Zeile"]).toBe("vorläufig: mit eigenen Werten");
  expect(vorAugust).toMatchObject({ Grundbetrag: "133" });
  expect(august).toMatchObject({ Grundbetrag: "140" });
});
