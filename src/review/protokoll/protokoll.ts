import { alsEuro, datumText, stichtagAusIso, type Befund, type Schwere } from "../../domain";
import { ortText } from "../../template";
import type { Antwort, Gegenueberstellung } from "../antwort";
import type { Dateipruefung } from "../dateipruefung";
import { regelnFuer } from "../regeln";
import { blattname, text, type Protokollblatt, type Protokollzelle } from "./blatt";

/** A finding that the reviewer lets pass. */
export interface AngenommenerBefund {
  readonly befund: Befund;
  readonly grund: string;
}

export interface Protokollangaben {
  readonly pruefung: Dateipruefung;
  readonly programmversion: string;
  /** Day and time of the check, ISO: "2026-11-24T11:05:00". */
  readonly zeitpunkt: string;
  readonly angenommen: readonly AngenommenerBefund[];
  readonly antwort: Antwort | null;
  /** Names of the sheets that the file has already. */
  readonly blaetter: readonly string[];
}

/** Grows with every change of what the checks say. */
export const REGELVERSION = "1";

const FORM: Readonly<Record<Dateipruefung["form"], string>> = {
  eigene: "eigener Vordruck",
  beschriftet: "fremdes Formular, an seinen Beschriftungen erkannt",
  keine: "keine Kostenkalkulation erkannt",
};

const UEBERSCHRIFT: Readonly<Record<Schwere, string>> = { fehler: "Fehler", warnung: "Warnungen", hinweis: "Hinweise" };
const FETT = { bold: true } as const;
const EURO = { format: "#,##0.00" } as const;

/** The protocol of one check as the rows of a sheet: five columns that fit a page A4. */
export function protokollblatt(a: Protokollangaben): Protokollblatt {
  const angenommen = new Set(a.angenommen.map(({ befund }) => befund));
  const offen = a.pruefung.befunde.filter((b) => !angenommen.has(b));

  return {
    name: blattname(a.blaetter),
    rows: [
      [text("Prüfprotokoll", FETT)],
      ...kopf(a),
      [],
      ...(["fehler", "warnung", "hinweis"] as const).flatMap((schwere) =>
        befundabschnitt(
          UEBERSCHRIFT[schwere],
          offen.filter((b) => b.schwere === schwere),
        ),
      ),
      ...annahmen(a.angenommen),
      ...(a.antwort === null ? [] : antwortabschnitt(a.antwort)),
      ...regelliste(a.pruefung),
    ],
    widths: [16, 22, 16, 22, 62],
    frozenRows: 1,
  };
}

type Zeile = readonly (Protokollzelle | null)[];

function kopf({ pruefung, programmversion, zeitpunkt }: Protokollangaben): Zeile[] {
  const angaben: readonly (readonly [string, string])[] = [
    ["Datei", pruefung.datei],
    ["SHA-256", pruefung.sha256 ?? "nicht gelesen"],
    ["Geprüft am", zeitText(zeitpunkt)],
    ["Programm", `ALA für Excel ${programmversion}, Regeln Version ${REGELVERSION}`],
    ["Formular", pruefung.status === "geprueft" ? FORM[pruefung.form] : `abgelehnt: ${pruefung.meldung ?? ""}`],
    ["Tagessatz eingereicht", deutsch(pruefung.tagessatz.eingereicht)],
    ["Tagessatz nachgerechnet", deutsch(pruefung.tagessatz.nachgerechnet)],
  ];

  return angaben.map(([name, wert]) => [text(name, FETT), text(wert, {})]);
}

function deutsch(betrag: string | null): string {
  return betrag === null ? "–" : `${betrag.replace(".", ",")} €`;
}

function zeitText(iso: string): string {
  const [tag = "", zeit = ""] = iso.split("T");
  const stichtag = stichtagAusIso(tag);

  return stichtag === null ? iso : `${datumText(stichtag)}, ${zeit.slice(0, 5)} Uhr`;
}

const SPALTEN: Zeile = ["Regel", "Zelle", "€ je Platz und Tag", "gefunden / erwartet", "Befund"].map((name) =>
  text(name, FETT),
);

function befundabschnitt(titel: string, befunde: readonly Befund[]): Zeile[] {
  return befunde.length === 0
    ? []
    : [[text(`${titel} (${befunde.length})`, FETT)], SPALTEN, ...gruppen(befunde).map(befundzeile), []];
}

/** Equal findings in one line: "12 Zellen, ein Grund". */
function gruppen(befunde: readonly Befund[]): readonly (readonly Befund[])[] {
  const je = new Map<string, Befund[]>();
  befunde.forEach((b, i) => {
    const schluessel = b.gruppe === undefined ? String(i) : `${b.regel}\n${b.gruppe}`;
    je.set(schluessel, [...(je.get(schluessel) ?? []), b]);
  });

  return [...je.values()];
}

function befundzeile(gruppe: readonly Befund[]): Zeile {
  const [erster] = gruppe;
  if (erster === undefined) {
    return [];
  }
  const orte = gruppe.map(({ ort }) => ortText(ort));
  const weitere = gruppe.length === 1 ? "" : ` ${gruppe.length} Zellen, ein Grund: ${orte.join(", ")}.`;
  const fundstelle = erster.fundstelle === null ? "" : ` [${erster.fundstelle}]`;
  const werte = [erster.gefunden, erster.erwartet].filter((wert) => wert !== null).join(" / ");

  return [
    text(erster.regel),
    text(orte[0] ?? ""),
    erster.wirkung === null ? null : { value: Number(erster.wirkung), style: { format: "0.0000" } },
    text(werte),
    text(`${erster.text}${weitere}${fundstelle}`),
  ];
}

function annahmen(liste: readonly AngenommenerBefund[]): Zeile[] {
  return liste.length === 0
    ? []
    : [
        [text(`Angenommen (${liste.length})`, FETT)],
        SPALTEN,
        ...liste.flatMap(({ befund, grund }) => [
          befundzeile([befund]),
          [null, null, null, text("Grund der Annahme", FETT), text(grund)],
        ]),
        [],
      ];
}

function antwortabschnitt({ zeilen, gesamtkosten, tagessatz }: Antwort): Zeile[] {
  const betraege = (b: Gegenueberstellung): Zeile =>
    [b.beantragt, b.anerkannt, b.differenz].map((wert) => ({ value: alsEuro(wert), style: EURO }));

  return [
    [text("Beantragt und anerkannt", FETT)],
    ["Zeile", "beantragt €", "anerkannt €", "Differenz €", "Grund"].map((name) => text(name, FETT)),
    ...zeilen.map((z): Zeile => [text(z.zeile), ...betraege(z), text(z.grund ?? "")]),
    [text("Gesamtkosten", FETT), ...betraege(gesamtkosten), null],
    [text("Tagessatz", FETT), ...betraege(tagessatz), null],
    [],
  ];
}

/** What was looked at: in order, and not looked at with the reason. */
function regelliste({ inOrdnung, nichtGeprueft }: Dateipruefung): Zeile[] {
  const titel = new Map(regelnFuer("kalkulation").map((regel) => [regel.id, regel.titel]));

  return [
    [text(`In Ordnung (${inOrdnung.length})`, FETT)],
    ...inOrdnung.map((id): Zeile => [text(id), text(titel.get(id) ?? "", {})]),
    [],
    [text(`Nicht geprüft (${nichtGeprueft.length})`, FETT)],
    ...nichtGeprueft.map(({ regel, warum }): Zeile => [text(regel), text(warum, {})]),
  ];
}
