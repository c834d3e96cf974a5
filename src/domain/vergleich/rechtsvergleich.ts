import type { Stichtag } from "../mengen/zeitraum";
import { geltenderWert, type EigenerWert } from "../recht/eigene-werte";
import type { Fundstelle } from "../recht/fundstelle";
import type { Parameterwert, Reihe } from "../recht/parameter";
import { PARAMETERREIHEN, wertText } from "../recht/parameterwerte";

/** One value that is not the same on two days; a text is null where no value is known for that day. */
export interface Rechtsaenderung {
  readonly name: string;
  readonly bezeichnung: string;
  readonly einheit: string;
  readonly vorher: string | null;
  readonly nachher: string | null;
  /** First day of the later value, yyyy-mm-dd. */
  readonly ab: string | null;
  readonly fundstelleVorher: Fundstelle | null;
  readonly fundstelle: Fundstelle | null;
  readonly vorlaeufig: boolean;
}

/** Was ändert sich? Every dated value that differs between two days, with the law that changed it. */
export function rechtsvergleich(
  vorher: Stichtag,
  nachher: Stichtag,
  eigene?: readonly EigenerWert[],
): readonly Rechtsaenderung[] {
  return PARAMETERREIHEN.flatMap((r) => {
    const alt = geltenderWert(r, vorher, eigene);
    const neu = geltenderWert(r, nachher, eigene);

    return text(r, alt) === text(r, neu) ? [] : [aenderung(r, alt, neu)];
  });
}

function aenderung(
  r: Reihe<unknown>,
  alt: Parameterwert<unknown> | null,
  neu: Parameterwert<unknown> | null,
): Rechtsaenderung {
  const { name, bezeichnung, einheit } = r.parameter;

  return {
    name,
    bezeichnung,
    einheit,
    vorher: text(r, alt),
    nachher: text(r, neu),
    ab: neu?.ab ?? null,
    fundstelleVorher: alt?.fundstelle ?? null,
    fundstelle: neu?.fundstelle ?? null,
    vorlaeufig: alt?.vorlaeufig === true || neu?.vorlaeufig === true,
  };
}

function text(r: Reihe<unknown>, wert: Parameterwert<unknown> | null): string | null {
  return wert === null ? null : wertText(r.parameter.einheit, wert.wert);
}
