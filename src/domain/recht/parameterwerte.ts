import { ok, unvollstaendig, unzulaessig, type Abgelehnt, type Ergebnis } from "../ergebnis";
import { alsEuro, euroText, type Betrag } from "../mengen/betrag";
import { alsZahl, bruchText, prozentText, type Bruch } from "../mengen/bruch";
import { datumText, stichtagAusIso, type Stichtag } from "../mengen/zeitraum";
import { geltenderWert, type EigenerWert } from "./eigene-werte";
import type { Fundstelle } from "./fundstelle";
import { keinWert, reihe, type Parameter, type Parameterwert, type Reihe } from "./parameter";
import { HANDBUCHWERTE, PARAMETERVERZEICHNIS } from "./parameter/index";

/** A value of the directory as it stands on a day, ready to be shown. */
export interface Parameterauskunft {
  readonly name: string;
  readonly bezeichnung: string;
  readonly einheit: string;
  /** What a cell holds: € with two decimals, a rate as a fraction, a number or a word. */
  readonly zellwert: number | string;
  readonly text: string;
  readonly fundstelle: Fundstelle;
  /** First and last day of the value; null for the handbook, which knows no days. */
  readonly ab: Stichtag | null;
  readonly bis: Stichtag | null;
  readonly vorlaeufig: boolean;
}

type Art = string | number | Bruch | null;

const REIHEN: ReadonlyMap<string, Reihe<unknown>> = new Map(
  Object.entries<Parameter<unknown>>(PARAMETERVERZEICHNIS).flatMap(([schluessel, parameter]) => {
    const r = reihe(parameter);

    return [[schluesselwort(schluessel), r] as const, [schluesselwort(parameter.name), r] as const];
  }),
);

/** All series, each once. */
export const PARAMETERREIHEN: readonly Reihe<unknown>[] = [...new Set(REIHEN.values())];

/** The series of that name; spelling, umlauts and blanks do not matter. */
export function reiheNamens(name: string): Reihe<unknown> | null {
  return REIHEN.get(schluesselwort(name)) ?? null;
}

/** The value of that name on a day, with its place; a value of the handbook needs no day. */
export function parameterwert(
  name: string,
  stichtag: Stichtag | null,
  eigene?: readonly EigenerWert[],
): Ergebnis<Parameterauskunft> {
  const handbuchwert = Object.values(HANDBUCHWERTE).find((h) => schluesselwort(h.name) === schluesselwort(name));
  if (handbuchwert !== undefined) {
    return auskunft({ ...handbuchwert, ab: null, bis: null, vorlaeufig: false });
  }
  const r = reiheNamens(name);
  if (r === null) {
    return unbekannt(name);
  }
  if (stichtag === null) {
    return unvollstaendig({
      regel: "stichtag-fehlt",
      ort: { feld: "stichtag" },
      text: `Es fehlt der Stichtag: „${r.parameter.bezeichnung}“ gilt nur für bestimmte Zeiten. Bitte den Tag angeben, zum Beispiel den 01.03.2026.`,
    });
  }
  const wert = geltenderWert(r, stichtag, eigene);

  return wert === null ? keinWert(r, stichtag) : auskunft(auskunftAus(r, wert));
}

function auskunftAus(r: Reihe<unknown>, wert: Parameterwert<unknown>) {
  const i = r.parameter.werte.indexOf(wert);
  const naechster = i < 0 ? undefined : r.ab[i + 1];

  return {
    ...r.parameter,
    wert: wert.wert,
    fundstelle: wert.fundstelle,
    ab: stichtagAusIso(wert.ab),
    bis: i < 0 ? null : naechster === undefined ? r.bis : ((naechster - 1) as Stichtag),
    vorlaeufig: wert.vorlaeufig === true,
  };
}

interface Roh extends Omit<Parameterauskunft, "zellwert" | "text"> {
  readonly wert: unknown;
}

function auskunft(roh: Roh): Ergebnis<Parameterauskunft> {
  const { name, bezeichnung, einheit, fundstelle, ab, bis, vorlaeufig } = roh;
  const text = wertText(einheit, roh.wert);
  const wert = {
    name,
    bezeichnung,
    einheit,
    fundstelle,
    ab,
    bis,
    vorlaeufig,
    text,
    zellwert: zellwert(einheit, roh.wert),
  };
  const geltung =
    ab === null
      ? "Handbuch, ohne Stichtag"
      : `gültig ab ${datumText(ab)}${bis === null ? "" : ` bis ${datumText(bis)}`}`;

  return ok(
    wert,
    () => [
      {
        bezeichnung,
        rechnung: `${einheit}, ${geltung}${vorlaeufig ? ", vorläufig" : ""}`,
        ergebnis: text,
        fundstelle,
      },
    ],
    () => [fundstelle],
    () =>
      vorlaeufig
        ? [
            {
              regel: "vorlaeufiger-wert",
              ort: { feld: "name" },
              text: `Der Wert ist vorläufig, er ist nicht amtlich bestätigt: ${bezeichnung}.`,
              fundstelle,
            },
          ]
        : [],
  );
}

/** What a cell holds. */
function zellwert(einheit: string, wert: unknown): number | string {
  const w = wert as Art;
  if (typeof w === "number") {
    return istGeld(einheit) ? alsEuro(w as Betrag) : w;
  }

  return w !== null && typeof w === "object" ? alsZahl(w) : wertText(einheit, w);
}

/** For people: 133,00 € · 17,5 % · 3,2 · keine Grenze. */
export function wertText(einheit: string, wert: unknown): string {
  const w = wert as Art;
  if (w === null) {
    return "keine Grenze";
  }
  if (typeof w === "string") {
    return w;
  }
  if (typeof w === "number") {
    return istGeld(einheit) ? euroText(w as Betrag) : String(w);
  }

  return /^Stunden|^Stellen/.test(einheit) ? bruchText(w) : prozentText(w);
}

function istGeld(einheit: string): boolean {
  return einheit.startsWith("€");
}

function schluesselwort(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]/g, "");
}

function unbekannt(name: string): Abgelehnt {
  const gesucht = schluesselwort(name);
  const namen = [...PARAMETERREIHEN.map((r) => r.parameter.name), ...Object.values(HANDBUCHWERTE).map((h) => h.name)];
  const aehnlich = gesucht.length < 3 ? [] : namen.filter((n) => schluesselwort(n).includes(gesucht.slice(0, 6)));
  const liste = (aehnlich.length > 0 ? aehnlich : namen).join(", ");

  return unzulaessig({
    regel: "parameter-unbekannt",
    ort: { feld: "name" },
    text: `Den Wert „${name.slice(0, 40)}“ gibt es nicht. ${aehnlich.length > 0 ? "Gemeint sein könnten" : "Möglich sind"}: ${liste}.`,
  });
}

/** Every day on which a value of any series changes, in order, within a span. */
export function wechseltage(von: Stichtag, bis: Stichtag): readonly Stichtag[] {
  return [...new Set(PARAMETERREIHEN.flatMap((r) => r.ab))].filter((t) => t >= von && t <= bis).sort((a, b) => a - b);
}
