import type { Range } from "../../a1";
import type { Validation } from "../../inspection";
import { Spans } from "../../spans";
import type { XmlScanner } from "../../xml/scanner";
import type { SheetDetails } from "../model";
import { hiddenWithin, type Budget } from "./budget";
import { parseNumber } from "./cell-value";
import { isOn } from "./flags";
import { isExtendedValidation, readValidation } from "./validation";

/** Collects what a worksheet says beyond its cells, while its reader walks through it. */
export class DetailsReader {
  private readonly hiddenRows = new Spans<true>();
  private readonly hiddenColumns = new Spans<true>();
  private readonly validations: Validation[] = [];
  private hasActiveFilter = false;

  constructor(private readonly scanner: XmlScanner) {}

  details(used: Range | null, budget: Budget): SheetDetails {
    const { hasActiveFilter, validations } = this;

    return {
      hiddenRows: hiddenWithin(this.hiddenRows, used?.to.row ?? 0, budget),
      hiddenColumns: hiddenWithin(this.hiddenColumns, used?.to.column ?? 0, budget),
      hasActiveFilter,
      validations,
    };
  }

  /** At the "open" of a row. */
  row(row: number): void {
    if (isOn(this.scanner.attribute("hidden")) || parseNumber(this.scanner.attribute("ht") ?? "") === 0) {
      this.hiddenRows.add(row, row, true);
    }
  }

  /** At the "open" of a col. */
  columns(from: number, to: number): void {
    if (isOn(this.scanner.attribute("hidden")) || parseNumber(this.scanner.attribute("width") ?? "") === 0) {
      this.hiddenColumns.add(from, to, true);
    }
  }

  /** At the "open" of an element below one of the sections of the sheet. */
  inSection(section: string): void {
    const { scanner } = this;
    if (section === "dataValidations" ? scanner.name === "dataValidation" : isExtended(section, scanner)) {
      const validation = readValidation(scanner);
      this.validations.push(...(validation === null ? [] : [validation]));
    } else if (section === "autoFilter") {
      this.hasActiveFilter ||= scanner.name === "filterColumn";
    }
  }
}

function isExtended(section: string, scanner: XmlScanner): boolean {
  return section === "extLst" && isExtendedValidation(scanner);
}
