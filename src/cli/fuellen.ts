import { resolve } from "node:path";
import { abgelehnt, ok, unzulaessig, type Abgelehnt, type Berechnung, type Ergebnis } from "../domain";
import { EIGENE_KARTE, gefuellteMappe, sollzellen } from "../template";
import { ablehnung, type Ausgang } from "./ausgang";
import { schreibe } from "./dateien";
import { fuelleFormular, type GefuelltesFormular } from "./fuellen-formular";
import { liesEingabe } from "./rechnen";
import paket from "../../package.json";

/** Where the workbook comes from: a foreign form, by its map or by its labels; null: our own workbook. */
export interface Vorlagenwahl {
  readonly vorlage: string;
  readonly karte: string | null;
}

/** `fuellen EINGABE.json AUSGABE.xlsx […]`: writes the workbook, even where a Fehler was found (exit 1). */
export async function fuellen(eingabe: string, ausgabe: string, wahl: Vorlagenwahl | null = null): Promise<Ausgang> {
  const gerechnet = liesEingabe(eingabe);
  const erlaubt = ausgabeErlaubt(ausgabe, wahl);
  if (gerechnet.art !== "ok" || erlaubt !== null) {
    return ablehnung([gerechnet, erlaubt].flatMap((e) => (e === null || e.art === "ok" ? [] : e.gruende)));
  }
  const gefuellt = await (wahl === null
    ? unsereMappe(gerechnet.wert)
    : fuelleFormular(wahl.vorlage, wahl.karte, gerechnet.wert));
  if (gefuellt.art !== "ok") {
    return ablehnung(gefuellt.gruende);
  }
  const { bytes, geschrieben, karte, befunde } = gefuellt.wert;
  const datei = schreibe(ausgabe, bytes);

  return datei.art !== "ok"
    ? ablehnung(datei.gruende)
    : {
        json: { datei: datei.wert, geschrieben, karte, befunde },
        code: befunde.some((b) => b.schwere === "fehler") ? 1 : 0,
      };
}

function unsereMappe(berechnet: Berechnung): Ergebnis<GefuelltesFormular> {
  const mappe = gefuellteMappe(berechnet, paket.version);
  const zellen = sollzellen(berechnet.kalkulation);
  const fehler = abgelehnt([mappe, zellen]);
  if (fehler !== null || mappe.art !== "ok" || zellen.art !== "ok") {
    return fehler ?? unzulaessig();
  }

  return ok({
    bytes: mappe.wert,
    geschrieben: zellen.wert.filter((zelle) => zelle.value !== null),
    karte: EIGENE_KARTE,
    befunde: berechnet.befunde,
  });
}

function ausgabeErlaubt(datei: string, wahl: Vorlagenwahl | null): Abgelehnt | null {
  if (!/\.xls[xm]$/i.test(datei)) {
    return unzulaessig({
      regel: "ausgabe-keine-arbeitsmappe",
      ort: { feld: "AUSGABE" },
      text: `Die Ausgabe muss auf .xlsx enden (gefunden: ${datei}).`,
    });
  }

  return wahl !== null && resolve(wahl.vorlage) === resolve(datei)
    ? unzulaessig({
        regel: "ausgabe-ist-vorlage",
        ort: { feld: "AUSGABE" },
        text: "Ausgabe und Vorlage sind dieselbe Datei. Bitte für die Ausgabe einen anderen Namen wählen.",
      })
    : null;
}
