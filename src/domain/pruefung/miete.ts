import { befund, wirkungText, type Befund } from "../befund";
import { gerundet, summe } from "../mengen/betrag";
import { handbuch } from "../recht/fundstelle";
import type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";

const FUNDSTELLE = handbuch(
  "Kap. 6.1, Fixe Kosten (Z. 677)",
  "Statt der Abschreibung für Gebäude kann alternativ auch eine Miete … angesetzt werden.",
);

/** Miete instead of Gebäude-Abschreibung for the same rooms, never both. */
export const miete: Pruefung = (gegenstand) => {
  const doppelte = gleicheObjekte(gegenstand);

  return doppelte.length > 0 ? doppelte : ohneObjekt(gegenstand);
};

function gleicheObjekte({ kalkulation: k, ergebnis }: Pruefgegenstand): Befund[] {
  return k.miete.flatMap((posten, m) => {
    const doppelt = k.anlagen
      .map((anlage, i) => ({ anlage, betrag: ergebnis.abschreibungen[i] ?? gerundet({ zaehler: 0, nenner: 1 }) }))
      .filter(({ anlage }) => anlage.art === "Gebäude" && gleich(anlage.objekt, posten.objekt));
    const abschreibung = summe(doppelt.map((d) => d.betrag));
    const betrag = gerundet(posten.betrag);
    if (doppelt.length === 0 || betrag === 0 || abschreibung === 0) {
      return [];
    }

    return [
      befund({
        regel: "miete-und-abschreibung",
        schwere: "fehler",
        ort: { feld: `miete[${m}].objekt` },
        gefunden: posten.objekt ?? "",
        // The smaller of the two is the least that has to go.
        wirkung: wirkungText(betrag < abschreibung ? betrag : abschreibung, k.plaetze, k.tage),
        text:
          `Für „${posten.objekt ?? ""}“ sind Miete und Gebäude-Abschreibung zugleich angesetzt` +
          ` (${doppelt.map(({ anlage }) => anlage.bezeichnung).join(", ")}). Zulässig ist nur eines von beiden.`,
        fundstelle: FUNDSTELLE,
      }),
    ];
  });
}

function ohneObjekt({ kalkulation: k, ergebnis }: Pruefgegenstand): Befund[] {
  const gemietet = ergebnis.fixeZeilen["Miete/Leasing/Pacht"] > 0;
  const unbenannt =
    k.miete.some((m) => m.objekt === null && m.betrag.zaehler > 0) ||
    k.anlagen.some((a) => a.art === "Gebäude" && a.objekt === null);

  return gemietet && ergebnis.abschreibungGebaeude > 0 && unbenannt
    ? [
        befund({
          regel: "miete-und-abschreibung-offen",
          schwere: "warnung",
          ort: { feld: "miete" },
          text:
            "Miete und Gebäude-Abschreibung sind beide angesetzt, ohne dass überall das Objekt genannt ist. Betreffen sie" +
            " verschiedene Räume? Bitte zu Miete und Anlagen das Objekt angeben: für dieselben Räume gilt nur eines von beiden.",
          fundstelle: FUNDSTELLE,
        }),
      ]
    : [];
}

function gleich(a: string | null, b: string | null): boolean {
  const form = (text: string): string => text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");

  return a !== null && b !== null && form(a) === form(b);
}
