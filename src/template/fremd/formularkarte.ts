import { FELDNAMEN, type Feld, type Feldname, type Karte, type Typ } from "../karte";
import type { Begriff } from "./begriffe";
import type { Gerechnet } from "./bezug";
import type { Wertstellen } from "./blockwerte";
import { zellname, type Raster, type Stelle } from "./raster";
import { summenzellen } from "./summen";
import type { Treffer } from "./treffer";
import { istEingabe, type Wertzelle } from "./zellart";
import { typDerTageszelle, zeitraumzellen } from "./zeitraum";

/** What was found in a form, label by label. */
export interface Fund {
  readonly treffer: readonly Treffer[];
  /** The labels that stand in exactly one place. */
  readonly eindeutig: ReadonlyMap<Begriff, Treffer>;
  readonly zeilen: ReadonlyMap<Treffer, Wertstellen>;
  readonly einzelne: ReadonlyMap<Treffer, Stelle | null>;
  readonly gerechnet: Gerechnet;
  readonly wertzelle: Wertzelle;
}

const EURO = "€ im Zeitraum";
const SATZ = "€ je Platz und Tag";
const STUNDEN = "h je Mitarbeiter*in und Woche";

const TYP: Readonly<Partial<Record<Feldname, readonly [Typ, string | null]>>> = {
  plaetze: ["ganzzahl", "Plätze"],
  tage: ["ganzzahl", "Tage"],
  divisor: ["ganzzahl", "Plätze × Tage"],
  traeger: ["text", null],
  bereich: ["text", null],
  entgelt: ["euro", SATZ],
  tagessatz: ["euro", SATZ],
  stunden: ["stunden", STUNDEN],
};

const LAENGSTER_TEXT = 2000;

/** The fields of a form as a map of the one schema, in the schema's own order. */
export function karteDesFormulars(fund: Fund): Karte {
  const felder = [...fund.eindeutig.values()].flatMap((t) => felderDer(t, fund));
  const eindeutigeZeilen = new Map([...fund.zeilen].filter(([t]) => fund.eindeutig.get(t.begriff) === t));
  const summen = summenzellen(fund.treffer, eindeutigeZeilen, fund.wertzelle).map(({ feld, treffer, stelle }) =>
    eintrag(feld, treffer, stelle),
  );
  const je = new Map<Feldname, Feld>();
  for (const eines of [...felder, ...summen]) {
    je.set(eines.feld, je.get(eines.feld) ?? eines);
  }
  const blatt = [...fund.eindeutig.values()][0]?.raster.blatt;

  return {
    schema: 1,
    kennung: "formular",
    version: "1",
    titel: blatt === undefined ? "Kostenkalkulation" : `Kostenkalkulation, Blatt „${blatt}“`,
    felder: FELDNAMEN.flatMap((name) => je.get(name) ?? []),
    tabellen: [],
  };
}

function felderDer(t: Treffer, fund: Fund): readonly Feld[] {
  const { feld } = t.begriff;
  const { betrag = fund.einzelne.get(t) ?? null, stunden = null } = fund.zeilen.get(t) ?? {};
  if (feld === "zeitraum") {
    const getrennt = ["von", "bis"].every((name) => [...fund.eindeutig.keys()].some((b) => b.feld === name));

    return getrennt
      ? []
      : zeitraumzellen(t, betrag, fund.gerechnet).map((z) => eintrag(z.feld, t, z.stelle, [z.typ, null]));
  }
  if (feld === "summe" || betrag === null) {
    return [];
  }
  if (feld === "von" || feld === "bis") {
    return [eintrag(feld, t, betrag, [typDerTageszelle(t.raster, betrag, fund.gerechnet), null])];
  }
  const [, funktion = ""] = feld.split("zeile:");
  const stundenfeld = FELDNAMEN.find((name) => name === `stunden:${funktion}`);

  return [
    ...(stunden === null || stundenfeld === undefined ? [] : [eintrag(stundenfeld, t, stunden, ["stunden", STUNDEN])]),
    eintrag(feld, t, betrag),
  ];
}

/** Locked cells and formulas stay in the map to be read; they are no inputs. */
function eintrag(
  feld: Feldname,
  { raster, text }: { readonly raster: Raster; readonly text: string },
  stelle: Stelle,
  [typ, einheit]: readonly [Typ, string | null] = TYP[feld] ?? ["euro", EURO],
): Feld {
  const zelle = raster.zelle(stelle);
  const { formula } = zelle;

  return {
    feld,
    blatt: raster.blatt,
    zelle: zellname(stelle),
    typ,
    einheit,
    eingabe: istEingabe(zelle),
    beschriftung: text.trim(),
    fundstelle: null,
    ...(formula === null || formula.length > LAENGSTER_TEXT ? {} : { formel: formula }),
  };
}
