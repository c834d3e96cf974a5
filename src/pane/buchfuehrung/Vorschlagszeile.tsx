import { mergeClasses } from "@fluentui/react-components";
import {
  datumText,
  EINS,
  euroText,
  fundstelleText,
  prozentText,
  SACHKOSTENZEILEN,
  vergleiche,
  type Sachkostenzeile,
} from "../../domain";
import type { Vorschlag } from "../../books";
import { Aufklapper } from "../bausteine/Aufklapper";
import { useStile } from "../stile";
import { fundstelleKurz } from "../texts";
import { BUCHFUEHRUNG } from "../texts/buchfuehrung";
import { sachanteil } from "./auswahl";

/** One expense: what it is, why it is judged so, and the row it is to go to. */
export function Vorschlagszeile({
  vorschlag,
  gewaehlt,
  onWahl,
}: {
  readonly vorschlag: Vorschlag;
  readonly gewaehlt: Sachkostenzeile | null;
  readonly onWahl: (zeile: Sachkostenzeile | null) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { buchung, betrag, text, zuordnung, konto } = vorschlag;
  const anteil = gewaehlt === null ? EINS : sachanteil(vorschlag, gewaehlt);
  const stelle = [buchung.datum === null ? null : datumText(buchung.datum), buchung.konto, konto?.name]
    .filter((teil) => teil !== null && teil !== undefined)
    .join(" · ");

  return (
    <li className={mergeClasses(stile.karte, stile.dicht)}>
      <div className={stile.verteilt}>
        <span className={stile.fett}>{text}</span>
        <span className={stile.zahl}>{euroText(betrag)}</span>
      </div>
      <div className={stile.klein}>{stelle}</div>
      <select
        className={stile.wahl}
        aria-label={BUCHFUEHRUNG.zeile(text)}
        value={gewaehlt ?? ""}
        onChange={({ target }) => {
          onWahl(SACHKOSTENZEILEN.find((zeile) => zeile === target.value) ?? null);
        }}
      >
        <option value="">{BUCHFUEHRUNG.nicht}</option>
        {SACHKOSTENZEILEN.map((zeile) => (
          <option key={zeile} value={zeile}>
            {zeile}
          </option>
        ))}
      </select>
      {vergleiche(anteil, EINS) !== 0 && (
        <div className={stile.klein}>{BUCHFUEHRUNG.sachanteil(prozentText(anteil))}</div>
      )}
      {zuordnung.frage !== null && (
        <div>
          <span className={stile.fett}>{BUCHFUEHRUNG.frage}</span> {zuordnung.frage}
        </div>
      )}
      <Aufklapper titel={zuordnung.begruendung} gedaempft>
        <div className={stile.klein}>{fundstelleKurz(fundstelleText(zuordnung.fundstelle))}</div>
        {zuordnung.hinweis !== null && <div className={stile.klein}>{zuordnung.hinweis}</div>}
      </Aufklapper>
    </li>
  );
}
