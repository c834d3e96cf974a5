import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { euroText, summe, NULL_EURO } from "../../domain";
import { zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { useStile } from "../stile";
import { SACHKOSTEN } from "../texts/sachkosten";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { nachUrteil, pruefzeilen, type Pruefzeile } from "./pruefzeilen";
import { Rueckfragen } from "./Rueckfragen";
import { Sachkostenzeile } from "./Sachkostenzeile";

const Buchfuehrung = lazy(async () => ({ default: (await import("../buchfuehrung/Buchfuehrung")).Buchfuehrung }));

/** Lines of a group that are drawn at once. */
const ERSTE = 30;

/** Every line of the Sachkosten with its verdict, the biggest euros of each group first. */
export function Sachkosten(): React.JSX.Element {
  const stile = useStile();
  const { store, springe } = usePane();
  const stand = useStand();
  const [einlesend, setEinlesend] = useState(false);
  const zeilen = pruefzeilen(stand);
  const [angelegt, setAngelegt] = useState<readonly Schluessel[]>([]);
  const neue = stand.sicht.zeilen.sachkosten.filter((zeile) => angelegt.includes(zeile));
  const bestehende = zeilen.filter(({ zeile }) => !neue.includes(zeile));
  const { gruppen, veraltet, ordneNeu } = useOrdnung(bestehende);
  const gesamt = stand.berechnet?.wert.ergebnis.sachkosten;

  return (
    <>
      <h1 className={stile.h1}>{TEXTE.seiten.sachkosten}</h1>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{SACHKOSTEN.einleitung}</p>
      {gesamt !== undefined && (
        <p className={mergeClasses(stile.verteilt, stile.absatz)}>
          <span>{SACHKOSTEN.summe}</span>
          <span className={mergeClasses(stile.zahl, stile.fett)}>{euroText(gesamt)}</span>
        </p>
      )}
      {stand.sicht.zeilen.sachkosten.length === 0 && <p className={stile.absatz}>{SACHKOSTEN.keine}</p>}
      <div className={stile.zeile}>
        <Button
          onClick={() => {
            const zeile = store.neueZeile("sachkosten");
            setAngelegt([...angelegt, zeile]);
            springe(zellschluessel(zeile, "text"));
          }}
        >
          {SACHKOSTEN.hinzufuegen}
        </Button>
        {!einlesend && (
          <Button
            onClick={() => {
              setEinlesend(true);
            }}
          >
            {SACHKOSTEN.ausBuchfuehrung}
          </Button>
        )}
        {veraltet && <Button onClick={ordneNeu}>{SACHKOSTEN.neuOrdnen}</Button>}
      </div>
      {einlesend && (
        <Suspense fallback={<p>{TEXTE.rahmen.laedt}</p>}>
          <Buchfuehrung
            onFertig={() => {
              setEinlesend(false);
            }}
          />
        </Suspense>
      )}
      {neue.length > 0 && (
        <section aria-labelledby="sachkosten-neu">
          <h2 id="sachkosten-neu" className={stile.h2}>
            {SACHKOSTEN.neu}
          </h2>
          <ul className={stile.liste}>
            {neue.map((zeile) => (
              <Sachkostenzeile
                key={zeile}
                schluessel={zeile}
                zeile={zeilen.find((z) => z.zeile === zeile) ?? null}
                offen
              />
            ))}
          </ul>
        </section>
      )}
      {gruppen.map(({ urteil, zeilen: teil }) => (
        <section key={urteil} aria-labelledby={`sachkosten-${urteil}`}>
          <div className={stile.verteilt}>
            <h2 id={`sachkosten-${urteil}`} className={stile.h2}>
              {SACHKOSTEN.gruppe[urteil]} ({teil.length})
            </h2>
            <span className={stile.zahl}>{euroText(summe(teil.map((z) => z.betrag ?? NULL_EURO)))}</span>
          </div>
          <Gruppe schluessel={teil.map((z) => z.zeile)} zeilen={bestehende} gruppe={urteil} />
        </section>
      ))}
      <Rueckfragen zeilen={zeilen} />
      {zeilen.length > 0 && <p className={stile.klein}>{TEXTE.befunde.handbuch}</p>}
    </>
  );
}

function Gruppe({
  schluessel,
  zeilen,
  gruppe,
}: {
  readonly schluessel: readonly Schluessel[];
  readonly zeilen: readonly Pruefzeile[];
  readonly gruppe: Pruefzeile["zuordnung"]["urteil"];
}): React.JSX.Element {
  const stile = useStile();
  const [anzahl, setAnzahl] = useState(ERSTE);
  const jeSchluessel = new Map(zeilen.map((z) => [z.zeile, z]));

  return (
    <>
      <ul className={stile.liste}>
        {schluessel.slice(0, anzahl).map((s) => (
          <Sachkostenzeile key={s} schluessel={s} zeile={jeSchluessel.get(s) ?? null} gruppe={gruppe} />
        ))}
      </ul>
      {schluessel.length > anzahl && (
        <Button
          onClick={() => {
            setAnzahl(anzahl + 10 * ERSTE);
          }}
        >
          {SACHKOSTEN.weitere(schluessel.length - anzahl)}
        </Button>
      )}
    </>
  );
}

/** Lines stay where they are while a person works on them; they are sorted anew when others come, or on demand. */
function useOrdnung(zeilen: readonly Pruefzeile[]): {
  readonly gruppen: ReturnType<typeof nachUrteil>;
  readonly veraltet: boolean;
  readonly ordneNeu: () => void;
} {
  const menge = zeilen.map((z) => z.zeile).join();
  const jetzt = nachUrteil(zeilen);
  const [ordnung, setOrdnung] = useState({ menge, gruppen: jetzt });
  if (ordnung.menge !== menge) {
    setOrdnung({ menge, gruppen: jetzt });
  }
  const form = (gruppen: ReturnType<typeof nachUrteil>): string =>
    gruppen
      .map(
        (g) =>
          `${g.urteil}:${g.zeilen
            .map((z) => z.zeile)
            .sort()
            .join()}`,
      )
      .join(";");

  return {
    gruppen: ordnung.menge === menge ? ordnung.gruppen : jetzt,
    veraltet: form(ordnung.gruppen) !== form(jetzt),
    ordneNeu: () => {
      setOrdnung({ menge, gruppen: jetzt });
    },
  };
}
