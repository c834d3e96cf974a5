import type { CellValue } from "../port";
import { readParagraph } from "./cell-text";
import { odfValue, statedValue } from "./cell-value";
import { excelFormula } from "./formula";
import type { OdfScanner } from "./odf-scanner";

export interface ContentContext {
  readonly date1904: boolean;
  /** Hears of every other document that a cell reads. */
  readonly onLink: (target: string) => void;
}

export interface CellContents {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly hasComment: boolean;
}

/** From the "open" of a cell to its "close". */
export function readContent(scanner: OdfScanner, { date1904, onLink }: ContentContext): CellContents {
  const written = scanner.odf("table:formula");
  const stated = statedValue(scanner);
  const { depth } = scanner;
  let text: string | null = null;
  let hasComment = false;
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token !== "open") {
      continue;
    }
    if (scanner.name === "p") {
      text = text === null ? readParagraph(scanner) : `${text}\n${readParagraph(scanner)}`;
    } else {
      hasComment ||= scanner.name === "annotation";
      if (scanner.name === "cell-range-source") {
        onLink(scanner.odf("xlink:href") ?? "");
      }
      // notes, shapes and tables inside of a cell hold texts of their own
      scanner.content();
    }
  }
  const formula = written === null ? null : excelFormula(written, onLink);
  const value = odfValue(stated, text, formula !== null, date1904);

  return {
    formula: formula === "" ? null : formula,
    value: value === undefined ? scanner.fail("eine Zelle enthält keinen gültigen Wert") : value,
    hasComment,
  };
}
