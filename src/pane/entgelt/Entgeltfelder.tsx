import { Input } from "@fluentui/react-components";
import type { Grund, Rechtsstand } from "../../domain";
import { Aufklapper } from "../bausteine/Aufklapper";
import { Feld, feldbezug } from "../bausteine/Feld";
import { useStile } from "../stile";
import { ENTGELT } from "../texts/entgelt";
import type { Entgelttexte } from "./texte";

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
    const gemeint = gruende.find(({ ort }) => ort.feld === feld)?.text ?? null;
    // An empty Stichtag is said once, below; it is no mistake yet.
    const fehler = feld === "stichtag" ? null : gemeint;
    const id = `entgelt-${feld}`;

    return (
      <Feld id={id} label={ENTGELT.felder[feld]} fehler={fehler} pflicht={feld === "stichtag"}>
        <Input
          {...feldbezug(id, { fehler, pflicht: feld === "stichtag" })}
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
      </Feld>
    );
  };
  const haken = (feld: "kinderlos" | "volleErwerbsminderungsrente"): React.JSX.Element => (
    <label className={stile.haken}>
      <input
        type="checkbox"
        checked={angaben[feld]}
        onChange={(ereignis) => {
          onAngaben({ ...angaben, [feld]: ereignis.target.checked });
        }}
      />
      {ENTGELT.felder[feld]}
    </label>
  );

  return (
    <div className={stile.stapel}>
      <div className={stile.spalten2}>
        {textfeld("steigerungsbetrag", "€")}
        {!nachHandbuch && textfeld("stichtag", "")}
      </div>
      {textfeld("grundbetrag", "€", ENTGELT.leerHeisst)}
      <fieldset className={stile.gruppe}>
        <legend className={stile.legende}>{ENTGELT.felder.rechtsstand}</legend>
        <div className={stile.stapel}>
          {RECHTSSTAENDE.map((rechtsstand) => (
            <label key={rechtsstand} className={stile.haken}>
              <input
                type="radio"
                name="rechtsstand"
                checked={angaben.rechtsstand === rechtsstand}
                onChange={() => {
                  onAngaben({ ...angaben, rechtsstand });
                }}
              />
              {ENTGELT.rechtsstaende[rechtsstand]}
            </label>
          ))}
        </div>
      </fieldset>
      <Aufklapper titel={ENTGELT.weitere} immerDa>
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
