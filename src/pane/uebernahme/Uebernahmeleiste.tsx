import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { istLeererEntwurf } from "../eingabe/entwurf";
import { useStile } from "../stile";
import { PROGRAMMVERSION } from "../vorlage";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";

const { leiste } = TEXTE;

const Uebernahmedialog = lazy(async () => ({ default: (await import("./Uebernahmedialog")).Uebernahmedialog }));
const Formulardialog = lazy(async () => ({ default: (await import("../formular/Formulardialog")).Formulardialog }));
const Ruecknahmedialog = lazy(async () => ({ default: (await import("./Ruecknahmedialog")).Ruecknahmedialog }));

/** What can be done with the draft: into the workbook, into a new one, away; and the way back after a fill. */
export function Uebernahmeleiste({ onFehler }: { readonly onFehler: () => void }): React.JSX.Element | null {
  const stile = useStile();
  const { store, host } = usePane();
  const { sicht, verbindung, befuellung } = useStand();
  const [offen, setOffen] = useState<"uebernahme" | "formular" | "ruecknahme" | null>(null);
  const [anlegend, setAnlegend] = useState(false);
  const entworfen = !istLeererEntwurf(sicht.entwurf);
  const eigene = verbindung === "eigene" || verbindung === "gestoert";
  const schliesse = (): void => {
    setOffen(null);
  };

  const nimmZurueck = (): void => {
    setOffen("ruecknahme");
  };
  const oeffne = (dialog: "uebernahme" | "formular"): void => {
    if (store.versuche()) {
      setOffen(dialog);
    } else {
      onFehler();
    }
  };
  const legeAn = async (): Promise<void> => {
    const berechnet = store.getSnapshot().berechnet;
    if (!store.versuche() || berechnet === null || host === null) {
      onFehler();

      return;
    }
    setAnlegend(true);
    try {
      const { gefuellteMappe } = await import("./mappeninhalt");
      const bytes = gefuellteMappe(berechnet.wert, PROGRAMMVERSION);
      if (bytes.art === "ok") {
        store.gibAb(true);
        await host.openNew(bytes.wert, `${leiste.neueMappeName}.xlsx`);
        store.melde(leiste.neueMappeOffen);
      } else {
        store.melde(bytes.gruende.map((g) => g.text).join(" "));
      }
    } catch (fehler) {
      store.gibAb(false);
      store.melde(`${leiste.neueMappeFehlt} ${fehler instanceof Error ? fehler.message : ""}`);
    } finally {
      setAnlegend(false);
    }
  };

  return (
    <>
      <Suspense fallback={null}>
        {offen === "uebernahme" && <Uebernahmedialog onClose={schliesse} onRuecknahme={nimmZurueck} />}
        {offen === "formular" && <Formulardialog onClose={schliesse} onRuecknahme={nimmZurueck} />}
        {offen === "ruecknahme" && <Ruecknahmedialog onClose={schliesse} />}
      </Suspense>
      {(entworfen || befuellung !== null) && (
        <div className={stile.zeile} style={{ paddingBottom: 6 }}>
          {entworfen && <span className={stile.klein}>{leiste.entwurf}</span>}
          {entworfen && eigene && (
            <Button
              appearance="primary"
              onClick={() => {
                oeffne("uebernahme");
              }}
            >
              {leiste.uebernehmen}
            </Button>
          )}
          {entworfen && !eigene && (
            <Button appearance="primary" disabledFocusable={anlegend || host === null} onClick={() => void legeAn()}>
              {leiste.neueMappe}
            </Button>
          )}
          {entworfen && verbindung === "fremd" && (
            <Button
              onClick={() => {
                oeffne("formular");
              }}
            >
              {leiste.formular}
            </Button>
          )}
          {entworfen && (
            <Button
              onClick={() => {
                store.verwirfEntwurf();
              }}
            >
              {leiste.verwerfen}
            </Button>
          )}
          {befuellung !== null && <Button onClick={nimmZurueck}>{leiste.rueckgaengig}</Button>}
        </div>
      )}
    </>
  );
}
