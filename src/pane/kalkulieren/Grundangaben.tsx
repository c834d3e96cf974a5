import { mergeClasses } from "@fluentui/react-components";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { useStile } from "../stile";
import { TEXTE } from "../texts";

const { felder, kalkulieren } = TEXTE;

/** Who, when, and by how much is divided. */
export function Grundangaben(): React.JSX.Element {
  const stile = useStile();

  return (
    <section aria-labelledby="abschnitt-angaben">
      <h2 id="abschnitt-angaben" className={stile.h2}>
        {TEXTE.abschnitte.angaben}
      </h2>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{TEXTE.rahmen.pflichtfelder}</p>
      <div className={stile.stapel}>
        <Feldeingabe schluessel="traeger" label={felder.traeger} />
        <fieldset className={stile.gruppe}>
          <legend className={stile.legende}>{kalkulieren.zeitraum}</legend>
          <div className={stile.spalten2}>
            <Feldeingabe schluessel="von" label={felder.von} />
            <Feldeingabe schluessel="bis" label={felder.bis} />
          </div>
        </fieldset>
        <div className={stile.spalten3}>
          <Feldeingabe schluessel="plaetze" label={felder.plaetze} />
          <Feldeingabe schluessel="tage" label={felder.tage} platzhalter={kalkulieren.vorgabeTage} />
          <Feldeingabe
            schluessel="wochenstunden"
            label={felder.wochenstunden}
            platzhalter={kalkulieren.vorgabeStunden}
          />
        </div>
        <Aufklapper titel={kalkulieren.weitereAngaben} gedaempft immerDa>
          <div className={stile.spalten2}>
            <Feldeingabe schluessel="bereich" label={felder.bereich} platzhalter={kalkulieren.vorgabeBereich} />
            <Feldeingabe schluessel="monate" label={felder.monate} platzhalter={kalkulieren.vorgabeMonate} />
          </div>
          <p className={mergeClasses(stile.absatz, stile.klein)}>{kalkulieren.zeitraumMonate}</p>
        </Aufklapper>
      </div>
    </section>
  );
}
