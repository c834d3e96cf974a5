import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { zahlText } from "../../anzeige";
import type { Regel } from "../../regel";
import type { Blattbild } from "./bild/blattbild";
import { ergebnisText, formelIn } from "./bild/formeltext";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";
import { ausgleichsposten, type Ausgleichsposten } from "./s2/ausgleichsposten";
import { wirkungen, type Wirkung } from "./bild/wirkungen";
import { festeZahlen, type FesteZahl } from "./s2/zahl-statt-formel";

const ID = "S2";

/** Numbers where the sheet computes elsewhere, and numbers added to a formula. */
export const festeZahlenRegel: Regel = {
  id: ID,
  titel: "Keine festen Zahlen, wo gerechnet werden müsste",
  pruefe: (fall) => {
    const bild = mappenbild(fall);
    const wirkung = wirkungen(fall);

    return soweitGelesen(
      bild,
      bild
        .freie(fall)
        .flatMap((blatt) => [
          ...festeZahlen(blatt).map((fest) => zahlStattFormel(blatt, fest, wirkung)),
          ...ausgleichsposten(blatt).map((posten) => postenInFormel(blatt, posten, wirkung)),
        ]),
    );
  },
};

function zahlStattFormel({ blatt: { name } }: Blattbild, fest: FesteZahl, wirkung: Wirkung): Befund {
  const { zelle, erwartet, soll, stimmt } = fest;
  const ort = formatCell(zelle);
  const formel = formelIn(erwartet, zelle);
  const folge = stimmt
    ? " Zurzeit stimmt sie mit der Rechnung überein, spätere Änderungen gehen aber nicht mehr ein."
    : soll === null
      ? ""
      : ` Gerechnet ergäbe sich ${ergebnisText(soll)}.`;

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: ergebnisText(zelle.value),
    erwartet: formel,
    wirkung: stimmt ? undefined : wirkung({ sheet: name, cell: ort, value: null, formula: formel.slice(1) }),
    text:
      `In ${name}!${ort} steht die feste Zahl ${ergebnisText(zelle.value)}, wo daneben gerechnet wird (${formel}).${folge}` +
      " Bitte die Formel einsetzen.",
    gruppe: stimmt ? `Feste Zahlen statt Formeln auf Blatt „${name}“` : undefined,
  });
}

function postenInFormel({ blatt: { name } }: Blattbild, posten: Ausgleichsposten, wirkung: Wirkung): Befund {
  const { zelle, betrag, zuZahl } = posten;
  const ort = formatCell(zelle);
  const ohne = (zelle.formula ?? "").replace(/\s*[+-]\s*[\d.]+\s*$/, "");

  return befund({
    regel: ID,
    schwere: zuZahl ? "hinweis" : "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: `=${zelle.formula ?? ""}`,
    erwartet: `=${ohne}`,
    wirkung: wirkung({ sheet: name, cell: ort, value: null, formula: ohne }),
    text:
      `Die Formel in ${name}!${ort} ${betrag < 0 ? "zieht" : "rechnet"} fest ${zahlText(Math.abs(betrag))}` +
      ` ${betrag < 0 ? "ab" : "hinzu"}. Bitte den Betrag als eigene, beschriftete Zeile ausweisen und begründen.`,
  });
}
