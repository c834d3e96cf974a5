import { anteilig, euroText, NULL_EURO, type Betrag } from "../mengen/betrag";
import { prozentText } from "../mengen/bruch";
import { HANDBUCHWERTE, type Handbuchwert } from "../recht/parameter/handbuchwerte";
import type { Bruch } from "../mengen/bruch";
import { beitrag, type Beitragsrechnung, type Beitragszweig } from "./beitrag";
import { FUNDSTELLEN } from "./fundstellen";
import { unfallbeitrag } from "./umlagen";

/** Tab. 3 No. 2: every contribution on the Entgelt incl. Arbeitsförderungsgeld, borne by the ALA. */
export function beitraegeNachHandbuch(entgelt: Betrag, unfallversicherung: Betrag): readonly Beitragsrechnung[] {
  return [
    zeile("Krankenversicherung", HANDBUCHWERTE.krankenversicherung, entgelt, true),
    zeile("Pflegeversicherung", HANDBUCHWERTE.pflegeversicherung, entgelt, true),
    zeile("Rentenversicherung", HANDBUCHWERTE.rentenversicherung, entgelt, true),
    unfallbeitrag(unfallversicherung, FUNDSTELLEN.handbuchBeitraege),
    zeile("Umlage U2", HANDBUCHWERTE.umlageU2, entgelt, true),
    zeile("Insolvenzgeldumlage", HANDBUCHWERTE.insolvenzgeldumlage, entgelt, false),
  ];
}

function zeile(
  zweig: Beitragszweig,
  { wert: satz, fundstelle }: Handbuchwert<Bruch>,
  bemessung: Betrag,
  erstattet: boolean,
): Beitragsrechnung {
  const anteilAla = anteilig(bemessung, satz);

  return {
    beitrag: beitrag({
      zweig,
      bemessung,
      satz,
      anteilAla,
      anteilBeschaeftigte: NULL_EURO,
      erstattungKsv: erstattet ? anteilAla : NULL_EURO,
      erstattungBund: NULL_EURO,
    }),
    schritte: () => [
      {
        bezeichnung: `${zweig}: ${erstattet ? "wird durch KSV erstattet" : "bezahlt der ALA"}`,
        rechnung: `${euroText(bemessung)} × ${prozentText(satz)}`,
        ergebnis: euroText(anteilAla),
        gerundet: true,
        fundstelle,
      },
    ],
  };
}
