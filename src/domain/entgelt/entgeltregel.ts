import type { Abgelehnt } from "../ergebnis";
import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "../recht/fundstelle";
import { keinWert, reihe, wertAm } from "../recht/parameter";
import { grundbetrag, grundbetragsregel, type Grundbetragsregel } from "../recht/parameter/grundbetrag";
import { HANDBUCHWERTE } from "../recht/parameter/handbuchwerte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { stichtagFehlt, vereint } from "./eingaben";
import { foerderungsregel, ohneFoerderungsregel, type Foerderungsregel } from "./foerderungsgeld";

const GRUNDBETRAG = reihe(grundbetrag);
const REGEL = reihe(grundbetragsregel);

/** What governs the Arbeitsentgelt: the law of a day, or the handbook. */
export interface Entgeltregel {
  readonly grundbetrag: { readonly wert: Betrag; readonly fundstelle: Fundstelle };
  /** Whether another Grundbetrag may be chosen; null: freely, the handbook's is an example. */
  readonly bindung: { readonly wert: Grundbetragsregel; readonly fundstelle: Fundstelle } | null;
  readonly foerderung: Foerderungsregel;
  /** The levy on the Entgelt that Tab. 3 leaves to the ALA; null in RECHT, which knows none. */
  readonly umlage: { readonly wert: Bruch; readonly fundstelle: Fundstelle } | null;
}

/** The rule in force; null where no day is given or none is known for it. */
export function entgeltregel(rechtsstand: Rechtsstand, stichtag: Stichtag | null): Entgeltregel | null {
  const foerderung = foerderungsregel(rechtsstand, stichtag);
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
  const gesetzlich = stichtag === null ? null : wertAm(GRUNDBETRAG, stichtag);
  const bindung = stichtag === null ? null : wertAm(REGEL, stichtag);

  return gesetzlich === null || bindung === null
    ? null
    : { grundbetrag: gesetzlich, bindung, foerderung, umlage: null };
}

/** Why there is no rule for the day. */
export function ohneEntgeltregel(stichtag: Stichtag | null): Abgelehnt {
  if (stichtag === null) {
    return stichtagFehlt();
  }

  return vereint(
    wertAm(GRUNDBETRAG, stichtag) === null ? keinWert(GRUNDBETRAG, stichtag) : null,
    foerderungsregel("RECHT", stichtag) === null ? ohneFoerderungsregel(stichtag) : null,
  );
}
