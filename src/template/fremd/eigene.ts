import type { Workbook } from "../../workbook/port";
import { bereich } from "../adresse";
import { EIGENE_KARTE } from "../eigene/karte";
import { feld } from "../karte";

/** Whether this is our own workbook of this version: all names where the map has them, and the version in its cell. */
export async function istEigene(workbook: Workbook): Promise<boolean> {
  const namen = new Map(
    (await workbook.names())
      .filter(({ scope }) => scope === null)
      .map(({ name, refersTo }) => [name.toLowerCase(), refersTo.replaceAll("'", "").toLowerCase()]),
  );
  const vollstaendig = EIGENE_KARTE.felder.every(
    ({ name, blatt, zelle }) =>
      name === undefined || namen.get(name.toLowerCase()) === bereich(blatt, zelle).toLowerCase(),
  );
  const vorlage = feld(EIGENE_KARTE, "vorlage");
  if (!vollstaendig || vorlage === null) {
    return false;
  }
  const blaetter = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  const gebraucht = [...EIGENE_KARTE.felder, ...EIGENE_KARTE.tabellen];
  if (!gebraucht.every(({ blatt }) => blaetter.has(blatt.toLowerCase()))) {
    return false;
  }
  const [[[zelle] = []] = []] = await workbook.read([{ sheet: vorlage.blatt, range: vorlage.zelle }]);

  return zelle?.value === EIGENE_KARTE.version || zelle?.value === Number(EIGENE_KARTE.version);
}
