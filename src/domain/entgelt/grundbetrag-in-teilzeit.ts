import { unzulaessig, type Abgelehnt } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import { anteilig, euroText } from "../mengen/betrag";
import { bruchText, EINS, NULL, prozentText, vergleiche, type Bruch } from "../mengen/bruch";
import { FUNDSTELLEN } from "./fundstellen";
import type { Entgeltregel } from "./entgeltregel";

/**
 * Whether part-time cuts the Grundbetrag is disputed: no rule says so, the BAGüS allows it for part-time by the TzBfG.
 * The default is no cut; with a share, the rule of the day holds for the cut amount. The handbook knows no cut.
 */
export function anteiligeRegel(regel: Entgeltregel | null, anteil: Bruch | null): Entgeltregel | null {
  if (regel === null || anteil === null || regel.bindung === null || anteilablehnung(anteil) !== null) {
    return regel;
  }
  const { grundbetrag } = regel;

  return { ...regel, grundbetrag: { ...grundbetrag, wert: anteilig(grundbetrag.wert, anteil) } };
}

export function anteilablehnung(anteil: Bruch | null): Abgelehnt | null {
  return anteil === null || (vergleiche(anteil, NULL) > 0 && vergleiche(anteil, EINS) <= 0)
    ? null
    : unzulaessig({
        regel: "grundbetragsanteil-unzulaessig",
        ort: { feld: "grundbetragsanteil" },
        text:
          `Der Anteil der Teilzeit von ${bruchText(anteil)} ist nicht möglich. Bitte einen Wert über 0 bis 1 angeben` +
          " (0,5 für die halbe Zeit) oder das Feld leer lassen, dann bleibt der Grundbetrag ungekürzt.",
      });
}

export function kuerzungshinweis(regel: Entgeltregel, volle: Entgeltregel, anteil: Bruch): Hinweis {
  return {
    regel: "grundbetrag-gekuerzt",
    ort: { feld: "grundbetragsanteil" },
    text:
      `Der Grundbetrag ist wegen Teilzeit auf ${prozentText(anteil)} gekürzt: ${euroText(regel.grundbetrag.wert)} statt` +
      ` ${euroText(volle.grundbetrag.wert)}. Eine gesetzliche Regel für die Kürzung gibt es nicht, sie ist umstritten;` +
      " Vorgabe ist der volle Grundbetrag. Bitte mit dem KSV abstimmen.",
    fundstelle: FUNDSTELLEN.grundbetragTeilzeit,
  };
}
