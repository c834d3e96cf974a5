import type { Befund } from "../../src/domain";
import { BEISPIEL, beschaedigt, eingeschoben, fallVon, geprueft, type Schaden } from "./support/schaden";

/**
 * The Beispielhof: 8 Plätze × 250 Tage = 2.000, Gesamtkosten 102.723,48 €, Tagessatz 51,36 (51,36174). Expected effects
 * are worked out in the last column: € of the damage ÷ 2.000, unless the Tagessatz itself was changed.
 */
interface Erwartung {
  readonly regel: string;
  readonly zelle: string;
  readonly wirkung?: string | null;
  readonly schwere?: Befund["schwere"];
}

const KALK = "Kostenkalkulation";

const SCHAEDEN: readonly (readonly [string, Schaden, Erwartung])[] = [
  [
    "Summe Personalkosten fest eingetragen, 1.000 € zu hoch",
    { zellen: { [`${KALK}!C22`]: 82293.32 } },
    // Personalkosten 81.293,32 → +1.000 ÷ 2.000
    { regel: "T2", zelle: `${KALK}!C22`, wirkung: "0.5000", schwere: "fehler" },
  ],
  [
    "Tagessatz fest eingetragen",
    { zellen: { [`${KALK}!C47`]: 55 } },
    // 55,00 − 51,36
    { regel: "T2", zelle: `${KALK}!C47`, wirkung: "3.6400", schwere: "fehler" },
  ],
  [
    "Summe der Sachkosten endet eine Zeile zu früh (Steuern, Abgaben, Versicherung fehlt)",
    { zellen: { [`${KALK}!C43`]: "=ROUND(SUM(C31:C41),2)" } },
    { regel: "T3", zelle: `${KALK}!C43`, schwere: "fehler" },
  ],
  [
    "falscher Divisor: 220 statt der Tage",
    { zellen: { [`${KALK}!C46`]: "=B9*220" } },
    // 102.723,48 ÷ 1.760 − 102.723,48 ÷ 2.000 = 58,36561 − 51,36174
    { regel: "T3", zelle: `${KALK}!C46`, wirkung: "7.0039", schwere: "fehler" },
  ],
  [
    "Abschreibung Gebäude mit 3 % statt 2,45 %, Satz der Zeile überschrieben",
    { zellen: { "Anlagen!J6": 0.03 } },
    // (64.000 − 22.400) × 0,55 % = 228,80
    { regel: "T2", zelle: "Anlagen!J6", wirkung: "0.1144", schwere: "fehler" },
  ],
  [
    "eine Planformel geändert: Anteil fehlt",
    { zellen: { "Sachkosten!H6": '=IF(D6="","",ROUND(D6*(1+G6),2))' } },
    // Heizöl 5.230,40 × 4/12 = 1.743,47 (5.230,40 − 3.486,93)
    { regel: "T3", zelle: "Sachkosten!H6", wirkung: "0.8717", schwere: "fehler" },
  ],
  [
    "Gruppenleitung unter dem Schlüssel",
    { zellen: { "Personal!B7": 2.6 } },
    { regel: "gruppenleitung-unter-schluessel", zelle: "Personal!B7", schwere: "fehler" },
  ],
  [
    "Begleitender Dienst unter 1:120",
    { zellen: { "Personal!B8": 0.2 } },
    { regel: "begleitender-dienst-unter-schluessel", zelle: "Personal!B8", schwere: "fehler" },
  ],
  [
    "Saatgut im Allgemeinen Materialaufwand",
    { zellen: { "Sachkosten!B10": "Saatgut Winterweizen" } },
    // 884,15 €
    { regel: "sachkosten-unzulaessig", zelle: "Sachkosten!B10", wirkung: "0.4421", schwere: "fehler" },
  ],
  [
    "Betrag als Text",
    { zellen: { "Sachkosten!D10": "884,15" } },
    { regel: "N1", zelle: "Sachkosten!D10", schwere: "fehler" },
  ],
  [
    "Stunden als Text",
    { zellen: { "Personal!B6": "0,3 h" } },
    { regel: "N1", zelle: "Personal!B6", schwere: "fehler" },
  ],
  [
    "Betrag tausendfach",
    { zellen: { "Sachkosten!D9": 962300 } },
    // 962.300 − 962,30 = 961.337,70
    { regel: "N4", zelle: "Sachkosten!D9", wirkung: "480.6689", schwere: "warnung" },
  ],
  [
    "Monats- statt Jahresgehalt",
    { zellen: { "Personal!D6": 6500 } },
    // 78.000 € × 0,3 × 8 ÷ 39 = 4.800 €; mit 6.500 €: 400 €
    { regel: "N4", zelle: "Personal!D6", wirkung: "-2.2000", schwere: "warnung" },
  ],
  [
    "ausgeblendete Zeile mit einem Betrag",
    { blatt: { Sachkosten: { hiddenRows: new Set([10]) } } },
    { regel: "V1", zelle: "Sachkosten!D10", wirkung: "0.4421" },
  ],
  [
    "ausgeblendete Spalte der Gehälter",
    { blatt: { Personal: { hiddenColumns: new Set([4]) } } },
    { regel: "V1", zelle: "Personal!D7" },
  ],
  ["weiße Schrift", { zellen: { "Anlagen!D7": { invisible: true } } }, { regel: "V1", zelle: "Anlagen!D7" }],
  [
    "Eingabefeld holt seinen Wert aus einer anderen Datei",
    {
      zellen: { "Sachkosten!D7": { formula: "[1]Kosten!$B$4", value: 2418.77 } },
      fakten: { externalLinks: ["file:///C:/Vorjahr.xlsx"] },
    },
    { regel: "V3", zelle: "Sachkosten!D7" },
  ],
  [
    "Formel im Eingabefeld",
    { zellen: { "Sachkosten!D8": "=D7/2" } },
    { regel: "T4", zelle: "Sachkosten!D8", schwere: "warnung" },
  ],
  [
    "Betrag unter der Liste der Stellen",
    { zellen: { "Personal!A46": "Aushilfe", "Personal!F46": 4000 } },
    { regel: "T5", zelle: "Personal!F46", wirkung: "-2.0000", schwere: "fehler" },
  ],
  [
    "Zeile unter der Summe der Kalkulation",
    { zellen: { [`${KALK}!B48`]: "Sonstiges", [`${KALK}!C48`]: 500 } },
    { regel: "T5", zelle: `${KALK}!C48`, wirkung: "-0.2500", schwere: "fehler" },
  ],
  [
    "Blattschutz aufgehoben",
    { blatt: { Personal: { isProtected: false } } },
    { regel: "T6", zelle: "Personal", schwere: "warnung" },
  ],
  [
    "Satz der Abschreibung auf dem Blatt Parameter geändert",
    { zellen: { "Parameter!D26": 0.03 } },
    // (41.600 + 22.500) × 0,55 %: 228,80 + 123,75 = 352,55
    { regel: "T7", zelle: "Parameter!D26", wirkung: "0.1763", schwere: "fehler" },
  ],
  [
    "Beschriftung geändert",
    { zellen: { [`${KALK}!B33`]: "Wasser, Abwasser und Bewässerung" } },
    { regel: "T1", zelle: `${KALK}!B33`, schwere: "warnung" },
  ],
  [
    "gespeichertes Ergebnis passt nicht zur Formel",
    { zellen: { "Personal!F7": { value: 50000 } }, ohneNeuberechnung: true },
    { regel: "C1", zelle: "Personal!F7", schwere: "fehler" },
  ],
  ["Plätze fehlen", { zellen: { [`${KALK}!B9`]: null } }, { regel: "D3", zelle: `${KALK}!B9`, schwere: "fehler" }],
  [
    "Beginn des Zeitraums fehlt",
    { zellen: { [`${KALK}!B5`]: null } },
    { regel: "D3", zelle: `${KALK}!B5`, schwere: "fehler" },
  ],
  [
    "Funktion, die es nicht gibt",
    { zellen: { "Personal!A7": "Melkerin" } },
    { regel: "D1", zelle: "Personal!A7", schwere: "warnung" },
  ],
  [
    "negativer Betrag",
    { zellen: { "Sachkosten!D12": -3600 } },
    { regel: "D5", zelle: "Sachkosten!D12", schwere: "fehler" },
  ],
  ["200 Tage statt 250", { zellen: { [`${KALK}!B10`]: 200 } }, { regel: "tage-abweichend", zelle: `${KALK}!B10` }],
  [
    "dieselbe Stelle zweimal",
    { zellen: { "Personal!A14": "Verwaltung", "Personal!B14": 1, "Personal!D14": 48600 } },
    // 1 h × 8 ÷ 39 × 48.600 € = 9.969,23 €
    { regel: "D4", zelle: "Personal!A14", wirkung: "4.9846", schwere: "warnung" },
  ],
  [
    "Name statt Kürzel",
    { zellen: { "Personal!G6": "Erika Mustermann" } },
    { regel: "V5", zelle: "Personal!G6", schwere: "warnung" },
  ],
  [
    "Diagnose in einer Bemerkung",
    { zellen: { "Personal!I7": "betreut TN 3 (F70.1)" } },
    { regel: "V5", zelle: "Personal!I7", schwere: "warnung" },
  ],
  [
    "Steigerung ohne Begründung",
    { zellen: { "Sachkosten!G7": 0.2 } },
    { regel: "R2", zelle: "Sachkosten!G7", schwere: "warnung" },
  ],
  [
    "Anlage voll abgeschrieben",
    { zellen: { "Anlagen!I8": 2010 } },
    { regel: "anlage-abgeschrieben", zelle: "Anlagen!I8", schwere: "fehler" },
  ],
  [
    "Planformeln gelöscht",
    { zellen: { "Sachkosten!H6": null } },
    // Heizöl 3.486,93 fehlt
    { regel: "T2", zelle: "Sachkosten!H6", wirkung: "-1.7435", schwere: "fehler" },
  ],
  ["Makros", { fakten: { hasMacros: true } }, { regel: "V3", zelle: "", schwere: "fehler" }],
];

function ortText({ ort }: Befund): string {
  return ort.blatt === undefined ? "" : ort.zelle === undefined ? ort.blatt : `${ort.blatt}!${ort.zelle}`;
}

test.each(SCHAEDEN)("%s", async (_, schaden, { regel, zelle, wirkung, schwere }) => {
  const { befunde } = await geprueft(beschaedigt(BEISPIEL, schaden));
  const gefunden = befunde.filter((b) => b.regel === regel && ortText(b) === zelle);
  if (gefunden.length !== 1) {
    throw new Error(
      befunde.map((b) => `${b.schwere} ${b.regel} ${ortText(b)} ${b.wirkung ?? ""} ${b.text}`).join("\n"),
    );
  }
  expect(gefunden[0]).toMatchObject({
    ...(wirkung === undefined ? {} : { wirkung }),
    ...(schwere === undefined ? {} : { schwere }),
  });
});

/**
 * The damage and nothing but the damage: what else is a Fehler would be a false alarm. C3 names the cells that show an
 * error because of a text, and is right to.
 */
test.each(SCHAEDEN)("kein Fehler neben dem Schaden: %s", async (_, schaden, { zelle }) => {
  const { befunde } = await geprueft(beschaedigt(BEISPIEL, schaden));
  const andere = befunde.filter((b) => b.schwere === "fehler" && b.regel !== "C3" && ortText(b) !== zelle);
  expect(andere.map((b) => `${b.regel} ${ortText(b)}: ${b.text}`)).toEqual([]);
});

test("das unbeschädigte Beispiel hat keinen Fehler, und beide Rechnungen kommen auf 51,36", async () => {
  const fall = await fallVon(BEISPIEL);
  const { befunde, nichtGeprueft } = await geprueft(BEISPIEL);
  expect(befunde.filter(({ schwere }) => schwere === "fehler")).toEqual([]);
  expect(nichtGeprueft).toEqual([]);
  expect(fall.form.art).toBe("eigene");
  expect([fall.kalkulation?.eingereicht, fall.kalkulation?.nachgerechnet]).toEqual([5136, 5136]);
});

test("eine Zeile eingeschoben, ohne dass Formeln und Namen mitgehen: die Summe, die sie auslässt, wird genannt", async () => {
  const datei = eingeschoben(BEISPIEL, KALK, 43, { B: "Saatgut", C: 900 });
  const { befunde } = await geprueft(datei);
  expect((await fallVon(datei)).form.art).toBe("beschriftet");
  // 900 ÷ 2.000 fehlen in der Summe der Sachkosten, jetzt C44
  expect(befunde).toContainEqual(
    expect.objectContaining({ regel: "T5", ort: { blatt: KALK, zelle: "C44" }, wirkung: "-0.4500" }),
  );
  expect(befunde).toContainEqual(expect.objectContaining({ regel: "T1", ort: { blatt: KALK, zelle: "C43" } }));
});
