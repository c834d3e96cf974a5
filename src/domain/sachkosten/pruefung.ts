import { sortiert, type Befund } from "../befund";
import { belegdaten } from "./pruefung/belegdaten";
import { beschaeftigtenrat } from "./pruefung/beschaeftigtenrat";
import { gleicherBeleg } from "./pruefung/gleicher-beleg";
import { gleicheZeilen } from "./pruefung/gleiche-zeilen";
import { hausapotheke } from "./pruefung/hausapotheke";
import { nettobuecher } from "./pruefung/nettobuecher";
import type { Sachkostenkontext, Sachkostenpruefung, Sachkostenzeilenangabe } from "./pruefung/pruefzeile";
import { schluesselGebaeude } from "./pruefung/schluessel-gebaeude";
import { schluesselPersonen } from "./pruefung/schluessel-personen";
import { schluesselUnbenannt } from "./pruefung/schluessel-unbenannt";
import { unfallversicherung } from "./pruefung/unfallversicherung";
import { urteile } from "./pruefung/urteile";
import { merkmaleVon } from "./regeln/lage";
import { lies } from "./sprache/lesung";
import { zuordnung } from "./zuordnung";

export type { Sachkostenkontext, Sachkostenzeilenangabe } from "./pruefung/pruefzeile";

/** One check, one file. */
const PRUEFUNGEN: readonly Sachkostenpruefung[] = [
  urteile,
  hausapotheke,
  unfallversicherung,
  beschaeftigtenrat,
  gleicheZeilen,
  gleicherBeleg,
  belegdaten,
  schluesselUnbenannt,
  schluesselPersonen,
  schluesselGebaeude,
  nettobuecher,
];

/** All findings over the Sachkosten, sorted by effect; ort.feld counts the lines as given ("sachkosten[3]"). */
export function sachkostenPruefung(
  zeilen: readonly Sachkostenzeilenangabe[],
  kontext: Sachkostenkontext,
): readonly Befund[] {
  const geprueft = zeilen.map((angabe, nummer) => ({
    nummer,
    angabe,
    urteil:
      angabe.urteil ??
      zuordnung({
        text: angabe.text,
        betrag: angabe.einzel ?? angabe.betrag,
        gebuchtUnter: angabe.zeile,
        konto: angabe.konto ?? null,
        kontenrahmen: angabe.kontenrahmen ?? null,
      }),
    merkmale: merkmaleVon(lies(angabe.text)),
  }));

  return sortiert(PRUEFUNGEN.flatMap((pruefung) => pruefung(geprueft, kontext)));
}
