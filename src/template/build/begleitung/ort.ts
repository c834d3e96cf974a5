import type { Ort } from "../../../domain";
import { BEGLEITBLAETTER, BEGLEITZEILEN, type Begleitliste } from "../../eigene/begleitung/adressen";
import { personenliste } from "../../eigene/begleitung/abrechnung";
import { ERSTE_ZEILE_TAB4, JAHRSPALTEN, tab4 } from "../../eigene/begleitung/arbeitsergebnis";
import { entgeltliste } from "../../eigene/begleitung/entgelt";
import { OHNE_LAGE } from "../../eigene/begleitung/lage";

const STELLE = /^(entgelt\.beschaeftigte|arbeitsergebnis|abrechnung\.personen)\[(\d+)\](?:\.(\w+))?/;

/** The cell of a field of these sheets; the sheet alone where no cell holds it; as it was where it is none of theirs. */
export function begleitort(ort: Ort): Ort {
  const treffer = STELLE.exec(ort.feld ?? "");
  if (treffer === null) {
    return ort;
  }
  const [, liste, stelle = "0", feld = ""] = treffer;
  const i = Number(stelle);
  switch (liste) {
    case "entgelt.beschaeftigte":
      return inListe(entgeltliste(), feld, BEGLEITZEILEN.entgelt.erste + i);
    case "arbeitsergebnis": {
      const zeile = tab4(OHNE_LAGE).findIndex((z) => z.feld === feld);
      const spalte = JAHRSPALTEN[i];

      return zeile < 0 || spalte === undefined
        ? { blatt: BEGLEITBLAETTER.arbeitsergebnis }
        : { blatt: BEGLEITBLAETTER.arbeitsergebnis, zelle: `${spalte}${ERSTE_ZEILE_TAB4 + zeile}` };
    }
    default:
      return inListe(personenliste(), feld, BEGLEITZEILEN.personen.erste + i);
  }
}

function inListe(liste: Begleitliste, feld: string, zeile: number): Ort {
  const spalte = liste.spalten.find((s) => s.feld === feld) ?? liste.spalten[0];

  return { blatt: liste.blatt, zelle: `${spalte?.spalte ?? "A"}${zeile}` };
}
