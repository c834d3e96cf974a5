import { befund } from "../befund";
import { handbuch } from "../recht/fundstelle";
import type { Pruefung } from "./pruefgegenstand";

/** A post without pay is a question, not an empty mandatory field: the owner may work without a salary. */
export const arbeitgeberbrutto: Pruefung = ({ kalkulation, ergebnis }) =>
  kalkulation.personal.flatMap((stelle, i) => {
    const stunden = stelle.stundenJeMitarbeiter;
    if (ergebnis.arbeitgeberBrutto[i] !== 0 || stunden === null || stunden.zaehler === 0) {
      return stelle.arbeitgeberBrutto !== null && stelle.jahresbruttoVollzeit !== null
        ? [
            befund({
              regel: "arbeitgeberbrutto-doppelt",
              schwere: "hinweis",
              ort: { feld: `personal[${i}].arbeitgeberBrutto` },
              text:
                `${stelle.funktion}: Arbeitgeber-Brutto und Jahresbrutto einer vollen Stelle sind beide eingetragen.` +
                " Gerechnet wurde mit dem direkt eingetragenen Arbeitgeber-Brutto.",
            }),
          ]
        : [];
    }

    return [
      befund({
        regel: "arbeitgeberbrutto-fehlt",
        schwere: "warnung",
        ort: { feld: `personal[${i}].arbeitgeberBrutto` },
        gefunden: "0,00 €",
        text:
          `${stelle.funktion}: Stunden sind eingetragen, aber kein Arbeitgeber-Brutto. Arbeitet hier die Inhaberin oder der` +
          " Inhaber ohne Gehalt, und soll dafür ein kalkulatorischer Unternehmerlohn angesetzt werden?",
        fundstelle: handbuch(
          "Kap. 6.1, Personalkosten (Z. 653)",
          "Die letztliche Höhe der Personalkosten und oft auch die Stundenanteile werden mit dem KSV Sachsen verhandelt.",
        ),
      }),
    ];
  });
