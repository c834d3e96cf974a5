import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { betragText } from "../../anzeige";
import { deckungsluecken, type Deckungsluecke } from "../../deckung";
import { betragszellen } from "../../formular";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "./nur-eigene";

const ID = "T5";

/** Every row of a block is in its sum once, and every block's sum in the Gesamtkosten. */
export const deckung: Regel = {
  id: ID,
  titel: "Summen umfassen alle Zeilen ihres Blocks genau einmal",
  pruefe: (fall) => {
    if (fall.form.art === "keine") {
      return nichtGeprueft(OHNE_FORM);
    }
    if (fall.form.art === "eigene") {
      return [];
    }

    return fall.neurechnung.ausgefallen === null
      ? [...deckungsluecken(fall).map((l) => alsBefund(fall, l)), ...zusaetzliche(fall)]
      : nichtGeprueft(fall.neurechnung.ausgefallen, zusaetzliche(fall));
  },
};

const BLOCKNAME = { personal: "Personalkosten", fix: "fixe Kosten", sach: "Sachkosten" } as const;

function alsBefund(fall: Pruefungsfall, { summe, betrag, block, faktor, unterschied }: Deckungsluecke): Befund {
  const was =
    betrag === null
      ? `die Summe „${BLOCKNAME[block]}“`
      : `„${betrag.text}“ (${formatCell(betrag.zelle)}, ${betragText(betrag.wert ?? 0)})`;
  const wie = faktor === 0 ? "nicht enthalten" : `${String(faktor).replace(".", ",")}-mal enthalten`;

  return befund({
    regel: ID,
    schwere: "fehler",
    ort: { blatt: summe.blatt, zelle: summe.zelle },
    gefunden: summe.formel === undefined ? undefined : `=${summe.formel}`,
    wirkung: fall.wirkung(unterschied) ?? undefined,
    text: `In „${summe.beschriftung}“ (${summe.blatt}!${summe.zelle}) ist ${was} ${wie}. Bitte die Summenformel berichtigen.`,
    gruppe: `Summe ${summe.zelle} auf Blatt „${summe.blatt}“`,
  });
}

/** A row that Tab. 1 does not know: somebody has to say what it is. */
function zusaetzliche(fall: Pruefungsfall): Befund[] {
  return fall.form.art !== "beschriftet"
    ? []
    : betragszellen(fall.form.karte, fall.inspection)
        .filter(({ zeile }) => zeile === null)
        .map(({ blatt, zelle, text, wert, block }) =>
          befund({
            regel: "T1",
            schwere: "warnung",
            ort: { blatt, zelle: formatCell(zelle) },
            gefunden: text,
            text:
              `Die Zeile „${text}“ (${blatt}!${formatCell(zelle)}, ${betragText(wert ?? 0)}) gehört nicht zu den Zeilen von` +
              ` Tab. 1; gerechnet wird sie zu „${BLOCKNAME[block]}“. Bitte klären, wohin sie gehört.`,
          }),
        );
}
