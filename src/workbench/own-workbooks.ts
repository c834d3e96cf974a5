/** Workbooks that come from us: the example farm and the blank form. */
import { berechnung, PARAMETER_DER_KALKULATION, type Ergebnis } from "../domain";
import { PROGRAMMVERSION } from "../pane/vorlage";
import { baueArbeitsmappe, gefuellteMappe } from "../template";
import example from "../../assets/beispielhof.json";

export function exampleWorkbook(): Ergebnis<Uint8Array> {
  const computed = berechnung(example.eingabe);

  return computed.art === "ok" ? gefuellteMappe(computed.wert, PROGRAMMVERSION) : computed;
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
