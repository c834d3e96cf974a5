import { befund, type Befund } from "../../../domain";
import { formatCell, type Range } from "../../../workbook/a1";
import type { CellValue } from "../../../workbook/port";
import type { Regel } from "../../regel";
import { argumente } from "./bild/argumente";
import { bereichVon } from "./bild/bezug";
import type { Blattbild, Formelzelle } from "./bild/blattbild";
import { mappenbild, soweitGelesen, type Mappenbild } from "./bild/mappenbild";
import type { Muster } from "./bild/muster";

const ID = "S4";

/** Where the search range of a lookup stands among its arguments, and where its kind of match. */
const SUCHEN: Readonly<Record<string, { readonly bereich: number; readonly art: number }>> = {
  VLOOKUP: { bereich: 1, art: 3 },
  HLOOKUP: { bereich: 1, art: 3 },
  MATCH: { bereich: 1, art: 2 },
};

/** Values of search ranges that are looked at on one sheet. */
const MAX_WERTE = 200_000;

/** A lookup for the nearest value in a list that is not sorted gives any row. */
export const ungefaehreSuche: Regel = {
  id: ID,
  titel: "Suchfunktionen suchen genau oder in sortierten Listen",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(
      bild,
      bild.freie(fall).flatMap((blatt) => imBlatt(bild, blatt)),
    );
  },
};

function imBlatt(mappe: Mappenbild, bild: Blattbild): Befund[] {
  const sortiert = new Map<string, boolean>();
  const suchen = new Map<Muster, Suche | null>();
  let rest = MAX_WERTE;

  return bild.formeln.flatMap((formel): Befund[] => {
    if (!"VLOOKUP HLOOKUP MATCH".split(" ").some((name) => formel.muster.funktionen.has(name))) {
      return [];
    }
    const suche = suchen.get(formel.muster) ?? ungefaehr(formel.muster);
    suchen.set(formel.muster, suche);
    const bezug = suche === null ? undefined : formel.muster.bezuege[suche.bezug];
    if (suche === null || bezug === undefined) {
      return [];
    }
    const ziel = bezug.blatt === null ? bild : mappe.bild(bezug.blatt);
    const bereich = suchreihe(suche.name, bereichVon(bezug, formel.zelle));
    const schluessel = `${ziel?.blatt.name ?? ""}|${JSON.stringify(bereich)}`;
    const bekannt = sortiert.get(schluessel);
    const liste = bekannt !== undefined || ziel === null || rest <= 0 ? [] : werte(ziel, bereich, rest);
    const istSortiert = bekannt ?? aufsteigend(liste);
    rest -= liste.length;
    sortiert.set(schluessel, istSortiert);

    return istSortiert ? [] : [gemeldet(bild, formel, suche.name)];
  });
}

interface Suche {
  readonly name: string;
  /** Index of the reference that is searched. */
  readonly bezug: number;
}

/** A formula with one lookup that asks for the nearest value below; null otherwise. */
function ungefaehr({ bau }: Muster): Suche | null {
  const treffer = /(VLOOKUP|HLOOKUP|MATCH)\(/.exec(bau);
  const name = treffer?.[1] ?? "";
  const stellen = SUCHEN[name];
  if (treffer === null || stellen === undefined) {
    return null;
  }
  const beginn = treffer.index + treffer[0].length;
  const teile = argumente(bau.slice(beginn));
  const art = teile?.[stellen.art]?.trim();
  const bereich = teile?.[stellen.bereich] ?? "";
  // a match in falling order, -1, is another search
  if (teile === null || (art !== undefined && !/^(?:TRUE|1)$/i.test(art)) || !/^(?:[^(]*!)?§:§$/.test(bereich)) {
    return null;
  }
  const davor = bau.slice(0, beginn) + teile.slice(0, stellen.bereich).join(",");

  return { name, bezug: davor.replaceAll("§:§", "§").split("§").length - 1 };
}

/** The first column of a table, or its first row. */
function suchreihe(name: string, { from, to }: Range): Range {
  return name === "VLOOKUP"
    ? { from, to: { row: to.row, column: from.column } }
    : name === "HLOOKUP"
      ? { from, to: { row: from.row, column: to.column } }
      : { from, to };
}

function werte(bild: Blattbild, { from, to }: Range, hoechstens: number): CellValue[] {
  const gefunden: CellValue[] = [];
  const ende = bild.blatt.used?.to ?? { row: 0, column: 0 };
  for (let row = from.row; row <= Math.min(to.row, ende.row); row += 1) {
    for (let column = from.column; column <= Math.min(to.column, ende.column); column += 1) {
      if (gefunden.length >= hoechstens) {
        return gefunden;
      }
      gefunden.push(bild.zelle({ row, column })?.value ?? null);
    }
  }

  return gefunden;
}

function aufsteigend(liste: readonly CellValue[]): boolean {
  const zahlen = liste.filter((wert) => typeof wert === "number");
  const texte = liste.filter((wert): wert is string => typeof wert === "string" && wert !== "");
  const vergleich = new Intl.Collator("de");

  return zahlen.length >= texte.length
    ? zahlen.every((wert, i) => i === 0 || (zahlen[i - 1] ?? wert) <= wert)
    : texte.every((wert, i) => i === 0 || vergleich.compare(texte[i - 1] ?? wert, wert) <= 0);
}

function gemeldet({ blatt }: Blattbild, { zelle }: Formelzelle, name: string): Befund {
  const ort = formatCell(zelle);
  const deutsch = { VLOOKUP: "SVERWEIS", HLOOKUP: "WVERWEIS", MATCH: "VERGLEICH" }[name] ?? name;
  const genau = name === "MATCH" ? "0" : "FALSCH";

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: blatt.name, zelle: ort },
    gefunden: `=${zelle.formula ?? ""}`,
    text:
      `${blatt.name}!${ort} sucht mit ${deutsch} den nächstkleineren Wert in einer Liste, die nicht aufsteigend sortiert` +
      ` ist; das Ergebnis kann falsch sein. Bitte genau suchen lassen (letztes Argument ${genau}) oder die Liste sortieren.`,
    gruppe: `Ungefähre Suche auf Blatt „${blatt.name}“`,
  });
}
