import type { Ort } from "../../domain";
import type { CellValue } from "../../workbook/port";
import type { Feld, Feldname } from "../karte";
import { feldtext, inhaltstext } from "./feldtext";
import type { Maengelart } from "./inhalt";

/** Something in a submitted form that could not be read, or not as it stands there. */
export interface Lesemangel {
  readonly art: Maengelart;
  readonly feld: Feldname;
  readonly ort: Ort;
  readonly text: string;
}

export function mangel(art: Maengelart, feld: Feldname, ort: Feld | null, wert: CellValue = null): Lesemangel {
  const wo = ort === null ? "" : ` (${ort.blatt}!${ort.zelle})`;

  return {
    art,
    feld,
    ort: ort === null ? { feld } : { blatt: ort.blatt, zelle: ort.zelle, feld },
    text: `„${feldtext(feld)}“${wo} ${aussage(art, feld, wert)}`,
  };
}

function aussage(art: Maengelart, feld: Feldname, wert: CellValue): string {
  switch (art) {
    case "fehlt":
      return "hat in diesem Formular keine Zelle. Bitte die Zuordnung der Felder prüfen.";
    case "leer":
      return "ist nicht ausgefüllt.";
    case "unberechnet":
      return "enthält eine Formel ohne gespeichertes Ergebnis. Bitte die Datei in Excel öffnen und neu speichern.";
    case "unlesbar":
      return `enthält „${inhaltstext(feld, wert)}“. Erwartet wird dort etwas anderes; bitte die Zelle berichtigen.`;
    case "ungerundet":
      return `steht mit mehr als zwei Nachkommastellen da; gelesen wird ${inhaltstext(feld, wert)}.`;
  }
}
