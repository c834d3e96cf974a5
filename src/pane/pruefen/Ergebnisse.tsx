import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { datumText, type Befund } from "../../domain";
import { protokollblatt, rueckfragenbrief, type Antwort } from "../../review";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Kopierfeld } from "../bausteine/Kopierfeld";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { PRUEFEN } from "../texts/pruefen";
import { PROGRAMMVERSION } from "../vorlage";
import { usePane } from "../zustand/kontext";
import type { Eintrag, Geprueft } from "./pruefstand";

/** What goes out: the questions as a letter, the protocol in a copy. */
export function Ergebnisse({
  geprueft,
  eintraege,
  angenommen,
  antwort,
  antwortUnfertig,
}: {
  readonly geprueft: Geprueft;
  readonly eintraege: readonly Eintrag[];
  readonly angenommen: ReadonlyMap<string, string>;
  readonly antwort: Antwort | null;
  /** Something was answered that does not make an answer yet: no protocol goes out without it. */
  readonly antwortUnfertig: boolean;
}): React.JSX.Element {
  const stile = useStile();
  const titelId = useId();
  const { host } = usePane();
  const [meldung, setMeldung] = useState<string | null>(null);
  const { pruefung, berechnung, bytes } = geprueft;
  const zeitraum = berechnung?.kalkulation.zeitraum;
  const offene = eintraege.filter(({ schluessel }) => !angenommen.has(schluessel)).flatMap(({ befunde }) => befunde);

  const schreibe = async (): Promise<void> => {
    const dienst = host?.pruefung;
    if (host === null || dienst === undefined) {
      return;
    }
    if (antwortUnfertig) {
      setMeldung(PRUEFEN.protokoll.nicht(PRUEFEN.protokoll.antwortUnfertig));

      return;
    }
    try {
      const kopie = await dienst.mitBlatt(bytes, (blaetter) =>
        protokollblatt({
          pruefung,
          programmversion: PROGRAMMVERSION,
          zeitpunkt: ortszeit(new Date()),
          angenommen: eintraege.flatMap((e) => angenommene(e, angenommen)),
          antwort,
          blaetter,
        }),
      );
      await host.openNew(kopie, kopiename(pruefung.datei));
      setMeldung(PRUEFEN.protokoll.fertig);
    } catch (fehler) {
      setMeldung(PRUEFEN.protokoll.nicht(fehler instanceof Error ? fehler.message : ""));
    }
  };

  return (
    <>
      <Aufklapper titel={<span id={titelId}>{PRUEFEN.brief}</span>}>
        <Kopierfeld
          titelId={titelId}
          text={rueckfragenbrief({
            traeger: berechnung?.kalkulation.traeger ?? "",
            zeitraum: zeitraum === undefined ? "" : `${datumText(zeitraum.von)} bis ${datumText(zeitraum.bis)}`,
            datei: pruefung.datei,
            befunde: offene,
            antwort,
            frist: null,
          })}
        />
      </Aufklapper>
      <div className={stile.zeile} style={{ margin: "8px 0" }}>
        <Button onClick={() => void schreibe()}>{PRUEFEN.protokoll.knopf}</Button>
        <span className={stile.klein}>{PRUEFEN.protokoll.erklaerung}</span>
      </div>
      <div role="status">{meldung !== null && <Meldung>{meldung}</Meldung>}</div>
    </>
  );
}

function angenommene(
  { schluessel, befunde }: Eintrag,
  angenommen: ReadonlyMap<string, string>,
): readonly { befund: Befund; grund: string }[] {
  const grund = angenommen.get(schluessel);

  return grund === undefined ? [] : befunde.map((befund) => ({ befund, grund }));
}

/** "Hof.xlsx" -> "Hof-geprueft.xlsx": the submitted file keeps its name to itself. */
function kopiename(datei: string): string {
  const name = datei.split("/").at(-1) ?? datei;
  const ende = name.lastIndexOf(".");

  return ende <= 0 ? `${name}-geprueft.xlsx` : `${name.slice(0, ende)}-geprueft${name.slice(ende)}`;
}

/** The person's own clock, without a zone, as it is to stand in the protocol. */
function ortszeit(jetzt: Date): string {
  return new Date(jetzt.getTime() - jetzt.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
