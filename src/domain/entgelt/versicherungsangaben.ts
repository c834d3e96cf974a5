import { unzulaessig, type Abgelehnt } from "../ergebnis";
import { euroText, type Betrag } from "../mengen/betrag";
import { bruch, type Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import type { Rechtsstand } from "../recht/rechtsstand";
import type { Bemessung } from "./bemessung";
import { betragsablehnung, satzablehnung } from "./eingaben";
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
    kinderablehnung(angaben),
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

/** Above the line the Kasse's own Zusatzbeitragssatz applies, which only the user knows. */
export function zusatzbeitragFehlt(b: Bemessung, angaben: Versicherungsangaben): Abgelehnt | null {
  const grenze = b.kranken.alleinBis;
  if (b.entgelt <= grenze || (angaben.zusatzbeitragssatz ?? null) !== null) {
    return null;
  }

  return unzulaessig({
    regel: "zusatzbeitragssatz-fehlt",
    ort: { feld: "zusatzbeitragssatz" },
    text:
      `Das Arbeitsentgelt von ${euroText(b.entgelt)} liegt über ${euroText(grenze)} (20 % der Bezugsgröße). Dann gilt` +
      " nicht der durchschnittliche, sondern der Zusatzbeitragssatz der eigenen Krankenkasse. Bitte diesen Satz angeben.",
    fundstelle: FUNDSTELLEN.zusatzbeitragDurchschnitt,
  });
}
