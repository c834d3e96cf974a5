import { ANLAGEARTEN } from "../../../domain";
import { BLAETTER, PARAMETER } from "../../eigene/adressen";
import { EIGENE_WERTE, SATZFELDER } from "../../eigene/parameter";
import type { Werte } from "../../werte";
import { AUSWAHLLISTEN } from "../gueltigkeit";
import { SheetDraft } from "../ooxml/sheet";
import type { Lagezeile } from "../begleitung/parameter";
import { satzformel, type Parameterzeile } from "../parameterwerte";
import { setzeBegleitwerte } from "./parameter-begleitung";
import { setzeAbschnitt, setzeKopf, setzeTabelle } from "./zellen";

const SPALTEN = ["A", "B", "C", "D", "E", "F", "G", "H"];

/**
 * Every number that the law or the handbook gives, with its day and its source; nothing is hidden in a formula. With the
 * further sheets it also holds what follows the published values, and the values of the handbook.
 */
export function parameterblatt(werte: Werte, zeilen: readonly Lagezeile[], mitBegleitung = false): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.parameter, [35, 50, 12, 17, 17, 64, 13, 11, 4, 32, 20, 34]);
  setzeKopf(blatt, "Parameter", "Die verwendeten Werte mit ihrem Datum und ihrer Quelle.");
  saetze(blatt, werte, zeilen);
  eigeneWerte(blatt, werte);
  verwendeteWerte(blatt, zeilen);
  auswahllisten(blatt);
  const handbuchzeile = mitBegleitung ? setzeBegleitwerte(blatt, werte, zeilen) : null;
  blatt.print = {
    landscape: true,
    area: `A1:H${handbuchzeile ?? PARAMETER.ersterWert + zeilen.length - 1}`,
    titleRows: [PARAMETER.kopf, PARAMETER.kopf],
    onePage: false,
  };

  return blatt;
}

function saetze(blatt: SheetDraft, werte: Werte, zeilen: readonly Parameterzeile[]): void {
  const erste = PARAMETER.ersterSatz;
  setzeAbschnitt(blatt, erste - 2, "Abschreibungssätze am ersten Tag des Vereinbarungszeitraums", SPALTEN);
  kopfzeile(blatt, erste - 1, ["Art", "Bezeichnung", null, "Satz", "Einheit"]);
  ANLAGEARTEN.forEach((art, i) => {
    const feld = SATZFELDER[i];
    const nummer = erste + i;
    blatt.set(`A${nummer}`, art, "wert:text");
    blatt.set(`B${nummer}`, `Abschreibung ${art}, linear`, "wert:text");
    blatt.set(`C${nummer}`, null, "wert:text");
    blatt.set(`D${nummer}`, werte.felder[`satz:${art}`] ?? "", "formel:prozent", satzformel(art, zeilen));
    blatt.set(`E${nummer}`, feld?.einheit ?? null, "wert:text");
  });
}

function eigeneWerte(blatt: SheetDraft, werte: Werte): void {
  setzeAbschnitt(blatt, PARAMETER.eigeneWerte, "Eigene vorläufige Werte", SPALTEN);
  setzeTabelle(blatt, EIGENE_WERTE, werte);
  blatt.set(
    `A${EIGENE_WERTE.letzteZeile + 1}`,
    "Nur für Tage, für die unten kein Wert steht, und nur mit Quelle; Ergebnisse damit sind vorläufig. Die" +
      " Kostenkalkulation dieser Datei kommt ohne eigene Werte aus.",
    "erlaeuterung",
  );
}

function verwendeteWerte(blatt: SheetDraft, zeilen: readonly Parameterzeile[]): void {
  setzeAbschnitt(blatt, PARAMETER.werte, "Verwendete Werte", SPALTEN);
  kopfzeile(blatt, PARAMETER.kopf, [
    "Kennung",
    "Bezeichnung",
    "gültig ab",
    "Wert",
    "Einheit",
    "Fundstelle",
    "geprüft am",
    "vorläufig",
  ]);
  zeilen.forEach((zeile, i) => {
    const nummer = PARAMETER.ersterWert + i;
    blatt.set(`A${nummer}`, zeile.id, "wert:kennung");
    blatt.set(`B${nummer}`, zeile.bezeichnung, "wert:text");
    blatt.set(`C${nummer}`, zeile.ab, "wert:datum");
    blatt.set(`D${nummer}`, zeile.wert, `wert:${zeile.typ}`);
    blatt.set(`E${nummer}`, zeile.einheit, "wert:text");
    blatt.set(`F${nummer}`, zeile.fundstelle, "wert:text");
    blatt.set(`G${nummer}`, zeile.geprueftAm, "wert:datum");
    blatt.set(`H${nummer}`, zeile.vorlaeufig, "wert:text");
  });
}

/** Beside the printed area, but in sight: a hidden list would be a question for every reviewer. */
function auswahllisten(blatt: SheetDraft): void {
  setzeAbschnitt(
    blatt,
    PARAMETER.listenkopf - 1,
    "Auswahllisten",
    AUSWAHLLISTEN.map((a) => a.spalte),
  );
  for (const { spalte, kopf, eintraege } of AUSWAHLLISTEN) {
    blatt.set(`${spalte}${PARAMETER.listenkopf}`, kopf, "kopf");
    eintraege.forEach((eintrag, i) => blatt.set(`${spalte}${PARAMETER.ersterListeneintrag + i}`, eintrag, "wert:text"));
  }
}

const RECHTS = ["gültig ab", "Wert", "Satz", "geprüft am"];

function kopfzeile(blatt: SheetDraft, nummer: number, texte: readonly (string | null)[]): void {
  texte.forEach((text, i) =>
    blatt.set(`${SPALTEN[i] ?? "A"}${nummer}`, text, text !== null && RECHTS.includes(text) ? "kopfRechts" : "kopf"),
  );
}
