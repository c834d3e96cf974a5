import { abrechnung, type Abrechnung } from "../abrechnung/abrechnung";
import { arbeitsergebnis, type Arbeitsergebnis } from "../arbeitsergebnis/arbeitsergebnis";
import { hoechstruecklage, mindestentgeltsumme } from "../arbeitsergebnis/verwendung";
import type { Befund } from "../befund";
import { abgelehnt, ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { anteilig, summe, type Betrag } from "../mengen/betrag";
import { bruch } from "../mengen/bruch";
import { jahrVon } from "../mengen/zeitraum";
import type { Abrechnungsangabe, Arbeitsergebnisjahr, Begleitangaben } from "./angaben";
import { begleitbefunde } from "./befunde";
import { begleiteingabe } from "./eingabe";
import { entgelterechnung, type Entgeltergebnis } from "./entgelterechnung";
import { mitOrt } from "./ort";
import { mitwirkungsergebnis, type Mitwirkungsergebnis } from "./mitwirkungsergebnis";

export type { Entgeltergebnis } from "./entgelterechnung";
export type { Mitwirkungsergebnis } from "./mitwirkungsergebnis";

/** A year of Tab. 4 and what may be done with its result. */
export interface Jahresergebnis {
  readonly ergebnis: Arbeitsergebnis;
  /** Arbeitsentgelte of the year as the lines of the Entgelt add up to, with one-off payments, without AFöG. */
  readonly entgelteLautZeilen: Betrag;
  readonly entgelte: Betrag;
  /** One twelfth of the year's: what six months are measured by. */
  readonly monatsentgelte: Betrag;
  readonly mindestens: Betrag;
  readonly ruecklage: Betrag;
}

export interface Jahresabrechnung {
  readonly jahr: number;
  readonly tagessatz: Betrag;
  readonly abrechnung: Abrechnung;
}

/** The other half of the handbook, calculated: each list in the order of its input. */
export interface Begleitrechnung {
  readonly angaben: Begleitangaben;
  readonly entgelt: readonly Entgeltergebnis[];
  readonly arbeitsergebnis: readonly Jahresergebnis[];
  readonly abrechnung: readonly Jahresabrechnung[];
  readonly mitwirkung: Mitwirkungsergebnis | null;
  readonly befunde: readonly Befund[];
}

/** What the Kostenkalkulation of the same file lends: its Tagessatz and its Plätze. */
export interface Grundlage {
  readonly tagessatz: Betrag;
  readonly plaetze: number;
  /** Whether it holds the contribution to the Berufsgenossenschaft of the people already. */
  readonly unfallversicherungImTagessatz: boolean;
}

/** From the optional keys of the input to their results; null where the input has none of them. */
export function begleitrechnung(roh: unknown, grundlage: Grundlage): Ergebnis<Begleitrechnung | null> {
  const gelesen = begleiteingabe(roh);
  if (gelesen.art !== "ok") {
    return gelesen;
  }
  const { angaben, befunde } = gelesen.wert;
  const { entgelt, arbeitsergebnis: jahre, abrechnung: tage, mitwirkung, eigeneWerte } = angaben;
  if (entgelt === null && jahre === null && tage === null && mitwirkung === null && eigeneWerte.length === 0) {
    return ok(null);
  }
  const entgelte = entgelterechnung(angaben);
  const ergebnisse = (jahre ?? []).map((jahr, i) =>
    mitOrt(`arbeitsergebnis[${i}]`, jahresergebnis(jahr, entgeltsumme(angaben, jahr.jahr, entgelte))),
  );
  const abgerechnet = tage === null ? [] : jahresabrechnungen(tage, grundlage.tagessatz);
  const beteiligt =
    mitwirkung === null ? null : mitOrt("mitwirkung", mitwirkungsergebnis(mitwirkung, grundlage.plaetze));
  const nein = abgelehnt([...entgelte, ...ergebnisse, ...abgerechnet, ...(beteiligt === null ? [] : [beteiligt])]);
  if (nein !== null) {
    return nein;
  }
  const wert: Omit<Begleitrechnung, "befunde"> = {
    angaben,
    entgelt: werte(entgelte),
    arbeitsergebnis: werte(ergebnisse),
    abrechnung: werte(abgerechnet),
    mitwirkung: beteiligt?.art === "ok" ? beteiligt.wert : null,
  };

  return ok({ ...wert, befunde: [...befunde, ...begleitbefunde(wert, grundlage)] });
}

function werte<T>(ergebnisse: readonly Ergebnis<T>[]): readonly T[] {
  return ergebnisse.flatMap((e) => (e.art === "ok" ? [e.wert] : []));
}

function entgeltsumme(
  { entgelt }: Begleitangaben,
  jahr: number,
  ergebnisse: readonly Ergebnis<Entgeltergebnis>[],
): Betrag {
  return summe(
    (entgelt?.beschaeftigte ?? []).flatMap((zeile, i) => {
      const e = ergebnisse[i];

      return e?.art === "ok" && jahrVon(zeile.stichtag) === jahr ? [e.wert.arbeitsentgelteImZeitraum] : [];
    }),
  );
}

const ZWOELFTEL = bruch(1, 12);

function jahresergebnis(jahr: Arbeitsergebnisjahr, lautZeilen: Betrag): Ergebnis<Jahresergebnis> {
  const gerechnet = arbeitsergebnis(jahr);
  if (gerechnet.art !== "ok") {
    return gerechnet;
  }
  const ergebnis = gerechnet.wert;
  const entgelte = jahr.entgelte ?? lautZeilen;
  const monatsentgelte = anteilig(entgelte, ZWOELFTEL);
  const mindestens = mindestentgeltsumme(ergebnis.arbeitsergebnis);
  const ruecklage = hoechstruecklage({
    arbeitsergebnis: ergebnis.arbeitsergebnis,
    monatsentgelte,
    bestand: jahr.bestand,
  });

  return mindestens.art === "ok" && ruecklage.art === "ok"
    ? ok({
        ergebnis,
        entgelteLautZeilen: lautZeilen,
        entgelte,
        monatsentgelte,
        mindestens: mindestens.wert,
        ruecklage: ruecklage.wert,
      })
    : (abgelehnt([mindestens, ruecklage]) ?? unzulaessig());
}

function jahresabrechnungen(
  { jahre, personen }: Abrechnungsangabe,
  tagessatz: Betrag,
): readonly Ergebnis<Jahresabrechnung>[] {
  return jahre.map(({ jahr, tagessatz: eigener }, i) => {
    const satz = eigener ?? tagessatz;
    const gerechnet = mitOrt(
      `abrechnung.jahre[${i}]`,
      abrechnung(
        satz,
        personen.filter((p) => p.jahr === jahr),
      ),
      `${jahr}: `,
    );

    return gerechnet.art === "ok" ? ok({ jahr, tagessatz: satz, abrechnung: gerechnet.wert }) : gerechnet;
  });
}

/** The result of a person's year, or nothing. */
export function personenjahr(b: Pick<Begleitrechnung, "abrechnung">, pseudonym: string, jahr: number) {
  return b.abrechnung.find((a) => a.jahr === jahr)?.abrechnung.personen.find((p) => p.pseudonym === pseudonym) ?? null;
}
