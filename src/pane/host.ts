import type { Berechnung } from "../domain";
import type { Dateipruefung, Protokollblatt } from "../review";
import type { Workbook } from "../workbook/port";

/** The review of workbooks, composed where engines and files are known. */
export interface Pruefdienst {
  /** The open workbook as it is now; null where none is open. The rejection's message is for the person. */
  readonly bytes: (() => Promise<Uint8Array>) | null;
  /** Never rejects for what is in the file: that is an answer, too. */
  readonly pruefe: (
    bytes: Uint8Array,
    datei: string,
  ) => Promise<{
    readonly pruefung: Dateipruefung;
    readonly berechnung: Berechnung | null;
  }>;
  /** A copy with one sheet more, beside those it has. The rejection's message is for the person. */
  readonly mitBlatt: (
    bytes: Uint8Array,
    blattNeben: (blaetter: readonly string[]) => Protokollblatt,
  ) => Promise<Uint8Array>;
}

/** What surrounds the pane: Excel, or the workbench with its grid. The pane knows no other way out. */
export interface Host {
  /** The open workbook; null where there is none (the page stands alone). */
  readonly workbook: Workbook | null;
  /** How the person knows the workbook; "" where that is not known. */
  readonly name: string;
  /** Opens a new workbook from the bytes of an .xlsx file. The rejection's message is for the person. */
  openNew(bytes: Uint8Array, name: string): Promise<void>;
  /** The review, where the host can hand out the bytes of a workbook. */
  readonly pruefung?: Pruefdienst;
  /** Hands a file to the person, where the host can. */
  download?(bytes: Uint8Array, name: string): void;
}
