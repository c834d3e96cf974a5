import { isoText, stichtagAusZahl } from "../domain";
import type { CellAddress, CellContent, RangeAddress, Workbook } from "../workbook/port";
import { spaltennummer } from "./adresse";
import { EIGENE_KARTE } from "./eigene/karte";
import { zelleZuFeld } from "./ort";
import type { Feldname, Karte, Tabelle, Tabellenname, Typ } from "./karte";

/** A cell's content as the input takes it: a number, a text, a day as yyyy-mm-dd. undefined: empty. */
export type Angabe = number | string | undefined;

/** A filled line of a list, and its row on the sheet. */
export interface GeleseneZeile {
  readonly zeile: number;
  readonly angaben: Readonly<Record<string, Angabe>>;
}

/** What stands in the input cells of a map. */
export interface Gelesen {
  readonly felder: Readonly<Partial<Record<Feldname, Angabe>>>;
  readonly listen: Readonly<Partial<Record<Tabellenname, readonly GeleseneZeile[]>>>;
}

/** Reads all input cells of a map in one go. */
export async function lies(workbook: Workbook, karte: Karte): Promise<Gelesen> {
  const felder = karte.felder.filter((f) => f.eingabe);
  const ranges: RangeAddress[] = [
    ...felder.map((f) => ({ sheet: f.blatt, range: f.zelle })),
    ...karte.tabellen.map((t) => ({ sheet: t.blatt, range: tabellenbereich(t) })),
  ];
  const bloecke = await workbook.read(ranges);
  const listen = karte.tabellen.map((t, i) => [t.tabelle, zeilen(t, bloecke[felder.length + i] ?? [])] as const);

  return {
    felder: Object.fromEntries(felder.map((f, i) => [f.feld, angabe(bloecke[i]?.[0]?.[0], f.typ)])),
    listen: Object.fromEntries(listen),
  };
}

/** The figures of our own workbook as the object `eingabe` of the contracts; the domain judges them. */
export async function liesKalkulation(workbook: Workbook): Promise<unknown> {
  return (await liesMitOrten(workbook)).eingabe;
}

/** The same, with the way back: in which cell a field of the input stands, also where lines were left empty. */
export async function liesMitOrten(
  workbook: Workbook,
): Promise<{ readonly eingabe: unknown; readonly zelle: (feld: string) => CellAddress | null }> {
  const gelesen = await lies(workbook, EIGENE_KARTE);

  return {
    eingabe: alsEingabe(gelesen),
    zelle: (feld) => zelleZuFeld(feld, (liste, stelle) => gelesen.listen[liste]?.[stelle]?.zeile ?? null),
  };
}

function alsEingabe({ felder, listen }: Gelesen): unknown {
  const angaben = (liste: Tabellenname): GeleseneZeile["angaben"][] => (listen[liste] ?? []).map((z) => z.angaben);
  const miete = angaben("miete").map((posten) => nur(posten, ["objekt", "betrag"]));
  const [einzige] = miete;
  const alsBetrag =
    miete.length === 1 && einzige !== undefined && !("objekt" in einzige) ? einzige["betrag"] : undefined;

  return {
    ...nur(felder, EINZELN),
    personal: angaben("personal").map((stelle) => nur(stelle, PERSONAL)),
    anlagen: angaben("anlagen").map((anlage) => ({ ...nur(anlage, ANLAGE), ...anteil(anlage) })),
    fixeKosten: {
      "Instandhaltung/Instandsetzung": felder["zeile:Instandhaltung/Instandsetzung"] ?? 0,
      "Zinsen im Rahmen öffentlicher Förderungen": felder["zeile:Zinsen im Rahmen öffentlicher Förderungen"] ?? 0,
      "Miete/Leasing/Pacht": alsBetrag ?? 0,
    },
    ...(miete.length === 0 || alsBetrag !== undefined ? {} : { miete }),
    sachkosten: angaben("sachkosten").map((p) => ({ ...nur(p, SACHKOSTEN), ...anteil(p), ...betrag(p) })),
  };
}

const EINZELN: readonly Feldname[] = [
  "traeger",
  "von",
  "bis",
  "bereich",
  "plaetze",
  "tage",
  "wochenstunden",
  "monate",
  "belegung",
];
const PERSONAL = [
  "funktion",
  "stundenJeMitarbeiter",
  "jahresbruttoVollzeit",
  "arbeitgeberBrutto",
  "person",
  "vertragsstunden",
];
const ANLAGE = ["bezeichnung", "objekt", "art", "wert", "foerderung", "anschaffung"];
const SACHKOSTEN = ["datum", "text", "konto", "zeile", "nachweis", "begruendung"];

/** The named entries, without the empty ones. */
function nur(angaben: Readonly<Record<string, Angabe>>, namen: readonly string[]): Record<string, number | string> {
  const gefuellt = namen.flatMap((name) => {
    const wert = angaben[name];

    return wert === undefined ? [] : [[name, wert] as const];
  });

  return Object.fromEntries(gefuellt);
}

/** A pair where there is a denominator, otherwise a fraction; nothing for the whole. */
function anteil(angaben: GeleseneZeile["angaben"]): Record<string, unknown> {
  const zaehler = angaben["anteilZaehler"];
  const nenner = angaben["anteilNenner"];
  if (nenner === undefined) {
    return zaehler === undefined ? {} : { anteil: zaehler };
  }

  return { anteil: [zaehler ?? 1, nenner] };
}

/** Ist with a Steigerung is last year's amount; without one it is planned already. */
function betrag(angaben: GeleseneZeile["angaben"]): Record<string, unknown> {
  return angaben["steigerung"] === undefined
    ? nur({ betrag: angaben["ist"] }, ["betrag"])
    : nur(angaben, ["ist", "steigerung"]);
}

function tabellenbereich(t: Tabelle): string {
  return `${t.spalten[0]?.spalte ?? "A"}${t.ersteZeile}:${t.spalten.at(-1)?.spalte ?? "A"}${t.letzteZeile}`;
}

/** What alone does not make a line: the Funktionen that the blank form proposes, and verdicts. */
const NEBENBEI: readonly string[] = ["funktion", "urteil", "bemerkung"];

function zeilen(t: Tabelle, block: readonly (readonly CellContent[])[]): GeleseneZeile[] {
  const erste = spaltennummer(t.spalten[0]?.spalte ?? "A");
  const spalten = t.spalten.filter((s) => s.eingabe);

  return block
    .map((zellen, i) => ({
      zeile: t.ersteZeile + i,
      angaben: Object.fromEntries(
        spalten.map((s) => [s.feld, angabe(zellen[spaltennummer(s.spalte) - erste], s.typ)] as const),
      ),
    }))
    .filter(({ angaben }) => spalten.some(({ feld }) => !NEBENBEI.includes(feld) && angaben[feld] !== undefined));
}

/** A wrong kind of content is handed on as it is: the domain says what is wrong with it. */
function angabe(zelle: CellContent | undefined, typ: Typ): Angabe {
  const wert = zelle?.value ?? null;
  if (wert === null || wert === "") {
    return undefined;
  }
  if (typeof wert === "object") {
    return wert.error;
  }
  if (typ === "text" || typ === "kennung") {
    return String(wert);
  }
  if (typ === "datum" && typeof wert === "number") {
    const tag = stichtagAusZahl(wert);

    return tag === null ? String(wert) : isoText(tag);
  }

  return typeof wert === "boolean" ? String(wert) : wert;
}
