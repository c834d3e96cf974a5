import { PERSONALFUNKTIONEN } from "../../../src/domain";
import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import type { Workbook } from "../../../src/workbook/port";
import { KOSTENLABEL, PERSONALLABEL, liste } from "./support/bausteine";
import { ALS } from "./support/datei";
import type { Formular } from "./support/formular";
import { OHNE_PERSONAL, erwarteVollstaendig, spalte, zellen } from "./support/karten";
import { tabelle1 } from "./support/tabelle1";

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const erkenne = (formular: Formular): Promise<Erkennung> => erkenneFormular(oeffne(formular));

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
