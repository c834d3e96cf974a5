import { unzulaessig, type Abgelehnt } from "../ergebnis";
import { euroText, NULL_EURO, type Betrag } from "../mengen/betrag";
import { bruch, type Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import type { EigenerWert } from "../recht/eigene-werte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { VOLLER_MONAT, type Bemessung, type Monatsentgelt } from "./bemessung";
import { betragsablehnung, plausibel, satzablehnung } from "./eingaben";
import { FUNDSTELLEN } from "./fundstellen";

/** What the contributions of one person and month depend on. */
export interface Versicherungsangaben {
  /** Grundbetrag + Steigerungsbetrag, without the Arbeitsförderungsgeld, € per month. */
  readonly arbeitsentgelt: Betrag;
  /** Needed in RECHT; ignored in HANDBUCH. */
  readonly stichtag: Stichtag | null;
  readonly rechtsstand: Rechtsstand;
  /** No child, and older than 23 (from the following month on). False where omitted. */
  readonly kinderlos?: boolean;
  /** Children under 25 from the second to the fifth, 0 to 4. None where omitted. */
  readonly abschlagskinder?: number;
  /** Draws a full old-age pension and has passed the Regelaltersgrenze: no Krankengeld, free of the Rentenversicherung. */
  readonly altersvollrente?: boolean;
  /** Has waived that freedom (§ 5 Abs. 4 S. 2 SGB VI). False where omitted. */
  readonly verzichtAufRentenfreiheit?: boolean;
  /** Draws the Rente wegen voller Erwerbsminderung: no Krankengeld, hence the reduced rate. False where omitted. */
  readonly volleErwerbsminderungsrente?: boolean;
  /** The own Kasse's rate, a fraction (0,029); needed above the 20 % line only. */
  readonly zusatzbeitragssatz?: Bruch | null;
  /** Rate of the U2 where the Kasse demands it, a fraction; none where omitted, as the law is read here. */
  readonly u2Satz?: Bruch | null;
  /** Contribution to the Berufsgenossenschaft, € per month, where it is not in the Tagessatz. */
  readonly unfallversicherung?: Betrag | null;
  /** Whether the Arbeitsförderungsgeld counts as pay; true where omitted. Shifts money between KSV and Bund only. */
  readonly afoegZaehltAlsEntgelt?: boolean;
  /** One-off payment of the month, e.g. a share of the year's Arbeitsergebnis. */
  readonly einmalzahlung?: Betrag | null;
  /** Whether the one-off payment counts against the 351 € of the Arbeitsförderungsgeld; false where omitted (open). */
  readonly einmalzahlungMindertAfoeg?: boolean;
  /** Days of the month with a duty to be insured, 1 to 30; a whole month (30) where omitted. */
  readonly svTage?: number | null;
  /** Days of unpaid absence among them. They change nothing unless mindestbemessungOhneFehltage says so. */
  readonly unbezahlteFehltage?: number;
  /** Whether the least base is left out on days of unpaid absence; false where omitted (disputed). */
  readonly mindestbemessungOhneFehltage?: boolean;
  /** For days without a published value. */
  readonly eigeneWerte?: readonly EigenerWert[];
}

/** Limits that catch slips of the keyboard; no Kasse comes near them. */
const ZUSATZBEITRAG_HOECHSTENS = bruch(10, 100);
const U2_HOECHSTENS = bruch(5, 100);
const ABSCHLAGSKINDER_HOECHSTENS = 4;

/** Every objection to the figures themselves; the day and the lines are looked at later. */
export function angabenablehnungen(angaben: Versicherungsangaben): readonly Abgelehnt[] {
  const { unfallversicherung: unfall = null, zusatzbeitragssatz: zusatz = null, u2Satz = null } = angaben;

  return [
    betragsablehnung(angaben.arbeitsentgelt, "Das Arbeitsentgelt", "arbeitsentgelt"),
    unfall === null ? null : betragsablehnung(unfall, "Der Beitrag zur Unfallversicherung", "unfallversicherung"),
    zusatz === null
      ? null
      : satzablehnung(zusatz, ZUSATZBEITRAG_HOECHSTENS, "Der Zusatzbeitragssatz", { feld: "zusatzbeitragssatz" }),
    u2Satz === null ? null : satzablehnung(u2Satz, U2_HOECHSTENS, "Der Umlagesatz U2", { feld: "u2Satz" }),
    betragsablehnung(angaben.einmalzahlung ?? NULL_EURO, "Die Einmalzahlung", "einmalzahlung"),
    kinderablehnung(angaben),
    tageablehnung(angaben),
  ].filter((e) => e !== null);
}

function kinderablehnung({ kinderlos = false, abschlagskinder = 0 }: Versicherungsangaben): Abgelehnt | null {
  const ort = { feld: "abschlagskinder" };
  if (!Number.isInteger(abschlagskinder) || abschlagskinder < 0 || abschlagskinder > ABSCHLAGSKINDER_HOECHSTENS) {
    return unzulaessig({
      regel: "abschlagskinder-unzulaessig",
      ort,
      text:
        "Die Zahl der Kinder unter 25 Jahren vom zweiten bis zum fünften Kind muss eine ganze Zahl von 0 bis 4 sein" +
        ` (angegeben: ${abschlagskinder}).`,
    });
  }

  return kinderlos && abschlagskinder > 0
    ? unzulaessig({
        regel: "kinderlos-mit-kindern",
        ort,
        text: "Kinderlosenzuschlag und Abschlag für Kinder schließen sich aus. Bitte eine der beiden Angaben streichen.",
      })
    : null;
}

function tageablehnung({ svTage, unbezahlteFehltage = 0 }: Versicherungsangaben): Abgelehnt | null {
  const tage = svTage ?? VOLLER_MONAT;
  if (!Number.isInteger(tage) || tage < 1 || tage > VOLLER_MONAT) {
    return unzulaessig({
      regel: "sv-tage-unzulaessig",
      ort: { feld: "svTage" },
      text:
        `Die Zahl der SV-Tage muss eine ganze Zahl von 1 bis 30 sein (angegeben: ${tage}). Ein voller Monat zählt immer` +
        " 30 Tage. In einem Monat ohne SV-Tage fallen keine Beiträge an.",
      fundstelle: FUNDSTELLEN.teilmonat,
    });
  }

  return Number.isInteger(unbezahlteFehltage) && unbezahlteFehltage >= 0 && unbezahlteFehltage <= tage
    ? null
    : unzulaessig({
        regel: "unbezahlte-fehltage-unzulaessig",
        ort: { feld: "unbezahlteFehltage" },
        text:
          `Die Zahl der unbezahlten Fehltage muss eine ganze Zahl von 0 bis ${tage} (den SV-Tagen) sein` +
          ` (angegeben: ${unbezahlteFehltage}).`,
      });
}

/** Whether the bases can be computed at all, so that an objection to them can stand beside the others. */
export function rechenbar(angaben: Versicherungsangaben): boolean {
  return (
    plausibel(angaben.arbeitsentgelt) &&
    plausibel(angaben.einmalzahlung ?? NULL_EURO) &&
    tageablehnung(angaben) === null
  );
}

/** The month as the contributions see it. afoeg is what of the Arbeitsförderungsgeld counts as pay. */
export function monatsentgelt(angaben: Versicherungsangaben, afoeg: Betrag): Monatsentgelt {
  const svTage = angaben.svTage ?? VOLLER_MONAT;
  const ohne = angaben.mindestbemessungOhneFehltage === true ? (angaben.unbezahlteFehltage ?? 0) : 0;

  return {
    laufend: (angaben.arbeitsentgelt + afoeg) as Betrag,
    einmalig: angaben.einmalzahlung ?? NULL_EURO,
    svTage,
    mindesttage: svTage - ohne,
  };
}

/** One-off pay has a yearly limit of its own, which needs the months before; nothing is guessed about them. */
export function jahresgrenzeNoetig(b: Bemessung): Abgelehnt | null {
  return b.entgelt === b.laufend || (b.entgelt <= b.kranken.hoechstens && b.entgelt <= b.renten.hoechstens)
    ? null
    : unzulaessig({
        regel: "einmalzahlung-ueber-jahresgrenze",
        ort: { feld: "einmalzahlung" },
        text:
          `Laufendes Entgelt und Einmalzahlung von zusammen ${euroText(b.entgelt)} liegen über der monatlichen` +
          " Beitragsbemessungsgrenze. Dann zählt die anteilige Jahresgrenze mit allen früheren Monaten des Jahres. Bitte" +
          " diesen Monat mit dem Lohnprogramm abrechnen.",
        fundstelle: FUNDSTELLEN.einmaligHoechstgrenze,
      });
}

/** Above the line the Kasse's own Zusatzbeitragssatz applies, which only the user knows. */
export function zusatzbeitragFehlt(b: Bemessung, angaben: Versicherungsangaben): Abgelehnt | null {
  const grenze = b.kranken.alleinBis;
  if (b.laufend <= grenze || (angaben.zusatzbeitragssatz ?? null) !== null) {
    return null;
  }

  return unzulaessig({
    regel: "zusatzbeitragssatz-fehlt",
    ort: { feld: "zusatzbeitragssatz" },
    text:
      `Das Arbeitsentgelt von ${euroText(b.laufend)} liegt über ${euroText(grenze)} (20 % der Bezugsgröße). Dann gilt` +
      " nicht der durchschnittliche, sondern der Zusatzbeitragssatz der eigenen Krankenkasse. Bitte diesen Satz angeben.",
    fundstelle: FUNDSTELLEN.zusatzbeitragDurchschnitt,
  });
}
