import {
  alsEuro,
  geltenderWert,
  HANDBUCHWERTE,
  PARAMETER_DES_ENTGELTS,
  reihe,
  tag,
  WEITERE_PARAMETER,
  type EigenerWert,
  type Parameter,
  type Stichtag,
} from "../../../domain";
import { BLAETTER, LISTENZEILEN, PARAMETER } from "../../eigene/adressen";
import { bereich } from "../../adresse";
import type { Parameterlage } from "../../eigene/begleitung/lage";
import { parameterzeilen, wertUndTyp, type Parameterzeile, type Parameterliste } from "../parameterwerte";

/** A row of the sheet Parameter; `rolle` says that it follows the published values of its series. */
export interface Lagezeile extends Parameterzeile {
  readonly rolle?: "ende" | "danach" | "spaeter";
}

export const KEIN_WERT = "kein Wert";

/** No series is known beyond this year; one that reaches it has no end. */
const OHNE_ENDE = tag("2099-12-31");

/**
 * The series of the further sheets, each with what follows its last published day: nothing, or up to two own values of
 * the user. So one look-up answers every day, and a day without a value says so.
 */
export function begleitzeilen(liste: Parameterliste, eigeneWerte: readonly EigenerWert[]): readonly Lagezeile[] {
  const eigene = [...eigeneWerte].sort((a, b) => a.ab - b.ab);
  const zusaetzlich = [...PARAMETER_DES_ENTGELTS, ...WEITERE_PARAMETER].filter(
    (p) => !liste.some((vorhanden) => vorhanden.name === p.name),
  );

  return [
    ...parameterzeilen(liste),
    ...zusaetzlich.flatMap((p) => [
      ...parameterzeilen([p as Parameterliste[number]]).filter((z) => z.id === p.name),
      ...folgezeilen(p as Parameter<unknown>, eigene),
    ]),
  ];
}

function folgezeilen(parameter: Parameter<unknown>, eigene: readonly EigenerWert[]): readonly Lagezeile[] {
  const r = reihe(parameter);
  if (r.bis >= OHNE_ENDE) {
    return [];
  }
  const danach = (r.bis + 1) as Stichtag;
  if (!PARAMETER_DES_ENTGELTS.some((p) => p.name === parameter.name)) {
    return [folgezeile(parameter, "ende", danach, KEIN_WERT, "")];
  }
  const weiterer = eigene.find((e) => istVon(e, parameter) && e.ab > danach);
  const zeile = (rolle: "danach" | "spaeter", ab: Stichtag): Lagezeile => {
    const wert = geltenderWert(r, ab, eigene);
    const zellwert = wert === null ? KEIN_WERT : wertUndTyp(wert.wert as never, parameter.einheit).wert;
    const zustaendig = eigene.filter((e) => istVon(e, parameter) && e.ab <= ab).at(-1);

    return folgezeile(parameter, rolle, ab, zellwert, wert === null ? "" : (zustaendig?.quelle ?? "wie bisher"));
  };

  return [zeile("danach", danach), zeile("spaeter", weiterer?.ab ?? danach)];
}

function istVon(e: EigenerWert, parameter: Parameter<unknown>): boolean {
  return e.name.toLowerCase() === parameter.name.toLowerCase();
}

function folgezeile(
  parameter: Parameter<unknown>,
  rolle: "ende" | "danach" | "spaeter",
  ab: Stichtag,
  wert: Parameterzeile["wert"],
  quelle: string,
): Lagezeile {
  const letzter = parameter.werte.at(-1);

  return {
    id: parameter.name,
    bezeichnung: parameter.bezeichnung,
    ab,
    wert,
    typ: wertUndTyp(letzter?.wert as never, parameter.einheit).typ,
    einheit: parameter.einheit,
    fundstelle: quelle,
    geprueftAm: tag(letzter?.geprueftAm ?? "2026-01-01"),
    vorlaeufig: wert === KEIN_WERT ? "" : "ja",
    rolle,
  };
}

/** The values that the handbook prints, below the dated ones. */
export function handbuchzeilen(): readonly {
  readonly name: string;
  readonly wert: number;
  readonly typ: "euro" | "prozent";
}[] {
  return Object.values(HANDBUCHWERTE).map(({ name, wert }) =>
    typeof wert === "number"
      ? { name, wert: alsEuro(wert), typ: "euro" }
      : { name, wert: wert.zaehler / wert.nenner, typ: "prozent" },
  );
}

/** First row of the handbook's values: below the table, its heading and its header. */
export function ersteHandbuchzeile(zeilen: readonly Lagezeile[]): number {
  return PARAMETER.ersterWert + zeilen.length + 3;
}

export function parameterlage(zeilen: readonly Lagezeile[]): Parameterlage {
  const spanne = (name: string): readonly [number, number] => {
    const stellen = zeilen.flatMap((z, i) => (z.id === name ? [PARAMETER.ersterWert + i] : []));
    const [erste] = stellen;
    if (erste === undefined) {
      throw new RangeError(`Keine Reihe auf dem Blatt Parameter: ${name}`);
    }

    return [erste, stellen.at(-1) ?? erste];
  };
  const zelle = (spalte: string, zeile: number): string => bereich(BLAETTER.parameter, `${spalte}${zeile}`);
  const am: Parameterlage["am"] = (name, tagzelle) => {
    const [erste, letzte] = spanne(name);
    // A range also where there is one value only: IronCalc finds nothing in a single cell.
    const spalte = (b: string): string => `${BLAETTER.parameter}!$${b}$${erste}:$${b}$${letzte}`;

    return `INDEX(${spalte("D")},MATCH(${tagzelle},${spalte("C")},1))`;
  };
  const namen = handbuchzeilen().map(({ name }) => name);

  return {
    am,
    erster: (name) => zelle("C", spanne(name)[0]),
    danach: (name) => {
      const stelle = zeilen.findIndex((z) => z.id === name && z.rolle === "danach");

      return zelle("C", PARAMETER.ersterWert + stelle);
    },
    handbuch: (name) => zelle("D", ersteHandbuchzeile(zeilen) + namen.indexOf(name)),
  };
}

const eigene = (spalte: string): string => {
  const { erste, letzte } = LISTENZEILEN.eigeneWerte;

  return `$${spalte}$${erste}:$${spalte}$${letzte}`;
};

/** Beside each own value: its name and its place among the values of that name, by their days. */
export function rangformel(zeile: number): string {
  return `IF(OR(A${zeile}="",C${zeile}=""),"",A${zeile}&"|"&COUNTIFS(${eigene("A")},A${zeile},${eigene("C")},"<="&C${zeile}))`;
}

export interface Folgeformeln {
  readonly ab?: string;
  readonly wert: string;
  readonly quelle: string;
  readonly vorlaeufig: string;
}

/** What follows the published values, out of the user's list: the value of the name, else "alle übrigen". */
export function folgeformeln({ id, rolle }: Lagezeile, zeile: number): Folgeformeln | null {
  if (rolle !== "danach" && rolle !== "spaeter") {
    return null;
  }
  const erste = rolle === "danach" ? zeile : zeile - 1;
  const bisher = `$D$${erste - 1}`;
  const anzahl = (name: string): string => `COUNTIFS(${eigene("A")},"${name}",${eigene("C")},"<="&C${erste})`;
  const stelle = (rang: string): string => `MATCH("${id}|"&${rang},${eigene("G")},0)`;
  const gewaehlt = (rang: string): string => {
    const wert = `INDEX(${eigene("D")},${stelle(rang)})`;

    return `IF(${wert}="wie bisher",${bisher},${wert})`;
  };
  const rang = anzahl(id);
  const naechster = `(${rang}+1)`;
  const gibt = `COUNTIF(${eigene("A")},"${id}")>${rang}`;
  const vorlaeufig = `IF(D${zeile}="${KEIN_WERT}","","ja")`;

  return rolle === "danach"
    ? {
        wert: `IF(${rang}>0,${gewaehlt(rang)},IF(${anzahl("alle übrigen")}>0,${bisher},"${KEIN_WERT}"))`,
        quelle: `IF(D${zeile}="${KEIN_WERT}","",IF(${rang}>0,INDEX(${eigene("F")},${stelle(rang)}),"wie bisher"))`,
        vorlaeufig,
      }
    : {
        ab: `IF(${gibt},INDEX(${eigene("C")},${stelle(naechster)}),C${erste})`,
        wert: `IF(${gibt},${gewaehlt(naechster)},D${erste})`,
        quelle: `IF(${gibt},INDEX(${eigene("F")},${stelle(naechster)}),F${erste})`,
        vorlaeufig,
      };
}
