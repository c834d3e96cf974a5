import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { istLeererEntwurf } from "../eingabe/entwurf";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { neueMappe } from "../vorlage";
import { usePane, useStand } from "../zustand/kontext";

const { uebernahme } = TEXTE;

const Uebernahmedialog = lazy(async () => ({ default: (await import("./Uebernahmedialog")).Uebernahmedialog }));
const Ruecknahmedialog = lazy(async () => ({ default: (await import("./Ruecknahmedialog")).Ruecknahmedialog }));

/** What can be done with the draft: into the workbook, into a new one, away; and the way back after a fill. */
export function Uebernahmeleiste({ onFehler }: { readonly onFehler: () => void }): React.JSX.Element | null {
  const stile = useStile();
  const { store, host } = usePane();
  const { sicht, verbindung, befuellung } = useStand();
  const [offen, setOffen] = useState<"uebernahme" | "ruecknahme" | null>(null);
  const [anlegend, setAnlegend] = useState(false);
  const entworfen = !istLeererEntwurf(sicht.entwurf);
  const eigene = verbindung === "eigene" || verbindung === "gestoert";
  const schliesse = (): void => {
    setOffen(null);
  };

  const uebernimm = (): void => {
    if (store.versuche()) {
      setOffen("uebernahme");
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
      const bytes = await neueMappe(berechnet.wert);
      if (bytes.art === "ok") {
        await host.openNew(bytes.wert, `${uebernahme.neueMappeName}.xlsx`);
        store.melde(uebernahme.neueMappeOffen);
      } else {
        store.melde(bytes.gruende.map((g) => g.text).join(" "));
      }
    } catch (fehler) {
      store.melde(`${uebernahme.neueMappeFehlt} ${fehler instanceof Error ? fehler.message : ""}`);
    } finally {
      setAnlegend(false);
    }
  };

  return (
    <>
      {(entworfen || befuellung !== null) && (
        <div className={stile.zeile} style={{ paddingBottom: 6 }}>
          {entworfen && <span className={stile.klein}>{uebernahme.entwurf}</span>}
          {entworfen && (
            <Button
              appearance="primary"
              disabledFocusable={anlegend || host === null}
              onClick={() => {
                if (eigene) {
                  uebernimm();
                } else {
                  void legeAn();
                }
              }}
            >
              {eigene ? uebernahme.uebernehmen : uebernahme.neueMappe}
            </Button>
          )}
          {entworfen && (
            <Button
              onClick={() => {
                store.verwirfEntwurf();
              }}
            >
              {uebernahme.verwerfen}
            </Button>
          )}
          {befuellung !== null && (
            <Button
              onClick={() => {
                setOffen("ruecknahme");
              }}
            >
              {uebernahme.rueckgaengig}
            </Button>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {offen === "uebernahme" && <Uebernahmedialog onClose={schliesse} />}
        {offen === "ruecknahme" && <Ruecknahmedialog onClose={schliesse} />}
      </Suspense>
    </>
  );
}
