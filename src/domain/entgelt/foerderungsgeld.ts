import { ok, type Abgelehnt, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { euroText, minusBetrag, type Betrag } from "../mengen/betrag";
import type { Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "../recht/fundstelle";
import { geltenderWert, type EigenerWert } from "../recht/eigene-werte";
import { keineWerte, reihe, type Reihe } from "../recht/parameter";
import { afoegGrenze, afoegHoechstbetrag } from "../recht/parameter/afoeg";
import { HANDBUCHWERTE } from "../recht/parameter/handbuchwerte";
import type { Rechtsstand } from "../recht/rechtsstand";
import { betragsablehnung, plausibel, stichtagFehlt, vereint } from "./eingaben";
import { einmalig, FUNDSTELLEN } from "./fundstellen";
import { vorlaeufighinweise } from "./vorlaeufig";

const HOECHSTBETRAG = reihe(afoegHoechstbetrag);
const GRENZE = reihe(afoegGrenze);

export interface Foerderungsangaben {
  /** Grundbetrag + Steigerungsbetrag, without the Arbeitsförderungsgeld, € per month. */
  readonly arbeitsentgelt: Betrag;
  /** Needed in RECHT; ignored in HANDBUCH. */
  readonly stichtag: Stichtag | null;
  readonly rechtsstand: Rechtsstand;
  readonly eigeneWerte?: readonly EigenerWert[];
}

/** A value of the law or of the handbook, with its place; vorlaeufig where the user gave it. */
export interface Regelwert<T> {
  readonly wert: T;
  readonly fundstelle: Fundstelle;
  readonly vorlaeufig?: true;
}

/** § 59 Abs. 1 SGB IX as it stands on a day, or as the handbook prints it. */
export interface Foerderungsregel {
  readonly hoechstbetrag: Regelwert<Betrag>;
  readonly grenze: Regelwert<Betrag>;
}

export const FOERDERUNG_HANDBUCH: Foerderungsregel = {
  hoechstbetrag: HANDBUCHWERTE.afoegHoechstbetrag,
  grenze: HANDBUCHWERTE.afoegGrenze,
};

/** Arbeitsförderungsgeld (€ per month) = max(0; min(52; 351 − Arbeitsentgelt)). */
export function foerderungsgeld(angaben: Foerderungsangaben): Ergebnis<Betrag> {
  const { arbeitsentgelt } = angaben;
  const regel = foerderungsregel(angaben.rechtsstand, angaben.stichtag, angaben.eigeneWerte);
  if (regel === null || !plausibel(arbeitsentgelt)) {
    return vereint(
      betragsablehnung(arbeitsentgelt, "Das Arbeitsentgelt", "arbeitsentgelt"),
      regel === null ? ohneFoerderungsregel(angaben.stichtag, angaben.eigeneWerte) : null,
    );
  }

  return ok(
    foerderungsgeldBei(arbeitsentgelt, regel),
    () => [foerderungsschritt(arbeitsentgelt, regel)],
    () => foerderungsfundstellen(angaben.rechtsstand, regel),
    () => vorlaeufighinweise(foerderungswerte(regel)),
  );
}

/** The rule in force; null where no day is given or none is known for it. */
export function foerderungsregel(
  rechtsstand: Rechtsstand,
  stichtag: Stichtag | null,
  eigene?: readonly EigenerWert[],
): Foerderungsregel | null {
  if (rechtsstand === "HANDBUCH") {
    return FOERDERUNG_HANDBUCH;
  }
  const hoechstbetrag = stichtag === null ? null : geltenderWert(HOECHSTBETRAG, stichtag, eigene);
  const grenze = stichtag === null ? null : geltenderWert(GRENZE, stichtag, eigene);

  return hoechstbetrag === null || grenze === null ? null : { hoechstbetrag, grenze };
}

export function ohneFoerderungsregel(stichtag: Stichtag | null, eigene?: readonly EigenerWert[]): Abgelehnt {
  return stichtag === null ? stichtagFehlt() : keineWerte(fehlendeFoerderungswerte(stichtag, eigene), stichtag);
}

export function fehlendeFoerderungswerte(
  stichtag: Stichtag,
  eigene?: readonly EigenerWert[],
): readonly Reihe<unknown>[] {
  return [HOECHSTBETRAG, GRENZE].filter((r) => geltenderWert(r, stichtag, eigene) === null);
}

/** The values of the rule by name, to say which of them are the user's own. */
export function foerderungswerte(regel: Foerderungsregel): readonly (readonly [string, Regelwert<unknown>])[] {
  return [
    [afoegHoechstbetrag.bezeichnung, regel.hoechstbetrag],
    [afoegGrenze.bezeichnung, regel.grenze],
  ];
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
