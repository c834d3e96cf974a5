import { alsZahl, fundstelleText, zuordnung, type Zuordnung } from "../domain";
import { liesZeilen } from "../books";
import { ablehnung, type Ausgang } from "./ausgang";
import { liesBytes } from "./dateien";

/** `zuordnen ZEILEN.csv`: one verdict per line, in order; exit 0 whatever they are. */
export function zuordnen(datei: string): Ausgang {
  const bytes = liesBytes(datei);
  const zeilen = bytes.art === "ok" ? liesZeilen(bytes.wert) : bytes;

  return zeilen.art === "ok"
    ? { json: zeilen.wert.map((zeile) => zuordnungJson(zuordnung(zeile))), code: 0 }
    : ablehnung(zeilen.gruende);
}

function zuordnungJson(z: Zuordnung): unknown {
  return {
    urteil: z.urteil,
    zeile: z.zeile,
    aufteilung: z.aufteilung?.map(({ zeile, anteil }) => ({ zeile, anteil: alsZahl(anteil) })) ?? null,
    grund: z.grund,
    begruendung: z.begruendung,
    fundstelle: fundstelleText(z.fundstelle),
    frage: z.frage,
    hinweis: z.hinweis,
    entscheidend: z.entscheidend,
  };
}
