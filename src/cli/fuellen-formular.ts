import { befund, ok, sortiert, unzulaessig, type Befund, type Berechnung, type Ergebnis, type Grund } from "../domain";
import {
  EIGENE_KARTE,
  aenderungenFuerFormular,
  changes,
  erkenneFormular,
  karteAus,
  nichtGeschriebenText,
  pruefeZiele,
  type Karte,
  type NichtGeschrieben,
} from "../template";
import { FileWorkbook } from "../workbook/file";
import type { CellChange } from "../workbook/port";
import { liesBytes, liesJson } from "./dateien";

/** A foreign form after the fill: its new bytes, what went into it by which map, and what there is to say. */
export interface GefuelltesFormular {
  readonly bytes: Uint8Array;
  readonly geschrieben: readonly CellChange[];
  readonly karte: Karte;
  readonly befunde: readonly Befund[];
}

/** Fills a copy of the form; the form's own file is not touched. Refused with all reasons where money would be lost. */
export async function fuelleFormular(
  vorlage: string,
  kartendatei: string | null,
  berechnet: Berechnung,
): Promise<Ergebnis<GefuelltesFormular>> {
  const bytes = liesBytes(vorlage);
  if (bytes.art !== "ok") {
    return bytes;
  }
  const offen = FileWorkbook.open(bytes.wert);
  if (offen.status === "refused") {
    return unzulaessig({
      regel: `datei-${offen.refusal.art.replace("_", "-")}`,
      ort: { feld: vorlage },
      text: offen.refusal.text,
    });
  }
  const mappe = offen.value;
  const karte = await karteFuer(mappe, kartendatei);
  if (karte.art !== "ok") {
    return karte;
  }
  const plan = await (karte.wert === EIGENE_KARTE ? planEigene(berechnet) : planFremd(mappe, karte.wert, berechnet));
  if (plan.art !== "ok") {
    return plan;
  }
  const geschrieben = await mappe.write(plan.wert.aenderungen);

  return geschrieben.status === "written"
    ? ok({
        bytes: mappe.bytes(),
        geschrieben: plan.wert.aenderungen,
        karte: karte.wert,
        befunde: sortiert([...berechnet.befunde, ...plan.wert.befunde]),
      })
    : unzulaessig({ regel: "formular-nicht-beschreibbar", ort: { feld: vorlage }, text: geschrieben.reason });
}

/** The map as given, or the form recognised by its labels; less than beschriftet is refused with what is missing. */
async function karteFuer(mappe: FileWorkbook, kartendatei: string | null): Promise<Ergebnis<Karte>> {
  if (kartendatei !== null) {
    const json = liesJson(kartendatei);

    return json.art === "ok" ? karteAus(json.wert) : json;
  }
  const { karte, fehlend, mehrdeutig } = await erkenneFormular(mappe);
  if (karte !== null) {
    return ok(karte);
  }
  const doppelt = mehrdeutig.map(({ begriff, zellen }) => `${begriff} (${zellen.map((z) => z.cell).join(", ")})`);

  return unzulaessig({
    regel: "formular-nicht-erkannt",
    ort: { feld: "--vorlage" },
    text:
      `Das Formular wurde nicht als Kostenkalkulation erkannt. Nicht genau einmal gefunden: ${fehlend.join(" · ")}.` +
      (doppelt.length === 0 ? "" : ` Mehrfach: ${doppelt.join(" · ")}.`) +
      " Bitte mit --karte eine Zuordnung der Felder zu den Zellen angeben.",
  });
}

interface Plan {
  readonly aenderungen: readonly CellChange[];
  readonly befunde: readonly Befund[];
}

function planEigene({ kalkulation }: Berechnung): Promise<Ergebnis<Plan>> {
  const aenderungen = changes(kalkulation);

  return Promise.resolve(aenderungen.art === "ok" ? ok({ aenderungen: aenderungen.wert, befunde: [] }) : aenderungen);
}

async function planFremd(mappe: FileWorkbook, karte: Karte, berechnet: Berechnung): Promise<Ergebnis<Plan>> {
  const { aenderungen, nichtGeschrieben } = aenderungenFuerFormular(karte, berechnet.kalkulation, berechnet.ergebnis);
  const ziele = await pruefeZiele(mappe, aenderungen);
  const offen = [...nichtGeschrieben, ...ziele.nichtGeschrieben];
  const verloren = offen.filter(({ betrag }) => betrag !== null && betrag !== 0);
  if (verloren.length > 0) {
    return unzulaessig(...verloren.map(verlust));
  }
  const ueberschrieben = ziele.belegt.filter(({ beispielwert }) => !beispielwert);

  return ok({
    aenderungen: [...ziele.frei, ...ziele.belegt.map(({ aenderung }) => aenderung)].map(({ sheet, cell, value }) => ({
      sheet,
      cell,
      value,
    })),
    befunde: [
      ...offen.map((o) =>
        befund({
          regel: "formular-feld-fehlt",
          schwere: "hinweis",
          ort: { feld: o.feld },
          text: nichtGeschriebenText(o),
        }),
      ),
      ...ueberschrieben.map(({ aenderung: { sheet, cell }, alt, neu }) =>
        befund({
          regel: "formular-ueberschrieben",
          schwere: "warnung",
          ort: { blatt: sheet, zelle: cell },
          gefunden: alt,
          erwartet: neu,
          text: `In ${sheet}!${cell} stand „${alt}“, eingetragen ist jetzt „${neu}“. Die Vorlage selbst ist unverändert.`,
        }),
      ),
    ],
  });
}

function verlust(offen: NichtGeschrieben): Grund {
  return { regel: "formular-betrag-ohne-zelle", ort: { feld: offen.feld }, text: nichtGeschriebenText(offen) };
}
