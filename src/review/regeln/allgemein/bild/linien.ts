import type { Cell } from "../../../../workbook/a1";
import type { InspectedCell } from "../../../../workbook/inspection";
import type { Blattbild } from "./blattbild";
import type { Muster } from "./muster";

export type Richtung = "zeile" | "spalte";

/** A cell of a line: a formula with its pattern, or a number; a formula that reads no cell (45+31) is a number. */
export interface Stelle {
  readonly zelle: InspectedCell;
  /** Null for a number. */
  readonly muster: Muster | null;
}

/** A cell among copies of one formula that is none of them. */
export interface Ausreisser {
  readonly stelle: Stelle;
  readonly richtung: Richtung;
  /** The pattern that the others have, and how many of them stand right before and behind. */
  readonly erwartet: Muster;
  readonly davor: number;
  readonly danach: number;
  /** One of the copies next to it. */
  readonly nachbar: InspectedCell;
}

/** Cells further apart belong to different tables. */
const MAX_LUECKE = 3;

type Linien = readonly (readonly Stelle[])[];

const BEKANNT: Readonly<Record<Richtung, WeakMap<Blattbild, Linien>>> = { zeile: new WeakMap(), spalte: new WeakMap() };

/** The numbers and formulas of each row or each column, in order. */
export function linien(bild: Blattbild, richtung: Richtung): Linien {
  const bekannt = BEKANNT[richtung].get(bild) ?? gelesen(bild, richtung);
  BEKANNT[richtung].set(bild, bekannt);

  return bekannt;
}

function gelesen(bild: Blattbild, richtung: Richtung): Linien {
  const nummer = ({ row, column }: Cell): number => (richtung === "zeile" ? row : column);
  // only lines with a formula have anything to compare
  const nach = new Map<number, Stelle[]>(
    bild.istVergleichbar ? bild.formeln.map(({ zelle }) => [nummer(zelle), []]) : [],
  );
  for (const zelle of nach.size === 0 ? [] : bild.blatt.cells) {
    const stelle = stelleVon(bild, zelle);
    if (stelle !== null) {
      nach.get(nummer(zelle))?.push(stelle);
    }
  }

  return [...nach.values()];
}

function stelleVon(bild: Blattbild, zelle: InspectedCell): Stelle | null {
  const muster = zelle.formula === null ? null : (bild.formel(zelle)?.muster ?? null);
  const istZahl = typeof zelle.value === "number";
  if (zelle.formula === null || muster === null) {
    return istZahl && zelle.formula === null ? { zelle, muster: null } : null;
  }
  const rechnetFest = muster.bezuege.length === 0 && !muster.unklar && muster.funktionen.size === 0;

  return rechnetFest ? (istZahl ? { zelle, muster: null } : null) : { zelle, muster };
}

/** Every cell beside a run of at least two copies of one formula that it does not belong to. */
export function ausreisser(bild: Blattbild, richtung: Richtung): readonly Ausreisser[] {
  const bekannt = GEFUNDEN[richtung].get(bild) ?? linien(bild, richtung).flatMap((linie) => inLinie(linie, richtung));
  GEFUNDEN[richtung].set(bild, bekannt);

  return bekannt;
}

const GEFUNDEN: Readonly<Record<Richtung, WeakMap<Blattbild, readonly Ausreisser[]>>> = {
  zeile: new WeakMap(),
  spalte: new WeakMap(),
};

function inLinie(linie: readonly Stelle[], richtung: Richtung): Ausreisser[] {
  const laeufe = laeufeIn(linie, richtung);

  return laeufe.flatMap((lauf, i): Ausreisser[] => {
    if (lauf.laenge !== 1) {
      return [];
    }
    const stelle = linie[lauf.von];
    const davor = nahe(laeufe[i - 1], lauf);
    const danach = nahe(lauf, laeufe[i + 1]);
    const vorne = davor ? (laeufe[i - 1] ?? null) : null;
    const hinten = danach ? (laeufe[i + 1] ?? null) : null;
    const [groesserer, anderer] = (vorne?.laenge ?? 0) >= (hinten?.laenge ?? 0) ? [vorne, hinten] : [hinten, vorne];
    const erwartet = groesserer?.muster ?? null;
    const nachbar = linie[groesserer === vorne ? lauf.von - 1 : lauf.von + 1];
    if (
      stelle === undefined ||
      nachbar === undefined ||
      groesserer === null ||
      erwartet === null ||
      groesserer.laenge < 2
    ) {
      return [];
    }
    const beide = anderer?.muster === erwartet ? anderer.laenge : 0;

    return [
      {
        stelle,
        richtung,
        erwartet,
        nachbar: nachbar.zelle,
        davor: groesserer === vorne ? vorne.laenge : beide,
        danach: groesserer === vorne ? beide : groesserer.laenge,
      },
    ];
  });
}

/**
 * Copies in one line whose range or cell is a little off from what most others have: totals side by side, one of which ends
 * a row early.
 */
export function verrutschte(bild: Blattbild, richtung: Richtung): Ausreisser[] {
  return linien(bild, richtung).flatMap((linie) => {
    const jeMuster = new Map<Muster, Stelle[]>();
    for (const stelle of linie) {
      const kopien = stelle.muster === null ? undefined : jeMuster.get(stelle.muster);
      kopien?.push(stelle);
      if (stelle.muster?.bau.includes("§:§") === true && kopien === undefined) {
        jeMuster.set(stelle.muster, [stelle]);
      }
    }

    return [...groessteJeBau(jeMuster)].flatMap(([erwartet, kopien]) => {
      const andere = [...jeMuster].filter(
        ([muster, stellen]) =>
          muster !== erwartet && muster.bau === erwartet.bau && stellen.length * 3 <= kopien.length,
      );

      return andere.flatMap(([, stellen]) =>
        stellen.flatMap((stelle) => abweichung(stelle, kopien, erwartet, richtung)),
      );
    });
  });
}

/** The pattern that most copies of a build have. */
function groessteJeBau(jeMuster: ReadonlyMap<Muster, readonly Stelle[]>): Map<Muster, readonly Stelle[]> {
  const groesste = new Map<string, Muster>();
  for (const [muster, stellen] of jeMuster) {
    const bisher = groesste.get(muster.bau);
    if (bisher === undefined || (jeMuster.get(bisher)?.length ?? 0) < stellen.length) {
      groesste.set(muster.bau, muster);
    }
  }

  return new Map(
    [...groesste.values()].flatMap((muster) => {
      const stellen = jeMuster.get(muster) ?? [];

      return stellen.length < MIN_MEHRHEIT ? [] : [[muster, stellen] as const];
    }),
  );
}

const MIN_MEHRHEIT = 3;
/** Totals of one table stand no further apart. */
const MAX_WEITE = 20;

function abweichung(stelle: Stelle, kopien: readonly Stelle[], erwartet: Muster, richtung: Richtung): Ausreisser[] {
  const ort = ({ zelle }: Stelle): number => (richtung === "zeile" ? zelle.column : zelle.row);
  const nahe = kopien.filter((k) => Math.abs(ort(k) - ort(stelle)) <= MAX_WEITE);
  const [nachbar] = [...nahe].sort((a, b) => Math.abs(ort(a) - ort(stelle)) - Math.abs(ort(b) - ort(stelle)));
  if (nachbar === undefined || nahe.length < MIN_MEHRHEIT) {
    return [];
  }
  const davor = nahe.filter((k) => ort(k) < ort(stelle)).length;

  return [{ stelle, richtung, erwartet, nachbar: nachbar.zelle, davor, danach: nahe.length - davor }];
}

interface Lauf {
  readonly von: number;
  readonly laenge: number;
  readonly muster: Muster | null;
  readonly erste: number;
  readonly letzte: number;
}

/** Runs of one pattern; numbers stand alone. */
function laeufeIn(linie: readonly Stelle[], richtung: Richtung): Lauf[] {
  const laeufe: Lauf[] = [];
  linie.forEach(({ zelle, muster }, von) => {
    const ort = richtung === "zeile" ? zelle.column : zelle.row;
    const letzter = laeufe.at(-1);
    if (letzter !== undefined && muster !== null && letzter.muster === muster && ort - letzter.letzte <= MAX_LUECKE) {
      laeufe[laeufe.length - 1] = { ...letzter, laenge: letzter.laenge + 1, letzte: ort };
    } else {
      laeufe.push({ von, laenge: 1, muster, erste: ort, letzte: ort });
    }
  });

  return laeufe;
}

function nahe(vorne: Lauf | undefined, hinten: Lauf | undefined): boolean {
  return vorne !== undefined && hinten !== undefined && hinten.erste - vorne.letzte <= MAX_LUECKE;
}
