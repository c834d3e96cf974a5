import { alsEuro, type Begleitrechnung } from "../../../domain";
import { bereich } from "../../adresse";
import { BEGLEITBLAETTER, BEGLEITZEILEN } from "../../eigene/begleitung/adressen";
import {
  JAHRE,
  meldungsliste,
  meldungsplan,
  personenliste,
  personenplan,
  TAGESSATZ,
} from "../../eigene/begleitung/abrechnung";
import type { Parameterlage } from "../../eigene/begleitung/lage";
import { meldungswerte, personenwerte } from "../begleitung/abrechnungswerte";
import { zellgueltigkeit } from "../gueltigkeit";
import { SheetDraft } from "../ooxml/sheet";
import { EINGABE_ZEICHEN, mitReserve, setzeAbschnitt, setzeKopf, setzeListe } from "./zellen";

const MONATSNAMEN = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

const KOPF = BEGLEITZEILEN.meldungen.erste - 1;
const TITEL = KOPF - 2;
const ABSTAND = 4;

/** Lines to spare: three more people in a year. */
const MELDUNGSRESERVE = { mindestens: 96, mehr: 36 };
const PERSONENRESERVE = { mindestens: 20, mehr: 6 };

/** Attendance per person and month, what of it is paid, and the account of the days of absence. */
export function abrechnungsblatt(lage: Parameterlage, b: Begleitrechnung): SheetDraft {
  const meldungen = meldungsplan();
  const personen = personenplan(lage);
  const blatt = new SheetDraft(BEGLEITBLAETTER.abrechnung, [
    ...meldungen.breiten,
    ABSTAND,
    ...personen.breiten,
    ABSTAND,
    ABSTAND,
    40,
    15,
    15,
    15,
  ]);
  setzeKopf(
    blatt,
    "Abrechnung",
    "Je Person und Monat eine Zeile, die Monate einer Person der Reihe nach. Bezahlt werden Anwesenheitstage und Fehltage bis zur" +
      " Grenze, bis die Tage des Jahres erreicht sind: 250 − max(0; Fehltage − 60).",
    "Keine Namen, nur Kürzel. Rechts stehen die Personen mit ihrem Jahr und die Jahre mit dem Tagessatz; beides bitte zuerst" +
      " ausfüllen. Grundlage: Handbuch, Kap. 6.1 (Z. 590), und die Vereinbarung.",
  );
  const zeilen = meldungswerte(b);
  const koepfe = personenwerte(b);
  abschnitt(
    blatt,
    "Meldungen",
    meldungen.spalten.map(({ spalte }) => spalte),
  );
  setzeListe(blatt, mitReserve(meldungsliste(meldungen), zeilen.length, MELDUNGSRESERVE), zeilen, true, { stelle: 0 });
  abschnitt(
    blatt,
    "Personen",
    personen.spalten.map(({ spalte }) => spalte),
  );
  setzeListe(blatt, mitReserve(personenliste(personen), koepfe.length, PERSONENRESERVE), koepfe);
  jahre(blatt, b);
  blatt.height(KOPF, 44);
  blatt.frozenRows = KOPF;
  const bis = Math.min(BEGLEITZEILEN.meldungen.letzte, KOPF + Math.max(30, zeilen.length + 12));
  const rechtsBis = Math.max(JAHRE.summe, Math.min(BEGLEITZEILEN.personen.letzte, KOPF + koepfe.length + 5));
  const letzteMeldung = meldungen.spalten.at(-1)?.spalte ?? "A";
  blatt.print = {
    landscape: true,
    area: `A1:${letzteMeldung}${bis},${personen.spalten[0]?.spalte ?? "A"}${TITEL}:${JAHRE.spalten[2]}${rechtsBis}`,
    titleRows: [TITEL, KOPF],
    onePage: false,
  };

  return blatt;
}

function abschnitt(blatt: SheetDraft, text: string, spalten: readonly string[]): void {
  setzeAbschnitt(blatt, TITEL, text, spalten);
}

function jahre(blatt: SheetDraft, b: Begleitrechnung): void {
  const { beschriftung, spalten, jahr, eingabe, tagessatz, ersterMonat, summe } = JAHRE;
  abschnitt(blatt, "Jahre", [beschriftung, ...spalten]);
  blatt.set(`${beschriftung}${KOPF}`, "Anspruch aller Personen", "kopf");
  [
    [jahr, `Jahr ${EINGABE_ZEICHEN}`],
    [eingabe, `Tagessatz (leer: Kostenkalkulation) ${EINGABE_ZEICHEN}`],
    [tagessatz, "Tagessatz"],
    ...MONATSNAMEN.map((name, i) => [ersterMonat + i, name]),
    [summe, "Summe des Jahres"],
  ].forEach(([zeile, text]) =>
    blatt.set(`${beschriftung}${zeile ?? 0}`, text as string, zeile === summe ? "summenbeschriftung" : "beschriftung"),
  );
  spalten.forEach((spalte, i) => jahresspalte(blatt, b, spalte, i));
  const gueltig = [
    zellgueltigkeit(`AC${jahr}:AE${jahr}`, "jahr", "jahr"),
    zellgueltigkeit(`AC${eingabe}:AE${eingabe}`, "euro", "tagessatz"),
  ];
  blatt.validations.push(...gueltig.filter((g) => g !== null));
}

function jahresspalte(blatt: SheetDraft, b: Begleitrechnung, spalte: string, i: number): void {
  const { jahr, eingabe, tagessatz, ersterMonat, summe } = JAHRE;
  const angabe = b.angaben.abrechnung?.jahre[i];
  const eigener = angabe?.tagessatz ?? null;
  const gerechnet = b.abrechnung[i];
  const nur = (ausdruck: string): string => `IF(${spalte}${jahr}="","",${ausdruck})`;
  const liste = meldungsplan();
  const auf = (feld: string): string =>
    bereich(
      BEGLEITBLAETTER.abrechnung,
      `${liste.buchstabe(feld)}${BEGLEITZEILEN.meldungen.erste}`,
      `${liste.buchstabe(feld)}${BEGLEITZEILEN.meldungen.letzte}`,
    ).replace(/^.*!/, "");
  blatt.set(`${spalte}${KOPF}`, `${i + 1}. Jahr`, "kopfRechts");
  blatt.set(`${spalte}${jahr}`, angabe?.jahr ?? null, "eingabe:jahr");
  blatt.set(`${spalte}${eingabe}`, eigener === null ? null : alsEuro(eigener), "eingabe:euro");
  blatt.set(
    `${spalte}${tagessatz}`,
    gerechnet === undefined ? "" : alsEuro(gerechnet.tagessatz),
    "formel:euro",
    nur(`IF(${spalte}${eingabe}="",${TAGESSATZ},ROUND(${spalte}${eingabe},2))`),
  );
  MONATSNAMEN.forEach((_, m) => {
    const anspruch = gerechnet?.abrechnung.monate.find(({ monat }) => monat === m + 1)?.anspruch;
    blatt.set(
      `${spalte}${ersterMonat + m}`,
      gerechnet === undefined ? "" : anspruch === undefined ? 0 : alsEuro(anspruch),
      "formel:euro",
      nur(`ROUND(SUMIFS(${auf("anspruch")},${auf("jahr")},${spalte}$${jahr},${auf("monat")},${m + 1}),2)`),
    );
  });
  blatt.set(
    `${spalte}${summe}`,
    gerechnet === undefined ? "" : alsEuro(gerechnet.abrechnung.anspruch),
    "summe:euro",
    nur(`ROUND(SUM(${spalte}${ersterMonat}:${spalte}${ersterMonat + MONATSNAMEN.length - 1}),2)`),
  );
}
