import { tag } from "../../src/domain";
import type { Mappeninhalt } from "../../src/template";
import { mappe } from "./mappe";

type Blaetter = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A raw value of the CSV: a rate comes with its percent sign, a day as month/day/year. */
function alsZahl(text: string): number {
  const [, monat, tagDesMonats, jahr] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (jahr !== undefined) {
    return tag(`${jahr}-${monat ?? ""}-${tagDesMonats ?? ""}`);
  }

  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Cells (of some sheets, or of all) where LibreOffice shows something else than the value that we wrote beside the formula. */
export async function abweichungen(
  von: Mappeninhalt,
  blaetter: Blaetter,
  nur: readonly string[] | null = null,
): Promise<{ readonly falsch: readonly string[]; readonly formeln: number }> {
  const buch = mappe(von);
  const falsch: string[] = [];
  let formeln = 0;
  for (const { name, used } of (await buch.sheets()).filter((s) => nur?.includes(s.name) ?? true)) {
    const [zeilen = []] = await buch.read([{ sheet: name, range: used ?? "A1" }]);
    zeilen.forEach((zeile, r) =>
      zeile.forEach(({ value, formula }, c) => {
        if (formula === null) {
          return;
        }
        formeln += 1;
        const gezeigt = blaetter.get(name)?.[r]?.[c] ?? "";
        const gleich =
          typeof value === "number"
            ? gezeigt !== "" && Math.abs(alsZahl(gezeigt) - value) <= 1e-12 * Math.max(1, Math.abs(value))
            : gezeigt === (value ?? "");
        if (!gleich) {
          falsch.push(
            `${name} Z${r + 1}S${c + 1}: ${JSON.stringify(value)} gegen ${gezeigt} (${formula.slice(0, 80)})`,
          );
        }
      }),
    );
  }

  return { falsch, formeln };
}
