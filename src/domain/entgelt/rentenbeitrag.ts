import type { Rechenschritt } from "../ergebnis";
import { anteilig, cent, euroText, minusBetrag, NULL_EURO, type Betrag } from "../mengen/betrag";
import { bruch, mal, prozentText, type Bruch } from "../mengen/bruch";
import { beitrag, type Beitrag, type Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import { bemessungsbetrag, type Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";

const HALB = bruch(1, 2);

/**
 * Rentenversicherung. On the pay: the provider alone up to the 20 % line, half and half above it. On the gap up to the
 * 80 % line: the provider alone. The KSV refunds the provider's part on the pay; the Bund, through the Land, the rest,
 * so that the two refunds add up to what the provider bears.
 */
export function rentenbeitrag(b: Bemessung, werte: Beitragswerte): Beitragsrechnung {
  const satz = werte.renten.wert;
  const allein = b.entgelt <= b.renten.alleinBis;
  const bemessung = bemessungsbetrag(b.entgelt, b.renten);
  const verdient = b.entgelt < bemessung ? b.entgelt : bemessung;
  const luecke = minusBetrag(bemessung, verdient);
  const anteilAla = allein ? anteilig(bemessung, satz) : aufVerdienstUndLuecke(verdient, luecke, satz);
  const erstattungKsv = anteilig(verdient, allein ? satz : mal(satz, HALB));
  const wert = beitrag({
    zweig: "Rentenversicherung",
    bemessung,
    satz,
    anteilAla,
    anteilBeschaeftigte: allein ? NULL_EURO : anteilig(verdient, mal(satz, HALB)),
    erstattungKsv,
    erstattungBund: minusBetrag(anteilAla, erstattungKsv),
  });

  return { beitrag: wert, schritte: () => schritte(wert, { verdient, luecke, satz, allein }, werte) };
}

/** Half the rate on the pay and the whole rate on the gap, one amount, rounded once. */
function aufVerdienstUndLuecke(verdient: Betrag, luecke: Betrag, satz: Bruch): Betrag {
  return anteilig(cent(verdient + 2 * luecke), mal(satz, HALB));
}

interface Teile {
  readonly verdient: Betrag;
  readonly luecke: Betrag;
  readonly satz: Bruch;
  readonly allein: boolean;
}

function schritte(wert: Beitrag, teile: Teile, werte: Beitragswerte): readonly Rechenschritt[] {
  const { verdient, luecke, satz, allein } = teile;
  const halb = `${euroText(verdient)} × ${prozentText(mal(satz, HALB))}`;
  const ganz = `${euroText(wert.bemessung)} × ${prozentText(satz)}`;
  const aufLuecke = luecke === 0 ? "" : ` + ${euroText(luecke)} × ${prozentText(satz)}`;

  return [
    {
      bezeichnung: "Beitragssatz der Rentenversicherung",
      rechnung: "bekannt gemachter Wert",
      ergebnis: prozentText(satz),
      fundstelle: werte.renten.fundstelle,
    },
    {
      bezeichnung: `Rentenversicherung: ${allein ? "der Leistungsanbieter trägt allein" : "Anteil des Leistungsanbieters"}`,
      rechnung: allein ? ganz : `${halb}${aufLuecke}`,
      ergebnis: euroText(wert.anteilAla),
      gerundet: true,
      fundstelle: FUNDSTELLEN.rentenTragung,
    },
    ...(allein ? [] : [personenschritt(wert, halb)]),
    {
      bezeichnung: "Rentenversicherung: Erstattung durch den KSV",
      rechnung: allein ? `${euroText(verdient)} × ${prozentText(satz)}` : halb,
      ergebnis: euroText(wert.erstattungKsv),
      gerundet: true,
      fundstelle: FUNDSTELLEN.rentenTraeger,
    },
    {
      bezeichnung: "Rentenversicherung: Erstattung durch den Bund über das Land",
      rechnung: `${euroText(wert.anteilAla)} − ${euroText(wert.erstattungKsv)} (Beitrag auf ${euroText(luecke)} bis zur Mindestbemessung)`,
      ergebnis: euroText(wert.erstattungBund),
      fundstelle: FUNDSTELLEN.rentenBund,
    },
  ];
}

function personenschritt(wert: Beitrag, halb: string): Rechenschritt {
  return {
    bezeichnung: "Rentenversicherung: Anteil der beschäftigten Person",
    rechnung: halb,
    ergebnis: euroText(wert.anteilBeschaeftigte),
    gerundet: true,
    fundstelle: FUNDSTELLEN.haelften,
  };
}
