import { fundstelleText, type Hinweis } from "../../domain";
import { useStile } from "../stile";
import { fundstelleKurz } from "../texts";
import { ENTGELT } from "../texts/entgelt";

export function Hinweise({ hinweise }: { readonly hinweise: readonly Hinweis[] }): React.JSX.Element | null {
  const stile = useStile();

  return hinweise.length === 0 ? null : (
    <>
      <h3 className={stile.h3}>{ENTGELT.hinweise}</h3>
      <ul className={stile.liste}>
        {hinweise.map(({ regel, text, fundstelle }) => (
          <li key={regel} className={stile.karte}>
            {text}
            {fundstelle !== undefined && (
              <div className={stile.klein}>{fundstelleKurz(fundstelleText(fundstelle))}</div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
