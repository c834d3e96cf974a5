import type { Hinweis } from "../hinweis";
import { euroText, type Betrag } from "../mengen/betrag";
import { VOLLER_MONAT } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** Open readings about months that are not like the others: each with the choice that was made. */
export function monatshinweise(angaben: Versicherungsangaben, afoeg: Betrag): readonly Hinweis[] {
  const { einmalzahlung, svTage, unbezahlteFehltage = 0 } = angaben;

  return [
    ...((einmalzahlung ?? 0) > 0 ? [einmalhinweis(angaben, afoeg)] : []),
    ...((svTage ?? VOLLER_MONAT) < VOLLER_MONAT ? [TEILMONAT] : []),
    ...(unbezahlteFehltage > 0 ? [fehlhinweis(angaben)] : []),
  ];
}

function einmalhinweis({ einmalzahlungMindertAfoeg = false }: Versicherungsangaben, afoeg: Betrag): Hinweis {
  const gewaehlt = einmalzahlungMindertAfoeg
    ? `Die Einmalzahlung ist auf die Grenze des Arbeitsförderungsgeldes angerechnet; es beträgt ${euroText(afoeg)}.`
    : `Das Arbeitsförderungsgeld bleibt im Monat der Einmalzahlung bei ${euroText(afoeg)} (Vorgabe).`;

  return {
    regel: "einmalzahlung-und-afoeg",
    ort: { feld: "einmalzahlungMindertAfoeg" },
    text:
      `${gewaehlt} Ob eine Einmalzahlung das Arbeitsförderungsgeld mindert, ist nicht geregelt. Bitte mit dem KSV` +
      " abstimmen.",
    fundstelle: FUNDSTELLEN.einmaligAfoeg,
  };
}

const TEILMONAT: Hinweis = {
  regel: "teilmonat",
  ort: { feld: "svTage" },
  text:
    "Im Teilmonat sind Mindestbemessung und Grenzen nach SV-Tagen gekürzt. Für Grundbetrag und Arbeitsförderungsgeld" +
    " gibt es keine Regel für Teilmonate: das Arbeitsentgelt ist so angesetzt, wie es angegeben ist, das" +
    " Arbeitsförderungsgeld ungekürzt. Bitte mit dem KSV abstimmen.",
  fundstelle: FUNDSTELLEN.teilmonat,
};

function fehlhinweis({ mindestbemessungOhneFehltage = false, unbezahlteFehltage }: Versicherungsangaben): Hinweis {
  return {
    regel: "unbezahlte-fehltage",
    ort: { feld: "mindestbemessungOhneFehltage" },
    text:
      `Für ${unbezahlteFehltage ?? 0} unbezahlte Fehltage ist die Mindestbemessung` +
      ` ${mindestbemessungOhneFehltage ? "nicht angesetzt" : "angesetzt (Vorgabe)"}. Bis zu einem Monat besteht die` +
      " Beschäftigung fort; ob dann die Mindestbemessung gilt, ist umstritten. Bitte mit der Krankenkasse klären.",
    fundstelle: FUNDSTELLEN.unbezahlt,
  };
}
