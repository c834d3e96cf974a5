import type { Package } from "../package";
import { damaged, refuse } from "../../refusal";
import { contentType } from "./content-types";
import { readRelationships } from "./relationships";

/** Workbook, workbook with macros, and the templates of both. */
const WORKBOOK =
  /^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|vnd\.ms-excel\.(sheet|template)\.macroenabled)\.main\+xml$/i;

/** Name of the part that is the workbook; refuses a package that holds something else. */
export function findWorkbookPart(pack: Package): string {
  const part = readRelationships(pack, "").find(({ type }) => type === "officeDocument")?.part ?? null;
  if (part === null) {
    return refuse(
      "keine_arbeitsmappe",
      "Die Datei enthält keine Arbeitsmappe. Bitte eine Excel-Arbeitsmappe (.xlsx oder .xlsm) auswählen.",
    );
  }
  const type = contentType(pack, part);
  if (!WORKBOOK.test(type)) {
    refuse("keine_arbeitsmappe", otherKind(type));
  }
  if (!pack.has(part)) {
    damaged(part, "er fehlt");
  }

  return part;
}

function otherKind(type: string): string {
  if (/sheet\.binary/i.test(type)) {
    return "Die Datei ist eine binäre Arbeitsmappe (.xlsb). Bitte in Excel als Excel-Arbeitsmappe (.xlsx) speichern.";
  }
  const kind = /wordprocessing|ms-word/i.test(type)
    ? "ein Word-Dokument"
    : /presentation|ms-powerpoint/i.test(type)
      ? "eine Präsentation"
      : "ein anderes Dokument";

  return `Die Datei ist keine Excel-Arbeitsmappe, sondern ${kind}. Bitte eine Datei mit der Endung .xlsx oder .xlsm auswählen.`;
}
