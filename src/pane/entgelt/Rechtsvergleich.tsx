import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { fundstelleText, rechtsvergleich, stichtagAusIso } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { useStile } from "../stile";
import { ENTGELT } from "../texts/entgelt";

const { vergleich: TEXT } = ENTGELT;

/** Which dated values differ between two days, and by which law. */
export function Rechtsvergleich({ stichtag }: { readonly stichtag: string }): React.JSX.Element {
  const stile = useStile();
  const [vorher, setVorher] = useState("");
  const [nachher, setNachher] = useState(stichtag);
  const [von, bis] = [stichtagAusIso(vorher), stichtagAusIso(nachher)];
  const aenderungen = von === null || bis === null ? null : rechtsvergleich(von, bis);
  const feld = (titel: string, wert: string, setze: (wert: string) => void): React.JSX.Element => (
    <Field label={titel}>
      <Input
        className={stile.eingabe}
        input={{ size: 1 }}
        type="date"
        value={wert}
        onChange={(_, { value }) => {
          setze(value);
        }}
      />
    </Field>
  );

  return (
    <Aufklapper titel={TEXT.titel}>
      <div className={stile.spalten2}>
        {feld(TEXT.vorher, vorher, setVorher)}
        {feld(TEXT.nachher, nachher, setNachher)}
      </div>
      <div role="status">
        <p className={stile.absatz}>
          {aenderungen === null
            ? TEXT.zweiTage
            : aenderungen.length === 0
              ? TEXT.nichts
              : TEXT.anzahl(aenderungen.length)}
        </p>
      </div>
      <ul className={stile.liste}>
        {(aenderungen ?? []).map(({ name, bezeichnung, vorher: alt, nachher: neu, fundstelle, vorlaeufig }) => (
          <li key={name} className={mergeClasses(stile.posten, stile.dicht)}>
            <span>{bezeichnung}</span>
            <span className={stile.fett}>
              {alt ?? TEXT.keinWert} → {neu ?? TEXT.keinWert}
              {vorlaeufig && ` (${TEXT.vorlaeufig})`}
            </span>
            {fundstelle !== null && <span className={stile.klein}>{fundstelleText(fundstelle)}</span>}
          </li>
        ))}
      </ul>
    </Aufklapper>
  );
}
