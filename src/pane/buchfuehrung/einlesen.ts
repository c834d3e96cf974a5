import { kopfschluessel, stichtagAusIso, type Grund, type Zeitraum } from "../../domain";
import { liesBuchungen, vorschlaege, type Buchungen, type Kontenrahmen, type Uebernahme } from "../../books";

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
  if (kontenrahmen === "") {
    const text = "Bitte den Kontenrahmen wählen: Aus einer Kontonummer allein ist er nicht zu erkennen.";

    return { art: "abgelehnt", gruende: [{ regel: "kontenrahmen-fehlt", ort: { feld: "kontenrahmen" }, text }] };
  }
  const gelesen = liesBuchungen(bytes, {
    kontenrahmen,
    kostenstelle: kostenstelle.trim() === "" ? null : kostenstelle.trim(),
    jahr: /^20\d\d$/.test(jahr.trim()) ? Number(jahr.trim()) : null,
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
