import { resolve } from "node:path";
import {
  abgelehnt,
  begleitrechnung,
  befund,
  berechnung,
  ok,
  unzulaessig,
  type Abgelehnt,
  type Begleitrechnung,
  type Berechnung,
  type Ergebnis,
} from "../domain";
import { begleitort, begleitzellen, EIGENE_KARTE, gefuellteMappe, sollzellen } from "../template";
import { ablehnung, type Ausgang } from "./ausgang";
import { schreibe } from "./dateien";
import { fuelleFormular, type GefuelltesFormular } from "./fuellen-formular";
import { liesAngaben } from "./rechnen";
import paket from "../../package.json";

/** Where the workbook comes from: a foreign form, by its map or by its labels; null: our own workbook. */
export interface Vorlagenwahl {
  readonly vorlage: string;
  readonly karte: string | null;
}

/** `fuellen EINGABE.json AUSGABE.xlsx […]`: writes the workbook, even where a Fehler was found (exit 1). */
export async function fuellen(eingabe: string, ausgabe: string, wahl: Vorlagenwahl | null = null): Promise<Ausgang> {
  const angaben = liesAngaben(eingabe);
  const gerechnet = angaben.art === "ok" ? berechnung(angaben.wert) : angaben;
  const erlaubt = ausgabeErlaubt(ausgabe, wahl);
  const begleitung =
    gerechnet.art === "ok" && angaben.art === "ok" ? begleitet(angaben.wert, gerechnet.wert) : ok(null);
  if (gerechnet.art !== "ok" || begleitung.art !== "ok" || erlaubt !== null) {
    return ablehnung([gerechnet, begleitung, erlaubt].flatMap((e) => (e === null || e.art === "ok" ? [] : e.gruende)));
  }
  const gefuellt = await (wahl === null
    ? unsereMappe(gerechnet.wert, begleitung.wert)
    : fuelleFormular(wahl.vorlage, wahl.karte, gerechnet.wert));
  if (gefuellt.art !== "ok") {
    return ablehnung(gefuellt.gruende);
  }
  const { bytes, geschrieben, karte } = gefuellt.wert;
  const befunde = [
    ...gefuellt.wert.befunde,
    ...(wahl !== null && begleitung.wert !== null ? [OHNE_BEGLEITBLAETTER] : []),
  ];
  const datei = schreibe(ausgabe, bytes);

  return datei.art !== "ok"
    ? ablehnung(datei.gruende)
    : {
        json: { datei: datei.wert, geschrieben, karte, befunde },
        code: befunde.some((b) => b.schwere === "fehler") ? 1 : 0,
      };
}

const OHNE_BEGLEITBLAETTER = befund({
  regel: "begleitblaetter-nur-eigene",
  schwere: "hinweis",
  ort: { feld: "--vorlage" },
  text:
    "Entgelt, Arbeitsergebnis, Abrechnung und Mitwirkung stehen nicht im fremden Formular und wurden nicht eingetragen." +
    " Ohne --vorlage entsteht unsere Arbeitsmappe mit diesen Blättern.",
});

/** The other half of the handbook, where the file has it; it takes the Tagessatz from the Kostenkalkulation. */
function begleitet(roh: unknown, { kalkulation, ergebnis, befunde }: Berechnung): Ergebnis<Begleitrechnung | null> {
  return begleitrechnung(roh, {
    tagessatz: ergebnis.tagessatz,
    plaetze: kalkulation.plaetze,
    unfallversicherungImTagessatz: befunde.some((b) => b.regel === "sachkosten-doppelt-unfallversicherung"),
  });
}

function unsereMappe(berechnet: Berechnung, begleitung: Begleitrechnung | null): Ergebnis<GefuelltesFormular> {
  const mappe = gefuellteMappe(berechnet, paket.version, begleitung);
  const zellen = sollzellen(berechnet.kalkulation);
  const fehler = abgelehnt([mappe, zellen]);
  if (fehler !== null || mappe.art !== "ok" || zellen.art !== "ok") {
    return fehler ?? unzulaessig();
  }

  return ok({
    bytes: mappe.wert,
    geschrieben: [
      ...zellen.wert.filter((zelle) => zelle.value !== null),
      ...(begleitung === null ? [] : begleitzellen(begleitung)),
    ],
    karte: EIGENE_KARTE,
    befunde: [
      ...berechnet.befunde,
      ...(begleitung?.befunde ?? []).map((b) => ({ ...b, ort: { ...b.ort, ...begleitort(b.ort) } })),
    ],
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
