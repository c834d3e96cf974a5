import { Input, mergeClasses } from "@fluentui/react-components";
import { feldtext, type Feldname, type Karte } from "../../template";
import { Feld, feldbezug } from "../bausteine/Feld";
import { useStile } from "../stile";
import { FORMULAR } from "../texts/formular";
import { FELDGRUPPEN, type Zuordnung } from "./zuordnung";

/** Field by field the cell of the form that it goes to. */
export function Zuordnungsfelder({
  karte,
  zuordnung,
  onZuordnung,
}: {
  readonly karte: Karte | null;
  readonly zuordnung: Zuordnung;
  readonly onZuordnung: (zuordnung: Zuordnung) => void;
}): React.JSX.Element {
  const stile = useStile();
  // What the form computes itself is read, not written.
  const gerechnet = new Set(karte?.felder.filter((f) => !f.eingabe).map((f) => `${f.feld} ${f.blatt}!${f.zelle}`));
  const feld = (name: Feldname): React.JSX.Element => {
    const id = `zuordnung-${name.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
    const hinweis = gerechnet.has(`${name} ${zuordnung[name] ?? ""}`) ? FORMULAR.rechnetSelbst : null;

    return (
      <Feld key={name} id={id} label={feldtext(name)} hinweis={hinweis}>
        <Input
          {...feldbezug(id, { hinweis })}
          className={stile.eingabe}
          autoComplete="off"
          value={zuordnung[name] ?? ""}
          onChange={(_, { value }) => {
            onZuordnung({ ...zuordnung, [name]: value });
          }}
        />
      </Feld>
    );
  };

  return (
    <>
      <p className={mergeClasses(stile.absatz, stile.klein)}>{FORMULAR.anleitung}</p>
      {FELDGRUPPEN.map(({ name, felder }) => (
        <fieldset key={name} className={mergeClasses(stile.gruppe, stile.oben)}>
          <legend className={mergeClasses(stile.legende, stile.fett)}>{FORMULAR.gruppen[name]}</legend>
          <div className={stile.stapel}>{felder.map(feld)}</div>
        </fieldset>
      ))}
    </>
  );
}
