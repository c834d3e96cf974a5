import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellChange, WriteResult } from "../../workbook/port";
import { Dialog } from "../bausteine/Dialog";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { UEBERNAHME } from "../texts/uebernahme";
import { TEXTE } from "../texts";
import { usePane } from "../zustand/kontext";
import { ort, ruecknahme, type Ruecknahme } from "./rueckgaengig";
import { Schreibergebnis } from "./Schreibergebnis";
import { grund } from "./Schreibdialog";

/** The way back: the cells as they were before the last fill; what somebody changed since only if asked for. */
export function Ruecknahmedialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const stile = useStile();
  const { store, host } = usePane();
  const [stand, setStand] = useState<Ruecknahme | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);
  const [auch, setAuch] = useState(false);
  const [ergebnis, setErgebnis] = useState<WriteResult | null>(null);
  const workbook = host?.workbook ?? null;

  useEffect(() => {
    const { befuellung } = store.getSnapshot();
    if (workbook !== null && befuellung !== null) {
      ruecknahme(workbook, befuellung).then(setStand, (f: unknown) => {
        setFehler(grund(f));
      });
    }
  }, [store, workbook]);

  const changes: readonly CellChange[] =
    stand === null ? [] : auch ? [...stand.unveraendert, ...stand.geaendert] : stand.unveraendert;
  const setzeZurueck = async (): Promise<void> => {
    if (workbook === null) {
      return;
    }
    try {
      const geschrieben = await workbook.write(changes);
      setErgebnis(geschrieben);
      if (geschrieben.status === "written") {
        await store.zurueckgenommen();
      }
    } catch (f) {
      setFehler(grund(f));
    }
  };

  return (
    <Dialog
      titel={TEXTE.leiste.rueckgaengig}
      onClose={onClose}
      aktionen={
        <>
          {ergebnis === null && changes.length > 0 && (
            <Button appearance="primary" onClick={() => void setzeZurueck()}>
              {UEBERNAHME.zuruecksetzen(changes.length)}
            </Button>
          )}
          <Button onClick={onClose}>{ergebnis === null ? TEXTE.rahmen.abbrechen : TEXTE.rahmen.schliessen}</Button>
        </>
      }
    >
      <div aria-live="polite">
        {fehler !== null && <Meldung art="fehler">{fehler}</Meldung>}
        {stand === null && fehler === null && <p>{TEXTE.mappe.liest}</p>}
        {ergebnis?.status === "written" && <p>{UEBERNAHME.zurueckgesetzt(changes.length)}</p>}
        {ergebnis !== null && ergebnis.status !== "written" && (
          <Schreibergebnis ergebnis={ergebnis} written={changes} />
        )}
      </div>
      {stand !== null && ergebnis === null && (
        <>
          <p className={stile.absatz}>
            {stand.unveraendert.length === 0
              ? UEBERNAHME.nichtsZurueck
              : UEBERNAHME.rueckgaengigErklaerung(stand.unveraendert.length)}
          </p>
          {stand.geaendert.length > 0 && (
            <Meldung art="warnung">
              {UEBERNAHME.seitdemGeaendert(stand.geaendert.length)}
              <p className={stile.absatz}>{stand.geaendert.map(ort).join(", ")}</p>
              <label className={stile.haken}>
                <input
                  type="checkbox"
                  checked={auch}
                  onChange={(ereignis) => {
                    setAuch(ereignis.target.checked);
                  }}
                />
                {UEBERNAHME.auchGeaenderte}
              </label>
            </Meldung>
          )}
        </>
      )}
    </Dialog>
  );
}
