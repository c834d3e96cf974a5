import { useEffect, useRef } from "react";
import { feldId } from "../eingabe/schluessel";
import { schluesselZu } from "../eingabe/sicht";
import { useStile } from "../stile";
import { grundText, TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { Meldung } from "./Meldung";

/** All that stands against a write, at the top and with the focus; each entry leads to its field (GOV.UK error summary). */
export function Fehleruebersicht({ versuch }: { readonly versuch: number }): React.JSX.Element | null {
  const stile = useStile();
  const { springe } = usePane();
  const { gruende, sicht, versucht } = useStand();
  const kasten = useRef<HTMLDivElement>(null);
  const zeigen = versucht && gruende.length > 0;

  useEffect(() => {
    if (versuch > 0) {
      kasten.current?.focus();
      kasten.current?.scrollIntoView({ block: "start" });
    }
  }, [versuch]);

  return zeigen ? (
    <div ref={kasten} tabIndex={-1} role="alert" aria-labelledby="fehleruebersicht">
      <Meldung art="fehler">
        <h2 id="fehleruebersicht" className={stile.h3}>
          {TEXTE.fehleruebersicht.titel}
        </h2>
        <p className={stile.absatz}>{TEXTE.fehleruebersicht.hinweis}</p>
        <ul className={stile.fehlerliste}>
          {gruende.map((grund, i) => {
            const schluessel = schluesselZu(sicht, grund.ort.feld ?? "");

            return (
              <li key={i}>
                <a
                  href={`#${feldId(schluessel)}`}
                  className={stile.verweis}
                  onClick={(ereignis) => {
                    ereignis.preventDefault();
                    springe(schluessel);
                  }}
                >
                  {grundText(grund)}
                </a>
              </li>
            );
          })}
        </ul>
      </Meldung>
    </div>
  ) : null;
}
