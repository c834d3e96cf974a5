import type { Satz } from "./saetze";
import { spaltenform } from "./spalten";

/** A row of headings and where it stands among the records. */
export interface Tabellenkopf {
  readonly namen: readonly string[];
  readonly stelle: number;
}

/** Titles and empty rows may stand above the headings. */
const WEITESTE_SUCHE = 25;

const BEKANNT =
  /^(konto|kto|nr|konten|account|belegdatum|buchungsdatum|datum|text|buchungstext|betrag|umsatz|soll|haben|saldo|jvz|jahresverkehr|eb|kost|bezeichnung|name|gegenkonto|beleg|verwendungszweck|sh$|gebuchtunter|beschreibung|summe|ausgabe)/;

/**
 * The row that names most known columns, at least two of them. Headings in two rows ("Jahresverkehrszahlen" over "Soll" and
 * "Haben") become one: the upper goes before the lower until the next upper one begins.
 */
export function tabellenkopf(saetze: readonly Satz[]): Tabellenkopf | null {
  let bester: Tabellenkopf | null = null;
  let treffer = 1;
  saetze.slice(0, WEITESTE_SUCHE).forEach((satz, stelle) => {
    const genannt = satz.zellen.filter((z) => BEKANNT.test(spaltenform(z))).length;
    if (genannt > treffer) {
      treffer = genannt;
      bester = { namen: zweizeilig(saetze[stelle - 1]?.zellen ?? [], satz.zellen), stelle };
    }
  });

  return bester;
}

function zweizeilig(oben: readonly string[], unten: readonly string[]): readonly string[] {
  const mehrfach = unten.filter((z) => spaltenform(z) === "soll").length > 1;
  if (!mehrfach) {
    return unten;
  }
  let gruppe = "";

  return unten.map((name, i) => {
    gruppe = (oben[i] ?? "").trim() || gruppe;

    return /^(soll|haben)$/.test(spaltenform(name)) ? `${gruppe} ${name}` : name;
  });
}
