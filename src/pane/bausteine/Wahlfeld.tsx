import { feldId, type Schluessel } from "../eingabe/schluessel";
import { feldtext } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useAuswahl, useFehler, usePane } from "../zustand/kontext";
import { Feld, feldbezug } from "./Feld";

interface Wahlangaben {
  readonly schluessel: Schluessel;
  readonly label: string;
  readonly werte: readonly string[];
  readonly ohneLabel?: boolean;
}

/** A field with a few possible words. A word of the workbook that is none of them stays to be seen. */
export function Wahlfeld({ schluessel, label, werte, ohneLabel = false }: Wahlangaben): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const text = useAuswahl((stand) => feldtext(stand.sicht, schluessel));
  const fehler = useFehler(schluessel);
  const alle = werte.includes(text) ? werte : [text, ...werte];

  const id = feldId(schluessel);

  return (
    <Feld id={id} label={label} ohneLabel={ohneLabel} fehler={fehler}>
      <select
        {...feldbezug(id, { fehler })}
        className={stile.wahl}
        value={text}
        onChange={(ereignis) => {
          store.setze(schluessel, ereignis.target.value);
        }}
      >
        {alle.map((wert) => (
          <option key={wert} value={wert}>
            {wert === "" ? TEXTE.rahmen.bitteWaehlen : wert}
          </option>
        ))}
      </select>
    </Feld>
  );
}
