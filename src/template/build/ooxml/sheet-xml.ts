import { spaltenname } from "../../adresse";
import type { CellDraft, SheetDraft, Validation } from "./sheet";
import { styleIndex } from "./styles";
import { ROW_HEIGHT, textHeight } from "./text-height";
import { MAIN, XML_HEAD, cellText, element, escapeXml } from "./xml";

/** A4, in the numbering of the format. */
const A4 = 9;

/** The part xl/worksheets/sheetN.xml. The order of the elements is fixed by the schema (CT_Worksheet). */
export function sheetXml(sheet: SheetDraft, options: { active: boolean; footer: string }): string {
  return (
    XML_HEAD +
    element(
      "worksheet",
      { xmlns: MAIN },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })) +
        element("dimension", { ref: dimension(sheet) }) +
        element("sheetViews", {}, viewXml(sheet, options.active)) +
        element("sheetFormatPr", { defaultRowHeight: ROW_HEIGHT }) +
        element("cols", {}, sheet.widths.map(columnXml).join("")) +
        element("sheetData", {}, rowsXml(sheet)) +
        protectionXml() +
        (sheet.filter === null ? "" : element("autoFilter", { ref: sheet.filter })) +
        validationsXml(sheet.validations) +
        element("printOptions", { horizontalCentered: true }) +
        element("pageMargins", { left: 0.5, right: 0.5, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.3 }) +
        element("pageSetup", {
          paperSize: A4,
          orientation: sheet.print.landscape ? "landscape" : "portrait",
          fitToWidth: 1,
          fitToHeight: sheet.print.onePage ? 1 : 0,
        }) +
        element("headerFooter", {}, element("oddFooter", {}, escapeXml(options.footer))) +
        ignoredErrorsXml(sheet.digitsAsText),
    )
  );
}

function dimension(sheet: SheetDraft): string {
  const cells = [...sheet.rows.entries()].sort(([a], [b]) => a - b);
  const last = cells.at(-1)?.[0] ?? 1;
  const widest = Math.max(...cells.map(([, row]) => Math.max(...row.keys())));
  const corner = cells.flatMap(([, row]) => [...row.entries()]).find(([column]) => column === widest)?.[1].reference;

  return `A1:${(corner ?? "A1").replace(/\d+$/, "")}${last}`;
}

function viewXml(sheet: SheetDraft, active: boolean): string {
  const first = `${spaltenname(sheet.frozenColumns + 1)}${sheet.frozenRows + 1}`;
  const content =
    sheet.frozenRows === 0
      ? ""
      : sheet.frozenColumns > 0
        ? cornerXml(sheet, first)
        : element("pane", { ySplit: sheet.frozenRows, topLeftCell: first, activePane: "bottomLeft", state: "frozen" }) +
          element("selection", { pane: "bottomLeft", activeCell: first, sqref: first });

  return element(
    "sheetView",
    { showGridLines: false, tabSelected: active ? true : undefined, workbookViewId: 0 },
    content,
  );
}

/** Rows and columns in view: four panes, of which the last one scrolls. */
function cornerXml({ frozenRows, frozenColumns }: SheetDraft, first: string): string {
  const pane = { xSplit: frozenColumns, ySplit: frozenRows, topLeftCell: first };

  return (
    element("pane", { ...pane, activePane: "bottomRight", state: "frozen" }) +
    element("selection", { pane: "topRight" }) +
    element("selection", { pane: "bottomLeft" }) +
    element("selection", { pane: "bottomRight", activeCell: first, sqref: first })
  );
}

function columnXml(width: number, i: number): string {
  return element("col", { min: i + 1, max: i + 1, width, customWidth: true });
}

function rowsXml(sheet: SheetDraft): string {
  return [...sheet.rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const fixed = sheet.heights.get(row);
      const content = [...cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cellXml(cell));

      return element(
        "row",
        { r: row, ht: fixed ?? textHeight(sheet, cells), customHeight: fixed === undefined ? undefined : true },
        content.join(""),
      );
    })
    .join("");
}

/** Written by hand: a workbook has tens of thousands of cells. */
function cellXml({ reference, value, formula, style }: CellDraft & { readonly reference: string }): string {
  const start = `<c r="${reference}" s="${styleIndex(style)}"`;
  if (formula !== undefined) {
    return typeof value === "number"
      ? `${start}><f>${escapeXml(formula)}</f><v>${value}</v></c>`
      : `${start} t="str"><f>${escapeXml(formula)}</f><v>${cellText(value ?? "")}</v></c>`;
  }
  if (typeof value === "number") {
    return `${start}><v>${value}</v></c>`;
  }

  return value === null || value === "" ? `${start}/>` : `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

function textXml(text: string): string {
  const space = text.trim() === text ? "" : ' xml:space="preserve"';

  return `<t${space}>${cellText(text)}</t>`;
}

/** Without a password: the protection is against slips, not against people. Widths and the filter stay usable. */
function protectionXml(): string {
  return element("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: false,
    formatRows: false,
    autoFilter: false,
  });
}

function ignoredErrorsXml(ranges: readonly string[]): string {
  return ranges.length === 0
    ? ""
    : element("ignoredErrors", {}, element("ignoredError", { sqref: ranges.join(" "), numberStoredAsText: true }));
}

function validationsXml(validations: readonly Validation[]): string {
  return validations.length === 0
    ? ""
    : element("dataValidations", { count: validations.length }, validations.map(validationXml).join(""));
}

function validationXml(v: Validation): string {
  return element(
    "dataValidation",
    {
      type: v.type,
      errorStyle: "stop",
      operator: v.type === "list" ? undefined : (v.operator ?? "between"),
      allowBlank: true,
      showInputMessage: v.prompt === undefined ? undefined : true,
      showErrorMessage: true,
      errorTitle: v.errorTitle,
      error: v.error,
      promptTitle: v.promptTitle,
      prompt: v.prompt,
      sqref: v.range,
    },
    `<formula1>${escapeXml(v.formula1)}</formula1>` +
      (v.formula2 === undefined ? "" : `<formula2>${escapeXml(v.formula2)}</formula2>`),
  );
}
