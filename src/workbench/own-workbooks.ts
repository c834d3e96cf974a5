/** Workbooks that come from us: the example farm and the blank form. */
import { berechnung, PARAMETER_DER_KALKULATION, type Ergebnis } from "../domain";
import { baueArbeitsmappe } from "../template";
import example from "../../assets/beispielhof.json";
import packageJson from "../../package.json";

const OF_PROGRAM = { parameter: PARAMETER_DER_KALKULATION, programmversion: packageJson.version };

export function exampleWorkbook(): Ergebnis<Uint8Array> {
  const computed = berechnung(example.eingabe);

  return computed.art === "ok" ? baueArbeitsmappe({ ...computed.wert, ...OF_PROGRAM }) : computed;
}

export function blankWorkbook(): Ergebnis<Uint8Array> {
  return baueArbeitsmappe({ kalkulation: null, ergebnis: null, befunde: [], ...OF_PROGRAM });
}
