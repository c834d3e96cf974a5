import { abgelehnt, ok, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { beitragswerteAm } from "../entgelt/beitragswerte";
import { betragsablehnung, plausibel, stichtagFehlt, vereint } from "../entgelt/eingaben";
import { kostenJeBeschaeftigten } from "../entgelt/kosten-je-beschaeftigten";
import type { Versicherungsangaben } from "../entgelt/versicherungsangaben";
import { anteilig, euroText, minusBetrag, summe, type Betrag } from "../mengen/betrag";
import { bruch, mal, plus, prozentText, type Bruch } from "../mengen/bruch";
import { geltenderWert } from "../recht/eigene-werte";
import { keinWert, reihe } from "../recht/parameter";
import { pflegeversicherungArbeitgeberSachsen } from "../recht/parameter/pflegeversicherung-personal";
import { insolvenzgeldumlage } from "../recht/parameter/umlagen";
import { lohnkostenzuschuss } from "./budget-fuer-arbeit";

const PFLEGE = reihe(pflegeversicherungArbeitgeberSachsen);
const INSOLVENZ = reihe(insolvenzgeldumlage);
const HALB = bruch(1, 2);

export interface Alternativangaben {
  /** The person in the ALA. */
  readonly ala: Versicherungsangaben;
  /** Gross pay in the Budget für Arbeit, € per month. */
  readonly lohn: Betrag;
  /** Share of the pay that is granted; null: the highest. */
  readonly zuschussanteil: Bruch | null;
}

/** What the farm pays for one person and month in each case, before what the person earns for it. */
export interface Alternative {
  readonly alaZuErwirtschaften: Betrag;
  readonly alaVorfinanzierung: Betrag;
  readonly budgetLohn: Betrag;
  readonly budgetArbeitgeberanteile: Betrag;
  readonly budgetZuschuss: Betrag;
  readonly budgetZuZahlen: Betrag;
  /** Positive: the Budget für Arbeit costs the farm more. */
  readonly unterschied: Betrag;
}

/** ALA or Budget für Arbeit. The employer's contributions in the Budget are those of an employee, without Arbeitsförderung. */
export function alaOderBudget(a: Alternativangaben): Ergebnis<Alternative> {
  const { stichtag, eigeneWerte } = a.ala;
  const ala = kostenJeBeschaeftigten({ ...a.ala, rechtsstand: "RECHT" });
  const zuschuss = lohnkostenzuschuss({
    arbeitsentgelt: a.lohn,
    stichtag,
    anteil: a.zuschussanteil,
    ...(eigeneWerte === undefined ? {} : { eigeneWerte }),
  });
  const nein = abgelehnt([ala, zuschuss]);
  if (nein !== null || ala.art !== "ok" || zuschuss.art !== "ok" || stichtag === null || !plausibel(a.lohn)) {
    return nein ?? vereint(stichtagFehlt(), betragsablehnung(a.lohn, "Der Lohn", "lohn"));
  }
  const saetze = arbeitgebersaetze(a);
  if (saetze.art !== "ok") {
    return saetze;
  }
  const anteile = saetze.wert.map(([name, satz]) => [name, satz, anteilig(a.lohn, satz)] as const);
  const arbeitgeberanteile = summe(anteile.map(([, , betrag]) => betrag));
  const zuZahlen = minusBetrag(summe([a.lohn, arbeitgeberanteile]), zuschuss.wert);
  const wert: Alternative = {
    alaZuErwirtschaften: ala.wert.zuErwirtschaften,
    alaVorfinanzierung: ala.wert.vorfinanzierung,
    budgetLohn: a.lohn,
    budgetArbeitgeberanteile: arbeitgeberanteile,
    budgetZuschuss: zuschuss.wert,
    budgetZuZahlen: zuZahlen,
    unterschied: minusBetrag(zuZahlen, ala.wert.zuErwirtschaften),
  };
  const schritte = (): readonly Rechenschritt[] => [
    ...anteile.map(([name, satz, betrag]) => ({
      bezeichnung: `Arbeitgeberanteil: ${name}`,
      rechnung: `${euroText(a.lohn)} × ${prozentText(satz)}`,
      ergebnis: euroText(betrag),
      gerundet: true,
    })),
    ...zuschuss.rechenweg(),
    {
      bezeichnung: "Budget für Arbeit: der Betrieb zahlt",
      rechnung: `${euroText(a.lohn)} + ${euroText(arbeitgeberanteile)} − ${euroText(zuschuss.wert)}`,
      ergebnis: euroText(zuZahlen),
    },
    {
      bezeichnung: "ALA: der Betrieb erwirtschaftet",
      rechnung: "Arbeitsentgelt und was niemand erstattet",
      ergebnis: euroText(wert.alaZuErwirtschaften),
    },
  ];

  return ok(wert, schritte, zuschuss.fundstellen, () => [...zuschuss.hinweise(), OHNE_ARBEITSFOERDERUNG]);
}

/** Half of Kranken- and Rentenversicherung, the Saxon share of Pflegeversicherung, the Insolvenzgeldumlage. */
function arbeitgebersaetze(a: Alternativangaben): Ergebnis<readonly (readonly [string, Bruch])[]> {
  const { stichtag, eigeneWerte } = a.ala;
  if (stichtag === null) {
    return stichtagFehlt();
  }
  const werte = beitragswerteAm(stichtag, eigeneWerte);
  const pflege = geltenderWert(PFLEGE, stichtag, eigeneWerte);
  const insolvenz = geltenderWert(INSOLVENZ, stichtag, eigeneWerte);
  if (werte.art !== "ok") {
    return werte;
  }
  if (pflege === null || insolvenz === null) {
    return keinWert(pflege === null ? PFLEGE : INSOLVENZ, stichtag);
  }
  const zusatz = a.ala.zusatzbeitragssatz ?? werte.wert.zusatzDurchschnitt.wert;

  return ok([
    ["Krankenversicherung", mal(plus(werte.wert.krankenAllgemein.wert, zusatz), HALB)],
    ["Pflegeversicherung in Sachsen", pflege.wert],
    ["Rentenversicherung", mal(werte.wert.renten.wert, HALB)],
    ["Insolvenzgeldumlage", insolvenz.wert],
  ]);
}

const OHNE_ARBEITSFOERDERUNG = {
  regel: "budget-arbeitgeberanteile",
  ort: { feld: "lohn" },
  text:
    "Nicht enthalten sind Umlagen U1 und U2, Berufsgenossenschaft, Urlaub und Lohnfortzahlung sowie die" +
    " Arbeitslosenversicherung: wer voll erwerbsgemindert ist, ist dort versicherungsfrei (§ 28 Abs. 1 Nr. 2 SGB III)." +
    " Mindestlohn und Tarif bitte beachten.",
} as const;
