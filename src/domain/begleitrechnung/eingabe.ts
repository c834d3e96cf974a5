import type { Befund } from "../befund";
import { ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { Felder, type Lesestand } from "../kosten/felder";
import { abrechnungsangabe } from "./abrechnung-eingabe";
import type { Begleitangaben } from "./angaben";
import { arbeitsergebnisjahr } from "./arbeitsergebnis-eingabe";
import { entgeltangabe } from "./entgelt-eingabe";
import { eigenerWert } from "./eigene-werte-eingabe";
import { mitwirkungsangabe } from "./mitwirkung-eingabe";
import { eigeneWerteAblehnung } from "../recht/eigene-werte-pruefung";

export interface Begleiteingabe {
  readonly angaben: Begleitangaben;
  readonly befunde: readonly Befund[];
}

/**
 * The keys `entgelt`, `arbeitsergebnis`, `abrechnung`, `mitwirkung` and `eigeneWerte` of the input, all optional. Refused
 * as a whole with every reason; the other keys are the Kostenkalkulation's.
 */
export function begleiteingabe(roh: unknown): Ergebnis<Begleiteingabe> {
  const stand: Lesestand = { gruende: [], befunde: [] };
  const felder = Felder.von(roh, "", stand);
  const block = <T>(name: string, lies: (f: Felder) => T): T | null => {
    if (!felder.hat(name)) {
      return null;
    }
    const teil = Felder.von(felder.roh(name), name, stand);
    const gelesen = lies(teil);
    teil.schluss();

    return gelesen;
  };
  const angaben: Begleitangaben = {
    entgelt: block("entgelt", entgeltangabe),
    arbeitsergebnis: felder.hat("arbeitsergebnis") ? felder.liste("arbeitsergebnis", arbeitsergebnisjahr) : null,
    abrechnung: block("abrechnung", abrechnungsangabe),
    mitwirkung: block("mitwirkung", mitwirkungsangabe),
    eigeneWerte: felder.liste("eigeneWerte", eigenerWert),
  };
  doppelteJahre(felder, "arbeitsergebnis", angaben.arbeitsergebnis ?? []);
  doppelteJahre(felder, "abrechnung", angaben.abrechnung?.jahre ?? []);
  const gruende = [
    ...stand.gruende,
    ...(stand.gruende.length > 0 ? [] : (eigeneWerteAblehnung(angaben.eigeneWerte)?.gruende ?? [])),
  ];

  return gruende.length > 0 ? unzulaessig(...gruende) : ok({ angaben, befunde: stand.befunde });
}

function doppelteJahre(felder: Felder, name: string, jahre: readonly { readonly jahr: number }[]): void {
  const doppelt = jahre.find(({ jahr }, i) => jahre.findIndex((j) => j.jahr === jahr) !== i);
  if (doppelt !== undefined) {
    felder.ablehnen(
      name,
      "jahr-doppelt",
      `Das Jahr ${doppelt.jahr} ist doppelt angegeben. Bitte je Jahr nur einen Eintrag.`,
    );
  }
}
