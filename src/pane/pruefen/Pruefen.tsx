import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Meldung } from "../bausteine/Meldung";
import type { Pruefdienst } from "../host";
import { useStile } from "../stile";
import { PRUEFEN } from "../texts/pruefen";
import { TEXTE } from "../texts";
import { usePane } from "../zustand/kontext";
import { Dateiergebnis } from "./Dateiergebnis";
import { Dateiliste } from "./Dateiliste";
import { Dateiwahl } from "./Dateiwahl";
import type { Antworttexte } from "./antworttexte";
import type { Geprueft, Pruefstand } from "./pruefstand";

const KEINE_ANTWORT: Antworttexte = new Map();

interface Lauf {
  readonly fertig: number;
  readonly gesamt: number;
}

interface Pruefangaben {
  readonly stand: Pruefstand;
  readonly onStand: (aendern: (vorher: Pruefstand) => Pruefstand) => void;
}

/** The open workbook, a file or a folder of files: recalculated, checked, every finding explained. */
export function Pruefen({ stand, onStand }: Pruefangaben): React.JSX.Element {
  const stile = useStile();
  const { host } = usePane();
  const [lauf, setLauf] = useState<Lauf | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);
  const abbruch = useRef<AbortController | null>(null);
  const dienst = host?.pruefung ?? null;
  const offene = dienst?.bytes ?? null;

  const pruefe = async (dateien: readonly Pruefdatei[]): Promise<void> => {
    if (dienst === null || dateien.length === 0) {
      return;
    }
    const steuerung = new AbortController();
    abbruch.current = steuerung;
    setFehler(null);
    setLauf({ fertig: 0, gesamt: dateien.length });
    onStand((vorher) => ({ ...vorher, dateien: [], gewaehlt: null }));
    try {
      for (const [nummer, datei] of dateien.entries()) {
        const geprueft = await pruefeEine(dienst, datei);
        onStand((vorher) => ({
          ...vorher,
          dateien: [...vorher.dateien, geprueft],
          gewaehlt: dateien.length === 1 ? 0 : null,
        }));
        setLauf({ fertig: nummer + 1, gesamt: dateien.length });
        if (steuerung.signal.aborted) {
          setFehler(PRUEFEN.abgebrochen(nummer + 1, dateien.length));
          break;
        }
      }
    } catch (grund) {
      setFehler(PRUEFEN.fehler(grund instanceof Error ? grund.message : ""));
    } finally {
      setLauf(null);
    }
  };
  const gewaehlt = stand.gewaehlt === null ? undefined : stand.dateien[stand.gewaehlt];

  return (
    <>
      <h1 className={stile.h1}>{TEXTE.seiten.pruefen}</h1>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{PRUEFEN.einleitung}</p>
      <div className={stile.zeile}>
        <Button
          appearance="primary"
          disabledFocusable={offene === null || lauf !== null}
          onClick={() => {
            if (offene !== null && lauf === null) {
              void pruefe([{ name: host?.name ?? "", bytes: offene, istOffen: true }]);
            }
          }}
        >
          {PRUEFEN.offene}
        </Button>
        <Dateiwahl gesperrt={dienst === null || lauf !== null} onDateien={(dateien) => void pruefe(dateien)} />
      </div>
      {offene === null && <p className={stile.klein}>{PRUEFEN.ohneMappe}</p>}
      <div role="status">
        {lauf !== null && (
          <div className={stile.zeile}>
            <progress value={lauf.fertig} max={lauf.gesamt} aria-label={PRUEFEN.laeuft(lauf.fertig, lauf.gesamt)} />
            <span>{PRUEFEN.laeuft(lauf.fertig, lauf.gesamt)}</span>
            <Button
              size="small"
              onClick={() => {
                abbruch.current?.abort();
              }}
            >
              {PRUEFEN.abbrechen}
            </Button>
          </div>
        )}
        {fehler !== null && <Meldung art="warnung">{fehler}</Meldung>}
      </div>
      {gewaehlt === undefined ? (
        <Dateiliste
          dateien={stand.dateien}
          onWahl={(gewaehlte) => {
            onStand((vorher) => ({ ...vorher, gewaehlt: gewaehlte }));
          }}
        />
      ) : (
        <>
          {stand.dateien.length > 1 && (
            <div className={stile.oben}>
              <Button
                size="small"
                onClick={() => {
                  onStand((vorher) => ({ ...vorher, gewaehlt: null }));
                }}
              >
                {PRUEFEN.zurListe}
              </Button>
            </div>
          )}
          <Dateiergebnis
            key={gewaehlt.pruefung.datei}
            geprueft={gewaehlt}
            angenommen={stand.angenommen}
            onAngenommen={(angenommen) => {
              onStand((vorher) => ({ ...vorher, angenommen }));
            }}
            texte={stand.antworten.get(gewaehlt.pruefung.datei) ?? KEINE_ANTWORT}
            onTexte={(texte) => {
              onStand((vorher) => ({
                ...vorher,
                antworten: new Map(vorher.antworten).set(gewaehlt.pruefung.datei, texte),
              }));
            }}
          />
        </>
      )}
    </>
  );
}

/** A file that is still to be read. */
export interface Pruefdatei {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly istOffen: boolean;
}

async function pruefeEine(dienst: Pruefdienst, { name, bytes, istOffen }: Pruefdatei): Promise<Geprueft> {
  const gelesen = await bytes();

  return { ...(await dienst.pruefe(gelesen, name)), bytes: gelesen, istOffen };
}
