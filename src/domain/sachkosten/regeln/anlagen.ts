import type { Abschreibungszeile } from "../../kosten/kostenarten";
import { cent } from "../../mengen/betrag";
import type { Fundstelle } from "../../recht/fundstelle";
import type { Merkmal } from "../begriff";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { FUNDSTELLEN } from "./fixe-kosten";
import { gebuchteZeile, vonArt, woerterMit, type Lage, type Regel } from "./lage";

/** What "Kauf" or "neu" beside it turns into an asset. */
const GEKAUFT: readonly (readonly [Merkmal, Abschreibungszeile])[] = [
  ["fahrzeug", "Abschreibung Inventar"],
  ["gebaeude", "Abschreibung Gebäude"],
  ["einrichtung", "Abschreibung Inventar"],
];

/** Nobody buys fuel or insurance for one car in one posting at this price: the car itself was bought. Own threshold. */
const FAHRZEUGPREIS = cent(3_000_00);

/** Buildings, vehicles bought, goods of the inventory: to be depreciated whatever the amount. */
export const anlagen: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "anlage");
  const gekauft = funde.length === 0 ? gekauftes(lage) : null;
  const zeile = funde[0]?.ist.zeile ?? gekauft?.zeile ?? null;
  if (zeile === null || lage.kosten.some((k) => k.ist.art === "sache" && k.ist.rang === 3)) {
    return null;
  }
  const woerter = gekauft?.woerter ?? funde.map((f) => f.treffer.wort);

  return abgeschrieben(lage, zeile, woerter, `${zitiert(...woerter)} wird über die Nutzungsdauer abgeschrieben`);
};

/** "Kauf Kleinbus", "Fenster neu", "VW Caddy" for 14.900 €: bought, and nothing else than an occasion says what was paid for. */
function gekauftes(lage: Lage): { zeile: Abschreibungszeile; woerter: string[] } | null {
  const teuer = lage.betrag !== null && lage.betrag >= FAHRZEUGPREIS;
  if (!(lage.merkmale.has("kauf") || teuer) || lage.kosten.some((k) => k.ist.art !== "sache" || k.ist.rang > 1)) {
    return null;
  }
  for (const [merkmal, zeile] of GEKAUFT.filter(([m]) => m === "fahrzeug" || lage.merkmale.has("kauf"))) {
    const woerter = woerterMit(lage.treffer, merkmal);
    if (woerter.length > 0) {
      return { zeile, woerter };
    }
  }

  return null;
}

export function abgeschrieben(
  lage: Lage,
  zeile: Abschreibungszeile,
  woerter: readonly string[],
  satz: string,
  fundstelle: Fundstelle = FUNDSTELLEN[zeile],
  hinweis: string | null = null,
): Zuordnung {
  const richtig = gebuchteZeile(lage) === zeile;

  return zuordnungAus({
    urteil: richtig ? "zulaessig" : "inventar",
    zeile,
    begruendung: `${satz} und gehört in die Anlagenliste (Zeile ${zeile}).`,
    fundstelle,
    hinweis,
    entscheidend: entscheidend(...woerter),
  });
}
