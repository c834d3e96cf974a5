import { Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { feldart, istPflicht, type Feldart } from "../eingabe/felder";
import { anzeige, gelesen, verstanden } from "../eingabe/feldwert";
import { feldId, type Schluessel } from "../eingabe/schluessel";
import { feldtext } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useAuswahl, useFehler, usePane } from "../zustand/kontext";
import { Feld, feldbezug } from "./Feld";

interface Feldangaben {
  readonly schluessel: Schluessel;
  readonly label: string;
  /** "€" behind the number. */
  readonly einheit?: string;
  readonly platzhalter?: string;
  /** In a table of its own the heading of the column is the label, and the name is only spoken. */
  readonly ohneLabel?: boolean;
}

/** One field of the figures: what the workbook or the draft says, how it was understood, and what stands against it. */
export function Feldeingabe({
  schluessel,
  label,
  einheit,
  platzhalter,
  ohneLabel = false,
}: Feldangaben): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const text = useAuswahl((stand) => feldtext(stand.sicht, schluessel));
  const fehler = useFehler(schluessel);
  const [aktiv, setAktiv] = useState(false);
  const art = feldart(schluessel);
  const lesart = aktiv ? verstanden(text, art) : null;
  // Nobody is corrected in the middle of a word.
  const gezeigt = aktiv ? null : fehler;

  const id = feldId(schluessel);
  const hinweis = lesart === null ? null : TEXTE.kalkulieren.verstanden(mitEinheit(lesart, einheit));
  const pflicht = istPflicht(schluessel);

  return (
    <Feld id={id} label={label} ohneLabel={ohneLabel} pflicht={pflicht} hinweis={hinweis} fehler={gezeigt}>
      <Input
        {...feldbezug(id, { fehler: gezeigt, hinweis, pflicht })}
        className={mergeClasses(stile.eingabe, istZahl(art) && stile.rechts)}
        type={art === "datum" ? "date" : "text"}
        {...(istZahl(art) ? { inputMode: "decimal" as const } : {})}
        {...(einheit === undefined ? {} : { contentAfter: einheit })}
        placeholder={platzhalter}
        autoComplete="off"
        value={text}
        onFocus={() => {
          setAktiv(true);
        }}
        onChange={(_, { value }) => {
          store.setze(schluessel, value);
        }}
        onBlur={() => {
          setAktiv(false);
          const glatt = anzeige(gelesen(text, art), art);
          if (text !== glatt && glatt !== "") {
            store.setze(schluessel, glatt);
          }
        }}
      />
    </Feld>
  );
}

function istZahl(art: Feldart): boolean {
  return art === "zahl" || art === "jahr" || art === "prozent" || art === "anteil";
}

function mitEinheit(text: string, einheit: string | undefined): string {
  return einheit === undefined || text.endsWith(einheit) ? text : `${text} ${einheit}`;
}
