import { Button } from "@fluentui/react-components";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { zellschluessel } from "../eingabe/schluessel";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";

const { felder, kalkulieren, spalten } = TEXTE;
const MIETE = spalten.miete;

/** The rest of the fixed block: two amounts, and the Miete per object. */
export function FixeKosten(): React.JSX.Element {
  const stile = useStile();
  const { store, springe } = usePane();
  const { sicht } = useStand();

  return (
    <section aria-labelledby="abschnitt-fix">
      <h2 id="abschnitt-fix" className={stile.h2}>
        {TEXTE.abschnitte.fixeKosten}
      </h2>
      <div className={stile.stapel}>
        <Feldeingabe
          schluessel="fixeKosten.Instandhaltung/Instandsetzung"
          label={felder["fixeKosten.Instandhaltung/Instandsetzung"]}
          einheit="€"
        />
        <Feldeingabe
          schluessel="fixeKosten.Zinsen im Rahmen öffentlicher Förderungen"
          label={felder["fixeKosten.Zinsen im Rahmen öffentlicher Förderungen"]}
          einheit="€"
        />
        <fieldset className={stile.gruppe}>
          <legend id="abschnitt-miete" tabIndex={-1} className={stile.legende}>
            {TEXTE.abschnitte.miete}
          </legend>
          <ul className={stile.liste}>
            {sicht.zeilen.miete.map((zeile, i) => (
              <li key={zeile} className={stile.karte}>
                <div className={stile.spalten2}>
                  <Feldeingabe schluessel={zellschluessel(zeile, "objekt")} label={MIETE.objekt} />
                  <Feldeingabe schluessel={zellschluessel(zeile, "betrag")} label={MIETE.betrag} einheit="€" />
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={kalkulieren.entferne(`${TEXTE.abschnitte.miete} ${i + 1}`)}
                  onClick={() => {
                    store.entferneZeile(zeile);
                  }}
                >
                  {kalkulieren.entfernen}
                </Button>
              </li>
            ))}
          </ul>
          <Button
            onClick={() => {
              springe(zellschluessel(store.neueZeile("miete"), "objekt"));
            }}
          >
            {kalkulieren.neueMiete}
          </Button>
        </fieldset>
      </div>
    </section>
  );
}
