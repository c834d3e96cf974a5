import { stichtagAusIso, type Ergebnis } from "../domain";
import { NACH_NAMEN, type Zellinhalt } from "../functions";
import { ablehnung, falscherGebrauch, fundstellenJson, rechenwegJson, type Ausgang } from "./ausgang";

interface Parameter {
  readonly type?: string;
  readonly repeating?: boolean;
}

/** functions.json as far as the command line needs it. */
export interface Metadaten {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

/** `funktion NAME ARG…`: what the cell would hold, with Rechenweg and Fundstellen. */
export function funktion(name: string, argumente: readonly string[], metadaten: Metadaten): Ausgang {
  const id = name.toUpperCase().replace(/^ALA\./, "");
  const beschreibung = metadaten.functions.find((f) => f.id === id);
  const auswertung = NACH_NAMEN[id];
  if (beschreibung === undefined || auswertung === undefined) {
    const alle = metadaten.functions.map((f) => f.id).join(", ");

    return falscherGebrauch(`Die Funktion „${name}“ gibt es nicht. Möglich sind: ${alle}.`);
  }
  const { parameters, result } = beschreibung;
  const letzter = parameters.at(-1);
  if (argumente.length > parameters.length && letzter?.repeating !== true) {
    return falscherGebrauch(
      `${id} nimmt höchstens ${parameters.length} Argumente, angegeben sind ${argumente.length}.`,
    );
  }
  const werte = argumente.map((text, i) => umgewandelt(text, parameters[i] ?? letzter ?? {}));
  const ergebnisse = auswertung(werte);
  const [[einziges] = []] = ergebnisse;
  const alsBereich =
    ergebnisse.length > 1 ||
    (ergebnisse[0]?.length ?? 0) > 1 ||
    (result.dimensionality === "matrix" && Array.isArray(werte[0]));

  return alsBereich || einziges === undefined ? bereich(ergebnisse) : einzelwert(einziges);
}

function einzelwert(ergebnis: Ergebnis<Zellinhalt>): Ausgang {
  if (ergebnis.art !== "ok") {
    return ablehnung(ergebnis.gruende, { fehler: zellfehlertext(ergebnis.art) });
  }

  return {
    json: {
      wert: ergebnis.wert,
      rechenweg: rechenwegJson(ergebnis.rechenweg()),
      fundstellen: fundstellenJson(ergebnis.fundstellen()),
      hinweise: ergebnis.hinweise().map((h) => h.text),
    },
    code: 0,
  };
}

/** A range holds its errors in their own cells; the reasons of all of them follow. */
function bereich(ergebnisse: readonly (readonly Ergebnis<Zellinhalt>[])[]): Ausgang {
  const wert = ergebnisse.map((zeile) => zeile.map((e) => (e.art === "ok" ? e.wert : zellfehlertext(e.art))));
  const abgelehnte = ergebnisse.flat().filter((e) => e.art !== "ok");
  const [erste] = abgelehnte;
  if (erste !== undefined) {
    return ablehnung(
      [...new Set(abgelehnte)].flatMap((e) => e.gruende),
      { wert, fehler: zellfehlertext(erste.art) },
    );
  }
  const alle = ergebnisse.flat().filter((e) => e.art === "ok");

  return {
    json: {
      wert,
      rechenweg: einmal(alle.map((e) => e.rechenweg)).flatMap((r) => rechenwegJson(r())),
      fundstellen: [...new Set(einmal(alle.map((e) => e.fundstellen)).flatMap((f) => fundstellenJson(f())))],
      hinweise: [...new Set(einmal(alle.map((e) => e.hinweise)).flatMap((h) => h().map(({ text }) => text)))],
    },
    code: 0,
  };
}

/** The cells of one block share their reasons. */
function einmal<T>(gruende: readonly T[]): readonly T[] {
  return [...new Set(gruende)];
}

function zellfehlertext(art: "unvollstaendig" | "unzulaessig"): string {
  return art === "unvollstaendig" ? "#NV" : "#WERT!";
}

/** "-" is an omitted argument, JSON a range, yyyy-mm-dd a date cell; numbers as the parameter's type asks. */
function umgewandelt(text: string, { type }: Parameter): unknown {
  if (text === "-") {
    return null;
  }
  if (text.startsWith("[")) {
    try {
      const bereichswerte = JSON.parse(text) as unknown;

      return Array.isArray(bereichswerte)
        ? bereichswerte.map((zeile) => (Array.isArray(zeile) ? (zeile as unknown[]) : [zeile]).map(zelle))
        : text;
    } catch {
      return text;
    }
  }

  return type === "string" ? text : zelle(text);
}

function zelle(wert: unknown): unknown {
  if (typeof wert !== "string") {
    return wert;
  }
  const tag = stichtagAusIso(wert);
  if (tag !== null) {
    return tag;
  }

  return /^[+-]?\d+(\.\d+)?$/.test(wert) ? Number(wert) : wert;
}
