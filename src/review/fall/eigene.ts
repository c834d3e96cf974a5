import { ausEuro, berechnung, type Berechnung, type Betrag, type Grund } from "../../domain";
import { EIGENE_KARTE, feld, liesMitOrten, zahlAusText, type Feldname, type Karte } from "../../template";
import type { CellAddress, CellValue, Workbook } from "../../workbook/port";
import type { Kalkulationsfall } from "../pruefungsfall";
import { mitZahlen, ohneUnlesbares } from "./lesbar";

/** A file of our own form: all inputs with their cells. */
export async function eigenerFall(workbook: Workbook): Promise<Kalkulationsfall> {
  const { eingabe, zelle } = await liesMitOrten(workbook);
  const { berechnet, gruende, urspruenglich } = gerechnet(mitZahlen(eingabe));

  return {
    berechnung: berechnet,
    gruende,
    zelle: (name) => zelle(urspruenglich(name)),
    plaetze: berechnet?.kalkulation.plaetze ?? null,
    tage: berechnet?.kalkulation.tage ?? null,
    eingereicht: await tagessatzIn(workbook, EIGENE_KARTE),
    nachgerechnet: berechnet?.ergebnis.tagessatz ?? null,
  };
}

interface Gerechnet {
  readonly berechnet: Berechnung | null;
  readonly gruende: readonly Grund[];
  readonly urspruenglich: (feld: string) => string;
}

/** Refused inputs are left out, and said, so that one bad line does not keep the others from being checked. */
function gerechnet(eingabe: unknown): Gerechnet {
  const erste = berechnung(eingabe);
  if (erste.art === "ok") {
    return { berechnet: erste.wert, gruende: [], urspruenglich: (name) => name };
  }
  const lesbar = ohneUnlesbares(eingabe, erste.gruende);
  const zweite = berechnung(lesbar.eingabe);

  return zweite.art === "ok"
    ? { berechnet: zweite.wert, gruende: erste.gruende, urspruenglich: lesbar.urspruenglich }
    : { berechnet: null, gruende: erste.gruende, urspruenglich: (name) => name };
}

/** The Tagessatz as it stands in the form. */
export async function tagessatzIn(workbook: Workbook, karte: Karte): Promise<Betrag | null> {
  const [wert = null] = await zellwerte(workbook, [adresse(karte, "tagessatz")]);
  const zahl = typeof wert === "string" ? zahlAusText(wert) : wert;

  return typeof zahl === "number" ? ausEuro(zahl) : null;
}

export function adresse(karte: Karte, name: Feldname): CellAddress | null {
  const ort = feld(karte, name);

  return ort === null ? null : { sheet: ort.blatt, cell: ort.zelle };
}

async function zellwerte(workbook: Workbook, orte: readonly (CellAddress | null)[]): Promise<readonly CellValue[]> {
  const bloecke = await workbook.read(
    orte.flatMap((ort) => (ort === null ? [] : [{ sheet: ort.sheet, range: ort.cell }])),
  );

  return bloecke.map((block) => block[0]?.[0]?.value ?? null);
}
