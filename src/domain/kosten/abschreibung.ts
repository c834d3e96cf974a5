import { ok, unzulaessig, type Ergebnis, type Grund } from "../ergebnis";
import { betragsbruchText, euroText, gerundet, type Betrag } from "../mengen/betrag";
import { bruch, bruchText, EINS, minus, prozentText, vergleiche, type Bruch } from "../mengen/bruch";
import { tag, type Stichtag } from "../mengen/zeitraum";
import { norm, type Fundstelle } from "../recht/fundstelle";
import { keinWert, reihe, wertAm, type Parameterwert } from "../recht/parameter";
import { abschreibungGebaeude, abschreibungInventar } from "../recht/parameter/abschreibung";
import type { Anlageart } from "./kostenarten";
import { GROESSEN, groessenfehler } from "./mengenpruefung";

const SAETZE = { Gebäude: reihe(abschreibungGebaeude), Inventar: reihe(abschreibungInventar) } as const;

/** The rates have had one value since there have been ALA (2018); a caller without a day means today's rule. */
const OHNE_STICHTAG = tag("2026-01-01");

export const FUNDSTELLE_FOERDERUNG: Fundstelle = {
  ...norm("§ 125 Abs. 3 S. 2 SGB IX"),
  wortlaut: "Förderungen aus öffentlichen Mitteln sind anzurechnen.",
};

const ZWOELF = bruch(1, 12);

export interface Abschreibungsangaben {
  /** Acquisition value, €. */
  readonly wert: Bruch;
  readonly art: Anlageart;
  /** Publicly funded part, €; only the rest is depreciated. */
  readonly foerderung: Bruch;
  /** Share that belongs to the ALA, 0 to 1. */
  readonly anteil: Bruch;
  /** Months of the period; 12 where null. */
  readonly monate?: number | null;
  readonly stichtag?: Stichtag | null;
}

export function abschreibungssatz(art: Anlageart, stichtag: Stichtag): Parameterwert<Bruch> | null {
  return wertAm(SAETZE[art], stichtag);
}

/** Abschreibung of the period = (wert − foerderung) × anteil × Satz [× monate/12], rounded once to the cent. */
export function abschreibung(angaben: Abschreibungsangaben): Ergebnis<Betrag> {
  const { wert, art, foerderung, anteil, monate = null } = angaben;
  const gruende = [
    groessenfehler(wert, { ...GROESSEN.betrag, bezeichnung: "Wert der Anlage" }, { feld: "wert" }),
    groessenfehler(foerderung, { ...GROESSEN.betrag, bezeichnung: "Förderung" }, { feld: "foerderung" }),
    groessenfehler(anteil, GROESSEN.anteil, { feld: "anteil" }),
    foerderungUeberWert(wert, foerderung),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const stichtag = angaben.stichtag ?? OHNE_STICHTAG;
  const satz = wertAm(SAETZE[art], stichtag);
  if (satz === null) {
    return keinWert(SAETZE[art], stichtag);
  }
  const basis = minus(wert, foerderung);
  const zeit = monate === null || monate === 12 ? [] : [bruch(monate, 1), ZWOELF];
  const betrag = gerundet(basis, anteil, satz.wert, ...zeit);
  const gefoerdert = foerderung.zaehler > 0;

  return ok(
    betrag,
    () => [
      {
        bezeichnung: `Abschreibung ${art}`,
        rechnung:
          (gefoerdert
            ? `(${betragsbruchText(wert)} − ${betragsbruchText(foerderung)} Förderung)`
            : betragsbruchText(wert)) +
          (vergleiche(anteil, EINS) === 0 ? "" : ` × ${bruchText(anteil)}`) +
          ` × ${prozentText(satz.wert)}${zeit.length === 0 ? "" : ` × ${monate ?? 12}/12`}`,
        ergebnis: euroText(betrag),
        gerundet: true,
        fundstelle: satz.fundstelle,
      },
    ],
    () => (gefoerdert ? [satz.fundstelle, FUNDSTELLE_FOERDERUNG] : [satz.fundstelle]),
  );
}

/** Public money beyond the value would make the Abschreibung negative. */
export function foerderungUeberWert(wert: Bruch, foerderung: Bruch, feld = "foerderung"): Grund | null {
  return vergleiche(foerderung, wert) <= 0
    ? null
    : {
        regel: "foerderung-ueber-wert",
        ort: { feld },
        text:
          `Die Förderung (${betragsbruchText(foerderung)}) ist höher als der Wert der Anlage (${betragsbruchText(wert)}).` +
          " Bitte beide Beträge prüfen: abgeschrieben wird nur der nicht geförderte Teil.",
        fundstelle: FUNDSTELLE_FOERDERUNG,
      };
}
