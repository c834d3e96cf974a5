import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { isoText } from "../domain";
import { Fehleruebersicht } from "./bausteine/Fehleruebersicht";
import type { Host } from "./host";
import { Kalkulieren } from "./kalkulieren/Kalkulieren";
import { LEERE_ENTGELTTEXTE } from "./entgelt/texte";
import { LEERER_PRUEFSTAND } from "./pruefen/pruefstand";
import { Fehlergrenze } from "./rahmen/Fehlergrenze";
import { Fusszeile } from "./rahmen/Fusszeile";
import { Mappenzeile } from "./rahmen/Mappenzeile";
import { Mitteilung } from "./rahmen/Mitteilung";
import { seiteMit, type Seite } from "./rahmen/seiten";
import { Seitenwahl } from "./rahmen/Seitenwahl";
import { springeZu } from "./rahmen/springen";
import { useThema } from "./rahmen/thema";
import { useStile } from "./stile";
import { TEXTE } from "./texts";
import { Uebernahmeleiste } from "./uebernahme/Uebernahmeleiste";
import { PaneKontext, type Umgebung } from "./zustand/kontext";
import { PaneStore } from "./zustand/store";

const Sachkosten = lazy(async () => ({ default: (await import("./sachkosten/Sachkosten")).Sachkosten }));
const Pruefen = lazy(async () => ({ default: (await import("./pruefen/Pruefen")).Pruefen }));
const Entgelt = lazy(async () => ({ default: (await import("./entgelt/Entgelt")).Entgelt }));

interface Rahmen {
  /** null until it is known. */
  readonly host: Host | null;
  /** True where the pane is a part of a page that has its own main landmark. */
  readonly eingebettet?: boolean;
}

/** The pane: in Excel beside the sheets, in the workbench beside the grid. */
export function App({ host, eingebettet = false }: Rahmen): React.JSX.Element {
  return (
    <FluentProvider theme={useThema()} className={useStile().grund}>
      <Fehlergrenze>
        <Aufgabenbereich host={host} eingebettet={eingebettet} />
      </Fehlergrenze>
    </FluentProvider>
  );
}

function Aufgabenbereich({ host, eingebettet }: Required<Rahmen>): React.JSX.Element {
  const Inhalt = eingebettet ? "div" : "main";
  const stile = useStile();
  const [store] = useState(() => new PaneStore());
  const [seite, setSeite] = useState<Seite>("kalkulieren");
  const [entgelt, setEntgelt] = useState(LEERE_ENTGELTTEXTE);
  const [pruefstand, setPruefstand] = useState(LEERER_PRUEFSTAND);
  const [versuch, setVersuch] = useState(0);
  const inhalt = useRef<HTMLElement & HTMLDivElement>(null);
  const workbook = host?.workbook;

  useEffect(() => (workbook === undefined ? undefined : store.verbinde(workbook)), [store, workbook]);

  useEffect(() => {
    // It weighs as much as half of the first page, and comes after it.
    void import("./wortpruefung").then(({ wortpruefung }) => {
      store.pruefeWorte(wortpruefung);
    });
  }, [store]);

  const springe = useCallback<Umgebung["springe"]>((schluessel) => {
    setSeite(seiteMit(schluessel));
    springeZu(schluessel);
  }, []);
  const zeigeZelle = useCallback<Umgebung["zeigeZelle"]>(
    (zelle) => {
      workbook?.show?.(zelle).catch((fehler: unknown) => {
        store.melde(fehler instanceof Error ? fehler.message : TEXTE.mappe.zelleNichtGezeigt);
      });
    },
    [store, workbook],
  );
  const umgebung = useMemo(() => ({ store, host, springe, zeigeZelle }), [store, host, springe, zeigeZelle]);
  const zeige = (neue: Seite): void => {
    const von = store.getSnapshot().berechnet?.wert.kalkulation.zeitraum.von;
    if (neue === "entgelt" && entgelt.stichtag === "" && von !== undefined) {
      setEntgelt({ ...entgelt, stichtag: isoText(von) });
    }
    setSeite(neue);
    inhalt.current?.scrollTo(0, 0);
  };

  return (
    <PaneKontext value={umgebung}>
      <div className={stile.rahmen}>
        <header className={stile.kopf}>
          <Seitenwahl seite={seite} onWahl={zeige} />
        </header>
        <Inhalt ref={inhalt} className={stile.inhalt}>
          <Mappenzeile />
          <Fehleruebersicht versuch={versuch} />
          <Suspense fallback={<p>{TEXTE.rahmen.laedt}</p>}>
            {seite === "kalkulieren" && (
              <Kalkulieren
                zuSachkosten={() => {
                  zeige("sachkosten");
                }}
              />
            )}
            {seite === "sachkosten" && <Sachkosten />}
            {seite === "pruefen" && <Pruefen stand={pruefstand} onStand={setPruefstand} />}
            {seite === "entgelt" && <Entgelt angaben={entgelt} onAngaben={setEntgelt} />}
          </Suspense>
        </Inhalt>
        <footer className={stile.fuss}>
          <Mitteilung />
          <Uebernahmeleiste
            onFehler={() => {
              setVersuch((n) => n + 1);
            }}
          />
          <Fusszeile />
        </footer>
      </div>
    </PaneKontext>
  );
}
