import type { CellAddress, Workbook } from "../workbook/port";
import { EIGENE_KARTE } from "./eigene/karte";
import type { Feldname, Tabellenname } from "./karte";
import { zelleZuFeld } from "./ort";
import { lies, type Angabe, type Gelesen, type GeleseneZeile } from "./lies";

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
