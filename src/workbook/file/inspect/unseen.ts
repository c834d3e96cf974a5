import type { Unseen } from "../../inspected-cells";
import type { CellFormat } from "../parts/cell-formats";
import { looksSame } from "../parts/colors";

/** White letters on white ground, or a number format without a word to show. */
export function isUnseen({ numberFormat, font, fill }: CellFormat, theme: readonly string[]): Unseen {
  const sameColor = font.color !== null && looksSame(font.color, fill ?? "#FFFFFF", theme);

  return sameColor ? "everything" : unseenByFormat(numberFormat);
}

/** ";;;" shows nothing, ";;" only texts; colours and conditions in brackets show nothing either. */
export function unseenByFormat(numberFormat: string): Unseen {
  const sections = numberFormat.replace(/\[[^\]]*\]|""|\s/g, "");

  return sections === ";;;" ? "everything" : sections === ";;" ? "numbers" : "nothing";
}
