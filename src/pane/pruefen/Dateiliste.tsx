import { mergeClasses } from "@fluentui/react-components";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { PRUEFEN } from "../texts/pruefen";
import { euroAnzeige } from "./anzeige";
import { anzahlen, eintraege, type Geprueft } from "./pruefstand";

const NICHTS_ANGENOMMEN: ReadonlyMap<string, string> = new Map();

/** One row per checked file; a row leads to its findings. */
export function Dateiliste({
  dateien,
  onWahl,
}: {
  readonly dateien: readonly Geprueft[];
  readonly onWahl: (nummer: number) => void;
}): React.JSX.Element | null {
  const stile = useStile();
  const { uebersicht } = PRUEFEN;
  if (dateien.length === 0) {
    return null;
  }

  return (
    <section aria-labelledby="pruefen-liste">
      <h2 id="pruefen-liste" className={stile.h2}>
        {uebersicht.titel(dateien.length)}
      </h2>
      <table className={stile.tabelle}>
        <thead>
          <tr>
            <th className={stile.tabellenzelle}>{uebersicht.datei}</th>
            <th className={mergeClasses(stile.tabellenzelle, stile.zahl)}>{uebersicht.tagessatz}</th>
            <th className={mergeClasses(stile.tabellenzelle, stile.zahl)}>{uebersicht.befunde}</th>
          </tr>
        </thead>
        <tbody>
          {dateien.map(({ pruefung }, nummer) => (
            <tr key={pruefung.datei}>
              <td className={stile.tabellenzelle}>
                <button
                  type="button"
                  className={stile.verweisknopf}
                  onClick={() => {
                    onWahl(nummer);
                  }}
                >
                  {pruefung.datei}
                </button>
              </td>
              <td className={mergeClasses(stile.tabellenzelle, stile.zahl)}>
                {euroAnzeige(pruefung.tagessatz.eingereicht)}
              </td>
              <td className={stile.tabellenzelle}>{befundzahl(pruefung)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function befundzahl(pruefung: Geprueft["pruefung"]): string {
  const { fehler, warnung, hinweis } = anzahlen(eintraege(pruefung), NICHTS_ANGENOMMEN);

  return pruefung.status === "abgelehnt"
    ? PRUEFEN.uebersicht.abgelehnt
    : TEXTE.befunde.anzahl(fehler, warnung, hinweis);
}
