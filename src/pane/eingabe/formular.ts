import type { FixeZeile } from "../../domain";
import { EINZELFELDNAMEN, LISTEN, type Einzelfeld, type Liste } from "./felder";

const MIETE: FixeZeile = "Miete/Leasing/Pacht";

export type Zeilenwerte = Readonly<Record<string, unknown>>;

/** The figures as the workbook holds them, cut into single fields and lines. */
export interface Formular {
  readonly felder: Readonly<Partial<Record<Einzelfeld, unknown>>>;
  readonly listen: Readonly<Record<Liste, readonly Zeilenwerte[]>>;
}

export const LEERES_FORMULAR: Formular = {
  felder: {},
  listen: { personal: [], anlagen: [], miete: [], sachkosten: [] },
};

/** From the shape of `eingabe` in the contracts. Miete as a single amount becomes a line of its list. */
export function formularAus(roh: unknown): Formular {
  const eingabe = alsObjekt(roh);
  const fixe = alsObjekt(eingabe["fixeKosten"]);
  const felder = EINZELFELDNAMEN.map((name) => {
    const teil = name.startsWith("fixeKosten.") ? fixe[name.slice("fixeKosten.".length)] : eingabe[name];

    return [name, teil] as const;
  });

  return {
    felder: Object.fromEntries(
      felder.filter(([name, wert]) => !istLeer(wert) && !(wert === 0 && name.startsWith("fixeKosten."))),
    ),
    listen: {
      personal: zeilen(eingabe["personal"]),
      anlagen: zeilen(eingabe["anlagen"]),
      miete: [...einzelmiete(fixe[MIETE]), ...zeilen(eingabe["miete"])],
      sachkosten: zeilen(eingabe["sachkosten"]),
    },
  };
}

export function istLeer(wert: unknown): boolean {
  return wert === undefined || wert === null || wert === "";
}

/** Whether there is anything at all; a workbook that was just built has nothing in it. */
export function istUnberuehrt(formular: Formular): boolean {
  return (
    Object.keys(formular.felder).every((name) => AUS_DER_VORLAGE.has(name)) &&
    LISTEN.every((liste) => formular.listen[liste].length === 0)
  );
}

/** Fields that a new workbook may bring along with their usual value. */
const AUS_DER_VORLAGE: ReadonlySet<string> = new Set<Einzelfeld>(["tage", "wochenstunden", "bereich"]);

function einzelmiete(betrag: unknown): readonly Zeilenwerte[] {
  return istLeer(betrag) || betrag === 0 ? [] : [{ betrag }];
}

function zeilen(roh: unknown): readonly Zeilenwerte[] {
  return Array.isArray(roh)
    ? roh.map((zeile) => Object.fromEntries(Object.entries(alsObjekt(zeile)).filter(([, wert]) => !istLeer(wert))))
    : [];
}

function alsObjekt(roh: unknown): Readonly<Record<string, unknown>> {
  return typeof roh === "object" && roh !== null && !Array.isArray(roh) ? (roh as Record<string, unknown>) : {};
}
