import { befund, type Befund } from "../../../domain";
import { zahlAusText } from "../../../template";
import { formatCell, parseRange, type Range } from "../../../workbook/a1";
import { findReferences } from "../../../workbook/formula/references";
import type { InspectedCell, InspectedSheet, Inspection, Validation } from "../../../workbook/inspection";
import { inhaltText, zahlText } from "../../anzeige";
import { blattVon } from "../../formular";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "D1";

/** What a drop-down or a limit of a cell forbids: pasting gets around it. */
export const gueltigkeit: Regel = {
  id: ID,
  titel: "Eingaben entsprechen den Gültigkeitsregeln ihrer Zellen",
  pruefe: (fall) => {
    const { vordruck } = fall;

    return vordruck === null
      ? nichtGeprueft(NUR_EIGENE)
      : blattpaare(fall).flatMap(({ blanko, datei }) => imBlatt(vordruck, blanko, datei));
  },
};

/** The rules of the blank form: they hold also where somebody removed them from the file. */
function imBlatt(vordruck: Inspection, blanko: InspectedSheet, sheet: InspectedSheet): Befund[] {
  return blanko.validations.flatMap((regel) =>
    sheet.cells
      .filter((zelle) => zelle.formula === null && zelle.value !== null && regel.ranges.some((r) => liegtIn(zelle, r)))
      .flatMap((zelle) => {
        const verstoss = verstossVon(zelle, regel, sheet.name, vordruck);

        return verstoss === null ? [] : [alsBefund(sheet.name, zelle, verstoss)];
      }),
  );
}

function liegtIn({ row, column }: InspectedCell, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** What would be right, in words; null where the cell obeys, or where the rule cannot be judged. */
function verstossVon(zelle: InspectedCell, regel: Validation, blatt: string, mappe: Inspection): string | null {
  const { value } = zelle;
  if (regel.kind === "list") {
    const liste = listeVon(regel.formula1, blatt, mappe);
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : null;

    return liste === null || text === null || liste.some((eintrag) => eintrag.toLowerCase() === text.toLowerCase())
      ? null
      : `ein Eintrag der Auswahlliste (${liste.slice(0, 4).join(", ")}${liste.length > 4 ? " …" : ""})`;
  }
  if (regel.kind !== "whole" && regel.kind !== "decimal" && regel.kind !== "date") {
    return null;
  }
  const was = regel.kind === "date" ? "ein Datum" : regel.kind === "whole" ? "eine ganze Zahl" : "eine Zahl";
  if (typeof value !== "number") {
    // numbers as text are N1's business
    return typeof value === "string" && value.trim() !== "" && zahlAusText(value) === null ? was : null;
  }
  if (regel.kind === "whole" && !Number.isInteger(value)) {
    return was;
  }

  return imRahmen(value, regel) === false ? `${was} ${rahmenText(regel)}` : null;
}

/** The entries of a list that is written out or stands in cells. */
function listeVon(formel: string | null, blatt: string, mappe: Inspection): readonly string[] | null {
  const text = (formel ?? "").trim();
  const woertlich = /^"(.*)"$/s.exec(text)?.[1];
  if (woertlich !== undefined) {
    return woertlich.split(",").map((eintrag) => eintrag.trim());
  }
  const [bezug, weitere] = findReferences(text).ranges;
  if (bezug === undefined || weitere !== undefined || !/^[^()]*$/.test(text)) {
    return null;
  }
  const sheet = blattVon(mappe, bezug.sheet ?? blatt);
  const eintraege = sheet?.cells.filter((zelle) => liegtIn(zelle, bezug.range)) ?? [];

  return eintraege.length === 0 ? null : eintraege.map(({ value }) => (typeof value === "object" ? "" : String(value)));
}

function grenze(formel: string | null): number | null {
  const text = (formel ?? "").trim();

  return text !== "" && Number.isFinite(Number(text)) && parseRange(text) === null ? Number(text) : null;
}

function imRahmen(wert: number, { operator, formula1, formula2 }: Validation): boolean | null {
  const a = grenze(formula1);
  const b = grenze(formula2);
  if (a === null || ((operator === "between" || operator === "notBetween") && b === null)) {
    return null;
  }
  switch (operator) {
    case "between":
      return wert >= a && wert <= (b ?? a);
    case "notBetween":
      return wert < a || wert > (b ?? a);
    case "equal":
      return wert === a;
    case "notEqual":
      return wert !== a;
    case "lessThan":
      return wert < a;
    case "lessThanOrEqual":
      return wert <= a;
    case "greaterThan":
      return wert > a;
    case "greaterThanOrEqual":
      return wert >= a;
  }
}

function rahmenText({ operator, formula1, formula2 }: Validation): string {
  const [a, b] = [grenze(formula1) ?? 0, grenze(formula2) ?? 0].map(zahlText);
  const texte: Readonly<Record<Validation["operator"], string>> = {
    between: `zwischen ${a ?? ""} und ${b ?? ""}`,
    notBetween: `außerhalb von ${a ?? ""} bis ${b ?? ""}`,
    equal: `gleich ${a ?? ""}`,
    notEqual: `ungleich ${a ?? ""}`,
    lessThan: `kleiner als ${a ?? ""}`,
    lessThanOrEqual: `bis ${a ?? ""}`,
    greaterThan: `größer als ${a ?? ""}`,
    greaterThanOrEqual: `ab ${a ?? ""}`,
  };

  return texte[operator];
}

function alsBefund(blatt: string, zelle: InspectedCell, erwartet: string): Befund {
  const ort = formatCell(zelle);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt, zelle: ort },
    gefunden: inhaltText(zelle.value),
    erwartet,
    text: `In ${blatt}!${ort} steht ${inhaltText(zelle.value)}. Die Zelle lässt nur ${erwartet} zu. Bitte berichtigen.`,
    gruppe: `Gültigkeitsregeln, Blatt „${blatt}“`,
  });
}
