import { befund, type Befund } from "../befund";
import { datumText, volleMonate } from "../mengen/zeitraum";
import { norm } from "../recht/fundstelle";
import { reihe, wertAm } from "../recht/parameter";
import { verguetungstage } from "../recht/parameter/verguetung";
import type { Pruefung } from "./pruefgegenstand";

const TAGE = reihe(verguetungstage);

/** The period and its days: another length than twelve months needs a rule for the annual costs, so ask. */
export const zeitraum: Pruefung = ({ kalkulation: k }) => {
  const { von, bis } = k.zeitraum;
  const laenge = volleMonate(k.zeitraum);
  const spanne = `${datumText(von)} bis ${datumText(bis)}`;
  const befunde: Befund[] = [];
  if (k.monate === null && laenge !== 12) {
    befunde.push(
      befund({
        regel: "zeitraum-nicht-zwoelf-monate",
        schwere: "warnung",
        ort: { feld: "bis" },
        gefunden: spanne,
        erwartet: "zwölf Monate",
        text:
          `Der Vereinbarungszeitraum ${spanne} umfasst nicht zwölf Monate. Für wie viele Monate gelten die Beträge und die` +
          " Tage? Bitte „monate“ angeben; gerechnet wurde mit Jahresbeträgen.",
        fundstelle: norm("§ 123 Abs. 2 S. 3 SGB IX"),
      }),
    );
  }
  if (k.monate !== null && laenge !== null && laenge !== k.monate) {
    befunde.push(
      befund({
        regel: "monate-widersprechen-zeitraum",
        schwere: "warnung",
        ort: { feld: "monate" },
        gefunden: `${k.monate} Monate`,
        erwartet: `${laenge} Monate`,
        text: `Angegeben sind ${k.monate} Monate, der Vereinbarungszeitraum ${spanne} umfasst ${laenge}. Was gilt?`,
      }),
    );
  }
  const ueblich = wertAm(TAGE, von);
  if (k.monate === null && ueblich !== null && k.tage !== ueblich.wert) {
    befunde.push(
      befund({
        regel: "tage-abweichend",
        schwere: k.tage > ueblich.wert ? "warnung" : "hinweis",
        ort: { feld: "tage" },
        gefunden: String(k.tage),
        erwartet: String(ueblich.wert),
        text:
          `Gerechnet wird mit ${k.tage} Tagen im Jahr. Bezahlt werden in der Regel ${ueblich.wert} Tage: ` +
          (k.tage > ueblich.wert
            ? "Mehr Tage senken den Tagessatz, ohne dass mehr bezahlt wird. Ist das so vereinbart?"
            : "Ist eine andere Zahl vereinbart?"),
        fundstelle: ueblich.fundstelle,
      }),
    );
  }

  return befunde;
};
