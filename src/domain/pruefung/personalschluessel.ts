import { befund, type Befund } from "../befund";
import type { Personalfunktion } from "../kosten/kostenarten";
import type { Kalkulation } from "../kosten/kalkulation";
import { bruch, bruchText, mal, NULL, plus, vergleiche, type Bruch } from "../mengen/bruch";
import { handbuch, norm } from "../recht/fundstelle";
import { reihe, wertAm } from "../recht/parameter";
import {
  mindeststundenGruppenleitung,
  schluesselBegleitenderDienst,
  schluesselGruppenleitung,
} from "../recht/parameter/personalschluessel";
import type { Pruefung } from "./pruefgegenstand";

const MINDESTSTUNDEN = reihe(mindeststundenGruppenleitung);
const GRUPPENLEITUNG = reihe(schluesselGruppenleitung);
const BEGLEITENDER_DIENST = reihe(schluesselBegleitenderDienst);

/** "Much better than 1:12": more than a quarter above the key; our own threshold, the handbook names none. */
const DEUTLICH_BESSER = bruch(5, 4);

/** Gruppenleitung 1:12 (HB:531, § 9 Abs. 3 WVO) and Begleitender Dienst 1:120 (HB:535), in hours per Platz and week. */
export const personalschluessel: Pruefung = ({ kalkulation }) =>
  kalkulation.bereich.toLowerCase() === "arbeitsbereich"
    ? [...gruppenleitung(kalkulation), ...begleitenderDienst(kalkulation)]
    : [
        befund({
          regel: "bereich-ohne-schluessel",
          schwere: "warnung",
          ort: { feld: "bereich" },
          gefunden: kalkulation.bereich,
          erwartet: "Arbeitsbereich",
          text:
            `Der Bereich „${kalkulation.bereich}“ ist nicht der Arbeitsbereich. Die Personalschlüssel 1:12 und 1:120 gelten` +
            " dort nicht und wurden nicht geprüft: Welcher Schlüssel ist mit dem Leistungsträger vereinbart?",
          fundstelle: norm("§ 9 Abs. 3 WVO"),
        }),
      ];

function gruppenleitung(k: Kalkulation): Befund[] {
  const mindest = wertAm(MINDESTSTUNDEN, k.zeitraum.von);
  const schluessel = wertAm(GRUPPENLEITUNG, k.zeitraum.von);
  if (mindest === null || schluessel === null) {
    return [];
  }
  const stunden = stundenDer(k, "Gruppenleiter*in/Fachkräfte");
  const soll = mal(k.wochenstunden, schluessel.wert);
  const untergrenze = vergleiche(mindest.wert, soll) < 0 ? mindest.wert : soll;
  const gemeinsam = {
    ort: ortDer(k, "Gruppenleiter*in/Fachkräfte"),
    gefunden: `${bruchText(stunden)} Std.`,
    erwartet: `${bruchText(soll)} Std.`,
  };
  if (vergleiche(stunden, untergrenze) < 0) {
    return [
      befund({
        ...gemeinsam,
        regel: "gruppenleitung-unter-schluessel",
        schwere: "fehler",
        text:
          `Gruppenleitung: ${bruchText(stunden)} Stunden je Mitarbeiter*in und Woche sind zu wenig. Nötig ist 1/12 einer` +
          ` Fachkraftstelle, mindestens ${bruchText(untergrenze)} Stunden.`,
        fundstelle: mindest.fundstelle,
      }),
    ];
  }
  if (vergleiche(stunden, soll) < 0) {
    return [
      befund({
        ...gemeinsam,
        regel: "gruppenleitung-knapp",
        schwere: "warnung",
        text:
          `Gruppenleitung: ${bruchText(stunden)} Stunden erreichen die 3,2 Stunden des Handbuchs, aber nicht 1/12 der` +
          ` Wochenarbeitszeit von ${bruchText(k.wochenstunden)} Stunden (${bruchText(soll)}). Bitte mit dem KSV klären.`,
        fundstelle: schluessel.fundstelle,
      }),
    ];
  }
  if (vergleiche(stunden, mal(soll, DEUTLICH_BESSER)) > 0) {
    return [
      befund({
        ...gemeinsam,
        regel: "gruppenleitung-deutlich-besser",
        schwere: "hinweis",
        text:
          `Gruppenleitung: ${bruchText(stunden)} Stunden liegen deutlich über dem Schlüssel 1:12 (${bruchText(soll)}` +
          " Stunden). Höhere Personalschlüssel müssen gut belegt und begründet werden.",
        fundstelle: handbuch(
          "Kap. 8.1 (Z. 873)",
          "wie zum Beispiel höhere Personalschlüssel müssen gut belegt und begründet werden",
        ),
      }),
    ];
  }

  return [
    befund({
      ...gemeinsam,
      regel: "gruppenleitung-betriebliche-form",
      schwere: "hinweis",
      text:
        "Wird das Angebot ausschließlich in betrieblicher Form erbracht, soll ein besserer Personalschlüssel als 1:12" +
        " angewendet werden. Bitte prüfen, ob das hier zutrifft.",
      fundstelle: norm("§ 60 Abs. 2 Nr. 8 SGB IX"),
    }),
  ];
}

function begleitenderDienst(k: Kalkulation): Befund[] {
  const schluessel = wertAm(BEGLEITENDER_DIENST, k.zeitraum.von);
  if (schluessel === null) {
    return [];
  }
  const stunden = stundenDer(k, "Begleitender Dienst");
  const soll = mal(k.wochenstunden, schluessel.wert);

  return vergleiche(stunden, soll) >= 0
    ? []
    : [
        befund({
          regel: "begleitender-dienst-unter-schluessel",
          schwere: "fehler",
          ort: ortDer(k, "Begleitender Dienst"),
          gefunden: `${bruchText(stunden)} Std.`,
          erwartet: `${bruchText(soll)} Std.`,
          text:
            `Begleitender Dienst: ${bruchText(stunden)} Stunden je Mitarbeiter*in und Woche sind zu wenig. Je Platz muss` +
            ` 1/120 einer Stelle sichergestellt sein, das sind ${bruchText(soll)} Stunden.`,
          fundstelle: schluessel.fundstelle,
        }),
      ];
}

function stundenDer(k: Kalkulation, funktion: Personalfunktion): Bruch {
  return k.personal
    .filter((p) => p.funktion === funktion)
    .map((p) => p.stundenJeMitarbeiter ?? NULL)
    .reduce(plus, NULL);
}

function ortDer(k: Kalkulation, funktion: Personalfunktion): { feld: string } {
  const stelle = k.personal.findIndex((p) => p.funktion === funktion);

  return { feld: stelle < 0 ? "personal" : `personal[${stelle}].stundenJeMitarbeiter` };
}
