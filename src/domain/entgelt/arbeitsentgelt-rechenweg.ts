import type { Rechenschritt } from "../ergebnis";
import { euroText, minusBetrag } from "../mengen/betrag";
import { prozentText } from "../mengen/bruch";
import { datumText, type Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "../recht/fundstelle";
import type { Rechtsstand } from "../recht/rechtsstand";
import type { Arbeitsentgelt } from "./arbeitsentgelt";
import type { Entgeltregel } from "./entgeltregel";
import { foerderungsfundstellen, foerderungsschritt } from "./foerderungsgeld";
import { einmalig, FUNDSTELLEN } from "./fundstellen";

/** stichtag is null where the handbook is followed. */
export function entgeltschritte(
  wert: Arbeitsentgelt,
  regel: Entgeltregel,
  stichtag: Stichtag | null,
): readonly Rechenschritt[] {
  const verdient = euroText(wert.arbeitsentgelt);

  return [
    {
      bezeichnung: "Grundbetrag",
      rechnung: grundbetragsrechnung(wert, regel, stichtag),
      ergebnis: euroText(wert.grundbetrag),
      fundstelle: regel.grundbetrag.fundstelle,
    },
    {
      bezeichnung: "Arbeitsentgelt",
      rechnung: `Grundbetrag ${euroText(wert.grundbetrag)} + Steigerungsbetrag ${euroText(wert.steigerungsbetrag)}`,
      ergebnis: verdient,
      fundstelle: stichtag === null ? FUNDSTELLEN.handbuchEntgelt : FUNDSTELLEN.arbeitsentgelt,
    },
    foerderungsschritt(wert.arbeitsentgelt, regel.foerderung),
    {
      bezeichnung: "Entgelt einschließlich Arbeitsförderungsgeld",
      rechnung: `${verdient} + ${euroText(wert.afoeg)}`,
      ergebnis: euroText(wert.entgelt),
    },
    ...umlageschritte(wert, regel),
    {
      bezeichnung: "Eigenanteil (muss erwirtschaftet werden)",
      rechnung:
        regel.umlage === null
          ? `Arbeitsentgelt ${verdient}; das Arbeitsförderungsgeld erstattet der KSV`
          : `Arbeitsentgelt ${verdient} + Insolvenzgeldumlage ${euroText(minusBetrag(wert.eigenanteil, wert.arbeitsentgelt))}`,
      ergebnis: euroText(wert.eigenanteil),
      ...(regel.umlage === null ? {} : { fundstelle: FUNDSTELLEN.handbuchKosten }),
    },
  ];
}

function grundbetragsrechnung(wert: Arbeitsentgelt, regel: Entgeltregel, stichtag: Stichtag | null): string {
  if (stichtag === null) {
    return wert.grundbetrag === regel.grundbetrag.wert ? "Beispielwert des Handbuchs" : "angegebener Wert";
  }
  const art = regel.grundbetrag.vorlaeufig === true ? "vorläufiger eigener Wert" : "gesetzlicher Wert";
  const gesetzlich = `${art} am ${datumText(stichtag)}`;

  return wert.grundbetrag === regel.grundbetrag.wert
    ? gesetzlich
    : `angegebener Wert; ${gesetzlich}: ${euroText(regel.grundbetrag.wert)}`;
}

function umlageschritte(wert: Arbeitsentgelt, regel: Entgeltregel): readonly Rechenschritt[] {
  return regel.umlage === null
    ? []
    : [
        {
          bezeichnung: "Insolvenzgeldumlage",
          rechnung: `${euroText(wert.entgelt)} × ${prozentText(regel.umlage.wert)}`,
          ergebnis: euroText(minusBetrag(wert.eigenanteil, wert.arbeitsentgelt)),
          gerundet: true,
          fundstelle: regel.umlage.fundstelle,
        },
      ];
}

export function entgeltfundstellen(rechtsstand: Rechtsstand, regel: Entgeltregel): readonly Fundstelle[] {
  return einmalig([
    regel.grundbetrag.fundstelle,
    regel.bindung?.fundstelle,
    rechtsstand === "HANDBUCH" ? FUNDSTELLEN.handbuchEntgelt : FUNDSTELLEN.arbeitsentgelt,
    ...foerderungsfundstellen(rechtsstand, regel.foerderung),
    regel.umlage?.fundstelle,
  ]);
}
