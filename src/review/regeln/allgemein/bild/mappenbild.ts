import type { Range } from "../../../../workbook/a1";
import type { InspectedSheet, Inspection } from "../../../../workbook/inspection";
import type { Pruefungsfall } from "../../../pruefungsfall";
import { nichtGeprueft, type Regelergebnis } from "../../../regel";
import type { Befund } from "../../../../domain";
import { bereichVon, platz } from "./bezug";
import { Blattbild, type Formelzelle } from "./blattbild";

/** What a formula does with the cells of a range. */
export type Leseart = "summe" | "rechnung" | "anderes";

/** A range that formulas read, and the first of them. */
export interface Lesung {
  readonly art: Leseart;
  readonly bereich: Range;
  readonly leser: Formelzelle;
  readonly leserblatt: string;
}

const SUMMEN = new Set("SUM AVERAGE SUBTOTAL PRODUCT MIN MAX MEDIAN".split(" "));
const NUR_ART: Readonly<Record<Leseart, number>> = { summe: 0, rechnung: 1, anderes: 2 };

/** All sheets of a file with their formulas; made once for all checks. */
export class Mappenbild {
  readonly blaetter: readonly Blattbild[];
  readonly #nachName: ReadonlyMap<string, Blattbild>;
  #lesungen: ReadonlyMap<string, readonly Lesung[]> | null = null;

  constructor({ sheets }: Inspection) {
    this.blaetter = sheets.map((sheet) => new Blattbild(sheet));
    this.#nachName = new Map(this.blaetter.map((bild) => [bild.blatt.name.toLowerCase(), bild]));
  }

  bild(name: string): Blattbild | null {
    return this.#nachName.get(name.toLowerCase()) ?? null;
  }

  freie(fall: Pruefungsfall): readonly Blattbild[] {
    const frei = new Set<InspectedSheet>(fall.freieBlaetter);

    return this.blaetter.filter(({ blatt }) => frei.has(blatt));
  }

  /** What formulas anywhere read on a sheet; sums first. */
  lesungen(blatt: string): readonly Lesung[] {
    this.#lesungen ??= this.#alleLesungen();

    return this.#lesungen.get(blatt.toLowerCase()) ?? [];
  }

  #alleLesungen(): ReadonlyMap<string, readonly Lesung[]> {
    const nachBlatt = new Map<string, Map<string, Lesung>>();
    for (const { blatt, formeln } of this.blaetter) {
      for (const leser of formeln) {
        for (const bezug of leser.muster.bezuege) {
          const ziel = (bezug.blatt ?? blatt.name).toLowerCase();
          const bereich = bereichVon(bezug, leser.zelle);
          const art: Leseart = SUMMEN.has(bezug.funktion) ? "summe" : bezug.inRechnung ? "rechnung" : "anderes";
          const { from, to } = bereich;
          const schluessel = `${NUR_ART[art]}|${platz(from.row, from.column)}|${platz(to.row, to.column)}`;
          const bekannt = nachBlatt.get(ziel) ?? new Map<string, Lesung>();
          nachBlatt.set(ziel, bekannt);
          if (!bekannt.has(schluessel)) {
            bekannt.set(schluessel, { art, bereich, leser, leserblatt: blatt.name });
          }
        }
      }
    }

    return new Map(
      Array.from(nachBlatt, ([blatt, liste]) => [
        blatt,
        [...liste.values()].sort((a, b) => NUR_ART[a.art] - NUR_ART[b.art]),
      ]),
    );
  }
}

const BEKANNT = new WeakMap<Inspection, Mappenbild>();

export function mappenbild({ inspection }: Pick<Pruefungsfall, "inspection">): Mappenbild {
  const bekannt = BEKANNT.get(inspection) ?? new Mappenbild(inspection);
  BEKANNT.set(inspection, bekannt);

  return bekannt;
}

/** Findings; with a word where a sheet has more formulas than are looked at. */
export function soweitGelesen(bild: Mappenbild, befunde: readonly Befund[]): Regelergebnis {
  const zuViele = bild.blaetter.filter(({ vollstaendig }) => !vollstaendig).map(({ blatt }) => `„${blatt.name}“`);

  return zuViele.length === 0
    ? befunde
    : nichtGeprueft(
        `Auf ${zuViele.join(", ")} stehen mehr Zellen, als sich prüfen lassen; angesehen wurde ein Teil.`,
        befunde,
      );
}
