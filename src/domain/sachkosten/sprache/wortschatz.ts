import type { Begriff } from "../begriff";
import { BEGRIFFE } from "../wissen";
import { grundform, ohneUmlaut, schreibform } from "./schreibform";

/** A stem with all its concepts. */
export interface Stamm {
  readonly form: string;
  readonly begriffe: readonly Begriff[];
  /** Never part of a compound. */
  readonly nurGanz: boolean;
  /** Anything may follow: "Stallgasse". */
  readonly offen: boolean;
  /** Hands its place as head of the compound to the part before. */
  readonly durchlaessig: boolean;
  /** One bit for each letter in it: words with too different letters need not be compared for typing errors. */
  readonly buchstaben: number;
}

export interface Wortschatz {
  readonly staemme: ReadonlyMap<string, Stamm>;
  /** "Miet" of "Miete", as compounds use it. */
  readonly gekuerzt: ReadonlyMap<string, Stamm>;
  /** First letters of all stems that may be part of a compound: where none begins, none need be looked for. */
  readonly anfaenge: ReadonlySet<string>;
  /** Phrases by the base form of their first word, the longest first. */
  readonly wendungen: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** For typing errors: stems of six letters and more, by first letter and length. */
  readonly aehnliche: ReadonlyMap<string, readonly Stamm[]>;
  /** All stems in the order of their letters, to find those with a given beginning. */
  readonly geordnet: readonly Stamm[];
}

const KUERZBAR = 5;
/** "EUR" is no "EÜR" that lost its dots. */
const KUERZESTE_KAHLE_FORM = 5;
export const ANFANG = 3;
const FUER_TIPPFEHLER = 6;

let gebaut: Wortschatz | undefined;

/** Built once, on first use. */
export function wortschatz(): Wortschatz {
  gebaut ??= baue(BEGRIFFE);

  return gebaut;
}

interface Rohstamm {
  begriffe: Begriff[];
  nurGanz: boolean;
  offen: boolean;
}

function baue(begriffe: readonly Begriff[]): Wortschatz {
  const roh = new Map<string, Rohstamm>();
  const wendungen = new Map<string, string[][]>();
  for (const begriff of begriffe) {
    for (const eintrag of begriff.woerter.split(/\s+/)) {
      const wort = eintrag.replace(/^=|~$/g, "");
      const teile = wort.split("_").map((teil) => schreibform(teil).replaceAll("-", ""));
      const erstes = grundform(teile[0] ?? "");
      if (teile.length > 1) {
        wendungen.set(erstes, [...(wendungen.get(erstes) ?? []), teile]);
      }
      const nurGanz = eintrag.startsWith("=") || begriff.nurGanz === true || teile.length > 1;
      const kahle = [ohneUmlaut(wort), ohneUmlaut(wort.replace(/ß/g, "ss"))];
      for (const form of new Set([teile.join(""), ...kahle.filter((k) => k.length >= KUERZESTE_KAHLE_FORM)])) {
        const stamm = roh.get(form) ?? { begriffe: [], nurGanz: true, offen: false };
        stamm.begriffe.push(begriff);
        stamm.nurGanz &&= nurGanz;
        stamm.offen ||= eintrag.endsWith("~");
        roh.set(form, stamm);
      }
    }
  }

  return register(roh, wendungen);
}

function register(roh: ReadonlyMap<string, Rohstamm>, wendungen: ReadonlyMap<string, string[][]>): Wortschatz {
  const staemme = new Map<string, Stamm>();
  const gekuerzt = new Map<string, Stamm>();
  const aehnliche = new Map<string, Stamm[]>();
  const anfaenge = new Set<string>();
  for (const [form, { begriffe, nurGanz, offen }] of roh) {
    const stamm: Stamm = {
      form,
      begriffe,
      nurGanz,
      offen,
      durchlaessig: begriffe.every((b) => b.durchlaessig === true),
      buchstaben: buchstaben(form),
    };
    staemme.set(form, stamm);
    if (!nurGanz) {
      anfaenge.add(form.slice(0, ANFANG));
    }
    if (form.endsWith("e") && form.length >= KUERZBAR && !nurGanz) {
      gekuerzt.set(form.slice(0, -1), stamm);
    }
    if (form.length >= FUER_TIPPFEHLER) {
      const fach = aehnliche.get(fachFuer(form, form.length)) ?? [];
      fach.push(stamm);
      aehnliche.set(fachFuer(form, form.length), fach);
    }
  }
  const laengsteZuerst = new Map([...wendungen].map(([k, v]) => [k, [...v].sort((a, b) => b.length - a.length)]));

  const geordnet = [...staemme.values()].sort((a, b) => (a.form < b.form ? -1 : 1));

  return { staemme, gekuerzt, anfaenge, wendungen: laengsteZuerst, aehnliche, geordnet };
}

/** The stems that begin so. */
export function* mitAnfang(anfang: string): Generator<Stamm> {
  const { geordnet } = wortschatz();
  let von = 0;
  let bis = geordnet.length;
  while (von < bis) {
    const mitte = (von + bis) >> 1;
    if ((geordnet[mitte]?.form ?? "") < anfang) {
      von = mitte + 1;
    } else {
      bis = mitte;
    }
  }
  for (let i = von; geordnet[i]?.form.startsWith(anfang) === true; i += 1) {
    const stamm = geordnet[i];
    if (stamm !== undefined) {
      yield stamm;
    }
  }
}

const KLEIN_A = 97;

export function buchstaben(form: string): number {
  let menge = 0;
  for (let i = 0; i < form.length; i += 1) {
    menge |= 1 << ((form.charCodeAt(i) - KLEIN_A) & 31);
  }

  return menge;
}

/** Typing errors are looked for among words with the same first letter and about the same length. */
export function fachFuer(wort: string, laenge: number): string {
  return `${wort[0] ?? ""}${laenge}`;
}
