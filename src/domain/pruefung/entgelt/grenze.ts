import { befund, type Befund, type Ort } from "../../befund";
import { beitragswerteAm } from "../../entgelt/beitragswerte";
import { bemessung, VOLLER_MONAT } from "../../entgelt/bemessung";
import { entgeltregel } from "../../entgelt/entgeltregel";
import { FUNDSTELLEN } from "../../entgelt/fundstellen";
import { cent, euroText, minusBetrag, NULL_EURO, plusBetrag } from "../../mengen/betrag";
import type { Stichtag } from "../../mengen/zeitraum";
import type { Entgeltperson } from "./entgeltperson";

/** So near below the line a rise of pay may take more from the person than it gives; our own choice of distance. */
const NAHE = cent(50_00);

/** Pay near or above the line up to which the provider bears the contributions alone. */
export function grenzbefund(person: Entgeltperson, stichtag: Stichtag | null, ort: Ort): Befund | null {
  const regel = stichtag === null ? null : entgeltregel("RECHT", stichtag);
  const werte = stichtag === null ? null : beitragswerteAm(stichtag);
  if (person.steigerungsbetrag === null || regel === null || werte?.art !== "ok") {
    return null;
  }
  const entgelt = plusBetrag(person.grundbetrag ?? regel.grundbetrag.wert, person.steigerungsbetrag);
  const { kranken, renten } = bemessung(
    { laufend: entgelt, einmalig: NULL_EURO, svTage: VOLLER_MONAT, mindesttage: VOLLER_MONAT },
    werte.wert,
  );
  const grenze = renten.alleinBis < kranken.alleinBis ? renten.alleinBis : kranken.alleinBis;
  if (entgelt <= minusBetrag(grenze, NAHE)) {
    return null;
  }
  const darueber = entgelt > grenze;

  return befund({
    regel: darueber ? "entgelt-ueber-grenze" : "entgelt-nahe-grenze",
    schwere: darueber ? "warnung" : "hinweis",
    ort,
    gefunden: euroText(entgelt),
    erwartet: `höchstens ${euroText(grenze)}`,
    text: darueber
      ? `${person.pseudonym}: Das Arbeitsentgelt von ${euroText(entgelt)} liegt über ${euroText(grenze)}. Die Person trägt jetzt Beiträge mit und hat unter Umständen weniger als an der Grenze. Bitte prüfen, ob das gewollt ist.`
      : `${person.pseudonym}: Das Arbeitsentgelt von ${euroText(entgelt)} liegt nahe an der Grenze von ${euroText(grenze)}. Ein Cent darüber kostet die Person rund ein Fünftel ihres Entgelts. Bitte vor einer Erhöhung rechnen.`,
    fundstelle: FUNDSTELLEN.krankenAllein,
  });
}
