import { ok, type Abgelehnt, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { euroText, minusBetrag, type Betrag } from "../mengen/betrag";
import type { Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "../recht/fundstelle";
import { keinWert, reihe, wertAm } from "../recht/parameter";
import { afoegGrenze, afoegHoechstbetrag } from "../recht/parameter/afoeg";
import { HANDBUCHWERTE } from "../recht/parameter/handbuchwerte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { betragsablehnung, plausibel, stichtagFehlt, vereint } from "./eingaben";
import { einmalig, FUNDSTELLEN } from "./fundstellen";

const HOECHSTBETRAG = reihe(afoegHoechstbetrag);
const GRENZE = reihe(afoegGrenze);

export interface Foerderungsangaben {
  /** Grundbetrag + Steigerungsbetrag, without the Arbeitsförderungsgeld, € per month. */
  readonly arbeitsentgelt: Betrag;
  /** Needed in RECHT; ignored in HANDBUCH. */
  readonly stichtag: Stichtag | null;
  readonly rechtsstand: Rechtsstand;
}

/** § 59 Abs. 1 SGB IX as it stands on a day, or as the handbook prints it. */
export interface Foerderungsregel {
  readonly hoechstbetrag: { readonly wert: Betrag; readonly fundstelle: Fundstelle };
  readonly grenze: { readonly wert: Betrag; readonly fundstelle: Fundstelle };
}

export const FOERDERUNG_HANDBUCH: Foerderungsregel = {
  hoechstbetrag: HANDBUCHWERTE.afoegHoechstbetrag,
  grenze: HANDBUCHWERTE.afoegGrenze,
};

/** Arbeitsförderungsgeld (€ per month) = max(0; min(52; 351 − Arbeitsentgelt)). */
export function foerderungsgeld(angaben: Foerderungsangaben): Ergebnis<Betrag> {
  const { arbeitsentgelt } = angaben;
  const regel = foerderungsregel(angaben.rechtsstand, angaben.stichtag);
  if (regel === null || !plausibel(arbeitsentgelt)) {
    return vereint(
      betragsablehnung(arbeitsentgelt, "Das Arbeitsentgelt", "arbeitsentgelt"),
      regel === null ? ohneFoerderungsregel(angaben.stichtag) : null,
    );
  }

  return ok(
    foerderungsgeldBei(arbeitsentgelt, regel),
    () => [foerderungsschritt(arbeitsentgelt, regel)],
    () => foerderungsfundstellen(angaben.rechtsstand, regel),
  );
}

/** The rule in force; null where no day is given or none is known for it. */
export function foerderungsregel(rechtsstand: Rechtsstand, stichtag: Stichtag | null): Foerderungsregel | null {
  if (rechtsstand === "HANDBUCH") {
    return FOERDERUNG_HANDBUCH;
  }
  const hoechstbetrag = stichtag === null ? null : wertAm(HOECHSTBETRAG, stichtag);
  const grenze = stichtag === null ? null : wertAm(GRENZE, stichtag);

  return hoechstbetrag === null || grenze === null ? null : { hoechstbetrag, grenze };
}

export function ohneFoerderungsregel(stichtag: Stichtag | null): Abgelehnt {
  return stichtag === null ? stichtagFehlt() : keinWert(HOECHSTBETRAG, stichtag);
}

export function foerderungsgeldBei(arbeitsentgelt: Betrag, regel: Foerderungsregel): Betrag {
  const rest = regel.grenze.wert - arbeitsentgelt;

  return (rest <= 0 ? 0 : rest < regel.hoechstbetrag.wert ? rest : regel.hoechstbetrag.wert) as Betrag;
}

export function foerderungsschritt(arbeitsentgelt: Betrag, regel: Foerderungsregel): Rechenschritt {
  const { hoechstbetrag, grenze } = regel;
  const abstand = `${euroText(grenze.wert)} − ${euroText(arbeitsentgelt)} = ${euroText(minusBetrag(grenze.wert, arbeitsentgelt))}`;
  const rechnung =
    arbeitsentgelt >= grenze.wert
      ? `Arbeitsentgelt ${euroText(arbeitsentgelt)} erreicht die Obergrenze von ${euroText(grenze.wert)}`
      : `der kleinere Betrag von ${euroText(hoechstbetrag.wert)} und ${abstand}`;

  return {
    bezeichnung: "Arbeitsförderungsgeld",
    rechnung,
    ergebnis: euroText(foerderungsgeldBei(arbeitsentgelt, regel)),
    fundstelle: hoechstbetrag.fundstelle,
  };
}

export function foerderungsfundstellen(rechtsstand: Rechtsstand, regel: Foerderungsregel): readonly Fundstelle[] {
  const ala = rechtsstand === "RECHT" ? FUNDSTELLEN.afoegAla : undefined;

  return einmalig([regel.hoechstbetrag.fundstelle, regel.grenze.fundstelle, ala]);
}
