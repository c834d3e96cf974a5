import { alsMengenbuchung, verrechnet, zuordnung, type Betrag, type Zeitraum, type Zuordnung } from "../domain";
import type { Buchung } from "./buchung";
import { kontoart, type Kontenrahmen, type Kontoart } from "./kontenrahmen";
import { kontoauskunft, type Kontoauskunft } from "./wissen/konten";

/** What is asked once before a farm's books become lines. */
export interface Uebernahmeangaben {
  readonly kontenrahmen: Kontenrahmen;
  /** The Wirtschaftsjahr to be taken; null: all postings of the file. */
  readonly wirtschaftsjahr: Zeitraum | null;
  /** Name of the file, as evidence where a posting has no voucher number. */
  readonly datei: string;
}

/** A posting as a proposal for the Sachkosten. */
export interface Vorschlag {
  readonly buchung: Buchung;
  /** After Storno and Gutschrift. */
  readonly betrag: Betrag;
  readonly text: string;
  readonly zuordnung: Zuordnung;
  /** What the chart says of the account; null where it is not listed. */
  readonly konto: Kontoauskunft | null;
  readonly nachweis: string;
  readonly gutschriften: readonly Buchung[];
}

export interface Uebernahme {
  /** Expenses above zero, in the order of the file. */
  readonly vorschlaege: readonly Vorschlag[];
  /** Bookings that a Storno took away whole. */
  readonly storniert: readonly Buchung[];
  /** Gutschriften that belong to no booking of the file. */
  readonly offeneGutschriften: readonly Buchung[];
  /** Things bought and put on accounts of the Anlagevermögen: they belong to the Anlagen. */
  readonly anlagen: readonly Buchung[];
  /** Bank, income, debts: no expense. */
  readonly keinAufwand: number;
  readonly ausserhalb: number;
}

/** The expenses among the postings, netted, each with its verdict; the same line always gets the same one. */
export function vorschlaege(buchungen: readonly Buchung[], angaben: Uebernahmeangaben): Uebernahme {
  const imJahr = buchungen.filter((b) => liegtIn(b, angaben.wirtschaftsjahr));
  const mitArt = imJahr.map((b) => ({ buchung: b, art: kontoart(b.sachkonto, angaben.kontenrahmen) }));
  const von = (art: Kontoart): Buchung[] => mitArt.filter((b) => b.art === art).map((b) => b.buchung);
  const aufwand = von("aufwand");
  const anlagen = von("anlage");
  const { posten, storniert, offen } = verrechnet(aufwand);

  return {
    vorschlaege: posten
      .filter(({ betrag }) => betrag > 0)
      .map(({ posten: buchung, betrag, gutschriften }) => {
        const konto = kontoauskunft(buchung.sachkonto, angaben.kontenrahmen);

        return {
          buchung,
          betrag,
          text: buchung.text === "" ? (konto?.name ?? "") : buchung.text,
          zuordnung: beurteilt(buchung, betrag, angaben.kontenrahmen),
          konto,
          nachweis: buchung.beleg ?? `${angaben.datei}, Zeile ${buchung.zeile}`,
          gutschriften,
        };
      }),
    storniert,
    offeneGutschriften: offen,
    anlagen,
    keinAufwand: imJahr.length - aufwand.length - anlagen.length,
    ausserhalb: buchungen.length - imJahr.length,
  };
}

function liegtIn({ datum }: Buchung, zeitraum: Zeitraum | null): boolean {
  return zeitraum === null || datum === null || (datum >= zeitraum.von && datum <= zeitraum.bis);
}

/** The verdict of the words, the account where they do not decide; asked about where Stück or Gewicht are filled. */
function beurteilt({ text, sachkonto, menge }: Buchung, betrag: Betrag, kontenrahmen: Kontenrahmen): Zuordnung {
  const urteil = zuordnung({ text, betrag, gebuchtUnter: null, konto: sachkonto, kontenrahmen });

  return menge ? alsMengenbuchung(urteil) : urteil;
}
