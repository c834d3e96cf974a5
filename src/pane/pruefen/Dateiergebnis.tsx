import { mergeClasses } from "@fluentui/react-components";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { PRUEFEN } from "../texts/pruefen";
import { Antwort, antwortAus } from "./Antwort";
import type { Antworttexte } from "./antworttexte";
import { euroAnzeige } from "./anzeige";
import { Ergebnisse } from "./Ergebnisse";
import { Pruefbefunde } from "./Pruefbefunde";
import { eintraege, type Geprueft } from "./pruefstand";

/** One file: what it is, both results, what was found, what is in order, what could not be checked. */
export function Dateiergebnis({
  geprueft,
  angenommen,
  onAngenommen,
  texte,
  onTexte,
}: {
  readonly geprueft: Geprueft;
  readonly angenommen: ReadonlyMap<string, string>;
  readonly onAngenommen: (angenommen: ReadonlyMap<string, string>) => void;
  readonly texte: Antworttexte;
  readonly onTexte: (texte: Antworttexte) => void;
}): React.JSX.Element {
  const stile = useStile();
  const { pruefung, berechnung } = geprueft;
  const { status, grund, meldung, form, fehlend = [], tagessatz, inOrdnung, nichtGeprueft } = pruefung;
  const antwort = berechnung === null || texte.size === 0 ? null : antwortAus(berechnung, texte);
  if (status === "abgelehnt") {
    return (
      <Meldung art="fehler">
        <div className={stile.fett}>{pruefung.datei}</div>
        {meldung ?? PRUEFEN.gruende[grund ?? "beschaedigt"]}
      </Meldung>
    );
  }

  return (
    <>
      <h2 className={stile.h2} tabIndex={-1}>
        {pruefung.datei}
      </h2>
      <p className={stile.absatz}>
        {PRUEFEN.form[form]} {fehlend.length > 0 && PRUEFEN.fehlend(fehlend)}
      </p>
      {form !== "keine" && (
        <dl className={stile.absatz}>
          <div className={stile.verteilt}>
            <dt>{PRUEFEN.eingereicht}</dt>
            <dd className={mergeClasses(stile.zahl, stile.fett)}>{euroAnzeige(tagessatz.eingereicht)}</dd>
          </div>
          <div className={stile.verteilt}>
            <dt>{PRUEFEN.nachgerechnet}</dt>
            <dd className={mergeClasses(stile.zahl, stile.fett)}>
              {euroAnzeige(tagessatz.nachgerechnet)}
              {tagessatz.eingereicht !== null && tagessatz.eingereicht === tagessatz.nachgerechnet && (
                <span className={mergeClasses(stile.klein, stile.normal)}> {PRUEFEN.gleich}</span>
              )}
            </dd>
          </div>
        </dl>
      )}
      <Pruefbefunde geprueft={geprueft} angenommen={angenommen} onAngenommen={onAngenommen} />
      <Aufklapper titel={PRUEFEN.inOrdnung(inOrdnung.length)}>
        <p className={stile.absatz}>{inOrdnung.join(", ")}</p>
      </Aufklapper>
      {nichtGeprueft.length > 0 && (
        <Aufklapper titel={PRUEFEN.nichtGeprueft(nichtGeprueft.length)}>
          <ul className={stile.fehlerliste}>
            {nichtGeprueft.map(({ regel, warum }) => (
              <li key={`${regel}-${warum}`}>
                {regel}: {warum}
              </li>
            ))}
          </ul>
        </Aufklapper>
      )}
      {berechnung !== null && <Antwort berechnung={berechnung} texte={texte} onTexte={onTexte} />}
      <Ergebnisse
        geprueft={geprueft}
        eintraege={eintraege(pruefung)}
        angenommen={angenommen}
        antwort={antwort}
        antwortUnfertig={antwort === null && texte.size > 0}
      />
      <p className={stile.klein}>{TEXTE.befunde.handbuch}</p>
    </>
  );
}
