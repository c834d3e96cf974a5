import beispiel from "../../../assets/beispielhof-entgelt.json";
import { begleitrechnung, type Begleitrechnung } from "../../../src/domain";
import type { Mappeninhalt } from "../../../src/template";
import { hof, type Eingabe } from "../../faelle/beispielhof";
import { berechnet, inhalt } from "../mappe";

/** The farm of the example with eight people in two years. */
export const entgelthof = beispiel;

/** The plain farm with what a test wants beside its Kostenkalkulation. */
export function mitBegleitung(schluessel: Eingabe): Eingabe {
  return hof(schluessel);
}

/** What the domain makes of the further keys; a refusal is a defect of the test. */
export function begleitet(eingabe: unknown): Begleitrechnung {
  const { kalkulation, ergebnis } = berechnet(eingabe);
  const gerechnet = begleitrechnung(eingabe, {
    tagessatz: ergebnis.tagessatz,
    plaetze: kalkulation.plaetze,
    unfallversicherungImTagessatz: false,
  });
  if (gerechnet.art !== "ok") {
    throw new Error(gerechnet.gruende.map((g) => g.text).join("\n"));
  }
  if (gerechnet.wert === null) {
    throw new Error("Die Eingabe hat nichts neben der Kostenkalkulation.");
  }

  return gerechnet.wert;
}

export function begleitinhalt(eingabe: unknown): Mappeninhalt {
  return inhalt(eingabe, { begleitung: begleitet(eingabe) });
}
