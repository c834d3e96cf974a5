import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, minusBetrag, NULL_EURO, plusBetrag, type Betrag } from "../mengen/betrag";
import { bruch, mal, prozentText, type Bruch } from "../mengen/bruch";
import { beitrag, type Beitrag, type Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import { teilung, type Bemessung, type Teilung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { getrennt } from "./geteilter-beitrag";

const HALB = bruch(1, 2);
const ZWEI = bruch(2, 1);

/**
 * Rentenversicherung. On the pay: the provider alone up to the 20 % line, half and half above it (with a one-off payment
 * only on what is above it). On the gap up to the 80 % line: the provider alone. The KSV refunds the provider's part on
 * the pay; the Bund, through the Land, the rest, so that the two refunds add up to what the provider bears.
 */
export function rentenbeitrag(b: Bemessung, werte: Beitragswerte): Beitragsrechnung {
  const satz = werte.renten.wert;
  const t = teilung(b, b.renten);
  const halb = anteilig(t.geteilt, satz, HALB);
  const ganzGeteilt = t.geteilt === t.bemessung;
  const anteilAla = ganzGeteilt ? halb : minusBetrag(anteilig(t.bemessung, satz), halb);
  const aufVerdienst = getrennt(t.verdient, t.geteilt, satz);
  const erstattungKsv = t.verdient === t.bemessung || aufVerdienst > anteilAla ? anteilAla : aufVerdienst;
  const wert = beitrag({
    zweig: "Rentenversicherung",
    bemessung: t.bemessung,
    satz,
    anteilAla,
    anteilBeschaeftigte: halb,
    erstattungKsv,
    erstattungBund: minusBetrag(anteilAla, erstattungKsv),
  });

  return {
    beitrag: wert,
    ...(ganzGeteilt ? {} : { andereRundung: andersGerundet(t, satz, halb) }),
    schritte: () => schritte(wert, t, werte),
  };
}

/** Borne alone: half the rate, doubled. Shared in part: each share rounded on its own. */
function andersGerundet(t: Teilung, satz: Bruch, halb: Betrag): Betrag {
  return t.geteilt === 0
    ? anteilig(anteilig(t.bemessung, satz, HALB), ZWEI)
    : plusBetrag(getrennt(t.bemessung, t.geteilt, satz), halb);
}

/** Owed by nobody: a full old-age pension after the Regelaltersgrenze, unless the person has waived the exemption. */
export function keinRentenbeitrag(): Beitragsrechnung {
  return {
    beitrag: beitrag({
      zweig: "Rentenversicherung",
      bemessung: NULL_EURO,
      satz: null,
      anteilAla: NULL_EURO,
      anteilBeschaeftigte: NULL_EURO,
      erstattungKsv: NULL_EURO,
      erstattungBund: NULL_EURO,
    }),
    schritte: () => [
      {
        bezeichnung: "Rentenversicherung",
        rechnung: "versicherungsfrei: Vollrente wegen Alters nach der Regelaltersgrenze",
        ergebnis: euroText(NULL_EURO),
        fundstelle: FUNDSTELLEN.rentenfrei,
      },
    ],
  };
}

function schritte(wert: Beitrag, t: Teilung, werte: Beitragswerte): readonly Rechenschritt[] {
  const satz = prozentText(werte.renten.wert);
  const haelfte = prozentText(mal(werte.renten.wert, HALB));
  const halb = `${euroText(t.geteilt)} × ${haelfte}`;
  const ganz = `${euroText(wert.bemessung)} × ${satz}`;
  const allein = minusBetrag(t.verdient, t.geteilt);
  const aufVerdienst = [
    ...(allein > 0 || t.geteilt === 0 ? [`${euroText(allein)} × ${satz}`] : []),
    ...(t.geteilt > 0 ? [halb] : []),
  ].join(" + ");
  const luecke = euroText(minusBetrag(t.bemessung, t.verdient));

  return [
    {
      bezeichnung: "Beitragssatz der Rentenversicherung",
      rechnung: "bekannt gemachter Wert",
      ergebnis: satz,
      fundstelle: werte.renten.fundstelle,
    },
    ...(t.geteilt === 0 ? [] : [personenschritt(wert, halb, allein > 0)]),
    {
      bezeichnung: `Rentenversicherung: ${t.geteilt === 0 ? "der Leistungsanbieter trägt allein" : "Anteil des Leistungsanbieters"}`,
      rechnung:
        t.geteilt === 0 ? ganz : t.geteilt === t.bemessung ? halb : `${ganz} − ${euroText(wert.anteilBeschaeftigte)}`,
      ergebnis: euroText(wert.anteilAla),
      gerundet: true,
      fundstelle: FUNDSTELLEN.rentenTragung,
    },
    {
      bezeichnung: "Rentenversicherung: Erstattung durch den KSV",
      rechnung: aufVerdienst,
      ergebnis: euroText(wert.erstattungKsv),
      gerundet: true,
      fundstelle: FUNDSTELLEN.rentenTraeger,
    },
    {
      bezeichnung: "Rentenversicherung: Erstattung durch den Bund über das Land",
      rechnung: `${euroText(wert.anteilAla)} − ${euroText(wert.erstattungKsv)} (Beitrag auf ${luecke} bis zur Mindestbemessung)`,
      ergebnis: euroText(wert.erstattungBund),
      fundstelle: FUNDSTELLEN.rentenBund,
    },
  ];
}

function personenschritt(wert: Beitrag, halb: string, einmalig: boolean): Rechenschritt {
  return {
    bezeichnung: "Rentenversicherung: Anteil der beschäftigten Person",
    rechnung: halb,
    ergebnis: euroText(wert.anteilBeschaeftigte),
    gerundet: true,
    fundstelle: einmalig ? FUNDSTELLEN.einmaligRenten : FUNDSTELLEN.haelften,
  };
}
