import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Befund, Schwere } from "../../domain";
import { pfadDerMappe, schluesselZu } from "../eingabe/sicht";
import { useStile } from "../stile";
import { fundstelleKurz, ohnePfade, TEXTE, wirkungAnzeige } from "../texts";
import { usePane, useStand } from "../zustand/kontext";

const REIHENFOLGE: readonly Schwere[] = ["fehler", "warnung", "hinweis"];

const useBefundstile = makeStyles({
  befund: { borderLeftWidth: "4px" },
  fehler: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warnung: { borderLeftColor: tokens.colorStatusWarningBorderActive, borderLeftStyle: "dashed" },
  hinweis: { borderLeftColor: tokens.colorNeutralStroke1, borderLeftStyle: "dotted" },
});

/** What the checks found, grouped by what it means for a submission; within a group the biggest effect first. */
export function Befundliste({ befunde }: { readonly befunde: readonly Befund[] }): React.JSX.Element {
  const stile = useStile();

  return (
    <>
      {REIHENFOLGE.map((schwere) => ({ schwere, gruppe: befunde.filter((b) => b.schwere === schwere) }))
        .filter(({ gruppe }) => gruppe.length > 0)
        .map(({ schwere, gruppe }) => (
          <section key={schwere} aria-labelledby={`befunde-${schwere}`}>
            <h3 id={`befunde-${schwere}`} className={stile.h3}>
              {TEXTE.befunde.gruppen[schwere]} ({gruppe.length}){" "}
              <span className={mergeClasses(stile.klein, stile.normal)}>{TEXTE.befunde.bedeutung[schwere]}</span>
            </h3>
            <ul className={stile.liste}>
              {gruppe.map((befund, i) => (
                <Befundeintrag key={`${befund.regel}-${i}`} befund={befund} />
              ))}
            </ul>
          </section>
        ))}
      <p className={stile.klein}>{TEXTE.befunde.handbuch}</p>
    </>
  );
}

function Befundeintrag({ befund }: { readonly befund: Befund }): React.JSX.Element {
  const stile = useStile();
  const eigene = useBefundstile();

  return (
    <li className={mergeClasses(stile.karte, stile.dicht, eigene.befund, eigene[befund.schwere])}>
      {ohnePfade(befund.text)}
      {befund.wirkung !== null && <div className={stile.fett}>{wirkungAnzeige(befund.wirkung)}</div>}
      {befund.fundstelle !== null && <div className={stile.klein}>{fundstelleKurz(befund.fundstelle)}</div>}
      <Wege befund={befund} />
    </li>
  );
}

/** To the cell where there is one, and to the field in the pane. */
function Wege({ befund }: { readonly befund: Befund }): React.JSX.Element | null {
  const stile = useStile();
  const { host, springe, zeigeZelle } = usePane();
  const { sicht, zelle } = useStand();
  const { blatt, zelle: adresse, feld } = befund.ort;
  const pfad = feld === undefined ? null : pfadDerMappe(sicht, feld);
  const ort =
    blatt !== undefined && adresse !== undefined ? { sheet: blatt, cell: adresse } : pfad === null ? null : zelle(pfad);
  const zeigbar = ort !== null && host?.workbook?.show !== undefined;

  return zeigbar || feld !== undefined ? (
    <div className={stile.zeile}>
      {zeigbar && (
        <Button
          size="small"
          onClick={() => {
            zeigeZelle(ort);
          }}
        >
          {TEXTE.mappe.zurZelle} {ort.cell}
        </Button>
      )}
      {feld !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            springe(schluesselZu(sicht, feld));
          }}
        >
          {TEXTE.mappe.zumFeld}
        </Button>
      )}
    </div>
  ) : null;
}
