import { openPackage, type Package } from "../../file/package";
import type { ParsedWorkbook } from "../../file/model";
import { readRelationships } from "../../file/parts/relationships";
import { readWorkbook } from "../../file/reader";
import { attempt, refuse, type Outcome } from "../../refusal";
import { ArgumentReader } from "../ala/arguments";
import { Book } from "../book";
import { FunctionCalls, type CellFunctions } from "../ala/function-calls";
import { Core } from "../core";
import { readLayout } from "../format/layout-part";
import { readCellFormats, type CellFormat } from "../../file/parts/cell-formats";
import { fillCells } from "./fill";
import { SheetState } from "../sheet-state";
import { applyHeights, buildSkeleton } from "./skeleton";
import { Translator } from "../translator";

/** A file in the engine. */
export interface Assembled {
  readonly workbook: ParsedWorkbook;
  readonly core: Core;
  readonly formats: readonly CellFormat[];
  readonly lostNames: readonly string[];
}

/** The engine keeps all cells and computes all of them after every change; beyond this a page stands still. */
const MAX_CELLS = 200_000;

export function assemble(bytes: Uint8Array, functions: CellFunctions): Outcome<Assembled> {
  const pack = openPackage(bytes);
  if (pack.status === "refused") {
    return pack;
  }

  return attempt(() => assembled(pack.value, readWorkbook(pack.value), functions));
}

function assembled(pack: Package, workbook: ParsedWorkbook, functions: CellFunctions): Assembled {
  refuseUnsuited(workbook);
  const layouts = workbook.sheets.map(({ name, visible, part }) => ({
    name,
    visible,
    layout: readLayout(pack.text(part), part),
  }));
  const skeleton = buildSkeleton(layouts, workbook.names, [...functions.keys()]);
  const empty = skeleton.model.toBytes();
  fillCells(skeleton.model, workbook, skeleton.places);
  layouts.forEach(({ layout }, index) => {
    applyHeights(skeleton.model, index, layout);
  });
  const book = Book.of(skeleton.model, empty);
  const states = workbook.sheets.map((sheet, index) => new SheetState(index, sheet, workbook, book));
  const count = states.length;
  const reader = new ArgumentReader(book, 2 * count, states);
  const calls = new FunctionCalls(book, functions, reader, (sheet) => count + sheet);
  const core = new Core(book, states, new Translator(empty), calls, skeleton.places);

  return { workbook, core, formats: readFormats(pack, workbook), lostNames: skeleton.lostNames };
}

function refuseUnsuited({ facts, sheets }: ParsedWorkbook): void {
  if (sheets.length === 0) {
    refuse("keine_arbeitsmappe", "Die Datei enthält kein Tabellenblatt. Bitte eine andere Arbeitsmappe auswählen.");
  }
  if (facts.date1904) {
    refuse(
      "keine_arbeitsmappe",
      "Diese Arbeitsmappe zählt Datumswerte ab 1904 (Einstellung älterer Mac-Versionen). Die Werkbank rechnet damit falsch " +
        "und öffnet sie deshalb nicht. Bitte in Excel unter Optionen – Erweitert „1904-Datumswerte verwenden“ ausschalten.",
    );
  }
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  if (cells > MAX_CELLS) {
    refuse(
      "zu_gross",
      `Die Datei hat ${cells.toLocaleString("de-DE")} Zellen; die Werkbank öffnet höchstens ${MAX_CELLS.toLocaleString("de-DE")}. ` +
        "Bitte nur die benötigten Blätter in einer eigenen Datei speichern.",
    );
  }
}

function readFormats(pack: Package, { part }: ParsedWorkbook): readonly CellFormat[] {
  const styles = readRelationships(pack, part).find(({ type }) => type === "styles")?.part ?? null;

  return styles === null ? [] : readCellFormats(pack.text(styles), styles);
}
