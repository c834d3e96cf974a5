import { Befundliste } from "../bausteine/Befundliste";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";

/** What the checks say about the figures as they are now. */
export function Pruefung(): React.JSX.Element {
  const stile = useStile();
  const { berechnet } = useStand();
  const befunde = berechnet?.wert.befunde;

  return (
    <section aria-labelledby="abschnitt-befunde">
      <h2 id="abschnitt-befunde" className={stile.h2}>
        {TEXTE.abschnitte.befunde}
      </h2>
      {befunde === undefined ? (
        <p className={stile.absatz}>{TEXTE.befunde.nochNicht}</p>
      ) : befunde.length === 0 ? (
        <p className={stile.absatz}>{TEXTE.befunde.keine}</p>
      ) : (
        <Befundliste befunde={befunde} />
      )}
    </section>
  );
}
