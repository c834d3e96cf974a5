import { ABKUERZUNGEN, ENDUNGSKUERZEL } from "../wissen/sprache";
import { schreibform } from "./schreibform";

/** One word of a booking text. */
export interface Wort {
  /** As written. */
  readonly roh: string;
  /** Its parts between hyphens, in comparison spelling. */
  readonly teile: readonly string[];
  /** "Reinigungs-" in "Reinigungs- und Putzmaterial". */
  readonly offen: boolean;
  /** Followed by a full stop: perhaps an abbreviation. */
  readonly punkt: boolean;
  /** After "für" or "nach", or in brackets: says what the thing is for or where it comes from. */
  readonly zweck: boolean;
  /** After "ohne", "nicht", "kein": the line says that this is not in it. */
  readonly verneint: boolean;
  /** Part of the enumeration it belongs to: counts up at each comma, slash or "und". */
  readonly glied: number;
}

const LAENGSTER_TEXT = 1000;
const LAENGSTES_WORT = 60;

const MUSTER = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?\.?|[,;/+&()]/gu;
const ZWECK = /^(fuer|f|zur|zum|nach|n|wegen|anlaesslich|anl|aufgrund|for)$/;
const VERNEINUNG = /^(ohne|nicht|kein(e|er|en|es)?|exkl|exklusive|abzgl|abzueglich|ausser|ausgenommen|statt|without)$/;
const UND = /^(und|u|oder|sowie|bzw|and)$/;
const KUNDENNUMMER = /\b(?:Kunden?|Kd)\.?[-\s]?(?:(?:Nr|Nummer|Konto)\b\.?:?\s*[\w-]*|(?=\d)[\d-]+)/giu;

export function istUnd(form: string): boolean {
  return UND.test(form);
}

export function woerter(text: string): Wort[] {
  const liste: Wort[] = [];
  let zweck = false;
  let verneint = false;
  let glied = 0;
  let klammer = false;
  for (const [stueck] of vorbereitet(text).matchAll(MUSTER)) {
    if (/^[,;/+&()]$/.test(stueck)) {
      klammer = stueck === "(" ? liste.length > 0 : klammer && stueck !== ")";
      zweck = klammer;
      verneint = false;
      glied += 1;
      continue;
    }
    const roh = stueck.replace(/[.-]+$/, "");
    const form = schreibform(roh);
    zweck ||= ZWECK.test(form);
    verneint ||= VERNEINUNG.test(form);
    glied += istUnd(form) ? 1 : 0;
    const teile = ausgeschrieben(form).slice(0, LAENGSTES_WORT).split("-").map(ausgeschrieben);
    liste.push({ roh, teile, offen: stueck.endsWith("-"), punkt: stueck.endsWith("."), zweck, verneint, glied });
  }

  return liste;
}

/** Gender forms to the plain noun, "Kfz.-Steuer" to "Kfz-Steuer", "Mitgl.beitrag" to one word; customer numbers say nothing; a hostile length is cut. */
function vorbereitet(text: string): string {
  return text
    .slice(0, LAENGSTER_TEXT)
    .replace(/([\p{Ll}])(?:[*:_/]-?in(?:nen)?|\(in(?:nen)?\)|Innen)(?![\p{L}])/gu, "$1")
    .replace(/\.-/g, "-")
    .replace(/(\p{L}{3,})\.(?=\p{Ll}{3,})/gu, "$1-")
    .replace(KUNDENNUMMER, " ");
}

/** Own keys only: "constructor" may stand in a text. */
function ausgeschrieben(form: string): string {
  return (Object.hasOwn(ABKUERZUNGEN, form) ? ABKUERZUNGEN[form] : undefined) ?? form;
}

const LAENGSTES_KUERZEL = 7;

/** "heizkostenabr" to "heizkostenabrechnung": the last part of a compound is what people shorten. */
export function mitLangerEndung(form: string): string {
  for (let laenge = LAENGSTES_KUERZEL; laenge >= 2; laenge -= 1) {
    const lang = ENDUNGSKUERZEL[form.slice(-laenge)];
    if (lang !== undefined && form.length > laenge + 2) {
      return form.slice(0, -laenge) + lang;
    }
  }

  return form;
}
