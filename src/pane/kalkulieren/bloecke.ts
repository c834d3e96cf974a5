import { bruch, euroText, ganzzahl, type Betrag, type Kostenkalkulation } from "../../domain";
import type { Teilstueck } from "../bausteine/Anteilsbalken";
import { TEXTE } from "../texts";

export interface Block extends Teilstueck {
  readonly betrag: string;
  /** Of the whole, in words. */
  readonly anteil: string;
}

const PROZENT = bruch(100, 1);

/** The three blocks of Tab. 1 and their shares of the Tagessatz. */
export function bloecke(ergebnis: Kostenkalkulation): readonly Block[] {
  const { abschnitte } = TEXTE;
  const block = (zeichen: string, name: string, betrag: Betrag): Block => ({
    zeichen,
    name,
    groesse: betrag,
    betrag: euroText(betrag),
    anteil:
      ergebnis.gesamtkosten === 0
        ? ""
        : TEXTE.kalkulieren.rund(ganzzahl(bruch(betrag, ergebnis.gesamtkosten), PROZENT)),
  });

  return [
    block("P", abschnitte.personal, ergebnis.personalkosten),
    block("F", abschnitte.fixeKostenGesamt, ergebnis.fixeKosten),
    block("S", abschnitte.sachkosten, ergebnis.sachkosten),
  ];
}
