import {
  alsEuro,
  alsZahl,
  anteilig,
  ausEuro,
  bruch,
  dezimal,
  NULL,
  NULL_EURO,
  parameterwert,
  type Beitrag,
  type Betrag,
  type Bruch,
  type EigenerWert,
  type Entgeltangabe,
  type Entgeltergebnis,
  type Entgeltzeile,
} from "../../../domain";
import type { Zeilenwerte } from "../../werte";
import { zweig } from "./entgeltwerte";

const VOLLER_MONAT = 30;
const HALB = bruch(1, 2);

/** What the columns of the Rechenweg show for a line that the domain has calculated. */
export function rechenwegwerte(
  zeile: Entgeltzeile,
  schalter: Entgeltangabe,
  e: Entgeltergebnis,
  eigene: readonly EigenerWert[],
): Zeilenwerte {
  const tageswert = (name: string): number | string => {
    const gefunden = parameterwert(name, zeile.stichtag, eigene);

    return gefunden.art === "ok" ? gefunden.wert.zellwert : "kein Wert";
  };
  const tage = zeile.svTage ?? VOLLER_MONAT;
  const werte = werteDesTages(zeile, tageswert);
  const grenzen = grenzenDesMonats(werte, tage);
  const { versicherung, entgelt } = e.recht;
  const laufend = (versicherung.arbeitsentgelt +
    (schalter.afoegZaehltAlsEntgelt ? versicherung.afoeg : NULL_EURO)) as Betrag;
  const hb = e.handbuch;

  return {
    bekannt: 1,
    ...werte,
    vollstaendig: 1,
    grundbetragMin: alsEuro(anteilig(euro(werte["gbGesetz"]), zeile.grundbetragsanteil ?? bruch(1, 1))),
    tage,
    laufend: alsEuro(laufend),
    verdient: alsEuro(versicherung.beitragspflichtig),
    ...Object.fromEntries(Object.entries(grenzen).map(([name, betrag]) => [name, alsEuro(betrag)])),
    rechnet: 1,
    ...anteile(zeile, werte, grenzen, e, laufend),
    hbRechnet: 1,
    hbAe: alsEuro(hb.entgelt.arbeitsentgelt),
    hbAfoeg: alsEuro(hb.versicherung.afoeg),
    gb: alsEuro(entgelt.grundbetrag),
  };
}

const euro = (zahl: unknown): Betrag => (typeof zahl === "number" ? (ausEuro(zahl) ?? NULL_EURO) : NULL_EURO);
const satz = (zahl: unknown): Bruch => (typeof zahl === "number" ? (dezimal(zahl) ?? NULL) : NULL);

function werteDesTages({ rente }: Entgeltzeile, wert: (name: string) => number | string): Zeilenwerte {
  const art = wert("BezugsgroesseRentenversicherung");

  return {
    gbRegel: wert("Grundbetragsregel"),
    gbGesetz: wert("Grundbetrag"),
    afHoechst: wert("AFoeGHoechstbetrag"),
    afGrenze: wert("AFoeGGrenze"),
    bezugKv: wert("Bezugsgroesse"),
    teilKv: wert("KrankenversicherungMindestanteil"),
    satzKv: wert(rente === null ? "KrankenversicherungAllgemein" : "KrankenversicherungErmaessigt"),
    zusatz: wert("ZusatzbeitragDurchschnitt"),
    jaeg: wert("Jahresarbeitsentgeltgrenze"),
    satzPv: wert("Pflegeversicherung"),
    zuschlag: wert("Kinderlosenzuschlag"),
    abschlag: wert("Kinderabschlag"),
    bezugRv: wert(String(art)),
    teilRvMin: wert("RentenversicherungMindestanteil"),
    teilRvAllein: wert("RentenversicherungAlleintragung"),
    satzRv: wert("Rentenversicherung"),
    bbgRv: wert("BeitragsbemessungsgrenzeRentenversicherung"),
  };
}

type Grenzname = "kvAllein" | "kvMax" | "rvAllein" | "rvMin" | "rvMax";

function grenzenDesMonats(werte: Zeilenwerte, tage: number): Readonly<Record<Grenzname, Betrag>> {
  const teil = bruch(tage, VOLLER_MONAT);
  const von = (bezug: string, anteil: string): Betrag => anteilig(euro(werte[bezug]), satz(werte[anteil]), teil);

  return {
    kvAllein: von("bezugKv", "teilKv"),
    kvMax: anteilig(euro(werte["jaeg"]), bruch(1, 12), teil),
    rvAllein: von("bezugRv", "teilRvAllein"),
    rvMin: von("bezugRv", "teilRvMin"),
    rvMax: anteilig(euro(werte["bbgRv"]), teil),
  };
}

function anteile(
  zeile: Entgeltzeile,
  werte: Zeilenwerte,
  grenzen: Readonly<Record<Grenzname, Betrag>>,
  e: Entgeltergebnis,
  laufend: Betrag,
): Zeilenwerte {
  const { beitraege, beitragspflichtig } = e.recht.versicherung;
  const kv = zweig(beitraege, "Krankenversicherung");
  const pv = zweig(beitraege, "Pflegeversicherung");
  const rv = zweig(beitraege, "Rentenversicherung");
  const geteilt = (b: Beitrag | null, grenze: Betrag): Betrag => {
    const verdient = Math.min(beitragspflichtig, b?.bemessung ?? 0) as Betrag;

    return laufend > grenze ? verdient : (Math.max(0, verdient - grenze) as Betrag);
  };
  const kvGeteilt = geteilt(kv, grenzen.kvAllein);
  const betrag = (
    b: Beitrag | null,
    feld: "bemessung" | "anteilAla" | "anteilBeschaeftigte" | "erstattungKsv",
  ): number => alsEuro(b?.[feld] ?? NULL_EURO);

  return {
    kvBasis: betrag(kv, "bemessung"),
    kvGeteilt: alsEuro(kvGeteilt),
    kvSatz: alsZahl(kv?.satz ?? NULL),
    kvPerson: betrag(kv, "anteilBeschaeftigte"),
    kvAla: betrag(kv, "anteilAla"),
    pvHalb: alsEuro(anteilig(kvGeteilt, satz(werte["satzPv"]), HALB)),
    pvPerson: betrag(pv, "anteilBeschaeftigte"),
    pvAla: betrag(pv, "anteilAla"),
    rvBasis: betrag(rv, "bemessung"),
    rvGeteilt: alsEuro(zeile.rente === "Altersvollrente" ? NULL_EURO : geteilt(rv, grenzen.rvAllein)),
    rvPerson: betrag(rv, "anteilBeschaeftigte"),
    rvAla: betrag(rv, "anteilAla"),
    rvKsv: betrag(rv, "erstattungKsv"),
  };
}
