import { dezimal, gerundet, ok, unzulaessig, type Ergebnis, type Grund, type Kostenzeile } from "../../domain";
import type { Entscheidung } from "../../review";
import { gelesen } from "../eingabe/feldwert";
import { PRUEFEN } from "../texts/pruefen";

/** What the reviewer typed per row. */
export type Antworttexte = ReadonlyMap<Kostenzeile, { readonly anerkannt: string; readonly grund: string }>;

/** A row without an amount is accepted as claimed, whatever was noted beside it. */
export function entscheidungenAus(texte: Antworttexte): Ergebnis<readonly Entscheidung[]> {
  const entscheidungen: Entscheidung[] = [];
  const gruende: Grund[] = [];
  for (const [zeile, { anerkannt, grund }] of texte) {
    const wert = gelesen(anerkannt, "zahl");
    const genau = typeof wert === "string" ? dezimal(wert) : null;
    if (genau !== null) {
      entscheidungen.push({ zeile, anerkannt: gerundet(genau), grund });
    } else if (wert !== undefined) {
      gruende.push({
        regel: "anerkannt-keine-zahl",
        ort: { feld: zeile },
        text: PRUEFEN.antwort.keineZahl(zeile, anerkannt),
      });
    }
  }

  return gruende.length === 0 ? ok(entscheidungen) : unzulaessig(...gruende);
}
