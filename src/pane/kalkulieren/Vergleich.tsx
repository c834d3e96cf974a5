import { Button, mergeClasses } from "@fluentui/react-components";
import { euroText, minusBetrag, type Betrag, type Kostenkalkulation } from "../../domain";
import { Anteilsbalken } from "../bausteine/Anteilsbalken";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { bloecke } from "./bloecke";

const { vergleich, kalkulieren, abschnitte } = TEXTE;

const ZEILEN: readonly (readonly [string, (e: Kostenkalkulation) => Betrag])[] = [
  [kalkulieren.tagessatz, (e) => e.tagessatz],
  [abschnitte.personal, (e) => e.personalkosten],
  [abschnitte.fixeKostenGesamt, (e) => e.fixeKosten],
  [abschnitte.sachkosten, (e) => e.sachkosten],
  [kalkulieren.gesamt, (e) => e.gesamtkosten],
];

/** Two sets of figures side by side: the one put aside, and the present one. */
export function Vergleich(): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const { berechnet, variante } = useStand();
  const jetzt = berechnet?.wert.ergebnis;

  return (
    <section aria-labelledby="abschnitt-vergleich">
      <h2 id="abschnitt-vergleich" className={stile.h2}>
        {abschnitte.vergleich}
      </h2>
      {variante === null ? (
        <>
          <p className={stile.absatz}>{vergleich.erklaerung}</p>
          <Button
            disabledFocusable={jetzt === undefined}
            onClick={() => {
              store.merkeVariante();
            }}
          >
            {vergleich.merken}
          </Button>
        </>
      ) : (
        <>
          {jetzt === undefined ? (
            <p className={stile.absatz}>{kalkulieren.nochKeiner}</p>
          ) : (
            <Gegenueberstellung gemerkt={variante.ergebnis} jetzt={jetzt} />
          )}
          <p className={stile.klein}>{vergleich.nurHier}</p>
          <Button
            onClick={() => {
              store.vergissVariante();
            }}
          >
            {vergleich.vergessen}
          </Button>
        </>
      )}
    </section>
  );
}

function Gegenueberstellung({
  gemerkt,
  jetzt,
}: {
  readonly gemerkt: Kostenkalkulation;
  readonly jetzt: Kostenkalkulation;
}): React.JSX.Element {
  const stile = useStile();
  const zelle = mergeClasses(stile.tabellenzelle, stile.zahl);

  return (
    <>
      <Variantenbalken name={vergleich.gemerkt} ergebnis={gemerkt} laengster={hoechster(gemerkt, jetzt)} />
      <Variantenbalken name={vergleich.jetzt} ergebnis={jetzt} laengster={hoechster(gemerkt, jetzt)} />
      <table className={stile.tabelle}>
        <caption className={stile.unsichtbar}>{abschnitte.vergleich}</caption>
        <thead className={stile.klein}>
          <tr>
            <th scope="col" className={stile.tabellenzelle}>
              {vergleich.gemerkt}
            </th>
            <th scope="col" className={zelle}>
              {vergleich.jetzt}
            </th>
            <th scope="col" className={zelle}>
              {vergleich.unterschied}
            </th>
          </tr>
        </thead>
        {ZEILEN.map(([name, betrag]) => (
          <tbody key={name}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className={mergeClasses(stile.tabellenzelle, stile.klein)}
                style={{ border: 0 }}
              >
                {name}
              </th>
            </tr>
            <tr>
              <td className={stile.tabellenzelle}>{euroText(betrag(gemerkt))}</td>
              <td className={zelle}>{euroText(betrag(jetzt))}</td>
              <td className={mergeClasses(zelle, stile.fett)}>{unterschied(betrag(gemerkt), betrag(jetzt))}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </>
  );
}

/** Both bars on one scale: the rest of the shorter one stays empty. */
function Variantenbalken({
  name,
  ergebnis,
  laengster,
}: {
  readonly name: string;
  readonly ergebnis: Kostenkalkulation;
  readonly laengster: Betrag;
}): React.JSX.Element {
  const stile = useStile();

  return (
    <div style={{ marginBottom: 8 }}>
      <div className={stile.verteilt}>
        <span>{name}</span>
        <span className={mergeClasses(stile.zahl, stile.fett)}>{euroText(ergebnis.tagessatz)}</span>
      </div>
      <div style={{ display: "flex" }}>
        <div style={{ flex: `${ergebnis.tagessatz} 0 0` }}>
          <Anteilsbalken stuecke={bloecke(ergebnis)} />
        </div>
        <div style={{ flex: `${minusBetrag(laengster, ergebnis.tagessatz)} 0 0` }} />
      </div>
    </div>
  );
}

function hoechster(a: Kostenkalkulation, b: Kostenkalkulation): Betrag {
  return a.tagessatz > b.tagessatz ? a.tagessatz : b.tagessatz;
}

function unterschied(vorher: Betrag, jetzt: Betrag): string {
  const mehr = minusBetrag(jetzt, vorher);

  return mehr === 0 ? vergleich.gleich : `${mehr > 0 ? "+" : ""}${euroText(mehr)}`;
}
