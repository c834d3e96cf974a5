import { befund, type Befund } from "../../../domain";
import { formatCell, type Cell } from "../../../workbook/a1";
import type { Regel } from "../../regel";
import { bereichVon } from "./bild/bezug";
import type { Blattbild } from "./bild/blattbild";
import { ergebnisText, formelIn, gleicherWert } from "./bild/formeltext";
import { Haeufigkeit } from "./bild/haeufigkeit";
import { ergebnisIn } from "./bild/kleinrechner";
import { ausreisser, verrutschte, type Ausreisser, type Richtung } from "./bild/linien";
import { wirkungen, type Wirkung } from "./bild/wirkungen";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";
import { istAusgleich } from "./bild/ausgleich";
import type { Muster } from "./bild/muster";
import { nurEineKante } from "./bild/kante";

const ID = "S1";

/** A formula that differs from the copies around it. */
export const abweichendeFormel: Regel = {
  id: ID,
  titel: "Formeln in Reihen und Spalten einheitlich",
  pruefe: (fall) => {
    const bild = mappenbild(fall);
    const wirkung = wirkungen(fall);

    return soweitGelesen(
      bild,
      bild.freie(fall).flatMap((blatt) => imBlatt(blatt, wirkung)),
    );
  },
};

function imBlatt(bild: Blattbild, wirkung: Wirkung): Befund[] {
  const haeufigkeit = new Haeufigkeit(bild);
  const gefunden = new Map<string, Befund>();
  for (const richtung of ["spalte", "zeile"] as const) {
    const verdacht = ausreisser(bild, richtung).filter((a) => istVerdacht(a, bild, haeufigkeit));
    const verrutscht = verrutschte(bild, richtung).filter((a) => istVerrutscht(a, haeufigkeit));
    for (const a of [...ohneVielfache(verdacht), ...verrutscht]) {
      const ort = formatCell(a.stelle.zelle);
      if (!gefunden.has(ort)) {
        gefunden.set(ort, gemeldet(a, bild, ort, wirkung));
      }
    }
  }

  return [...gefunden.values()];
}

/** Its own row or column knows the formula from elsewhere: then it belongs there. */
function istVerrutscht({ stelle, erwartet, richtung }: Ausreisser, haeufigkeit: Haeufigkeit): boolean {
  const { zelle, muster } = stelle;
  const quer =
    muster === null
      ? 0
      : richtung === "zeile"
        ? haeufigkeit.inSpalte(muster, zelle)
        : haeufigkeit.inZeile(muster, zelle);

  return muster !== null && quer === 1 && nurEineKante(muster, erwartet, zelle, "bereich");
}

function istVerdacht(a: Ausreisser, bild: Blattbild, haeufigkeit: Haeufigkeit): boolean {
  const { zelle, muster } = a.stelle;
  if (muster === null || istAusgleich(muster, a.erwartet)) {
    return false;
  }
  // at home elsewhere in its row or column: a column of totals, a row of shares
  if (haeufigkeit.inZeile(muster, zelle) > 1 || haeufigkeit.inSpalte(muster, zelle) > 1) {
    return false;
  }
  if (gibtDasselbe(a, bild) && !nurEineKante(muster, a.erwartet, zelle, "bereich")) {
    return false;
  }

  return genugNachbarn(a, muster);
}

/** Another way to the same number. */
function gibtDasselbe({ stelle: { zelle }, erwartet }: Ausreisser, bild: Blattbild): boolean {
  const soll = ergebnisIn(bild, erwartet, zelle);

  return soll !== null && typeof zelle.value === "number" && gleicherWert(soll, zelle.value);
}

/** Between copies a different formula is enough; at their end only a copy whose range or cell slipped. */
function genugNachbarn({ davor, danach, erwartet, stelle, richtung }: Ausreisser, muster: Muster): boolean {
  const { zelle } = stelle;
  if (davor > 0 && danach > 0) {
    const wenige = nurEineKante(muster, erwartet, zelle, "beliebig");

    return davor + danach >= (wenige ? 3 : 5) && !istZwischensumme(muster, zelle, richtung);
  }

  return davor + danach >= 3 && nurEineKante(muster, erwartet, zelle, "bereich");
}

/** Adds up what stands in its own line. */
function istZwischensumme({ bezuege }: Muster, zelle: Cell, richtung: Richtung): boolean {
  return bezuege.some((bezug) => {
    const { from, to } = bereichVon(bezug, zelle);

    return (
      !bezug.istZelle &&
      bezug.blatt === null &&
      (richtung === "spalte"
        ? from.column <= zelle.column && to.column >= zelle.column && to.row < zelle.row
        : from.row <= zelle.row && to.row >= zelle.row && to.column < zelle.column)
    );
  });
}

/** Where many cells differ from the same pattern, differing is the pattern. */
function ohneVielfache(liste: readonly Ausreisser[]): readonly Ausreisser[] {
  const jeMuster = new Map<string, number>();
  const schluessel = ({ erwartet, stelle, richtung }: Ausreisser): string =>
    `${erwartet.nummer}|${richtung === "zeile" ? stelle.zelle.row : stelle.zelle.column}`;
  for (const a of liste) {
    jeMuster.set(schluessel(a), (jeMuster.get(schluessel(a)) ?? 0) + 1);
  }

  return liste.filter((a) => (jeMuster.get(schluessel(a)) ?? 0) <= 1);
}

function gemeldet(a: Ausreisser, bild: Blattbild, ort: string, wirkung: Wirkung): Befund {
  const { stelle, erwartet, nachbar, richtung, davor, danach } = a;
  const { zelle } = stelle;
  const gleich = gibtDasselbe(a, bild);
  const blatt = bild.blatt.name;
  const soll = formelIn(erwartet, zelle);
  const wert = ergebnisIn(bild, erwartet, zelle);
  const wo = richtung === "zeile" ? "in derselben Zeile" : "in derselben Spalte";
  const waere = gleich
    ? " Das Ergebnis ist zurzeit dasselbe."
    : wert === null
      ? ""
      : ` Wie dort gerechnet ergäbe sich ${ergebnisText(wert)} statt ${ergebnisText(zelle.value)}.`;

  return befund({
    regel: ID,
    schwere: gleich ? "hinweis" : "warnung",
    ort: { blatt, zelle: ort },
    gefunden: `=${zelle.formula ?? ""}`,
    erwartet: soll,
    wirkung: gleich ? undefined : wirkung({ sheet: blatt, cell: ort, value: null, formula: soll.slice(1) }),
    text:
      `${blatt}!${ort} rechnet anders als ${String(davor + danach)} gleiche Formeln ${wo} (zum Beispiel ` +
      `${formatCell(nachbar)}): ${kurz(`=${zelle.formula ?? ""}`)} statt ${kurz(soll)}.${waere}` +
      " Bitte die Formel angleichen oder den Grund angeben.",
  });
}

function kurz(formel: string): string {
  return formel.length > 80 ? `${formel.slice(0, 80)}…` : formel;
}
