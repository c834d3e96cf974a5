import { alsBytes } from "../../template/fremd/support/datei";
import { formel, type Blatt, type Inhalt } from "../../template/fremd/support/formular";
import { FIXE, PERSONAL, SACH, tabelle1 } from "../../template/fremd/support/tabelle1";
import { beispielhof } from "../../faelle/beispielhof";
import type { Inspection } from "../../../src/workbook/inspection";
import { beschaedigt, gelesen } from "./schaden";

/** The figures of the Beispielhof as somebody types them into a form of another layout. */
const { erwartet } = beispielhof;
export const PERSONALWERTE = erwartet.arbeitgeberBrutto.map(Number);
export const FIXWERTE = [Number(erwartet.abschreibungGebaeude), Number(erwartet.abschreibungInventar), 1850, 0, 0];
export const SACHWERTE = Object.values(erwartet.sachkostenJeZeile).map(Number);

/** Tab. 1 as printed, with its own sums. */
export function wieGedruckt(): Blatt {
  const { zeilen } = tabelle1({ zellen: "formeln" });
  const werte = new Map<string, number>([
    ...PERSONAL.map(([label], i) => [label, PERSONALWERTE[i] ?? 0] as const),
    ...FIXE.map((label, i) => [label, FIXWERTE[i] ?? 0] as const),
    ...SACH.map((label, i) => [label, SACHWERTE[i] ?? 0] as const),
  ]);

  return {
    zeilen: zeilen.map((zeile) => {
      const label = zeile.find((inhalt) => typeof inhalt === "string" && werte.has(inhalt));
      if (typeof label === "string") {
        return [zeile[0] ?? null, zeile[1] ?? null, werte.get(label) ?? null];
      }
      const [erste = null] = zeile;

      return erste === "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)"
        ? [erste, 8]
        : erste === "Träger (Name des Betriebes)"
          ? [erste, "Beispielhof"]
          : erste === "Vereinbarungszeitraum"
            ? [erste, "01.01.2026 - 31.12.2026"]
            : [...zeile];
    }),
  };
}

/** Three sheets, other order, an account column, hours × salary computed in the form, the quotient not rounded. */
export function dreiBlaetter(): Blatt[] {
  const gehaelter = [78000, 59400, 63900, 47250, 42800, 36500, 38000, 48600];
  const personal: Inhalt[][] = [
    ["Funktion", "Stunden je Mitarbeiter*in und Woche", "Jahresbrutto Vollzeit", "Arbeitgeber-Brutto"],
    ...PERSONAL.map(([label, stunden], i): Inhalt[] => [
      label,
      stunden,
      gehaelter[i] ?? 0,
      formel(`B${i + 2}*Angaben!$B$3/39*C${i + 2}`),
    ]),
    ["Summe Personalkosten", formel("SUM(B2:B9)"), null, formel("SUM(D2:D9)")],
  ];
  const sach: Inhalt[][] = [
    ["Konto", "Kostenart", "Betrag"],
    ...SACH.map((label, i): Inhalt[] => [4200 + i, label, SACHWERTE[i] ?? 0]),
    [null, "Summe Sachkosten", formel("SUM(C2:C13)")],
    [],
    ...FIXE.map((label, i): Inhalt[] => [4800 + i, label, FIXWERTE[i] ?? 0]),
    [null, "Summe fixe Kosten", formel("C16+C17+C18+C19+C20")],
  ];
  const angaben: Inhalt[][] = [
    ["Träger (Name des Betriebes)", "Beispielhof"],
    ["Vereinbarungszeitraum", "01.01.2026 - 31.12.2026"],
    ["Anzahl der Plätze", 8],
    ["Tage im Jahr", 250],
    ["Gesamtkosten", formel("Personal!D10+Kosten!C14+Kosten!C21")],
    ["Tagessatz", formel("B5/B3/B4")],
  ];

  return [
    { name: "Angaben", zeilen: angaben },
    { name: "Personal", zeilen: personal },
    { name: "Kosten", zeilen: sach },
  ];
}

/** Blocks side by side and nothing but typed figures: a printout that somebody copied. */
export function abgetippt(): Blatt {
  const links: Inhalt[][] = PERSONAL.map(([label, stunden], i) => [label, stunden, PERSONALWERTE[i] ?? 0]);
  const rechts: Inhalt[][] = [
    ...SACH.map((label, i): Inhalt[] => [label, SACHWERTE[i] ?? 0]),
    ["Summe Sachkosten", Number(erwartet.sachkosten)],
  ];
  const unten: Inhalt[][] = [
    ["Summe Personalkosten", null, Number(erwartet.personalkosten)],
    ...FIXE.map((label, i): Inhalt[] => [label, null, FIXWERTE[i] ?? 0]),
    ["Summe fixe Kosten", null, Number(erwartet.fixeKosten)],
  ];
  const spalten = [...links, ...unten];

  return {
    zeilen: [
      ["Belegte Plätze", null, 8],
      ["Verfügbare Tage", null, 250],
      ["Personalkosten", "Stunden je Mitarbeiter*in und Woche", "Arbeitgeber-Brutto", null, "Sachaufwand", "Betrag"],
      ...Array.from({ length: Math.max(spalten.length, rechts.length) }, (_, i): Inhalt[] => [
        ...(spalten[i] ?? [null, null, null]),
        null,
        ...(rechts[i] ?? []),
      ]),
      ["Gesamtkosten", null, Number(erwartet.gesamtkosten)],
      ["Kosten je Tag und Mitarbeiter*in", null, Number(erwartet.tagessatz)],
    ],
  };
}

/** As a spreadsheet program saves it: written, read, all formulas computed. */
export function eingereicht(blaetter: readonly Blatt[]): Inspection {
  return beschaedigt(gelesen(alsBytes(blaetter)), {});
}
