import { ok, unzulaessig, type Ergebnis, type Grund, type Ok, type Rechenschritt } from "../ergebnis";
import { betragsbruchText, euroText, gerundet, NULL_EURO, summe, type Betrag } from "../mengen/betrag";
import { bruch, bruchText, EINS, kehrwert, NULL, plus, vergleiche, type Bruch } from "../mengen/bruch";
import { handbuch, norm, type Fundstelle } from "../recht/fundstelle";
import { abschreibung } from "./abschreibung";
import type { Anlage, Kalkulation, Kostenkalkulation, Personalstelle, Sachkostenposten } from "./kalkulation";
import { SACHKOSTENZEILEN, type FixeZeile, type Sachkostenzeile } from "./kostenarten";
import { GROESSEN } from "./mengenpruefung";
import { personalkosten } from "./stellenanteil";
import { tagessatz } from "./tagessatz";

type Posten = Ok<Betrag>;

const FUNDSTELLE_ANTEIL: Fundstelle = handbuch(
  "Kap. 6.1, Sachkosten (Z. 693)",
  "Gegebenenfalls können prozentuale Anteile aus der Bilanz des Gesamtbetriebes angesetzt werden.",
);
const FUNDSTELLE_PLAN: Fundstelle = norm("§ 123 Abs. 2 S. 3 SGB IX (für einen zukünftigen Zeitraum)");
const FUNDSTELLE_FIXE: Fundstelle = handbuch("Kap. 6.1, Tab. 1, Fixe Kosten (Z. 625-631)");

/**
 * Tab. 1, computed: every line rounded once to the cent where it arises, sums of rounded lines, the quotient rounded
 * once (HB:604-649). Refuses with all reasons where a line is out of any sensible range.
 */
export function kostenkalkulation(k: Kalkulation): Ergebnis<Kostenkalkulation> {
  const gruende: Grund[] = [];
  const gesammelt = (ergebnis: Ergebnis<Betrag>, feld: string): Posten => {
    if (ergebnis.art === "ok") {
      return ergebnis;
    }
    gruende.push(...ergebnis.gruende.map((g) => ({ ...g, ort: { feld: `${feld}.${g.ort.feld ?? ""}` } })));

    return ok(NULL_EURO);
  };

  const personal = k.personal.map((stelle, i) => gesammelt(personalposten(stelle, k), `personal[${i}]`));
  const anlagen = k.anlagen.map((anlage, i) => gesammelt(anlageposten(anlage, k), `anlagen[${i}]`));
  const sach = k.sachkosten.map(sachposten);
  const betraege = (posten: readonly Posten[]): Betrag[] => posten.map((p) => p.wert);
  const nachArt = (art: Anlage["art"]): Betrag => summe(betraege(anlagen).filter((_, i) => k.anlagen[i]?.art === art));
  const nachZeile = (zeile: Sachkostenzeile): Betrag =>
    summe(betraege(sach).filter((_, i) => k.sachkosten[i]?.zeile === zeile));

  const fixeZeilen: Record<FixeZeile, Betrag> = {
    "Instandhaltung/Instandsetzung": gerundet(k.fixeKosten["Instandhaltung/Instandsetzung"]),
    "Zinsen im Rahmen öffentlicher Förderungen": gerundet(k.fixeKosten["Zinsen im Rahmen öffentlicher Förderungen"]),
    "Miete/Leasing/Pacht": summe(k.miete.map((m) => gerundet(m.betrag))),
  };
  const sachkostenJeZeile = Object.fromEntries(SACHKOSTENZEILEN.map((z) => [z, nachZeile(z)])) as Record<
    Sachkostenzeile,
    Betrag
  >;
  const bloecke = {
    personalkosten: summe(betraege(personal)),
    fixkosten: summe([nachArt("Gebäude"), nachArt("Inventar"), ...Object.values(fixeZeilen)]),
    sachkosten: summe(Object.values(sachkostenJeZeile)),
  };
  const satz = tagessatz(
    { ...bloecke, plaetze: bruch(k.plaetze, 1), tage: bruch(k.tage, 1) },
    k.monate === null ? GROESSEN.tage : GROESSEN.tageImZeitraum,
  );
  if (satz.art !== "ok") {
    return unzulaessig(...gruende, ...satz.gruende);
  }
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const posten = [...personal, ...anlagen, ...sach, satz];

  return ok(
    {
      arbeitgeberBrutto: betraege(personal),
      personalkosten: bloecke.personalkosten,
      abschreibungen: betraege(anlagen),
      abschreibungGebaeude: nachArt("Gebäude"),
      abschreibungInventar: nachArt("Inventar"),
      fixeZeilen,
      fixeKosten: bloecke.fixkosten,
      sachkostenposten: betraege(sach),
      sachkostenJeZeile,
      sachkosten: bloecke.sachkosten,
      gesamtkosten: summe(Object.values(bloecke)),
      tagessatz: satz.wert,
    },
    () => [...posten.slice(0, -1).flatMap((p) => p.rechenweg()), ...fixeSchritte(fixeZeilen), ...satz.rechenweg()],
    () => [...new Map(posten.flatMap((p) => p.fundstellen()).map((f) => [f.stelle, f])).values()],
  );
}

/** Annual employer gross of one line: entered directly, or Stellenanteil × full post [× monate/12]. */
function personalposten(stelle: Personalstelle, k: Kalkulation): Ergebnis<Betrag> {
  if (stelle.arbeitgeberBrutto !== null) {
    const betrag = gerundet(stelle.arbeitgeberBrutto);

    return ok(betrag, () => [
      { bezeichnung: stelle.funktion, rechnung: "Arbeitgeber-Brutto direkt eingetragen", ergebnis: euroText(betrag) },
    ]);
  }
  if (stelle.jahresbruttoVollzeit === null) {
    return ok(NULL_EURO, () => [
      { bezeichnung: stelle.funktion, rechnung: "ohne Arbeitgeber-Brutto", ergebnis: euroText(NULL_EURO) },
    ]);
  }
  const zeit = zeitfaktor(k.monate);
  const ergebnis = personalkosten({
    stunden: stelle.stundenJeMitarbeiter ?? NULL,
    plaetze: bruch(k.plaetze, 1),
    wochenstunden: k.wochenstunden,
    jahresbrutto: stelle.jahresbruttoVollzeit,
  });
  if (ergebnis.art !== "ok") {
    return ergebnis;
  }
  // Rounded once: the months belong inside the one rounding, not on the rounded annual amount.
  const betrag =
    zeit.length === 0
      ? ergebnis.wert
      : gerundet(
          stelle.jahresbruttoVollzeit,
          stelle.stundenJeMitarbeiter ?? NULL,
          bruch(k.plaetze, 1),
          kehrwert(k.wochenstunden),
          ...zeit,
        );

  return ok(
    betrag,
    () =>
      ergebnis.rechenweg().map((schritt) => ({
        ...schritt,
        bezeichnung: stelle.funktion,
        rechnung: schritt.rechnung + (zeit.length === 0 ? "" : ` × ${k.monate ?? 12}/12`),
        ergebnis: euroText(betrag),
      })),
    ergebnis.fundstellen,
  );
}

function anlageposten(anlage: Anlage, k: Kalkulation): Ergebnis<Betrag> {
  const ergebnis = abschreibung({ ...anlage, monate: k.monate, stichtag: k.zeitraum.von });
  if (ergebnis.art !== "ok") {
    return ergebnis;
  }

  return ok(
    ergebnis.wert,
    () =>
      ergebnis.rechenweg().map((schritt) => ({
        ...schritt,
        bezeichnung: `Abschreibung ${anlage.art}: ${anlage.bezeichnung}`,
      })),
    ergebnis.fundstellen,
  );
}

/** Plan = grundlage × anteil × (1 + steigerung), rounded once. */
function sachposten(posten: Sachkostenposten): Posten {
  const { grundlage, anteil, steigerung } = posten;
  const wachstum = plus(EINS, steigerung);
  const betrag = gerundet(grundlage, anteil, wachstum);
  const geteilt = vergleiche(anteil, EINS) !== 0;
  const gesteigert = steigerung.zaehler !== 0;

  return ok(
    betrag,
    (): Rechenschritt[] => [
      {
        bezeichnung: `${posten.zeile}: ${posten.text}`,
        rechnung:
          `${betragsbruchText(grundlage)}${posten.istWert ? " (Ist)" : ""}` +
          (geteilt ? ` × ${anteil.zaehler}/${anteil.nenner}` : "") +
          (gesteigert ? ` × ${bruchText(wachstum)}` : ""),
        ergebnis: euroText(betrag),
        gerundet: true,
        ...(geteilt ? { fundstelle: FUNDSTELLE_ANTEIL } : gesteigert ? { fundstelle: FUNDSTELLE_PLAN } : {}),
      },
    ],
    () => [...(geteilt ? [FUNDSTELLE_ANTEIL] : []), ...(gesteigert ? [FUNDSTELLE_PLAN] : [])],
  );
}

function fixeSchritte(zeilen: Readonly<Record<FixeZeile, Betrag>>): Rechenschritt[] {
  return Object.entries(zeilen).map(([bezeichnung, betrag]) => ({
    bezeichnung,
    rechnung: "eingetragen",
    ergebnis: euroText(betrag),
    fundstelle: FUNDSTELLE_FIXE,
  }));
}

function zeitfaktor(monate: number | null): readonly Bruch[] {
  return monate === null || monate === 12 ? [] : [bruch(monate, 12)];
}
