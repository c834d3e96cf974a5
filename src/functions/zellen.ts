import {
  ausEuro,
  dezimal,
  rechtsstandAus,
  stichtagAusZahl,
  type Betrag,
  type Bruch,
  type Grund,
  type Rechtsstand,
  type Stichtag,
} from "../domain";

/** What a cell hands over, or a range of them: rows of cells. Omitted arguments arrive as null. */
export type Argument = unknown;

/** An argument read as what the domain needs, or the reasons why it cannot be. */
export type Gelesen<T> = { readonly wert: T } | { readonly grund: Grund };

export function istLeer(roh: Argument): boolean {
  return roh === null || roh === undefined || roh === "";
}

/** A range of exactly one cell is that cell. */
export function einzeln(roh: Argument): Argument {
  if (Array.isArray(roh) && roh.length === 1) {
    const [zeile] = roh as unknown[];

    return Array.isArray(zeile) && zeile.length === 1 ? zeile[0] : Array.isArray(zeile) ? roh : zeile;
  }

  return roh;
}

export function grund(feld: string, text: string, regel = "argument-ungueltig"): { grund: Grund } {
  return { grund: { regel, ort: { feld }, text } };
}

/** A number of a cell as an exact value. Text is never read as a number: a cell that looks like one may not be one. */
export function zahl(roh: Argument, feld: string): Gelesen<Bruch> {
  if (istLeer(roh)) {
    return grund(feld, `${feld} fehlt. Bitte eine Zahl oder eine Zelle mit einer Zahl angeben.`, "argument-fehlt");
  }
  const wert = typeof roh === "number" ? dezimal(roh) : null;

  return wert === null
    ? grund(feld, `${feld}: ${beschrieben(roh)} ist keine Zahl. Bitte den Zellinhalt prüfen.`)
    : { wert };
}

/** A number of a cell as money, rounded once to the cent. */
export function geld(roh: Argument, feld: string): Gelesen<Betrag> {
  if (istLeer(roh)) {
    return grund(feld, `${feld} fehlt. Bitte einen Betrag in € angeben.`, "argument-fehlt");
  }
  const wert = typeof roh === "number" ? ausEuro(roh) : null;

  return wert === null
    ? grund(feld, `${feld}: ${beschrieben(roh)} ist kein Betrag. Bitte den Zellinhalt prüfen.`)
    : { wert };
}

export function text(roh: Argument, feld: string): Gelesen<string> {
  if (istLeer(roh)) {
    return grund(feld, `${feld} fehlt. Bitte einen Text angeben.`, "argument-fehlt");
  }

  return typeof roh === "string" || typeof roh === "number"
    ? { wert: String(roh).trim() }
    : grund(feld, `${feld}: ${beschrieben(roh)} ist kein Text.`);
}

/** A date cell is a serial number; its time of day does not matter. */
export function datum(roh: Argument, feld: string): Gelesen<Stichtag> {
  const wert = typeof roh === "number" ? stichtagAusZahl(Math.floor(roh)) : null;

  return wert === null
    ? grund(
        feld,
        `${feld}: ${beschrieben(roh)} ist kein Datum. Bitte eine Datumszelle angeben oder DATUM(2026;1;1) schreiben.`,
      )
    : { wert };
}

export function rechtsstand(roh: Argument): Gelesen<Rechtsstand> {
  if (istLeer(roh)) {
    return { wert: "RECHT" };
  }
  const wert = typeof roh === "string" ? rechtsstandAus(roh) : null;

  return wert === null
    ? grund("Rechtsstand", `Rechtsstand: ${beschrieben(roh)} gibt es nicht. Möglich sind "RECHT" und "HANDBUCH".`)
    : { wert };
}

/** WAHR/FALSCH, "ja"/"nein", 1/0; an empty cell means no. */
export function jaNein(roh: Argument, feld: string): Gelesen<boolean> {
  if (istLeer(roh)) {
    return { wert: false };
  }
  const klein = typeof roh === "string" ? roh.trim().toLowerCase() : roh;
  if (klein === true || klein === 1 || klein === "ja" || klein === "x" || klein === "wahr") {
    return { wert: true };
  }

  return klein === false || klein === 0 || klein === "nein" || klein === "falsch"
    ? { wert: false }
    : grund(feld, `${feld}: ${beschrieben(roh)} ist weder ja noch nein. Bitte "ja" oder "nein" schreiben.`);
}

/** A whole number. */
export function anzahl(roh: Argument, feld: string): Gelesen<number> {
  const gelesen = zahl(roh, feld);
  if ("grund" in gelesen) {
    return gelesen;
  }
  const { zaehler, nenner } = gelesen.wert;

  return zaehler % nenner === 0
    ? { wert: zaehler / nenner }
    : grund(feld, `${feld}: ${beschrieben(roh)} ist keine ganze Zahl.`);
}

/** One of several words; capitals, ae/oe/ue for umlauts and gender endings do not matter. */
export function wahl<T extends string>(roh: Argument, feld: string, woerter: readonly T[]): Gelesen<T> {
  const gelesen = text(roh, feld);
  if ("grund" in gelesen) {
    return gelesen;
  }
  const wort = woerter.find((w) => vereinfacht(w) === vereinfacht(gelesen.wert));

  return wort === undefined
    ? grund(
        feld,
        `${feld}: ${beschrieben(roh)} gibt es nicht. Möglich sind: ${woerter.map((w) => `"${w}"`).join(", ")}.`,
      )
    : { wert: wort };
}

export function vereinfacht(wort: string): string {
  const umlaute = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" } as const;

  return wort
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => umlaute[zeichen as keyof typeof umlaute])
    .replace(/[^a-z0-9]/g, "");
}

/** A range as rows; a single cell is one row of one. */
export function zeilen(roh: Argument): readonly (readonly Argument[])[] {
  return Array.isArray(roh) ? (roh as unknown[]).map((z) => (Array.isArray(z) ? (z as unknown[]) : [z])) : [[roh]];
}

export function oder<T, S>(roh: Argument, lies: (roh: Argument) => Gelesen<T>, sonst: S): Gelesen<T | S> {
  return istLeer(roh) ? { wert: sonst } : lies(roh);
}

/** The cost items of one block: a number or a range. Empty cells count for nothing; anything else must be an amount. */
export function posten(roh: Argument, feld: string): Gelesen<readonly Betrag[]> {
  if (roh === null || roh === undefined) {
    return grund(feld, `${feld} fehlen. Bitte einen Betrag oder einen Bereich angeben.`, "argument-fehlt");
  }
  const zellen = Array.isArray(roh) ? (roh as unknown[]).flat() : [roh];
  const betraege: Betrag[] = [];
  for (const [i, zelle] of zellen.entries()) {
    if (istLeer(zelle)) {
      continue;
    }
    const gelesen = geld(zelle, feld);
    if ("grund" in gelesen) {
      return grund(feld, `${feld}, ${i + 1}. Zelle: ${beschrieben(zelle)} ist kein Betrag. Bitte den Bereich prüfen.`);
    }
    if (gelesen.wert < 0) {
      return grund(feld, `${feld}, ${i + 1}. Zelle: Der Betrag darf nicht negativ sein.`, "wert-negativ");
    }
    betraege.push(gelesen.wert);
  }

  return { wert: betraege };
}

export function beschrieben(roh: Argument): string {
  if (typeof roh === "string") {
    return `„${roh.slice(0, 40)}“`;
  }
  if (typeof roh === "number") {
    return String(roh).replace(".", ",");
  }
  if (typeof roh === "boolean") {
    return roh ? "WAHR" : "FALSCH";
  }

  return Array.isArray(roh) ? "ein Bereich" : "ein Fehlerwert";
}
