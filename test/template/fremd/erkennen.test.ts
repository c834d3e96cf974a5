import { FIXE_ZEILEN, KOSTENZEILEN, PERSONALFUNKTIONEN, type Kostenzeile } from "../../../src/domain";
import { karteAus, type Feldname, type Karte } from "../../../src/template/karte";
import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { KOSTENLABEL, LABEL, PERSONALLABEL, kopf, liste } from "./support/bausteine";
import { ALS, alsDatei } from "./support/datei";
import { formel, imSpeicher, type Formular, type Inhalt } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

/** Field to cell: "zeile:Brennstoffe" to "C29"; with "!" where it is no input. */
function zellen(karte: Karte | null): Record<string, string> {
  return Object.fromEntries(karte?.felder.map((f) => [f.feld, `${f.zelle}${f.eingabe ? "" : "!"}`]) ?? []);
}

function spalte(
  zeilen: readonly string[],
  buchstabe: string,
  erste: number,
  praefix = "zeile:",
): Record<string, string> {
  return Object.fromEntries(zeilen.map((z, i) => [`${praefix}${z}`, `${buchstabe}${erste + i}`]));
}

const FIX: readonly Kostenzeile[] = ["Abschreibung Gebäude", "Abschreibung Inventar", ...FIXE_ZEILEN];
const SACH = KOSTENZEILEN.slice(13);
const OHNE_PERSONAL = KOSTENZEILEN.slice(8);

/** Every row once, none twice: a form cannot be filled otherwise. */
function erwarteVollstaendig({ form, karte, fehlend, mehrdeutig }: Erkennung): void {
  expect({ form, fehlend, mehrdeutig }).toEqual({ form: "beschriftet", fehlend: [], mehrdeutig: [] });
  expect(karteAus(JSON.parse(JSON.stringify(karte)))).toMatchObject({ art: "ok", wert: karte });
}

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const erkenne = (formular: Formular): Promise<Erkennung> => erkenneFormular(oeffne(formular));

  describe("Tab. 1", () => {
    // row numbers: counted in the printed table (HB:604-649) from its title on
    const ZEILEN = {
      von: "B3",
      traeger: "B4",
      bereich: "B6",
      plaetze: "B7",
      tage: "B8",
      entgelt: "B9",
      ...spalte(PERSONALFUNKTIONEN, "B", 12, "stunden:"),
      ...spalte(PERSONALFUNKTIONEN, "C", 12),
      ...spalte(FIX, "C", 22),
      ...spalte(SACH, "C", 29),
    };
    const SUMMEN = { personalkosten: "C20", fixeKosten: "C27", sachkosten: "C41" };
    const ERGEBNIS = { gesamtkosten: "B43", divisor: "B44", tagessatz: "B45" };
    const gesperrt = (felder: Record<string, string>): Record<string, string> =>
      Object.fromEntries(Object.entries(felder).map(([feld, zelle]) => [feld, `${zelle}!`]));

    test("wie gedruckt, mit 0,00 € und den Beispielen", async () => {
      const erkannt = await erkenne([tabelle1()]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)).toEqual({ ...ZEILEN, ...SUMMEN, ...ERGEBNIS, stunden: "B20" });
    });

    test("leer", async () => {
      const erkannt = await erkenne([tabelle1({ zellen: "leer" })]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)).toEqual({ ...ZEILEN, ...SUMMEN, ...ERGEBNIS });
    });

    test("mit Formeln: Summen und Tagessatz sind zu lesen, nicht zu füllen", async () => {
      const erkannt = await erkenne([tabelle1({ zellen: "formeln" })]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)).toEqual({ ...ZEILEN, ...gesperrt({ ...SUMMEN, ...ERGEBNIS, stunden: "B20" }) });
      expect(erkannt.karte?.felder.find((f) => f.feld === "divisor")?.formel).toBe("B7*B8");
    });

    test("auf einem anderen Blatt, hinter einem Deckblatt", async () => {
      const deckblatt = { name: "Deckblatt", zeilen: [["Antrag"], ["Datum", "01.02.2026"]] };
      const erkannt = await erkenne([deckblatt, { ...tabelle1(), name: "Kalkulation 2026" }]);
      erwarteVollstaendig(erkannt);
      expect(new Set(erkannt.karte?.felder.map((f) => f.blatt))).toEqual(new Set(["Kalkulation 2026"]));
    });
  });

  test("andere Reihenfolge: Sachkosten oben, Personal unten, Betrag vor den Stunden", async () => {
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...KOSTENLABEL.map((label): Inhalt[] => [label, 0]),
          ["Personal", "Arbeitgeber-Brutto in €", "Stunden je Woche"],
          ...PERSONALLABEL.map((label): Inhalt[] => [label, 0, 0]),
          [LABEL.tagessatz, formel("SUM(B6:B31)/(B4*B5)")],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(OHNE_PERSONAL, "B", 6),
      ...spalte(PERSONALFUNKTIONEN, "B", 24),
      ...spalte(PERSONALFUNKTIONEN, "C", 24, "stunden:"),
      tagessatz: "B32!",
    });
  });

  test("zwei Blätter: Personal auf dem einen, alles andere auf dem anderen", async () => {
    const erkannt = await erkenne([
      { name: "Personal", zeilen: [["", "Stunden", "Brutto"], ...PERSONALLABEL.map((label) => [label, 0, 0])] },
      {
        name: "Kosten",
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...KOSTENLABEL.map((label): Inhalt[] => [label, 0]),
          [LABEL.tagessatz, formel("(SUM(Personal!C2:C9)+SUM(B6:B22))/(B4*B5)")],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(PERSONALFUNKTIONEN, "B", 2, "stunden:"),
      ...spalte(PERSONALFUNKTIONEN, "C", 2),
      ...spalte(OHNE_PERSONAL, "B", 6),
    });
    expect(erkannt.karte?.felder.find((f) => f.feld === "zeile:Leitung")?.blatt).toBe("Personal");
  });

  test("Blöcke nebeneinander, der rechte länger als der linke, alles leer", async () => {
    const links = PERSONALLABEL;
    const rechts = KOSTENLABEL;
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ["Personalkosten", "Stunden", "Arbeitgeber-Brutto", null, "Übrige Kosten", "Betrag"],
          ...rechts.map((label, i): Inhalt[] => [links[i] ?? null, null, null, null, label, null]),
          [LABEL.tagessatz, formel("(SUM(C7:C14)+SUM(F7:F23))/(B4*B5)")],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(PERSONALFUNKTIONEN, "B", 7, "stunden:"),
      ...spalte(PERSONALFUNKTIONEN, "C", 7),
      ...spalte(OHNE_PERSONAL, "F", 7),
    });
  });

  test("die Sachkosten in zwei Spalten", async () => {
    const [a, b] = [KOSTENLABEL.slice(5, 12), KOSTENLABEL.slice(12)];
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...PERSONALLABEL.map((label): Inhalt[] => [label, 0, 0]),
          ...KOSTENLABEL.slice(0, 5).map((label): Inhalt[] => [label, 0]),
          ...a.map((label, i): Inhalt[] => [label, 0, null, b[i] ?? null, b[i] === undefined ? null : 0]),
          [LABEL.tagessatz, 0],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(SACH.slice(0, 7), "B", 19),
      ...spalte(SACH.slice(7), "E", 19),
    });
  });

  test("leere Spalten zwischen Beschriftung und Wert, leere Zellen: die Formeln zeigen, wo gerechnet wird", async () => {
    const erkannt = await erkenne([
      {
        zeilen: liste(
          [
            ...PERSONALLABEL.map((label): Inhalt[] => [label, null, null, 0.5, null, null]),
            ...KOSTENLABEL.map((label): Inhalt[] => [label]),
          ],
          "F",
        ),
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(PERSONALFUNKTIONEN, "D", 6, "stunden:"),
      ...spalte(PERSONALFUNKTIONEN, "F", 6),
      ...spalte(OHNE_PERSONAL, "F", 14),
    });
  });

  test("Erläuterungen, Kontonummern und Vorjahr zwischen Beschriftung und Betrag", async () => {
    const koepfe = ["Zeile", "Konto", "Ist 2025", "Erläuterung", "Plan 2026"];
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...PERSONALLABEL.map((label): Inhalt[] => [label, 0, 0]),
          koepfe,
          ...KOSTENLABEL.map((label): Inhalt[] => [label, 4240, 99.5, "laut Beleg", 0]),
          [LABEL.tagessatz, 0],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject(spalte(OHNE_PERSONAL, "E", 15));
  });

  test.each([
    [["Stunden je Mitarbeiter*in", "Stellenanteil (VZÄ)", "Jahresbrutto Vollzeit", "Arbeitgeber-Brutto"], "B", "E"],
    [["Wochenstunden gesamt", "Std. je Platz", "Bruttogehalt", "Arbeitgeberbrutto"], "C", "E"],
    [["Stundenlohn", "Anzahl Stellen", "Stunden pro Woche", "Kosten in €"], "D", "E"],
  ])("Personalspalten nach ihren Überschriften: %j", async (koepfe, stunden, betrag) => {
    const { zeilen } = tabelle1();
    const personal = zeilen.slice(11, 19).map(([label = null]): Inhalt[] => [label, 0, 0, 0, 0]);
    const erkannt = await erkenne([
      { zeilen: [...zeilen.slice(0, 10), ["Personalkosten", ...koepfe], ...personal, ...zeilen.slice(19)] },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      ...spalte(PERSONALFUNKTIONEN, stunden, 12, "stunden:"),
      ...spalte(PERSONALFUNKTIONEN, betrag, 12),
    });
  });

  test("nur eine Spalte mit Stunden: die Beträge kommen daneben; nur eine mit Beträgen: keine Stunden", async () => {
    const nur = (wert: number): Formular => [
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...PERSONALLABEL.map((label): Inhalt[] => [label, wert]),
          ...KOSTENLABEL.map((label): Inhalt[] => [label, 0]),
          [LABEL.tagessatz, 0],
        ],
      },
    ];
    expect(zellen((await erkenne(nur(0.5))).karte)).toMatchObject({ "stunden:Leitung": "B6", "zeile:Leitung": "C6" });
    const betraege = zellen((await erkenne(nur(4800))).karte);
    expect(betraege["zeile:Leitung"]).toBe("B6");
    expect(betraege["stunden:Leitung"]).toBeUndefined();
  });

  test("Einheiten zwischen Beschriftung und Wert, alles freigegeben", async () => {
    const mitEinheit = KOSTENLABEL.map((label): Inhalt[] => [label, "€", null]);
    const alle = Array.from({ length: 40 }, (_zeile, i) => ["B", "C"].map((b) => `${b}${i + 1}`)).flat();
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ...PERSONALLABEL.map((label): Inhalt[] => [label, 0.5, 0]),
          ...mitEinheit,
          [LABEL.tagessatz, 0],
        ],
        geschuetzt: true,
        frei: alle,
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject(spalte(OHNE_PERSONAL, "C", 14));
  });

  test("Beschriftungen über mehrere verbundene Spalten", async () => {
    const { zeilen } = tabelle1({ zellen: "formeln" });
    const verbunden = [3, 4, 6, 7, 8].map((z) => `B${z}:C${z}`);
    const erkannt = await erkenne([{ zeilen, verbunden: [...verbunden, "A39:B39", "A40:B40", "A41:B41"] }]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject({
      von: "B3",
      plaetze: "B7",
      "zeile:Zentrale Leistungen": "C39",
      "zeile:Steuern, Abgaben, Versicherung": "C40",
      sachkosten: "C41!",
    });
  });

  test("andere Schreibweisen", async () => {
    const erkannt = await erkenne([
      tabelle1({
        schreibweise: {
          Leitung: "3.1 Leitung:",
          "Arbeitsvorbereiter*in": "Arbeitsvorbereiterinnen",
          "Gruppenleiter*in/Fachkräfte (Personalschlüssel 1:12)": "Gruppenleiter:in / Fachkraefte",
          "Begleitender Dienst (Personalschlüssel 1:120)": "begleitender dienst [1:120]*",
          Brennstoffe: "Brenstoffe",
          "Allgemeiner Materialaufwand": "Algemeiner Materialaufwant",
          "Steuern Abgaben, Versicherung": "STEUERN, ABGABEN UND VERSICHERUNGEN",
          "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)": "Belegte Plätze",
          "Kosten je Tag und Mitarbeiter*in": "Kosten pro Tag und Mitarbeiter_in",
        },
      }),
    ]);
    erwarteVollstaendig(erkannt);
  });

  describe("geschützt", () => {
    const { zeilen } = tabelle1({ zellen: "formeln" });
    const reihe = (buchstabe: string, von: number, bis: number): string[] =>
      Array.from({ length: bis - von + 1 }, (_, i) => `${buchstabe}${von + i}`);
    const EINGABEN = ["B3", "B4", "B7", "B8", ...reihe("B", 12, 19), ...reihe("C", 12, 19), ...reihe("C", 22, 26)];

    test("freigegebene Zellen sind Eingaben; was gesperrt ist, bleibt lesbar", async () => {
      const erkannt = await erkenne([{ zeilen, geschuetzt: true, frei: [...EINGABEN, ...reihe("C", 29, 39)] }]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)).toMatchObject({
        von: "B3",
        bereich: "B6!",
        "zeile:Leitung": "C12",
        "zeile:Zentrale Leistungen": "C39",
        "zeile:Steuern, Abgaben, Versicherung": "C40!",
        tagessatz: "B45!",
      });
    });

    test("eine gesperrte Vorjahresspalte vor der freigegebenen ist kein Ziel", async () => {
      const betraege = [
        ...PERSONALLABEL.map((label) => [label, 0.5, 0]),
        ...KOSTENLABEL.map((label) => [label, 88, null]),
      ];
      const erkannt = await erkenne([
        {
          zeilen: liste(betraege, "C"),
          geschuetzt: true,
          frei: ["B1", "B2", "B3", "B4", "B5", ...reihe("B", 6, 13), ...reihe("C", 6, 30)],
        },
      ]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)).toMatchObject({
        ...spalte(OHNE_PERSONAL, "C", 14),
        ...spalte(PERSONALFUNKTIONEN, "B", 6, "stunden:"),
      });
    });

    test("ganz gesperrt, wie eingereicht: alles lesbar, nichts zu füllen", async () => {
      const erkannt = await erkenne([{ ...tabelle1(), geschuetzt: true }]);
      erwarteVollstaendig(erkannt);
      expect(erkannt.karte?.felder.some((f) => f.eingabe)).toBe(false);
      expect(zellen(erkannt.karte)).toMatchObject({
        plaetze: "B7!",
        ...spalte([], "C", 22),
        "zeile:Brennstoffe": "C29!",
      });
    });
  });

  describe("Vereinbarungszeitraum", () => {
    const mit = (zeile: readonly Inhalt[], mehr: readonly Inhalt[][] = []): Formular => {
      const tabelle = tabelle1();

      return [{ zeilen: tabelle.zeilen.map((z, i) => (i === 2 ? zeile : z)).concat(mehr) }];
    };

    test.each<[string, Inhalt[], Partial<Record<Feldname, string>>]>([
      ["eine Zelle mit beiden Tagen", ["Vereinbarungszeitraum", "01.01.2020 - 31.12.2020"], { von: "B3 text" }],
      ["die Tage in der Beschriftung", ["Vereinbarungszeitraum 01.01.2020 - 31.12.2020"], { von: "A3 text" }],
      ["zwei Daten", ["Vereinbarungszeitraum", 43831, 44196], { von: "B3 datum", bis: "C3 datum" }],
      [
        "von und bis dazwischen",
        ["Vereinbarungszeitraum", "von", null, "bis", null],
        { von: "C3 text", bis: "E3 text" },
      ],
      ["ein Strich dazwischen", ["Vereinbarungszeitraum", 43831, "–", null], { von: "B3 datum", bis: "D3 text" }],
    ])("%s", async (_name, zeile, erwartet) => {
      const { karte } = await erkenne(mit(zeile));
      const gefunden = karte?.felder.filter((f) => f.feld === "von" || f.feld === "bis") ?? [];
      expect(Object.fromEntries(gefunden.map((f) => [f.feld, `${f.zelle} ${f.typ}`]))).toEqual(erwartet);
    });

    test("zwei Zeilen", async () => {
      const erkannt = await erkenne(
        mit(["Beginn des Vereinbarungszeitraums", 43831], [["Ende des Vereinbarungszeitraums", 44196]]),
      );
      expect(zellen(erkannt.karte)).toMatchObject({ von: "B3", bis: "B46" });
    });
  });

  describe("keine Kostenkalkulation", () => {
    test("19 von 25 Zeilen sind zu wenig, 20 genug; was fehlt, wird genannt", async () => {
      const ohne = ["Leitung", "Verwaltung", "Brennstoffe", "Fremde Leistungen", "Zentrale Leistungen"];
      const zwanzig = await erkenne([tabelle1({ ohne })]);
      expect(zwanzig.form).toBe("beschriftet");
      expect(zwanzig.fehlend).toEqual([
        "Leitung",
        "Verwaltung",
        "Brennstoffe",
        "Fremde Leistungen",
        "Zentrale Leistungen",
      ]);

      const neunzehn = await erkenne([tabelle1({ ohne: [...ohne, "Treibstoffe"] })]);
      expect(neunzehn).toMatchObject({ form: "keine", karte: null });
      expect(neunzehn.fehlend).toHaveLength(6);
      expect(neunzehn.fehlend).toContain("Treibstoffe");
      expect(neunzehn.entwurf?.felder.some((f) => f.feld === "zeile:Leitung")).toBe(false);
      expect(neunzehn.entwurf?.felder.some((f) => f.feld === "zeile:Wasser/Abwasser")).toBe(true);
    });

    test.each([
      ["Plätze", LABEL.plaetze],
      ["Tage", LABEL.tage],
      ["Tagessatz", LABEL.tagessatz],
    ])("ohne %s", async (name, label) => {
      const erkannt = await erkenne([tabelle1({ schreibweise: { [label]: "Angabe" } })]);
      expect(erkannt).toMatchObject({ form: "keine", karte: null, fehlend: [name] });
    });

    test("eine Beschriftung zweimal zählt nicht und wird genannt", async () => {
      const tabelle = tabelle1();
      const erkannt = await erkenne([{ zeilen: [...tabelle.zeilen, [null, "Brennstoffe", 0]] }]);
      expect(erkannt.form).toBe("beschriftet");
      expect(erkannt.fehlend).toEqual(["Brennstoffe"]);
      expect(erkannt.mehrdeutig).toEqual([
        {
          begriff: "Brennstoffe",
          zellen: [
            { sheet: "Kalkulation", cell: "B29" },
            { sheet: "Kalkulation", cell: "B46" },
          ],
        },
      ]);
      expect(zellen(erkannt.karte)["zeile:Brennstoffe"]).toBeUndefined();
    });

    test("zweimal Plätze: mehrdeutig, also keine", async () => {
      const tabelle = tabelle1();
      const erkannt = await erkenne([{ zeilen: [...tabelle.zeilen, [LABEL.plaetze, 8]] }]);
      expect(erkannt).toMatchObject({ form: "keine", fehlend: ["Plätze"] });
    });

    test("zwei ganze Kalkulationen in einer Datei", async () => {
      const erkannt = await erkenne([tabelle1(), tabelle1()]);
      expect(erkannt.form).toBe("keine");
      expect(erkannt.mehrdeutig.length).toBeGreaterThan(25);
    });

    test("etwas anderes: eine Summen- und Saldenliste, eine leere Mappe", async () => {
      const susa = {
        zeilen: [
          ["Konto", "Bezeichnung", "Soll", "Haben", "Saldo"],
          [4240, "Gas, Strom, Wasser", 100, 0, 100],
          [4530, "Treibstoffe", 50, 0, 50],
        ],
      };
      expect(await erkenne([susa])).toMatchObject({ form: "keine", karte: null });
      const leer = await erkenne([{ zeilen: [] }]);
      expect(leer).toMatchObject({ form: "keine", karte: null, entwurf: null });
      expect(leer.fehlend).toHaveLength(28);
    });
  });

  test("ein verborgenes Blatt mit denselben Wörtern und ein Glossar stören nicht", async () => {
    const woerter = { name: "Listen", verborgen: true, zeilen: PERSONALLABEL.map((label) => [label, 1]) };
    const glossar = {
      name: "Hilfe",
      zeilen: KOSTENLABEL.map((label): Inhalt[] => [label, "Hierher gehört, was im Handbuch steht."]),
    };
    erwarteVollstaendig(await erkenne([tabelle1(), woerter, glossar]));
  });
});

test("riesige und breite Blätter werden nur in Grenzen durchsucht", async () => {
  const wirr = new MemoryWorkbook({
    sheets: [{ name: "Wirr", cells: { A1: "Leitung", XFD1048576: 1, XFC1048576: { formula: "SUM(A1:A9)" } } }],
  });
  const anfang = performance.now();
  expect((await erkenneFormular(wirr)).form).toBe("keine");
  expect(performance.now() - anfang).toBeLessThan(5000);
});

test("eine Liste mit vielen verschiedenen Texten kostet keine Minute", async () => {
  const zeilen = Array.from({ length: 900 }, (_, i) =>
    Array.from(
      { length: 10 },
      (__, j) => `Buchung ${"abcdefghij".slice(j)} ${"klmnopqrst".slice(i % 10)} Betreuung ${"uvwxyz".repeat(i % 7)}`,
    ),
  );
  const anfang = performance.now();
  expect((await erkenneFormular(imSpeicher([{ zeilen }]))).form).toBe("keine");
  expect(performance.now() - anfang).toBeLessThan(10_000);
});

test("die Datei bleibt, wie sie ist", async () => {
  const datei = alsDatei([tabelle1()]);
  const vorher = datei.bytes();
  await erkenneFormular(datei);
  expect(datei.bytes()).toEqual(vorher);
});
