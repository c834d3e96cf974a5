import { ok, type Ergebnis } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import { minusBetrag, NULL_EURO, plusBetrag, summe, type Betrag } from "../mengen/betrag";
import { beitraegeNachHandbuch } from "./beitraege-handbuch";
import { beitraegeNachRecht } from "./beitraege-recht";
import { beitragssumme, type Beitrag, type Beitragsrechnung, type Beitragssumme } from "./beitrag";
import { beitragswerteAm, beitragswerteliste, type Beitragswerte } from "./beitragswerte";
import { bemessung, bemessungsschritte, type Bemessung } from "./bemessung";
import { stichtagFehlt, vereint } from "./eingaben";
import { FOERDERUNG_HANDBUCH, foerderungsgeldBei, foerderungsregel, ohneFoerderungsregel } from "./foerderungsgeld";
import { einmalig } from "./fundstellen";
import { versicherungsschritte } from "./sozialversicherung-rechenweg";
import {
  angabenablehnungen,
  jahresgrenzeNoetig,
  monatsentgelt,
  rechenbar,
  zusatzbeitragFehlt,
  type Versicherungsangaben,
} from "./versicherungsangaben";
import { MitHinweisen } from "./mit-hinweisen";
import { monatshinweise } from "./monatshinweise";
import { rundungshinweis } from "./rundungshinweis";
import { hinweiseNachHandbuch, hinweiseNachRecht } from "./versicherungshinweise";
import { vorlaeufighinweise } from "./vorlaeufig";

/** The contributions of one person and month. */
export interface Sozialversicherung {
  readonly arbeitsentgelt: Betrag;
  readonly afoeg: Betrag;
  readonly einmalzahlung: Betrag;
  /** The actual pay that the contributions look at. */
  readonly beitragspflichtig: Betrag;
  readonly beitraege: readonly Beitrag[];
  readonly summe: Beitragssumme;
  /** Entgelt incl. Arbeitsförderungsgeld and one-off payment less the person's own shares; taxes are not looked at. */
  readonly entgeltNachBeitraegen: Betrag;
  readonly hinweise: readonly Hinweis[];
}

/** Contributions of a month: per branch the base, the rate, who bears it and who gives it back. */
export function sozialversicherung(angaben: Versicherungsangaben): Ergebnis<Sozialversicherung> {
  return angaben.rechtsstand === "HANDBUCH" ? nachHandbuch(angaben) : nachRecht(angaben);
}

function nachHandbuch(angaben: Versicherungsangaben): Ergebnis<Sozialversicherung> {
  const einwaende = angabenablehnungen(angaben);
  if (einwaende.length > 0) {
    return vereint(...einwaende);
  }
  const { arbeitsentgelt } = angaben;
  const einmalzahlung = angaben.einmalzahlung ?? NULL_EURO;
  const afoeg = foerderungsgeldBei(arbeitsentgelt, FOERDERUNG_HANDBUCH);
  const beitragspflichtig = summe([arbeitsentgelt, afoeg, einmalzahlung]);
  const rechnungen = beitraegeNachHandbuch(beitragspflichtig, angaben.unfallversicherung ?? NULL_EURO);
  const wert = new Zusammenstellung(rechnungen, arbeitsentgelt, afoeg, einmalzahlung, beitragspflichtig, () =>
    hinweiseNachHandbuch(angaben),
  );
  const schritte = () => versicherungsschritte(wert, FOERDERUNG_HANDBUCH, [], rechnungen);

  return ok(
    wert,
    schritte,
    () => einmalig(schritte().map((s) => s.fundstelle)),
    () => wert.hinweise,
  );
}

function nachRecht(angaben: Versicherungsangaben): Ergebnis<Sozialversicherung> {
  const { stichtag, arbeitsentgelt, eigeneWerte: eigene } = angaben;
  const einwaende = angabenablehnungen(angaben);
  const foerderung = foerderungsregel("RECHT", stichtag, eigene);
  const tageswerte = stichtag === null ? stichtagFehlt() : beitragswerteAm(stichtag, eigene);
  if (foerderung === null || tageswerte.art !== "ok") {
    return vereint(
      ...einwaende,
      tageswerte.art === "ok" ? null : tageswerte,
      foerderung === null && stichtag !== null ? ohneFoerderungsregel(stichtag, eigene) : null,
    );
  }
  if (!rechenbar(angaben)) {
    return vereint(...einwaende);
  }
  const werte = tageswerte.wert;
  const einmalzahlung = angaben.einmalzahlung ?? NULL_EURO;
  const afoeg = foerderungsgeldBei(
    angaben.einmalzahlungMindertAfoeg === true ? plusBetrag(arbeitsentgelt, einmalzahlung) : arbeitsentgelt,
    foerderung,
  );
  const monat = monatsentgelt(angaben, (angaben.afoegZaehltAlsEntgelt ?? true) ? afoeg : NULL_EURO);
  const b = bemessung(monat, werte);
  const grenzen = [zusatzbeitragFehlt(b, angaben), jahresgrenzeNoetig(b)].filter((g) => g !== null);
  if (einwaende.length + grenzen.length > 0) {
    return vereint(...einwaende, ...grenzen);
  }
  const rechnungen = beitraegeNachRecht(b, werte, angaben);
  const wert = new Zusammenstellung(rechnungen, arbeitsentgelt, afoeg, einmalzahlung, b.entgelt, () =>
    hinweise(b, werte, rechnungen, afoeg, angaben),
  );
  const schritte = () => versicherungsschritte(wert, foerderung, bemessungsschritte(b, werte, monat), rechnungen);

  return ok(
    wert,
    schritte,
    () => einmalig(schritte().map((s) => s.fundstelle)),
    () => wert.hinweise,
  );
}

function hinweise(
  b: Bemessung,
  werte: Beitragswerte,
  rechnungen: readonly Beitragsrechnung[],
  afoeg: Betrag,
  angaben: Versicherungsangaben,
): readonly Hinweis[] {
  return [
    ...hinweiseNachRecht(
      b,
      werte,
      rechnungen.map((r) => r.beitrag),
      afoeg,
      angaben,
    ),
    ...monatshinweise(angaben, afoeg),
    ...rundungshinweis(rechnungen),
    ...vorlaeufighinweise(beitragswerteliste(werte)),
  ];
}

/** The contributions with their sums; the Hinweise follow on demand. */
class Zusammenstellung extends MitHinweisen implements Sozialversicherung {
  readonly beitraege: readonly Beitrag[];
  readonly summe: Beitragssumme;
  readonly entgeltNachBeitraegen: Betrag;

  constructor(
    rechnungen: readonly Beitragsrechnung[],
    readonly arbeitsentgelt: Betrag,
    readonly afoeg: Betrag,
    readonly einmalzahlung: Betrag,
    readonly beitragspflichtig: Betrag,
    hinweiseDazu: () => readonly Hinweis[],
  ) {
    super(hinweiseDazu);
    this.beitraege = rechnungen.map((r) => r.beitrag);
    this.summe = beitragssumme(this.beitraege);
    this.entgeltNachBeitraegen = minusBetrag(
      plusBetrag(plusBetrag(arbeitsentgelt, afoeg), einmalzahlung),
      this.summe.anteilBeschaeftigte,
    );
  }
}
