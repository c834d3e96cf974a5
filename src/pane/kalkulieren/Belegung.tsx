import { mergeClasses } from "@fluentui/react-components";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { useStile } from "../stile";
import { ohnePfade, TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";

const REGEL = "belegung-abweichend";

/** Tab. 5: the start with a part of the places, and what is missing until they are filled. */
export function Belegung(): React.JSX.Element {
  const stile = useStile();
  const { berechnet } = useStand();
  const antwort = berechnet?.wert.befunde.find(({ regel }) => regel === REGEL);
  const plaetze = berechnet?.wert.kalkulation.plaetze;

  return (
    <section aria-labelledby="abschnitt-belegung">
      <h2 id="abschnitt-belegung" className={stile.h2}>
        {TEXTE.abschnitte.belegung}
      </h2>
      <p className={stile.absatz}>{TEXTE.kalkulieren.belegungFrage}</p>
      <div className={mergeClasses(stile.spalten2, stile.unten)}>
        <Feldeingabe schluessel="belegung" label={TEXTE.felder.belegung} />
        {plaetze !== undefined && <span>{TEXTE.kalkulieren.vonPlaetzen(plaetze)}</span>}
      </div>
      {antwort !== undefined && <p className={stile.absatz}>{ohnePfade(antwort.text)}</p>}
    </section>
  );
}
