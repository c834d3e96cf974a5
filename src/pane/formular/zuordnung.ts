import { unzulaessig, type Ergebnis, type Grund } from "../../domain";
import { EIGENE_KARTE, FELDNAMEN, feldtext, karteAus, type Feld, type Feldname, type Karte } from "../../template";
import { FORMULAR } from "../texts/formular";

/** The map of a form as a person edits it: for each field the cell as text, "" where the form has none. */
export type Zuordnung = Readonly<Partial<Record<Feldname, string>>>;

const ANGABEN: readonly Feldname[] = ["traeger", "von", "bis", "bereich", "plaetze", "tage"];
const ERGEBNISSE: readonly Feldname[] = [
  "personalkosten",
  "fixeKosten",
  "sachkosten",
  "gesamtkosten",
  "divisor",
  "tagessatz",
  "entgelt",
];

/** The fields that a form may have, in the order of Tab. 1. */
export const FELDGRUPPEN: readonly {
  readonly name: keyof typeof FORMULAR.gruppen;
  readonly felder: readonly Feldname[];
}[] = [
  { name: "angaben", felder: ANGABEN },
  { name: "stunden", felder: FELDNAMEN.filter((f) => f.startsWith("stunden:")) },
  { name: "zeilen", felder: FELDNAMEN.filter((f) => f.startsWith("zeile:")) },
  { name: "ergebnisse", felder: ERGEBNISSE },
];

export function zuordnungAus(karte: Karte | null): Zuordnung {
  return Object.fromEntries((karte?.felder ?? []).map((f) => [f.feld, `${f.blatt}!${f.zelle}`]));
}

/** The edited map in the one schema; a field that was moved is an input from now on. Refused with every wrong cell. */
export function karteMit(karte: Karte | null, zuordnung: Zuordnung): Ergebnis<Karte> {
  const bisher = new Map((karte?.felder ?? []).map((f) => [f.feld, f]));
  const felder: Feld[] = [];
  const gruende: Grund[] = [];
  for (const feld of FELDNAMEN) {
    const text = (zuordnung[feld] ?? "").trim();
    const alt = bisher.get(feld);
    const zelle = zelleAus(text);
    if (text !== "" && zelle === null) {
      gruende.push({ regel: "keine-zelle", ort: { feld }, text: FORMULAR.keineZelle(feldtext(feld), text) });
    } else if (zelle !== null && alt !== undefined && alt.blatt === zelle.blatt && alt.zelle === zelle.zelle) {
      felder.push(alt);
    } else if (zelle !== null) {
      felder.push(neuesFeld(feld, alt, zelle));
    }
  }

  return gruende.length > 0
    ? unzulaessig(...gruende)
    : karteAus({
        schema: 1,
        kennung: karte?.kennung ?? "formular",
        version: karte?.version ?? "1",
        titel: karte?.titel ?? felder[0]?.blatt ?? "",
        felder,
        tabellen: [],
      });
}

function neuesFeld(feld: Feldname, alt: Feld | undefined, ort: { blatt: string; zelle: string }): Feld {
  const vorbild = alt ?? EIGENE_KARTE.felder.find((f) => f.feld === feld);

  return {
    feld,
    ...ort,
    typ: vorbild?.typ ?? "text",
    einheit: vorbild?.einheit ?? null,
    eingabe: true,
    beschriftung: alt?.beschriftung ?? feldtext(feld),
    fundstelle: null,
  };
}

/** "Tabelle1!c9", "'Blatt 2'!$C$9" */
function zelleAus(text: string): { blatt: string; zelle: string } | null {
  const [, quotiert, schlicht, zelle = ""] =
    /^(?:'((?:[^']|'')+)'|([^!']+))!(\$?[a-z]{1,3}\$?[1-9]\d{0,6})$/i.exec(text) ?? [];
  const blatt = quotiert?.replaceAll("''", "'") ?? schlicht?.trim() ?? "";

  return blatt === "" || zelle === "" ? null : { blatt, zelle: zelle.replaceAll("$", "").toUpperCase() };
}
