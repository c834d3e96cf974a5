import { Field, Input } from "@fluentui/react-components";
import type { Grund, Rechtsstand } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import type { Entgelttexte } from "./texte";

const { entgelt: texte } = TEXTE;

type Textfeld = Exclude<keyof Entgelttexte, "rechtsstand" | "kinderlos" | "volleErwerbsminderungsrente">;

const RECHTSSTAENDE: readonly Rechtsstand[] = ["RECHT", "HANDBUCH"];

interface Felderangaben {
  readonly angaben: Entgelttexte;
  readonly onAngaben: (angaben: Entgelttexte) => void;
  readonly gruende: readonly Grund[];
}

/** What the pay of a person depends on. */
export function Entgeltfelder({ angaben, onAngaben, gruende }: Felderangaben): React.JSX.Element {
  const stile = useStile();
  const nachHandbuch = angaben.rechtsstand === "HANDBUCH";
  const textfeld = (feld: Textfeld, einheit: string, platzhalter = ""): React.JSX.Element => {
    const fehler = gruende.find(({ ort }) => ort.feld === feld)?.text;

    return (
      <Field
        label={texte.felder[feld]}
        {...(fehler === undefined || feld === "stichtag" ? {} : { validationMessage: fehler })}
      >
        <Input
          id={`entgelt-${feld}`}
          className={stile.eingabe}
          type={feld === "stichtag" ? "date" : "text"}
          autoComplete="off"
          contentAfter={einheit}
          placeholder={platzhalter}
          value={angaben[feld]}
          onChange={(_, { value }) => {
            onAngaben({ ...angaben, [feld]: value });
          }}
        />
      </Field>
    );
  };
  const haken = (feld: "kinderlos" | "volleErwerbsminderungsrente"): React.JSX.Element => (
    <label>
      <input
        type="checkbox"
        checked={angaben[feld]}
        onChange={(ereignis) => {
          onAngaben({ ...angaben, [feld]: ereignis.target.checked });
        }}
      />{" "}
      {texte.felder[feld]}
    </label>
  );

  return (
    <div className={stile.stapel}>
      <div className={stile.spalten2}>
        {textfeld("steigerungsbetrag", "€")}
        {!nachHandbuch && textfeld("stichtag", "")}
      </div>
      {textfeld("grundbetrag", "€", texte.leerHeisst)}
      <fieldset className={stile.gruppe}>
        <legend className={stile.legende}>{texte.felder.rechtsstand}</legend>
        <div className={stile.stapel}>
          {RECHTSSTAENDE.map((rechtsstand) => (
            <label key={rechtsstand}>
              <input
                type="radio"
                name="rechtsstand"
                checked={angaben.rechtsstand === rechtsstand}
                onChange={() => {
                  onAngaben({ ...angaben, rechtsstand });
                }}
              />{" "}
              {texte.rechtsstaende[rechtsstand]}
            </label>
          ))}
        </div>
      </fieldset>
      <Aufklapper titel={texte.weitere} immerDa>
        <div className={stile.stapel}>
          {haken("kinderlos")}
          {haken("volleErwerbsminderungsrente")}
          {textfeld("abschlagskinder", "")}
          {textfeld("zusatzbeitragssatz", "%")}
          {textfeld("u2Satz", "%")}
          {textfeld("unfallversicherung", "€")}
        </div>
      </Aufklapper>
    </div>
  );
}
