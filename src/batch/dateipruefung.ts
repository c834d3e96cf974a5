import { betragText, type Berechnung, type Betrag } from "../domain";
import {
  pruefe,
  pruefungsfall,
  regelnFuer,
  type Ablehnungsgrund,
  type Dateipruefung,
  type Pruefungsfall,
} from "../review";
import { inspect } from "../workbook/inspect";
import type { Inspection } from "../workbook/inspection";
import { nachrechnung } from "./nachrechnen";

/** What the place brings along where files are checked: a process or a page. */
export interface Pruefwerkzeug {
  readonly modus: Pruefungsfall["modus"];
  readonly vordruck: () => Inspection | null;
  /** Loads the spreadsheet engine; false where it is not to be had. */
  readonly engine: () => Promise<boolean>;
  /** SHA-256, hexadecimal. */
  readonly pruefsumme: (bytes: Uint8Array) => Promise<string>;
}

/** The findings, and for a page that goes on with them what our rules make of the inputs. */
export interface Pruefergebnis {
  readonly pruefung: Dateipruefung;
  readonly berechnung: Berechnung | null;
}

/** One file from its bytes to its findings; whatever happens inside, an answer comes out. */
export async function pruefeBytes(datei: string, bytes: Uint8Array, werkzeug: Pruefwerkzeug): Promise<Pruefergebnis> {
  const sha256 = await werkzeug.pruefsumme(bytes);
  try {
    const offen = inspect(bytes);

    return offen.status === "refused"
      ? { pruefung: abgelehnt(datei, sha256, offen.refusal.art, offen.refusal.text), berechnung: null }
      : await geprueft(datei, sha256, offen.value, werkzeug);
  } catch (fehler) {
    const meldung = `Die Prüfung wurde durch einen Programmfehler abgebrochen (${String(fehler)}). Bitte die Datei von Hand prüfen.`;

    return { pruefung: abgelehnt(datei, sha256, "beschaedigt", meldung), berechnung: null };
  }
}

async function geprueft(
  datei: string,
  sha256: string,
  inspection: Inspection,
  { modus, vordruck, engine }: Pruefwerkzeug,
): Promise<Pruefergebnis> {
  const neurechnung = await nachrechnung(inspection, engine);
  try {
    const fall = await pruefungsfall({ inspection, modus, neurechnung, vordruck });
    const { form, kalkulation } = fall;
    const pruefung: Dateipruefung = {
      datei,
      sha256,
      status: "geprueft",
      form: form.art,
      ...(form.art === "keine" && modus === "kalkulation" ? { fehlend: form.fehlend } : {}),
      tagessatz: {
        eingereicht: betrag(kalkulation?.eingereicht ?? null),
        nachgerechnet: betrag(kalkulation?.nachgerechnet ?? null),
      },
      ...pruefe(fall, regelnFuer(modus)),
    };

    return { pruefung, berechnung: kalkulation?.berechnung ?? null };
  } finally {
    neurechnung.frei();
  }
}

function betrag(wert: Betrag | null): string | null {
  return wert === null ? null : betragText(wert);
}

export function abgelehnt(
  datei: string,
  sha256: string | null,
  grund: Ablehnungsgrund,
  meldung: string,
): Dateipruefung {
  return {
    datei,
    sha256,
    status: "abgelehnt",
    grund,
    meldung,
    form: "keine",
    tagessatz: { eingereicht: null, nachgerechnet: null },
    befunde: [],
    inOrdnung: [],
    nichtGeprueft: [],
  };
}
