import type { Kostenzeile } from "../../kosten/kostenarten";
import { bruchText, vergleiche } from "../../mengen/bruch";
import { ANTEILE } from "../fundstellen";
import { geschluesselt, hatBegruendung } from "./schluessel";
import type { Sachkostenpruefung } from "./pruefzeile";
import { sammelbefund, zeilennummern } from "./sammelbefund";

/** Heat, electricity and water of one building are used by the same people. */
const GEBAEUDE: readonly (Kostenzeile | null)[] = ["Brennstoffe", "Übrige Energie", "Wasser/Abwasser"];

/** One key for one building: different shares without a reason are asked about. */
export const schluesselGebaeude: Sachkostenpruefung = (zeilen) => {
  const gebaeude = geschluesselt(zeilen).filter((z) => GEBAEUDE.includes(z.urteil.zeile) && !hatBegruendung(z));
  const [erste] = gebaeude;
  const andere = gebaeude.filter((z) => erste !== undefined && vergleiche(z.angabe.anteil, erste.angabe.anteil) !== 0);
  const anteile = [...new Set(gebaeude.map((z) => bruchText(z.angabe.anteil)))];

  return sammelbefund(andere, {
    regel: "sachkosten-schluessel-gebaeude",
    schwere: "hinweis",
    text:
      `Heizung, Strom und Wasser sind mit verschiedenen Anteilen angesetzt (${anteile.join("; ")}; ${zeilennummern(gebaeude)}).` +
      " Für dasselbe Gebäude gilt ein Schlüssel. Bitte angleichen oder begründen.",
    fundstelle: ANTEILE,
  });
};
