import { befund } from "../../../domain";
import { nichtGeprueft, type Regel } from "../../regel";
import { formelabweichungen } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T3";
const HOECHSTENS = 60;

/** A formula of the form that computes something else now. */
export const formelGeaendert: Regel = {
  id: ID,
  titel: "Formeln des Vordrucks sind unverändert",
  pruefe: (fall) =>
    fall.vordruck === null
      ? nichtGeprueft(NUR_EIGENE)
      : formelabweichungen(fall)
          .filter(({ gefunden }) => gefunden !== null && gefunden.formula !== null)
          .map(({ blatt, zelle, erwartet, gefunden }, i) =>
            befund({
              regel: ID,
              schwere: "fehler",
              ort: { blatt, zelle },
              gefunden: `=${gefunden?.formula ?? ""}`,
              erwartet: `=${erwartet}`,
              wirkung:
                (i < HOECHSTENS
                  ? fall.wirkungGegen([{ sheet: blatt, cell: zelle, value: null, formula: erwartet }])
                  : null) ?? undefined,
              text: `Die Formel in ${blatt}!${zelle} ist nicht die des Vordrucks. Bitte wiederherstellen oder erläutern.`,
              gruppe: `Geänderte Formeln, Blatt „${blatt}“, Spalte ${zelle.replace(/\d+$/, "")}`,
            }),
          ),
};
