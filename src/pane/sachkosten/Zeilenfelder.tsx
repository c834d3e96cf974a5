import { Button } from "@fluentui/react-components";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { feldtext } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useAuswahl, usePane } from "../zustand/kontext";

const { kalkulieren } = TEXTE;
const spalten = TEXTE.spalten.sachkosten;

/** The figures of one line. An Ist amount with its Steigerung stays one; a new line is planned directly. */
export function Zeilenfelder({
  zeile,
  text,
  ohneBetrag,
}: {
  readonly zeile: Schluessel;
  readonly text: string;
  readonly ohneBetrag: boolean;
}): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const istWert = useAuswahl(({ sicht }) => feldtext(sicht, zellschluessel(zeile, "ist")) !== "");
  const feld = (spalte: keyof typeof spalten): { schluessel: Schluessel; label: string } => ({
    schluessel: zellschluessel(zeile, spalte),
    label: spalten[spalte],
  });

  return (
    <div className={stile.stapel}>
      <div className={stile.spalten2}>
        {!ohneBetrag && <Feldeingabe {...feld(istWert ? "ist" : "betrag")} einheit="€" />}
        <Feldeingabe {...feld("anteil")} platzhalter={kalkulieren.vorgabeAnteil} />
        {istWert && <Feldeingabe {...feld("steigerung")} einheit="%" />}
        <Feldeingabe {...feld("nachweis")} />
        <Feldeingabe {...feld("konto")} />
      </div>
      <Feldeingabe {...feld("begruendung")} />
      <div>
        <Button
          size="small"
          aria-label={kalkulieren.entferne(text)}
          onClick={() => {
            store.entferneZeile(zeile);
          }}
        >
          {kalkulieren.entfernen}
        </Button>
      </div>
    </div>
  );
}
