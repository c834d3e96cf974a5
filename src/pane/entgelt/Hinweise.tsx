import { fundstelleText, type Hinweis } from "../../domain";
import { useStile } from "../stile";
import { TEXTE } from "../texts";

export function Hinweise({ hinweise }: { readonly hinweise: readonly Hinweis[] }): React.JSX.Element | null {
  const stile = useStile();

  return hinweise.length === 0 ? null : (
    <>
      <h3 className={stile.h3}>{TEXTE.entgelt.hinweise}</h3>
      <ul className={stile.liste}>
        {hinweise.map(({ regel, text, fundstelle }) => (
          <li key={regel} className={stile.karte}>
            {text}
            {fundstelle !== undefined && <div className={stile.klein}>{fundstelleText(fundstelle)}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}
