import { anteilEingabe, istPaar } from "./anteil-eingabe";
import type { Feldart } from "./felder";
import { istLeer } from "./formular";
import { prozentEingabe, verschoben, zahlEingabe, zahlText } from "./zahl-eingabe";

/** What a value of the input looks like in its field. */
export function anzeige(wert: unknown, art: Feldart): string {
  if (istLeer(wert)) {
    return "";
  }
  if (istPaar(wert)) {
    return `${wert[0]}/${wert[1]}`;
  }
  const dezimal = dezimaltext(wert);
  if (dezimal === null || art === "text" || art === "wahl" || art === "datum" || art === "jahr") {
    return typeof wert === "string" || typeof wert === "number" ? String(wert) : "";
  }

  return art === "prozent" ? zahlText(verschoben(dezimal, 2)) : zahlText(dezimal);
}

/** What was typed, as the domain takes it; undefined where the field is empty. What cannot be read goes on as it is. */
export function gelesen(text: string, art: Feldart): unknown {
  const glatt = text.trim();
  if (glatt === "") {
    return undefined;
  }
  if (art === "text" || art === "wahl" || art === "datum") {
    return glatt;
  }
  if (art === "anteil") {
    const anteil = anteilEingabe(glatt);

    return anteil.art === "anteil" ? anteil.wert : glatt;
  }
  const zahl = art === "prozent" ? prozentEingabe(glatt) : zahlEingabe(glatt);

  return zahl.art === "zahl" ? zahl.dezimal : glatt;
}

/** How the typed text was understood, where that may not be what the eye sees; null where it is plain. */
export function verstanden(text: string, art: Feldart): string | null {
  const glatt = text.trim();
  if (glatt === "" || art === "text" || art === "wahl" || art === "datum" || art === "jahr") {
    return null;
  }
  const eingabe =
    art === "anteil" ? anteilEingabe(glatt) : art === "prozent" ? prozentEingabe(glatt) : zahlEingabe(glatt);
  if (eingabe.art === "leer" || eingabe.art === "unklar") {
    return null;
  }
  // "1.250" may be meant as 1,25: without the dot there is no doubt left.
  if (eingabe.art === "zahl" && /^-?\d{1,3}\.\d{3}$/.test(glatt)) {
    return eingabe.dezimal;
  }
  const schlicht = /^-?\d+(,\d+)?$/.test(glatt) || (art === "anteil" && /\/| von /.test(glatt));

  return schlicht || eingabe.verstanden === glatt ? null : eingabe.verstanden;
}

/** A number of the input as a decimal text; a double as the decimal a person sees (fifteen digits). */
function dezimaltext(wert: unknown): string | null {
  const text = typeof wert === "number" ? String(Number(wert.toPrecision(15))) : wert;

  return typeof text === "string" && /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}
