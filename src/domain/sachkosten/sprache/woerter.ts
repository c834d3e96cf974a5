import { ABKUERZUNGEN } from "../wissen/sprache";
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
  /** After "für": says what the thing is for. */
  readonly zweck: boolean;
  /** After "ohne", "nicht", "kein": the line says that this is not in it. */
  readonly verneint: boolean;
  /** Part of the enumeration it belongs to: counts up at each comma, slash or "und". */
  readonly glied: number;
}

const LAENGSTER_TEXT = 1000;
const LAENGSTES_WORT = 60;

const MUSTER = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?\.?|[,;/+&()]/gu;
const ZWECK = /^(fuer|f|zur|zum)$/;
const VERNEINUNG = /^(ohne|nicht|kein(e|er|en|es)?|exkl|exklusive|abzgl|abzueglich|ausser|ausgenommen)$/;
const UND = /^(und|u|oder|sowie|bzw)$/;

export function istUnd(form: string): boolean {
  return UND.test(form);
}

export function woerter(text: string): Wort[] {
  const liste: Wort[] = [];
  let zweck = false;
  let verneint = false;
  let glied = 0;
  for (const [stueck] of vorbereitet(text).matchAll(MUSTER)) {
    if (/^[,;/+&()]$/.test(stueck)) {
      zweck = false;
      verneint = false;
      glied += 1;
      continue;
    }
    const roh = stueck.replace(/[.-]+$/, "");
    const form = schreibform(roh);
    zweck ||= ZWECK.test(form);
    verneint ||= VERNEINUNG.test(form);
    glied += istUnd(form) ? 1 : 0;
    const teile = (ABKUERZUNGEN[form] ?? form)
      .slice(0, LAENGSTES_WORT)
      .split("-")
      .map((teil) => ABKUERZUNGEN[teil] ?? teil);
    liste.push({ roh, teile, offen: stueck.endsWith("-"), punkt: stueck.endsWith("."), zweck, verneint, glied });
  }

  return liste;
}

/** Gender forms to the plain noun, "Kfz.-Steuer" to "Kfz-Steuer"; a hostile length is cut. */
function vorbereitet(text: string): string {
  return text
    .slice(0, LAENGSTER_TEXT)
    .replace(/([\p{Ll}])(?:[*:_/]-?in(?:nen)?|\(in(?:nen)?\)|Innen)(?![\p{L}])/gu, "$1")
    .replace(/\.-/g, "-");
}
