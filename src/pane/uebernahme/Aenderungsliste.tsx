import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";
import type { Aenderung } from "./aenderung";
import { ort } from "./rueckgaengig";

const { uebernahme } = TEXTE;

/** So many lines are drawn at once; the rest on demand. */
const ERSTE = 100;

/** What would be written: every cell with old value, new value and reason; formulas and locked cells by themselves. */
export function Aenderungsliste({
  liste,
  formelnErsetzen,
  onFormelnErsetzen,
}: {
  readonly liste: readonly Aenderung[];
  readonly formelnErsetzen: boolean;
  readonly onFormelnErsetzen: (ersetzen: boolean) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { berechnet } = useStand();
  const nachArt = (art: Aenderung["art"]): readonly Aenderung[] => liste.filter((a) => a.art === art);
  const fehler = berechnet?.wert.befunde.filter(({ schwere }) => schwere === "fehler").length ?? 0;
  const gesperrt = nachArt("gesperrt");
  const formeln = nachArt("formel");

  return (
    <>
      <p className={stile.absatz}>{uebernahme.erklaerung}</p>
      {fehler > 0 && <Meldung art="warnung">{uebernahme.befundeOffen(fehler)}</Meldung>}
      {gesperrt.length > 0 && (
        <Meldung art="fehler">
          {uebernahme.gesperrt(gesperrt.length)}
          <Zeilen liste={gesperrt} />
        </Meldung>
      )}
      <Zeilen liste={nachArt("wert")} />
      {formeln.length > 0 && (
        <Meldung art="warnung">
          {uebernahme.formeln(formeln.length)}
          <Zeilen liste={formeln} />
          <label>
            <input
              type="checkbox"
              checked={formelnErsetzen}
              onChange={(ereignis) => {
                onFormelnErsetzen(ereignis.target.checked);
              }}
            />{" "}
            {uebernahme.formelnErsetzen}
          </label>
        </Meldung>
      )}
    </>
  );
}

export function Zeilen({ liste }: { readonly liste: readonly Aenderung[] }): React.JSX.Element {
  const stile = useStile();
  const [alle, setAlle] = useState(false);
  const gezeigt = alle ? liste : liste.slice(0, ERSTE);

  return (
    <>
      <ul className={stile.liste}>
        {gezeigt.map((aenderung) => (
          <li key={ort(aenderung.change)} className={stile.karte}>
            <div className={stile.verteilt}>
              <span>{aenderung.was}</span>
              <span className={mergeClasses(stile.klein, stile.zahl)}>{ort(aenderung.change)}</span>
            </div>
            <div>
              <span className={stile.unsichtbar}>{uebernahme.vorher}: </span>
              <span className={stile.gedaempft}>{aenderung.vorher}</span>
              <span aria-hidden="true"> → </span>
              <span className={stile.unsichtbar}>, {uebernahme.nachher}: </span>
              <span className={stile.fett}>{aenderung.neu}</span>
            </div>
            <div className={stile.klein}>{aenderung.grund}</div>
          </li>
        ))}
      </ul>
      {gezeigt.length < liste.length && (
        <Button
          onClick={() => {
            setAlle(true);
          }}
        >
          {uebernahme.weitere(liste.length - gezeigt.length)}
        </Button>
      )}
    </>
  );
}
