import type { Felder } from "../kosten/felder";
import { istGrund, menge } from "../kosten/mengenpruefung";
import { bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { WIE_BISHER, type EigenerWert } from "../recht/eigene-werte";

const WERT = { bezeichnung: "Eigener Wert", einheit: "", min: bruch(0, 1), max: bruch(1_000_000, 1) };

/** An own provisional value: a number in the unit of its series (a rate as a fraction) or one of its words. */
export function eigenerWert(felder: Felder): EigenerWert {
  const roh = felder.roh("wert");
  const zahl = menge(roh, WERT, { feld: felder.feld("wert") });
  const wort = typeof roh === "string" ? roh.trim() : "";
  const istWort = istGrund(zahl) && /^[a-z äöüß]+$/i.test(wort);

  return {
    name: felder.text("name", "Kennung des eigenen Werts"),
    wert: istWort ? (wort.toLowerCase() === WIE_BISHER ? WIE_BISHER : wort) : felder.zahl("wert", WERT),
    ab: felder.datum("ab", "Eigener Wert: gültig ab") ?? (0 as Stichtag),
    bis: null,
    quelle: felder.textOder("quelle", ""),
  };
}
