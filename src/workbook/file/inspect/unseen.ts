import type { CellValue } from "../../port";
import type { CellFormat } from "../parts/cell-formats";
import { looksSame } from "../parts/colors";

/** What a format keeps from being seen. */
export type Unseen = "nothing" | "numbers" | "everything";

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

export function hides(unseen: Unseen, value: CellValue): boolean {
  return unseen === "everything" || (unseen === "numbers" && typeof value === "number");
}
