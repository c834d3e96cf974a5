import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { euroText, PERSONALFUNKTIONEN } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { Wahlfeld } from "../bausteine/Wahlfeld";
import { feldId, rollenzeile, rolleVon, zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { feldtext, stelleVon, type Sicht } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useAuswahl, usePane, useStand } from "../zustand/kontext";
import { Summenkopf } from "./Summenkopf";

const { kalkulieren, spalten } = TEXTE;

const usePersonalstile = makeStyles({
  raster: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, 4fr) minmax(104px, 7fr) minmax(80px, 5fr)",
    gap: "0 8px",
    alignItems: "center",
  },
  stelle: { padding: "6px 0 2px" },
});

interface Zeilenangabe {
  readonly zeile: Schluessel;
  readonly funktion: string;
}

/** The eight Funktionen of Tab. 1 and whatever posts are held more than once. */
export function Personal(): React.JSX.Element {
  const stile = useStile();
  const eigene = usePersonalstile();
  const { berechnet, sicht } = useStand();

  return (
    <section aria-labelledby="abschnitt-personal">
      <Summenkopf
        id="abschnitt-personal"
        titel={TEXTE.abschnitte.personal}
        betrag={berechnet?.wert.ergebnis.personalkosten}
      />
      <p className={mergeClasses(stile.absatz, stile.klein)}>{kalkulieren.personalHinweis}</p>
      <div className={mergeClasses(eigene.raster, stile.klein)} aria-hidden="true">
        <span>{kalkulieren.stundenKopf}</span>
        <span>{kalkulieren.bruttoKopf}</span>
        <span className={stile.zahl}>{kalkulieren.kostenKopf}</span>
      </div>
      <ul className={stile.liste}>
        {personalzeilen(sicht).map(({ zeile, funktion }) => (
          <Stelle key={zeile} zeile={zeile} funktion={funktion} />
        ))}
      </ul>
      <WeitereStelle />
    </section>
  );
}

/** In the order of Tab. 1; a Funktion that nobody holds gets an offered line. */
export function personalzeilen(sicht: Sicht): readonly Zeilenangabe[] {
  const vorhanden = sicht.zeilen.personal.map((zeile) => ({
    zeile,
    funktion: feldtext(sicht, zellschluessel(zeile, "funktion")),
  }));
  const bekannt = PERSONALFUNKTIONEN.flatMap((funktion, i) => {
    const zeilen = vorhanden.filter((v) => v.funktion === funktion);

    return zeilen.length > 0 ? zeilen : [{ zeile: rollenzeile(i), funktion }];
  });

  return [...bekannt, ...vorhanden.filter((v) => !PERSONALFUNKTIONEN.some((f) => f === v.funktion))];
}

function Stelle({ zeile, funktion }: Zeilenangabe): React.JSX.Element {
  const stile = useStile();
  const eigene = usePersonalstile();
  const { store } = usePane();
  const kosten = useAuswahl(({ sicht, berechnet }) => {
    const stelle = stelleVon(sicht, zeile);
    const betrag = stelle === null ? undefined : berechnet?.wert.ergebnis.arbeitgeberBrutto[stelle];

    return betrag === undefined ? "" : euroText(betrag);
  });
  const direkt = useAuswahl(({ sicht }) => feldtext(sicht, zellschluessel(zeile, "arbeitgeberBrutto")) !== "");
  const unbekannt = !PERSONALFUNKTIONEN.some((f) => f === funktion);
  const loeschbar = rolleVon(zeile) === null || kosten !== "";
  const feld = (spalte: string): Schluessel => zellschluessel(zeile, spalte);
  const name = (spalte: keyof typeof spalten.personal): string => `${funktion}: ${spalten.personal[spalte]}`;

  return (
    <li className={eigene.stelle}>
      <div role="group" aria-label={funktion}>
        <Aufklapper
          id={feldId(zeile)}
          titel={
            <span className={stile.klappzeile}>
              <span className={stile.fett}>{funktion}</span>
              <span className={stile.klein}>{direkt ? kalkulieren.direkt : kalkulieren.mehr}</span>
            </span>
          }
        >
          <div className={stile.stapel}>
            {unbekannt && (
              <Wahlfeld schluessel={feld("funktion")} label={spalten.personal.funktion} werte={PERSONALFUNKTIONEN} />
            )}
            <Feldeingabe
              schluessel={feld("arbeitgeberBrutto")}
              label={spalten.personal.arbeitgeberBrutto}
              einheit="€"
            />
            <div className={stile.spalten2}>
              <Feldeingabe schluessel={feld("person")} label={spalten.personal.person} />
              <Feldeingabe schluessel={feld("vertragsstunden")} label={spalten.personal.vertragsstunden} />
            </div>
            {loeschbar && (
              <div>
                {" "}
                <Button
                  size="small"
                  aria-label={kalkulieren.entferne(funktion)}
                  onClick={() => {
                    store.entferneZeile(zeile);
                  }}
                >
                  {kalkulieren.entfernen}
                </Button>
              </div>
            )}
          </div>
        </Aufklapper>
        <div className={eigene.raster}>
          <Feldeingabe schluessel={feld("stundenJeMitarbeiter")} label={name("stundenJeMitarbeiter")} ohneLabel />
          <Feldeingabe
            schluessel={feld("jahresbruttoVollzeit")}
            label={name("jahresbruttoVollzeit")}
            einheit="€"
            ohneLabel
          />
          <span className={stile.zahl}>{kosten}</span>
        </div>
      </div>
    </li>
  );
}

function WeitereStelle(): React.JSX.Element {
  const stile = useStile();
  const { store, springe } = usePane();
  const [funktion, setFunktion] = useState<string>(PERSONALFUNKTIONEN[1]);

  return (
    <div className={stile.spalten2} style={{ marginTop: 8 }}>
      <select
        className={stile.wahl}
        aria-label={kalkulieren.stelleFuer}
        value={funktion}
        onChange={(ereignis) => {
          setFunktion(ereignis.target.value);
        }}
      >
        {PERSONALFUNKTIONEN.map((f) => (
          <option key={f}>{f}</option>
        ))}
      </select>
      <Button
        onClick={() => {
          springe(zellschluessel(store.neueZeile("personal", { funktion }), "stundenJeMitarbeiter"));
        }}
      >
        {kalkulieren.weitereStelle}
      </Button>
    </div>
  );
}
