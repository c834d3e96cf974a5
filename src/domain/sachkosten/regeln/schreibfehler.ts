import type { Begriff } from "../begriff";
import { Gedaechtnis } from "../gedaechtnis";
import { KEINE_PRODUKTION, NUR_ALA } from "../fundstellen";
import { ohneNummern } from "../sprache/lesung";
import { ohneUmlaut } from "../sprache/schreibform";
import { nahe } from "../sprache/tippfehler";
import { woerter } from "../sprache/woerter";
import { wortschatz } from "../sprache/wortschatz";
import { anfaengeVorKopf, istBekannt } from "../sprache/zerlegung";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { unzulaessigWegen } from "./niemals";

const KUERZESTER_STAMM = 7;
const KUERZESTES_WORT = KUERZESTER_STAMM - 1;

const verwechseltes = new Gedaechtnis<Begriff | null>();

/**
 * A slip of the pen must not let anything through: where a word nobody knows is one letter away from one that is never in
 * the Tagessatz, the line is asked about, whatever else was read in it. Null where no such word stands in the text.
 */
export function schreibfehler(text: string): Zuordnung | null {
  const { staemme } = wortschatz();
  for (const { roh, teile, verneint } of woerter(ohneNummern(text))) {
    const form = teile.join("");
    const begriff = verneint || staemme.has(form) ? null : (verwechselt(form) ?? verwechselt(ohneUmlaut(roh)));
    if (begriff !== null) {
      return zuordnungAus({
        urteil: "rueckfrage",
        begruendung: `${zitiert(roh)} ist vielleicht ein Schreibfehler und gehört dann zu: ${begriff.name}. Das wäre nicht im Tagessatz.`,
        fundstelle: fundstelleFuer(begriff),
        frage: `Wie heißt ${zitiert(roh)} richtig, und wofür wurde bezahlt?`,
        entscheidend: entscheidend(roh),
      });
    }
  }

  return null;
}

function fundstelleFuer({ ist, merkmale = [] }: Begriff) {
  if (ist?.art === "niemals") {
    return unzulaessigWegen(ist.grund, []).fundstelle;
  }

  return merkmale.includes("wohnen") ? NUR_ALA : KEINE_PRODUKTION;
}

function verwechselt(ganz: string): Begriff | null {
  return verwechseltes.hole(ganz, () => gesucht(ganz));
}

function gesucht(ganz: string): Begriff | null {
  const { staemme } = wortschatz();
  const genau = staemme.get(ganz);
  if (genau !== undefined) {
    return genau.begriffe.find(istAusgeschlossen) ?? null;
  }
  const anfaenge = istBekannt(ganz) ? [] : [...anfaengeVorKopf(ganz, KUERZESTES_WORT)];
  for (const form of [ganz, ganz.replace(/(en|er|es|n|s|e)$/, ""), ...anfaenge.filter((a) => !staemme.has(a))]) {
    for (const stamm of form.length < KUERZESTES_WORT ? [] : nahe(form, KUERZESTER_STAMM)) {
      const begriff = stamm.begriffe.find(istAusgeschlossen);
      if (begriff !== undefined) {
        return begriff;
      }
    }
  }

  return null;
}

export function istAusgeschlossen({ ist, merkmale = [] }: Begriff): boolean {
  return ist?.art === "niemals" || merkmale.includes("produktion") || merkmale.includes("wohnen");
}
