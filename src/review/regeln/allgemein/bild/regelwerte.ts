import { parseRange, type Range } from "../../../../workbook/a1";
import type { InspectedSheet, Inspection, Validation } from "../../../../workbook/inspection";
import type { CellValue } from "../../../../workbook/port";

/** Longer lists are no drop-down for people. */
const MAX_LISTE = 20_000;

/** What a drop-down list offers, in small letters; null where it cannot be told. */
export function liste({ formula1 }: Validation, blatt: InspectedSheet, mappe: Inspection): ReadonlySet<string> | null {
  const text = formula1?.trim() ?? "";
  if (/^"(?:[^"]|"")*"$/.test(text)) {
    return new Set(
      text
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(",")
        .map((t) => t.trim().toLowerCase()),
    );
  }
  const bereich = bereichIn(text, blatt, mappe);
  if (bereich === null) {
    return null;
  }
  const { from, to } = bereich.bereich;
  const bis = Math.min(to.row, bereich.blatt.used?.to.row ?? 0);
  if ((bis - from.row + 1) * (to.column - from.column + 1) > MAX_LISTE) {
    return null;
  }
  const werte = new Set<string>();
  for (let row = from.row; row <= bis; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      const wert = bereich.blatt.cell(row, column)?.value ?? null;
      if (wert !== null) {
        werte.add(schreibweise(wert));
      }
    }
  }

  return werte;
}

/** As a list compares: without regard to case and blanks at the ends. */
export function schreibweise(wert: CellValue): string {
  return typeof wert === "object" ? "" : String(wert).trim().toLowerCase();
}

/** The number that a limit is; null where it is computed from something else than one cell. */
export function grenze(formel: string | null, blatt: InspectedSheet, mappe: Inspection): number | null {
  const text = formel?.trim() ?? "";
  if (/^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(text)) {
    return Number(text);
  }
  // a reference without $ moves with the cell
  const ort = /\$[A-Z]+\$\d+$/i.test(text) ? bereichIn(text, blatt, mappe) : null;
  const wert = ort === null ? null : ort.blatt.cell(ort.bereich.from.row, ort.bereich.from.column)?.value;

  return typeof wert === "number" ? wert : null;
}

function bereichIn(
  text: string,
  eigenes: InspectedSheet,
  mappe: Inspection,
): { readonly blatt: InspectedSheet; readonly bereich: Range } | null {
  const name = mappe.names.find((n) => n.scope === null && n.name.toLowerCase() === text.toLowerCase());
  const [, quoted, plain, adresse = ""] =
    /^(?:'((?:[^']|'')+)'!|([^'!()+*,:]+)!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)$/i.exec(
      name?.refersTo.replace(/^=/, "") ?? text,
    ) ?? [];
  const blattname = quoted?.replaceAll("''", "'") ?? plain;
  const blatt =
    blattname === undefined ? eigenes : mappe.sheets.find((s) => s.name.toLowerCase() === blattname.toLowerCase());
  const bereich = parseRange(adresse);

  return blatt === undefined || bereich === null ? null : { blatt, bereich };
}
