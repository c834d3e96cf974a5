import { befund, wirkungText } from "../../befund";
import { betragText, euroText } from "../../mengen/betrag";
import { NUR_ALA } from "../fundstellen";
import { schreibform } from "../sprache/schreibform";
import { ort, type Pruefzeile, type Sachkostenpruefung } from "./pruefzeile";

/** Same text and same amount twice. Different Nachweise or days show that they are two costs (twelve telephone bills). */
export const gleicheZeilen: Sachkostenpruefung = (zeilen, { plaetze, tage }) => {
  const erste = new Map<string, Pruefzeile>();

  return zeilen.flatMap((zeile) => {
    const { text, betrag } = zeile.angabe;
    const schluessel = `${schreibform(text).replace(/\s+/g, " ").trim()}|${betragText(betrag)}`;
    const vorher = erste.get(schluessel);
    if (vorher === undefined) {
      erste.set(schluessel, zeile);
    }

    return vorher === undefined ||
      betrag === 0 ||
      verschiedeneNachweise(vorher, zeile) ||
      verschiedeneTage(vorher, zeile)
      ? []
      : [
          befund({
            regel: "sachkosten-doppelt-zeile",
            schwere: "warnung",
            ort: ort(zeile),
            gefunden: `${text}, ${euroText(betrag)}`,
            wirkung: wirkungText(betrag, plaetze, tage),
            text:
              `„${text}“ mit ${euroText(betrag)} steht schon in Zeile ${vorher.nummer + 1} der Sachkosten.` +
              " Ist das dieselbe Rechnung? Dann bitte eine Zeile streichen, sonst die Nachweise angeben.",
            fundstelle: NUR_ALA,
            gruppe: "Sachkosten",
          }),
        ];
  });
};

function verschiedeneNachweise(a: Pruefzeile, b: Pruefzeile): boolean {
  const [links, rechts] = [a.angabe.nachweis?.trim() ?? "", b.angabe.nachweis?.trim() ?? ""];

  return links !== "" && rechts !== "" && links !== rechts;
}

function verschiedeneTage(a: Pruefzeile, b: Pruefzeile): boolean {
  const [links, rechts] = [a.angabe.datum?.trim() ?? "", b.angabe.datum?.trim() ?? ""];

  return links !== "" && rechts !== "" && links !== rechts;
}
