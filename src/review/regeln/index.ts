import type { Regel } from "../regel";
import { ALLGEMEINE_REGELN } from "./allgemein";
import { nachrechnung } from "./c1-nachrechnung";
import { fachlicheRegeln } from "./fach/d2-regeln";
import { pflichtangaben } from "./fach/d3-pflichtangaben";
import { doppelte } from "./fach/d4-doppelte";
import { zulaessigeWerte } from "./fach/d5-grenzen";
import { groessenordnung } from "./fach/n4-groessenordnung";
import { begruendungen } from "./fach/r2-begruendungen";
import { personenbezug } from "./fach/v5-personenbezug";
import { gueltigkeit } from "./form/d1-gueltigkeit";
import { summen } from "./form/c4-summen";
import { textzahlen } from "./form/n1-textzahlen";
import { verborgenes } from "./form/v1-verborgenes";
import { aufbau } from "./form/t1-aufbau";
import { formelErsetzt } from "./form/t2-formel-ersetzt";
import { formelGeaendert } from "./form/t3-formel-geaendert";
import { formelInEingabe } from "./form/t4-formel-in-eingabe";
import { ausserhalb } from "./form/t5-ausserhalb";
import { deckung } from "./form/t5-deckung";
import { schutz } from "./form/t6-schutz";
import { parameterwerte } from "./form/t7-parameter";

/** Checks that need a Kostenkalkulation. They come first: what they say of a cell wins over a general check. */
const FORMREGELN: readonly Regel[] = [
  aufbau,
  formelErsetzt,
  formelGeaendert,
  formelInEingabe,
  ausserhalb,
  deckung,
  schutz,
  parameterwerte,
  summen,
  fachlicheRegeln,
  pflichtangaben,
  zulaessigeWerte,
  doppelte,
  gueltigkeit,
  textzahlen,
  groessenordnung,
  verborgenes,
  personenbezug,
  begruendungen,
];

/** The checks of a mode, in the order in which they are listed. */
export function regelnFuer(modus: "kalkulation" | "allgemein"): readonly Regel[] {
  return modus === "allgemein"
    ? [nachrechnung, ...ALLGEMEINE_REGELN]
    : [...FORMREGELN, nachrechnung, ...ALLGEMEINE_REGELN];
}
