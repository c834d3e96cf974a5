import { abgelehnt, ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { foerderungSab } from "../kosten/foerderung-sab";
import type { Betrag } from "../mengen/betrag";
import { bruch } from "../mengen/bruch";
import { mitwirkung } from "../mitwirkung/mitwirkung";
import type { Mitwirkungsangabe } from "./angaben";

/** How many people the law asks for on the day; and what the SAB may give. */
export interface Mitwirkungsergebnis {
  readonly vertretung: number;
  readonly frauenbeauftragte: number;
  readonly stellvertreterin: number;
  readonly sicherheitsbeauftragte: number;
  readonly plaetze: number;
  /** Null where no Investition is given. */
  readonly zuschuss: Betrag | null;
}

export function mitwirkungsergebnis(
  a: Mitwirkungsangabe,
  plaetzeDerKalkulation: number,
): Ergebnis<Mitwirkungsergebnis> {
  const { stichtag, besondereGefahr } = a;
  const plaetze = a.plaetze ?? plaetzeDerKalkulation;
  const vertretung = mitwirkung({ gremium: "Vertretung", personen: a.wahlberechtigte, stichtag });
  const frauen = mitwirkung({ gremium: "Frauenbeauftragte", personen: a.frauen, stichtag });
  const stellvertretung = mitwirkung({ gremium: "Stellvertreterin", personen: a.frauen, stichtag });
  const sicherheit = mitwirkung({
    gremium: "Sicherheitsbeauftragte",
    personen: a.beschaeftigte,
    besondereGefahr,
    stichtag,
  });
  const zuschuss = a.investition === null ? null : foerderungSab(bruch(plaetze, 1), a.investition, stichtag);

  return vertretung.art === "ok" &&
    frauen.art === "ok" &&
    stellvertretung.art === "ok" &&
    sicherheit.art === "ok" &&
    (zuschuss === null || zuschuss.art === "ok")
    ? ok({
        vertretung: vertretung.wert,
        frauenbeauftragte: frauen.wert,
        stellvertreterin: stellvertretung.wert,
        sicherheitsbeauftragte: sicherheit.wert,
        plaetze,
        zuschuss: zuschuss?.wert ?? null,
      })
    : (abgelehnt([vertretung, frauen, stellvertretung, sicherheit, ...(zuschuss === null ? [] : [zuschuss])]) ??
        unzulaessig());
}
