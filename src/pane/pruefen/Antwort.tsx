import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { betragText, euroText, type Berechnung, type Kostenzeile } from "../../domain";
import { antwort, kostenzeilen, type Antwort as Ergebnis } from "../../review";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { PRUEFEN } from "../texts/pruefen";
import { entscheidungenAus, type Antworttexte } from "./antworttexte";

const { antwort: TEXT } = PRUEFEN;

/** The answer as it stands; null where a cut has no reason yet, or a number cannot be read. */
export function antwortAus(berechnung: Berechnung, texte: Antworttexte): Ergebnis | null {
  const gelesen = entscheidungenAus(texte);
  const ergebnis = gelesen.art === "ok" ? antwort(berechnung, gelesen.wert) : gelesen;

  return ergebnis.art === "ok" ? ergebnis.wert : null;
}

/** Per row what was claimed and what is accepted, with the Tagessatz that results while the reviewer works. */
export function Antwort({
  berechnung,
  texte,
  onTexte,
}: {
  readonly berechnung: Berechnung;
  readonly texte: Antworttexte;
  readonly onTexte: (texte: Antworttexte) => void;
}): React.JSX.Element {
  const stile = useStile();
  const gelesen = entscheidungenAus(texte);
  const ergebnis = gelesen.art === "ok" ? antwort(berechnung, gelesen.wert) : gelesen;
  const zeilen = kostenzeilen(berechnung).filter(({ betrag }) => betrag !== 0);
  const setze = (zeile: Kostenzeile, anerkannt: string, grund: string): void => {
    const neu = new Map(texte);
    if (anerkannt === "" && grund === "") {
      neu.delete(zeile);
    } else {
      neu.set(zeile, { anerkannt, grund });
    }
    onTexte(neu);
  };

  return (
    <Aufklapper titel={TEXT.titel}>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{TEXT.einleitung}</p>
      <div role="status">
        {ergebnis.art === "ok" ? (
          <p className={mergeClasses(stile.verteilt, stile.fett)}>
            <span>{TEXT.tagessatz}</span>
            <span className={stile.zahl}>
              {euroText(ergebnis.wert.tagessatz.beantragt)} → {euroText(ergebnis.wert.tagessatz.anerkannt)}
            </span>
          </p>
        ) : (
          <Meldung art="warnung">{ergebnis.gruende.map(({ text }) => text).join(" ")}</Meldung>
        )}
      </div>
      <ul className={stile.liste}>
        {zeilen.map(({ zeile, betrag }) => {
          const { anerkannt = "", grund = "" } = texte.get(zeile) ?? {};

          return (
            <li key={zeile} className={mergeClasses(stile.posten, stile.dicht)}>
              <div className={stile.verteilt}>
                <span>{zeile}</span>
                <span className={stile.zahl}>{euroText(betrag)}</span>
              </div>
              <div className={stile.spalten2}>
                <Input
                  className={mergeClasses(stile.eingabe, stile.rechts)}
                  input={{ size: 1 }}
                  aria-label={TEXT.anerkannt(zeile)}
                  placeholder={betragText(betrag).replace(".", ",")}
                  value={anerkannt}
                  onChange={(_, { value }) => {
                    setze(zeile, value, grund);
                  }}
                />
                <Input
                  className={stile.eingabe}
                  input={{ size: 1 }}
                  aria-label={TEXT.grund(zeile)}
                  placeholder={TEXT.grundKurz}
                  value={grund}
                  onChange={(_, { value }) => {
                    setze(zeile, anerkannt, value);
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {texte.size > 0 && (
        <Button
          size="small"
          onClick={() => {
            onTexte(new Map());
          }}
        >
          {TEXT.verwerfen}
        </Button>
      )}
    </Aufklapper>
  );
}
