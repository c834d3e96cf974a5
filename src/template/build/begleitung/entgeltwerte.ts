import {
  alsEuro,
  alsZahl,
  type Beitrag,
  type Begleitrechnung,
  type Beitragszweig,
  type Betrag,
  type Bruch,
  type Entgeltergebnis,
  type Entgeltzeile,
} from "../../../domain";
import type { Zeilenwerte, Zellwert } from "../../werte";
import { rechenwegwerte } from "./entgelt-rechenwegwerte";
import { zeilenurteil } from "./zeilenurteil";

/** The lines of the sheet Entgelt: what was entered, and the domain's results for every formula. */
export function entgeltwerte(b: Begleitrechnung): readonly Zeilenwerte[] {
  const { entgelt, eigeneWerte } = b.angaben;

  return (entgelt?.beschaeftigte ?? []).flatMap((zeile, i) => {
    const ergebnis = b.entgelt[i];
    if (ergebnis === undefined || entgelt === null) {
      return [];
    }
    const werte = {
      ...eingaben(zeile),
      ...ergebnisse(ergebnis),
      ...rechenwegwerte(zeile, entgelt, ergebnis, eigeneWerte),
    };

    return [{ ...werte, pruefung: zeilenurteil(zeile, werte) }];
  });
}

const zahl = (b: Bruch | null): Zellwert => (b === null ? null : alsZahl(b));
const euro = (b: Betrag | null): Zellwert => (b === null ? null : alsEuro(b));

function eingaben(z: Entgeltzeile): Zeilenwerte {
  return {
    pseudonym: z.pseudonym,
    stichtag: z.stichtag,
    monate: z.monate,
    wochenstunden: zahl(z.wochenstunden),
    steigerungsbetrag: alsEuro(z.steigerungsbetrag),
    grundbetrag: euro(z.grundbetrag),
    grundbetragsanteil: zahl(z.grundbetragsanteil),
    kinderlos: z.kinderlos ? "ja" : null,
    abschlagskinder: z.abschlagskinder === 0 ? null : z.abschlagskinder,
    rente: z.rente,
    zusatzbeitragssatz: zahl(z.zusatzbeitragssatz),
    u2Satz: zahl(z.u2Satz),
    unfallversicherung: euro(z.unfallversicherung),
    einmalzahlung: euro(z.einmalzahlung),
    svTage: z.svTage,
  };
}

/** The contribution of a branch; null where the law has none. */
export function zweig(beitraege: readonly Beitrag[], name: Beitragszweig): Beitrag | null {
  return beitraege.find((b) => b.zweig === name) ?? null;
}

function ergebnisse(e: Entgeltergebnis): Zeilenwerte {
  const { entgelt, versicherung, kosten, auszahlung } = e.recht;
  const { beitraege, summe } = versicherung;
  const betrag = (name: Beitragszweig): number => alsEuro(zweig(beitraege, name)?.betrag ?? (0 as Betrag));
  const hb = e.handbuch.kosten;

  return {
    gb: alsEuro(entgelt.grundbetrag),
    ae: alsEuro(entgelt.arbeitsentgelt),
    afoeg: alsEuro(versicherung.afoeg),
    gesamt: alsEuro((versicherung.arbeitsentgelt + versicherung.afoeg) as Betrag),
    kv: betrag("Krankenversicherung"),
    pv: betrag("Pflegeversicherung"),
    kinderlosenzuschlag: betrag("Beitragszuschlag für Kinderlose"),
    rv: betrag("Rentenversicherung"),
    uv: betrag("Unfallversicherung"),
    u2: betrag("Umlage U2"),
    beitraege: alsEuro(summe.betrag),
    person: alsEuro(summe.anteilBeschaeftigte),
    auszahlung: alsEuro(auszahlung),
    gesamtkosten: alsEuro(kosten.gesamtkosten),
    erstKsv: alsEuro(kosten.erstattungKsv),
    erstBund: alsEuro(kosten.erstattungBund),
    erst: alsEuro(kosten.erstattungen),
    zuErw: alsEuro(kosten.zuErwirtschaften),
    hbGesamt: alsEuro(hb.entgelt),
    hbBeitraege: alsEuro(hb.beitraege),
    hbGesamtkosten: alsEuro(hb.gesamtkosten),
    hbErst: alsEuro(hb.erstattungen),
    hbZuErw: alsEuro(hb.zuErwirtschaften),
    mehr: alsEuro((kosten.erstattungen - hb.erstattungen) as Betrag),
    aeZeitraum: alsEuro(e.arbeitsentgelteImZeitraum),
    zuErwZeitraum: alsEuro(e.zuErwirtschaftenImZeitraum),
    vorZeitraum: alsEuro(e.vorzufinanzierenImZeitraum),
  };
}
