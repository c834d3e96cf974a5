import { mergeClasses } from "@fluentui/react-components";
import { erstattetDurch, euroText, prozentText, type Sozialversicherung } from "../../domain";
import { useStile } from "../stile";
import { ENTGELT } from "../texts/entgelt";

/** Per branch: from what, how much, who bears it and who gives it back. */
export function Beitragstabelle({ versicherung }: { readonly versicherung: Sozialversicherung }): React.JSX.Element {
  const stile = useStile();
  const zelle = mergeClasses(stile.tabellenzelle, stile.zahl);

  return (
    <section aria-labelledby="entgelt-beitraege">
      <h2 id="entgelt-beitraege" className={stile.h2}>
        {ENTGELT.beitraege}
      </h2>
      <table className={stile.tabelle} aria-labelledby="entgelt-beitraege">
        <thead className={stile.klein}>
          <tr>
            <th scope="col" className={stile.tabellenzelle}>
              {ENTGELT.zweig}
            </th>
            <th scope="col" className={zelle}>
              {ENTGELT.betrag}
            </th>
          </tr>
        </thead>
        <tbody>
          {versicherung.beitraege.map((b) => (
            <tr key={b.zweig}>
              <th scope="row" className={stile.tabellenzelle}>
                {b.zweig}
                <div className={stile.klein}>
                  {ENTGELT.bemessung(b.satz === null ? null : prozentText(b.satz), euroText(b.bemessung))}
                </div>
                <div className={stile.klein}>{ENTGELT.erstattet(erstattetDurch(b))}</div>
                {b.anteilBeschaeftigte > 0 && (
                  <div className={stile.klein}>{ENTGELT.traegtPerson(euroText(b.anteilBeschaeftigte))}</div>
                )}
              </th>
              <td className={zelle}>{euroText(b.betrag)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(stile.tabellenzelle, stile.fett)}>
              {ENTGELT.summe}
            </th>
            <td className={mergeClasses(zelle, stile.fett)}>{euroText(versicherung.summe.betrag)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
