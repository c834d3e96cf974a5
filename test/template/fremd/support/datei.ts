import { FileWorkbook } from "../../../../src/workbook/file/file-workbook";
import type { Workbook } from "../../../../src/workbook/port";
import { workbook as paket } from "../../../workbook/support/xlsx";
import { blattname, gesetzte, imSpeicher, type Blatt, type Formular, type Gesetzt } from "./formular";

/** Two formats: 0 as every cell has it, 1 unlocked. */
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function zelleXml({ zelle, inhalt, frei }: Gesetzt): string {
  const r = `r="${zelle}"${frei ? ' s="1"' : ""}`;
  if (inhalt === null) {
    return `<c ${r}/>`;
  }
  if (typeof inhalt === "string") {
    return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escape(inhalt)}</t></is></c>`;
  }
  if (typeof inhalt === "number") {
    return `<c ${r}><v>${inhalt}</v></c>`;
  }

  return `<c ${r}><f>${escape(inhalt.formel)}</f>${inhalt.wert === undefined ? "" : `<v>${inhalt.wert}</v>`}</c>`;
}

function blattXml(blatt: Blatt): string {
  const zellen = gesetzte(blatt);
  const reihen = blatt.zeilen.map((_, i) => {
    const inhalt = zellen.filter(({ zelle }) => zelle.replace(/^[A-Z]+/, "") === String(i + 1));

    return `<row r="${i + 1}">${inhalt.map(zelleXml).join("")}</row>`;
  });
  const verbunden = blatt.verbunden ?? [];

  return (
    `<sheetData>${reihen.join("")}</sheetData>` +
    (blatt.geschuetzt === true ? '<sheetProtection sheet="1"/>' : "") +
    (verbunden.length === 0
      ? ""
      : `<mergeCells count="${verbunden.length}">${verbunden.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`)
  );
}

/** The same form as the bytes of an .xlsx file. */
export function alsBytes(formular: Formular): Uint8Array {
  return paket({
    styles: STYLES,
    sheets: formular.map((blatt, i) => ({
      name: escape(blattname(blatt, i)),
      xml: blattXml(blatt),
      ...(blatt.verborgen === true ? { state: "hidden" } : {}),
    })),
  });
}

export function alsDatei(formular: Formular): FileWorkbook {
  const offen = FileWorkbook.open(alsBytes(formular));
  if (offen.status !== "ok") {
    throw new Error(offen.refusal.text);
  }

  return offen.value;
}

/** Every form is tried in memory and as a file. */
export const ALS: readonly (readonly [string, (formular: Formular) => Workbook])[] = [
  ["im Speicher", imSpeicher],
  ["als Datei", alsDatei],
];
