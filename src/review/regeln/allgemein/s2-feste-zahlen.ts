import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { inhaltText, zahlText } from "../../anzeige";
import type { Regel } from "../../regel";
import type { Blattbild } from "./bild/blattbild";
import { formelIn } from "./bild/formeltext";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";
import { ausgleichsposten, type Ausgleichsposten } from "./s2/ausgleichsposten";
import { festeZahlen, type FesteZahl } from "./s2/zahl-statt-formel";

const ID = "S2";

/** Numbers where the sheet computes elsewhere, and numbers added to a formula. */
export const festeZahlenRegel: Regel = {
  id: ID,
  titel: "Keine festen Zahlen, wo gerechnet werden müsste",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(
      bild,
      bild
        .freie(fall)
        .flatMap((blatt) => [
          ...festeZahlen(blatt).map((fest) => zahlStattFormel(blatt, fest)),
          ...ausgleichsposten(blatt).map((posten) => postenInFormel(blatt, posten)),
        ]),
    );
  },
};

function zahlStattFormel({ blatt: { name } }: Blattbild, { zelle, erwartet, soll, stimmt }: FesteZahl): Befund {
  const ort = formatCell(zelle);
  const formel = formelIn(erwartet, zelle);
  const folge = stimmt
    ? " Zurzeit stimmt sie mit der Rechnung überein, spätere Änderungen gehen aber nicht mehr ein."
    : soll === null
      ? ""
      : ` Gerechnet ergäbe sich ${inhaltText(soll)}.`;

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: inhaltText(zelle.value),
    erwartet: formel,
    text:
      `In ${name}!${ort} steht die feste Zahl ${inhaltText(zelle.value)}, wo daneben gerechnet wird (${formel}).${folge}` +
      " Bitte die Formel einsetzen.",
    gruppe: stimmt ? `Feste Zahlen statt Formeln auf Blatt „${name}“` : undefined,
  });
}

function postenInFormel({ blatt: { name } }: Blattbild, { zelle, betrag }: Ausgleichsposten): Befund {
  const ort = formatCell(zelle);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: `=${zelle.formula ?? ""}`,
    text:
      `Die Formel in ${name}!${ort} ${betrag < 0 ? "zieht" : "rechnet"} fest ${zahlText(Math.abs(betrag))}` +
      ` ${betrag < 0 ? "ab" : "hinzu"}. Bitte den Betrag als eigene, beschriftete Zeile ausweisen und begründen.`,
  });
}
