import { PERSONALFUNKTIONEN } from "../../../src/domain";
import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import type { Workbook } from "../../../src/workbook/port";
import { KOSTENLABEL, LABEL, PERSONALLABEL, kopf, liste } from "./support/bausteine";
import { ALS } from "./support/datei";
import { formel, type Formular, type Inhalt } from "./support/formular";
import { OHNE_PERSONAL, SACH, erwarteVollstaendig, spalte, zellen } from "./support/karten";
import { tabelle1 } from "./support/tabelle1";

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const erkenne = (formular: Formular): Promise<Erkennung> => erkenneFormular(oeffne(formular));

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

  test("die Überschriften der Personalkosten gelten nicht für die Blöcke darunter", async () => {
    const erkannt = await erkenne([
      {
        zeilen: [
          ...kopf([null, null, null, 12, 250]),
          ["Personalkosten", "Stunden", "Arbeitgeber-Brutto"],
          ...PERSONALLABEL.map((label): Inhalt[] => [label, 0.5, 0]),
          // amounts in B, the number of a voucher in C
          ...KOSTENLABEL.map((label, i): Inhalt[] => [label, 0, i + 1]),
          [LABEL.tagessatz, 0],
        ],
      },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)).toMatchObject(spalte(OHNE_PERSONAL, "B", 15));
  });

  test("vom Tagessatz zählt die Stelle, die einen Wert hat", async () => {
    const { zeilen } = tabelle1();
    const [kopfzeile, ergebnis] = [41, 44];
    const erkannt = await erkenne([
      { zeilen: zeilen.map((z, i) => (i === kopfzeile ? [z[0] ?? null, 51.36] : i === ergebnis ? [z[0] ?? null] : z)) },
    ]);
    erwarteVollstaendig(erkannt);
    expect(zellen(erkannt.karte)["tagessatz"]).toBe("B42");
  });
});
