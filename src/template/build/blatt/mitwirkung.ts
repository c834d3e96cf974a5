import {
  alsBruch,
  alsEuro,
  alsZahl,
  ausEuro,
  bruch,
  fundstelleText,
  gerundet,
  parameterwert,
  tag,
  VERTRETUNGSSTAFFEL,
  type Begleitrechnung,
  type Fundstelle,
  type Stichtag,
} from "../../../domain";
import { BEGLEITBLAETTER } from "../../eigene/begleitung/adressen";
import type { Parameterlage } from "../../eigene/begleitung/lage";
import { foerderung, gremien, MITWIRKUNG, MITWIRKUNGSFELDER, staffelstufen } from "../../eigene/begleitung/mitwirkung";
import type { Zellwert } from "../../werte";
import { wortauswahl, zellgueltigkeit } from "../gueltigkeit";
import { SheetDraft } from "../ooxml/sheet";
import { EINGABE_ZEICHEN, setzeAbschnitt, setzeKopf } from "./zellen";

const SPALTEN = ["A", "B", "C", "D"];

/** Thresholds of the day for the representation of the people, and what the SAB may give. */
export function mitwirkungsblatt(lage: Parameterlage, b: Begleitrechnung): SheetDraft {
  const blatt = new SheetDraft(BEGLEITBLAETTER.mitwirkung, [58, 18, 14, 78]);
  setzeKopf(
    blatt,
    "Mitwirkung und Förderung",
    "Welche Vertretung das Gesetz am Stichtag verlangt, und was die Sächsische Aufbaubank zuschießen kann.",
    "Wer mit mehr als fünf Beschäftigten arbeitet, kann für den Beschäftigtenrat eine Pauschale erhalten (Handbuch, Kap. 6.3);" +
      " dann bitte keine einzelnen Kosten in den Sachkosten ansetzen.",
  );
  setzeAbschnitt(blatt, 5, "Mitwirkung", SPALTEN);
  setzeAbschnitt(blatt, MITWIRKUNG.foerderung, "Förderung: SAB „Investition Teilhabe“", SPALTEN);
  eingaben(blatt, b);
  ergebnisse(blatt, lage, b);
  staffel(blatt);
  sab(blatt, lage, b);
  blatt.print = { landscape: true, area: `A1:D${MITWIRKUNG.zuschuss.slice(1)}`, titleRows: null, onePage: true };

  return blatt;
}

function eingaben(blatt: SheetDraft, b: Begleitrechnung): void {
  const m = b.angaben.mitwirkung;
  const werte: Readonly<Record<string, Zellwert>> =
    m === null
      ? {}
      : {
          ...m,
          besondereGefahr: m.besondereGefahr ? "ja" : "nein",
          investition: m.investition === null ? null : alsZahl(m.investition),
        };
  for (const { feld, zelle, typ, beschriftung, herkunft } of MITWIRKUNGSFELDER) {
    const nummer = zelle.slice(1);
    blatt.set(`A${nummer}`, beschriftung, "beschriftung");
    blatt.set(zelle, werte[feld] ?? null, `eingabe:${typ}`);
    blatt.set(`C${nummer}`, EINGABE_ZEICHEN, "herkunft");
    blatt.set(`D${nummer}`, herkunft, "herkunft");
    const regel = feld === "besondereGefahr" ? wortauswahl(zelle, ["ja", "nein"]) : zellgueltigkeit(zelle, typ, feld);
    if (regel !== null) {
      blatt.validations.push(regel);
    }
  }
}

function ergebnisse(blatt: SheetDraft, lage: Parameterlage, { angaben, mitwirkung }: Begleitrechnung): void {
  ["Wahl oder Bestellung", "Personen", "ab", "Fundstelle am Stichtag"].forEach((text, i) =>
    blatt.set(`${SPALTEN[i] ?? "A"}${MITWIRKUNG.kopf}`, text, i === 1 || i === 2 ? "kopfRechts" : "kopf"),
  );
  for (const { zeile, feld, beschriftung, reihe, formel, schwelle } of gremien(lage)) {
    const auskunft = angaben.mitwirkung === null ? null : am(reihe, angaben.mitwirkung.stichtag);
    blatt.set(`A${zeile}`, beschriftung, "summenbeschriftung");
    blatt.set(`B${zeile}`, mitwirkung?.[feld] ?? "", "summe:ganzzahl", formel);
    blatt.set(`C${zeile}`, auskunft?.zellwert ?? "", "formel:ganzzahl", schwelle);
    const vorlaeufig = auskunft?.vorlaeufig === true ? " (vorläufig)" : "";
    blatt.set(`D${zeile}`, auskunft === null ? null : fundstelleKurz(auskunft.fundstelle) + vorlaeufig, "herkunft");
  }
}

/** Norm and version; the quoted words stand on the sheet Parameter. */
function fundstelleKurz({ stelle, fassung }: Fundstelle): string {
  return fassung === undefined ? stelle : fundstelleText({ stelle, fassung });
}

function am(reihe: string, stichtag: Stichtag) {
  const gefunden = parameterwert(reihe, stichtag);

  return gefunden.art === "ok" ? gefunden.wert : null;
}

function staffel(blatt: SheetDraft): void {
  const { staffel: titel, ersteStufe } = MITWIRKUNG;
  const einMitglied = am("VertretungEinMitgliedBis", VORGABETAG);
  setzeAbschnitt(blatt, titel, "Mitglieder der Vertretung, wenn es mehr als eines ist", SPALTEN);
  ["ab Wahlberechtigten", "Mitglieder", null, "Fundstelle"].forEach((text, i) =>
    blatt.set(`${SPALTEN[i] ?? "A"}${titel + 1}`, text, i < 2 ? "kopfRechts" : "kopf"),
  );
  staffelstufen(Number(einMitglied?.zellwert ?? 0)).forEach(({ ab, mitglieder }, i) => {
    blatt.set(`A${ersteStufe + i}`, ab, "wert:ganzzahl");
    blatt.set(`B${ersteStufe + i}`, mitglieder, "wert:ganzzahl");
    blatt.set(`D${ersteStufe + i}`, i === 0 ? (VERTRETUNGSSTAFFEL.fundstelle?.stelle ?? "") : null, "herkunft");
  });
}

/** The steps have had one value since there have been ALA. */
const VORGABETAG = tag("2026-01-01");

function sab(blatt: SheetDraft, lage: Parameterlage, { angaben, mitwirkung }: Begleitrechnung): void {
  const m = angaben.mitwirkung;
  const investition = m?.investition ?? null;
  const hoechst = m === null ? null : ausEuro(Number(am("SabHoechstbetrag", m.stichtag)?.zellwert));
  const quote = m === null ? 0 : Number(am("SabFoerderquote", m.stichtag)?.zellwert ?? 0);
  const werte =
    investition === null || hoechst === null || mitwirkung?.zuschuss == null
      ? null
      : {
          nachPlaetzen: alsEuro(gerundet(alsBruch(hoechst), bruch(mitwirkung.plaetze, 1))),
          nachInvestition: alsEuro(gerundet(investition, bruch(Math.round(quote * 100), 100))),
          zuschuss: alsEuro(mitwirkung.zuschuss),
        };
  for (const { zelle, feld, beschriftung, formel } of foerderung(lage)) {
    const nummer = zelle.slice(1);
    const summe = feld === "zuschuss";
    blatt.set(`A${nummer}`, beschriftung, summe ? "summenbeschriftung" : "beschriftung");
    blatt.set(zelle, werte?.[feld] ?? "", summe ? "summe:euro" : "formel:euro", formel);
    blatt.set(`D${nummer}`, summe ? "der kleinere der beiden Beträge" : "Handbuch, Kap. 6.1 (Z. 681)", "herkunft");
  }
}
