import {
  entgeltabrechnung,
  type Entgeltabrechnung,
  type Entgeltabrechnungsangaben,
} from "../entgelt/entgeltabrechnung";
import { ok, type Ergebnis } from "../ergebnis";
import { anteilig, plusBetrag, type Betrag } from "../mengen/betrag";
import { bruch } from "../mengen/bruch";
import type { Begleitangaben, Entgeltangabe, Entgeltzeile } from "./angaben";
import { mitOrt } from "./ort";

/** A line of the Entgelt by the law of its day, and beside it as Tab. 3 of the handbook has it. */
export interface Entgeltergebnis {
  readonly recht: Entgeltabrechnung;
  readonly handbuch: Entgeltabrechnung;
  /** Grundbetrag, Steigerungsbetrag and one-off payment × months; without AFöG. */
  readonly arbeitsentgelteImZeitraum: Betrag;
  readonly zuErwirtschaftenImZeitraum: Betrag;
  readonly vorzufinanzierenImZeitraum: Betrag;
}

export function entgelterechnung({ entgelt, eigeneWerte }: Begleitangaben): readonly Ergebnis<Entgeltergebnis>[] {
  return (entgelt?.beschaeftigte ?? []).map((zeile, i) => {
    const angaben = { ...zeilenangaben(zeile, entgelt), eigeneWerte };
    const pfad = `entgelt.beschaeftigte[${i}]`;
    const recht = mitOrt(pfad, entgeltabrechnung({ ...angaben, rechtsstand: "RECHT" }), `${zeile.pseudonym}: `);
    if (recht.art !== "ok") {
      return recht;
    }
    const handbuch = mitOrt(
      pfad,
      entgeltabrechnung({ ...angaben, rechtsstand: "HANDBUCH" }),
      `${zeile.pseudonym} (Handbuch): `,
    );

    return handbuch.art === "ok" ? ok(ergebnis(zeile, recht.wert, handbuch.wert)) : handbuch;
  });
}

/** A line as the domain's own angaben of a month. */
export function zeilenangaben(
  zeile: Entgeltzeile,
  schalter: Omit<Entgeltangabe, "beschaeftigte"> | null,
): Omit<Entgeltabrechnungsangaben, "rechtsstand"> {
  return {
    steigerungsbetrag: zeile.steigerungsbetrag,
    grundbetrag: zeile.grundbetrag,
    grundbetragsanteil: zeile.grundbetragsanteil,
    stichtag: zeile.stichtag,
    kinderlos: zeile.kinderlos,
    abschlagskinder: zeile.abschlagskinder,
    altersvollrente: zeile.rente === "Altersvollrente" || zeile.rente === "Altersvollrente mit Rentenbeitrag",
    verzichtAufRentenfreiheit: zeile.rente === "Altersvollrente mit Rentenbeitrag",
    volleErwerbsminderungsrente: zeile.rente === "volle Erwerbsminderung",
    zusatzbeitragssatz: zeile.zusatzbeitragssatz,
    u2Satz: zeile.u2Satz,
    unfallversicherung: zeile.unfallversicherung,
    einmalzahlung: zeile.einmalzahlung,
    svTage: zeile.svTage,
    afoegZaehltAlsEntgelt: schalter?.afoegZaehltAlsEntgelt ?? true,
    einmalzahlungMindertAfoeg: schalter?.einmalzahlungMindertAfoeg ?? false,
  };
}

function ergebnis(zeile: Entgeltzeile, recht: Entgeltabrechnung, handbuch: Entgeltabrechnung): Entgeltergebnis {
  const monate = bruch(zeile.monate, 1);
  const { arbeitsentgelt, einmalzahlung } = recht.versicherung;

  return {
    recht,
    handbuch,
    arbeitsentgelteImZeitraum: anteilig(plusBetrag(arbeitsentgelt, einmalzahlung), monate),
    zuErwirtschaftenImZeitraum: anteilig(recht.kosten.zuErwirtschaften, monate),
    vorzufinanzierenImZeitraum: anteilig(recht.kosten.vorfinanzierung, monate),
  };
}
