import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { euroText, type Schwere } from "../../domain";
import { Anteilsbalken } from "../bausteine/Anteilsbalken";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { befunde } from "../zustand/stand";
import { bloecke } from "./bloecke";

const useErgebnisstile = makeStyles({
  kasten: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    margin: "0 -12px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  satz: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The answer, always in sight and spoken when it changes. */
export function Tagessatz(): React.JSX.Element {
  const stile = useStile();
  const eigene = useErgebnisstile();
  const { springe } = usePane();
  const stand = useStand();
  const { berechnet, gruende } = stand;
  const ergebnis = berechnet?.wert.ergebnis;
  const alle = befunde(stand);
  const anzahl = (schwere: Schwere): number => alle?.filter((b) => b.schwere === schwere).length ?? 0;

  return (
    <section className={eigene.kasten} aria-labelledby="tagessatz">
      <div className={stile.verteilt}>
        <h2 id="tagessatz" className={mergeClasses(stile.gruppe, stile.klein)}>
          {TEXTE.kalkulieren.tagessatz}, {TEXTE.kalkulieren.jeTag}
        </h2>
        {ergebnis !== undefined && (
          <span className={mergeClasses(stile.klein, stile.zahl)}>
            {TEXTE.kalkulieren.gesamt} {euroText(ergebnis.gesamtkosten)}
          </span>
        )}
      </div>
      <div aria-live="polite" aria-atomic="true">
        <span className={stile.gross}>
          {ergebnis === undefined ? TEXTE.kalkulieren.nochKeiner : euroText(ergebnis.tagessatz)}
        </span>
        {gruende.length > 0 && (
          <div className={stile.klein}>
            {ergebnis === undefined ? TEXTE.kalkulieren.esFehlt(gruende.length) : TEXTE.kalkulieren.ohneTraeger}
          </div>
        )}
      </div>
      {alle !== null && alle.length > 0 && (
        <button
          type="button"
          className={mergeClasses(stile.verweisknopf, stile.klein)}
          onClick={() => {
            springe("befunde");
          }}
        >
          {TEXTE.befunde.anzahl(anzahl("fehler"), anzahl("warnung"), anzahl("hinweis"))}
        </button>
      )}
      {ergebnis !== undefined && <Anteilsbalken stuecke={bloecke(ergebnis)} />}
    </section>
  );
}
