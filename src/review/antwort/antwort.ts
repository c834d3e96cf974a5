import {
  bruch,
  euroText,
  minusBetrag,
  ok,
  summe,
  tagessatz,
  unzulaessig,
  type Berechnung,
  type Betrag,
  type Ergebnis,
  type Grund,
  type Kostenzeile,
} from "../../domain";
import type { Block } from "../formular";
import { kostenzeilen, type Zeilenbetrag } from "./kostenzeilen";

/** What the reviewer decides about a row; rows without a decision are accepted as claimed. */
export interface Entscheidung {
  readonly zeile: Kostenzeile;
  /** € of the period. */
  readonly anerkannt: Betrag;
  readonly grund: string;
}

/** beantragt · anerkannt · Differenz · Grund */
export interface Antwortzeile {
  readonly zeile: Kostenzeile;
  readonly beantragt: Betrag;
  readonly anerkannt: Betrag;
  /** anerkannt − beantragt: negative where something is cut. */
  readonly differenz: Betrag;
  readonly grund: string | null;
}

export interface Gegenueberstellung {
  readonly beantragt: Betrag;
  readonly anerkannt: Betrag;
  readonly differenz: Betrag;
}

export interface Antwort {
  readonly zeilen: readonly Antwortzeile[];
  readonly gesamtkosten: Gegenueberstellung;
  /** € per Platz and day. */
  readonly tagessatz: Gegenueberstellung;
}

/** The reviewer's answer with the Tagessatz that results; refused where a cut has no reason or an amount makes no sense. */
export function antwort(berechnung: Berechnung, entscheidungen: readonly Entscheidung[]): Ergebnis<Antwort> {
  const zeilen = kostenzeilen(berechnung);
  const gruende = entscheidungen.flatMap((e) => fehler(e, zeilen));
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const je = new Map(entscheidungen.map((e) => [e.zeile, e]));
  const antwortzeilen = zeilen.map(({ zeile, betrag }): Antwortzeile => {
    const anerkannt = je.get(zeile)?.anerkannt ?? betrag;

    return {
      zeile,
      beantragt: betrag,
      anerkannt,
      differenz: minusBetrag(anerkannt, betrag),
      grund: je.get(zeile)?.grund.trim() ?? null,
    };
  });
  const { plaetze, tage } = berechnung.kalkulation;
  const block = (name: Block): Betrag =>
    summe(antwortzeilen.filter((_, i) => zeilen[i]?.block === name).map(({ anerkannt }) => anerkannt));
  const satz = tagessatz({
    personalkosten: block("personal"),
    fixkosten: block("fix"),
    sachkosten: block("sach"),
    plaetze: bruch(plaetze, 1),
    tage: bruch(tage, 1),
  });
  if (satz.art !== "ok") {
    return satz;
  }

  return ok({
    zeilen: antwortzeilen,
    gesamtkosten: gegenueber(berechnung.ergebnis.gesamtkosten, summe(antwortzeilen.map(({ anerkannt }) => anerkannt))),
    tagessatz: gegenueber(berechnung.ergebnis.tagessatz, satz.wert),
  });
}

function gegenueber(beantragt: Betrag, anerkannt: Betrag): Gegenueberstellung {
  return { beantragt, anerkannt, differenz: minusBetrag(anerkannt, beantragt) };
}

function fehler({ zeile, anerkannt, grund }: Entscheidung, zeilen: readonly Zeilenbetrag[]): Grund[] {
  const beantragt = zeilen.find((z) => z.zeile === zeile)?.betrag;
  const ort = { feld: zeile };
  if (anerkannt < 0) {
    return [
      {
        regel: "anerkannt-negativ",
        ort,
        text: `${zeile}: Anerkannt werden kann kein negativer Betrag (${euroText(anerkannt)}).`,
      },
    ];
  }

  return anerkannt !== beantragt && grund.trim() === ""
    ? [{ regel: "anerkannt-ohne-grund", ort, text: `${zeile}: Bitte einen Grund für die Abweichung angeben.` }]
    : [];
}
