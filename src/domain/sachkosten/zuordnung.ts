import { SACHKOSTENZEILEN } from "../kosten/kostenarten";
import type { Betrag } from "../mengen/betrag";
import { NUR_ALA } from "./fundstellen";
import { kontoauskunft } from "./konto";
import { anlagen } from "./regeln/anlagen";
import { zitiert, zuordnungAus } from "./regeln/ergebnis";
import { fixeKosten } from "./regeln/fixe-kosten";
import { gegenstaende } from "./regeln/gegenstaende";
import { istUnbestimmt, lage, type Buchung, type Lage, type Regel } from "./regeln/lage";
import { niemals } from "./regeln/niemals";
import { personal, personen } from "./regeln/personal";
import { teilung } from "./regeln/teilung";
import { privatesUmfeld, produktionsumfeld, schlepper, unklarerOrt } from "./regeln/umfeld";
import { fragen, vorrangigeFragen, zeile } from "./regeln/zeile";
import type { Zuordnung } from "./urteil";
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

/** Which row of Tab. 2 a booking line belongs to, or why to none. Pure; the same line always gets the same verdict. */
export function zuordnung(buchungszeile: Buchungszeile): Zuordnung {
  const { text, betrag } = buchungszeile;
  const fall = lage(text, betrag, buchungAus(buchungszeile.gebuchtUnter));
  const konto = istUnentschieden(fall) ? kontoauskunft(buchungszeile.konto, buchungszeile.kontenrahmen) : null;

  return (
    (konto?.art === "kosten" ? nachRegeln({ ...fall, kosten: [konto.kosten] }) : null) ??
    nachRegeln(fall) ??
    (konto?.art === "frage" ? konto.zuordnung : null) ??
    unerkannt(text)
  );
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
