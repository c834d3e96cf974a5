import { ok, type Ergebnis } from "../ergebnis";
import { minusBetrag, NULL_EURO, plusBetrag, type Betrag } from "../mengen/betrag";
import { beitraegeNachHandbuch } from "./beitraege-handbuch";
import { beitraegeNachRecht } from "./beitraege-recht";
import { beitragssumme, type Beitrag, type Beitragsrechnung, type Beitragssumme } from "./beitrag";
import { beitragswerteAm } from "./beitragswerte";
import { bemessung, bemessungsschritte } from "./bemessung";
import { plausibel, stichtagFehlt, vereint } from "./eingaben";
import { FOERDERUNG_HANDBUCH, foerderungsgeldBei, foerderungsregel, ohneFoerderungsregel } from "./foerderungsgeld";
import { einmalig } from "./fundstellen";
import type { Hinweis } from "./hinweis";
import { versicherungsschritte } from "./sozialversicherung-rechenweg";
import { angabenablehnungen, zusatzbeitragFehlt, type Versicherungsangaben } from "./versicherungsangaben";
import { hinweiseNachHandbuch, hinweiseNachRecht } from "./versicherungshinweise";

/** The contributions of one person and month. */
export interface Sozialversicherung {
  readonly arbeitsentgelt: Betrag;
  readonly afoeg: Betrag;
  /** The actual pay that the contributions look at. */
  readonly beitragspflichtig: Betrag;
  readonly beitraege: readonly Beitrag[];
  readonly summe: Beitragssumme;
  /** Entgelt incl. Arbeitsförderungsgeld less the person's own shares; taxes are not looked at. */
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
  const afoeg = foerderungsgeldBei(arbeitsentgelt, FOERDERUNG_HANDBUCH);
  const beitragspflichtig = plusBetrag(arbeitsentgelt, afoeg);
  const rechnungen = beitraegeNachHandbuch(beitragspflichtig, angaben.unfallversicherung ?? NULL_EURO);
  const wert = zusammengestellt(rechnungen, {
    arbeitsentgelt,
    afoeg,
    beitragspflichtig,
    hinweise: hinweiseNachHandbuch(angaben),
  });
  const schritte = () => versicherungsschritte(wert, FOERDERUNG_HANDBUCH, [], rechnungen);

  return ok(wert, schritte, () => einmalig(schritte().map((s) => s.fundstelle)));
}

function nachRecht(angaben: Versicherungsangaben): Ergebnis<Sozialversicherung> {
  const { stichtag, arbeitsentgelt } = angaben;
  const einwaende = angabenablehnungen(angaben);
  const foerderung = foerderungsregel("RECHT", stichtag);
  const tageswerte = stichtag === null ? stichtagFehlt() : beitragswerteAm(stichtag);
  if (foerderung === null || tageswerte.art !== "ok") {
    return vereint(
      ...einwaende,
      tageswerte.art === "ok" ? null : tageswerte,
      foerderung === null && stichtag !== null ? ohneFoerderungsregel(stichtag) : null,
    );
  }
  const werte = tageswerte.wert;
  const afoeg = foerderungsgeldBei(arbeitsentgelt, foerderung);
  const zaehlt = angaben.afoegZaehltAlsEntgelt ?? true;
  const b = bemessung(zaehlt ? ((arbeitsentgelt + afoeg) as Betrag) : arbeitsentgelt, werte);
  const ohneSatz = plausibel(arbeitsentgelt) ? zusatzbeitragFehlt(b, angaben) : null;
  if (einwaende.length > 0 || ohneSatz !== null) {
    return vereint(...einwaende, ohneSatz);
  }
  const rechnungen = beitraegeNachRecht(b, werte, angaben);
  const beitraege = rechnungen.map((r) => r.beitrag);
  const wert = zusammengestellt(rechnungen, {
    arbeitsentgelt,
    afoeg,
    beitragspflichtig: b.entgelt,
    hinweise: hinweiseNachRecht(b, werte, beitraege, afoeg, angaben),
  });
  const schritte = () => versicherungsschritte(wert, foerderung, bemessungsschritte(b, werte), rechnungen);

  return ok(wert, schritte, () => einmalig(schritte().map((s) => s.fundstelle)));
}

function zusammengestellt(
  rechnungen: readonly Beitragsrechnung[],
  kopf: Pick<Sozialversicherung, "arbeitsentgelt" | "afoeg" | "beitragspflichtig" | "hinweise">,
): Sozialversicherung {
  const beitraege = rechnungen.map((r) => r.beitrag);
  const summe = beitragssumme(beitraege);
  const entgelt = plusBetrag(kopf.arbeitsentgelt, kopf.afoeg);

  return { ...kopf, beitraege, summe, entgeltNachBeitraegen: minusBetrag(entgelt, summe.anteilBeschaeftigte) };
}
