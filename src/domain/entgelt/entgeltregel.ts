import type { Abgelehnt } from "../ergebnis";
import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { geltenderWert, type EigenerWert } from "../recht/eigene-werte";
import { keineWerte, reihe, type Reihe } from "../recht/parameter";
import { grundbetrag, grundbetragsregel, type Grundbetragsregel } from "../recht/parameter/grundbetrag";
import { HANDBUCHWERTE } from "../recht/parameter/handbuchwerte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { stichtagFehlt } from "./eingaben";
import {
  fehlendeFoerderungswerte,
  foerderungsregel,
  foerderungswerte,
  type Foerderungsregel,
  type Regelwert,
} from "./foerderungsgeld";

const GRUNDBETRAG = reihe(grundbetrag);
const REGEL = reihe(grundbetragsregel);

/** What governs the Arbeitsentgelt: the law of a day, or the handbook. */
export interface Entgeltregel {
  readonly grundbetrag: Regelwert<Betrag>;
  /** Whether another Grundbetrag may be chosen; null: freely, the handbook's is an example. */
  readonly bindung: Regelwert<Grundbetragsregel> | null;
  readonly foerderung: Foerderungsregel;
  /** The levy on the Entgelt that Tab. 3 leaves to the ALA; null in RECHT, which knows none. */
  readonly umlage: Regelwert<Bruch> | null;
}

/** The rule in force; null where no day is given or none is known for it. */
export function entgeltregel(
  rechtsstand: Rechtsstand,
  stichtag: Stichtag | null,
  eigene?: readonly EigenerWert[],
): Entgeltregel | null {
  const foerderung = foerderungsregel(rechtsstand, stichtag, eigene);
  if (foerderung === null) {
    return null;
  }
  if (rechtsstand === "HANDBUCH") {
    return {
      grundbetrag: HANDBUCHWERTE.grundbetrag,
      bindung: null,
      foerderung,
      umlage: HANDBUCHWERTE.insolvenzgeldumlage,
    };
  }
  const gesetzlich = stichtag === null ? null : geltenderWert(GRUNDBETRAG, stichtag, eigene);
  const bindung = stichtag === null ? null : geltenderWert(REGEL, stichtag, eigene);

  return gesetzlich === null || bindung === null
    ? null
    : { grundbetrag: gesetzlich, bindung, foerderung, umlage: null };
}

/** Why there is no rule for the day. */
export function ohneEntgeltregel(stichtag: Stichtag | null, eigene?: readonly EigenerWert[]): Abgelehnt {
  if (stichtag === null) {
    return stichtagFehlt();
  }

  const fehlend: readonly Reihe<unknown>[] = [
    ...[GRUNDBETRAG, REGEL].filter((r: Reihe<unknown>) => geltenderWert(r, stichtag, eigene) === null),
    ...fehlendeFoerderungswerte(stichtag, eigene),
  ];

  return keineWerte(fehlend, stichtag);
}

/** The values of the rule by name, to say which of them are the user's own. */
export function regelwerte(regel: Entgeltregel): readonly (readonly [string, Regelwert<unknown>])[] {
  return [
    [grundbetrag.bezeichnung, regel.grundbetrag],
    ...(regel.bindung === null ? [] : ([[grundbetragsregel.bezeichnung, regel.bindung]] as const)),
    ...foerderungswerte(regel.foerderung),
  ];
}
