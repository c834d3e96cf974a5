import { mergeClasses } from "@fluentui/react-components";
import { erstattetDurch, euroText, prozentText, type Sozialversicherung } from "../../domain";
import { useStile } from "../stile";
import { TEXTE } from "../texts";

const { entgelt: texte } = TEXTE;

/** Per branch: from what, how much, who bears it and who gives it back. */
export function Beitragstabelle({ versicherung }: { readonly versicherung: Sozialversicherung }): React.JSX.Element {
  const stile = useStile();
  const zelle = mergeClasses(stile.tabellenzelle, stile.zahl);

  return (
    <section aria-labelledby="entgelt-beitraege">
      <h2 id="entgelt-beitraege" className={stile.h2}>
        {texte.beitraege}
      </h2>
      <table className={stile.tabelle} aria-labelledby="entgelt-beitraege">
        <thead className={stile.klein}>
          <tr>
            <th scope="col">{texte.zweig}</th>
            <th scope="col" className={stile.tabellenzelle}>
              {texte.erstattung}
            </th>
            <th scope="col" className={zelle}>
              {texte.betrag}
            </th>
          </tr>
        </thead>
        <tbody>
          {versicherung.beitraege.map((b) => (
            <tr key={b.zweig}>
              <th scope="row" className={stile.tabellenzelle} style={{ paddingLeft: 0 }}>
                {b.zweig}
                <div className={stile.klein}>
                  {texte.bemessung(b.satz === null ? null : prozentText(b.satz), euroText(b.bemessung))}
                </div>
                {b.anteilBeschaeftigte > 0 && (
                  <div className={stile.klein}>{texte.traegtPerson(euroText(b.anteilBeschaeftigte))}</div>
                )}
              </th>
              <td className={mergeClasses(stile.tabellenzelle, stile.klein)}>{erstattetDurch(b)}</td>
              <td className={zelle}>{euroText(b.betrag)}</td>
            </tr>
          ))}
          <tr className={stile.fett}>
            <th scope="row" className={stile.tabellenzelle} style={{ paddingLeft: 0 }}>
              {texte.summe}
            </th>
            <td className={stile.tabellenzelle} />
            <td className={zelle}>{euroText(versicherung.summe.betrag)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
