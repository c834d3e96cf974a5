import {
  alsEuro,
  anteilig,
  bruch,
  parameterwert,
  tag,
  type Begleitrechnung,
  type Betrag,
  type Jahresergebnis,
} from "../../../domain";
import { BEGLEITBLAETTER } from "../../eigene/begleitung/adressen";
import {
  ERSTE_ZEILE_TAB4,
  JAHRSPALTEN,
  tab4,
  tab4zeile,
  URTEIL_70,
  type Tab4zeile,
} from "../../eigene/begleitung/arbeitsergebnis";
import type { Parameterlage } from "../../eigene/begleitung/lage";
import type { Zeilenwerte } from "../../werte";
import { zellgueltigkeit } from "../gueltigkeit";
import { SheetDraft } from "../ooxml/sheet";
import type { StyleName } from "../ooxml/styles";
import { EINGABE_ZEICHEN, setzeAbschnitt, setzeKopf } from "./zellen";

const SPALTEN = ["A", ...JAHRSPALTEN, "E"];

/** Tab. 4 for up to three years beside each other. */
export function arbeitsergebnisblatt(lage: Parameterlage, b: Begleitrechnung): SheetDraft {
  const zeilen = tab4(lage);
  const blatt = new SheetDraft(BEGLEITBLAETTER.arbeitsergebnis, [66, 16, 16, 16, 38]);
  setzeKopf(
    blatt,
    "Arbeitsergebnis",
    "Aufbau und Bezeichnungen nach Tab. 4 des Handbuchs (Juni 2021), ergänzt um das, was § 12 WVO und § 58 SGB IX verlangen.",
    `${EINGABE_ZEICHEN}: umrandetes Feld, bitte ausfüllen. Je Jahr eine Spalte; alle anderen Felder rechnet die Datei selbst.`,
  );
  const jahre = jahreswerte(b);
  zeilen.forEach((zeile, i) => setzeZeile(blatt, zeilen, zeile, ERSTE_ZEILE_TAB4 + i, jahre));
  const letzte = ERSTE_ZEILE_TAB4 + zeilen.length + 1;
  blatt.set(
    `A${letzte}`,
    "Das Arbeitsergebnis darf nicht dazu verwendet werden, die Vergütung zu mindern (§ 125 Abs. 4 S. 3, § 58 Abs. 4 S. 3 SGB IX).",
    "erlaeuterung",
  );
  blatt.print = { landscape: true, area: `A1:E${letzte}`, titleRows: null, onePage: true };

  return blatt;
}

function setzeZeile(
  blatt: SheetDraft,
  alle: readonly Tab4zeile[],
  zeile: Tab4zeile,
  nummer: number,
  jahre: readonly Zeilenwerte[],
): void {
  const { art, typ = "euro", formel } = zeile;
  if (art === "abschnitt") {
    setzeAbschnitt(blatt, nummer, zeile.beschriftung, SPALTEN);

    return;
  }
  const beschriftung: StyleName =
    art === "ergebnis" ? "ergebnisbeschriftung" : art === "summe" ? "summenbeschriftung" : "beschriftung";
  blatt.set(`A${nummer}`, zeile.beschriftung, zeile.beschriftung.length > UMBRUCH ? "wert:text" : beschriftung);
  if (zeile.beschriftung.length <= UMBRUCH) {
    blatt.height(nummer, 18);
  }
  const eigene = art === "eingabe" ? EINGABE_ZEICHEN : "";
  blatt.set(`E${nummer}`, [eigene, zeile.herkunft ?? ""].filter((t) => t !== "").join(", "), "herkunft");
  JAHRSPALTEN.forEach((spalte, i) => {
    const wert = jahre[i]?.[zeile.feld] ?? null;
    const zelle = `${spalte}${nummer}`;
    blatt.set(
      zelle,
      formel === undefined ? wert : (wert ?? ""),
      `${art}:${typ}` as StyleName,
      formel?.replaceAll(/\[(\w+)\]/g, (_, feld: string) => `${spalte}${tab4zeile(alle, feld)}`),
    );
  });
  const gueltig = art === "eingabe" ? zellgueltigkeit(`B${nummer}:D${nummer}`, typ, zeile.feld) : null;
  if (gueltig !== null) {
    blatt.validations.push(gueltig);
  }
}

/** Longer labels take two lines. */
const UMBRUCH = 72;

function jahreswerte({ angaben, arbeitsergebnis }: Begleitrechnung): readonly Zeilenwerte[] {
  return (angaben.arbeitsergebnis ?? []).flatMap((jahr, i) => {
    const e = arbeitsergebnis[i];
    if (e === undefined) {
      return [];
    }
    const { jahr: zahl, entgelte, ...betraege } = jahr;

    return [
      {
        jahr: zahl,
        ...Object.fromEntries(Object.entries(betraege).map(([feld, betrag]) => [feld, alsEuro(betrag)])),
        entgelteEingabe: entgelte === null ? null : alsEuro(entgelte),
        ...ergebniswerte(e, zahl, jahr.bestand),
      },
    ];
  });
}

function ergebniswerte(e: Jahresergebnis, jahr: number, bestand: Betrag): Zeilenwerte {
  const { ergebnis, mindestens, entgelte } = e;
  const stichtag = tag(`${jahr}-12-31`);
  const wert = (name: string): number => {
    const gefunden = parameterwert(name, stichtag);

    return gefunden.art === "ok" ? Number(gefunden.wert.zellwert) : 0;
  };
  const verteilbar = Math.max(0, ergebnis.arbeitsergebnis) as Betrag;
  const prozent = bruch(Math.round(wert("Ruecklagenanteil") * 100), 100);
  const bisGrenze = Math.max(0, e.monatsentgelte * wert("Ruecklagemonate") - bestand) as Betrag;
  const unterschied = (entgelte - mindestens) as Betrag;

  return {
    ertraege: alsEuro(ergebnis.ertraege),
    kosten: alsEuro(ergebnis.kosten),
    summeErtraege: alsEuro(ergebnis.ertraege),
    summeKosten: alsEuro(ergebnis.kosten),
    arbeitsergebnis: alsEuro(ergebnis.arbeitsergebnis),
    mindestens: alsEuro(mindestens),
    entgelteLautBlatt: alsEuro(e.entgelteLautZeilen),
    entgelte: alsEuro(entgelte),
    unterschied: alsEuro(unterschied),
    urteil: unterschied < 0 ? URTEIL_70.darunter : URTEIL_70.gut,
    ruecklagenanteil: alsEuro(anteilig(verteilbar, prozent)),
    monatsentgelte: alsEuro(e.monatsentgelte),
    bisGrenze: alsEuro(bisGrenze),
    ruecklage: alsEuro(e.ruecklage),
    verguetungsergebnis: alsEuro(ergebnis.verguetungsergebnis),
    wirtschaftsergebnis: alsEuro(ergebnis.wirtschaftsergebnis),
  };
}
