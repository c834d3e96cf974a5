import { ok, type Ergebnis, type Ok, type Rechenschritt } from "../ergebnis";
import { euroText, minusBetrag, plusBetrag, type Betrag } from "../mengen/betrag";
import { einmalig, FUNDSTELLEN } from "./fundstellen";
import type { Hinweis } from "../hinweis";
import { MitHinweisen } from "./mit-hinweisen";
import { sozialversicherung, type Sozialversicherung } from "./sozialversicherung";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** What one person costs the provider in a month, what comes back, and what must be earned (Tab. 3 No. 3). */
export interface KostenJeBeschaeftigten {
  /** Arbeitsentgelt, Arbeitsförderungsgeld and one-off payment. */
  readonly entgelt: Betrag;
  /** Contributions that the provider bears. */
  readonly beitraege: Betrag;
  readonly gesamtkosten: Betrag;
  /** Arbeitsförderungsgeld and contributions. */
  readonly erstattungKsv: Betrag;
  readonly erstattungBund: Betrag;
  readonly erstattungen: Betrag;
  readonly zuErwirtschaften: Betrag;
  /** What is paid out before it comes back: all refunds. */
  readonly vorfinanzierung: Betrag;
  /** The same where the advances of the Land on the Bund's part are running (§ 3 Abs. 2 AufwErstV). */
  readonly vorfinanzierungMitAbschlaegen: Betrag;
  readonly hinweise: readonly Hinweis[];
}

export function kostenJeBeschaeftigten(angaben: Versicherungsangaben): Ergebnis<KostenJeBeschaeftigten> {
  const versicherung = sozialversicherung(angaben);

  return versicherung.art === "ok" ? kostenAus(versicherung, angaben) : versicherung;
}

/** The same from contributions that are known already. */
export function kostenAus(
  versicherung: Ok<Sozialversicherung>,
  angaben: Pick<Versicherungsangaben, "rechtsstand">,
): Ok<KostenJeBeschaeftigten> {
  const wert = new Kosten(versicherung.wert);
  const schritte = () => [...versicherung.rechenweg(), ...kostenschritte(wert, versicherung.wert, angaben)];

  return ok(wert, schritte, () => einmalig(schritte().map((s) => s.fundstelle)), versicherung.hinweise);
}

class Kosten extends MitHinweisen implements KostenJeBeschaeftigten {
  readonly entgelt: Betrag;
  readonly beitraege: Betrag;
  readonly gesamtkosten: Betrag;
  readonly erstattungKsv: Betrag;
  readonly erstattungBund: Betrag;
  readonly erstattungen: Betrag;
  readonly zuErwirtschaften: Betrag;
  readonly vorfinanzierung: Betrag;
  readonly vorfinanzierungMitAbschlaegen: Betrag;

  constructor(versicherung: Sozialversicherung) {
    super(() => versicherung.hinweise);
    const { arbeitsentgelt, afoeg, einmalzahlung, summe } = versicherung;
    this.entgelt = plusBetrag(plusBetrag(arbeitsentgelt, afoeg), einmalzahlung);
    this.beitraege = summe.anteilAla;
    this.gesamtkosten = plusBetrag(this.entgelt, summe.anteilAla);
    this.erstattungKsv = plusBetrag(afoeg, summe.erstattungKsv);
    this.erstattungBund = summe.erstattungBund;
    this.erstattungen = plusBetrag(this.erstattungKsv, summe.erstattungBund);
    this.zuErwirtschaften = minusBetrag(this.gesamtkosten, this.erstattungen);
    this.vorfinanzierung = this.erstattungen;
    this.vorfinanzierungMitAbschlaegen = this.erstattungKsv;
  }
}

function kostenschritte(
  wert: KostenJeBeschaeftigten,
  versicherung: Sozialversicherung,
  angaben: Pick<Versicherungsangaben, "rechtsstand">,
): readonly Rechenschritt[] {
  const nachHandbuch = angaben.rechtsstand === "HANDBUCH";
  const bund = wert.erstattungBund > 0 ? ` + Bund über das Land ${euroText(wert.erstattungBund)}` : "";

  return [
    {
      bezeichnung: "Gesamtkosten pro Beschäftigte*r",
      rechnung: `Entgelt ${euroText(wert.entgelt)} + Beiträge des Leistungsanbieters ${euroText(wert.beitraege)}`,
      ergebnis: euroText(wert.gesamtkosten),
      ...(nachHandbuch ? { fundstelle: FUNDSTELLEN.handbuchKosten } : {}),
    },
    {
      bezeichnung: "Erstattungen (bis dahin vorzufinanzieren)",
      rechnung:
        `KSV: Arbeitsförderungsgeld ${euroText(versicherung.afoeg)} + Beiträge` +
        ` ${euroText(versicherung.summe.erstattungKsv)}${bund}`,
      ergebnis: euroText(wert.erstattungen),
      fundstelle: nachHandbuch ? FUNDSTELLEN.handbuchKosten : FUNDSTELLEN.rentenBund,
    },
    {
      bezeichnung: "Muss erwirtschaftet werden",
      rechnung: `${euroText(wert.gesamtkosten)} − ${euroText(wert.erstattungen)}`,
      ergebnis: euroText(wert.zuErwirtschaften),
      ...(nachHandbuch ? { fundstelle: FUNDSTELLEN.handbuchKosten } : {}),
    },
  ];
}
