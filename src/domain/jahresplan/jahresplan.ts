import { entgeltabrechnung, type Entgeltabrechnungsangaben } from "../entgelt/entgeltabrechnung";
import { FUNDSTELLEN } from "../entgelt/fundstellen";
import { abgelehnt, ok, unzulaessig, type Ergebnis } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import { anteilig, euroText, minusBetrag, NULL_EURO, plusBetrag, summe, type Betrag } from "../mengen/betrag";
import { bruch } from "../mengen/bruch";
import { tag, type Stichtag } from "../mengen/zeitraum";

/** Which advances the Land pays on the Bund's part of the Rentenversicherung (§ 3 AufwErstV). */
export type Abschlaege =
  /** None within the year: the Bund's part comes back with the settlement of the following year. */
  | "keine"
  /** First year of an ALA: 90 % of all Rentenversicherung on the least base, each quarter. */
  | "neu"
  /** Running: what a quarter of the last settled year came to; taken as the current quarter's refund. */
  | "laufend";

export interface Planangaben {
  readonly jahr: number;
  /** One per person; months 1 to 12 in which the person works. */
  readonly personen: readonly Planperson[];
  readonly abschlaege: Abschlaege;
  /** Months until the KSV refunds; 1 where omitted. */
  readonly erstattungNachMonaten?: number;
}

export interface Planperson {
  readonly pseudonym: string;
  readonly abMonat: number;
  readonly bisMonat: number;
  readonly entgelt: Omit<Entgeltabrechnungsangaben, "stichtag" | "rechtsstand">;
}

/** One month of the plan; amounts of all people. */
export interface Planmonat {
  readonly monat: number;
  /** What the production must earn. */
  readonly zuErwirtschaften: Betrag;
  /** What is paid out beyond that, to come back later. */
  readonly vorzufinanzieren: Betrag;
  /** What comes in this month from earlier months. */
  readonly eingangKsv: Betrag;
  readonly eingangLand: Betrag;
  /** Still outstanding at the end of the month; negative: more advances than outlay. */
  readonly offen: Betrag;
}

export interface Jahresplan {
  readonly monate: readonly Planmonat[];
  readonly zuErwirtschaften: Betrag;
  readonly vorzufinanzieren: Betrag;
  readonly hoechsterBedarf: Betrag;
  /** Comes back in the following year: from the KSV, and from the Land by 31 May. */
  readonly offenAmJahresende: Betrag;
}

/** Advances are paid by 1 February, May, August, November (§ 3 Abs. 2 S. 1 AufwErstV). */
const ABSCHLAGSMONATE = [2, 5, 8, 11];
/** Of the whole contribution, in the first year of an ALA (§ 3 Abs. 3 AufwErstV). */
const NEUNZIG_PROZENT = bruch(90, 100);
const MONATE = Array.from({ length: 12 }, (_, i) => i + 1);

interface Monatssumme {
  readonly zuErwirtschaften: Betrag;
  readonly ksv: Betrag;
  readonly bund: Betrag;
  /** Rentenversicherung in all: what the advances of a new ALA are computed from. */
  readonly renten: Betrag;
}

/** What the production must earn in a year, what must be pre-financed each month, and when it comes back. */
export function jahresplan(a: Planangaben): Ergebnis<Jahresplan> {
  const nach = a.erstattungNachMonaten ?? 1;
  const ungueltig = a.personen.find((p) => !(p.abMonat >= 1 && p.bisMonat <= 12 && p.abMonat <= p.bisMonat));
  if (!Number.isInteger(a.jahr) || a.jahr < 2000 || a.jahr > 2100 || ungueltig !== undefined || !(nach >= 0)) {
    return unzulaessig({
      regel: "plan-zeitraum",
      ort: { feld: ungueltig?.pseudonym ?? "jahr" },
      text: `${ungueltig === undefined ? "Jahr" : ungueltig.pseudonym}: Der Zeitraum ist nicht möglich. Bitte Jahr und Monate (1 bis 12) prüfen.`,
    });
  }
  const monatlich = MONATE.map((monat) => monatssumme(a, monat));
  const nein = abgelehnt(monatlich);
  const summen = monatlich.flatMap((m) => (m.art === "ok" ? [m.wert] : []));
  if (nein !== null) {
    return { ...nein, gruende: nein.gruende.filter((g, i) => nein.gruende.findIndex((x) => x.text === g.text) === i) };
  }
  const monate = verlauf(summen, a.abschlaege, nach);
  const letzter = monate.at(-1)?.offen ?? NULL_EURO;
  const wert: Jahresplan = {
    monate,
    zuErwirtschaften: summe(monate.map((m) => m.zuErwirtschaften)),
    vorzufinanzieren: summe(monate.map((m) => m.vorzufinanzieren)),
    hoechsterBedarf: monate.reduce((h, m) => (m.offen > h ? m.offen : h), NULL_EURO),
    offenAmJahresende: letzter,
  };

  return ok(
    wert,
    () =>
      monate.map((m) => ({
        bezeichnung: `Monat ${m.monat}: offen am Ende`,
        rechnung: `Auslage ${euroText(m.vorzufinanzieren)} − KSV ${euroText(m.eingangKsv)} − Land ${euroText(m.eingangLand)}, dazu der Stand des Vormonats`,
        ergebnis: euroText(m.offen),
        fundstelle: FUNDSTELLEN.abschlaege,
      })),
    () => [FUNDSTELLEN.faelligkeit, FUNDSTELLEN.abschlaege, FUNDSTELLEN.rentenBund],
    () => [PLANHINWEIS],
  );
}

function monatssumme({ jahr, personen }: Planangaben, monat: number): Ergebnis<Monatssumme> {
  const stichtag: Stichtag = tag(`${jahr}-${String(monat).padStart(2, "0")}-01`);
  const ergebnisse = personen
    .filter((p) => p.abMonat <= monat && monat <= p.bisMonat)
    .map((p) => entgeltabrechnung({ ...p.entgelt, stichtag, rechtsstand: "RECHT" }));
  const nein = abgelehnt(ergebnisse);
  const werte = ergebnisse.flatMap((e) => (e.art === "ok" ? [e.wert] : []));
  const renten = werte.map(
    (w) => w.versicherung.beitraege.find((b) => b.zweig === "Rentenversicherung")?.betrag ?? NULL_EURO,
  );

  return (
    nein ??
    ok({
      zuErwirtschaften: summe(werte.map((w) => w.kosten.zuErwirtschaften)),
      ksv: summe(werte.map((w) => w.kosten.erstattungKsv)),
      bund: summe(werte.map((w) => w.kosten.erstattungBund)),
      renten: summe(renten),
    })
  );
}

function verlauf(summen: readonly Monatssumme[], abschlaege: Abschlaege, nach: number): readonly Planmonat[] {
  let offen = NULL_EURO;

  return summen.map((m, i) => {
    const monat = i + 1;
    const vorzufinanzieren = plusBetrag(m.ksv, m.bund);
    const eingangKsv = summen[i - nach]?.ksv ?? NULL_EURO;
    const eingangLand = abschlag(summen, abschlaege, monat);
    offen = minusBetrag(plusBetrag(offen, vorzufinanzieren), plusBetrag(eingangKsv, eingangLand));

    return { monat, zuErwirtschaften: m.zuErwirtschaften, vorzufinanzieren, eingangKsv, eingangLand, offen };
  });
}

/** The advance of February is for the first quarter, and so on. */
function abschlag(summen: readonly Monatssumme[], abschlaege: Abschlaege, monat: number): Betrag {
  const quartal = ABSCHLAGSMONATE.indexOf(monat);
  if (quartal < 0 || abschlaege === "keine") {
    return NULL_EURO;
  }
  const teile = summen.slice(quartal * 3, quartal * 3 + 3);

  return abschlaege === "neu"
    ? anteilig(summe(teile.map((t) => t.renten)), NEUNZIG_PROZENT)
    : summe(teile.map((t) => t.bund));
}

const PLANHINWEIS: Hinweis = {
  regel: "plan-annahmen",
  ort: { feld: "abschlaege" },
  text:
    "Beiträge sind am drittletzten Bankarbeitstag des laufenden Monats fällig. Der KSV erstattet monatlich, das Land den" +
    " Teil des Bundes nur mit Abschlägen (Februar, Mai, August, November) und dem Rest bis zum 31. Mai des Folgejahres;" +
    " abzurechnen ist bis zum 31. März. Welche Stelle in Sachsen zuständig ist, bitte beim KSV erfragen.",
  fundstelle: FUNDSTELLEN.abschlaege,
};
