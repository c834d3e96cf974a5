import { mergeClasses } from "@fluentui/react-components";
import { fundstelleText, type Rechenschritt } from "../../domain";
import { useStile } from "../stile";
import { fundstelleKurz, TEXTE } from "../texts";

/** The steps from the figures to the result, each with its rounding and its Fundstelle. */
export function Rechenweg({ schritte }: { readonly schritte: readonly Rechenschritt[] }): React.JSX.Element {
  const stile = useStile();

  return (
    <ol className={stile.liste}>
      {schritte.map(({ bezeichnung, rechnung, ergebnis, gerundet, fundstelle }, i) => (
        <li key={i} className={mergeClasses(stile.posten, stile.dicht)}>
          <div className={stile.verteilt}>
            <span className={stile.fett}>{bezeichnung}</span>
            <span className={mergeClasses(stile.zahl, stile.fett)}>{ergebnis}</span>
          </div>
          <div>{rechnung}</div>
          {gerundet === true && <div className={stile.klein}>{TEXTE.kalkulieren.gerundet}</div>}
          {fundstelle !== undefined && <div className={stile.klein}>{fundstelleKurz(fundstelleText(fundstelle))}</div>}
        </li>
      ))}
    </ol>
  );
}
