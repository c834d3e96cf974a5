import { erkenneFormular, type Karte } from "../../template";
import type { Inspection } from "../../workbook/inspection";
import { workbookOf } from "../../workbook/inspection-workbook";
import type { Workbook } from "../../workbook/port";
import type { Neurechnung } from "../neurechnung";
import type { Form, Kalkulationsfall, Pruefungsfall } from "../pruefungsfall";
import { Wirkungsrechner, wirkungEuro } from "../wirkung";
import { beschrifteterFall } from "./beschriftet";
import { eigenerFall } from "./eigene";
import { mitErgebnissen } from "./ergebnisse";

export interface Fallangaben {
  readonly inspection: Inspection;
  readonly modus: Pruefungsfall["modus"];
  readonly neurechnung: Neurechnung;
  /** Our blank form of this program version; asked for where the file claims to be one of ours. */
  readonly vordruck: () => Inspection | null;
}

/** Recognises the form, reads its inputs and computes by our rules: everything the checks look at. */
export async function pruefungsfall(angaben: Fallangaben): Promise<Pruefungsfall> {
  const { inspection, modus, neurechnung } = angaben;
  const workbook = workbookOf(mitErgebnissen(inspection, neurechnung));
  const form = modus === "allgemein" ? KEINE : await erkannt(workbook);
  const karte = form.art === "keine" ? null : form.karte;
  const kalkulation = await kalkulationsfall(form, workbook, inspection);
  const { plaetze = null, tage = null } = kalkulation ?? {};
  const rechner = new Wirkungsrechner(karte, neurechnung, plaetze === null || tage === null ? null : plaetze * tage);

  return {
    inspection,
    modus,
    form,
    kalkulation,
    vordruck: form.art === "eigene" ? angaben.vordruck() : null,
    neurechnung,
    freieBlaetter: form.art === "eigene" ? freie(inspection, form.karte) : inspection.sheets,
    wirkung: (euro) => wirkungEuro(euro, plaetze, tage),
    wirkungGegen: (annahmen) => (karte === null ? null : rechner.gegen(annahmen)),
  };
}

const KEINE: Form = { art: "keine", fehlend: [] };

async function erkannt(workbook: Workbook): Promise<Form> {
  const erste = await erkenneFormular(workbook);
  // rows were put in by a program that leaves names where they were: then the labels say where things are
  const verrutscht = erste.form === "eigene" && !(await stehtAmPlatz(workbook, erste.karte));
  const { form, karte, fehlend } = verrutscht ? await erkenneFormular(nurKalkulation(workbook, erste.karte)) : erste;

  return form === "keine" || karte === null ? { art: "keine", fehlend } : { art: form, karte };
}

/** Without its names, and without the lists and drop-downs in which the labels stand once more. */
function nurKalkulation(workbook: Workbook, karte: Karte | null): Workbook {
  const blatt = karte?.felder.find(({ feld }) => feld === "tagessatz")?.blatt;

  return {
    ...workbook,
    names: () => Promise.resolve([]),
    sheets: async () => (await workbook.sheets()).filter(({ name }) => name === blatt),
  };
}

/** A label may have been reworded; more of them, and the rows are no longer where the names point. */
const UMBENANNT = 3;
const ERGEBNISSE: readonly string[] = ["gesamtkosten", "divisor", "tagessatz"];

async function stehtAmPlatz(workbook: Workbook, karte: Karte | null): Promise<boolean> {
  const zeilen = (karte?.felder ?? []).filter(({ feld }) => feld.startsWith("zeile:") || ERGEBNISSE.includes(feld));
  const bloecke = await workbook.read(
    zeilen.map(({ blatt, zelle }) => ({ sheet: blatt, range: zelle.replace(/^[A-Z]+(\d+)$/, "A$1:B$1") })),
  );
  const andere = zeilen.filter(
    ({ beschriftung }, i) => !(bloecke[i]?.[0] ?? []).some(({ value }) => value === beschriftung),
  );

  return andere.length <= UMBENANNT && andere.filter(({ feld }) => ERGEBNISSE.includes(feld)).length < 2;
}

async function kalkulationsfall(
  form: Form,
  workbook: Workbook,
  inspection: Inspection,
): Promise<Kalkulationsfall | null> {
  switch (form.art) {
    case "eigene":
      return eigenerFall(workbook);
    case "beschriftet":
      return beschrifteterFall(workbook, form.karte, inspection);
    case "keine":
      return null;
  }
}

/** What a file of ours has besides our own sheets. */
function freie({ sheets }: Inspection, karte: Karte): Pruefungsfall["freieBlaetter"] {
  const eigene = new Set([...karte.felder, ...karte.tabellen].map(({ blatt }) => blatt.toLowerCase()));

  return sheets.filter(({ name }) => !eigene.has(name.toLowerCase()));
}
