import { KOSTENZEILEN, ausEuro, cent, summe, type Betrag, type Kostenzeile } from "../../../src/domain";
import type { Feldname, Karte } from "../../../src/template/karte";
import { aenderungenFuerFormular, erkenneFormular, nichtGeschriebenText } from "../../../src/template/fremd";
import { beispielhof, hof } from "../../faelle/beispielhof";
import { berechnet } from "../mappe";
import { imSpeicher, type Blatt, type Inhalt } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

async function karteVon(...blaetter: Blatt[]): Promise<Karte> {
  const { karte } = await erkenneFormular(imSpeicher(blaetter));
  if (karte === null) {
    throw new Error("nicht erkannt");
  }

  return karte;
}

function fuelle(karte: Karte, eingabe: unknown = hof()) {
  const { kalkulation, ergebnis } = berechnet(eingabe);

  return { ...aenderungenFuerFormular(karte, kalkulation, ergebnis), ergebnis };
}

const je = (aenderungen: readonly { feld: Feldname; value: unknown }[]): Record<string, unknown> =>
  Object.fromEntries(aenderungen.map((a) => [a.feld, a.value]));

const { erwartet } = beispielhof;
const brutto = (i: number): number => Number(erwartet.arbeitgeberBrutto[i]);

test("jede Angabe und jeder Betrag kommt in seine Zelle, als Wert", async () => {
  const { aenderungen, nichtGeschrieben } = fuelle(await karteVon(tabelle1({ zellen: "formeln" })));
  expect(nichtGeschrieben).toEqual([]);
  expect(aenderungen.every((a) => !("formula" in a))).toBe(true);
  expect(je(aenderungen)).toEqual({
    traeger: "Beispielhof (erfunden)",
    von: "01.01.2026 - 31.12.2026",
    bereich: "Arbeitsbereich",
    plaetze: 8,
    tage: 250,
    // no formula in the cell of the printed table
    entgelt: 51.36,
    "stunden:Leitung": 0.3,
    "stunden:Gruppenleiter*in/Fachkräfte": 3.3,
    "stunden:Begleitender Dienst": 0.4,
    "stunden:Arbeitsvorbereiter*in": 0.5,
    "stunden:Unterstützung/Assistenz/Pflege": 0.5,
    "stunden:Wirtschaftsdienst": 0.8,
    "stunden:Weiteres Personal": 0.75,
    "stunden:Verwaltung": 1,
    "zeile:Leitung": brutto(0),
    "zeile:Gruppenleiter*in/Fachkräfte": brutto(1),
    "zeile:Begleitender Dienst": brutto(2),
    "zeile:Arbeitsvorbereiter*in": brutto(3),
    "zeile:Unterstützung/Assistenz/Pflege": brutto(4),
    "zeile:Wirtschaftsdienst": brutto(5),
    "zeile:Weiteres Personal": brutto(6),
    "zeile:Verwaltung": brutto(7),
    "zeile:Abschreibung Gebäude": Number(erwartet.abschreibungGebaeude),
    "zeile:Abschreibung Inventar": Number(erwartet.abschreibungInventar),
    "zeile:Instandhaltung/Instandsetzung": 1850,
    "zeile:Zinsen im Rahmen öffentlicher Förderungen": 0,
    "zeile:Miete/Leasing/Pacht": 0,
    ...Object.fromEntries(
      Object.entries(erwartet.sachkostenJeZeile).map(([zeile, b]) => [`zeile:${zeile}`, Number(b)]),
    ),
  });
});

test("mehrere Stellen einer Funktion: Stunden und Brutto als Summe", async () => {
  const personal = [
    { funktion: "Leitung", stundenJeMitarbeiter: 0.2, arbeitgeberBrutto: 1000.1 },
    { funktion: "Leitung", stundenJeMitarbeiter: 0.1, arbeitgeberBrutto: 2000.2 },
  ];
  const { aenderungen } = fuelle(await karteVon(tabelle1()), hof({ personal }));
  expect(je(aenderungen)).toMatchObject({
    "stunden:Leitung": 0.3,
    "zeile:Leitung": 3000.3,
    "stunden:Verwaltung": 0,
    "zeile:Verwaltung": 0,
  });
});

test("Summen und Tagessatz nur, wo das Formular sie nicht selbst rechnet", async () => {
  const { aenderungen } = fuelle(await karteVon(tabelle1()));
  expect(je(aenderungen)).toMatchObject({
    // 0,3 + 3,3 + 0,4 + 0,5 + 0,5 + 0,8 + 0,75 + 1
    stunden: 7.55,
    personalkosten: Number(erwartet.personalkosten),
    fixeKosten: Number(erwartet.fixeKosten),
    sachkosten: Number(erwartet.sachkosten),
    gesamtkosten: Number(erwartet.gesamtkosten),
    divisor: 2000,
    tagessatz: Number(erwartet.tagessatz),
  });
  const { karte } = await erkenneFormular(imSpeicher([tabelle1({ zellen: "formeln" })]));
  const namen = karte === null ? [] : fuelle(karte).aenderungen.map((a) => a.feld);
  for (const feld of [
    "stunden",
    "personalkosten",
    "fixeKosten",
    "sachkosten",
    "gesamtkosten",
    "divisor",
    "tagessatz",
  ]) {
    expect(namen).not.toContain(feld);
  }
});

describe("Zeitraum", () => {
  const zeitraum = async (zeile: readonly Inhalt[]): Promise<Record<string, unknown>> => {
    const { zeilen } = tabelle1();
    const karte = await karteVon({ zeilen: zeilen.map((z, i) => (i === 2 ? zeile : z)) });
    const { von, bis } = je(fuelle(karte).aenderungen);

    return { von, bis };
  };

  test.each<[string, Inhalt[], unknown, unknown]>([
    ["in einer Zelle", ["Vereinbarungszeitraum", "01.01.2020 - 31.12.2020"], "01.01.2026 - 31.12.2026", undefined],
    [
      "in der Beschriftung",
      ["Vereinbarungszeitraum 01.01.2020 - 31.12.2020"],
      "Vereinbarungszeitraum 01.01.2026 - 31.12.2026",
      undefined,
    ],
    // 1 January 2026 is day 46023 of Excel's calendar, 31 December day 46387
    ["als zwei Daten", ["Vereinbarungszeitraum", 43831, 44196], 46023, 46387],
    ["als zwei Texte", ["Vereinbarungszeitraum", "von", null, "bis", null], "01.01.2026", "31.12.2026"],
  ])("%s", async (_, zeile, von, bis) => {
    expect(await zeitraum(zeile)).toEqual({ von, bis });
  });

  test("ein Beginn allein: das Ende wird genannt", async () => {
    const { zeilen } = tabelle1();
    const karte = await karteVon({
      zeilen: zeilen.map((z, i): readonly Inhalt[] => (i === 2 ? ["Beginn des Vereinbarungszeitraums", 43831] : z)),
    });
    expect(fuelle(karte).nichtGeschrieben).toEqual([
      { feld: "bis", grund: "Das Formular hat dafür keine Zelle.", betrag: null },
    ]);
  });
});

describe("was das Formular nicht aufnimmt", () => {
  const ohne = ["Brennstoffe", "Zentrale Leistungen", "Leitung", "Miete/Leasing/Pacht"];

  test("wird mit seinem Betrag genannt; nichts fehlt, wo nichts ist", async () => {
    const { nichtGeschrieben } = fuelle(await karteVon(tabelle1({ ohne })));
    const grund = "Das Formular hat dafür keine Zelle.";
    expect(nichtGeschrieben).toEqual([
      { feld: "stunden:Leitung", grund, betrag: null },
      { feld: "zeile:Leitung", grund, betrag: 480_000 },
      { feld: "zeile:Brennstoffe", grund, betrag: 348_693 },
      { feld: "zeile:Zentrale Leistungen", grund, betrag: 147_000 },
    ]);
    const [, , brennstoffe] = nichtGeschrieben;
    expect(brennstoffe === undefined ? "" : nichtGeschriebenText(brennstoffe)).toBe(
      "„Brennstoffe“ (3.486,93 €) ist nicht eingetragen. Das Formular hat dafür keine Zelle." +
        " Bitte von Hand eintragen oder die Zuordnung der Felder berichtigen.",
    );
  });

  test("eine gesperrte Zelle nimmt nichts auf", async () => {
    const karte = await karteVon({ ...tabelle1(), geschuetzt: true });
    const { aenderungen, nichtGeschrieben, ergebnis } = fuelle(karte);
    expect(aenderungen).toEqual([]);
    expect(nichtGeschrieben.find((n) => n.feld === "plaetze")?.grund).toBe(
      "Die Zelle Kalkulation!B7 ist gesperrt oder enthält eine Formel.",
    );
    expect(summe(nichtGeschrieben.map((n) => n.betrag ?? cent(0)))).toBe(ergebnis.gesamtkosten);
  });

  test.each([[[]], [ohne], [["Verwaltung", "Treibstoffe", "Abschreibung Gebäude"]]])(
    "kein Cent verschwindet: geschrieben und nicht geschrieben ergeben die Gesamtkosten (ohne %j)",
    async (weg: string[]) => {
      const { aenderungen, nichtGeschrieben, ergebnis } = fuelle(await karteVon(tabelle1({ ohne: weg })));
      const zeilen = new Set<string>(KOSTENZEILEN.map((z: Kostenzeile) => `zeile:${z}`));
      const geschrieben = aenderungen
        .filter((a) => zeilen.has(a.feld))
        .map((a) => (typeof a.value === "number" ? ausEuro(a.value) : null))
        .filter((b): b is Betrag => b !== null);
      const offen = nichtGeschrieben.map((n) => n.betrag).filter((b) => b !== null);

      expect(summe([...geschrieben, ...offen])).toBe(ergebnis.gesamtkosten);
    },
  );
});
