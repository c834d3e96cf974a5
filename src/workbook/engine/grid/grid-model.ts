import type { Area as EngineArea, Model } from "@ironcalc/wasm";
import type { Cell } from "../../a1";
import type { Core } from "../core";
import { GERMAN } from "../dialect";
import { fromEngine } from "../formula/engine-formula";
import { SENTENCES } from "../sentences";
import type { GridCommands } from "./grid-commands";
import type { GridView } from "./grid-view";

/** Methods of the engine that a grid may call as they are: they look, select and scroll. */
const HARMLESS =
  /^(?:get[A-Z]|on(?:Arrow|Page|Expand|Area|Navigate)|setSelected|setTopLeft|setWindow|resolveColor$|cycleReference$)/;

/** Names that the engine needs for what it does not know by itself. */
const OF_ENGINE = /^(?:_ALA_ROUND(?:UP|DOWN)?|ALA\.[A-Z]+)$/i;

/** Constants of the file that have a name stand there. */
const HIDDEN_SHEET = /^=?_+ala0!/i;

export interface GridModelParts {
  readonly core: Core;
  readonly view: GridView;
  readonly commands: GridCommands;
  readonly refused: (sentence: string) => void;
  /** Width and height of the cells on the screen; null where the grid's own guess is as good as any. */
  readonly viewport: () => { readonly width: number; readonly height: number } | null;
}

/**
 * The engine's model as the grid component knows it. Contents go through our commands, cells look as the file says,
 * hidden sheets of ours do not show, and everything that changes structure or format is refused.
 */
export function gridModel(parts: GridModelParts): Model {
  const { model } = parts.core.book;
  const own: Partial<Record<keyof Model, unknown>> = { ...reading(parts), ...changing(parts), ...viewing(parts) };

  return new Proxy(model, {
    get(target, key) {
      if (typeof key !== "string") {
        return undefined;
      }
      if (key in own) {
        return own[key as keyof Model];
      }
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function") {
        return member;
      }

      return HARMLESS.test(key)
        ? (member.bind(target) as unknown)
        : () => {
            parts.refused(SENTENCES.structure);
          };
    },
  });
}

function reading({ core, view }: GridModelParts): Partial<Model> {
  const { model } = core.book;

  return {
    getFormattedCellValue: (sheet, row, column) => view.shown(sheet, { row, column }),
    getCellStyle: (sheet, row, column) => view.style(sheet, { row, column }),
    getCellContent: (sheet, row, column) => {
      const text = model.getCellContent(sheet, row, column);

      return text.startsWith("=") ? `=${fromEngine(text.slice(1), GERMAN)}` : view.editable(sheet, { row, column });
    },
    getWorksheetsProperties: () => model.getWorksheetsProperties().slice(0, core.sheets.length),
    getDefinedNameList: () =>
      model.getDefinedNameList().filter(({ name, formula }) => !OF_ENGINE.test(name) && !HIDDEN_SHEET.test(formula)),
    copyToClipboard: () => {
      const clipboard = model.copyToClipboard();
      const { sheet } = model.getSelectedView();

      return { ...clipboard, csv: view.table(sheet, clipboard.range) };
    },
  };
}

function changing({ commands, refused }: GridModelParts): Partial<Model> {
  const range = (top: number, left: number, bottom: number, right: number): { from: Cell; to: Cell } => ({
    from: { row: top, column: left },
    to: { row: bottom, column: right },
  });

  return {
    setUserInput: (sheet, row, column, input) => {
      commands.type(sheet, { row, column }, input);
    },
    setUserArrayFormula: () => {
      refused(SENTENCES.onlyHere);
    },
    rangeClearContents: (sheet, top, left, bottom, right) => {
      commands.clear(sheet, range(top, left, bottom, right));
    },
    rangeClearAll: (sheet, top, left, bottom, right) => {
      commands.clear(sheet, range(top, left, bottom, right));
    },
    autoFillRows: (source: EngineArea, row) => {
      commands.fill(source, { row, column: source.column });
    },
    autoFillColumns: (source: EngineArea, column) => {
      commands.fill(source, { row: source.row, column });
    },
    pasteFromClipboard: (sheet, source, rows, isCut) => {
      commands.paste(sheet, source, rows, isCut);
    },
    pasteCsvText: (area, text) => {
      commands.pasteText(area, text);
    },
    undo: () => {
      commands.undo();
    },
    redo: () => {
      commands.redo();
    },
    canUndo: () => commands.history.canUndo,
    canRedo: () => commands.history.canRedo,
  };
}

/** What only changes the look on this screen is let through, outside the person's history; it is not saved. */
function viewing({ core, viewport }: GridModelParts): Partial<Model> {
  const { book } = core;

  return {
    setColumnsWidth: (sheet, from, to, width) => {
      book.silently(1, (model) => {
        model.setColumnsWidth(sheet, from, to, width);
      });
    },
    setRowsHeight: (sheet, from, to, height) => {
      book.silently(1, (model) => {
        model.setRowsHeight(sheet, from, to, height);
      });
    },
    unhideSheet: (sheet) => {
      book.silently(1, (model) => {
        model.unhideSheet(sheet);
      });
    },
    setWindowWidth: (width) => {
      book.model.setWindowWidth(viewport()?.width ?? width);
    },
    setWindowHeight: (height) => {
      book.model.setWindowHeight(viewport()?.height ?? height);
    },
    setLanguage: () => undefined,
  };
}
