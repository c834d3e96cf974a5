import { datumText, type Befund, type Schwere, type Stichtag } from "../../../domain";
import { BLAETTER, HINWEISE, VERSION } from "../../eigene/adressen";
import type { Zeilenplan } from "../../ort";
import { ortText } from "../../ort";
import { SheetDraft } from "../ooxml/sheet";
import { setzeAbschnitt, setzeKopf } from "./zellen";

export interface Hinweisangaben {
  readonly programmversion: string;
  /** First day of the period; null in the blank workbook. */
  readonly stichtag: Stichtag | null;
  readonly geprueftAm: Stichtag | null;
  readonly befunde: readonly Befund[];
  readonly zeilen: Zeilenplan;
  /** Whether the sheets beside the Kostenkalkulation are there. */
  readonly mitBegleitung: boolean;
}

const SPALTEN = ["A", "B", "C", "D", "E"];

const SCHWERE: Readonly<Record<Schwere, string>> = { fehler: "Fehler", warnung: "Warnung", hinweis: "Hinweis" };

const TEXTE: readonly (readonly [string, readonly string[]])[] = [
  [
    "Was diese Datei ist",
    [
      "Eine Kostenkalkulation für Andere Leistungsanbieter (§ 60 SGB IX), aufgebaut wie Tab. 1 des Handbuchs „Anderer" +
        " Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021).",
      "Sie ist kein amtlicher Vordruck. Ob der Leistungsträger sie annimmt oder einen eigenen Vordruck verlangt, bitte vorher" +
        " klären.",
      "Sie enthält nur Werte und gewöhnliche Formeln und rechnet ohne Add-in, ohne Makros und ohne Internet, in Excel ab 2016" +
        " und in LibreOffice.",
      "Der Blattschutz hat kein Kennwort: er schützt nur vor Versehen.",
    ],
  ],
  [
    "So füllen Sie sie aus",
    [
      "1. Blatt „Kostenkalkulation“: Zeitraum, Träger, Plätze und Tage; unten die Wochenarbeitszeit einer vollen Stelle.",
      "2. Blatt „Personal“: eine Zeile je Stelle.",
      "3. Blatt „Anlagen“: eine Zeile je Anlage, darunter die Miete.",
      "4. Blatt „Sachkosten“: eine Zeile je Posten; die Zeile von Tab. 1 aus der Liste wählen, dazu Nachweis-Nr. und Begründung.",
      "Eingabefelder sind umrandet und mit „▸ Eingabe“ bezeichnet, über der Spalte oder rechts neben dem Feld. Alle anderen" +
        " Felder rechnen selbst.",
    ],
  ],
  [
    "Wie gerechnet wird",
    [
      "Jede Zeile wird einmal kaufmännisch auf den Cent gerundet, Summen addieren gerundete Zeilen, der Tagessatz wird einmal" +
        " gerundet. So lässt sich jedes Blatt von Hand nachrechnen.",
    ],
  ],
  [
    "Datenschutz",
    [
      "Keine Namen von Personen und keine Diagnosen eintragen, auch nicht in Buchungstexten, Bemerkungen und Begründungen. Für" +
        " die Personalunion genügt ein Kürzel (zum Beispiel P1).",
    ],
  ],
];

const BEGLEITUNG: (typeof TEXTE)[number] = [
  "Weitere Blätter",
  [
    "„Entgelt“: Arbeitsentgelt, AFöG, Beiträge und Erstattungen je Person (Kürzel), nach dem Recht am Stichtag und daneben wie" +
      " im Handbuch.",
    "„Arbeitsergebnis“: Tab. 4 mit der Verwendung des Ergebnisses. „Abrechnung“: Anwesenheit, Fehltage und Anspruch je Monat.",
    "„Mitwirkung und Förderung“: Schwellen am Stichtag und der Zuschuss der SAB.",
    "Diese Blätter gehören nicht zum Antrag. Vor dem Versand der Kostenkalkulation bitte prüfen, ob sie mitgehen sollen.",
  ],
];

/** What this file is, how to fill it, on which law it stands, and what the checks found. */
export function hinweisblatt(angaben: Hinweisangaben): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.hinweise, [20, 28, 76, 48, 20]);
  setzeKopf(blatt, "Hinweise");
  const steckbrief: readonly (readonly [string, string])[] = [
    ["Vorlage, Version", VERSION],
    ["Erstellt mit", `ALA für Excel ${angaben.programmversion}`],
    ["Rechtsstand", rechtsstand(angaben)],
  ];
  const erste = Number(HINWEISE.vorlage.slice(1));
  steckbrief.forEach(([name, wert], i) => {
    blatt.set(`A${erste + i}`, name, "absatz");
    blatt.set(`B${erste + i}`, wert, "absatz");
  });
  let zeile = erste + steckbrief.length + 1;
  for (const [ueberschrift, saetze] of angaben.mitBegleitung ? [...TEXTE, BEGLEITUNG] : TEXTE) {
    setzeAbschnitt(blatt, zeile, ueberschrift, SPALTEN);
    saetze.forEach((satz, i) => blatt.set(`A${zeile + 1 + i}`, satz, "absatz"));
    zeile += saetze.length + 2;
  }
  const { kopf, letzte } = befundliste(blatt, zeile, angaben);
  blatt.print = {
    landscape: true,
    area: `A1:E${letzte}`,
    titleRows: kopf === null ? null : [kopf, kopf],
    onePage: false,
  };

  return blatt;
}

function rechtsstand({ stichtag, geprueftAm }: Hinweisangaben): string {
  const tag = stichtag === null ? "" : ` (${datumText(stichtag)})`;
  const stand = geprueftAm === null ? "" : `; hinterlegte Werte zuletzt geprüft am ${datumText(geprueftAm)}`;

  return `Geltendes Recht am ersten Tag des Vereinbarungszeitraums${tag}${stand}. Fundstellen: Blatt „Parameter“.`;
}

function befundliste(
  blatt: SheetDraft,
  erste: number,
  { befunde, stichtag, zeilen }: Hinweisangaben,
): { readonly kopf: number | null; readonly letzte: number } {
  setzeAbschnitt(blatt, erste, "Ergebnis der Prüfung", SPALTEN);
  const keine =
    stichtag === null
      ? "Die Datei ist noch leer; geprüft wird, wenn sie ausgefüllt ist."
      : "Keine Befunde. Stand: Erstellung dieser Datei.";
  blatt.set(
    `A${erste + 1}`,
    befunde.length === 0
      ? keine
      : "Stand: Erstellung dieser Datei; nach Änderungen bitte neu prüfen. Wirkung: um so viel ist der Tagessatz zu hoch" +
          " (negativ: zu niedrig).",
    "erlaeuterung",
  );
  if (befunde.length === 0) {
    return { kopf: null, letzte: erste + 1 };
  }
  const kopf = erste + 2;
  ["Schwere", "Ort", "Befund", "Fundstelle"].forEach((text, i) =>
    blatt.set(`${SPALTEN[i] ?? "A"}${kopf}`, text, "kopf"),
  );
  blatt.set(`E${kopf}`, "Wirkung je Platz und Tag", "kopfRechts");
  blatt.height(kopf, 30);
  befunde.forEach((befund, i) => {
    const nummer = kopf + 1 + i;
    blatt.set(`A${nummer}`, SCHWERE[befund.schwere], "wert:text");
    blatt.set(`B${nummer}`, ortText(befund.ort, zeilen), "wert:text");
    blatt.set(`C${nummer}`, befund.text, "wert:text");
    blatt.set(`D${nummer}`, befund.fundstelle ?? "", "wert:text");
    blatt.set(`E${nummer}`, befund.wirkung === null ? "" : Number(befund.wirkung), "wert:euro4");
  });

  return { kopf, letzte: kopf + befunde.length };
}
