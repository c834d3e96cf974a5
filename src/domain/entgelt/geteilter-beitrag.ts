import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, minusBetrag, NULL_EURO, plusBetrag, type Betrag } from "../mengen/betrag";
import { bruch, mal, NULL, prozentText, type Bruch } from "../mengen/bruch";
import type { Fundstelle } from "../recht/fundstelle";
import { beitrag, type Beitragsrechnung, type Beitragszweig } from "./beitrag";
import type { Teilung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";

const HALB = bruch(1, 2);
const ZWEI = bruch(2, 1);

export interface GeteilterBeitrag {
  readonly zweig: Beitragszweig;
  readonly teilung: Teilung;
  readonly satz: Bruch;
  readonly tragung: Fundstelle;
  readonly erstattung: Fundstelle;
  /** Takes off the member's half only. */
  readonly abschlag?: Bruch;
}

/** Kranken- and Pflegeversicherung: the provider alone, both halves, or both in a month with a one-off payment. */
export function geteilterBeitrag(g: GeteilterBeitrag): Beitragsrechnung {
  return g.teilung.geteilt === 0 ? alleinGetragen(g) : mitgetragen(g);
}

function alleinGetragen({ zweig, teilung, satz, tragung, erstattung }: GeteilterBeitrag): Beitragsrechnung {
  const { bemessung } = teilung;
  const anteilAla = anteilig(bemessung, satz);

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
    andereRundung: anteilig(anteilig(bemessung, satz, HALB), ZWEI),
    schritte: () => [
      {
        bezeichnung: `${zweig}: der Leistungsanbieter trägt allein`,
        rechnung: `${euroText(bemessung)} × ${prozentText(satz)}`,
        ergebnis: euroText(anteilAla),
        gerundet: true,
        fundstelle: tragung,
      },
      erstattungsschritt(zweig, anteilAla, erstattung),
    ],
  };
}

function mitgetragen(g: GeteilterBeitrag): Beitragsrechnung {
  const { zweig, satz, abschlag = NULL } = g;
  const { bemessung, geteilt } = g.teilung;
  const halb = anteilig(geteilt, satz, HALB);
  const nachlass = anteilig(geteilt, abschlag);
  const ganz = geteilt === bemessung;
  const anteilAla = ganz ? halb : minusBetrag(anteilig(bemessung, satz), halb);
  const anteilBeschaeftigte = minusBetrag(halb, nachlass);

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
    ...(ganz ? {} : { andereRundung: plusBetrag(getrennt(bemessung, geteilt, satz), anteilBeschaeftigte) }),
    schritte: () => mitgetragenSchritte(g, { anteilAla, anteilBeschaeftigte, nachlass }),
  };
}

/** The provider's share rounded on its own: the whole rate on the one part, half of it on the other. */
export function getrennt(bemessung: Betrag, geteilt: Betrag, satz: Bruch): Betrag {
  return anteilig((2 * bemessung - geteilt) as Betrag, satz, HALB);
}

function mitgetragenSchritte(
  { zweig, teilung, satz, tragung, erstattung, abschlag = NULL }: GeteilterBeitrag,
  teile: { readonly anteilAla: Betrag; readonly anteilBeschaeftigte: Betrag; readonly nachlass: Betrag },
): readonly Rechenschritt[] {
  const { bemessung, geteilt } = teilung;
  const { anteilAla, anteilBeschaeftigte, nachlass } = teile;
  const ganz = geteilt === bemessung;
  const halb = `${euroText(geteilt)} × ${prozentText(mal(satz, HALB))}`;
  const abzug = nachlass === 0 ? "" : ` − Abschlag ${euroText(nachlass)} (${prozentText(abschlag)})`;

  return [
    {
      bezeichnung: `${zweig}: Anteil der beschäftigten Person`,
      rechnung: `${halb}${abzug}`,
      ergebnis: euroText(anteilBeschaeftigte),
      gerundet: true,
      fundstelle: nachlass > 0 ? FUNDSTELLEN.kinderabschlag : ganz ? FUNDSTELLEN.haelften : FUNDSTELLEN.einmaligKranken,
    },
    {
      bezeichnung: ganz ? `${zweig}: Hälfte des Leistungsanbieters` : `${zweig}: Anteil des Leistungsanbieters`,
      rechnung: ganz
        ? halb
        : `${euroText(bemessung)} × ${prozentText(satz)} − ${euroText(plusBetrag(anteilBeschaeftigte, nachlass))}`,
      ergebnis: euroText(anteilAla),
      gerundet: true,
      fundstelle: ganz ? tragung : FUNDSTELLEN.einmaligKranken,
    },
    erstattungsschritt(zweig, anteilAla, erstattung),
  ];
}

function erstattungsschritt(zweig: Beitragszweig, betrag: Betrag, fundstelle: Fundstelle): Rechenschritt {
  return {
    bezeichnung: `${zweig}: Erstattung durch den KSV`,
    rechnung: "was der Leistungsanbieter zu tragen hat",
    ergebnis: euroText(betrag),
    fundstelle,
  };
}
