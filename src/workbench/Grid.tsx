import { init, IronCalc, type IronCalcHandle } from "@ironcalc/workbook";
import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EngineWorkbook } from "../workbook/engine";
import type { Session } from "./session";

interface GridProps {
  readonly session: Session;
  readonly book: EngineWorkbook;
  /** A new number draws the grid again. */
  readonly drawing: number;
}

/** Height and width of the headers on the canvas; commands for rows and columns hang on their context menus. */
const HEADER_HEIGHT = 28;
const HEADER_WIDTH = 30;

/** The component draws with these instead of its own font and orange. */
const THEME = {
  "--typography-font-family": '"Segoe UI", system-ui, sans-serif',
  "--palette-primary-main": "#0f6cbd",
  "--palette-sheet-outline-color": "#0f6cbd",
  "--palette-sheet-outline-editing-color": "#b4d6fa",
  "--palette-sheet-outline-background-color": "#0f6cbd1a",
  "--palette-sheet-default-text-color": "#1a1a1a",
  "--palette-sheet-default-cell-font-family": 'Arial, "Liberation Sans", sans-serif',
  "--palette-sheet-header-font": 'bold 12px "Segoe UI", system-ui, sans-serif',
};

/** The component's own texts; without them it never appears. The engine that this asks for is there already. */
export async function prepareGrid(): Promise<void> {
  await init();
}

/** The spreadsheet. Commands for structure and format are hidden by the style sheet, and refused by the model. */
export const Grid = memo(function Grid({ session, book, drawing }: GridProps): React.JSX.Element {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const handle = useRef<IronCalcHandle>(null);
  const focused = useRef<Element | null>(null);

  // The component takes the focus whenever it is drawn: whoever had it outside gets it back.
  useLayoutEffect(() => {
    focused.current = document.activeElement;
  });
  useEffect(() => {
    handle.current?.setLanguage("de-DE");
    const before = focused.current;
    if (before instanceof HTMLElement && before !== document.body && root?.contains(before) === false) {
      before.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    const look = (): void => {
      session.look();
    };
    root?.addEventListener("keyup", look);
    root?.addEventListener("pointerup", look);

    return () => {
      root?.removeEventListener("keyup", look);
      root?.removeEventListener("pointerup", look);
    };
  }, [root, session]);

  return (
    <div
      ref={setRoot}
      className="tabelle"
      data-drawing={drawing}
      onContextMenuCapture={(event) => {
        const canvas = event.target instanceof HTMLCanvasElement ? event.target.getBoundingClientRect() : null;
        if (
          canvas !== null &&
          (event.clientY - canvas.top < HEADER_HEIGHT || event.clientX - canvas.left < HEADER_WIDTH)
        ) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
    >
      {root !== null && <IronCalc ref={handle} model={book.grid} rootContainer={root} themeVariables={THEME} />}
    </div>
  );
});
