import { entgeltrechnung } from "../../../src/pane/entgelt/angaben";
import { LEERE_ENTGELTTEXTE } from "../../../src/pane/entgelt/texte";

describe("Seite Entgelt", () => {
  // Tab. 3 des Handbuchs, Spalte Steigerungsbetrag 79 €: Entgelt 115 + 79 + 52 = 246 €.
  test("Handbuch, ohne Stichtag", () => {
    const { entgelt, kosten } = entgeltrechnung({
      ...LEERE_ENTGELTTEXTE,
      steigerungsbetrag: "79,00 €",
      rechtsstand: "HANDBUCH",
    });
    expect(entgelt.art === "ok" ? entgelt.wert.entgelt : entgelt).toBe(24600);
    expect(kosten?.art).toBe("ok");
  });

  test("geltendes Recht ohne Stichtag: gefragt wird nach dem Stichtag", () => {
    const { entgelt, kosten } = entgeltrechnung(LEERE_ENTGELTTEXTE);
    expect(entgelt.art === "ok" ? [] : entgelt.gruende.map((g) => g.regel)).toEqual(["stichtag-fehlt"]);
    expect(kosten).toBeNull();
  });

  test("jedes Feld ohne Zahl wird genannt, mit seinem Namen", () => {
    const { entgelt } = entgeltrechnung({
      ...LEERE_ENTGELTTEXTE,
      steigerungsbetrag: "viel",
      u2Satz: "x",
      stichtag: "2026-03-01",
    });
    expect(entgelt.art === "ok" ? [] : entgelt.gruende.map((g) => g.text)).toEqual([
      "Steigerungsbetrag: „viel“ ist keine Zahl. Bitte eine Zahl eintragen.",
      "Umlagesatz U2, falls verlangt: „x“ ist keine Zahl. Bitte eine Zahl eintragen.",
    ]);
  });

  test("ein Satz in Prozent kommt als Anteil an", () => {
    const mitSatz = entgeltrechnung({
      ...LEERE_ENTGELTTEXTE,
      steigerungsbetrag: "900",
      stichtag: "2026-03-01",
      zusatzbeitragssatz: "2,9 %",
    });
    expect(mitSatz.kosten?.art).toBe("ok");
  });
});
