import { mergeClasses } from "@fluentui/react-components";
import { euroText, type Betrag } from "../../domain";
import { useStile } from "../stile";

/** Names and amounts; true marks what a reader looks for. */
export function Betragstabelle({
  titel,
  zeilen,
}: {
  readonly titel: string;
  readonly zeilen: readonly (readonly [string, Betrag, boolean?])[];
}): React.JSX.Element {
  const stile = useStile();

  return (
    <table className={stile.tabelle}>
      <caption className={stile.unsichtbar}>{titel}</caption>
      <tbody>
        {zeilen.map(([name, betrag, fett]) => (
          <tr key={name}>
            <th scope="row" className={stile.tabellenzelle}>
              <span className={fett === true ? stile.fett : undefined}>{name}</span>
            </th>
            <td className={mergeClasses(stile.tabellenzelle, stile.zahl, fett === true && stile.fett)}>
              {euroText(betrag)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
