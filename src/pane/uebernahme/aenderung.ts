import type { CellChange, CellContent, Workbook } from "../../workbook/port";
import { holds } from "../../workbook/undo";
import { inhalte } from "./inhalte";

/** One line of the change list: the cell, what is there, what is to be there, and why. */
export interface Aenderung {
  readonly change: CellChange;
  readonly vorher: string;
  readonly neu: string;
  /** The cell as the form calls it. */
  readonly was: string;
  readonly grund: string;
  /**
   * formel: a person's formula stands there. belegt: a value of their own in the form of somebody else. Both are replaced
   * only if asked for. gesperrt: cannot be written.
   */
  readonly art: "wert" | "formel" | "belegt" | "gesperrt";
}

/** How a change is put into words. */
export interface Beschreibung {
  readonly was: string;
  readonly grund: string;
  readonly text: (wert: CellContent["value"]) => string;
  /** True where an empty cell says the same as 0. */
  readonly leerIstNull: boolean;
}

/** What of `soll` is not so in the workbook yet; cells that already say it are left alone, also by a formula. */
export async function aenderungen(
  workbook: Workbook,
  soll: readonly CellChange[],
  beschreibe: (change: CellChange) => Beschreibung,
): Promise<readonly Aenderung[]> {
  const jetzt = await inhalte(workbook, soll);

  return soll.flatMap((change, i) => {
    const inhalt = jetzt[i];
    if (inhalt === undefined || sagtDasGleiche(inhalt, change)) {
      return [];
    }
    const { was, grund, text, leerIstNull } = beschreibe(change);
    if (leerIstNull && inhalt.value === null && change.value === 0) {
      return [];
    }
    const istFormel = inhalt.formula !== null && change.formula === undefined;

    return [
      {
        change,
        vorher: inhalt.formula === null ? text(inhalt.value) : `=${inhalt.formula}`,
        neu:
          typeof change.formula === "string" ? `=${change.formula}` : text(change.value === "" ? null : change.value),
        was,
        grund,
        art: inhalt.locked ? ("gesperrt" as const) : istFormel ? ("formel" as const) : ("wert" as const),
      },
    ];
  });
}

/** What a person has agreed to replace besides. */
export interface Zustimmung {
  readonly formel: boolean;
  readonly belegt: boolean;
}

/** The changes to be written: what needs asking only where the answer was yes. */
export function zuSchreiben(liste: readonly Aenderung[], zustimmung: Zustimmung): readonly CellChange[] {
  return liste
    .filter(({ art }) => art === "wert" || (art !== "gesperrt" && zustimmung[art]))
    .map(({ change, art }) => (art === "formel" ? { ...change, formula: null } : change));
}

function sagtDasGleiche(inhalt: CellContent, change: CellChange): boolean {
  return change.formula === undefined ? holds({ ...inhalt, formula: null }, change) : false;
}
