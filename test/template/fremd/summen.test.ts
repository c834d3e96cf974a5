import { erkenneFormular, type Erkennung } from "../../../src/template/fremd";
import type { Workbook } from "../../../src/workbook/port";
import { KOSTENLABEL, LABEL, PERSONALLABEL, kopf } from "./support/bausteine";
import { ALS } from "./support/datei";
import type { Formular, Inhalt } from "./support/formular";
import { erwarteVollstaendig, zellen } from "./support/karten";

describe.each(ALS)(
  "%s: Summen, die sich keinem Block zuordnen lassen, bleiben unberührt",
  (_, oeffne: (formular: Formular) => Workbook) => {
    const erkenne = (formular: Formular): Promise<Erkennung> => erkenneFormular(oeffne(formular));
    const personal = PERSONALLABEL.map((label): Inhalt[] => [label, 0.5, 0]);

    test("die Zeilen zweier Blöcke gemischt", async () => {
      const kosten = KOSTENLABEL.map((label): Inhalt[] => [label, 0]);
      const gemischt = [...kosten.slice(2), ...kosten.slice(0, 2)];
      const erkannt = await erkenne([
        {
          zeilen: [...kopf([null, null, null, 12, 250]), ...personal, ...gemischt, ["Summe", 0], [LABEL.tagessatz, 0]],
        },
      ]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)["fixeKosten"]).toBeUndefined();
      expect(zellen(erkannt.karte)["sachkosten"]).toBeUndefined();
    });

    test("ein Block auf zwei Blättern", async () => {
      const erkannt = await erkenne([
        { name: "Personal", zeilen: [...personal.slice(0, 4), ["Summe", 0, 0]] },
        {
          name: "Kosten",
          zeilen: [
            ...kopf([null, null, null, 12, 250]),
            ...personal.slice(4),
            ["Summe", 0, 0],
            ...KOSTENLABEL.map((label): Inhalt[] => [label, 0]),
            [LABEL.tagessatz, 0],
          ],
        },
      ]);
      erwarteVollstaendig(erkannt);
      expect(zellen(erkannt.karte)["personalkosten"]).toBeUndefined();
    });
  },
);
