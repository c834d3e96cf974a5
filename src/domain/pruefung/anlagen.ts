import { befund, wirkungText, type Befund } from "../befund";
import { abschreibungssatz } from "../kosten/abschreibung";
import type { Anlage } from "../kosten/kalkulation";
import { cent } from "../mengen/betrag";
import { bruch, EINS, mal, minus, prozentText, vergleiche } from "../mengen/bruch";
import { jahrVon } from "../mengen/zeitraum";
import { eigeneLesart } from "../recht/fundstelle";
import type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";

const LESART = eigeneLesart("Handbuch Z. 669-673: zusammen nicht mehr als 100 % des Werts");

/** Abschreibung ends when the whole value is written off. Counted in calendar years from the year of acquisition. */
export const anlagen: Pruefung = (gegenstand) =>
  gegenstand.kalkulation.anlagen.flatMap((anlage, i) =>
    anlage.anschaffung === null ? [] : nutzung(gegenstand, anlage, i),
  );

function nutzung({ kalkulation: k, ergebnis }: Pruefgegenstand, anlage: Anlage, i: number): Befund[] {
  const satz = abschreibungssatz(anlage.art, k.zeitraum.von);
  const jahr = jahrVon(k.zeitraum.von);
  const anschaffung = anlage.anschaffung ?? jahr;
  const betrag = ergebnis.abschreibungen[i] ?? cent(0);
  if (satz === null || betrag === 0) {
    return [];
  }
  const ort = { feld: `anlagen[${i}].anschaffung` };
  const gefunden = `angeschafft ${anschaffung}`;
  const wirkung = wirkungText(betrag, k.plaetze, k.tage);
  if (anschaffung > jahrVon(k.zeitraum.bis)) {
    return [
      befund({
        regel: "anlage-nach-zeitraum",
        schwere: "fehler",
        ort,
        gefunden,
        wirkung,
        text:
          `„${anlage.bezeichnung}“ wird erst ${anschaffung} angeschafft, nach dem Vereinbarungszeitraum.` +
          " Eine Abschreibung gibt es erst danach.",
        fundstelle: LESART,
      }),
    ];
  }
  const bisher = mal(satz.wert, bruch(Math.max(0, jahr - anschaffung), 1));
  if (vergleiche(bisher, EINS) >= 0) {
    return [
      befund({
        regel: "anlage-abgeschrieben",
        schwere: "fehler",
        ort,
        gefunden,
        wirkung,
        text:
          `„${anlage.bezeichnung}“ (${anschaffung}) ist bei ${prozentText(satz.wert)} im Jahr vor ${jahr} vollständig` +
          " abgeschrieben und darf nicht mehr angesetzt werden.",
        fundstelle: LESART,
      }),
    ];
  }
  const rest = minus(EINS, bisher);
  const imZeitraum = mal(satz.wert, bruch(k.monate ?? 12, 12));

  return vergleiche(rest, imZeitraum) >= 0
    ? []
    : [
        befund({
          regel: "anlage-restwert",
          schwere: "fehler",
          ort,
          gefunden: prozentText(imZeitraum),
          erwartet: `höchstens ${prozentText(rest)}`,
          text:
            `„${anlage.bezeichnung}“ (${anschaffung}): Vom Wert sind nur noch ${prozentText(rest)} nicht abgeschrieben,` +
            ` angesetzt sind ${prozentText(imZeitraum)}. Bitte nur den Rest ansetzen.`,
          fundstelle: LESART,
        }),
      ];
}
