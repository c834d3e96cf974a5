import { PARAMETER_DES_ENTGELTS, parameterwert, stichtagAusIso, type Entgeltzeile } from "../../../domain";
import { ZEILENURTEIL } from "../../eigene/begleitung/entgelt-pruefung";
import { ABSTAND_ZUR_GRENZE } from "../../eigene/begleitung/adressen";
import type { Zeilenwerte } from "../../werte";

/** What the column Prüfung shows for a line that the domain has not refused. */
export function zeilenurteil({ stichtag, wochenstunden: stunden }: Entgeltzeile, werte: Zeilenwerte): string {
  const zahl = (feld: string): number => Number(werte[feld] ?? 0);
  const stundenwert = (name: string): number => {
    const wert = parameterwert(name, stichtag);

    return wert.art === "ok" ? Number(wert.wert.zellwert) : 0;
  };
  const jeWoche = stunden === null ? null : stunden.zaehler / stunden.nenner;
  const grenze = Math.min(zahl("kvAllein"), zahl("rvAllein"));
  const bis = stichtagAusIso(PARAMETER_DES_ENTGELTS[0]?.bis ?? "") ?? 0;
  const kette: readonly (readonly [boolean, string])[] = [
    [jeWoche !== null && jeWoche < stundenwert("BeschaeftigungTeilzeitMindestens"), ZEILENURTEIL.wenigStunden],
    [jeWoche !== null && jeWoche > stundenwert("BeschaeftigungHoechstens"), ZEILENURTEIL.vieleStunden],
    [zahl("verdient") > grenze, ZEILENURTEIL.darueber],
    [werte["gbRegel"] === "genau" && zahl("gb") > zahl("grundbetragMin"), ZEILENURTEIL.ueberschuss],
    [zahl("verdient") > grenze - ABSTAND_ZUR_GRENZE, ZEILENURTEIL.nahe],
    [stichtag > bis, ZEILENURTEIL.vorlaeufig],
    [jeWoche !== null && jeWoche < stundenwert("BeschaeftigungMindestens"), ZEILENURTEIL.teilzeit],
  ];

  return kette.find(([wahr]) => wahr)?.[1] ?? ZEILENURTEIL.gut;
}
