import { alsEuro, type Berechnung } from "../domain";
import { formatCell } from "../workbook/a1";
import type { CellAddress } from "../workbook/port";
import { betragszellen } from "./formular";
import type { Pruefungsfall } from "./pruefungsfall";

/** An amount that goes into the Gesamtkosten, with the cell in which somebody entered it. */
export interface Kostenbetrag extends CellAddress {
  readonly text: string;
  /** € of the period, after share and rate. */
  readonly euro: number;
}

/** All amounts of the Kostenkalkulation, each once: lines of our lists, rows of another form. */
export function kostenbetraege(fall: Pruefungsfall): readonly Kostenbetrag[] {
  const { form, kalkulation, inspection } = fall;
  if (form.art === "beschriftet") {
    return betragszellen(form.karte, inspection).flatMap(({ blatt, zelle, text, wert }) =>
      wert === null || wert === 0 ? [] : [{ sheet: blatt, cell: formatCell(zelle), text, euro: wert }],
    );
  }
  const berechnung = kalkulation?.berechnung ?? null;

  return berechnung === null || kalkulation === null
    ? []
    : zeilen(berechnung).flatMap(({ feld, text, euro }) => {
        const ort = kalkulation.zelle(feld);

        return ort === null || euro === 0 ? [] : [{ ...ort, text, euro }];
      });
}

function zeilen({ kalkulation: k, ergebnis: e }: Berechnung): { feld: string; text: string; euro: number }[] {
  const euro = (betrag: (typeof e.arbeitgeberBrutto)[number] | undefined): number =>
    betrag === undefined ? 0 : alsEuro(betrag);

  return [
    ...k.personal.map((p, i) => ({
      feld: `personal[${i}].${p.arbeitgeberBrutto === null ? "jahresbruttoVollzeit" : "arbeitgeberBrutto"}`,
      text: p.funktion,
      euro: euro(e.arbeitgeberBrutto[i]),
    })),
    ...k.anlagen.map((a, i) => ({ feld: `anlagen[${i}].wert`, text: a.bezeichnung, euro: euro(e.abschreibungen[i]) })),
    ...k.sachkosten.map((s, i) => ({
      feld: `sachkosten[${i}].betrag`,
      text: s.text,
      euro: euro(e.sachkostenposten[i]),
    })),
    ...(["Instandhaltung/Instandsetzung", "Zinsen im Rahmen öffentlicher Förderungen"] as const).map((zeile) => ({
      feld: `fixeKosten.${zeile}`,
      text: zeile,
      euro: euro(e.fixeZeilen[zeile]),
    })),
    ...(k.miete.length === 1
      ? [{ feld: "miete[0].betrag", text: "Miete/Leasing/Pacht", euro: euro(e.fixeZeilen["Miete/Leasing/Pacht"]) }]
      : []),
  ];
}
