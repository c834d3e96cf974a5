import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { inhaltText } from "../../anzeige";
import type { Pruefungsfall } from "../../pruefungsfall";
import { formelabweichungen, type Formelabweichung } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";
import { nichtGeprueft, type Regel } from "../../regel";

const ID = "T2";

/** A what-if for each of thousands of cells would take longer than anybody waits. */
const HOECHSTENS = 60;

/** A formula of the form that somebody replaced by a number or a text, or deleted. */
export const formelErsetzt: Regel = {
  id: ID,
  titel: "Formeln des Vordrucks sind Formeln geblieben",
  pruefe: (fall) => {
    if (fall.vordruck === null) {
      return nichtGeprueft(NUR_EIGENE);
    }
    const abweichungen = formelabweichungen(fall);
    const ersetzt = abweichungen.filter(({ gefunden }) => gefunden !== null && gefunden.formula === null);
    const geloescht = abweichungen.filter(({ gefunden }) => gefunden === null);

    return [
      ...ersetzt.map((a, i) => ersetztBefund(fall, a, i < HOECHSTENS)),
      ...laeufe(geloescht).map((lauf) => geloeschtBefund(fall, lauf)),
    ];
  },
};

function ersetztBefund(fall: Pruefungsfall, a: Formelabweichung, mitWirkung: boolean): Befund {
  const { blatt, zelle, erwartet, gefunden } = a;
  const wirkung = mitWirkung
    ? fall.wirkungGegen([{ sheet: blatt, cell: zelle, value: null, formula: erwartet }])
    : null;
  const inhalt = inhaltText(gefunden?.value ?? null);

  return befund({
    regel: ID,
    schwere: "fehler",
    ort: { blatt, zelle },
    gefunden: inhalt,
    erwartet: `=${erwartet}`,
    wirkung: wirkung ?? undefined,
    text:
      `In ${blatt}!${zelle} steht ${inhalt} fest eingetragen. Der Vordruck rechnet dort mit einer Formel.` +
      " Bitte die Formel wiederherstellen.",
    gruppe: `Feste Werte statt Formeln, Blatt „${blatt}“, Spalte ${zelle.replace(/\d+$/, "")}`,
  });
}

/** Deleted formulas that lie below each other are one finding. */
function laeufe(geloescht: readonly Formelabweichung[]): (readonly Formelabweichung[])[] {
  const sortiert = [...geloescht].sort(
    (a, b) => (a.blatt < b.blatt ? -1 : a.blatt > b.blatt ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const alle: Formelabweichung[][] = [];
  for (const a of sortiert) {
    const lauf = alle.at(-1);
    const letzte = lauf?.at(-1);
    if (lauf !== undefined && letzte?.blatt === a.blatt && letzte.column === a.column && letzte.row + 1 === a.row) {
      lauf.push(a);
    } else {
      alle.push([a]);
    }
  }

  return alle;
}

function geloeschtBefund(fall: Pruefungsfall, lauf: readonly Formelabweichung[]): Befund {
  const [erste, letzte] = [lauf[0], lauf.at(-1)];
  const blatt = erste?.blatt ?? "";
  const von = formatCell(erste ?? { row: 1, column: 1 });
  const bereich = lauf.length === 1 ? von : `${von}:${formatCell(letzte ?? { row: 1, column: 1 })}`;
  const wirkung = fall.wirkungGegen(
    lauf.map((a) => ({ sheet: a.blatt, cell: a.zelle, value: null, formula: a.erwartet })),
  );
  const wirkungslos = wirkung !== null && Number(wirkung) === 0;

  return befund({
    regel: ID,
    schwere: wirkungslos ? "warnung" : "fehler",
    ort: { blatt, zelle: von },
    gefunden: "leer",
    erwartet: `=${erste?.erwartet ?? ""}`,
    wirkung: wirkung ?? undefined,
    text: `In ${blatt}!${bereich} ${lauf.length === 1 ? "fehlt die Formel" : "fehlen die Formeln"} des Vordrucks. Bitte wiederherstellen.`,
  });
}
