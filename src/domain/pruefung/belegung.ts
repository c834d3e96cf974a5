import { befund } from "../befund";
import { alsBruch, anteilig, cent, euroText, gerundet, summe, type Betrag } from "../mengen/betrag";
import { bruch } from "../mengen/bruch";
import { handbuch } from "../recht/fundstelle";
import type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";

/**
 * Start-up (Tab. 5: 2 of 8 places): what is missing while only n places are filled. Two answers: all costs as planned,
 * and with staff that follows the hours per Mitarbeiter*in.
 */
export const belegung: Pruefung = (gegenstand) => {
  const { kalkulation: k, ergebnis } = gegenstand;
  if (k.belegung === null || k.belegung === k.plaetze) {
    return [];
  }
  const erloes = gerundet(alsBruch(ergebnis.tagessatz), bruch(k.belegung, 1), bruch(k.tage, 1));
  const fehlt = cent(ergebnis.gesamtkosten - erloes);
  const mitSchluessel = cent(fehlt - wegfallendesPersonal(gegenstand, k.belegung));

  return [
    befund({
      regel: "belegung-abweichend",
      schwere: fehlt > 0 ? "warnung" : "hinweis",
      ort: { feld: "belegung" },
      gefunden: `${k.belegung} von ${k.plaetze} Plätzen`,
      text:
        fehlt > 0
          ? `Der Tagessatz deckt die Kosten bei ${k.plaetze} belegten Plätzen. Sind es nur ${k.belegung}, kommen` +
            ` ${euroText(erloes)} herein: Es fehlen ${euroText(fehlt)}, wenn alle Kosten wie geplant anfallen, und` +
            ` ${euroText(mitSchluessel)}, wenn das nach Stunden bemessene Personal erst mit den Plätzen wächst.`
          : `Bei ${k.belegung} belegten Plätzen sind die geplanten Kosten gedeckt.`,
      fundstelle: handbuch("Kap. 6, Tab. 5 (Z. 797)", "8 Plätze Gestartet mit 2 Mitarbeiter*innen"),
    }),
  ];
};

/** Staff computed from hours per Mitarbeiter*in, for the places that stay empty. */
function wegfallendesPersonal({ kalkulation: k, ergebnis }: Pruefgegenstand, belegt: number): Betrag {
  const nachStunden = ergebnis.arbeitgeberBrutto.filter((_, i) => k.personal[i]?.arbeitgeberBrutto === null);

  return anteilig(summe(nachStunden), bruch(k.plaetze - belegt, k.plaetze));
}
