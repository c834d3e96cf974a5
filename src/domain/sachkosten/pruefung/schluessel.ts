import { EINS, vergleiche } from "../../mengen/bruch";
import { traegtSachanteil } from "../regeln/teilung";
import type { Urteil } from "../urteil";
import type { Pruefzeile } from "./pruefzeile";

/** Verdicts with which a line stays in the Sachkosten. */
const BLEIBT: readonly Urteil[] = ["zulaessig", "falsche_zeile"];

/** Lines of which only a share is claimed, by a key; the Sach share of a split names its own rule. */
export function geschluesselt(zeilen: readonly Pruefzeile[]): readonly Pruefzeile[] {
  return zeilen.filter(
    ({ angabe, urteil }) =>
      angabe.betrag !== 0 &&
      vergleiche(angabe.anteil, EINS) !== 0 &&
      BLEIBT.includes(urteil.urteil) &&
      !traegtSachanteil(urteil, angabe.anteil),
  );
}

/** What line and reason say about the key. */
export function schluesseltext({ angabe }: Pruefzeile): string {
  return `${angabe.text} ${angabe.begruendung ?? ""}`.toLowerCase();
}

export function hatBegruendung({ angabe }: Pruefzeile): boolean {
  return (angabe.begruendung ?? "").trim() !== "";
}
