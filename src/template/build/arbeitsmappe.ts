import {
  ok,
  type Anlageart,
  type Befund,
  type Begleitrechnung,
  type Ergebnis,
  type Kalkulation,
  type Kostenkalkulation,
} from "../../domain";
import { eingabewerte } from "../eingabewerte";
import { EIGENE_KARTE } from "../eigene/karte";
import { inReihenfolge, type Zeilenplan } from "../ort";
import { platzmangel } from "../platz";
import { leereRechenwerte, rechenwerte } from "../rechenwerte";
import { verdichtet, verdichteteUrteile, type Verdichtung } from "../verdichten";
import { VORGABEN } from "../vorgaben";
import { zusammen, type Werte } from "../werte";
import { begleitblaetter, mitEigenenWerten } from "./begleitung/blaetter";
import { begleitort } from "./begleitung/ort";
import { begleitzeilen, parameterlage, type Lagezeile } from "./begleitung/parameter";
import { platzmangelDerBegleitung } from "./begleitung/platz";
import { hinweisblatt } from "./blatt/hinweise";
import { kostenkalkulationsblatt } from "./blatt/kostenkalkulation";
import { anlagenblatt, personalblatt, sachkostenblatt } from "./blatt/listen";
import { parameterblatt } from "./blatt/parameter";
import { namen } from "./namen";
import { packageBytes } from "./ooxml/package";
import { parameterzeilen, satzAm, zuletztGeprueft, type Parameterliste } from "./parameterwerte";

/** What the workbook shows: a calculated Kalkulation, or the blank form where either is null. */
export interface Mappeninhalt {
  readonly kalkulation: Kalkulation | null;
  readonly ergebnis: Kostenkalkulation | null;
  readonly befunde: readonly Befund[];
  /** The verdict on each line of kalkulation.sachkosten. */
  readonly urteile?: readonly string[];
  /** Dated values to be shown besides the two rates that the sheet itself needs. */
  readonly parameter: Parameterliste;
  readonly programmversion: string;
  /** The other half of the handbook; its sheets are written only where there is something for them. */
  readonly begleitung?: Begleitrechnung | null;
}

/** Our own workbook as the bytes of an .xlsx file; the same content gives the same bytes. */
export function baueArbeitsmappe(inhalt: Mappeninhalt): Ergebnis<Uint8Array> {
  const { kalkulation, ergebnis } = inhalt;
  if (kalkulation === null || ergebnis === null) {
    return ok(geschrieben({ ...inhalt, kalkulation: null }, zusammen(VORGABEN, leereRechenwerte()), inReihenfolge));
  }
  const mangel = platzmangel(kalkulation);
  const dicht = verdichtet(kalkulation);
  const begleitmangel = inhalt.begleitung == null ? null : platzmangelDerBegleitung(inhalt.begleitung.angaben);
  if (begleitmangel !== null) {
    return begleitmangel;
  }
  if (mangel !== null) {
    return mangel;
  }
  if (dicht.art !== "ok") {
    return dicht;
  }
  const gezeigt: Kalkulation = { ...kalkulation, sachkosten: dicht.wert.posten };
  const satz = (art: Anlageart): number | null => satzAm(art, kalkulation.zeitraum.von);
  const gerechnet = rechenwerte(gezeigt, { ...ergebnis, sachkostenposten: dicht.wert.betraege }, satz);
  const werte = zusammen(eingabewerte(gezeigt, verdichteteUrteile(dicht.wert, inhalt.urteile)), gerechnet);

  return ok(geschrieben(inhalt, werte, zeilenplan(dicht.wert)));
}

/** A finding about a posting points to the line into which the posting went. */
function zeilenplan({ herkunft }: Verdichtung): Zeilenplan {
  const zeile = new Map(herkunft.flatMap((stellen, i) => stellen.map((stelle) => [stelle, i] as const)));

  return (liste, stelle) => inReihenfolge(liste, liste === "sachkosten" ? (zeile.get(stelle) ?? stelle) : stelle);
}

function geschrieben(inhalt: Mappeninhalt, grundwerte: Werte, zeilen: Zeilenplan): Uint8Array {
  const begleitung = inhalt.begleitung ?? null;
  const parameter: readonly Lagezeile[] =
    begleitung === null
      ? parameterzeilen(inhalt.parameter)
      : begleitzeilen(inhalt.parameter, begleitung.angaben.eigeneWerte);
  const werte = begleitung === null ? grundwerte : mitEigenenWerten(grundwerte, begleitung.angaben.eigeneWerte);
  const hinweise = hinweisblatt({
    programmversion: inhalt.programmversion,
    stichtag: inhalt.kalkulation?.zeitraum.von ?? null,
    geprueftAm: zuletztGeprueft(parameter),
    befunde: [
      ...inhalt.befunde,
      ...(begleitung === null ? [] : begleitung.befunde.map((b) => ({ ...b, ort: begleitort(b.ort) }))),
    ],
    zeilen,
    mitBegleitung: begleitung !== null,
  });
  const sheets = [
    kostenkalkulationsblatt(werte),
    personalblatt(werte),
    anlagenblatt(werte),
    sachkostenblatt(werte),
    ...(begleitung === null ? [] : begleitblaetter(begleitung, parameterlage(parameter))),
    parameterblatt(werte, parameter, begleitung !== null),
    hinweise,
  ];

  return packageBytes({
    sheets,
    names: namen(sheets),
    title: EIGENE_KARTE.titel,
    creator: "ALA für Excel",
    description: `Vorlage Version ${EIGENE_KARTE.version}, Programmversion ${inhalt.programmversion}`,
    footer: `&L&8${EIGENE_KARTE.titel}&C&8&A&R&8Seite &P von &N`,
  });
}
