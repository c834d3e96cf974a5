import { fundstelleText, HANDBUCHWERTE, tag } from "../../../domain";
import { EIGENE_WERTE } from "../../eigene/parameter";
import { PARAMETER } from "../../eigene/adressen";
import type { Werte } from "../../werte";
import { ersteHandbuchzeile, folgeformeln, handbuchzeilen, rangformel, type Lagezeile } from "../begleitung/parameter";
import type { SheetDraft } from "../ooxml/sheet";
import { setzeAbschnitt } from "./zellen";

const SPALTEN = ["A", "B", "C", "D", "E", "F", "G", "H"];

/** What the sheet Parameter holds besides for the further sheets; gives the last row. */
export function setzeBegleitwerte(blatt: SheetDraft, werte: Werte, zeilen: readonly Lagezeile[]): number {
  raenge(blatt, werte);
  zeilen.forEach((zeile, i) => folgewert(blatt, zeile, PARAMETER.ersterWert + i));

  return handbuchwerte(blatt, ersteHandbuchzeile(zeilen));
}

/** Beside the user's list: by this the rows below find the value. */
function raenge(blatt: SheetDraft, werte: Werte): void {
  const eingetragen = werte.zeilen.eigeneWerte ?? [];
  const { ersteZeile, letzteZeile } = EIGENE_WERTE;
  blatt.set(`G${ersteZeile - 1}`, "Reihenfolge", "kopf");
  for (let zeile = ersteZeile; zeile <= letzteZeile; zeile += 1) {
    const eintrag = eingetragen[zeile - ersteZeile];
    const rang = eingetragen.filter(
      (e) => gleich(e["id"], eintrag?.["id"]) && Number(e["ab"]) <= Number(eintrag?.["ab"]),
    ).length;
    blatt.set(
      `G${zeile}`,
      eintrag === undefined ? "" : `${String(eintrag["id"])}|${rang}`,
      "formel:text",
      rangformel(zeile),
    );
  }
}

function gleich(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}

/** Over what the table of the dated values has set: the row that follows the published ones. */
function folgewert(blatt: SheetDraft, zeile: Lagezeile, nummer: number): void {
  if (zeile.rolle === undefined) {
    return;
  }
  const formeln = folgeformeln(zeile, nummer);
  blatt.set(`G${nummer}`, null, "wert:text");
  blatt.set(
    `B${nummer}`,
    `${zeile.bezeichnung}: ${zeile.rolle === "spaeter" ? "weiterer eigener Wert" : "danach"}`,
    "wert:text",
  );
  if (formeln === null) {
    blatt.set(`D${nummer}`, zeile.wert, "wert:text");

    return;
  }
  if (formeln.ab !== undefined) {
    blatt.set(`C${nummer}`, zeile.ab, "formel:datum", formeln.ab);
  }
  blatt.set(`D${nummer}`, zeile.wert, `formel:${zeile.typ}`, formeln.wert);
  blatt.set(`F${nummer}`, zeile.fundstelle, "formel:text", formeln.quelle);
  blatt.set(`H${nummer}`, zeile.vorlaeufig, "formel:text", formeln.vorlaeufig);
}

function handbuchwerte(blatt: SheetDraft, erste: number): number {
  setzeAbschnitt(
    blatt,
    erste - 2,
    "Werte des Handbuchs (Juni 2021), nur für den Vergleich auf dem Blatt „Entgelt“",
    SPALTEN,
  );
  ["Kennung", "Bezeichnung", null, "Wert", "Einheit", "Fundstelle", "geprüft am", null].forEach((text, i) =>
    blatt.set(
      `${SPALTEN[i] ?? "A"}${erste - 1}`,
      text,
      text === "Wert" || text === "geprüft am" ? "kopfRechts" : "kopf",
    ),
  );
  const angaben = Object.values(HANDBUCHWERTE);
  handbuchzeilen().forEach(({ name, wert, typ }, i) => {
    const nummer = erste + i;
    const a = angaben[i];
    blatt.set(`A${nummer}`, name, "wert:kennung");
    blatt.set(`B${nummer}`, a?.bezeichnung ?? null, "wert:text");
    blatt.set(`C${nummer}`, null, "wert:text");
    blatt.set(`D${nummer}`, wert, `wert:${typ}`);
    blatt.set(`E${nummer}`, a?.einheit ?? null, "wert:text");
    blatt.set(`F${nummer}`, a === undefined ? null : fundstelleText(a.fundstelle), "wert:text");
    blatt.set(`G${nummer}`, a === undefined ? null : tag(a.geprueftAm), "wert:datum");
    blatt.set(`H${nummer}`, null, "wert:text");
  });

  return erste + angaben.length - 1;
}
