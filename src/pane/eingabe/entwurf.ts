import { PERSONALFUNKTIONEN } from "../../domain";
import { feldart, istVorbelegt, LISTEN, spaltenVon, type Einzelfeld, type Liste } from "./felder";
import { anzeige } from "./feldwert";
import type { Formular, Zeilenwerte } from "./formular";
import { neueZeile, rolleVon, zellschluessel, zerlegt, type Schluessel } from "./schluessel";

/** What a person typed in the pane and has not agreed to write yet. Lies on top of the workbook's figures. */
export interface Entwurf {
  /** Texts as typed. */
  readonly werte: ReadonlyMap<Schluessel, string>;
  /** Lines added, in their order. */
  readonly neu: Readonly<Record<Liste, readonly Schluessel[]>>;
  /** Lines of the workbook that are to go. */
  readonly entfernt: ReadonlySet<Schluessel>;
}

export const LEERER_ENTWURF: Entwurf = {
  werte: new Map(),
  neu: { personal: [], anlagen: [], miete: [], sachkosten: [] },
  entfernt: new Set(),
};

export function istLeererEntwurf(entwurf: Entwurf): boolean {
  return entwurf.werte.size === 0 && entwurf.entfernt.size === 0 && LISTEN.every((l) => entwurf.neu[l].length === 0);
}

/** The value of the workbook under the draft. */
export function wertDerMappe(formular: Formular, schluessel: Schluessel): unknown {
  const teile = zerlegt(schluessel);
  if (teile === null) {
    return formular.felder[schluessel as Einzelfeld];
  }

  return teile.stelle === null ? undefined : formular.listen[teile.liste][teile.stelle]?.[teile.spalte];
}

/** A field typed into. What equals the workbook again is no draft any more; a new line begins with its first entry. */
export function mitWert(entwurf: Entwurf, formular: Formular, schluessel: Schluessel, text: string): Entwurf {
  const teile = zerlegt(schluessel);
  if (teile !== null && teile.stelle === null) {
    return inNeuerZeile(entwurf, schluessel, text);
  }
  const werte = new Map(entwurf.werte);
  if (text === anzeige(wertDerMappe(formular, schluessel), feldart(schluessel))) {
    werte.delete(schluessel);
  } else {
    werte.set(schluessel, text);
  }

  return { ...entwurf, werte };
}

/** An offered line for a Funktion comes with its first figure and goes with its last. */
function inNeuerZeile(entwurf: Entwurf, schluessel: Schluessel, text: string): Entwurf {
  const teile = zerlegt(schluessel);
  if (teile === null) {
    return entwurf;
  }
  const { liste, zeile } = teile;
  const rolle = rolleVon(zeile);
  const funktion = rolle === null ? undefined : PERSONALFUNKTIONEN[rolle];
  const werte = new Map(entwurf.werte).set(schluessel, text);
  if (funktion !== undefined) {
    werte.set(zellschluessel(zeile, "funktion"), funktion);
    if (spaltenVon(liste).every((s) => istVorbelegt(liste, s) || (werte.get(zellschluessel(zeile, s)) ?? "") === "")) {
      return ohneZeile(entwurf, zeile);
    }
  }
  const bisher = entwurf.neu[liste];

  return {
    ...entwurf,
    werte,
    neu: bisher.includes(zeile) ? entwurf.neu : { ...entwurf.neu, [liste]: [...bisher, zeile] },
  };
}

/** One line more, with what is known about it from the start. */
export function mitZeile(
  entwurf: Entwurf,
  liste: Liste,
  vorgaben: Readonly<Record<string, string>>,
): { readonly entwurf: Entwurf; readonly zeile: Schluessel } {
  const zeile = neueZeile(liste, naechsteNummer(entwurf.neu[liste]));
  const werte = new Map(entwurf.werte);
  for (const [spalte, text] of Object.entries(vorgaben)) {
    werte.set(zellschluessel(zeile, spalte), text);
  }

  return { entwurf: { ...entwurf, werte, neu: { ...entwurf.neu, [liste]: [...entwurf.neu[liste], zeile] } }, zeile };
}

/** Many lines at once: each on its own would copy the draft as often. */
export function mitZeilen(
  entwurf: Entwurf,
  liste: Liste,
  vorgaben: readonly Readonly<Record<string, string>>[],
): Entwurf {
  const erste = naechsteNummer(entwurf.neu[liste]);
  const werte = new Map(entwurf.werte);
  const zeilen = vorgaben.map((spalten, i) => {
    const zeile = neueZeile(liste, erste + i);
    for (const [spalte, text] of Object.entries(spalten)) {
      werte.set(zellschluessel(zeile, spalte), text);
    }

    return zeile;
  });

  return { ...entwurf, werte, neu: { ...entwurf.neu, [liste]: [...entwurf.neu[liste], ...zeilen] } };
}

/** Without the line: a line of the workbook is marked, a line of the draft is forgotten. */
export function ohneZeile(entwurf: Entwurf, zeile: Schluessel): Entwurf {
  const teile = zerlegt(zeile);
  if (teile === null) {
    return entwurf;
  }
  const werte = new Map([...entwurf.werte].filter(([schluessel]) => zerlegt(schluessel)?.zeile !== zeile));
  const neu = { ...entwurf.neu, [teile.liste]: entwurf.neu[teile.liste].filter((andere) => andere !== zeile) };

  return {
    werte,
    neu,
    entfernt: teile.stelle === null ? entwurf.entfernt : new Set([...entwurf.entfernt, zeile]),
  };
}

/**
 * The draft over figures that changed underneath. The workbook is the truth: where a cell was edited since, or another
 * line moved to this place, its value stands and the draft for it is dropped.
 */
export function nachgefuehrt(
  entwurf: Entwurf,
  vorher: Formular,
  jetzt: Formular,
): { readonly entwurf: Entwurf; readonly verworfen: readonly Schluessel[] } {
  const veraltet = (schluessel: Schluessel): boolean =>
    !gleich(wertDerMappe(vorher, schluessel), wertDerMappe(jetzt, schluessel)) ||
    !gleicheZeile(schluessel, vorher, jetzt);
  const verworfen = [...[...entwurf.werte.keys()].filter(veraltet), ...[...entwurf.entfernt].filter(veraltet)];
  if (verworfen.length === 0) {
    return { entwurf, verworfen };
  }

  return {
    entwurf: {
      ...entwurf,
      werte: new Map([...entwurf.werte].filter(([schluessel]) => !verworfen.includes(schluessel))),
      entfernt: new Set([...entwurf.entfernt].filter((zeile) => !verworfen.includes(zeile))),
    },
    verworfen,
  };
}

/** A draft that shows exactly these figures, whatever the workbook holds. */
export function entwurfAus(gewuenscht: Formular, formular: Formular): Entwurf {
  let entwurf: Entwurf = {
    ...LEERER_ENTWURF,
    entfernt: new Set(LISTEN.flatMap((liste) => formular.listen[liste].map((_, i) => `${liste}/${i}`))),
  };
  const namen = new Set([...Object.keys(formular.felder), ...Object.keys(gewuenscht.felder)]);
  for (const name of namen) {
    const text = anzeige(wertDerMappe(gewuenscht, name), feldart(name));
    entwurf = mitWert(entwurf, formular, name, text);
  }
  for (const liste of LISTEN) {
    for (const zeile of gewuenscht.listen[liste]) {
      entwurf = mitZeile(entwurf, liste, texte(liste, zeile)).entwurf;
    }
  }

  return entwurf;
}

function texte(liste: Liste, zeile: Zeilenwerte): Record<string, string> {
  const art = (spalte: string): ReturnType<typeof feldart> => feldart(`${liste}/0/${spalte}`);

  return Object.fromEntries(Object.entries(zeile).map(([spalte, wert]) => [spalte, anzeige(wert, art(spalte))]));
}

function gleicheZeile(schluessel: Schluessel, vorher: Formular, jetzt: Formular): boolean {
  const teile = zerlegt(schluessel);
  if (teile === null || teile.stelle === null) {
    return true;
  }
  const [alt, neu] = [vorher.listen[teile.liste][teile.stelle], jetzt.listen[teile.liste][teile.stelle]];

  return teile.spalte === "" ? gleich(alt, neu) : gleich(kennzeichen(teile.liste, alt), kennzeichen(teile.liste, neu));
}

/** By what a person knows a line again. */
function kennzeichen(liste: Liste, zeile: Zeilenwerte | undefined): unknown {
  return zeile?.[{ personal: "funktion", anlagen: "bezeichnung", miete: "objekt", sachkosten: "text" }[liste]];
}

function gleich(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function naechsteNummer(zeilen: readonly Schluessel[]): number {
  return zeilen.reduce((hoechste, zeile) => Math.max(hoechste, Number(/(\d+)$/.exec(zeile)?.[1] ?? 0)), 0) + 1;
}

/** Whether a line says anything beyond what it was given at its birth. */
export function istLeereZeile(liste: Liste, zeile: Zeilenwerte): boolean {
  return Object.entries(zeile).every(([spalte, wert]) => wert === undefined || istVorbelegt(liste, spalte));
}
