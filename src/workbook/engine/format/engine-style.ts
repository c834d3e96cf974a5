import { BorderStyle, type CellStyle, type ExtendedCellStyle } from "@ironcalc/wasm";
import type { CellFormat } from "../../file/parts/cell-formats";
import type { Color } from "../../file/parts/colors";

/** Sizes of the canvas: it draws points of a file at this scale, as it does with widths and heights. */
const PIXELS_PER_POINT = 1.2;
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT_OF_HEIGHT = 1.4;

/** A cell format of the file in the form in which the grid asks the engine for it. */
export function engineStyle(format: CellFormat): ExtendedCellStyle {
  const { font } = format;
  const style: CellStyle = {
    read_only: false,
    quote_prefix: false,
    num_fmt: format.numberFormat,
    fill: format.fill === null ? {} : { color: engineColor(format.fill) },
    font: {
      b: font.bold,
      i: font.italic,
      u: font.underlined,
      strike: font.struck,
      sz: Math.round(font.size * PIXELS_PER_POINT),
      ...(font.color === null ? {} : { color: engineColor(font.color) }),
      name: "Arial",
      family: 2,
      scheme: "none",
    },
    border: engineBorder(format.border),
    alignment: {
      horizontal: known(HORIZONTAL, format.horizontal) ?? "general",
      vertical: known(VERTICAL, format.vertical) ?? "bottom",
      wrap_text: format.wraps,
    },
  };

  return { style, icon: null, data_bar: null, rating: null };
}

const LINES: ReadonlyMap<string, BorderStyle> = new Map(Object.values(BorderStyle).map((style) => [style, style]));

/** A line that the canvas does not know is a thin one. */
function engineBorder(border: CellFormat["border"]): CellStyle["border"] {
  return Object.fromEntries(
    Object.entries(border).map(([side, { line, color }]) => [
      side,
      {
        style: LINES.get(line.toLowerCase()) ?? BorderStyle.Thin,
        ...(color === null ? {} : { color: engineColor(color) }),
      },
    ]),
  );
}

const HORIZONTAL = [
  "left",
  "center",
  "right",
  "general",
  "centerContinuous",
  "distributed",
  "fill",
  "justify",
] as const;
const VERTICAL = ["bottom", "center", "distributed", "justify", "top"] as const;

function known<T extends string>(allowed: readonly T[], text: string): T | undefined {
  return allowed.find((candidate) => candidate === text);
}

function engineColor(color: Color): string | [number, number] {
  return typeof color === "string" ? color : [color[0], color[1]];
}
