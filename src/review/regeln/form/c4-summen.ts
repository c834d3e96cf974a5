import { KOSTENZEILEN, ausEuro, befund, type Befund } from "../../../domain";
import { formatCell, parseCell } from "../../../workbook/a1";
import type { CellAddress } from "../../../workbook/port";
import { betragText, zahlText } from "../../anzeige";
import { deckungsluecken } from "../../deckung";
import { zahlenzellen } from "../../eingabezellen";
import { blattVon, zahlIn } from "../../formular";
import type { Pruefungsfall } from "../../pruefungsfall";
import { rechnetMit } from "../../herkunft";
import { nichtGeprueft, type Regel } from "../../regel";
import { schluessel, sollwerte, type Sollwert } from "../../sollwerte";
import { formelabweichungen } from "../../vordruck";
import { OHNE_FORM } from "./nur-eigene";
import { geaenderteParameter } from "./t7-parameter";

const ID = "C4";

/** Our rules from the inputs against the results of the form, line by line, to the cent. */
export const summen: Regel = {
  id: ID,
  titel: "Zeilen, Summen und Tagessatz ergeben sich aus den Eingaben",
  pruefe: (fall) => {
    const { form, kalkulation } = fall;
    if (form.art === "keine" || kalkulation === null) {
      return nichtGeprueft(OHNE_FORM);
    }
    if (kalkulation.berechnung === null) {
      return nichtGeprueft("Aus den Eingaben lässt sich kein Tagessatz berechnen: Plätze, Tage oder Beträge fehlen.");
    }
    const abweichend = sollwerte(form.karte, kalkulation).flatMap((soll) => {
      const ist = istwert(fall, soll);

      return ist === null || gleich(ist, soll.wert, spielraum(fall, soll)) ? [] : [{ soll, ist }];
    });
    const falsche = new Set(abweichend.map(({ soll }) => schluessel(soll)));
    const bekannte = schonGesagt(fall);
    const erklaert = new Set(bekannte.map(schluessel));

    return abweichend
      .filter(
        ({ soll, ist }) =>
          !soll.aus.some((ort) => falsche.has(ort)) &&
          !erklaert.has(schluessel(soll)) &&
          !durchDeckungErklaert(fall, soll, ist) &&
          !rechnetMit(fall.inspection, soll, bekannte),
      )
      .map(({ soll, ist }) => alsBefund(fall, soll, ist));
  },
};

/** Cells that other checks speak of: what computes with them differs because of them. */
function schonGesagt(fall: Pruefungsfall): readonly CellAddress[] {
  const { form, kalkulation, inspection } = fall;

  return [
    ...formelabweichungen(fall).map(({ blatt, zelle }) => ({ sheet: blatt, cell: zelle })),
    ...geaenderteParameter(fall).map(({ zelle }) => zelle),
    ...zahlenzellen(form, inspection)
      .filter(({ zelle }) => typeof zelle.value === "string" && zelle.formula === null)
      .map(({ blatt, zelle }) => ({ sheet: blatt, cell: formatCell(zelle) })),
    ...(kalkulation?.gruende ?? []).flatMap(({ ort }) =>
      ort.blatt === undefined || ort.zelle === undefined ? [] : [{ sheet: ort.blatt, cell: ort.zelle }],
    ),
  ];
}

/** A sum that lacks a row is T5's business, as far as that is all that it lacks. */
function durchDeckungErklaert(fall: Pruefungsfall, soll: Sollwert, ist: number): boolean {
  const luecken = deckungsluecken(fall).filter(({ summe }) => `${summe.blatt}!${summe.zelle}` === schluessel(soll));
  const erwartet = luecken.reduce((summe, { unterschied }) => summe + unterschied, 0);

  return luecken.length > 0 && gleich(ist, soll.wert + erwartet, spielraum(fall, soll));
}

/** In a form whose lines keep fractions of a cent, sums may differ by half a cent a line from ours. */
function spielraum({ form, kalkulation }: Pruefungsfall, { einheit, sheet, cell }: Sollwert): number {
  if (form.art !== "beschriftet" || einheit !== "euro") {
    return 0;
  }
  const jeTag = form.karte.felder.some(
    ({ feld, blatt, zelle }) => (feld === "tagessatz" || feld === "entgelt") && blatt === sheet && zelle === cell,
  );
  const { plaetze = null, tage = null } = kalkulation ?? {};
  const halbeCents = 0.005 * KOSTENZEILEN.length;

  return jeTag ? 0.005 + halbeCents / Math.max(1, (plaetze ?? 1) * (tage ?? 1)) : halbeCents;
}

/** What the cell comes to: computed anew where the engine can, so that a stale result is not said twice. */
function istwert({ inspection, neurechnung }: Pruefungsfall, { sheet, cell }: Sollwert): number | null {
  const ort = parseCell(cell);
  const blatt = blattVon(inspection, sheet);
  if (ort === null || blatt === null) {
    return null;
  }
  const neu = neurechnung.wert(sheet, ort);

  return typeof neu === "number" ? neu : neu === "" ? 0 : zahlIn(blatt, ort);
}

function gleich(ist: number, soll: number, spielraum: number): boolean {
  const betrag = ausEuro(ist);

  return (betrag !== null && betrag === ausEuro(soll)) || Math.abs(ist - soll) <= spielraum;
}

function alsBefund(fall: Pruefungsfall, soll: Sollwert, ist: number): Befund {
  const { sheet, cell, bezeichnung, wert, einheit } = soll;
  const text = einheit === "euro" ? betragText : zahlText;

  return befund({
    regel: ID,
    schwere: "fehler",
    ort: { blatt: sheet, zelle: cell },
    gefunden: text(ist),
    erwartet: text(wert),
    wirkung: fall.wirkungGegen([{ sheet, cell, value: wert }]) ?? undefined,
    text:
      `${bezeichnung} (${sheet}!${cell}): Dort stehen ${text(ist)}, aus den Eingaben ergeben sich ${text(wert)}.` +
      " Bitte prüfen, welche Zahl stimmt.",
  });
}
