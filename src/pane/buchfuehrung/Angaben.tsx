import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { KONTENRAHMEN } from "../../books";
import { useStile } from "../stile";
import { BUCHFUEHRUNG } from "../texts/buchfuehrung";
import type { Buchangaben } from "./einlesen";

const { felder, hilfe } = BUCHFUEHRUNG;

/** The questions that a file cannot answer. The Kontenrahmen is never guessed from a number. */
export function Angaben({
  angaben,
  onAngaben,
  gesperrt,
  onDatei,
}: {
  readonly angaben: Buchangaben;
  readonly onAngaben: (angaben: Buchangaben) => void;
  readonly gesperrt: boolean;
  readonly onDatei: (datei: File) => void;
}): React.JSX.Element {
  const stile = useStile();
  const datei = useRef<HTMLInputElement>(null);
  const textfeld = (
    feld: "kostenstelle" | "von" | "bis" | "jahr" | "uebrige" | "steigerung",
    hinweis?: string,
  ): React.JSX.Element => (
    <Field label={felder[feld]} {...(hinweis === undefined ? {} : { hint: hinweis })}>
      <Input
        className={stile.eingabe}
        input={{ size: 1 }}
        type={feld === "von" || feld === "bis" ? "date" : "text"}
        value={angaben[feld]}
        onChange={(_, { value }) => {
          onAngaben({ ...angaben, [feld]: value });
        }}
      />
    </Field>
  );

  return (
    <div className={stile.stapel}>
      <Wahl
        titel={`${felder.kontenrahmen} *`}
        werte={["", ...KONTENRAHMEN]}
        beschriftung={(wert) => (wert === "" ? BUCHFUEHRUNG.bitteWaehlen : wert)}
        wert={angaben.kontenrahmen}
        onWahl={(kontenrahmen) => {
          onAngaben({ ...angaben, kontenrahmen });
        }}
      />
      <div className={stile.spalten2}>
        {textfeld("von", hilfe.zeitraum)}
        {textfeld("bis")}
        {textfeld("kostenstelle", hilfe.kostenstelle)}
        {textfeld("jahr", hilfe.jahr)}
      </div>
      <Wahl
        titel={felder.buecher}
        werte={["brutto", "netto"] as const}
        beschriftung={(wert) => BUCHFUEHRUNG.buecher[wert]}
        wert={angaben.buecher}
        onWahl={(buecher) => {
          onAngaben({ ...angaben, buecher });
        }}
      />
      <Wahl
        titel={felder.wessen}
        werte={["ala", "enthalten", "ohne"] as const}
        beschriftung={(wert) => BUCHFUEHRUNG.wessen[wert]}
        wert={angaben.wessen}
        onWahl={(wessen) => {
          onAngaben({ ...angaben, wessen });
        }}
      />
      {angaben.wessen !== "ala" && textfeld("uebrige")}
      {textfeld("steigerung", hilfe.steigerung)}
      <input
        ref={datei}
        type="file"
        accept=".csv,.txt,.tsv"
        hidden
        onChange={({ target }) => {
          const [gewaehlt] = target.files ?? [];
          if (gewaehlt !== undefined) {
            onDatei(gewaehlt);
          }
          target.value = "";
        }}
      />
      <div>
        <Button appearance="primary" disabledFocusable={gesperrt} onClick={() => datei.current?.click()}>
          {BUCHFUEHRUNG.datei}
        </Button>
      </div>
    </div>
  );
}

function Wahl<T extends string>({
  titel,
  werte,
  beschriftung,
  wert,
  onWahl,
}: {
  readonly titel: string;
  readonly werte: readonly T[];
  readonly beschriftung: (wert: T) => string;
  readonly wert: T;
  readonly onWahl: (wert: T) => void;
}): React.JSX.Element {
  const stile = useStile();
  const id = useId();

  return (
    <div>
      <label htmlFor={id}>{titel}</label>
      <select
        id={id}
        className={stile.wahl}
        value={wert}
        onChange={({ target }) => {
          const neu = werte.find((w) => w === target.value);
          if (neu !== undefined) {
            onWahl(neu);
          }
        }}
      >
        {werte.map((w) => (
          <option key={w} value={w}>
            {beschriftung(w)}
          </option>
        ))}
      </select>
    </div>
  );
}
