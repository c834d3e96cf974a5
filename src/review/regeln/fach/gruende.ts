/** The domain's reasons against a Kalkulation, as findings in their cells. */
import { befund, type Befund, type Grund } from "../../../domain";
import type { Kalkulationsfall } from "../../pruefungsfall";
import { ortIn } from "./d2-regeln";

const FEHLT = new Set(["wert-fehlt", "datum-ungueltig"]);

/** Says that a mandatory entry is missing. A zero is an entry. */
export function istFehlend({ regel }: Grund): boolean {
  return FEHLT.has(regel);
}

export function grundAlsBefund(regel: string, kalkulation: Kalkulationsfall, grund: Grund): Befund {
  const { ort, text, fundstelle } = grund;

  return befund({ regel, schwere: "fehler", ort: ortIn(kalkulation, ort), text, fundstelle });
}
