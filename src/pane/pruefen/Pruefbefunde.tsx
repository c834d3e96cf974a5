import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useStile } from "../stile";
import { PRUEFEN } from "../texts/pruefen";
import { usePane } from "../zustand/kontext";
import { Pruefbefund } from "./Pruefbefund";
import { anzahlen, eintraege, gefiltert, type Filter, type Geprueft } from "./pruefstand";

const FILTER: readonly Filter[] = ["offen", "fehler", "warnung", "hinweis", "angenommen"];
/** Entries that are drawn at once. */
const ERSTE = 50;

/** The findings of one file, biggest effect first; from one to the next by button or F8. */
export function Pruefbefunde({
  geprueft,
  angenommen,
  onAngenommen,
}: {
  readonly geprueft: Geprueft;
  readonly angenommen: ReadonlyMap<string, string>;
  readonly onAngenommen: (angenommen: ReadonlyMap<string, string>) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { zeigeZelle } = usePane();
  const [filter, setFilter] = useState<Filter>("offen");
  const [aktuell, setAktuell] = useState(-1);
  const [anzahl, setAnzahl] = useState(ERSTE);
  const liste = useRef<HTMLUListElement>(null);
  const alle = eintraege(geprueft.pruefung);
  const zahlen = anzahlen(alle, angenommen);
  const gezeigt = gefiltert(alle, filter, angenommen);

  const gehe = (schritt: 1 | -1): void => {
    const ziel = Math.min(Math.max(aktuell + schritt, 0), gezeigt.length - 1);
    const eintrag = gezeigt[ziel];
    if (eintrag === undefined) {
      return;
    }
    setAktuell(ziel);
    setAnzahl(Math.max(anzahl, ziel + 1));
    const ort = eintrag.befunde[0].ort;
    if (geprueft.istOffen && ort.blatt !== undefined && ort.zelle !== undefined) {
      zeigeZelle({ sheet: ort.blatt, cell: ort.zelle });
    }
    requestAnimationFrame(() => {
      const karte = liste.current?.children[ziel];
      if (karte instanceof HTMLElement) {
        karte.focus();
        karte.scrollIntoView({ block: "nearest" });
      }
    });
  };
  const tasten = useRef(gehe);
  useEffect(() => {
    tasten.current = gehe;
  });
  useEffect(() => {
    const horche = (ereignis: KeyboardEvent): void => {
      if (ereignis.key === "F8") {
        ereignis.preventDefault();
        tasten.current(ereignis.shiftKey ? -1 : 1);
      }
    };
    window.addEventListener("keydown", horche);

    return () => {
      window.removeEventListener("keydown", horche);
    };
  }, []);

  return (
    <section aria-labelledby="pruefen-befunde">
      <h3 id="pruefen-befunde" className={stile.h3}>
        {PRUEFEN.befunde}
      </h3>
      <label className={stile.stapel}>
        <span className={stile.klein}>{PRUEFEN.filterwahl}</span>
        <select
          className={stile.wahl}
          value={filter}
          onChange={(ereignis) => {
            setFilter(FILTER.find((f) => f === ereignis.target.value) ?? "offen");
            setAktuell(-1);
          }}
        >
          {FILTER.map((f) => (
            <option key={f} value={f}>
              {PRUEFEN.filter[f]} ({zahlen[f]})
            </option>
          ))}
        </select>
      </label>
      {gezeigt.length === 0 && <p className={stile.absatz}>{PRUEFEN.keine}</p>}
      {gezeigt.length > 1 && (
        <div className={stile.zeile} style={{ margin: "8px 0" }}>
          <Button
            size="small"
            onClick={() => {
              gehe(-1);
            }}
          >
            {PRUEFEN.voriger}
          </Button>
          <Button
            size="small"
            onClick={() => {
              gehe(1);
            }}
          >
            {PRUEFEN.naechster}
          </Button>
          <span className={stile.klein}>{PRUEFEN.tasten}</span>
        </div>
      )}
      <ul className={stile.liste} ref={liste}>
        {gezeigt.slice(0, anzahl).map((eintrag) => (
          <Pruefbefund
            key={eintrag.schluessel}
            eintrag={eintrag}
            istOffen={geprueft.istOffen}
            angenommen={angenommen.get(eintrag.schluessel) ?? null}
            onAngenommen={(grund) => {
              const neu = new Map(angenommen);
              if (grund === null) {
                neu.delete(eintrag.schluessel);
              } else {
                neu.set(eintrag.schluessel, grund);
              }
              onAngenommen(neu);
            }}
          />
        ))}
      </ul>
      {gezeigt.length > anzahl && (
        <Button
          onClick={() => {
            setAnzahl(anzahl + 10 * ERSTE);
          }}
        >
          {PRUEFEN.weitereZellen(gezeigt.length - anzahl)}
        </Button>
      )}
    </section>
  );
}
