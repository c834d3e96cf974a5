import { SACHKOSTENZEILEN } from "../kosten/kostenarten";
import type { Betrag } from "../mengen/betrag";
import { NUR_ALA } from "./fundstellen";
import { Gedaechtnis } from "./gedaechtnis";
import { kontoauskunft } from "./konto";
import { anlagen } from "./regeln/anlagen";
import { zitiert, zuordnungAus } from "./regeln/ergebnis";
import { fixeKosten } from "./regeln/fixe-kosten";
import { gegenstaende } from "./regeln/gegenstaende";
import { istUnbestimmt, lage, type Buchung, type Lage, type Regel } from "./regeln/lage";
import { niemals } from "./regeln/niemals";
import { personal, personen } from "./regeln/personal";
import { teilung } from "./regeln/teilung";
import { arbeitsweg, inhaber, privatesUmfeld, produktionsumfeld, schlepper, unklarerOrt } from "./regeln/umfeld";
import { schreibfehler } from "./regeln/schreibfehler";
import { verdacht } from "./regeln/verdacht";
import { fragen, vorrangigeFragen, zeile } from "./regeln/zeile";
import { ohneNummern } from "./sprache/lesung";
import type { Urteil, Zuordnung } from "./urteil";
import { zeileAusName } from "./zeilenname";

export interface Buchungszeile {
  readonly text: string;
  /** € of the whole line, before any share; null where not known. */
  readonly betrag: Betrag | null;
  /** Name of the row it was booked under, as a person writes it; null where it is not booked yet. */
  readonly gebuchtUnter: string | null;
  readonly konto?: string | null;
  /** "SKR03", "SKR04", "PBV"; without it an account says nothing. */
  readonly kontenrahmen?: string | null;
}

/** A quotation of a booking text stays readable. */
const ZITAT = 80;

/** In this order: never in the Tagessatz, a row that does not exist, another block, a split, a question, the row. */
const REGELN: readonly Regel[] = [
  niemals,
  produktionsumfeld,
  privatesUmfeld,
  arbeitsweg,
  inhaber,
  unbekannteZeile,
  vorrangigeFragen,
  schlepper,
  personal,
  fixeKosten,
  anlagen,
  gegenstaende,
  teilung,
  fragen,
  unklarerOrt,
  zeile,
  personen,
];

/** Verdicts that let nothing through. */
const BEDENKLICH: readonly Urteil[] = ["unzulaessig", "rueckfrage"];

const beurteilt = new Gedaechtnis<Zuordnung>();
const bezweifelt = new Gedaechtnis<Zuordnung | null>();

/**
 * Which row of Tab. 2 a booking line belongs to, or why to none. Pure; the same line always gets the same verdict. A verdict
 * that looked neither at the amount nor at the wording is remembered: books say the same thing every month.
 */
export function zuordnung(buchungszeile: Buchungszeile): Zuordnung {
  const { text, betrag, gebuchtUnter, konto = null, kontenrahmen = null } = buchungszeile;
  const schluessel = `${ohneNummern(text)}\n${gebuchtUnter ?? ""}\n${konto ?? ""}\n${kontenrahmen ?? ""}`;
  const bekannt = beurteilt.kenne(schluessel);
  if (bekannt !== undefined) {
    return bekannt;
  }
  const roh = lage(text, betrag, buchungAus(gebuchtUnter));
  const blick: Blick = { genau: false };
  const auskunft = istUnentschieden(roh) ? kontoauskunft(konto, kontenrahmen) : null;
  const ergebnis =
    (auskunft?.art === "kosten" ? nachRegeln(beobachtet({ ...roh, kosten: [auskunft.kosten] }, blick)) : null) ??
    nachRegeln(beobachtet(roh, blick)) ??
    (auskunft?.art === "frage" ? auskunft.zuordnung : null);
  if (ergebnis === null) {
    return unerkannt(text);
  }
  const verschrieben = BEDENKLICH.includes(ergebnis.urteil) ? null : zweifel(roh);
  if (verschrieben !== null) {
    beurteilt.merke(schluessel, verschrieben);

    return verschrieben;
  }
  if (!blick.genau) {
    beurteilt.merke(schluessel, ergebnis);
  }

  return ergebnis;
}

/** What speaks against the words themselves; it looks at nothing else, so that a text is asked about once. */
function zweifel(fall: Lage): Zuordnung | null {
  return bezweifelt.hole(ohneNummern(fall.text), () => schreibfehler(fall.text) ?? verdacht(fall));
}

/** Whether a rule asked for the amount or for the text itself. */
interface Blick {
  genau: boolean;
}

function beobachtet(fall: Lage, blick: Blick): Lage {
  return {
    ...fall,
    get text() {
      blick.genau = true;

      return fall.text;
    },
    get betrag() {
      blick.genau = true;

      return fall.betrag;
    },
  };
}

/** No word of the text names a cost, or only a supplier of many things: then the account may speak. */
function istUnentschieden(fall: Lage): boolean {
  return fall.kosten.every((k) => istUnbestimmt(k.ist));
}

function nachRegeln(fall: Lage): Zuordnung | null {
  for (const regel of REGELN) {
    const ergebnis = regel(fall);
    if (ergebnis !== null) {
      return ergebnis;
    }
  }

  return null;
}

function buchungAus(name: string | null): Buchung {
  if (name === null || name.trim() === "") {
    return { art: "keine" };
  }
  const gefunden = zeileAusName(name);

  return gefunden === null ? { art: "unbekannt", name } : { art: "zeile", zeile: gefunden };
}

function unbekannteZeile({ buchung }: Parameters<Regel>[0]): Zuordnung | null {
  return buchung.art === "unbekannt"
    ? zuordnungAus({
        urteil: "rueckfrage",
        begruendung: `${zitiert(buchung.name)} ist keine Zeile der Kostenkalkulation.`,
        fundstelle: NUR_ALA,
        frage: `In welche der zwölf Zeilen soll der Betrag: ${SACHKOSTENZEILEN.join("; ")}?`,
      })
    : null;
}

function unerkannt(text: string): Zuordnung {
  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung:
      text.trim() === ""
        ? "Der Buchungstext fehlt."
        : `Aus ${zitiert(text.trim().slice(0, ZITAT))} geht nicht hervor, wofür bezahlt wurde.`,
    fundstelle: NUR_ALA,
    frage: "Wofür wurde bezahlt, und wozu braucht es die Einrichtung?",
  });
}
