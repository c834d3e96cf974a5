import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, minusBetrag, NULL_EURO, type Betrag } from "../mengen/betrag";
import { bruch, mal, NULL, prozentText, type Bruch } from "../mengen/bruch";
import type { Fundstelle } from "../recht/fundstelle";
import { beitrag, type Beitragsrechnung, type Beitragszweig } from "./beitrag";
import { FUNDSTELLEN } from "./fundstellen";

const HALB = bruch(1, 2);

export interface GeteilterBeitrag {
  readonly zweig: Beitragszweig;
  readonly bemessung: Betrag;
  readonly satz: Bruch;
  /** True: the provider bears it alone. False: half and half, each half rounded on its own. */
  readonly allein: boolean;
  readonly tragung: Fundstelle;
  readonly erstattung: Fundstelle;
  /** Takes off the member's half only. */
  readonly abschlag?: Bruch;
}

/** Kranken- and Pflegeversicherung: the provider alone or both halves; the KSV refunds what the provider bears. */
export function geteilterBeitrag(g: GeteilterBeitrag): Beitragsrechnung {
  return g.allein ? alleinGetragen(g) : haelftigGetragen(g);
}

function alleinGetragen({ zweig, bemessung, satz, tragung, erstattung }: GeteilterBeitrag): Beitragsrechnung {
  const anteilAla = anteilig(bemessung, satz);
  const ergebnis = euroText(anteilAla);

  return {
    beitrag: beitrag({
      zweig,
      bemessung,
      satz,
      anteilAla,
      anteilBeschaeftigte: NULL_EURO,
      erstattungKsv: anteilAla,
      erstattungBund: NULL_EURO,
    }),
    schritte: () => [
      {
        bezeichnung: `${zweig}: der Leistungsanbieter trägt allein`,
        rechnung: `${euroText(bemessung)} × ${prozentText(satz)}`,
        ergebnis,
        gerundet: true,
        fundstelle: tragung,
      },
      erstattungsschritt(zweig, anteilAla, erstattung),
    ],
  };
}

function haelftigGetragen(g: GeteilterBeitrag): Beitragsrechnung {
  const { zweig, bemessung, satz, abschlag = NULL } = g;
  const haelfte = mal(satz, HALB);
  const anteilAla = anteilig(bemessung, haelfte);
  const nachlass = anteilig(bemessung, abschlag);
  const anteilBeschaeftigte = minusBetrag(anteilAla, nachlass);
  const halb = `${euroText(bemessung)} × ${prozentText(haelfte)}`;

  return {
    beitrag: beitrag({
      zweig,
      bemessung,
      satz,
      anteilAla,
      anteilBeschaeftigte,
      erstattungKsv: anteilAla,
      erstattungBund: NULL_EURO,
    }),
    schritte: () => [
      {
        bezeichnung: `${zweig}: Hälfte des Leistungsanbieters`,
        rechnung: halb,
        ergebnis: euroText(anteilAla),
        gerundet: true,
        fundstelle: g.tragung,
      },
      {
        bezeichnung: `${zweig}: Anteil der beschäftigten Person`,
        rechnung: nachlass === NULL_EURO ? halb : `${halb} − Abschlag ${euroText(nachlass)} (${prozentText(abschlag)})`,
        ergebnis: euroText(anteilBeschaeftigte),
        gerundet: true,
        fundstelle: nachlass === NULL_EURO ? FUNDSTELLEN.haelften : FUNDSTELLEN.kinderabschlag,
      },
      erstattungsschritt(zweig, anteilAla, g.erstattung),
    ],
  };
}

function erstattungsschritt(zweig: Beitragszweig, betrag: Betrag, fundstelle: Fundstelle): Rechenschritt {
  return {
    bezeichnung: `${zweig}: Erstattung durch den KSV`,
    rechnung: "was der Leistungsanbieter zu tragen hat",
    ergebnis: euroText(betrag),
    fundstelle,
  };
}
