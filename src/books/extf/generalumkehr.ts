import { NULL_EURO, minusBetrag, type Betrag } from "../../domain";
import type { Buchung } from "../buchung";

type Gelesen = Buchung & { readonly umkehr: boolean };

/**
 * A Generalumkehr takes away what its booking added. Programs disagree whether S and H are turned as well, so the side says
 * nothing: it is negative, unless the booking it cancels was itself a Gutschrift.
 */
export function generalumkehr(buchungen: readonly Gelesen[]): readonly Buchung[] {
  if (!buchungen.some((b) => b.umkehr)) {
    return buchungen;
  }
  const gutschriften = new Set(buchungen.filter((b) => !b.umkehr && b.betrag < 0).map(schluessel));
  const kosten = new Set(buchungen.filter((b) => !b.umkehr && b.betrag > 0).map(schluessel));

  return buchungen.map(({ umkehr, ...buchung }) => {
    if (!umkehr) {
      return buchung;
    }
    const hebtGutschriftAuf = gutschriften.has(schluessel(buchung)) && !kosten.has(schluessel(buchung));
    const betrag = ohneVorzeichen(buchung.betrag);

    return { ...buchung, betrag: hebtGutschriftAuf ? betrag : minusBetrag(NULL_EURO, betrag) };
  });
}

function schluessel({ konto, gegenkonto, betrag }: Buchung): string {
  return `${[konto, gegenkonto ?? ""].sort().join("|")}|${ohneVorzeichen(betrag)}`;
}

function ohneVorzeichen(betrag: Betrag): Betrag {
  return betrag < 0 ? minusBetrag(NULL_EURO, betrag) : betrag;
}
