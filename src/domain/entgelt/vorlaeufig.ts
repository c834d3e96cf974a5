import type { Hinweis } from "../hinweis";
import { KEINE_HINWEISE } from "../hinweis";
import type { Fundstelle } from "../recht/fundstelle";
import { fundstelleText } from "../recht/fundstelle";

interface Vorlaeufig {
  readonly fundstelle: Fundstelle;
  readonly vorlaeufig?: true;
}

/** One Hinweis that names every provisional value in use with its source; none where all are published. */
export function vorlaeufighinweise(werte: readonly (readonly [string, Vorlaeufig])[]): readonly Hinweis[] {
  const vorlaeufige = werte.filter(([, wert]) => wert.vorlaeufig === true);
  if (vorlaeufige.length === 0) {
    return KEINE_HINWEISE;
  }
  const liste = vorlaeufige.map(([bezeichnung, { fundstelle }]) => `${bezeichnung}: ${fundstelleText(fundstelle)}`);

  return [
    {
      regel: "vorlaeufiger-wert",
      ort: { feld: "eigeneWerte" },
      text: `Das Ergebnis ist vorläufig, es beruht auf Werten, die nicht amtlich bestätigt sind. ${liste.join("; ")}.`,
    },
  ];
}
