import { LEER, excelVerlust, fehler, wert, type Lesung } from "./lesung";
import { zitat } from "./ort";

/** An account as text, with the zeros on the left that it needs to have the file's length; what Excel cut is refused. */
export function kontonummer(roh: string, laenge: number): Lesung<string> {
  const text = roh.trim();
  if (/^\d+$/.test(text)) {
    return wert(text.length < laenge ? text.padStart(laenge, "0") : text);
  }
  if (text === "") {
    return LEER;
  }
  const verlust = excelVerlust(text);
  if (verlust !== null) {
    return fehler(verlust);
  }
  if (/^\d+([.,]\d+)?E[+-]?\d+$/i.test(text)) {
    return fehler(`${zitat(text)} hat Excel gekürzt; die Kontonummer ist verloren. Bitte die Datei neu ausgeben.`);
  }
  // "4.930" and "4930,00" come from a spreadsheet's number format, "6800 000" is SKR14's own spelling.
  const gruppiert = /^\d{1,3}([. ]\d{3})+$|^\d{4} \d{3}$/.test(text) ? text.replace(/[. ]/g, "") : null;
  const nummer = gruppiert ?? /^(\d{3,})[.,]0{1,2}$/.exec(text)?.[1] ?? null;
  if (nummer === null) {
    return fehler(`${zitat(text)} ist keine Kontonummer.`);
  }

  return wert(
    nummer.padStart(laenge, "0"),
    /^\d{4} \d{3}$/.test(text) ? null : `Konto ${zitat(text)} als ${nummer} gelesen`,
  );
}
