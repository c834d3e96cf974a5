import { ausEuro, berechnung, type Befund, type Berechnung, type Betrag, type Grund, type Ort } from "../../domain";
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
    gruende: gruende.map((grund) => ({ ...grund, ort: ortMitZelle(grund.ort, zelle) })),
    zelle: (name) => zelle(urspruenglich(name)),
    plaetze: berechnet?.kalkulation.plaetze ?? null,
    tage: berechnet?.kalkulation.tage ?? null,
    eingereicht: await tagessatzIn(workbook, EIGENE_KARTE),
    nachgerechnet: berechnet?.ergebnis.tagessatz ?? null,
  };
}

/** The reasons count the lines as they stand in the form, not as they were reckoned without the refused ones. */
function ortMitZelle(ort: Ort, zelle: (feld: string) => CellAddress | null): Ort {
  const wo = ort.feld === undefined ? null : zelle(ort.feld);

  return wo === null ? ort : { ...ort, blatt: wo.sheet, zelle: wo.cell };
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
    ? {
        berechnet: { ...zweite.wert, befunde: ohneFolgen(zweite.wert.befunde, erste.gruende) },
        gruende: erste.gruende,
        urspruenglich: lesbar.urspruenglich,
      }
    : { berechnet: null, gruende: erste.gruende, urspruenglich: (name) => name };
}

/** What is only found because an entry was left out says nothing about the form. */
function ohneFolgen(befunde: readonly Befund[], gruende: readonly Grund[]): readonly Befund[] {
  const fehlt = (muster: RegExp): boolean => gruende.some(({ ort }) => muster.test(ort.feld ?? ""));
  const stelleFehlt = fehlt(/^personal\[/);
  const zeitraumFehlt = fehlt(/^(?:von|bis)$/);

  return befunde.filter(
    ({ regel }) =>
      !(stelleFehlt && /^(?:gruppenleitung|begleitender-dienst)/.test(regel)) &&
      !(zeitraumFehlt && /zeitraum/.test(regel)),
  );
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
