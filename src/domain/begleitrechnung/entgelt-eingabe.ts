import type { Felder } from "../kosten/felder";
import { GROESSEN, type Groesse } from "../kosten/mengenpruefung";
import { alsZahl, bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { RENTEN, type Entgeltangabe, type Entgeltzeile } from "./angaben";
import { euro, euroOder, ganzeZahl, jaNein } from "./lesehilfen";

const prozent = (bezeichnung: string): Groesse => ({
  bezeichnung,
  einheit: "(0.029 steht für 2,9 %)",
  min: bruch(0, 1),
  max: bruch(10, 100),
});

export function entgeltangabe(felder: Felder): Entgeltangabe {
  return {
    beschaeftigte: felder.liste("beschaeftigte", entgeltzeile),
    afoegZaehltAlsEntgelt: jaNein(felder, "afoegZaehltAlsEntgelt", "AFöG zählt als Entgelt", true),
    einmalzahlungMindertAfoeg: jaNein(felder, "einmalzahlungMindertAfoeg", "Einmalzahlung mindert AFöG", false),
  };
}

function entgeltzeile(felder: Felder): Entgeltzeile {
  const anzahl = (name: string, bezeichnung: string, min: number, max: number, sonst: number): number =>
    felder.hat(name) ? ganzeZahl(felder, name, bezeichnung, min, max) : sonst;
  const zeile: Entgeltzeile = {
    pseudonym: felder.text("pseudonym", "Kürzel der Person (zum Beispiel P1)"),
    stichtag: felder.datum("stichtag", "Stichtag") ?? (0 as Stichtag),
    monate: anzahl("monate", "Monate", 1, 12, 1),
    wochenstunden: felder.zahlOder("wochenstunden", { ...GROESSEN.stunden, bezeichnung: "Wochenstunden" }, null),
    steigerungsbetrag: euro(felder, "steigerungsbetrag", "Steigerungsbetrag"),
    grundbetrag: euroOder(felder, "grundbetrag", "Grundbetrag", null),
    grundbetragsanteil: felder.zahlOder(
      "grundbetragsanteil",
      { ...GROESSEN.anteil, bezeichnung: "Anteil des Grundbetrags in Teilzeit" },
      null,
    ),
    kinderlos: jaNein(felder, "kinderlos", "kinderlos", false),
    abschlagskinder: anzahl("abschlagskinder", "Kinder unter 25 Jahren (2. bis 5. Kind)", 0, 4, 0),
    rente: felder.hat("rente") ? felder.auswahl("rente", "Rente", RENTEN, rente) : null,
    zusatzbeitragssatz: felder.zahlOder("zusatzbeitragssatz", prozent("Zusatzbeitragssatz"), null),
    u2Satz: felder.zahlOder("u2Satz", prozent("Umlagesatz U2"), null),
    unfallversicherung: euroOder(felder, "unfallversicherung", "Beitrag zur Unfallversicherung", null),
    einmalzahlung: euroOder(felder, "einmalzahlung", "Einmalzahlung", null),
    svTage: felder.hat("svTage") ? alsZahl(felder.zahl("svTage", SV_TAGE)) : null,
  };
  if ((zeile.einmalzahlung ?? 0) > 0 && zeile.monate !== 1) {
    felder.ablehnen(
      "einmalzahlung",
      "einmalzahlung-mehrere-monate",
      `${zeile.pseudonym}: Eine Einmalzahlung gehört zu genau einem Monat. Bitte für diesen Monat eine eigene Zeile mit einem Monat anlegen.`,
    );
  }

  return zeile;
}

const SV_TAGE: Groesse = {
  bezeichnung: "SV-Tage",
  einheit: "Tage",
  min: bruch(1, 1),
  max: bruch(30, 1),
  ganzzahlig: true,
};

function rente(text: string): Entgeltzeile["rente"] {
  return RENTEN.find((r) => r.toLowerCase() === text.trim().toLowerCase()) ?? null;
}
