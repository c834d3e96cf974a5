import type { Annahme } from "../../../neurechnung";
import type { Pruefungsfall } from "../../../pruefungsfall";

/** Each effect is a recalculation of the whole file; beyond these a check gives none. */
const MAX_WIRKUNGEN = 25;

export type Wirkung = (annahme: Annahme) => string | undefined;

/** The effect of putting one cell right, for the first findings of a check. */
export function wirkungen(fall: Pick<Pruefungsfall, "wirkungGegen">): Wirkung {
  let rest = MAX_WIRKUNGEN;

  return (annahme) => {
    rest -= 1;

    return rest < 0 ? undefined : (fall.wirkungGegen([annahme]) ?? undefined);
  };
}
