import { erkenneFormular, type Karte } from "../../template";
import type { Inspection } from "../../workbook/inspection";
import { workbookOf } from "../../workbook/inspection-workbook";
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

async function erkannt(workbook: ReturnType<typeof workbookOf>): Promise<Form> {
  const { form, karte, fehlend } = await erkenneFormular(workbook);

  return form === "keine" || karte === null ? { art: "keine", fehlend } : { art: form, karte };
}

async function kalkulationsfall(
  form: Form,
  workbook: ReturnType<typeof workbookOf>,
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
