import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Aufklapper } from "../bausteine/Aufklapper";
import { istUnberuehrt } from "../eingabe/formular";
import { istLeererEntwurf } from "../eingabe/entwurf";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";
import { Anlagen } from "./Anlagen";
import { Anteile } from "./Anteile";
import { Belegung } from "./Belegung";
import { FixeKosten } from "./FixeKosten";
import { Grundangaben } from "./Grundangaben";
import { Personal } from "./Personal";
import { Pruefung } from "./Pruefung";
import { Summenkopf } from "./Summenkopf";
import { Tagessatz } from "./Tagessatz";
import { Willkommen } from "./Willkommen";

const EigeneFormeln = lazy(async () => ({ default: (await import("../uebernahme/EigeneFormeln")).EigeneFormeln }));

const Vergleich = lazy(async () => ({ default: (await import("./Vergleich")).Vergleich }));

/** The first page: the figures, the Tagessatz while they are typed, and what the checks say. */
export function Kalkulieren({ zuSachkosten }: { readonly zuSachkosten: () => void }): React.JSX.Element {
  const stile = useStile();
  const { sicht, verbindung, berechnet } = useStand();
  const leer = istUnberuehrt(sicht.formular) && istLeererEntwurf(sicht.entwurf) && verbindung !== "liest";

  return (
    <>
      <h1 className={stile.unsichtbar}>{TEXTE.seiten.kalkulieren}</h1>
      <Tagessatz />
      {leer ? <Willkommen istErster /> : <Anteile />}
      <Grundangaben />
      <Personal />
      <Anlagen />
      <FixeKosten />
      <section aria-labelledby="abschnitt-sachkosten">
        <Summenkopf
          id="abschnitt-sachkosten"
          titel={TEXTE.abschnitte.sachkosten}
          betrag={berechnet?.wert.ergebnis.sachkosten}
        />
        <div className={stile.zeile}>
          <span>{TEXTE.kalkulieren.sachkostenzeilen(sicht.zeilen.sachkosten.length)}</span>
          <Button onClick={zuSachkosten}>{TEXTE.kalkulieren.zuSachkosten}</Button>
        </div>
      </section>
      <Belegung />
      <Pruefung />
      <Suspense fallback={null}>
        <Vergleich />
      </Suspense>
      {verbindung !== "ohne" && verbindung !== "wartet" && (
        <div style={{ marginTop: 24 }}>
          <Aufklapper titel={TEXTE.abschnitte.formeln} gedaempft>
            <Suspense fallback={<p>{TEXTE.rahmen.laedt}</p>}>
              <EigeneFormeln />
            </Suspense>
          </Aufklapper>
        </div>
      )}
      {!leer && <Willkommen istErster={false} />}
    </>
  );
}
