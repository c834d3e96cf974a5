import { PARAMETER_DER_KALKULATION } from "../domain";
import { baueArbeitsmappe } from "../template";
import { inspect } from "../workbook/inspect";
import type { Inspection } from "../workbook/inspection";
import paket from "../../package.json";

/** Our blank form as a reviewer sees it: what a filled one is compared with. */
export function vordruck(): Inspection | null {
  const gebaut = baueArbeitsmappe({
    kalkulation: null,
    ergebnis: null,
    befunde: [],
    parameter: PARAMETER_DER_KALKULATION,
    programmversion: paket.version,
  });
  const gelesen = gebaut.art === "ok" ? inspect(gebaut.wert) : null;

  return gelesen?.status === "ok" ? gelesen.value : null;
}
