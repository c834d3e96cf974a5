import type {
  Abschreibungszeile,
  FixeZeile,
  Kostenzeile,
  Personalfunktion,
  Sachkostenzeile,
} from "../kosten/kostenarten";
import type { Fundstelle } from "../recht/fundstelle";
import type { Teilungsart } from "./teilungen";
import type { Unzulaessigkeitsgrund } from "./urteil";

/**
 * What a word says about its line without being the cost itself. `frucht` is produce or an animal: production where
 * something is spent on it, food or an outing elsewhere. `schlepper` is a machine that may serve the field or the yard, `ort` a room
 * or machine that may be anybody's, `nachschub` what a device uses up (bags, toner), `inhaber` the farmer as a person.
 */
export type Merkmal =
  | "produktion"
  | "frucht"
  | "schlepper"
  | "einrichtung"
  | "ort"
  | "wohnen"
  | "fahrzeug"
  | "bus"
  | "heizung"
  | "gebaeude"
  | "garten"
  | "fest"
  | "angebot"
  | "kochen"
  | "lernen"
  | "reise"
  | "tagung"
  | "bewirtung"
  | "essen"
  | "edv"
  | "bank"
  | "beschaeftigte"
  | "personal"
  | "firma"
  | "arbeitsweg"
  | "kauf"
  | "foerderung"
  | "investition"
  | "betriebsmittel"
  | "apotheke"
  | "tier"
  | "sammelbegriff"
  | "verband"
  | "hausapotheke"
  | "unfallversicherung"
  | "beschaeftigtenrat"
  | "ala"
  | "anteil"
  | "gruppe"
  | "pflege"
  | "ausstattung"
  | "nachschub"
  | "inhaber"
  | "extern"
  | "agrarhandel"
  | "kueche"
  | "verkauf"
  | "kurs"
  | "gesamt"
  | "kfz"
  | "dienst"
  | "zierde"
  | "flaeche"
  | "angehoerige"
  | "versicherung"
  | `in:${Kostenzeile}`;

/** How much a cost bears on the line: 3 decides (fuel, fee, insurance), 2 is material, 1 an occasion or a supplier. */
export type Rang = 1 | 2 | 3;

/** A cost of one or more of the twelve rows; the first is the usual one. */
export interface Sache {
  readonly art: "sache";
  readonly zeilen: readonly Sachkostenzeile[];
  readonly rang: Rang;
  /** What becomes of it in stable, field or farm shop: out, to be asked, or all the same. */
  readonly inProduktion: "raus" | "fragen" | "egal";
  /** The handbook's words in the row of Tab. 2 that cover it; without them the whole Bemerkung. */
  readonly wortlaut?: string;
  readonly hinweis?: string;
}

/** Never in the Tagessatz. */
export interface Niemals {
  readonly art: "niemals";
  readonly grund: Unzulaessigkeitsgrund;
}

/** A thing that lasts: the limits of Tab. 2 decide. */
export interface Gegenstand {
  readonly art: "gegenstand";
  /** Where it belongs up to 51 €. */
  readonly zeilen: readonly Sachkostenzeile[];
  /** True where no such thing costs 51 € or less. */
  readonly teuer?: true;
}

export interface Personal {
  readonly art: "personal";
  readonly funktion: Personalfunktion | null;
}

/** A row of the fixed block; null where the text does not say which. */
export interface Fix {
  readonly art: "fix";
  readonly zeile: FixeZeile | Abschreibungszeile | null;
  /** The question where the line does not name the thing: a repair of what, a lease of what? */
  readonly ohneGegenstand?: string;
}

/** To be depreciated whatever it cost. */
export interface Anlagegut {
  readonly art: "anlage";
  readonly zeile: Abschreibungszeile;
}

export interface Teilung {
  readonly art: "teilung";
  readonly teilung: Teilungsart;
  /** A word that also says what something is for ("Benzin Hofreinigung"): a definite cost before it decides. */
  readonly schwach?: true;
}

/** Only the farm knows: the one question to ask. */
export interface Frage {
  readonly art: "frage";
  readonly frage: string;
  readonly fundstelle?: Fundstelle;
  /** 1 for a supplier of many things: anything more definite in the line goes before. Without it the question decides. */
  readonly rang?: Rang;
  /** Asked before anything else in the line decides: interest for a building is not the building. */
  readonly vorrang?: true;
}

export type Deutung = Sache | Niemals | Gegenstand | Personal | Fix | Anlagegut | Teilung | Frage;

/** The reading of a word where the rest of the line says one of the Merkmale. */
export interface Fall {
  readonly wenn: readonly Merkmal[];
  /** None of these may be there. */
  readonly ohne?: readonly Merkmal[];
  readonly ist: Deutung;
}

/**
 * One concept of the domain. `woerter` are stems in ordinary spelling, separated by blanks: "Essen_auf_Rädern" is a
 * phrase, "=Pflege" counts as a whole word only, "Stall~" may be followed by anything ("Stallgasse").
 */
export interface Begriff {
  readonly name: string;
  readonly woerter: string;
  readonly merkmale?: readonly Merkmal[];
  /** Checked in order; the first whose Merkmale the line shows wins. */
  readonly faelle?: readonly Fall[];
  readonly ist?: Deutung;
  /** For persons: the row of the Personalkosten their pay belongs to. */
  readonly funktion?: Personalfunktion;
  /** For places and fields of work: the row of the Personalkosten, where pay is named and no person ("Minijob Büro"). */
  readonly bereich?: Personalfunktion;
  /** "Stromrechnung" is about Strom: the word hands its place as head of the compound to the part before it. */
  readonly durchlaessig?: true;
  /** None of the words is ever part of a compound. */
  readonly nurGanz?: true;
}
