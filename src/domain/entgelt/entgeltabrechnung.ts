import { ok, type Ergebnis } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import { arbeitsentgelt, type Arbeitsentgelt } from "./arbeitsentgelt";
import { einmalig } from "./fundstellen";
import { kostenAus, type KostenJeBeschaeftigten } from "./kosten-je-beschaeftigten";
import { MitHinweisen } from "./mit-hinweisen";
import { sozialversicherung, type Sozialversicherung } from "./sozialversicherung";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** One person's month: what is paid out, what comes back, what must be earned. */
export interface Entgeltabrechnungsangaben extends Omit<Versicherungsangaben, "arbeitsentgelt"> {
  readonly steigerungsbetrag: Betrag;
  /** Null: the value of the day. */
  readonly grundbetrag: Betrag | null;
  /** Share of full time by which the Grundbetrag is cut; not cut where omitted. */
  readonly grundbetragsanteil?: Bruch | null;
}

export interface Entgeltabrechnung {
  readonly entgelt: Arbeitsentgelt;
  readonly versicherung: Sozialversicherung;
  readonly kosten: KostenJeBeschaeftigten;
  /** Entgelt incl. Arbeitsförderungsgeld and one-off payment less the person's own contributions. */
  readonly auszahlung: Betrag;
  readonly hinweise: readonly Hinweis[];
}

/** Entgelt, contributions and refunds of one person and month in one result. */
export function entgeltabrechnung(angaben: Entgeltabrechnungsangaben): Ergebnis<Entgeltabrechnung> {
  const entgelt = arbeitsentgelt(angaben);
  if (entgelt.art !== "ok") {
    return entgelt;
  }
  const versicherung = sozialversicherung({ ...angaben, arbeitsentgelt: entgelt.wert.arbeitsentgelt });
  if (versicherung.art !== "ok") {
    return versicherung;
  }
  const kosten = kostenAus(versicherung, angaben);
  const hinweise = (): readonly Hinweis[] => [
    ...entgelt.wert.hinweise,
    ...versicherung.wert.hinweise.filter(nichtIn(entgelt.wert.hinweise)),
  ];
  const wert = new Personenmonat(entgelt.wert, versicherung.wert, kosten.wert, hinweise);

  return ok(
    wert,
    () => [...entgelt.rechenweg(), ...kosten.rechenweg()],
    () => einmalig([...entgelt.fundstellen(), ...kosten.fundstellen()]),
    hinweise,
  );
}

class Personenmonat extends MitHinweisen implements Entgeltabrechnung {
  readonly auszahlung: Betrag;

  constructor(
    readonly entgelt: Arbeitsentgelt,
    readonly versicherung: Sozialversicherung,
    readonly kosten: KostenJeBeschaeftigten,
    hinweise: () => readonly Hinweis[],
  ) {
    super(hinweise);
    this.auszahlung = versicherung.entgeltNachBeitraegen;
  }
}

function nichtIn(schon: readonly Hinweis[]): (h: Hinweis) => boolean {
  return (h) => !schon.some((s) => s.regel === h.regel && s.text === h.text);
}
