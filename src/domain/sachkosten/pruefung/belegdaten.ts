import type { Befund } from "../../befund";
import { datumText, stichtagAusIso, type Stichtag } from "../../mengen/zeitraum";
import { norm } from "../../recht/fundstelle";
import type { Pruefzeile, Sachkostenpruefung } from "./pruefzeile";
import { sammelbefund, zeilennummern } from "./sammelbefund";

const PROSPEKTIV = norm("§ 123 Abs. 2 S. 3 SGB IX");

/** The length of a leap year: from day to day of twelve months. */
const ZWOELF_MONATE = 366;

/** "2025-04-01" or "1.4.2025"; null for no date. */
function tagAus(text: string | null | undefined): Stichtag | null {
  const [, tag = "", monat = "", jahr = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec((text ?? "").trim()) ?? [];

  return stichtagAusIso(
    jahr === "" ? (text ?? "").trim() : `${jahr}-${monat.padStart(2, "0")}-${tag.padStart(2, "0")}`,
  );
}

/** A planned amount lies in the Vereinbarungszeitraum, an Ist amount before its end and within one year. */
export const belegdaten: Sachkostenpruefung = (zeilen, { zeitraum }) => {
  if (zeitraum === undefined) {
    return [];
  }
  const datiert = zeilen.flatMap((zeile) => {
    const tag = zeile.angabe.betrag === 0 ? null : tagAus(zeile.angabe.datum);

    return tag === null ? [] : [{ zeile, tag }];
  });
  const spanne = `${datumText(zeitraum.von)} bis ${datumText(zeitraum.bis)}`;
  const plan = datiert.filter(
    ({ zeile, tag }) => zeile.angabe.istWert !== true && (tag < zeitraum.von || tag > zeitraum.bis),
  );
  const spaeter = datiert.filter(({ zeile, tag }) => zeile.angabe.istWert === true && tag > zeitraum.bis);

  return [
    ...ausserhalb(
      [...plan, ...spaeter].map((d) => d.zeile),
      spanne,
    ),
    ...mehrAlsEinJahr(datiert.filter(({ zeile }) => zeile.angabe.istWert === true)),
  ];
};

function ausserhalb(zeilen: readonly Pruefzeile[], spanne: string): readonly Befund[] {
  return sammelbefund(zeilen, {
    regel: "sachkosten-datum-ausserhalb",
    schwere: "hinweis",
    text:
      `Das Datum liegt außerhalb des Vereinbarungszeitraums ${spanne} (${zeilennummern(zeilen)}).` +
      " Sind es Zahlen eines früheren Jahres? Dann bitte als Ist-Betrag mit Steigerung ansetzen.",
    fundstelle: PROSPEKTIV,
  });
}

function mehrAlsEinJahr(ist: readonly { readonly zeile: Pruefzeile; readonly tag: Stichtag }[]): readonly Befund[] {
  const tage = ist.map((d) => d.tag).sort((a, b) => a - b);
  const [erster] = tage;
  const letzter = tage.at(-1);

  return erster === undefined || letzter === undefined || letzter - erster < ZWOELF_MONATE
    ? []
    : sammelbefund(
        ist.map((d) => d.zeile),
        {
          regel: "sachkosten-ist-mehr-als-ein-jahr",
          schwere: "warnung",
          text:
            `Die Ist-Beträge reichen vom ${datumText(erster)} bis zum ${datumText(letzter)}, also über mehr als zwölf Monate.` +
            " Bitte nur ein Wirtschaftsjahr ansetzen, sonst stehen Kosten von zwei Jahren in einem.",
          fundstelle: PROSPEKTIV,
        },
      );
}
