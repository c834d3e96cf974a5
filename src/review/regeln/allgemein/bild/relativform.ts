import { columnNumber, type Cell } from "../../../../workbook/a1";

/** A text, a sheet's name, a bracket, a cell, or any other word; each is passed over or turned as a whole. */
const STUECK =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!$\\\u0080-\uffff])|[\w.$\\\u0080-\uffff]+| +/g;

/**
 * A formula as seen from its own cell (R1C1): copies of one formula down a column or along a row are the same text.
 * One pass; it is asked for every formula of a file.
 */
export function relativform(formel: string, { row, column }: Cell): string {
  return formel.replace(
    STUECK,
    (
      stueck: string,
      spalteFest: string | undefined,
      spalte: string | undefined,
      zeileFest: string,
      zeile: string,
    ): string => {
      if (spalte === undefined) {
        const erstes = stueck.charCodeAt(0);

        return erstes === 32 ? "" : erstes === 34 ? stueck : stueck.toUpperCase();
      }
      const r = zeileFest === "$" ? zeile : `[${Number(zeile) - row}]`;
      const c = spalteFest === "$" ? columnNumber(spalte) : `[${columnNumber(spalte) - column}]`;

      return `R${r}C${c}`;
    },
  );
}
