import { euroText } from "../../domain";
import { Kopierfeld } from "../bausteine/Kopierfeld";
import { feldtext, type Sicht } from "../eingabe/sicht";
import { useStile } from "../stile";
import { SACHKOSTEN } from "../texts/sachkosten";
import { useStand } from "../zustand/kontext";
import type { Pruefzeile } from "./pruefzeilen";

/** All open questions as one text, for a letter or a mail. */
export function Rueckfragen({ zeilen }: { readonly zeilen: readonly Pruefzeile[] }): React.JSX.Element | null {
  const stile = useStile();
  const { sicht } = useStand();
  const text = rueckfragentext(zeilen, sicht);

  return text === "" ? null : (
    <section aria-labelledby="sachkosten-fragen">
      <h2 id="sachkosten-fragen" className={stile.h2}>
        {SACHKOSTEN.rueckfragen}
      </h2>
      <Kopierfeld text={text} titelId="sachkosten-fragen" />
    </section>
  );
}

export function rueckfragentext(zeilen: readonly Pruefzeile[], sicht: Sicht): string {
  const fragen = zeilen.flatMap(({ zuordnung, text, betrag, gebuchtUnter }) =>
    zuordnung.frage === null ? [] : [{ frage: zuordnung.frage, text, betrag, gebuchtUnter }],
  );
  const zeile = ({ frage, text, betrag, gebuchtUnter }: (typeof fragen)[number], i: number): string =>
    SACHKOSTEN.rueckfrage(i + 1, text, betrag === null ? "" : euroText(betrag), gebuchtUnter, frage);

  return fragen.length === 0
    ? ""
    : [SACHKOSTEN.rueckfragenKopf(feldtext(sicht, "traeger")), "", ...fragen.map(zeile)].join("\n");
}
