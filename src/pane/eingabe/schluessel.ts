import { istListe, type Liste } from "./felder";

/**
 * Where a value stands in the pane: "plaetze", "fixeKosten.Miete/Leasing/Pacht", or a line's column as
 * "personal/2/person" and "anlagen/neu1/wert". Lines keep their key while others come and go, unlike an index.
 */
export type Schluessel = string;

const NEU = "neu";

export function zeilenschluessel(liste: Liste, zeile: string | number): Schluessel {
  return `${liste}/${zeile}`;
}

export function zellschluessel(zeile: Schluessel, spalte: string): Schluessel {
  return `${zeile}/${spalte}`;
}

/** The n-th line that a person added in the pane. */
export function neueZeile(liste: Liste, kennung: string | number): Schluessel {
  return `${liste}/${NEU}${kennung}`;
}

/** The line that the pane offers for the n-th Funktion of Tab. 1 as long as nobody holds it. */
export function rollenzeile(rolle: number): Schluessel {
  return neueZeile("personal", `Rolle${rolle}`);
}

/** Which Funktion an offered line is for; null for every other line. */
export function rolleVon(zeile: Schluessel): number | null {
  const treffer = /^personal\/neuRolle(\d+)$/.exec(zeile);

  return treffer === null ? null : Number(treffer[1]);
}

/** The parts of a line's column, or null for a single field. */
export function zerlegt(schluessel: Schluessel): {
  readonly liste: Liste;
  readonly zeile: Schluessel;
  readonly stelle: number | null;
  readonly spalte: string;
} | null {
  const [liste = "", nummer = "", spalte = ""] = schluessel.split("/");
  if (!istListe(liste) || nummer === "") {
    return null;
  }

  return { liste, zeile: `${liste}/${nummer}`, stelle: nummer.startsWith(NEU) ? null : Number(nummer), spalte };
}

/** The id of the input in the document. */
export function feldId(schluessel: Schluessel): string {
  return `feld-${schluessel.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}
