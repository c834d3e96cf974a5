import { Button, mergeClasses } from "@fluentui/react-components";
import { ANLAGEARTEN, euroText, plusBetrag } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { Wahlfeld } from "../bausteine/Wahlfeld";
import { feldId, zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { feldtext, stelleVon } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useAuswahl, usePane, useStand } from "../zustand/kontext";
import { Summenkopf } from "./Summenkopf";

const { kalkulieren } = TEXTE;
const spalten = TEXTE.spalten.anlagen;

/** What is depreciated, one Anlage each. */
export function Anlagen(): React.JSX.Element {
  const stile = useStile();
  const { store, springe } = usePane();
  const { berechnet, sicht } = useStand();
  const ergebnis = berechnet?.wert.ergebnis;
  const zeilen = sicht.zeilen.anlagen;

  return (
    <section aria-labelledby="abschnitt-anlagen">
      <Summenkopf
        id="abschnitt-anlagen"
        titel={TEXTE.abschnitte.anlagen}
        betrag={
          ergebnis === undefined ? undefined : plusBetrag(ergebnis.abschreibungGebaeude, ergebnis.abschreibungInventar)
        }
      />
      {zeilen.length === 0 && <p className={stile.absatz}>{kalkulieren.keineAnlagen}</p>}
      <ul className={stile.liste}>
        {zeilen.map((zeile) => (
          <Anlage key={zeile} zeile={zeile} />
        ))}
      </ul>
      <Button
        onClick={() => {
          springe(zellschluessel(store.neueZeile("anlagen", { art: ANLAGEARTEN[1] }), "bezeichnung"));
        }}
      >
        {kalkulieren.neueAnlage}
      </Button>
    </section>
  );
}

function Anlage({ zeile }: { readonly zeile: Schluessel }): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const name = useAuswahl(
    (s) => feldtext(s.sicht, zellschluessel(zeile, "bezeichnung")) || kalkulieren.ohneBezeichnung,
  );
  const betrag = useAuswahl(({ sicht, berechnet }) => {
    const stelle = stelleVon(sicht, zeile);
    const wert = stelle === null ? undefined : berechnet?.wert.ergebnis.abschreibungen[stelle];

    return wert === undefined ? "" : euroText(wert);
  });
  const feld = (spalte: keyof typeof spalten): { schluessel: Schluessel; label: string } => ({
    schluessel: zellschluessel(zeile, spalte),
    label: spalten[spalte],
  });

  return (
    <li>
      <Aufklapper
        id={feldId(zeile)}
        titel={
          <span className={stile.klappzeile}>
            <span>{name}</span>
            <span className={mergeClasses(stile.zahl, stile.fett)}>{betrag}</span>
          </span>
        }
      >
        <div className={stile.stapel}>
          <Feldeingabe {...feld("bezeichnung")} />
          <div className={stile.spalten2}>
            <Wahlfeld {...feld("art")} werte={ANLAGEARTEN} />
            <Feldeingabe {...feld("anschaffung")} />
            <Feldeingabe {...feld("wert")} einheit="€" />
            <Feldeingabe {...feld("foerderung")} einheit="€" />
            <Feldeingabe {...feld("anteil")} platzhalter={kalkulieren.vorgabeAnteil} />
            <Feldeingabe {...feld("objekt")} />
          </div>
          <div>
            <Button
              size="small"
              aria-label={kalkulieren.entferne(name)}
              onClick={() => {
                store.entferneZeile(zeile);
              }}
            >
              {kalkulieren.entfernen}
            </Button>
          </div>
        </div>
      </Aufklapper>
    </li>
  );
}
