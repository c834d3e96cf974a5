import { NULL_EURO, alsEuro, alsZahl, befund, type Befund, type Berechnung } from "../../../domain";
import { betragText } from "../../anzeige";
import { kostenbetraege } from "../../betraege";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { ortIn } from "./d2-regeln";

const ID = "N4";

/**
 * Annual employer gross of a full post, €: from half the statutory minimum of any year since 2018 to well above the
 * highest tariff group. Our own frame against slips, no judgement of a salary.
 */
const VOLLZEIT = { von: 15_000, bis: 200_000 };

/** What a slip of the keyboard or of the unit multiplies by: month for year, T€ for €, a decimal point lost. */
const SPRUENGE = [
  { faktor: 1 / 12, name: "ein Monats- statt eines Jahresbetrags" },
  { faktor: 1 / 1000, name: "ein Betrag in Tausend Euro" },
  { faktor: 10, name: "eine Verschiebung um das Zehnfache" },
  { faktor: 100, name: "eine Verschiebung um das Hundertfache" },
  { faktor: 1000, name: "eine Verschiebung um das Tausendfache" },
  { faktor: 1 / 10, name: "eine Verschiebung um ein Zehntel" },
  { faktor: 1 / 100, name: "eine Verschiebung um ein Hundertstel" },
] as const;

/** A single cost line above this share of all others together is nobody's plan. */
const UEBERWIEGT = 0.6;

/** Amounts off by a power of ten, or a month's where a year's belongs. */
export const groessenordnung: Regel = {
  id: ID,
  titel: "Beträge liegen in einer üblichen Größenordnung",
  pruefe: (fall) => {
    const berechnung = fall.kalkulation?.berechnung ?? null;
    if (berechnung === null) {
      return nichtGeprueft(OHNE_FORM);
    }
    const gehalt = gehaelter(fall, berechnung);
    const bekannt = new Set(gehalt.map(({ ort }) => `${ort.blatt ?? ""}!${ort.zelle ?? ""}`));

    return [
      ...gehalt,
      ...uebergewicht(fall, berechnung).filter(({ ort }) => !bekannt.has(`${ort.blatt ?? ""}!${ort.zelle ?? ""}`)),
    ];
  },
};

function gehaelter(fall: Pruefungsfall, { kalkulation: k, ergebnis: e }: Berechnung): Befund[] {
  const jeVollzeit = k.plaetze / alsZahl(k.wochenstunden);

  return k.personal.flatMap((stelle, i) => {
    const vzae = stelle.stundenJeMitarbeiter === null ? 0 : alsZahl(stelle.stundenJeMitarbeiter) * jeVollzeit;
    const betrag = alsEuro(e.arbeitgeberBrutto[i] ?? NULL_EURO);
    const direkt = stelle.arbeitgeberBrutto !== null;
    const jahr = direkt
      ? vzae > 0
        ? betrag / vzae
        : 0
      : stelle.jahresbruttoVollzeit === null
        ? 0
        : alsZahl(stelle.jahresbruttoVollzeit);
    if (jahr <= 0 || betrag <= 0 || imRahmen(jahr)) {
      return [];
    }
    const sprung = SPRUENGE.find(({ faktor }) => imRahmen(jahr / faktor));
    const feld = `personal[${i}].${direkt ? "arbeitgeberBrutto" : "jahresbruttoVollzeit"}`;

    return [
      befund({
        regel: ID,
        schwere: "warnung",
        ort: fall.kalkulation === null ? { feld } : ortIn(fall.kalkulation, { feld }),
        gefunden: betragText(direkt ? betrag : jahr),
        erwartet: sprung === undefined ? undefined : betragText((direkt ? betrag : jahr) / sprung.faktor),
        wirkung: sprung === undefined ? undefined : (fall.wirkung(betrag - betrag / sprung.faktor) ?? undefined),
        text:
          `${stelle.funktion}: ${betragText(jahr)} im Jahr für eine volle Stelle ${jahr > VOLLZEIT.bis ? "sind sehr viel" : "sind sehr wenig"}.` +
          (sprung === undefined ? " Bitte den Betrag prüfen." : ` Das sieht aus wie ${sprung.name}. Bitte prüfen.`),
      }),
    ];
  });
}

function imRahmen(jahr: number): boolean {
  return jahr >= VOLLZEIT.von && jahr <= VOLLZEIT.bis;
}

function uebergewicht(fall: Pruefungsfall, { kalkulation: k, ergebnis }: Berechnung): Befund[] {
  const gesamt = alsEuro(ergebnis.gesamtkosten);
  const sachlich = kostenbetraege(fall).filter(
    ({ text }) => !k.personal.some(({ funktion }) => text.startsWith(funktion)),
  );

  const mitte = median(sachlich.map(({ euro }) => euro));

  return sachlich.flatMap(({ sheet, cell, text, euro }) => {
    const uebrige = gesamt - euro;
    if (uebrige <= 0 || euro < UEBERWIEGT * uebrige) {
      return [];
    }
    // after which the line would be one among the others
    const faktor = naechster(euro / mitte);

    return [
      befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt: sheet, zelle: cell },
        gefunden: betragText(euro),
        erwartet: betragText(euro / faktor),
        wirkung: fall.wirkung(euro - euro / faktor) ?? undefined,
        text:
          `„${text}“ (${sheet}!${cell}) macht ${betragText(euro)} aus, die übrigen Kosten zusammen ${betragText(uebrige)}.` +
          ` Das sieht aus wie eine Verschiebung um das ${faktor}-fache. Bitte prüfen.`,
      }),
    ];
  });
}

function median(werte: readonly number[]): number {
  const sortiert = [...werte].sort((a, b) => a - b);

  return sortiert[Math.floor(sortiert.length / 2)] ?? 1;
}

/** The power of ten, up to a thousand, nearest to a ratio. */
function naechster(verhaeltnis: number): number {
  return 10 ** Math.min(3, Math.max(1, Math.round(Math.log10(verhaeltnis))));
}
