import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { UEBERNAHME } from "../texts/uebernahme";
import { useStand } from "../zustand/kontext";
import { befunde } from "../zustand/stand";
import type { Aenderung, Zustimmung } from "./aenderung";

/** So many lines are drawn at once; the rest on demand. */
const ERSTE = 100;

/** What would be written: every cell with old value, new value and reason; what needs asking and locked cells by themselves. */
export function Aenderungsliste({
  liste,
  zustimmung,
  onZustimmung,
}: {
  readonly liste: readonly Aenderung[];
  readonly zustimmung: Zustimmung;
  readonly onZustimmung: (zustimmung: Zustimmung) => void;
}): React.JSX.Element {
  const stile = useStile();
  const stand = useStand();
  const nachArt = (art: Aenderung["art"]): readonly Aenderung[] => liste.filter((a) => a.art === art);
  const fehler = befunde(stand)?.filter(({ schwere }) => schwere === "fehler").length ?? 0;
  const gesperrt = nachArt("gesperrt");

  return (
    <>
      <p className={stile.absatz}>{UEBERNAHME.erklaerung}</p>
      {fehler > 0 && <Meldung art="warnung">{UEBERNAHME.befundeOffen(fehler)}</Meldung>}
      {gesperrt.length > 0 && (
        <Meldung art="fehler">
          {UEBERNAHME.gesperrt(gesperrt.length)}
          <Zeilen liste={gesperrt} />
        </Meldung>
      )}
      <Zeilen liste={nachArt("wert")} />
      {(["formel", "belegt"] as const)
        .map((art) => ({ art, teil: nachArt(art) }))
        .filter(({ teil }) => teil.length > 0)
        .map(({ art, teil }) => (
          <Meldung key={art} art="warnung">
            {UEBERNAHME.gefragt[art](teil.length)}
            <Zeilen liste={teil} />
            <label className={stile.haken}>
              <input
                type="checkbox"
                checked={zustimmung[art]}
                onChange={(ereignis) => {
                  onZustimmung({ ...zustimmung, [art]: ereignis.target.checked });
                }}
              />
              {UEBERNAHME.ersetzen[art]}
            </label>
          </Meldung>
        ))}
    </>
  );
}

export function Zeilen({ liste }: { readonly liste: readonly Aenderung[] }): React.JSX.Element {
  const stile = useStile();
  const [alle, setAlle] = useState(false);
  const gezeigt = alle ? liste : liste.slice(0, ERSTE);
  const blaetter = [...new Set(gezeigt.map(({ change }) => change.sheet))];

  return (
    <>
      {blaetter.map((blatt) => (
        <section key={blatt} aria-label={UEBERNAHME.blatt(blatt)}>
          <h3 className={stile.h3}>{UEBERNAHME.blatt(blatt)}</h3>
          <ul className={stile.liste}>
            {gezeigt
              .filter(({ change }) => change.sheet === blatt)
              .map((aenderung) => (
                <Zeile key={aenderung.change.cell} aenderung={aenderung} />
              ))}
          </ul>
        </section>
      ))}
      {gezeigt.length < liste.length && (
        <Button
          onClick={() => {
            setAlle(true);
          }}
        >
          {UEBERNAHME.weitere(liste.length - gezeigt.length)}
        </Button>
      )}
    </>
  );
}

function Zeile({ aenderung }: { readonly aenderung: Aenderung }): React.JSX.Element {
  const stile = useStile();

  return (
    <li className={stile.posten}>
      <div className={stile.verteilt}>
        <span>{aenderung.was}</span>
        <span className={mergeClasses(stile.klein, stile.zahl)}>{aenderung.change.cell}</span>
      </div>
      <div className={stile.verteilt}>
        <span>
          <span className={stile.unsichtbar}>{UEBERNAHME.vorher}: </span>
          <span className={stile.gedaempft}>{aenderung.vorher}</span>
          <span aria-hidden="true"> → </span>
          <span className={stile.unsichtbar}>, {UEBERNAHME.nachher}: </span>
          <span className={stile.fett}>{aenderung.neu}</span>
        </span>
        <span className={mergeClasses(stile.klein, stile.zahl)}>{aenderung.grund}</span>
      </div>
    </li>
  );
}
