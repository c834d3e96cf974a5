import { ARBEITSERGEBNISZEILEN } from "../../../domain";
import type { Typ } from "../../karte";
import { begleitspalte } from "./adressen";
import { entgeltliste } from "./entgelt";
import type { Parameterlage } from "./lage";

/** Years beside each other. */
export const JAHRSPALTEN = ["B", "C", "D"] as const;

export const ERSTE_ZEILE_TAB4 = 5;

/** One row of the sheet: a heading, an input or a formula. [name] in a formula is the cell of that row in the same column. */
export interface Tab4zeile {
  readonly feld: string;
  readonly beschriftung: string;
  readonly art: "abschnitt" | "eingabe" | "formel" | "summe" | "ergebnis";
  readonly typ?: Typ;
  readonly formel?: string;
  readonly herkunft?: string;
}

const abschnitt = (beschriftung: string): Tab4zeile => ({ feld: "", beschriftung, art: "abschnitt" });

function eingabe(feld: string, beschriftung: string, herkunft?: string): Tab4zeile {
  return { feld, beschriftung, art: "eingabe", typ: "euro", ...(herkunft === undefined ? {} : { herkunft }) };
}

function formel(
  feld: string,
  beschriftung: string,
  ausdruck: string,
  herkunft = "gerechnet",
  art: Tab4zeile["art"] = "formel",
): Tab4zeile {
  return { feld, beschriftung, art, typ: "euro", formel: `IF([jahr]="","",ROUND(${ausdruck},2))`, herkunft };
}

/** Tab. 4 as the handbook prints it, with the row that the law adds, and below it what the law says about the use. */
export function tab4(lage: Parameterlage): readonly Tab4zeile[] {
  const wert = (name: string): string => lage.am(name, "DATE([jahr],12,31)");
  const z = ARBEITSERGEBNISZEILEN;
  const entgelt = entgeltliste();
  const imJahr = (feld: string): string => begleitspalte(entgelt, feld);

  return [
    { feld: "jahr", beschriftung: "Jahr", art: "eingabe", typ: "jahr" },
    abschnitt("I. Erträge"),
    eingabe("umsatzerloese", `1. ${z.umsatzerloese}`),
    eingabe("sonstigeErtraege", z.sonstigeErtraege, "§ 12 Abs. 4 S. 2 WVO (nicht in Tab. 4)"),
    eingabe("kostensaetze", `2. ${z.kostensaetze}`),
    formel("ertraege", "Summe I", "SUM([umsatzerloese]:[kostensaetze])", "gerechnet", "summe"),
    abschnitt("II. Notwendige Kosten des laufenden Betriebs im Arbeitsbereich"),
    eingabe("personalFachlich", `1. ${z.personalFachlich}`, "ohne Arbeitsentgelte und AFöG"),
    eingabe("personalUnternehmen", `2. ${z.personalUnternehmen}`, "ohne Arbeitsentgelte und AFöG"),
    eingabe("sachFachlich", `3. ${z.sachFachlich}`),
    eingabe("sachUnternehmen", `4. ${z.sachUnternehmen}`),
    formel("kosten", "Summe II", "SUM([personalFachlich]:[sachUnternehmen])", "gerechnet", "summe"),
    abschnitt("III. Ermittlung des Arbeitsergebnisses (§ 12 Abs. 4 Satz 1 WVO)"),
    formel("summeErtraege", "Summe der Erträge (Summe I)", "[ertraege]"),
    formel("summeKosten", "minus Summe der notwendigen Kosten (Summe II)", "[kosten]"),
    formel(
      "arbeitsergebnis",
      "Arbeitsergebnis (Summe I minus Summe II)",
      "[ertraege]-[kosten]",
      "gerechnet",
      "ergebnis",
    ),
    abschnitt("IV. Verwendung des Arbeitsergebnisses (§ 12 Abs. 5 WVO)"),
    formel(
      "mindestens",
      "mindestens 70 % davon als Gesamtsumme der Arbeitsentgelte",
      `MAX(0,[arbeitsergebnis])*${wert("Entgeltanteil")}`,
      "§ 12 Abs. 5 S. 1 Nr. 1 WVO („in der Regel“)",
    ),
    formel(
      "entgelteLautBlatt",
      "Arbeitsentgelte des Jahres laut Blatt „Entgelt“",
      `SUMIFS(${imJahr("aeZeitraum")},${imJahr("stichtag")},">="&DATE([jahr],1,1),${imJahr("stichtag")},"<="&DATE([jahr],12,31))`,
      "aus Blatt „Entgelt“, ohne AFöG",
    ),
    eingabe("entgelteEingabe", "Arbeitsentgelte des Jahres, tatsächlich gezahlt", "leer: laut Blatt „Entgelt“"),
    formel("entgelte", "Arbeitsentgelte des Jahres", 'IF([entgelteEingabe]="",[entgelteLautBlatt],[entgelteEingabe])'),
    formel("unterschied", "über (+) oder unter (−) den 70 %", "[entgelte]-[mindestens]"),
    {
      feld: "urteil",
      beschriftung: "Arbeitsentgelte gegen 70 % des Arbeitsergebnisses",
      art: "formel",
      typ: "text",
      formel: `IF([jahr]="","",IF([unterschied]<0,"${URTEIL_70.darunter}","${URTEIL_70.gut}"))`,
      herkunft: "gerechnet",
    },
    formel(
      "ruecklagenanteil",
      "maximal 30 % zur Bildung von Rücklagen für Ertragsschwankungen und für Ersatz- und Modernisierungsinvestitionen",
      `MAX(0,[arbeitsergebnis])*${wert("Ruecklagenanteil")}`,
      "Tab. 4, IV.",
    ),
    eingabe("bestand", "Bestand der Rücklage für Ertragsschwankungen"),
    formel("monatsentgelte", "Arbeitsentgelte eines Monats (ein Zwölftel)", "[entgelte]/12"),
    formel(
      "bisGrenze",
      "bis zur Grenze der Rücklage (Arbeitsentgelte für sechs Monate) fehlen",
      `MAX(0,[monatsentgelte]*${wert("Ruecklagemonate")}-[bestand])`,
      "§ 12 Abs. 5 S. 1 Nr. 2 WVO",
    ),
    formel(
      "ruecklage",
      "Zuführung zur Rücklage, höchstens",
      "MIN([ruecklagenanteil],[bisGrenze])",
      "gerechnet",
      "summe",
    ),
    abschnitt("V. Wirkung der Vergütung allein (§ 58 Abs. 4 SGB IX)"),
    formel(
      "verguetungsergebnis",
      "Gewinn (+) oder Verlust (−) durch die Vergütung: Kostensätze minus fachliche Kosten (II. 1. und 3.)",
      "[kostensaetze]-[personalFachlich]-[sachFachlich]",
      "§ 58 Abs. 4 S. 2 SGB IX",
      "summe",
    ),
    formel(
      "wirtschaftsergebnis",
      "Ergebnis der wirtschaftlichen Betätigung (der Rest)",
      "[arbeitsergebnis]-[verguetungsergebnis]",
    ),
  ];
}

export const URTEIL_70 = {
  gut: "eingehalten",
  darunter: "darunter: bitte begründen",
} as const;

/** The row of a name on the sheet. */
export function tab4zeile(zeilen: readonly Tab4zeile[], feld: string): number {
  const stelle = zeilen.findIndex((z) => z.feld === feld);
  if (stelle < 0) {
    throw new RangeError(`Keine Zeile: ${feld}`);
  }

  return ERSTE_ZEILE_TAB4 + stelle;
}
