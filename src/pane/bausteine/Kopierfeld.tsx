import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useStile } from "../stile";
import { TEXTE } from "../texts";

/** A text to take along into a mail or a letter. */
export function Kopierfeld({ text, titelId }: { readonly text: string; readonly titelId: string }): React.JSX.Element {
  const stile = useStile();
  const feld = useRef<HTMLTextAreaElement>(null);
  const [meldung, setMeldung] = useState("");
  const kopiere = async (): Promise<void> => {
    feld.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setMeldung(TEXTE.rahmen.kopiert);
    } catch {
      setMeldung(TEXTE.rahmen.nichtKopiert);
    }
  };

  return (
    <>
      <textarea ref={feld} readOnly rows={8} className={stile.wahl} aria-labelledby={titelId} value={text} />
      <div className={stile.zeile}>
        <Button onClick={() => void kopiere()}>{TEXTE.rahmen.kopieren}</Button>
        <span role="status">{meldung}</span>
      </div>
    </>
  );
}
