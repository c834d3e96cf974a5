import { befund, type Befund, type Ort } from "../../befund";
import { entgeltregel } from "../../entgelt/entgeltregel";
import { euroText } from "../../mengen/betrag";
import { datumText, type Stichtag } from "../../mengen/zeitraum";
import type { Entgeltperson } from "./entgeltperson";

/** The Grundbetrag against its value of the day: less is a Fehler; more, where the law fixes the amount, a Hinweis. */
export function grundbetragsbefund(
  { pseudonym, grundbetrag }: Entgeltperson,
  stichtag: Stichtag | null,
  ort: Ort,
): Befund | null {
  const regel = stichtag === null ? null : entgeltregel("RECHT", stichtag);
  if (grundbetrag === null || stichtag === null || regel === null || grundbetrag === regel.grundbetrag.wert) {
    return null;
  }
  const zuWenig = grundbetrag < regel.grundbetrag.wert;
  if (!zuWenig && regel.bindung?.wert !== "genau") {
    return null;
  }
  const gesetzlich = euroText(regel.grundbetrag.wert);

  return befund({
    regel: zuWenig ? "grundbetrag-zu-niedrig" : "grundbetrag-ueber-gesetz",
    schwere: zuWenig ? "fehler" : "hinweis",
    ort,
    gefunden: euroText(grundbetrag),
    erwartet: gesetzlich,
    text: zuWenig
      ? `${pseudonym}: Der Grundbetrag von ${euroText(grundbetrag)} liegt unter ${gesetzlich}, die am ${datumText(stichtag)} gelten. Bitte anheben.`
      : `${pseudonym}: Der Grundbetrag von ${euroText(grundbetrag)} liegt über ${gesetzlich}. Der Mehrbetrag gehört in den Steigerungsbetrag.`,
    fundstelle: regel.grundbetrag.fundstelle,
  });
}
