import { Gedaechtnis } from "../gedaechtnis";
import type { Begriff } from "../begriff";
import { grundform } from "./schreibform";
import { istUnd, mitLangerEndung, woerter, type Wort } from "./woerter";
import { mitAnfang, wortschatz, type Stamm } from "./wortschatz";
import { zerlege, type Segment } from "./zerlegung";

/** A concept found in the text. */
export interface Treffer {
  readonly begriff: Begriff;
  /** The words of the text that say it, as written. */
  readonly wort: string;
  /** Place of the word in the text, counted in words. */
  readonly stelle: number;
  readonly glied: number;
  /** False for the qualifying part of a compound: "Stall" in "Stalllampe". */
  readonly kopf: boolean;
  readonly zweck: boolean;
  readonly mehrzahl: boolean;
}

const gelesenes = new Gedaechtnis<readonly Treffer[]>();

/** Numbers of bills, dates, customers: no concept has four digits, so texts that differ in them alone read the same. */
const NUMMER = /(?<![\p{L}\p{N}-])\d{4,}(?![\p{L}\p{N}-])/gu;

export function ohneNummern(text: string): string {
  return text.replace(NUMMER, (nummer) => "0".repeat(nummer.length));
}

/** All concepts of a booking text, in its order. Remembered: a year's books say the same thing every month. */
export function lies(text: string): readonly Treffer[] {
  const schluessel = ohneNummern(text);

  return gelesenes.hole(schluessel, () => gelesen(schluessel));
}

function gelesen(text: string): readonly Treffer[] {
  const liste = woerter(text);
  const treffer: Treffer[] = [];
  for (let i = 0; i < liste.length; i += 1) {
    const wort = liste[i];
    if (wort === undefined) {
      continue;
    }
    const wendung = wendungAb(liste, i);
    const naechstes = liste.slice(i + 1).find((w) => !istUnd(w.teile.join("")));
    if (wendung === null) {
      treffer.push(...alsTreffer(segmente(wort, naechstes), wort, i, wort.roh));
    } else {
      const roh = liste.slice(i, i + wendung.length).map((w) => w.roh);
      treffer.push(...alsTreffer([wendung.segment], wort, i, roh.join(" ")));
      i += wendung.length - 1;
    }
  }

  return treffer;
}

/** The longest phrase that begins here, and its number of words. */
function wendungAb(liste: readonly Wort[], anfang: number): { segment: Segment; length: number } | null {
  const { wendungen, staemme } = wortschatz();
  const erstes = liste[anfang]?.teile.join("") ?? "";
  const wendung = wendungen.get(grundform(erstes))?.find((teile) =>
    teile.every((teil, k) => {
      const form = liste[anfang + k]?.teile.join("");

      return form !== undefined && grundform(form) === grundform(teil);
    }),
  );
  const stamm = staemme.get(wendung?.join("") ?? "");

  return wendung === undefined || stamm === undefined
    ? null
    : { segment: { stamm, mehrzahl: false }, length: wendung.length };
}

function segmente(wort: Wort, naechstes: Wort | undefined): readonly Segment[] {
  // "2-Takt-Öl": the number is no part of the name.
  const namen = wort.teile.filter((teil) => !/^\d+$/.test(teil));
  const ganz = namen.join("");
  if (wort.offen && naechstes !== undefined) {
    return mitGeborgtemKopf(ganz, naechstes.teile.at(-1) ?? "");
  }
  if (zerlege(ganz).length === 0) {
    const lang = wort.punkt ? abgekuerzt(ganz) : [];

    return lang.length > 0 ? lang : einzeln(namen);
  }
  if (namen.length === 1) {
    return zerlege(ganz);
  }
  const zusammen = zerlege(ganz);

  return zusammen.length > 0 && zusammen.every((s) => ganz.includes(s.stamm.form.slice(0, 3)))
    ? zusammen
    : namen.flatMap((teil) => zerlege(teil));
}

/** Each part for itself, its last abbreviation written out ("Heizkostenabr", "Gruppenltg"). */
function einzeln(namen: readonly string[]): readonly Segment[] {
  const ausgeschrieben = namen.map(mitLangerEndung);
  const zusammen = zerlege(ausgeschrieben.join(""));

  return zusammen.length > 0 ? zusammen : ausgeschrieben.flatMap((teil) => zerlege(teil));
}

/** "Reinigungs- und Putzmaterial": the first word takes the end of the second that makes it a known word. */
function mitGeborgtemKopf(anfang: string, naechstes: string): readonly Segment[] {
  for (let i = 1; i <= naechstes.length - 3; i += 1) {
    const stamm = wortschatz().staemme.get(anfang + naechstes.slice(i));
    if (stamm !== undefined) {
      return [{ stamm, mehrzahl: false }];
    }
  }
  const kopf = zerlege(mitLangerEndung(naechstes)).at(-1);
  const eigene = zerlege(anfang).length > 0 ? zerlege(anfang) : zerlege(anfang.replace(/s$/, ""));

  return kopf === undefined || zerlege(mitLangerEndung(naechstes)).length === 1 ? eigene : [...eigene, kopf];
}

/** "Büromat.", "Fremdreinig.": the one concept that all words with this beginning share. */
function abgekuerzt(anfang: string): readonly Segment[] {
  if (anfang.length < 4) {
    return [];
  }
  let erste: Stamm | undefined;
  for (const stamm of mitAnfang(anfang)) {
    erste ??= stamm;
    if (!stamm.begriffe.some((b) => erste?.begriffe.includes(b) === true)) {
      return [];
    }
  }

  return erste === undefined ? [] : [{ stamm: erste, mehrzahl: false }];
}

function alsTreffer(teile: readonly Segment[], wort: Wort, stelle: number, roh: string): Treffer[] {
  if (wort.verneint) {
    return [];
  }
  const tragend = teile.map((s, i) => (s.stamm.durchlaessig ? -1 : i)).filter((i) => i >= 0);
  const kopf = tragend.at(-1) ?? teile.length - 1;

  return teile.flatMap(({ stamm, mehrzahl }, i) =>
    i > kopf
      ? []
      : stamm.begriffe.map((begriff) => ({
          begriff,
          wort: roh,
          stelle,
          glied: wort.glied,
          kopf: i === kopf,
          zweck: wort.zweck,
          mehrzahl,
        })),
  );
}
