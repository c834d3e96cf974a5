import {
  alsZahl,
  EINS,
  SACHKOSTENZEILEN,
  vergleiche,
  type Betrag,
  type Bruch,
  type Sachkostenzeile,
} from "../../domain";
import { sachkosteneingabe, type Planangaben, type Vorschlag } from "../../books";
import { anzeige } from "../eingabe/feldwert";
import { feldart } from "../eingabe/felder";
import { URTEILE } from "../sachkosten/pruefzeilen";

/** The row each proposal is to go to, by its place in the list; no entry: it stays out. */
export type Auswahl = ReadonlyMap<number, Sachkostenzeile>;

/** Only what is in order by itself is chosen beforehand: everything else is the person's decision. */
export function vorauswahl(alle: readonly Vorschlag[]): Auswahl {
  return new Map(
    alle.flatMap(({ zuordnung: { urteil, zeile } }, i) => {
      const sachzeile = SACHKOSTENZEILEN.find((name) => name === zeile);

      return urteil === "zulaessig" && sachzeile !== undefined ? [[i, sachzeile] as const] : [];
    }),
  );
}

export interface Gruppe {
  readonly urteil: (typeof URTEILE)[number];
  readonly summe: Betrag;
  /** Places in the list of proposals, biggest euros first. */
  readonly stellen: readonly number[];
}

export function gruppen(alle: readonly Vorschlag[]): readonly Gruppe[] {
  return URTEILE.map((urteil) => {
    const stellen = alle
      .map((_, i) => i)
      .filter((i) => alle[i]?.zuordnung.urteil === urteil)
      .sort((a, b) => (alle[b]?.betrag ?? 0) - (alle[a]?.betrag ?? 0));

    return { urteil, stellen, summe: stellen.reduce((s, i) => s + (alle[i]?.betrag ?? 0), 0) as Betrag };
  }).filter(({ stellen }) => stellen.length > 0);
}

/** The Sach share of a split, where this row is its Sach part. */
export function sachanteil({ zuordnung: { aufteilung } }: Vorschlag, zeile: Sachkostenzeile): Bruch {
  return aufteilung?.find((teil) => teil.zeile === zeile)?.anteil ?? EINS;
}

/** The chosen lines as texts for the columns of the draft. */
export function entwurfszeilen(
  alle: readonly Vorschlag[],
  auswahl: Auswahl,
  plan: Planangaben,
): readonly Readonly<Record<string, string>>[] {
  return [...auswahl]
    .sort(([a], [b]) => a - b)
    .flatMap(([stelle, zeile]) => {
      const vorschlag = alle[stelle];
      if (vorschlag === undefined) {
        return [];
      }
      const anteil = sachanteil(vorschlag, zeile);
      const { steigerung, ...eingabe } = sachkosteneingabe(
        { vorschlag, zeile, ...(vergleiche(anteil, EINS) === 0 ? {} : { sachanteil: anteil }) },
        plan,
      );
      const werte = { ...eingabe, ...(steigerung === undefined ? {} : { steigerung: alsZahl(plan.steigerung) }) };

      return [
        Object.fromEntries(
          Object.entries(werte).map(([spalte, wert]) => [spalte, anzeige(wert, feldart(`sachkosten/-/${spalte}`))]),
        ),
      ];
    });
}
