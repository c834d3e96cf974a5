import { ausEuro, wirkungText } from "../domain";
import { feld, type Feldname, type Karte } from "../template";
import type { CellAddress, CellValue } from "../workbook/port";
import type { Annahme, Neurechnung } from "./neurechnung";

const ERGEBNISSE: readonly Feldname[] = ["gesamtkosten", "divisor", "tagessatz", "entgelt"];

/** What a state of the workbook comes to. */
type Stand = Readonly<Partial<Record<Feldname, number>>>;

/**
 * By how much the Tagessatz of the file is above the one that it would have under assumptions: a formula as it should be,
 * a number in place of a text. Asked of the file's own formulas, so that it holds in any form.
 */
export class Wirkungsrechner {
  private readonly felder: readonly (readonly [Feldname, CellAddress])[];
  private eingereicht: Stand | null | undefined;

  constructor(
    karte: Karte | null,
    private readonly neurechnung: Neurechnung,
    private readonly platztage: number | null,
  ) {
    this.felder = ERGEBNISSE.flatMap((name) => {
      const ort = karte === null ? null : feld(karte, name);

      return ort === null ? [] : [[name, { sheet: ort.blatt, cell: ort.zelle }] as const];
    });
  }

  /** € per Platz and day, four decimals; null where nobody can say. */
  gegen(annahmen: readonly Annahme[]): string | null {
    this.eingereicht ??= this.stand([]);
    const erwartet = this.stand(annahmen);
    if (this.eingereicht === null || erwartet === null) {
      return null;
    }
    const unterschied = this.unterschied(this.eingereicht, erwartet);

    return unterschied === null ? null : vierStellen(unterschied);
  }

  private stand(annahmen: readonly Annahme[]): Stand | null {
    const werte = this.neurechnung.wenn(
      annahmen,
      this.felder.map(([, ort]) => ort),
    );

    return werte === null ? null : Object.fromEntries(this.felder.flatMap(([name], i) => zahl(name, werte[i] ?? null)));
  }

  /** Before the rounding of the quotient where the sum or the divisor moves; the rounded results where only they do. */
  private unterschied(ist: Stand, soll: Stand): number | null {
    const [vorher, nachher] = [this.quotient(ist), this.quotient(soll)];
    if (vorher !== null && nachher !== null && vorher !== nachher) {
      return vorher - nachher;
    }
    const geaendert = (["tagessatz", "entgelt"] as const).find((name) => ist[name] !== soll[name]);
    if (geaendert === undefined) {
      return ist.tagessatz === undefined ? null : 0;
    }
    const [a, b] = [ist[geaendert], soll[geaendert]];

    return a === undefined || b === undefined ? null : a - b;
  }

  private quotient({ gesamtkosten, divisor = this.platztage ?? undefined }: Stand): number | null {
    return gesamtkosten === undefined || divisor === undefined || divisor === 0 ? null : gesamtkosten / divisor;
  }
}

function zahl(name: Feldname, wert: CellValue): (readonly [Feldname, number])[] {
  return typeof wert === "number" ? [[name, wert]] : [];
}

function vierStellen(euro: number): string {
  const text = (Math.round(Math.abs(euro) * 10_000) / 10_000).toFixed(4);

  return euro < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Effect of so many € of the period. */
export function wirkungEuro(euro: number, plaetze: number | null, tage: number | null): string | null {
  const betrag = ausEuro(euro);

  return betrag === null || plaetze === null || tage === null || plaetze * tage <= 0
    ? null
    : wirkungText(betrag, plaetze, tage);
}
