import { mergeClasses } from "@fluentui/react-components";
import { euroText } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Zeichen } from "../bausteine/Anteilsbalken";
import { Rechenweg } from "../bausteine/Rechenweg";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { useStand } from "../zustand/kontext";
import { bloecke } from "./bloecke";

/** The shares of the Tagessatz as a table, and on demand how it comes about. */
export function Anteile(): React.JSX.Element | null {
  const stile = useStile();
  const { berechnet } = useStand();
  const zelle = mergeClasses(stile.tabellenzelle, stile.zahl);
  if (berechnet === null) {
    return null;
  }
  const { ergebnis } = berechnet.wert;

  return (
    <>
      <table className={stile.tabelle}>
        <caption className={stile.unsichtbar}>{TEXTE.kalkulieren.anteile}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={stile.unsichtbar}>{TEXTE.kalkulieren.block}</span>
            </th>
            <th scope="col">
              <span className={stile.unsichtbar}>{TEXTE.kalkulieren.imZeitraum}</span>
            </th>
            <th scope="col">
              <span className={stile.unsichtbar}>{TEXTE.kalkulieren.anteil}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bloecke(ergebnis).map((block, i) => (
            <tr key={block.zeichen}>
              <th scope="row" className={stile.tabellenzelle}>
                <Zeichen stueck={block} platz={i} />
              </th>
              <td className={zelle}>{block.betrag}</td>
              <td className={zelle}>{block.anteil}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={stile.tabellenzelle}>
              {TEXTE.kalkulieren.gesamt}
            </th>
            <td className={mergeClasses(zelle, stile.fett)}>{euroText(ergebnis.gesamtkosten)}</td>
            <td className={zelle} />
          </tr>
        </tbody>
      </table>
      <Aufklapper titel={TEXTE.abschnitte.rechenweg}>
        <Rechenweg schritte={berechnet.rechenweg()} />
      </Aufklapper>
    </>
  );
}
