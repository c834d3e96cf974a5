import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { KOSTENZEILEN } from "../../domain";
import { erkenneFormular, type Erkennung, type Karte } from "../../template";
import { Dialog } from "../bausteine/Dialog";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { FORMULAR } from "../texts/formular";
import { UEBERNAHME } from "../texts/uebernahme";
import { grund, Schreibdialog } from "../uebernahme/Schreibdialog";
import { usePane } from "../zustand/kontext";
import { Kartendatei } from "./Kartendatei";
import { formularplan } from "./plan";
import { karteMit, zuordnungAus, type Zuordnung } from "./zuordnung";
import { Zuordnungsfelder } from "./Zuordnungsfelder";

/** The form of somebody else: recognised by its labels, its map shown and corrected, and filled once it is confirmed. */
export function Formulardialog({
  onClose,
  onRuecknahme,
}: {
  readonly onClose: () => void;
  readonly onRuecknahme: () => void;
}): React.JSX.Element {
  const stile = useStile();
  const { store, host } = usePane();
  const workbook = host?.workbook ?? null;
  const [erkennung, setErkennung] = useState<Erkennung | null>(null);
  const [karte, setKarte] = useState<Karte | null>(null);
  const [zuordnung, setZuordnung] = useState<Zuordnung>({});
  const [geladen, setGeladen] = useState(false);
  const [fehler, setFehler] = useState<readonly string[]>([]);
  const [bestaetigt, setBestaetigt] = useState<Karte | null>(null);

  const nimm = (neue: Karte | null): void => {
    setKarte(neue);
    setZuordnung(zuordnungAus(neue));
  };
  useEffect(() => {
    if (workbook !== null) {
      erkenneFormular(workbook).then(
        (e) => {
          setErkennung(e);
          setKarte(e.entwurf);
          setZuordnung(zuordnungAus(e.entwurf));
        },
        (f: unknown) => {
          setFehler([grund(f)]);
        },
      );
    }
  }, [workbook]);

  if (bestaetigt !== null && workbook !== null) {
    return (
      <Schreibdialog
        titel={FORMULAR.titel}
        vorschau={async () => {
          const { berechnet } = store.getSnapshot();

          return berechnet === null
            ? { art: "nicht", text: UEBERNAHME.nichtLesbar }
            : formularplan(workbook, bestaetigt, berechnet.wert);
        }}
        onGeschrieben={(befuellung) => store.geschrieben(befuellung)}
        onClose={onClose}
        onRuecknahme={onRuecknahme}
      />
    );
  }
  const bestaetige = (): void => {
    const fertig = karteMit(karte, zuordnung);
    setFehler(fertig.art === "ok" ? [] : fertig.gruende.map((g) => g.text));
    setBestaetigt(fertig.art === "ok" ? fertig.wert : null);
  };

  return (
    <Dialog
      titel={FORMULAR.titel}
      onClose={onClose}
      aktionen={
        <>
          <Button appearance="primary" disabledFocusable={erkennung === null} onClick={bestaetige}>
            {FORMULAR.bestaetigen}
          </Button>
          <Button onClick={onClose}>{TEXTE.rahmen.abbrechen}</Button>
        </>
      }
    >
      <div aria-live="polite">
        {erkennung === null && fehler.length === 0 && <p>{FORMULAR.liest}</p>}
        {fehler.length > 0 && (
          <Meldung art="fehler">
            <ul className={stile.fehlerliste}>
              {fehler.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Meldung>
        )}
        {erkennung !== null && <Erkannt erkennung={erkennung} geladen={geladen ? karte : null} />}
      </div>
      {erkennung !== null && (
        <>
          <Kartendatei
            karte={() => karteMit(karte, zuordnung)}
            onGeladen={(neue) => {
              nimm(neue);
              setGeladen(true);
            }}
            onFehler={setFehler}
          />
          <Zuordnungsfelder karte={karte} zuordnung={zuordnung} onZuordnung={setZuordnung} />
        </>
      )}
    </Dialog>
  );
}

function Erkannt({
  erkennung,
  geladen,
}: {
  readonly erkennung: Erkennung;
  readonly geladen: Karte | null;
}): React.JSX.Element {
  const stile = useStile();
  const { form, karte, entwurf, fehlend, mehrdeutig } = erkennung;
  if (geladen !== null) {
    return <p className={stile.absatz}>{FORMULAR.geladen(geladen.titel)}</p>;
  }
  const zeilen = karte?.felder.filter((f) => f.feld.startsWith("zeile:")).length ?? 0;

  return form === "keine" ? (
    <Meldung art="warnung">
      <p className={stile.absatz}>{entwurf === null ? FORMULAR.nichtErkannt : FORMULAR.unsicher}</p>
      {entwurf !== null && <p className={stile.absatz}>{FORMULAR.fehlend(fehlend)}</p>}
      {mehrdeutig.map(({ begriff, zellen }) => (
        <p key={begriff} className={stile.absatz}>
          {FORMULAR.mehrfach(
            begriff,
            zellen.map(({ sheet, cell }) => `${sheet}!${cell}`),
          )}
        </p>
      ))}
    </Meldung>
  ) : (
    <>
      <p className={stile.absatz}>{FORMULAR.erkannt(zeilen, KOSTENZEILEN.length)}</p>
      {fehlend.length > 0 && <Meldung art="warnung">{FORMULAR.fehlend(fehlend)}</Meldung>}
    </>
  );
}
