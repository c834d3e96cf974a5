import {
  GRUNDPRUEFUNGEN,
  NULL,
  NULL_EURO,
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  alsBruch,
  alsZahl,
  ausEuro,
  bruch,
  pruefe,
  summe,
  tagessatz,
  wochenarbeitszeit,
  type Befund,
  type Berechnung,
  type Betrag,
  type Bruch,
  type Kalkulation,
  type Kostenkalkulation,
  type Kostenzeile,
  type Sachkostenposten,
  type Sachkostenzeile,
} from "../../domain";
import { liesFormular, type Feldname, type Formularinhalt, type Karte } from "../../template";
import { formatCell } from "../../workbook/a1";
import type { Inspection } from "../../workbook/inspection";
import type { CellAddress, Workbook } from "../../workbook/port";
import { betragszellen, type Betragszelle, type Block } from "../formular";
import type { Kalkulationsfall } from "../pruefungsfall";
import { adresse, tagessatzIn } from "./eigene";
import { ERSATZZEITRAUM } from "./lesbar";

/** A form of somebody else: one amount per row, whichever way it came about. */
export async function beschrifteterFall(
  workbook: Workbook,
  karte: Karte,
  inspection: Inspection,
): Promise<Kalkulationsfall> {
  const inhalt = await liesFormular(workbook, karte);
  const betraege = betragszellen(karte, inspection);
  const eingereicht = await tagessatzIn(workbook, karte);
  const berechnet = berechnungAus(inhalt, betraege);

  return {
    berechnung: berechnet,
    gruende: inhalt.maengel
      .filter(({ art, feld }) => art === "unlesbar" || (art === "leer" && PFLICHT.includes(feld)))
      .map(({ art, ort, text }) => ({ regel: art === "leer" ? "wert-fehlt" : "wert-keine-zahl", ort, text })),
    zelle: (feld) => zelleFuer(feld, karte, betraege, berechnet?.kalkulation ?? null),
    plaetze: ganz(inhalt.plaetze),
    tage: ganz(inhalt.tage),
    eingereicht,
    nachgerechnet: berechnet?.ergebnis.tagessatz ?? null,
  };
}

const PFLICHT: readonly Feldname[] = ["plaetze", "tage", "tagessatz"];

function ganz(wert: Bruch | null): number | null {
  const zahl = wert === null ? null : alsZahl(wert);

  return zahl !== null && Number.isInteger(zahl) && zahl > 0 ? zahl : null;
}

/** The rows of Tab. 1 as sums of what stands in them; an added row counts in its block. */
function berechnungAus(inhalt: Formularinhalt, betraege: readonly Betragszelle[]): Berechnung | null {
  const plaetze = ganz(inhalt.plaetze);
  const tage = ganz(inhalt.tage);
  if (plaetze === null || tage === null) {
    return null;
  }
  const euro = (wert: number | null): Betrag => (wert === null ? null : ausEuro(wert)) ?? NULL_EURO;
  const zeile = (name: Kostenzeile): Betrag => euro(betraege.find((b) => b.zeile === name)?.wert ?? null);
  const block = (name: Block): Betrag => summe(betraege.filter((b) => b.block === name).map((b) => euro(b.wert)));
  const kalkulation = kalkulationAus(inhalt, betraege, plaetze, tage);
  const bloecke = { personalkosten: block("personal"), fixkosten: block("fix"), sachkosten: block("sach") };
  const satz = tagessatz({ ...bloecke, plaetze: bruch(plaetze, 1), tage: bruch(tage, 1) });
  if (satz.art !== "ok") {
    return null;
  }
  const ergebnis: Kostenkalkulation = {
    arbeitgeberBrutto: kalkulation.personal.map(({ funktion }) => zeile(funktion)),
    personalkosten: bloecke.personalkosten,
    abschreibungen: [],
    abschreibungGebaeude: zeile("Abschreibung Gebäude"),
    abschreibungInventar: zeile("Abschreibung Inventar"),
    fixeZeilen: {
      "Instandhaltung/Instandsetzung": zeile("Instandhaltung/Instandsetzung"),
      "Zinsen im Rahmen öffentlicher Förderungen": zeile("Zinsen im Rahmen öffentlicher Förderungen"),
      "Miete/Leasing/Pacht": zeile("Miete/Leasing/Pacht"),
    },
    fixeKosten: bloecke.fixkosten,
    sachkostenposten: kalkulation.sachkosten.map((p) => euro(alsZahl(p.grundlage))),
    sachkostenJeZeile: Object.fromEntries(SACHKOSTENZEILEN.map((z) => [z, zeile(z)])) as Record<
      Sachkostenzeile,
      Betrag
    >,
    sachkosten: bloecke.sachkosten,
    gesamtkosten: summe(Object.values(bloecke)),
    tagessatz: satz.wert,
  };

  return { kalkulation, ergebnis, befunde: grundbefunde({ kalkulation, ergebnis }, inhalt) };
}

function kalkulationAus(
  inhalt: Formularinhalt,
  betraege: readonly Betragszelle[],
  plaetze: number,
  tage: number,
): Kalkulation {
  const betrag = (zeile: Kostenzeile): Bruch => bruchAus(betraege.find((b) => b.zeile === zeile)?.wert ?? null);

  return {
    traeger: inhalt.traeger ?? "",
    zeitraum: { von: inhalt.von ?? ERSATZZEITRAUM.von, bis: inhalt.bis ?? ERSATZZEITRAUM.bis },
    bereich: inhalt.bereich ?? "Arbeitsbereich",
    plaetze,
    tage,
    wochenstunden: bruch(wochenarbeitszeit.werte[0]?.wert ?? 39, 1),
    personal: PERSONALFUNKTIONEN.map((funktion) => ({
      funktion,
      stundenJeMitarbeiter: inhalt.stunden.get(funktion) ?? null,
      jahresbruttoVollzeit: null,
      arbeitgeberBrutto: betrag(funktion),
      person: null,
      vertragsstunden: null,
    })),
    anlagen: [],
    fixeKosten: {
      "Instandhaltung/Instandsetzung": betrag("Instandhaltung/Instandsetzung"),
      "Zinsen im Rahmen öffentlicher Förderungen": betrag("Zinsen im Rahmen öffentlicher Förderungen"),
    },
    miete: [{ objekt: null, betrag: betrag("Miete/Leasing/Pacht") }],
    sachkosten: betraege.filter(({ block }) => block === "sach").map(posten),
    belegung: null,
    monate: null,
  };
}

function bruchAus(wert: number | null): Bruch {
  const euro = wert === null ? null : ausEuro(wert);

  return euro === null ? NULL : alsBruch(euro);
}

function posten({ zeile, text, wert }: Betragszelle): Sachkostenposten {
  return {
    text,
    zeile: SACHKOSTENZEILEN.find((z) => z === zeile) ?? "Allgemeiner Materialaufwand",
    grundlage: bruchAus(wert),
    istWert: false,
    anteil: bruch(1, 1),
    steigerung: NULL,
    nachweis: null,
    begruendung: null,
    konto: null,
    datum: null,
  };
}

/** The checks that need no words; what the form has no cells for is no finding. */
function grundbefunde(gegenstand: Parameters<typeof pruefe>[0], inhalt: Formularinhalt): Befund[] {
  const ohneStunden = inhalt.stunden.size === 0;
  const ohneZeitraum = inhalt.von === null || inhalt.bis === null;

  return pruefe(gegenstand, GRUNDPRUEFUNGEN).filter(
    ({ regel, ort }) =>
      !(ohneStunden && /^(?:gruppenleitung|begleitender-dienst)/.test(regel)) &&
      !(ohneZeitraum && /zeitraum/.test(regel)) &&
      ort.feld !== "belegung",
  );
}

function zelleFuer(
  name: string,
  karte: Karte,
  betraege: readonly Betragszelle[],
  kalkulation: Kalkulation | null,
): CellAddress | null {
  const [, liste = "", stelle = "0", schluessel = ""] = /^(\w+)\[(\d+)\](?:\.(\w+))?/.exec(name) ?? [];
  if (liste === "personal") {
    const funktion = kalkulation?.personal[Number(stelle)]?.funktion;
    const stunden = funktion === undefined ? null : adresse(karte, `stunden:${funktion}`);

    return funktion === undefined
      ? null
      : schluessel.startsWith("stunden")
        ? (stunden ?? adresse(karte, `zeile:${funktion}`))
        : adresse(karte, `zeile:${funktion}`);
  }
  if (liste === "sachkosten") {
    const ort = betraege.filter(({ block }) => block === "sach")[Number(stelle)];

    return ort === undefined ? null : { sheet: ort.blatt, cell: formatCell(ort.zelle) };
  }
  const gesucht = name.startsWith("miete") ? "zeile:Miete/Leasing/Pacht" : name.replace(/^fixeKosten\./, "zeile:");
  const ort = karte.felder.find(({ feld }) => feld === gesucht);

  return ort === undefined ? null : { sheet: ort.blatt, cell: ort.zelle };
}
