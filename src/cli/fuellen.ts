import {
  PARAMETER_DER_KALKULATION,
  gerundet,
  unzulaessig,
  urteilText,
  zuordnung,
  type Berechnung,
  type Ergebnis,
  type Kalkulation,
} from "../domain";
import { EIGENE_KARTE, baueArbeitsmappe, changes } from "../template";
import { ablehnung, type Ausgang } from "./ausgang";
import { schreibe } from "./dateien";
import { liesEingabe } from "./rechnen";
import paket from "../../package.json";

/** Our workbook, filled with a calculated Kostenkalkulation. */
export function arbeitsmappe(berechnet: Berechnung): Ergebnis<Uint8Array> {
  return baueArbeitsmappe({
    ...berechnet,
    urteile: urteile(berechnet.kalkulation),
    parameter: PARAMETER_DER_KALKULATION,
    programmversion: paket.version,
  });
}

/** The verdict on each Sachkosten line, in words, for the column Urteil. */
function urteile({ sachkosten }: Kalkulation): string[] {
  return sachkosten.map(({ text, grundlage, zeile, konto }) =>
    urteilText(zuordnung({ text, betrag: gerundet(grundlage), gebuchtUnter: zeile, konto }).urteil),
  );
}

/** `fuellen EINGABE.json AUSGABE.xlsx`: writes our workbook, even where a Fehler was found (exit 1). */
export function fuellen(eingabe: string, ausgabe: string): Ausgang {
  const gerechnet = liesEingabe(eingabe);
  if (gerechnet.art !== "ok") {
    return ablehnung(gerechnet.gruende);
  }
  const { kalkulation, befunde } = gerechnet.wert;
  const mappe = arbeitsmappe(gerechnet.wert);
  const geschrieben = changes(kalkulation, urteile(kalkulation));
  if (mappe.art !== "ok" || geschrieben.art !== "ok") {
    return ablehnung([mappe, geschrieben].flatMap((e) => (e.art === "ok" ? [] : e.gruende)));
  }
  const datei = ausgabeErlaubt(ausgabe) ?? schreibe(ausgabe, mappe.wert);

  return datei.art !== "ok"
    ? ablehnung(datei.gruende)
    : {
        json: {
          datei: datei.wert,
          geschrieben: geschrieben.wert.filter((zelle) => zelle.value !== null),
          karte: EIGENE_KARTE,
          befunde,
        },
        code: befunde.some((b) => b.schwere === "fehler") ? 1 : 0,
      };
}

function ausgabeErlaubt(datei: string): Ergebnis<string> | null {
  return /\.xls[xm]$/i.test(datei)
    ? null
    : unzulaessig({
        regel: "ausgabe-keine-arbeitsmappe",
        ort: { feld: "AUSGABE" },
        text: `Die Ausgabe muss auf .xlsx enden (gefunden: ${datei}).`,
      });
}
