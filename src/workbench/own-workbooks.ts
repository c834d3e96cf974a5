/** Workbooks that come from us: the example farm and the blank form. */
import { berechnung, PARAMETER_DER_KALKULATION, type Ergebnis } from "../domain";
import { neueMappe } from "../pane/uebernahme/mappeninhalt";
import { PROGRAMMVERSION } from "../pane/vorlage";
import { baueArbeitsmappe } from "../template";
import example from "../../assets/beispielhof.json";

export function exampleWorkbook(): Ergebnis<Uint8Array> {
  const computed = berechnung(example.eingabe);

  return computed.art === "ok" ? neueMappe(computed.wert) : computed;
}

export function blankWorkbook(): Ergebnis<Uint8Array> {
  return baueArbeitsmappe({
    kalkulation: null,
    ergebnis: null,
    befunde: [],
    parameter: PARAMETER_DER_KALKULATION,
    programmversion: PROGRAMMVERSION,
  });
}
