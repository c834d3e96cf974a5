import { Befundliste } from "../bausteine/Befundliste";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";
import { befunde } from "../zustand/stand";

/** What the checks say about the figures as they are now. */
export function Pruefung(): React.JSX.Element {
  const stile = useStile();
  const stand = useStand();
  const alle = befunde(stand);

  return (
    <section aria-labelledby="abschnitt-befunde">
      <h2 id="abschnitt-befunde" className={stile.h2} tabIndex={-1}>
        {TEXTE.abschnitte.befunde}
      </h2>
      {alle === null ? (
        <p className={stile.absatz}>{TEXTE.befunde.nochNicht}</p>
      ) : alle.length === 0 ? (
        <p className={stile.absatz}>{TEXTE.befunde.keine}</p>
      ) : (
        <Befundliste befunde={alle} />
      )}
      {alle !== null && stand.wortbefunde === null && <p className={stile.klein}>{TEXTE.befunde.worteFehlen}</p>}
    </section>
  );
}
