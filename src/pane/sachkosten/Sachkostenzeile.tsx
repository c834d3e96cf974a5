import { Button, mergeClasses } from "@fluentui/react-components";
import { euroText, fundstelleText, prozentText, SACHKOSTENZEILEN, urteilText, type Urteil } from "../../domain";
import { Feldeingabe } from "../bausteine/Feldeingabe";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Wahlfeld } from "../bausteine/Wahlfeld";
import { feldId, zellschluessel, type Schluessel } from "../eingabe/schluessel";
import { pfadDerMappe } from "../eingabe/sicht";
import { useStile } from "../stile";
import { SACHKOSTEN } from "../texts/sachkosten";
import { fundstelleKurz, TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";
import { vorschlag, type Pruefzeile } from "./pruefzeilen";
import { Zeilenfelder } from "./Zeilenfelder";

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
  const text = zeile?.text === undefined || zeile.text === "" ? SACHKOSTEN.ohneText : zeile.text;

  const kopf = offen ? (
    <>
      <Feldeingabe schluessel={zellschluessel(schluessel, "text")} label={TEXTE.spalten.sachkosten.text} />
      <Feldeingabe
        schluessel={zellschluessel(schluessel, "betrag")}
        label={TEXTE.spalten.sachkosten.betrag}
        einheit="€"
      />
    </>
  ) : (
    <div className={stile.verteilt}>
      <span className={stile.fett}>{text}</span>
      <span className={stile.zahl}>
        {zeile?.betrag === undefined || zeile.betrag === null ? SACHKOSTEN.ohneBetrag : euroText(zeile.betrag)}
      </span>
    </div>
  );
  // What is in order is said by its heading; the reason waits with the fields.
  const still = gruppe === "zulaessig" && zeile !== null && istInOrdnung(zeile);

  return (
    <li className={mergeClasses(stile.karte, stile.dicht)}>
      {kopf}
      <Wahlfeld
        schluessel={zellschluessel(schluessel, "zeile")}
        label={offen ? TEXTE.spalten.sachkosten.zeile : SACHKOSTEN.zeile(text)}
        werte={SACHKOSTENZEILEN}
        ohneLabel={!offen}
      />
      {zeile !== null && !still && <Urteilstext zeile={zeile} gruppe={gruppe} />}
      <Aufklapper
        id={feldId(schluessel)}
        gedaempft
        titel={
          <>
            {still ? SACHKOSTEN.begruendungUndMehr : SACHKOSTEN.bearbeiten}{" "}
            <span className={stile.unsichtbar}>({text})</span>
          </>
        }
      >
        <div className={stile.dicht}>
          {still && <Urteilstext zeile={zeile} gruppe={gruppe} />}
          {!offen && (
            <Feldeingabe schluessel={zellschluessel(schluessel, "text")} label={TEXTE.spalten.sachkosten.text} />
          )}
          <Zeilenfelder zeile={schluessel} text={text} ohneBetrag={offen} />
        </div>
      </Aufklapper>
    </li>
  );
}

function istInOrdnung({ zuordnung: z }: Pruefzeile): boolean {
  return z.urteil === "zulaessig" && z.frage === null && z.hinweis === null;
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
          {gruppe === undefined ? urteilText(z.urteil) : SACHKOSTEN.jetzt(urteilText(z.urteil))}
        </div>
      )}
      <div>{z.begruendung}</div>
      {z.frage !== null && (
        <div>
          <span className={stile.fett}>{SACHKOSTEN.frage}</span> {z.frage}
        </div>
      )}
      {z.aufteilung !== null && (
        <div>
          {SACHKOSTEN.aufteilung} {z.aufteilung.map((t) => `${prozentText(t.anteil)} ${t.zeile}`).join(", ")}
        </div>
      )}
      {z.hinweis !== null && (
        <div>
          {SACHKOSTEN.hinweis} {z.hinweis}
        </div>
      )}
      <div className={stile.klein}>{fundstelleKurz(fundstelleText(z.fundstelle))}</div>
      <div className={stile.zeile}>
        {anderes !== null && (
          <Button
            size="small"
            onClick={() => {
              store.setze(zellschluessel(zeile.zeile, "zeile"), anderes);
            }}
          >
            {SACHKOSTEN.uebernehme(anderes)}
          </Button>
        )}
        <ZurZelle zeile={zeile} />
      </div>
    </>
  );
}

function ZurZelle({ zeile }: { readonly zeile: Pruefzeile }): React.JSX.Element | null {
  const { host, zeigeZelle } = usePane();
  const { sicht, zelle } = useStand();
  const stelle = sicht.herkunft.sachkosten.indexOf(zeile.zeile);
  const pfad = pfadDerMappe(sicht, `sachkosten[${stelle}].text`);
  const ort = pfad === null ? null : zelle(pfad);

  return ort === null || host?.workbook?.show === undefined ? null : (
    <Button
      size="small"
      onClick={() => {
        zeigeZelle(ort);
      }}
    >
      {TEXTE.mappe.zurZelle} {ort.cell}
    </Button>
  );
}
