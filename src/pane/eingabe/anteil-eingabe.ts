import { prozentEingabe, zahlEingabe } from "./zahl-eingabe";

/** A share as people type it: "8/12", "8 von 12", "25 %", "0,25". */
export type Anteileingabe =
  | { readonly art: "leer" }
  | { readonly art: "unklar" }
  | {
      readonly art: "anteil";
      /** As the input of a Kalkulation has it: a pair of whole numbers or a decimal. */
      readonly wert: readonly [number, number] | string;
      readonly verstanden: string;
    };

const PAAR = /^(\d{1,9})\s*(?:\/|von|:)\s*(\d{1,9})$/i;

export function anteilEingabe(text: string): Anteileingabe {
  const paar = PAAR.exec(text.trim());
  if (paar !== null) {
    const zaehler = Number(paar[1]);
    const nenner = Number(paar[2]);

    return { art: "anteil", wert: [zaehler, nenner], verstanden: `${zaehler} von ${nenner}` };
  }
  const gelesen = text.includes("%") ? prozentEingabe(text) : zahlEingabe(text);

  return gelesen.art === "zahl" ? { art: "anteil", wert: gelesen.dezimal, verstanden: gelesen.verstanden } : gelesen;
}

/** Whether a value of the input is a pair such as [8, 12]. */
export function istPaar(wert: unknown): wert is readonly [number, number] {
  return Array.isArray(wert) && wert.length === 2 && wert.every((teil) => typeof teil === "number");
}
