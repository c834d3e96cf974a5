import { befund, wirkungText, type Befund, type Schwere } from "../../befund";
import { abschreibung } from "../../kosten/abschreibung";
import { alsBruch, minusBetrag, type Betrag } from "../../mengen/betrag";
import { EINS, NULL } from "../../mengen/bruch";
import { istSchonGeteilt } from "../regeln/teilung";
import { urteilText, type Urteil } from "../urteil";
import { ort, type Pruefzeile, type Sachkostenkontext, type Sachkostenpruefung } from "./pruefzeile";

const SCHWERE: Readonly<Record<Exclude<Urteil, "zulaessig">, Schwere>> = {
  unzulaessig: "fehler",
  falsche_zeile: "fehler",
  inventar: "fehler",
  investition: "fehler",
  personal: "fehler",
  rueckfrage: "warnung",
  aufteilen: "hinweis",
};

const AUFFORDERUNG: Readonly<Record<Exclude<Urteil, "zulaessig">, string>> = {
  unzulaessig: "Bitte aus dem Tagessatz nehmen.",
  falsche_zeile: "Bitte umbuchen.",
  inventar: "Bitte in die Anlagen aufnehmen; angesetzt wird die Abschreibung.",
  investition: "Bitte zu den Fixen Kosten umbuchen.",
  personal: "Bitte zu den Personalkosten nehmen und dort nicht doppelt ansetzen.",
  rueckfrage: "Bitte klären.",
  aufteilen: "Bitte den Personalanteil zu den Personalkosten nehmen.",
};

/** One finding per line whose verdict is not zulässig. */
export const urteile: Sachkostenpruefung = (zeilen, kontext) =>
  zeilen.flatMap((zeile) => {
    const { urteil } = zeile.urteil;

    return urteil === "zulaessig" || istSchonGeteilt(zeile.urteil, zeile.angabe.anteil)
      ? []
      : [alsBefund(zeile, urteil, kontext)];
  });

function alsBefund(zeile: Pruefzeile, urteil: Exclude<Urteil, "zulaessig">, kontext: Sachkostenkontext): Befund {
  const { begruendung, frage, hinweis, fundstelle } = zeile.urteil;
  const wirkung = faelltWeg(zeile, urteil);

  return befund({
    regel: `sachkosten-${urteil.replace("_", "-")}`,
    schwere: SCHWERE[urteil],
    ort: ort(zeile),
    gefunden: zeile.angabe.zeile ?? undefined,
    erwartet: zeile.urteil.zeile ?? urteilText(urteil),
    wirkung: wirkung === null ? undefined : wirkungText(wirkung, kontext.plaetze, kontext.tage),
    text: [begruendung, frage ?? AUFFORDERUNG[urteil], hinweis].filter((satz) => satz !== null).join(" "),
    fundstelle,
    gruppe: "Sachkosten",
  });
}

/**
 * What leaves the Tagessatz for certain: all of an inadmissible line, and of a thing for the inventory all but a year's
 * Abschreibung. A line that only moves to another row or block stays in the sum, and of a question nobody knows: null.
 */
function faelltWeg({ angabe, urteil: { zeile } }: Pruefzeile, urteil: Urteil): Betrag | null {
  if (urteil === "unzulaessig") {
    return angabe.betrag;
  }
  if (urteil !== "inventar" || angabe.betrag <= 0) {
    return null;
  }
  const jahr = abschreibung({
    wert: alsBruch(angabe.betrag),
    art: zeile === "Abschreibung Gebäude" ? "Gebäude" : "Inventar",
    foerderung: NULL,
    anteil: EINS,
  });

  return jahr.art === "ok" ? minusBetrag(angabe.betrag, jahr.wert) : null;
}
