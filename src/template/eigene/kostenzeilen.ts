import {
  ABSCHREIBUNGSZEILEN,
  FIXE_ZEILEN,
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  fundstelleText,
  handbuch,
  type Personalfunktion,
} from "../../domain";
import type { Feld } from "../karte";
import { BLAETTER, listenspalte } from "./adressen";
import { zellname } from "./namen";

/** The rows of Tab. 1 that hold costs: labels as the document prints them, amounts from the lists. */

const TAB1 = fundstelleText(handbuch("Tab. 1 (Z. 615-645)"));

/** Two rows of Tab. 1 carry the key in their label (Z. 617, 618). */
const ZUSATZ: Partial<Record<Personalfunktion, string>> = {
  "Gruppenleiter*in/Fachkräfte": " (Personalschlüssel 1:12)",
  "Begleitender Dienst": " (Personalschlüssel 1:120)",
};

export function personalBeschriftung(funktion: Personalfunktion): string {
  return `${funktion}${ZUSATZ[funktion] ?? ""}`;
}

export function personalFelder(erste: number): Feld[] {
  return PERSONALFUNKTIONEN.flatMap((funktion, i) => [
    {
      ...grundlage(erste + i, personalBeschriftung(funktion)),
      feld: `stunden:${funktion}` as const,
      zelle: `B${erste + i}`,
      typ: "stunden" as const,
      einheit: "h je Mitarbeiter*in und Woche",
      formel: jeFunktion(funktion, "B"),
    },
    {
      ...grundlage(erste + i, personalBeschriftung(funktion)),
      feld: `zeile:${funktion}` as const,
      name: zellname(funktion),
      formel: `ROUND(${jeFunktion(funktion, "F")},2)`,
    },
  ]);
}

/** Abschreibung and Miete come from the sheet Anlagen; the two others are entered where Tab. 1 prints them. */
export function fixeFelder(erste: number): Feld[] {
  return [...ABSCHREIBUNGSZEILEN, ...FIXE_ZEILEN].map((zeile, i) => {
    const feld = { ...grundlage(erste + i, zeile), feld: `zeile:${zeile}` as const, name: zellname(zeile) };
    switch (zeile) {
      case "Abschreibung Gebäude":
      case "Abschreibung Inventar": {
        const art = zeile.replace("Abschreibung ", "");

        return { ...feld, formel: `ROUND(${wenn("anlagen", "C", art, "K")},2)` };
      }
      case "Miete/Leasing/Pacht":
        return { ...feld, formel: `ROUND(SUM(${listenspalte("miete", "D")}),2)` };
      case "Instandhaltung/Instandsetzung":
      case "Zinsen im Rahmen öffentlicher Förderungen":
        return { ...feld, eingabe: true };
    }
  });
}

export function sachFelder(erste: number): Feld[] {
  return SACHKOSTENZEILEN.map((zeile, i) => ({
    ...grundlage(erste + i, zeile),
    feld: `zeile:${zeile}` as const,
    name: zellname(zeile),
    formel: `ROUND(${wenn("sachkosten", "I", zeile, "H")},2)`,
  }));
}

function grundlage(zeile: number, beschriftung: string): Omit<Feld, "feld"> {
  return {
    blatt: BLAETTER.kalkulation,
    zelle: `C${zeile}`,
    typ: "euro",
    einheit: "€ im Zeitraum",
    eingabe: false,
    beschriftung,
    fundstelle: TAB1,
  };
}

function wenn(liste: "anlagen" | "sachkosten", suche: string, text: string, summe: string): string {
  return `SUMIF(${listenspalte(liste, suche)},"${text}",${listenspalte(liste, summe)})`;
}

/**
 * SUMIF would read the asterisk of "Gruppenleiter*in" as a wildcard; the comparison takes it as it is. The amounts are
 * an argument of their own, so that the "" of an empty line counts as nothing instead of as #VALUE!.
 */
function jeFunktion(funktion: Personalfunktion, spalte: string): string {
  return `SUMPRODUCT((${listenspalte("personal", "A")}="${funktion}")*1,${listenspalte("personal", spalte)})`;
}
