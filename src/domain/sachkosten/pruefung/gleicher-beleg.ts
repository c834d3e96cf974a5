import { befund, wirkungText } from "../../befund";
import { euroText } from "../../mengen/betrag";
import { NUR_ALA } from "../fundstellen";
import { ort, type Pruefzeile, type Sachkostenpruefung } from "./pruefzeile";

/** The same voucher with the same amount twice, under other words: booked by two people, or from two files. */
export const gleicherBeleg: Sachkostenpruefung = (zeilen, { plaetze, tage }) => {
  const erste = new Map<string, Pruefzeile>();

  return zeilen.flatMap((zeile) => {
    const { text, betrag, einzel, nachweis } = zeile.angabe;
    const beleg = (nachweis ?? "").trim();
    const schluessel = `${beleg}|${einzel ?? betrag}`;
    const vorher = erste.get(schluessel);
    erste.set(schluessel, vorher ?? zeile);

    return beleg === "" || betrag === 0 || vorher === undefined || vorher.angabe.text === text
      ? []
      : [
          befund({
            regel: "sachkosten-doppelt-beleg",
            schwere: "warnung",
            ort: ort(zeile),
            gefunden: `${beleg}, ${euroText(betrag)}`,
            wirkung: wirkungText(betrag, plaetze, tage),
            text:
              `„${text}“ und „${vorher.angabe.text}“ (Zeile ${vorher.nummer + 1}) haben denselben Nachweis (${beleg}) und` +
              " denselben Betrag. Ist die Rechnung zweimal gebucht? Dann bitte eine Zeile streichen.",
            fundstelle: NUR_ALA,
            gruppe: "Sachkosten",
          }),
        ];
  });
};
