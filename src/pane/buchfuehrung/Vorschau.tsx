import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { euroText, NULL, type Sachkostenzeile } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { BUCHFUEHRUNG } from "../texts/buchfuehrung";
import { SACHKOSTEN } from "../texts/sachkosten";
import { usePane, useStand } from "../zustand/kontext";
import { entwurfszeilen, gruppen, vorauswahl, type Auswahl } from "./auswahl";
import { schluesselAus, steigerungAus, type Buchangaben, type Leseergebnis } from "./einlesen";
import { Vorschlagszeile } from "./Vorschlagszeile";

/** Lines of a group that are drawn at once. */
const ERSTE = 25;

/** Every expense of the file by verdict, biggest euros first. Only what is in order is chosen beforehand. */
export function Vorschau({
  gelesen,
  angaben,
  onFertig,
}: {
  readonly gelesen: Extract<Leseergebnis, { art: "gelesen" }>;
  readonly angaben: Buchangaben;
  readonly onFertig: () => void;
}): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const { berechnet } = useStand();
  const { vorschlaege } = gelesen.uebernahme;
  const [auswahl, setAuswahl] = useState<Auswahl>(() => vorauswahl(vorschlaege));
  const plaetze = berechnet?.wert.kalkulation.plaetze ?? null;
  const schluessel = schluesselAus(angaben, plaetze ?? 0);
  const hindernis =
    schluessel === null || schluessel.art === "ok"
      ? null
      : plaetze === null
        ? BUCHFUEHRUNG.plaetzeFehlen
        : schluessel.gruende.map(({ text }) => text).join(" ");

  const waehle = (stelle: number, zeile: Sachkostenzeile | null): void => {
    const neu = new Map(auswahl);
    if (zeile === null) {
      neu.delete(stelle);
    } else {
      neu.set(stelle, zeile);
    }
    setAuswahl(neu);
  };
  const uebernimm = (): void => {
    const zeilen = entwurfszeilen(vorschlaege, auswahl, {
      schluessel: schluessel?.art === "ok" ? schluessel.wert : null,
      // read before the file was: what is no number was refused then
      steigerung: steigerungAus(angaben) ?? NULL,
    });
    store.neueZeilen("sachkosten", zeilen);
    store.melde(BUCHFUEHRUNG.uebernommen(zeilen.length));
    onFertig();
  };

  return (
    <>
      <Lesebericht gelesen={gelesen} />
      {angaben.buecher === "netto" && <Meldung art="warnung">{BUCHFUEHRUNG.netto}</Meldung>}
      {hindernis !== null && <Meldung art="fehler">{hindernis}</Meldung>}
      <div className={mergeClasses(stile.stapel, stile.oben)}>
        <Button
          appearance="primary"
          disabledFocusable={auswahl.size === 0 || hindernis !== null}
          onClick={() => {
            if (auswahl.size > 0 && hindernis === null) {
              uebernimm();
            }
          }}
        >
          {BUCHFUEHRUNG.uebernimm(auswahl.size)}
        </Button>
        <span className={stile.klein}>{BUCHFUEHRUNG.vorausgewaehlt}</span>
      </div>
      {gruppen(vorschlaege).map(({ urteil, stellen, summe }) => (
        <section key={urteil} aria-labelledby={`buchungen-${urteil}`}>
          <div className={stile.verteilt}>
            <h3 id={`buchungen-${urteil}`} className={stile.h3}>
              {SACHKOSTEN.gruppe[urteil]} ({stellen.length})
            </h3>
            <span className={stile.zahl}>{euroText(summe)}</span>
          </div>
          <Stellen stellen={stellen}>
            {(stelle) => {
              const vorschlag = vorschlaege[stelle];

              return vorschlag === undefined ? null : (
                <Vorschlagszeile
                  key={stelle}
                  vorschlag={vorschlag}
                  gewaehlt={auswahl.get(stelle) ?? null}
                  onWahl={(zeile) => {
                    waehle(stelle, zeile);
                  }}
                />
              );
            }}
          </Stellen>
        </section>
      ))}
    </>
  );
}

function Stellen({
  stellen,
  children,
}: {
  readonly stellen: readonly number[];
  readonly children: (stelle: number) => React.ReactNode;
}): React.JSX.Element {
  const stile = useStile();
  const [anzahl, setAnzahl] = useState(ERSTE);

  return (
    <>
      <ul className={stile.liste}>{stellen.slice(0, anzahl).map(children)}</ul>
      {stellen.length > anzahl && (
        <Button
          size="small"
          onClick={() => {
            setAnzahl(anzahl + 8 * ERSTE);
          }}
        >
          {BUCHFUEHRUNG.weitere(stellen.length - anzahl)}
        </Button>
      )}
    </>
  );
}

function Lesebericht({
  gelesen: { form, anzahl, hinweise, uebernahme },
}: {
  readonly gelesen: Extract<Leseergebnis, { art: "gelesen" }>;
}): React.JSX.Element {
  const stile = useStile();
  const { vorschlaege, storniert, anlagen, keinAufwand, ausserhalb, offeneGutschriften } = uebernahme;
  const weiteres = [
    keinAufwand > 0 ? BUCHFUEHRUNG.keinAufwand(keinAufwand) : null,
    storniert.length > 0 ? BUCHFUEHRUNG.storniert(storniert.length) : null,
    anlagen.length > 0 ? BUCHFUEHRUNG.anlagen(anlagen.length) : null,
    ausserhalb > 0 ? BUCHFUEHRUNG.ausserhalb(ausserhalb) : null,
    offeneGutschriften.length > 0 ? BUCHFUEHRUNG.gutschriften(offeneGutschriften.length) : null,
  ].filter((satz) => satz !== null);

  return (
    <>
      <p className={stile.absatz} role="status">
        {BUCHFUEHRUNG.gelesen(BUCHFUEHRUNG.form[form], anzahl, vorschlaege.length)}
      </p>
      {weiteres.length > 0 && (
        <ul className={stile.fehlerliste}>
          {weiteres.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
      )}
      {hinweise.length > 0 && (
        <Aufklapper titel={BUCHFUEHRUNG.hinweise(hinweise.length)}>
          <ul className={stile.fehlerliste}>
            {hinweise.slice(0, 50).map((text, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </Aufklapper>
      )}
    </>
  );
}
