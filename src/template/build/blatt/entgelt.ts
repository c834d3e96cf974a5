import type { Entgeltangabe } from "../../../domain";
import { spaltennummer } from "../../adresse";
import { ABSTAND_ZUR_GRENZE, BEGLEITBLAETTER, BEGLEITZEILEN, ENTGELT } from "../../eigene/begleitung/adressen";
import { entgeltliste } from "../../eigene/begleitung/entgelt";
import { ERSTE_KOSTEN, ERSTES_ERGEBNIS } from "../../eigene/begleitung/entgelt-ergebnisse";
import { ERSTER_RECHENWEG } from "../../eigene/begleitung/entgelt-rechenweg";
import type { Spaltenplan } from "../../eigene/begleitung/spaltenplan";
import type { Zeilenwerte } from "../../werte";
import { wortauswahl, zellgueltigkeit } from "../gueltigkeit";
import { SheetDraft } from "../ooxml/sheet";
import { EINGABE_ZEICHEN, mitReserve, setzeAbschnitt, setzeKopf, setzeListe } from "./zellen";

/** Formulas of a line that nobody has filled: the flags say no, everything else is empty. */
const LEERE_ZEILE: Zeilenwerte = { bekannt: 0, vollstaendig: 0, rechnet: 0, hbRechnet: 0 };

/** Lines to spare: every line has some sixty formulas, so that a sheet for a hundred people would be slow for eight. */
const RESERVE = { mindestens: 24, mehr: 8 };

const SUMMEN = ["aeZeitraum", "zuErwZeitraum", "vorZeitraum"];

/** Tab. 3 of the handbook with one line per person and day, by the law of the day and beside it as the handbook has it. */
export function entgeltblatt(
  plan: Spaltenplan,
  zeilen: readonly Zeilenwerte[],
  schalter: Omit<Entgeltangabe, "beschaeftigte"> | null,
): SheetDraft {
  const blatt = new SheetDraft(BEGLEITBLAETTER.entgelt, plan.breiten);
  setzeKopf(
    blatt,
    "Arbeitertrag und Arbeitsentgelt",
    "Je Person und Stichtag eine Zeile; ändert sich im Jahr ein Wert oder der Steigerungsbetrag, eine weitere Zeile mit neuem" +
      " Stichtag. Monate: für so viele Monate gilt die Zeile.",
    "Keine Namen, nur Kürzel (P1, P2 …). Bezeichnungen nach Tab. 3 des Handbuchs; gerechnet wird nach dem Recht am Stichtag," +
      " daneben so, wie das Handbuch (Juni 2021) rechnet.",
  );
  schalterzellen(blatt, schalter);
  gruppen(blatt, plan);
  setzeListe(blatt, mitReserve(entgeltliste(plan), zeilen.length, RESERVE), zeilen, true, LEERE_ZEILE);
  summen(blatt, plan, zeilen);
  const { erste, letzte } = BEGLEITZEILEN.entgelt;
  blatt.height(erste - 1, 58);
  blatt.frozenRows = erste - 1;
  blatt.frozenColumns = 2;
  const bis = Math.min(letzte, erste - 1 + Math.max(20, zeilen.length + 5));
  const vor = (feld: string): string => plan.spalten[spaltennummer(plan.buchstabe(feld)) - 2]?.spalte ?? "A";
  blatt.print = {
    landscape: true,
    area: [
      `A1:${vor(ERSTES_ERGEBNIS)}${bis}`,
      `${plan.buchstabe(ERSTES_ERGEBNIS)}${ENTGELT.gruppen}:${vor(ERSTE_KOSTEN)}${bis}`,
      `${plan.buchstabe(ERSTE_KOSTEN)}${ENTGELT.gruppen}:${vor(ERSTER_RECHENWEG)}${bis}`,
    ].join(","),
    titleRows: [ENTGELT.gruppen, erste - 1],
    titleColumns: ["A", "B"],
    onePage: false,
  };

  return blatt;
}

/** Open legal points, each with the default that the program takes; and the distance from the line that is worth a word. */
function schalterzellen(blatt: SheetDraft, schalter: Omit<Entgeltangabe, "beschaeftigte"> | null): void {
  const zeilen: readonly (readonly [string, string, string | number, string])[] = [
    [
      ENTGELT.afoegZaehlt,
      "AFöG zählt als Entgelt (Vorgabe: ja)",
      (schalter?.afoegZaehltAlsEntgelt ?? true) ? "ja" : "nein",
      "Keine ausdrückliche Regel bekannt. Verschiebt nur Erstattungen zwischen KSV und Bund.",
    ],
    [
      ENTGELT.einmalMindert,
      "Einmalzahlung mindert AFöG (Vorgabe: nein)",
      (schalter?.einmalzahlungMindertAfoeg ?? false) ? "ja" : "nein",
      "Nicht geregelt; bitte mit dem KSV abstimmen.",
    ],
    [
      ENTGELT.abstand,
      "Hinweis ab diesem Abstand zur 20-%-Grenze",
      ABSTAND_ZUR_GRENZE,
      "Über der Grenze trägt die Person die Hälfte aller Beiträge mit.",
    ],
  ];
  zeilen.forEach(([zelle, text, wert, erklaerung]) => {
    const nummer = zelle.slice(1);
    blatt.set(`A${nummer}`, text, "absatz");
    blatt.set(zelle, wert, typeof wert === "number" ? "eingabe:euro" : "eingabe:text");
    blatt.set(`I${nummer}`, `${EINGABE_ZEICHEN}. ${erklaerung}`, "herkunft");
    const regel =
      typeof wert === "number" ? zellgueltigkeit(zelle, "euro", "abstand") : wortauswahl(zelle, ["ja", "nein"]);
    if (regel !== null) {
      blatt.validations.push(regel);
    }
  });
}

function gruppen(blatt: SheetDraft, plan: Spaltenplan): void {
  const anfaenge: readonly (readonly [string, string])[] = [
    ["pseudonym", "Angaben"],
    ["gb", "1. Arbeitsentgelt Beschäftigte monatlich"],
    ["kv", "2. Sozialversicherungsbeiträge monatlich"],
    ["gesamtkosten", "3. Kosten monatlich, nach dem Recht am Stichtag"],
    ["hbGesamt", "Zum Vergleich: so rechnet das Handbuch (Juni 2021)"],
    ["aeZeitraum", "Im Zeitraum der Zeile"],
    [ERSTER_RECHENWEG, "Rechenweg: Werte des Stichtags, Grenzen, Bemessung, Anteile (wird nicht gedruckt)"],
  ];
  anfaenge.forEach(([feld, text], i) => {
    const von = spaltennummer(plan.buchstabe(feld)) - 1;
    const naechster = anfaenge[i + 1];
    const bis = naechster === undefined ? plan.spalten.length : spaltennummer(plan.buchstabe(naechster[0])) - 1;
    setzeAbschnitt(
      blatt,
      ENTGELT.gruppen,
      text,
      plan.spalten.slice(von, bis).map(({ spalte }) => spalte),
    );
  });
}

function summen(blatt: SheetDraft, plan: Spaltenplan, zeilen: readonly Zeilenwerte[]): void {
  const { erste, letzte } = BEGLEITZEILEN.entgelt;
  const rechenweg = spaltennummer(plan.buchstabe(ERSTER_RECHENWEG));
  plan.spalten.slice(0, rechenweg - 1).forEach(({ spalte, feld }, i) => {
    const zelle = `${spalte}${ENTGELT.summe}`;
    if (!SUMMEN.includes(feld)) {
      blatt.set(zelle, i === 0 ? "Summe" : null, "summenbeschriftung");

      return;
    }
    const cents = zeilen.reduce((s, zeile) => s + Math.round(Number(zeile[feld] ?? 0) * 100), 0);
    blatt.set(zelle, cents / 100, "summe:euro", `ROUND(SUM(${spalte}${erste}:${spalte}${letzte}),2)`);
  });
}
