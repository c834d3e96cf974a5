import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellChange } from "../../workbook/port";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { UEBERNAHME } from "../texts/uebernahme";
import { FORMELN } from "../texts/uebernahme";
import { usePane } from "../zustand/kontext";
import { aenderungen } from "./aenderung";
import { zelltext } from "./beschreibung";
import { eigeneFormeln, inWerte, neuEingetragen, type EigeneFormel } from "./eigene-formeln";
import { grund, Schreibdialog, type Vorschau } from "./Schreibdialog";

/** For people's own sheets: formulas of ours by their values before a workbook goes out, or entered once more. */
export function EigeneFormeln(): React.JSX.Element {
  const stile = useStile();
  const { store, host } = usePane();
  const [gefunden, setGefunden] = useState<readonly EigeneFormel[] | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);
  const [offen, setOffen] = useState<"werte" | "formeln" | null>(null);
  const workbook = host?.workbook ?? null;
  const mitFehler = (gefunden ?? []).filter(({ value }) => typeof value === "object" && value !== null).length;

  const suche = async (): Promise<void> => {
    try {
      setGefunden(workbook === null ? [] : await eigeneFormeln(workbook));
      setFehler(null);
    } catch (f) {
      setFehler(grund(f));
    }
  };
  const vorschau = async (): Promise<Vorschau> => {
    if (workbook === null) {
      return { art: "nicht", text: UEBERNAHME.nichtLesbar };
    }
    const jetzt = await eigeneFormeln(workbook);
    const [soll, warum] =
      offen === "werte" ? [inWerte(jetzt), FORMELN.grundWert] : [neuEingetragen(jetzt), FORMELN.grundFormel];
    const beschreibe = ({
      sheet,
    }: CellChange): { was: string; grund: string; text: ReturnType<typeof zelltext>; leerIstNull: boolean } => ({
      was: sheet,
      grund: warum,
      text: zelltext("zahl"),
      leerIstNull: false,
    });

    return { art: "zeigt", liste: await aenderungen(workbook, soll, beschreibe) };
  };

  return (
    <>
      <p className={stile.absatz}>{FORMELN.erklaerung}</p>
      <div className={stile.zeile}>
        <Button disabledFocusable={workbook === null} onClick={() => void suche()}>
          {FORMELN.suchen}
        </Button>
      </div>
      <div role="status">
        {fehler !== null && <Meldung art="fehler">{fehler}</Meldung>}
        {gefunden !== null && <p className={stile.absatz}>{FORMELN.gefunden(gefunden.length, mitFehler)}</p>}
        {mitFehler > 0 && <p className={stile.absatz}>{FORMELN.fehlerwerte(mitFehler)}</p>}
      </div>
      {gefunden !== null && gefunden.length > 0 && (
        <div className={stile.zeile}>
          <Button
            onClick={() => {
              setOffen("werte");
            }}
          >
            {FORMELN.inWerte}
          </Button>
          <Button
            onClick={() => {
              setOffen("formeln");
            }}
          >
            {FORMELN.neuEintragen}
          </Button>
        </div>
      )}
      {offen !== null && (
        <Schreibdialog
          titel={offen === "werte" ? FORMELN.inWerte : FORMELN.neuEintragen}
          vorschau={vorschau}
          onGeschrieben={async (befuellung) => {
            await store.geschrieben(befuellung);
            await suche();
          }}
          onClose={() => {
            setOffen(null);
          }}
        />
      )}
    </>
  );
}
