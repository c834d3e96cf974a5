import { formatCell } from "../a1";
import type { CellChange, CellContent, DefinedName, RangeAddress, SheetInfo, Workbook, WriteResult } from "../port";
import { formatRange } from "../ranges";
import { readRange } from "../read-range";
import { beforeImage, checkChanges, type Target } from "../write-rules";
import { sheetAccess, type SheetAccess } from "./access";
import { addSheet } from "./add-sheet";
import { findSheet, type ParsedWorkbook, type WorkbookFacts } from "./model";
import { newSheetFault, type NewSheet } from "./new-sheet";
import { openPackage, type Package } from "./package";
import { patch, type ComputedValue } from "./patcher";
import { readWorkbook } from "./reader";
import { attempt, type Outcome } from "../refusal";

interface Opened {
  readonly bytes: Uint8Array;
  readonly pack: Package;
  readonly workbook: ParsedWorkbook;
}

/** What became of a sheet to be added. */
export type AddResult = { readonly status: "added" } | { readonly status: "refused"; readonly reason: string };

const SIGNED =
  "Die Datei ist digital signiert; jede Änderung würde die Signatur ungültig machen. " +
  "Bitte die Signatur in Excel entfernen oder mit einer Kopie ohne Signatur arbeiten.";

/** A workbook in the bytes of an .xlsx or .xlsm file. A write replaces the bytes as a whole, or leaves them. */
export class FileWorkbook implements Workbook {
  private constructor(private opened: Opened) {}

  /** Opens hostile bytes; what cannot be read completely is refused here and not later. */
  static open(bytes: Uint8Array): Outcome<FileWorkbook> {
    // a copy: the caller may go on using its buffer
    const opened = openBytes(bytes.slice());

    return opened.status === "ok" ? { status: "ok", value: new FileWorkbook(opened.value) } : opened;
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    return this.opened.bytes.slice();
  }

  get facts(): WorkbookFacts {
    return this.opened.workbook.facts;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(
      this.opened.workbook.sheets.map(({ name, visible, isProtected, used }) => ({
        name,
        visible,
        isProtected,
        used: used === null ? null : formatRange(used),
      })),
    );
  }

  names(): Promise<readonly DefinedName[]> {
    return Promise.resolve(this.opened.workbook.names);
  }

  read(ranges: readonly RangeAddress[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
    return new Promise((resolve) => {
      resolve(ranges.map((range) => readRange(range, (name) => this.find(name))));
    });
  }

  /** `computed`: values that an engine found for formulas of this file; the others that depend on a change lose theirs. */
  write(changes: readonly CellChange[], computed: readonly ComputedValue[] = []): Promise<WriteResult> {
    return new Promise((resolve) => {
      resolve(this.writeNow(changes, computed));
    });
  }

  /** Adds a sheet of ours behind the others; everything that is there stays as it is. */
  addSheet(sheet: NewSheet): Promise<AddResult> {
    return new Promise((resolve) => {
      resolve(this.addNow(sheet));
    });
  }

  private addNow(sheet: NewSheet): AddResult {
    const { pack, workbook } = this.opened;
    const fault = this.facts.isSigned
      ? SIGNED
      : this.facts.isStructureProtected
        ? "Die Arbeitsmappe ist gegen Änderungen an ihren Blättern geschützt. Bitte in Excel den Schutz aufheben (Überprüfen, Arbeitsmappe schützen)."
        : newSheetFault(sheet, workbook.sheetNames);
    if (fault !== null) {
      return { status: "refused", reason: `Nichts wurde geändert. ${fault}` };
    }
    const after = attempt(() => addSheet(pack, workbook, sheet));
    const reopened = after.status === "ok" ? openBytes(after.value) : after;
    if (reopened.status === "refused") {
      return { status: "refused", reason: `Nichts wurde geändert. ${reopened.refusal.text}` };
    }
    this.opened = reopened.value;

    return { status: "added" };
  }

  private writeNow(changes: readonly CellChange[], computed: readonly ComputedValue[]): WriteResult {
    if (this.facts.isSigned) {
      const cells = changes.map(({ sheet, cell }) => ({ sheet, cell }));

      return { status: "refused", reason: `Nichts wurde geändert. ${SIGNED}`, cells };
    }
    const checked = checkChanges(changes, (name) => this.find(name));
    if (checked.status === "refused") {
      return checked;
    }
    const { targets } = checked;
    const before = targets.map(({ sheet, cell }) => beforeImage(sheet.name, cell, sheet.content(cell)));
    const { pack, workbook } = this.opened;
    const after = attempt(() => patch(pack, workbook, targets, computed));
    const reopened = after.status === "ok" ? openBytes(after.value) : after;
    if (reopened.status === "refused") {
      return notWritten(targets, reopened.refusal.text);
    }
    if (!holds(reopened.value.workbook, targets)) {
      return notWritten(targets, "Die Zellen standen nach dem Schreiben nicht so in der Datei wie verlangt.");
    }
    this.opened = reopened.value;

    return { status: "written", before };
  }

  private find(name: string): SheetAccess | null {
    const { workbook } = this.opened;
    const sheet = findSheet(workbook, name);

    return sheet === null ? null : sheetAccess(workbook, sheet);
  }
}

function openBytes(bytes: Uint8Array): Outcome<Opened> {
  const pack = openPackage(bytes);

  return pack.status === "ok" ? attempt(() => ({ bytes, pack: pack.value, workbook: readWorkbook(pack.value) })) : pack;
}

/** Read back and compared: the new file says what was asked for. */
function holds(workbook: ParsedWorkbook, targets: readonly Target<SheetAccess>[]): boolean {
  return targets.every(({ sheet, cell, value, formula }) => {
    const found = findSheet(workbook, sheet.name);
    const content = found === null ? null : sheetAccess(workbook, found).content(cell);

    // 0 and -0 are the same number to a cell
    return content?.formula === formula && (content.value === value || (content.value === 0 && value === 0));
  });
}

function notWritten(targets: readonly Target<SheetAccess>[], why: string): WriteResult {
  return {
    status: "refused",
    reason: `Nichts wurde geändert. ${why}`,
    cells: targets.map(({ sheet, cell }) => ({ sheet: sheet.name, cell: formatCell(cell) })),
  };
}
