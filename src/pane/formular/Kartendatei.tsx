import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Ergebnis } from "../../domain";
import { karteAus, type Karte } from "../../template";
import { useStile } from "../stile";
import { FORMULAR } from "../texts/formular";
import { usePane } from "../zustand/kontext";

/** The map as a file of the person's own, for the next year and for colleagues. */
export function Kartendatei({
  karte,
  onGeladen,
  onFehler,
}: {
  readonly karte: () => Ergebnis<Karte>;
  readonly onGeladen: (karte: Karte) => void;
  readonly onFehler: (fehler: readonly string[]) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { host } = usePane();
  const wahl = useRef<HTMLInputElement>(null);
  const textId = useId();
  const [text, setText] = useState<string | null>(null);
  const [meldung, setMeldung] = useState("");

  const speichere = (): void => {
    const fertig = karte();
    if (fertig.art !== "ok") {
      onFehler(fertig.gruende.map((g) => g.text));

      return;
    }
    const json = `${JSON.stringify(fertig.wert, null, 2)}\n`;
    if (host?.download === undefined) {
      setText(json);
      setMeldung(FORMULAR.kopieren);
    } else {
      host.download(new TextEncoder().encode(json), FORMULAR.dateiname);
      setMeldung(FORMULAR.gespeichert);
    }
  };
  const lade = async (datei: File | undefined): Promise<void> => {
    if (datei === undefined) {
      return;
    }
    try {
      const gelesen = karteAus(JSON.parse(await datei.text()));
      onFehler(gelesen.art === "ok" ? [] : gelesen.gruende.map((g) => g.text));
      if (gelesen.art === "ok") {
        onGeladen(gelesen.wert);
      }
    } catch {
      onFehler([FORMULAR.keineDatei]);
    }
  };

  return (
    <>
      <div className={stile.zeile}>
        <Button size="small" onClick={() => wahl.current?.click()}>
          {FORMULAR.laden}
        </Button>
        <Button size="small" onClick={speichere}>
          {FORMULAR.speichern}
        </Button>
        <input
          ref={wahl}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(ereignis) => {
            void lade(ereignis.target.files?.[0]);
            ereignis.target.value = "";
          }}
        />
      </div>
      <div role="status" className={mergeClasses(stile.absatz, stile.klein)}>
        {meldung}
      </div>
      {text !== null && (
        <label id={textId}>
          {FORMULAR.text}
          <textarea readOnly rows={6} className={stile.wahl} value={text} aria-labelledby={textId} />
        </label>
      )}
    </>
  );
}
