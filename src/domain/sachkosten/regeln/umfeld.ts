import type { Kostenzeile } from "../../kosten/kostenarten";
import { ANTEILE, KEINE_PRODUKTION, NUR_ALA } from "../fundstellen";
import type { Unzulaessigkeitsgrund } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { vonArt, woerterMit, type Kosten, type Lage, type Regel } from "./lage";
import { unzulaessigWegen } from "./niemals";

/** Electricity is fine, the stable's is not: what the rest of the line says about where a cost arises. */
export const produktionsumfeld: Regel = (lage) => {
  const draussen = (["zierde", "einrichtung", "ala", "garten"] as const).some((m) => lage.merkmale.has(m));
  const orte = [
    ...woerterMit(lage.treffer, "produktion", ...(draussen ? [] : (["flaeche"] as const))),
    ...vonArt(lage.bestimmungen, "niemals").map((k) => k.treffer.wort),
  ];
  const kosten = lage.kosten.filter((k) => k.ist.art !== "niemals");
  const betroffen = kosten.filter(gehtHinaus);
  if (orte.length > 0) {
    return imUmfeld(lage, "produktion", orte, kosten);
  }
  const erzeugnisse = woerterMit(lage.treffer, "frucht");
  const harmlos =
    lage.merkmale.has("angebot") ||
    lage.merkmale.has("fest") ||
    lage.merkmale.has("essen") ||
    lage.merkmale.has("zierde") ||
    lage.merkmale.has("lernen");
  if (erzeugnisse.length === 0 || harmlos) {
    return null;
  }
  if (betroffen.length > 0 || istFachlich(lage, kosten)) {
    return imUmfeld(lage, "produktion", erzeugnisse, betroffen.length > 0 ? betroffen : kosten);
  }

  if (kosten.length === 0 && (lage.merkmale.has("kauf") || fuerTierOderErzeugnis(lage))) {
    return unzulaessigWegen("produktion", erzeugnisse);
  }

  return kosten.length > 0
    ? null
    : zuordnungAus({
        urteil: "rueckfrage",
        begruendung: `${zitiert(...erzeugnisse)} kann zur Produktion gehören, der Text sagt es aber nicht.`,
        fundstelle: KEINE_PRODUKTION,
        frage: "Wofür ist das: für die Produktion oder für ein begleitendes Angebot?",
        entscheidend: entscheidend(...erzeugnisse),
      });
};

/** "Seminar Schweine", "Fachbuch Spargel": for the farm or for the work with people, nobody can tell. */
function istFachlich({ merkmale }: Lage, kosten: readonly Kosten[]): boolean {
  const erklaert = (["beschaeftigte", "gruppe", "personal", "bewirtung", "ala"] as const).some((m) => merkmale.has(m));

  return (
    !erklaert && kosten.length > 0 && kosten.every((k) => k.ist.art === "sache" && k.ist.inProduktion === "fragen")
  );
}

/** Something for a farm animal ("Pferde-Osteopathin"), or a thing named after the produce ("Käsetücher"): nobody but production needs it. */
function fuerTierOderErzeugnis(lage: Lage): boolean {
  return lage.treffer.some(
    ({ begriff: { merkmale = [] }, kopf, wort }) =>
      merkmale.includes("frucht") && (merkmale.includes("tier") || !kopf || wort.includes("-")),
  );
}

/** The family's house, the Altenteil. */
export const privatesUmfeld: Regel = (lage) => {
  const orte = woerterMit(lage.treffer, "wohnen");
  const lohn = lage.kosten.some((k) => k.ist.art === "personal");

  return orte.length === 0 || lohn ? null : imUmfeld(lage, "privat", orte, lage.kosten);
};

/** A tractor may mow the yard or plough the field. */
export const schlepper: Regel = (lage) => {
  const maschinen = woerterMit(lage.treffer, "schlepper");
  if (maschinen.length === 0 || (lage.kosten.length > 0 && lage.kosten.every((k) => !gehtHinaus(k)))) {
    return null;
  }
  const woerter = [...lage.kosten.map((k) => k.treffer.wort), ...maschinen];

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)}: Kleintraktoren der Einrichtung sind zulässig, Feldarbeit ist Produktion.`,
    fundstelle: KEINE_PRODUKTION,
    frage: "Wofür wird die Maschine gebraucht: für Hof und Gelände der Einrichtung oder für die Landwirtschaft?",
    entscheidend: entscheidend(...woerter),
  });
};

/** The vehicle, its driver and its costs on the way to work and back: Fahrdienst. */
export const arbeitsweg: Regel = (lage) => {
  const wege = woerterMit(lage.treffer, "arbeitsweg");
  const fahrzeuge = woerterMit(lage.treffer, "fahrzeug", "bus");
  const anderes = (["angebot", "fest", "angehoerige", "reise"] as const).some((m) => lage.merkmale.has(m));

  return wege.length === 0 || fahrzeuge.length === 0 || anderes
    ? null
    : unzulaessigWegen("fahrdienst", [...lage.kosten.map((k) => k.treffer.wort), ...fahrzeuge, ...wege]);
};

const PERSOENLICH: readonly Kostenzeile[] = [
  "Unmittelbare Betreuungskosten",
  "Pflegerischer Sachaufwand",
  "Steuern, Abgaben, Versicherung",
];

/** Sport, outings, care goods, insurance with the farmer's name: perhaps for himself. */
export const inhaber: Regel = (lage) => {
  const genannt = woerterMit(lage.treffer, "inhaber");
  const persoenlich = vonArt(lage.kosten, "sache").filter((k) =>
    PERSOENLICH.includes(k.ist.zeilen[0] ?? "Brennstoffe"),
  );
  const fuerAndere = (["beschaeftigte", "gruppe", "ala"] as const).some((m) => lage.merkmale.has(m));
  if (genannt.length === 0 || persoenlich.length === 0 || fuerAndere) {
    return null;
  }
  const woerter = [...persoenlich.map((k) => k.treffer.wort), ...genannt];

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)}: Es bleibt offen, ob das ein Angebot für die Beschäftigten oder privat ist.`,
    fundstelle: NUR_ALA,
    frage: "Für wen ist das: für die Beschäftigten oder für die Inhaberin oder den Inhaber selbst?",
    entscheidend: entscheidend(...woerter),
  });
};

const VERSORGUNG: readonly Kostenzeile[] = ["Brennstoffe", "Übrige Energie", "Wasser/Abwasser"];

/** "Strom Lagerhalle": the hall may be the facility's or the farm's. */
export const unklarerOrt: Regel = (lage) => {
  const orte = woerterMit(lage.treffer, "ort");
  const versorgung = vonArt(lage.kosten, "sache").filter(
    (k) =>
      k.ist.zeilen.some((zeile) => VERSORGUNG.includes(zeile)) || (lage.merkmale.has("gesamt") && k.ist.rang === 3),
  );
  const waerme = versorgung.some((k) => k.ist.zeilen[0] === "Brennstoffe");
  const bekannt =
    (["einrichtung", "fahrzeug", "ala"] as const).some((m) => lage.merkmale.has(m)) ||
    (lage.merkmale.has("heizung") && !waerme);
  if (orte.length === 0 || versorgung.length === 0 || bekannt) {
    return null;
  }
  const woerter = [...versorgung.map((k) => k.treffer.wort), ...orte];

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)}: Es bleibt offen, ob der Verbrauch zur Einrichtung oder zur Produktion gehört.`,
    fundstelle: KEINE_PRODUKTION,
    frage: `Wer nutzt ${zitiert(...orte)}: der ALA oder die Produktion, und zu welchem Anteil?`,
    entscheidend: entscheidend(...woerter),
  });
};

function imUmfeld(lage: Lage, grund: Unzulaessigkeitsgrund, orte: readonly string[], kosten: readonly Kosten[]) {
  if (grund === "produktion" && istAngebot(lage, kosten)) {
    return null;
  }
  const woerter = [...kosten.map((k) => k.treffer.wort), ...orte];
  const raeume = raeumeDaneben(lage, orte);
  const fraglich = kosten.filter((k) => !gehtHinaus(k) && !lage.merkmale.has("verkauf"));
  if (raeume.length > 0 || (kosten.length > 0 && fraglich.length === kosten.length)) {
    return zuordnungAus({
      urteil: "rueckfrage",
      begruendung: `${zitiert(...woerter, ...raeume)}: Die Zeile betrifft ${raeume.length > 0 ? "auch" : "vielleicht nur"} ${UMFELD[grund]}.`,
      fundstelle: raeume.length > 0 ? ANTEILE : grund === "privat" ? NUR_ALA : KEINE_PRODUKTION,
      frage: "Welcher Anteil entfällt auf den ALA, und nach welchem Schlüssel ist er bestimmt?",
      entscheidend: entscheidend(...woerter, ...raeume),
    });
  }

  return unzulaessigWegen(grund, woerter);
}

/** Lessons and care for the participants: what they are about does not make them production. */
function istAngebot(lage: Lage, kosten: readonly Kosten[]): boolean {
  const egal = kosten.filter((k) => k.ist.art === "sache" && k.ist.inProduktion === "egal");
  const geraet = kosten.every((k) => k.ist.art === "gegenstand" || (k.ist.art === "sache" && k.ist.rang < 3));

  if (lage.merkmale.has("verkauf") && !lage.merkmale.has("lernen")) {
    return false;
  }

  return egal.length > 0 && (egal.length === kosten.length || (geraet && lage.merkmale.has("lernen")));
}

const UMFELD: Partial<Record<Unzulaessigkeitsgrund, string>> = {
  produktion: "die Produktion",
  privat: "private Räume",
};

/** Rooms of the facility named by a word of their own. */
function raeumeDaneben(lage: Lage, orte: readonly string[]): string[] {
  const glieder = new Set(lage.treffer.filter((t) => orte.includes(t.wort)).map((t) => t.glied));
  const ala = lage.treffer.filter((t) => t.begriff.merkmale?.includes("ala") === true && !glieder.has(t.glied));

  return [...woerterMit(lage.treffer, "einrichtung", "anteil"), ...ala.map((t) => t.wort)].filter(
    (wort) => !orte.includes(wort),
  );
}

/** True for a cost that production takes out; false where one must ask or where it does not matter. */
function gehtHinaus(k: Kosten): boolean {
  if (k.ist.art === "sache") {
    return k.ist.inProduktion === "raus";
  }

  return !(k.ist.art === "teilung" && k.ist.teilung === "zentrale");
}
