import { Gedaechtnis } from "./gedaechtnis";
import { KOSTENZEILEN, type Kostenzeile } from "../kosten/kostenarten";
import { schreibform } from "./sprache/schreibform";

/** What people also call a row. */
const AUCH: Readonly<Record<string, Kostenzeile>> = {
  wasser: "Wasser/Abwasser",
  abwasser: "Wasser/Abwasser",
  brennstoff: "Brennstoffe",
  treibstoff: "Treibstoffe",
  materialaufwand: "Allgemeiner Materialaufwand",
  verwaltungsaufwand: "Sächlicher Verwaltungsaufwand",
  saechlicheverwaltung: "Sächlicher Verwaltungsaufwand",
  betreuungskosten: "Unmittelbare Betreuungskosten",
  steuernabgabenversicherungen: "Steuern, Abgaben, Versicherung",
  steuernabgabenundversicherung: "Steuern, Abgaben, Versicherung",
  steuernabgabenundversicherungen: "Steuern, Abgaben, Versicherung",
  lehrundlernmaterial: "Lehr- und Lernmittel",
  lehrlernmittel: "Lehr- und Lernmittel",
  pflegesachaufwand: "Pflegerischer Sachaufwand",
  fremdleistungen: "Fremde Leistungen",
  instandhaltung: "Instandhaltung/Instandsetzung",
  instandsetzung: "Instandhaltung/Instandsetzung",
  zinsenimrahmenoeffentlicherfoerderung: "Zinsen im Rahmen öffentlicher Förderungen",
  miete: "Miete/Leasing/Pacht",
  leasing: "Miete/Leasing/Pacht",
  pacht: "Miete/Leasing/Pacht",
  afagebaeude: "Abschreibung Gebäude",
  afainventar: "Abschreibung Inventar",
  gruppenleiter: "Gruppenleiter*in/Fachkräfte",
  gruppenleitung: "Gruppenleiter*in/Fachkräfte",
  fachkraefte: "Gruppenleiter*in/Fachkräfte",
  arbeitsvorbereiter: "Arbeitsvorbereiter*in",
  begleitendedienste: "Begleitender Dienst",
};

/** Letters only, umlauts as ae/oe/ue, so that "Saechl" and "Sächl" are one. */
function form(name: string): string {
  return schreibform(name).replace(/[^a-z]/g, "");
}

const BEKANNT = new Map<string, Kostenzeile>([
  ...Object.entries(AUCH),
  ...KOSTENZEILEN.map((zeile) => [form(zeile), zeile] as const),
]);

const gelesenes = new Gedaechtnis<Kostenzeile | null>(200);

/** The row of Tab. 1 that a person's spelling means, or null. */
export function zeileAusName(name: string): Kostenzeile | null {
  return gelesenes.hole(name, () => BEKANNT.get(form(name)) ?? null);
}
