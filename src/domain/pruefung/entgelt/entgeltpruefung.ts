import { befund, type Befund } from "../../befund";
import type { Entgeltperson } from "./entgeltperson";
import { fehltageBefunde } from "./fehltage";
import { grenzbefund } from "./grenze";
import { grundbetragsbefund } from "./grundbetrag";
import { pseudonymbefund, siehtNachNamenAus } from "./pseudonym";
import { stundenbefund } from "./stunden";
import type { Betrag } from "../../mengen/betrag";
import { euroText, summe } from "../../mengen/betrag";
import type { Stichtag } from "../../mengen/zeitraum";
import { mindestentgeltsumme } from "../../arbeitsergebnis/verwendung";
import { FUNDSTELLEN } from "../../entgelt/fundstellen";
import { norm } from "../../recht/fundstelle";

export interface Entgeltgegenstand {
  readonly stichtag: Stichtag | null;
  readonly personen: readonly Entgeltperson[];
  /** € of the year; null: not known yet. */
  readonly arbeitsergebnis: Betrag | null;
  /** Arbeitsentgelte of the year, without Arbeitsförderungsgeld; null: not known yet. */
  readonly entgelteImJahr: Betrag | null;
  /** Whether the Tagessatz holds the contribution to the Berufsgenossenschaft of the people. */
  readonly unfallversicherungImTagessatz: boolean;
}

/** What a reviewer would ask about the Entgelt: per person, and over all of them. */
export function entgeltpruefung(g: Entgeltgegenstand): readonly Befund[] {
  return [
    ...g.personen.flatMap((eingetragen, i) => {
      const ort = (feld: string) => ({ feld: `personen[${i}].${feld}` });
      // A finding never repeats what may be a name.
      const person = siehtNachNamenAus(eingetragen.pseudonym)
        ? { ...eingetragen, pseudonym: `${i + 1}. Person` }
        : eingetragen;

      return [
        pseudonymbefund(eingetragen.pseudonym, ort("pseudonym")),
        stundenbefund(person, ort("wochenstunden")),
        grundbetragsbefund(person, g.stichtag, ort("grundbetrag")),
        grenzbefund(person, g.stichtag, ort("steigerungsbetrag")),
        ...fehltageBefunde(person, ort("fehltage")),
      ];
    }),
    siebzigProzent(g),
    doppelteUnfallversicherung(g),
  ].filter((b) => b !== null);
}

/** Entgelte against 70 % of the Arbeitsergebnis: “in der Regel”, so a Warnung. */
function siebzigProzent({ arbeitsergebnis, entgelteImJahr }: Entgeltgegenstand): Befund | null {
  const mindestens = arbeitsergebnis === null ? null : mindestentgeltsumme(arbeitsergebnis);
  if (entgelteImJahr === null || mindestens?.art !== "ok" || entgelteImJahr >= mindestens.wert) {
    return null;
  }

  return befund({
    regel: "entgelte-unter-70-prozent",
    schwere: "warnung",
    ort: { feld: "entgelteImJahr" },
    gefunden: euroText(entgelteImJahr),
    erwartet: `mindestens ${euroText(mindestens.wert)}`,
    text:
      `Die Arbeitsentgelte von ${euroText(entgelteImJahr)} sind weniger als 70 % des Arbeitsergebnisses` +
      ` (${euroText(mindestens.wert)}). Das ist nur ausnahmsweise zulässig; bitte begründen oder die Steigerungsbeträge erhöhen.`,
    fundstelle: norm("§ 12 Abs. 5 S. 1 Nr. 1 WVO"),
  });
}

/** The same contribution in the Tagessatz and in the Entgelt. */
function doppelteUnfallversicherung({ personen, unfallversicherungImTagessatz }: Entgeltgegenstand): Befund | null {
  const imEntgelt = summe(personen.map((p) => p.unfallversicherung).filter((u) => u !== null));
  if (!unfallversicherungImTagessatz || imEntgelt === 0) {
    return null;
  }

  return befund({
    regel: "unfallversicherung-doppelt",
    schwere: "fehler",
    ort: { feld: "unfallversicherung" },
    gefunden: `${euroText(imEntgelt)} im Monat`,
    erwartet: "nur an einer Stelle",
    text:
      "Der Beitrag zur Berufsgenossenschaft steht im Tagessatz („Steuern, Abgaben, Versicherung“) und noch einmal beim" +
      " Entgelt. Bitte eine der beiden Stellen streichen; nach der Rechtsprechung gehört er in die Vergütung.",
    fundstelle: FUNDSTELLEN.unfall,
  });
}
