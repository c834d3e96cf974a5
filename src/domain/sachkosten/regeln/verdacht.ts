import { KEINE_PRODUKTION } from "../fundstellen";
import { woerter } from "../sprache/woerter";
import { wortschatz } from "../sprache/wortschatz";
import { zerlege } from "../sprache/zerlegung";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { istAusgeschlossen } from "./schreibfehler";
import type { Lage } from "./lage";

const KUERZESTER_ANFANG = 4;
const KUERZESTER_REST = 3;
/** Streets, towns and families are called after animals and fruit too. */
const NAME =
  /(str|strasse|weg|gasse|platz|dorf|hausen|bach|berg|burg|feld|tal|au|hof|stadt|heim|rode|itz|ow|ing|ingen|mann|ner|ler|er|ert|ke|el)$/;

/**
 * A word nobody knows that begins with something of the production ("Käseharfe"): asked about before anything admissible in the
 * line decides.
 */
export function verdacht(lage: Lage): Zuordnung | null {
  const harmlos = (["angebot", "fest", "essen", "lernen", "zierde", "kochen"] as const).some((m) =>
    lage.merkmale.has(m),
  );
  const fremd = harmlos
    ? undefined
    : woerter(lage.text).find((w) => !w.verneint && beginntMitProduktion(w.teile.join("")));

  return fremd === undefined
    ? null
    : zuordnungAus({
        urteil: "rueckfrage",
        begruendung: `${zitiert(fremd.roh)} klingt nach Landwirtschaft, Verarbeitung oder Verkauf.`,
        fundstelle: KEINE_PRODUKTION,
        frage: `Wofür ist ${zitiert(fremd.roh)}: für die Einrichtung oder für die Produktion?`,
        entscheidend: entscheidend(fremd.roh),
      });
}

function beginntMitProduktion(form: string): boolean {
  if (form.length < KUERZESTER_ANFANG + KUERZESTER_REST || NAME.test(form) || zerlege(form).length > 0) {
    return false;
  }
  const { staemme } = wortschatz();
  for (let ende = form.length - KUERZESTER_REST; ende >= KUERZESTER_ANFANG; ende -= 1) {
    const stamm = staemme.get(form.slice(0, ende));
    if (stamm !== undefined && !stamm.nurGanz) {
      return stamm.begriffe.some((b) => istAusgeschlossen(b) || b.merkmale?.includes("frucht") === true);
    }
  }

  return false;
}
