import { PERSONALFUNKTIONEN } from "../../../src/domain";
import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import type { Feldname } from "../../../src/template/karte";
import type { Workbook } from "../../../src/workbook/port";
import { ALS, alsDatei } from "./support/datei";
import type { Formular, Inhalt } from "./support/formular";
import { FIX, SACH, erwarteVollstaendig, spalte, zellen } from "./support/karten";
import { tabelle1 } from "./support/tabelle1";

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
});

test("die Datei bleibt, wie sie ist", async () => {
  const datei = alsDatei([tabelle1()]);
  const vorher = datei.bytes();
  await erkenneFormular(datei);
  expect(datei.bytes()).toEqual(vorher);
});
