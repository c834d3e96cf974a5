import { mergeClasses } from "@fluentui/react-components";
import { euroText, type Grund } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Meldung } from "../bausteine/Meldung";
import { Rechenweg } from "../bausteine/Rechenweg";
import { useStile } from "../stile";
import { ENTGELT } from "../texts/entgelt";
import { TEXTE } from "../texts";
import { entgeltrechnung } from "./angaben";
import type { Entgelttexte } from "./texte";
import { Betragstabelle } from "./Betragstabelle";
import { Beitragstabelle } from "./Beitragstabelle";
import { Entgeltfelder } from "./Entgeltfelder";
import { Hinweise } from "./Hinweise";
import { Rechtsvergleich } from "./Rechtsvergleich";

/** Pay of one person and month, what it costs, and what comes back. Computes only; writes nothing. */
export function Entgelt({
  angaben,
  onAngaben,
}: {
  readonly angaben: Entgelttexte;
  readonly onAngaben: (angaben: Entgelttexte) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { entgelt, versicherung, kosten } = entgeltrechnung(angaben);
  const gruende = [entgelt, kosten].flatMap((e) => (e === null || e.art === "ok" ? [] : e.gruende));

  return (
    <>
      <h1 className={stile.h1}>{TEXTE.seiten.entgelt}</h1>
      <p className={mergeClasses(stile.absatz, stile.klein)}>
        {ENTGELT.einleitung} {ENTGELT.nurHier}
      </p>
      <Entgeltfelder angaben={angaben} onAngaben={onAngaben} gruende={gruende} />
      <div aria-live="polite">
        {entgelt.art === "ok" && (
          <p className={stile.absatz}>
            <span className={stile.klein}>
              {ENTGELT.ergebnis} {ENTGELT.jeMonat}
            </span>
            <br />
            <span className={stile.gross}>{euroText(entgelt.wert.entgelt)}</span>
          </p>
        )}
        {gruende.length > 0 && <Gruende gruende={gruende} />}
      </div>
      {entgelt.art === "ok" && (
        <>
          <Betragstabelle
            titel={ENTGELT.ergebnis}
            zeilen={[
              [ENTGELT.zeilen.grundbetrag, entgelt.wert.grundbetrag],
              [ENTGELT.zeilen.steigerungsbetrag, entgelt.wert.steigerungsbetrag],
              [ENTGELT.zeilen.arbeitsentgelt, entgelt.wert.arbeitsentgelt],
              [ENTGELT.zeilen.afoeg, entgelt.wert.afoeg],
              [ENTGELT.zeilen.entgelt, entgelt.wert.entgelt, true],
              [ENTGELT.zeilen.eigenanteil, entgelt.wert.eigenanteil, true],
            ]}
          />
          <Aufklapper titel={ENTGELT.rechenwegEntgelt}>
            <Rechenweg schritte={entgelt.rechenweg()} />
          </Aufklapper>
          <Hinweise hinweise={entgelt.wert.hinweise} />
        </>
      )}
      {versicherung?.art === "ok" && <Beitragstabelle versicherung={versicherung.wert} />}
      {kosten?.art === "ok" && (
        <>
          <h2 className={stile.h2}>{ENTGELT.kosten}</h2>
          <Betragstabelle
            titel={ENTGELT.kosten}
            zeilen={[
              [ENTGELT.kostenzeilen.entgelt, kosten.wert.entgelt],
              [ENTGELT.kostenzeilen.beitraege, kosten.wert.beitraege],
              [ENTGELT.kostenzeilen.gesamtkosten, kosten.wert.gesamtkosten, true],
              [ENTGELT.kostenzeilen.erstattungKsv, kosten.wert.erstattungKsv],
              [ENTGELT.kostenzeilen.erstattungBund, kosten.wert.erstattungBund],
              [ENTGELT.kostenzeilen.zuErwirtschaften, kosten.wert.zuErwirtschaften, true],
              [ENTGELT.kostenzeilen.vorfinanzierung, kosten.wert.vorfinanzierung],
              [ENTGELT.kostenzeilen.vorfinanzierungMitAbschlaegen, kosten.wert.vorfinanzierungMitAbschlaegen],
            ]}
          />
          <Aufklapper titel={ENTGELT.rechenwegKosten}>
            <Rechenweg schritte={kosten.rechenweg()} />
          </Aufklapper>
          <Hinweise hinweise={kosten.wert.hinweise} />
        </>
      )}
      <div className={stile.oben}>
        <Rechtsvergleich stichtag={angaben.stichtag} />
      </div>
    </>
  );
}

function Gruende({ gruende }: { readonly gruende: readonly Grund[] }): React.JSX.Element {
  const stile = useStile();

  return (
    <Meldung art="warnung">
      {ENTGELT.keinErgebnis}
      <ul className={stile.liste}>
        {gruende.map((g, i) => (
          <li key={i}>{g.text}</li>
        ))}
      </ul>
    </Meldung>
  );
}
