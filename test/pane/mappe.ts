import type { CellChange, RangeAddress, Workbook } from "../../src/workbook/port";
import { inhalt, LEER, mappe } from "../template/mappe";

/** A workbook of ours that tells of its changes, as Excel does. */
export interface Probemappe extends Workbook {
  /** What a person types into a cell. */
  tippe(...changes: readonly CellChange[]): Promise<void>;
  watch(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>>;
}

export function leereMappe(): Probemappe {
  return beobachtet(mappe(LEER));
}

export function mappeMit(eingabe: unknown): Probemappe {
  return beobachtet(mappe(inhalt(eingabe)));
}

export function beobachtet(innen: Workbook): Probemappe {
  const horcher = new Set<(changed: RangeAddress) => void>();
  const schreibe: Workbook["write"] = async (changes) => {
    const ergebnis = await innen.write(changes);
    horcher.forEach((h) => {
      changes.slice(0, 3).forEach(({ sheet, cell }) => {
        h({ sheet, range: cell });
      });
    });

    return ergebnis;
  };

  return {
    sheets: () => innen.sheets(),
    names: () => innen.names(),
    read: (ranges) => innen.read(ranges),
    write: schreibe,
    watch: (handler) => {
      horcher.add(handler);

      return Promise.resolve(() => {
        horcher.delete(handler);

        return Promise.resolve();
      });
    },
    tippe: async (...changes) => {
      const { status } = await schreibe(changes);
      if (status !== "written") {
        throw new Error("Die Probemappe nimmt diese Zelle nicht an.");
      }
    },
  };
}

/** Long enough for what the store does after a pause. */
export function gleich(ms = 30): Promise<void> {
  return new Promise((fertig) => setTimeout(fertig, ms));
}
