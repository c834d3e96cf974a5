import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { KOSTENLABEL, LABEL, PERSONALLABEL } from "./support/bausteine";
import { ALS } from "./support/datei";
import { imSpeicher, type Formular, type Inhalt } from "./support/formular";
import { erwarteVollstaendig, zellen } from "./support/karten";
import { tabelle1 } from "./support/tabelle1";

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const erkenne = (formular: Formular): Promise<Erkennung> => erkenneFormular(oeffne(formular));

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
