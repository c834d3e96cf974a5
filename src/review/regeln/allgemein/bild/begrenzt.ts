import { nichtGeprueft, type Regel, type Teilpruefung } from "../../../regel";
import type { Befund } from "../../../../domain";

/** Nobody reads more findings of one check. */
export const MAX_BEFUNDE = 1_000;

/** A check that stops telling where a file has more faults than anybody can look at. */
export function begrenzt(regel: Regel): Regel {
  return {
    ...regel,
    pruefe: (fall) => {
      const ergebnis = regel.pruefe(fall);
      const befunde = istListe(ergebnis) ? ergebnis : (ergebnis.befunde ?? []);

      return befunde.length <= MAX_BEFUNDE
        ? ergebnis
        : nichtGeprueft(
            `Es gibt mehr als ${String(MAX_BEFUNDE)} Befunde dieser Art; aufgeführt sind die ersten.`,
            befunde.slice(0, MAX_BEFUNDE),
          );
    },
  };
}

function istListe(ergebnis: readonly Befund[] | Teilpruefung): ergebnis is readonly Befund[] {
  return Array.isArray(ergebnis);
}
