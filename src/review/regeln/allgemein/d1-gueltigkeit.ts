import { befund, type Befund } from "../../../domain";
import { formatCell, type Range } from "../../../workbook/a1";
import type { InspectedCell, InspectedSheet, Inspection, Validation } from "../../../workbook/inspection";
import type { CellValue } from "../../../workbook/port";
import { inhaltText, zahlText } from "../../anzeige";
import type { Regel } from "../../regel";
import { MAX_BEFUNDE } from "./bild/begrenzt";
import { grenze, liste, schreibweise } from "./bild/regelwerte";

const ID = "D1";

/** Contents that the rule of their own cell does not allow; pasting goes around it. */
export const gueltigkeit: Regel = {
  id: ID,
  titel: "Eingaben halten die Regeln ihrer Zellen ein",
  pruefe: ({ inspection }) => inspection.sheets.flatMap((blatt) => imBlatt(blatt, inspection)),
};

/** Cells that are looked at for one sheet. */
const MAX_ZELLEN = 200_000;

function imBlatt(blatt: InspectedSheet, mappe: Inspection): Befund[] {
  const befunde: Befund[] = [];
  let rest = MAX_ZELLEN;
  for (const regel of blatt.validations) {
    const verstoss = pruefung(regel, blatt, mappe);
    for (const bereich of verstoss === null ? [] : regel.ranges) {
      const zellen = befunde.length > MAX_BEFUNDE ? [] : zellenIn(blatt, bereich, rest);
      rest -= zellen.length + 1;
      for (const zelle of zellen) {
        const erwartet = zelle.value === null || zelle.value === "" ? null : (verstoss?.(zelle.value) ?? null);
        if (erwartet !== null && befunde.length <= MAX_BEFUNDE) {
          befunde.push(gemeldet(blatt, zelle, erwartet));
        }
      }
    }
  }

  return befunde;
}

/** Place by place where the range is small, else all cells. */
function zellenIn(blatt: InspectedSheet, { from, to }: Range, hoechstens: number): InspectedCell[] {
  const ende = blatt.used?.to ?? { row: 0, column: 0 };
  const zellen: InspectedCell[] = [];
  for (let row = from.row; row <= Math.min(to.row, ende.row); row += 1) {
    for (let column = from.column; column <= Math.min(to.column, ende.column); column += 1) {
      hoechstens -= 1;
      const zelle = hoechstens < 0 ? null : blatt.cell(row, column);
      if (hoechstens < 0) {
        return zellen;
      }
      if (zelle !== null) {
        zellen.push(zelle);
      }
    }
  }

  return zellen;
}

/** Says what would be allowed, for a value that is not; null for a rule that cannot be followed here. */
function pruefung(
  regel: Validation,
  blatt: InspectedSheet,
  mappe: Inspection,
): ((wert: CellValue) => string | null) | null {
  if (regel.kind === "list") {
    const erlaubt = liste(regel, blatt, mappe);

    return erlaubt === null || erlaubt.size === 0
      ? null
      : (wert) => (erlaubt.has(schreibweise(wert)) ? null : "ein Eintrag der Auswahlliste");
  }
  if (regel.kind === "custom") {
    return null;
  }
  const [unten, oben] = [grenze(regel.formula1, blatt, mappe), grenze(regel.formula2, blatt, mappe)];
  if (unten === null || (/etween/.test(regel.operator) && oben === null)) {
    return null;
  }
  const was = erlaubtes(regel, unten, oben ?? unten);

  return (wert) => (istErlaubt(regel, wert, unten, oben ?? unten) ? null : was);
}

function istErlaubt({ kind, operator }: Validation, wert: CellValue, a: number, b: number): boolean {
  const zahl = kind === "textLength" ? (typeof wert === "object" ? 0 : String(wert).length) : wert;
  if (typeof zahl !== "number" || (kind === "whole" && !Number.isInteger(zahl))) {
    return false;
  }
  switch (operator) {
    case "between":
      return zahl >= a && zahl <= b;
    case "notBetween":
      return zahl < a || zahl > b;
    case "equal":
      return zahl === a;
    case "notEqual":
      return zahl !== a;
    case "lessThan":
      return zahl < a;
    case "lessThanOrEqual":
      return zahl <= a;
    case "greaterThan":
      return zahl > a;
    case "greaterThanOrEqual":
      return zahl >= a;
  }
}

const ART: Readonly<Record<Validation["kind"], string>> = {
  whole: "eine ganze Zahl",
  decimal: "eine Zahl",
  date: "ein Datum",
  time: "eine Uhrzeit",
  textLength: "eine Textlänge",
  list: "ein Eintrag",
  custom: "ein Wert",
};

function erlaubtes({ kind, operator }: Validation, a: number, b: number): string {
  if (kind === "date" || kind === "time") {
    return `${ART[kind]} im zugelassenen Zeitraum`;
  }
  const [x, y] = [zahlText(a), zahlText(b)];
  const grenzen: Readonly<Record<Validation["operator"], string>> = {
    between: `zwischen ${x} und ${y}`,
    notBetween: `außerhalb von ${x} bis ${y}`,
    equal: `gleich ${x}`,
    notEqual: `ungleich ${x}`,
    lessThan: `unter ${x}`,
    lessThanOrEqual: `bis ${x}`,
    greaterThan: `über ${x}`,
    greaterThanOrEqual: `ab ${x}`,
  };

  return `${ART[kind]} ${grenzen[operator]}`;
}

function gemeldet({ name }: InspectedSheet, zelle: InspectedCell, erwartet: string): Befund {
  const ort = formatCell(zelle);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: inhaltText(zelle.value),
    erwartet,
    text:
      `In ${name}!${ort} steht ${inhaltText(zelle.value)}; nach der Eingaberegel der Zelle ist ${erwartet} zugelassen.` +
      " Bitte berichtigen.",
    gruppe: `Eingaberegel auf Blatt „${name}“: ${erwartet}`,
  });
}
