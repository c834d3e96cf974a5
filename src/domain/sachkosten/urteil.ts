import type { Kostenzeile } from "../kosten/kostenarten";
import type { Bruch } from "../mengen/bruch";
import type { Fundstelle } from "../recht/fundstelle";

export type Urteil =
  "zulaessig" | "falsche_zeile" | "unzulaessig" | "aufteilen" | "inventar" | "investition" | "personal" | "rueckfrage";

export type Unzulaessigkeitsgrund =
  "produktion" | "mittagessen" | "fahrdienst" | "zinsen" | "hilfsmittel" | "privat" | "arbeitsentgelt";

export interface Aufteilungsteil {
  readonly zeile: Kostenzeile;
  readonly anteil: Bruch;
}

export interface Zuordnung {
  readonly urteil: Urteil;
  /** The right row, or null where there is none or it is not known yet. */
  readonly zeile: Kostenzeile | null;
  readonly aufteilung: readonly Aufteilungsteil[] | null;
  readonly grund: Unzulaessigkeitsgrund | null;
  /** One German sentence. */
  readonly begruendung: string;
  /** The handbook's words with their place. */
  readonly fundstelle: Fundstelle;
  /** The one question to ask; always there with rueckfrage. */
  readonly frage: string | null;
  /** What to mind although the verdict stands. */
  readonly hinweis: string | null;
  /** The words of the line that decided, as written there; null where none did. */
  readonly entscheidend: string | null;
}

const TEXT: Readonly<Record<Urteil, string>> = {
  zulaessig: "zulässig",
  falsche_zeile: "falsche Zeile",
  unzulaessig: "unzulässig",
  aufteilen: "aufteilen",
  inventar: "Inventar",
  investition: "Investitionskosten",
  personal: "Personalkosten",
  rueckfrage: "Rückfrage",
};

/** The verdict as a clerk reads it. */
export function urteilText(urteil: Urteil): string {
  return TEXT[urteil];
}
