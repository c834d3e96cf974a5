import { PARAMETER_DER_KALKULATION, berechnung, type Berechnung } from "../../src/domain";
import { baueArbeitsmappe, type Mappeninhalt } from "../../src/template";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

/** What the domain makes of an input; a refusal is a defect of the test. */
export function berechnet(eingabe: unknown): Berechnung {
  const ergebnis = berechnung(eingabe);
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join("\n"));
  }

  return ergebnis.wert;
}

export function inhalt(eingabe: unknown, mehr: Partial<Mappeninhalt> = {}): Mappeninhalt {
  return { ...berechnet(eingabe), parameter: PARAMETER_DER_KALKULATION, programmversion: "0.1.0", ...mehr };
}

export const LEER: Mappeninhalt = {
  kalkulation: null,
  ergebnis: null,
  befunde: [],
  parameter: PARAMETER_DER_KALKULATION,
  programmversion: "0.1.0",
};

export function bytes(von: Mappeninhalt): Uint8Array {
  const gebaut = baueArbeitsmappe(von);
  if (gebaut.art !== "ok") {
    throw new Error(gebaut.gruende.map((g) => g.text).join("\n"));
  }

  return gebaut.wert;
}

/** The built workbook opened by the file adapter, which knows nothing of who wrote it. */
export function mappe(von: Mappeninhalt): FileWorkbook {
  const offen = FileWorkbook.open(bytes(von));
  if (offen.status !== "ok") {
    throw new Error(offen.refusal.text);
  }

  return offen.value;
}
