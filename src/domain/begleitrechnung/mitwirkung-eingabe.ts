import type { Felder } from "../kosten/felder";
import { GROESSEN } from "../kosten/mengenpruefung";
import { alsZahl } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import type { Mitwirkungsangabe } from "./angaben";
import { ganzeZahl, jaNein } from "./lesehilfen";

export function mitwirkungsangabe(felder: Felder): Mitwirkungsangabe {
  const anzahl = (name: string, bezeichnung: string): number =>
    felder.hat(name) ? ganzeZahl(felder, name, bezeichnung, 0, 10_000) : 0;
  const plaetze = felder.zahlOder("plaetze", GROESSEN.plaetze, null);

  return {
    stichtag: felder.datum("stichtag", "Stichtag") ?? (0 as Stichtag),
    wahlberechtigte: anzahl("wahlberechtigte", "Wahlberechtigte"),
    frauen: anzahl("frauen", "Wahlberechtigte Frauen"),
    beschaeftigte: anzahl("beschaeftigte", "Beschäftigte im Betrieb"),
    besondereGefahr: jaNein(felder, "besondereGefahr", "besondere Gefährdung", false),
    plaetze: plaetze === null ? null : alsZahl(plaetze),
    investition: felder.zahlOder("investition", { ...GROESSEN.betrag, bezeichnung: "Investition" }, null),
  };
}
