import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { CellAddress } from "../../workbook/port";
import type { Schluessel } from "../eingabe/schluessel";
import { schluesselZu } from "../eingabe/sicht";
import type { Host } from "../host";
import { grundText } from "../texts";
import type { Stand } from "./stand";
import type { PaneStore } from "./store";

/** What every part of the pane may ask for. */
export interface Umgebung {
  readonly store: PaneStore;
  /** Null until the host is there. */
  readonly host: Host | null;
  /** Brings the field before the eyes of the person and puts the focus there, on whichever page it is. */
  readonly springe: (schluessel: Schluessel) => void;
  readonly zeigeZelle: (zelle: CellAddress) => void;
}

const Kontext = createContext<Umgebung | null>(null);

export const PaneKontext = Kontext.Provider;

export function usePane(): Umgebung {
  const umgebung = useContext(Kontext);
  if (umgebung === null) {
    throw new Error("Außerhalb des Aufgabenbereichs");
  }

  return umgebung;
}

export function useStand(): Stand {
  const { store } = usePane();

  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

/** A part of the state; the component is drawn again only when this value changes, so it must be compared by identity. */
export function useAuswahl<T>(waehle: (stand: Stand) => T): T {
  const { store } = usePane();

  return useSyncExternalStore(store.subscribe, () => waehle(store.getSnapshot()));
}

/** What stands against the value of a field, in words; null where nothing does, or where it is merely still empty. */
export function useFehler(schluessel: Schluessel): string | null {
  const waehle = useCallback((stand: Stand) => fehlerZu(stand, schluessel), [schluessel]);

  return useAuswahl(waehle);
}

export function fehlerZu({ gruende, sicht, versucht }: Stand, schluessel: Schluessel): string | null {
  const grund = gruende.find(({ ort }) => ort.feld !== undefined && schluesselZu(sicht, ort.feld) === schluessel);
  if (grund === undefined || (!versucht && fehltNur(grund.regel, sicht.roh[schluessel]))) {
    return null;
  }

  return grundText(grund);
}

function fehltNur(regel: string, wert: unknown): boolean {
  return regel === "wert-fehlt" || (regel === "datum-ungueltig" && wert === undefined);
}
