import { UEBERNAHME } from "../texts/uebernahme";
import { TEXTE } from "../texts";
import { usePane } from "../zustand/kontext";
import { aenderungen } from "./aenderung";
import { beschreibungVon } from "./beschreibung";
import { sollzellen } from "./mappeninhalt";
import { Schreibdialog, type Vorschau } from "./Schreibdialog";

/** The draft into the open workbook of ours. */
export function Uebernahmedialog({
  onClose,
  onRuecknahme,
}: {
  readonly onClose: () => void;
  readonly onRuecknahme: () => void;
}): React.JSX.Element {
  const { store, host } = usePane();
  const vorschau = async (): Promise<Vorschau> => {
    const { berechnet, sicht } = store.getSnapshot();
    const workbook = host?.workbook ?? null;
    if (workbook === null || berechnet === null) {
      return { art: "nicht", text: UEBERNAHME.nichtLesbar };
    }
    const ziel = sollzellen(berechnet.wert.kalkulation);

    return ziel.art === "ok"
      ? { art: "zeigt", liste: await aenderungen(workbook, ziel.wert, beschreibungVon(sicht)) }
      : { art: "nicht", text: ziel.gruende.map((g) => g.text).join(" ") };
  };

  return (
    <Schreibdialog
      titel={TEXTE.leiste.uebernehmen}
      vorschau={vorschau}
      onGeschrieben={(befuellung) => store.uebernommen(befuellung)}
      onClose={onClose}
      onRuecknahme={onRuecknahme}
    />
  );
}
