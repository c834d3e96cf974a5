import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Grund } from "../../domain";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { BUCHFUEHRUNG } from "../texts/buchfuehrung";
import { Angaben } from "./Angaben";
import { liesEinNebenher } from "./dienst";
import { LEERE_BUCHANGABEN, type Buchangaben, type Leseergebnis } from "./einlesen";
import { Vorschau } from "./Vorschau";

type Schritt =
  | { readonly art: "angaben" }
  | { readonly art: "liest"; readonly datei: string }
  | { readonly art: "abgelehnt"; readonly datei: string; readonly gruende: readonly Grund[] }
  | { readonly art: "gestoert"; readonly text: string }
  | { readonly art: "vorschau"; readonly gelesen: Extract<Leseergebnis, { art: "gelesen" }> };

/** The way from a farm's books to lines of the draft: ask once, read, look, agree. */
export function Buchfuehrung({ onFertig }: { readonly onFertig: () => void }): React.JSX.Element {
  const stile = useStile();
  const [angaben, setAngaben] = useState<Buchangaben>(LEERE_BUCHANGABEN);
  const [schritt, setSchritt] = useState<Schritt>({ art: "angaben" });
  const abbruch = useRef<AbortController | null>(null);

  const lies = async (datei: File): Promise<void> => {
    const { name } = datei;
    const steuerung = new AbortController();
    abbruch.current = steuerung;
    setSchritt({ art: "liest", datei: name });
    try {
      const bytes = new Uint8Array(await datei.arrayBuffer());
      const gelesen = await liesEinNebenher({ bytes, datei: name, angaben }, steuerung.signal);
      setSchritt(
        gelesen.art === "gelesen"
          ? { art: "vorschau", gelesen }
          : { art: "abgelehnt", datei: name, gruende: gelesen.gruende },
      );
    } catch (fehler) {
      const text = fehler instanceof Error ? fehler.message : "";
      setSchritt({
        art: "gestoert",
        text: steuerung.signal.aborted ? BUCHFUEHRUNG.abgebrochen : BUCHFUEHRUNG.fehler(text),
      });
    }
  };

  return (
    <section aria-labelledby="buchfuehrung">
      <h2 id="buchfuehrung" className={stile.h2} tabIndex={-1}>
        {BUCHFUEHRUNG.titel}
      </h2>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{BUCHFUEHRUNG.einleitung}</p>
      {schritt.art !== "vorschau" && (
        <Angaben
          angaben={angaben}
          onAngaben={setAngaben}
          gesperrt={schritt.art === "liest"}
          onDatei={(datei) => void lies(datei)}
        />
      )}
      <div role="status">
        {schritt.art === "liest" && (
          <div className={stile.zeile}>
            <progress aria-label={BUCHFUEHRUNG.liest(schritt.datei)} />
            <span>{BUCHFUEHRUNG.liest(schritt.datei)}</span>
            <Button
              size="small"
              onClick={() => {
                abbruch.current?.abort();
              }}
            >
              {BUCHFUEHRUNG.abbrechen}
            </Button>
          </div>
        )}
        {schritt.art === "gestoert" && <Meldung>{schritt.text}</Meldung>}
        {schritt.art === "abgelehnt" && (
          <Meldung art="fehler">
            {BUCHFUEHRUNG.abgelehnt(schritt.datei)}
            <ul className={stile.fehlerliste}>
              {schritt.gruende.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Meldung>
        )}
      </div>
      {schritt.art === "vorschau" && <Vorschau gelesen={schritt.gelesen} angaben={angaben} onFertig={onFertig} />}
      <div className={stile.oben}>
        <Button appearance="subtle" onClick={onFertig}>
          {BUCHFUEHRUNG.schliessen}
        </Button>
      </div>
    </section>
  );
}
