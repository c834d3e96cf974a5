import { dezimal, kopfschluessel, NULL, stichtagAusIso, type Bruch, type Grund, type Zeitraum } from "../../domain";
import { liesBuchungen, vorschlaege, type Buchungen, type Kontenrahmen, type Uebernahme } from "../../books";
import { gelesen as gelesenerText } from "../eingabe/feldwert";
import { BUCHFUEHRUNG } from "../texts/buchfuehrung";

/** What is asked once, as typed. */
export interface Buchangaben {
  readonly kontenrahmen: Kontenrahmen | "";
  readonly kostenstelle: string;
  readonly von: string;
  readonly bis: string;
  readonly jahr: string;
  readonly buecher: "brutto" | "netto";
  /** Whose costs these are: the ALA's alone, or the whole farm's with or without the ALA's people. */
  readonly wessen: "ala" | "enthalten" | "ohne";
  readonly uebrige: string;
  readonly steigerung: string;
}

export const LEERE_BUCHANGABEN: Buchangaben = {
  kontenrahmen: "",
  kostenstelle: "",
  von: "",
  bis: "",
  jahr: "",
  buecher: "brutto",
  wessen: "ala",
  uebrige: "",
  steigerung: "",
};

export interface Lesauftrag {
  readonly bytes: Uint8Array;
  readonly datei: string;
  readonly angaben: Buchangaben;
}

/** Plain data, so that it can come from a worker. */
export type Leseergebnis =
  | {
      readonly art: "gelesen";
      readonly form: Buchungen["form"];
      readonly anzahl: number;
      readonly hinweise: readonly string[];
      readonly uebernahme: Uebernahme;
    }
  | { readonly art: "abgelehnt"; readonly gruende: readonly Grund[] };

/** From the file to the proposals; all that takes time, so it runs in a worker where there is one. */
export function liesEin({ bytes, datei, angaben }: Lesauftrag): Leseergebnis {
  const { kontenrahmen, kostenstelle, jahr } = angaben;
  const gruende = angabenfehler(angaben);
  if (kontenrahmen === "" || gruende.length > 0) {
    return { art: "abgelehnt", gruende };
  }
  const gelesen = liesBuchungen(bytes, {
    kontenrahmen,
    kostenstelle: kostenstelle.trim() === "" ? null : kostenstelle.trim(),
    jahr: jahr.trim() === "" ? null : Number(jahr.trim()),
  });
  if (gelesen.art !== "ok") {
    return { art: "abgelehnt", gruende: gelesen.gruende };
  }
  const { form, buchungen, hinweise } = gelesen.wert;

  return {
    art: "gelesen",
    form,
    anzahl: buchungen.length,
    hinweise: hinweise.map(({ text }) => text),
    uebernahme: vorschlaege(buchungen, { kontenrahmen, wirtschaftsjahr: wirtschaftsjahr(angaben), datei }),
  };
}

/** Rate of increase as a fraction; null where what was typed is no number. */
export function steigerungAus({ steigerung }: Buchangaben): Bruch | null {
  const prozent = gelesenerText(steigerung, "prozent");

  return prozent === undefined ? NULL : typeof prozent === "string" ? dezimal(prozent) : null;
}

/** All that stands against reading: what somebody typed is never passed over in silence. */
function angabenfehler(angaben: Buchangaben): readonly Grund[] {
  const { kontenrahmen, von, bis, jahr } = angaben;
  const [erster, letzter] = [stichtagAusIso(von), stichtagAusIso(bis)];
  const fehler: readonly (readonly [feld: keyof Buchangaben, gilt: boolean, text: string])[] = [
    ["kontenrahmen", kontenrahmen === "", BUCHFUEHRUNG.fehlt.kontenrahmen],
    ["bis", (erster === null) !== (letzter === null), BUCHFUEHRUNG.fehlt.einTag],
    ["bis", erster !== null && letzter !== null && erster > letzter, BUCHFUEHRUNG.fehlt.vertauscht],
    ["jahr", jahr.trim() !== "" && !/^20\d\d$/.test(jahr.trim()), BUCHFUEHRUNG.fehlt.jahr(jahr)],
    ["steigerung", steigerungAus(angaben) === null, BUCHFUEHRUNG.fehlt.steigerung(angaben.steigerung)],
  ];

  return fehler.flatMap(([feld, gilt, text]) => (gilt ? [{ regel: `buchangaben-${feld}`, ort: { feld }, text }] : []));
}

function wirtschaftsjahr({ von, bis }: Buchangaben): Zeitraum | null {
  const [erster, letzter] = [stichtagAusIso(von), stichtagAusIso(bis)];

  return erster === null || letzter === null ? null : { von: erster, bis: letzter };
}

/** The key for costs of the whole farm; null where the costs are the ALA's own. */
export function schluesselAus(
  { wessen, uebrige }: Buchangaben,
  plaetze: number,
): ReturnType<typeof kopfschluessel> | null {
  return wessen === "ala"
    ? null
    : kopfschluessel({
        plaetze,
        uebrige: /^\d+$/.test(uebrige.trim()) ? Number(uebrige.trim()) : Number.NaN,
        enthalten: wessen === "enthalten",
      });
}
