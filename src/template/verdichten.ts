import {
  EINS,
  NULL,
  NULL_EURO,
  alsBruch,
  gerundet,
  ok,
  plus,
  summe,
  unzulaessig,
  vergleiche,
  type Betrag,
  type Bruch,
  type Ergebnis,
  type Kalkulation,
  type Sachkostenposten,
} from "../domain";
import { LISTENZEILEN } from "./eigene/adressen";

/** Our own reader takes texts up to 500 characters; a joined text stays below. */
const LAENGSTER_TEXT = 480;

/** The lines of the sheet Sachkosten, and from which postings each of them comes. */
export interface Verdichtung {
  readonly posten: readonly Sachkostenposten[];
  /** € of the period per line. */
  readonly betraege: readonly Betrag[];
  /** Per line the places of its postings in the Kalkulation. */
  readonly herkunft: readonly (readonly number[])[];
}

/**
 * More postings than the sheet has lines are added up by Konto, Text and Zeile, with their count in the text. No cent
 * changes: a line carries the sum of its rounded postings. Refused where even that needs too much room.
 */
export function verdichtet(k: Kalkulation): Ergebnis<Verdichtung> {
  const platz = LISTENZEILEN.sachkosten.letzte - LISTENZEILEN.sachkosten.erste + 1;
  const plan = k.sachkosten.map(planbetrag);
  if (k.sachkosten.length <= platz) {
    return ok({ posten: k.sachkosten, betraege: plan, herkunft: k.sachkosten.map((_, i) => [i]) });
  }
  const gruppen = new Map<string, number[]>();
  k.sachkosten.forEach((posten, i) => {
    const schluessel = JSON.stringify([posten.konto, posten.text, posten.zeile]);
    const gruppe = gruppen.get(schluessel);
    if (gruppe === undefined) {
      gruppen.set(schluessel, [i]);
    } else {
      gruppe.push(i);
    }
  });
  if (gruppen.size > platz) {
    return unzulaessig({
      regel: "sachkosten-zu-viele",
      ort: { feld: "sachkosten" },
      text:
        `Die Sachkosten haben ${k.sachkosten.length} Buchungen. Nach Konto, Text und Zeile zusammengefasst bleiben ` +
        `${gruppen.size} Zeilen, das Blatt „Sachkosten“ hat Platz für ${platz}. Bitte gleichartige Buchungen unter ` +
        "einem gemeinsamen Text zusammenfassen.",
    });
  }
  const herkunft = [...gruppen.values()];
  const zeilen = herkunft.map((stellen) => zusammengefasst(stellen, k.sachkosten, plan));

  return ok({ posten: zeilen, betraege: zeilen.map(planbetrag), herkunft });
}

/** The verdicts on the lines, from the verdicts on the postings. */
export function verdichteteUrteile({ herkunft }: Verdichtung, urteile: readonly string[] = []): string[] {
  return herkunft.map(
    (stellen) =>
      gemeinsam(
        stellen.map((i) => urteile[i]),
        "Urteile",
      ) ?? "",
  );
}

/** Different texts of several postings in one cell; many of them as their number. */
function gemeinsam(texte: readonly (string | null | undefined)[], mehrzahl: string): string | null {
  const verschiedene = [...new Set(texte.filter((t): t is string => typeof t === "string" && t !== ""))];
  const text = verschiedene.join("; ");

  return text === "" ? null : text.length <= LAENGSTER_TEXT ? text : `${verschiedene.length} verschiedene ${mehrzahl}`;
}

/** Plan = grundlage × anteil × (1 + steigerung), rounded once. */
function planbetrag(posten: Sachkostenposten): Betrag {
  return gerundet(posten.grundlage, posten.anteil, plus(EINS, posten.steigerung));
}

function zusammengefasst(
  stellen: readonly number[],
  alle: readonly Sachkostenposten[],
  plan: readonly Betrag[],
): Sachkostenposten {
  const posten = stellen.map((i) => alle[i]).filter((p) => p !== undefined);
  const [erster] = posten;
  if (erster === undefined || posten.length === 1) {
    return erster as Sachkostenposten;
  }
  const betrag = summe(stellen.map((i) => plan[i] ?? NULL_EURO));
  const gemeinsamerText: Sachkostenposten = {
    ...erster,
    text: `${erster.text} (${posten.length} Buchungen)`,
    datum: posten.every((p) => p.datum === erster.datum) ? erster.datum : null,
    nachweis: gemeinsam(
      posten.map((p) => p.nachweis),
      "Nachweise",
    ),
    begruendung: gemeinsam(
      posten.map((p) => p.begruendung),
      "Begründungen",
    ),
  };
  const offen = { ...gemeinsamerText, grundlage: posten.map((p) => p.grundlage).reduce(plus, NULL) };
  if (posten.every((p) => gleicheRechnung(p, erster)) && planbetrag(offen) === betrag) {
    return offen;
  }

  return {
    ...gemeinsamerText,
    grundlage: alsBruch(betrag),
    istWert: false,
    anteil: EINS,
    steigerung: NULL,
    begruendung: gemeinsam(
      [gemeinsamerText.begruendung, "Anteil und Steigerung sind je Buchung schon eingerechnet"],
      "Begründungen",
    ),
  };
}

function gleicheRechnung(a: Sachkostenposten, b: Sachkostenposten): boolean {
  const gleich = (x: Bruch, y: Bruch): boolean => vergleiche(x, y) === 0;

  return a.istWert === b.istWert && gleich(a.anteil, b.anteil) && gleich(a.steigerung, b.steigerung);
}
