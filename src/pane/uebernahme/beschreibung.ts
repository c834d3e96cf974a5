import { datumText, stichtagAusZahl } from "../../domain";
import { EIGENE_KARTE, type Typ } from "../../template";
import { adresse } from "../../template/adresse";
import type { CellChange, CellContent } from "../../workbook/port";
import { istListe } from "../eingabe/felder";
import { anzeige } from "../eingabe/feldwert";
import { zellschluessel, zerlegt, type Schluessel } from "../eingabe/schluessel";
import type { Sicht } from "../eingabe/sicht";
import { UEBERNAHME } from "../texts/uebernahme";
import type { Beschreibung } from "./aenderung";

const { gruende } = UEBERNAHME;

/** Columns of the sheets that one field of the pane stands for. */
const FELD_ZUR_SPALTE: Readonly<Record<string, readonly string[]>> = {
  ist: ["betrag", "ist"],
  anteilZaehler: ["anteil"],
  anteilNenner: ["anteil"],
};

/** Puts the changes of a fill into words: the form's own label, and where the new value comes from. */
export function beschreibungVon({ entwurf, herkunft }: Sicht): (change: CellChange) => Beschreibung {
  const einzeln = new Map(EIGENE_KARTE.felder.map((f) => [`${f.blatt}!${f.zelle}`, f]));
  const getippt = (schluessel: Schluessel): boolean => entwurf.werte.has(schluessel);

  return (change) => {
    const feld = einzeln.get(`${change.sheet}!${change.cell}`);
    if (feld !== undefined) {
      const schluessel = feld.feld.replace(/^zeile:/, "fixeKosten.");

      return {
        was: feld.beschriftung,
        grund: getippt(schluessel) ? gruende.eingabe : gruende.angeglichen,
        text: zelltext(feld.typ),
        leerIstNull: feld.typ === "euro",
      };
    }
    const { spalte: buchstabe, zeile } = adresse(change.cell);
    const tabelle = EIGENE_KARTE.tabellen.find(
      (t) => t.blatt === change.sheet && zeile >= t.ersteZeile && zeile <= t.letzteZeile,
    );
    const spalte = tabelle?.spalten.find((s) => s.spalte === buchstabe);
    const liste = tabelle !== undefined && istListe(tabelle.tabelle) ? tabelle.tabelle : null;
    const schluessel = liste === null ? undefined : herkunft[liste][zeile - (tabelle?.ersteZeile ?? 0)];

    return {
      was: UEBERNAHME.zeile(zeile, spalte?.beschriftung ?? buchstabe),
      grund: liste === null ? gruende.angeglichen : listengrund(schluessel, spalte?.feld ?? "", getippt),
      text: zelltext(spalte?.typ ?? "text"),
      leerIstNull: false,
    };
  };
}

function listengrund(
  zeile: Schluessel | undefined,
  spalte: string,
  getippt: (schluessel: Schluessel) => boolean,
): string {
  if (zeile === undefined) {
    return gruende.entfernt;
  }
  if (spalte === "urteil") {
    return gruende.urteil;
  }
  const felder = FELD_ZUR_SPALTE[spalte] ?? [spalte];
  const istNeu = zerlegt(zeile)?.stelle === null;

  return istNeu || felder.some((feld) => getippt(zellschluessel(zeile, feld))) ? gruende.eingabe : gruende.verschoben;
}

/** A cell's value as the sheet shows it. */
export function zelltext(typ: Typ): (wert: CellContent["value"]) => string {
  return (wert) => {
    if (wert === null || wert === "") {
      return UEBERNAHME.leer;
    }
    if (typeof wert === "object") {
      return wert.error;
    }
    if (typeof wert !== "number") {
      return String(wert);
    }
    const tag = typ === "datum" ? stichtagAusZahl(wert) : null;
    const einheit = typ === "euro" ? " €" : typ === "prozent" ? " %" : "";
    const art = typ === "jahr" ? "jahr" : typ === "prozent" ? "prozent" : "zahl";

    return tag === null ? `${anzeige(wert, art)}${einheit}` : datumText(tag);
  };
}
