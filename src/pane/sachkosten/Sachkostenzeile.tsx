import { Button, mergeClasses } from "@fluentui/react-components";
import { euroText, fundstelleText, prozentText, SACHKOSTENZEILEN, urteilText, type Urteil } from "../../domain";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Wahlfeld } from "../bausteine/Wahlfeld";
import { feldId, zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { pfadDerMappe } from "../eingabe/sicht";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { vorschlag, type Pruefzeile } from "./pruefzeilen";
import { Zeilenfelder } from "./Zeilenfelder";

const { sachkosten } = TEXTE;

interface Zeilenangaben {
  readonly schluessel: Schluessel;
  /** Null for a new line without any figure. */
  readonly zeile: Pruefzeile | null;
  /** The verdict under whose heading the line stands. */
  readonly gruppe?: Urteil;
  readonly offen?: boolean;
}

/** One line: what it is, where it is booked, the verdict with its reason, and the way to change it. */
export function Sachkostenzeile({ schluessel, zeile, gruppe, offen = false }: Zeilenangaben): React.JSX.Element {
  const stile = useStile();
  const text = zeile?.text === undefined || zeile.text === "" ? sachkosten.ohneText : zeile.text;

  return (
    <li className={stile.karte}>
      {!offen && (
        <div className={stile.verteilt}>
          <span className={stile.fett}>{text}</span>
          <span className={stile.zahl}>
            {zeile?.betrag === undefined || zeile.betrag === null ? sachkosten.ohneBetrag : euroText(zeile.betrag)}
          </span>
        </div>
      )}
      {offen && <Feldeingabe schluessel={zellschluessel(schluessel, "text")} label={TEXTE.spalten.sachkosten.text} />}
      <Wahlfeld
        schluessel={zellschluessel(schluessel, "zeile")}
        label={sachkosten.zeile(text)}
        werte={SACHKOSTENZEILEN}
        ohneLabel
      />
      {zeile !== null && <Urteilstext zeile={zeile} gruppe={gruppe} />}
      {offen ? (
        <Zeilenfelder zeile={schluessel} text={text} />
      ) : (
        <Aufklapper
          id={feldId(schluessel)}
          gedaempft
          titel={
            <>
              {sachkosten.bearbeiten} <span className={stile.unsichtbar}>({text})</span>
            </>
          }
        >
          <Feldeingabe schluessel={zellschluessel(schluessel, "text")} label={TEXTE.spalten.sachkosten.text} />
          <Zeilenfelder zeile={schluessel} text={text} />
        </Aufklapper>
      )}
    </li>
  );
}

function Urteilstext({
  zeile,
  gruppe,
}: {
  readonly zeile: Pruefzeile;
  readonly gruppe: Urteil | undefined;
}): React.JSX.Element {
  const stile = useStile();
  const { store } = usePane();
  const z = zeile.zuordnung;
  const anderes = vorschlag(zeile);

  return (
    <>
      {z.urteil !== gruppe && (
        <div className={stile.fett}>
          {gruppe === undefined ? urteilText(z.urteil) : sachkosten.jetzt(urteilText(z.urteil))}
        </div>
      )}
      <div>{z.begruendung}</div>
      {z.frage !== null && (
        <div>
          <span className={stile.fett}>{sachkosten.frage}</span> {z.frage}
        </div>
      )}
      {z.aufteilung !== null && (
        <div>
          {sachkosten.aufteilung} {z.aufteilung.map((t) => `${prozentText(t.anteil)} ${t.zeile}`).join(", ")}
        </div>
      )}
      {z.hinweis !== null && (
        <div>
          {sachkosten.hinweis} {z.hinweis}
        </div>
      )}
      <div className={stile.klein}>{fundstelleText(z.fundstelle)}</div>
      <div className={stile.zeile}>
        {anderes !== null && (
          <Button
            size="small"
            onClick={() => {
              store.setze(zellschluessel(zeile.zeile, "zeile"), anderes);
            }}
          >
            {sachkosten.uebernehme(anderes)}
          </Button>
        )}
        <ZurZelle zeile={zeile} />
      </div>
    </>
  );
}

function ZurZelle({ zeile }: { readonly zeile: Pruefzeile }): React.JSX.Element | null {
  const stile = useStile();
  const { host, zeigeZelle } = usePane();
  const { sicht, zelle } = useStand();
  const stelle = sicht.herkunft.sachkosten.indexOf(zeile.zeile);
  const pfad = pfadDerMappe(sicht, `sachkosten[${stelle}].text`);
  const ort = pfad === null ? null : zelle(pfad);

  return ort === null || host?.workbook?.show === undefined ? null : (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        zeigeZelle(ort);
      }}
    >
      {TEXTE.mappe.zurZelle} <span className={mergeClasses(stile.zahl)}>&nbsp;{ort.cell}</span>
    </Button>
  );
}
