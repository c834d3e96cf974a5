import { eigeneWerteAblehnung, WIE_BISHER, type EigenerWert, type Grund } from "../domain";
import { datum, grund, istLeer, oder, text, zahl, zeilen, type Argument, type Gelesen } from "./zellen";

/** The six columns of the sheet Parameter (Kennung, Bezeichnung, gültig ab, Wert, Einheit, Quelle) as the five that count. */
const AUS_DEM_BLATT = 6;

/**
 * Own provisional values as a range: Name · Wert · ab · bis · Quelle, or the list as it stands on the sheet Parameter.
 * Empty rows and a row of headings count for nothing.
 */
export function eigeneWerte(roh: Argument): Gelesen<readonly EigenerWert[]> {
  if (istLeer(roh)) {
    return { wert: [] };
  }
  const gelesen = zeilen(roh)
    .filter((z, i) => !z.every(istLeer) && !(i === 0 && istKopf(z)))
    .map((z) => eigenerWert(z.length === AUS_DEM_BLATT ? [z[0], z[3], z[2], null, z[5]] : z));
  const gruende = gelesen.flatMap((g) => ("grund" in g ? [g.grund] : []));
  const werte = gelesen.flatMap((g) => ("wert" in g ? [g.wert] : []));
  const einwand: readonly Grund[] = gruende.length > 0 ? gruende : (eigeneWerteAblehnung(werte)?.gruende ?? []);
  const [erster] = einwand;

  return erster === undefined ? { wert: werte } : { grund: { ...erster, text: einwand.map((g) => g.text).join(" ") } };
}

function istKopf([erste]: readonly Argument[]): boolean {
  return typeof erste === "string" && /^(name|kennung)$/i.test(erste.trim());
}

function eigenerWert([name, wert, ab, bis, quelle]: readonly Argument[]): Gelesen<EigenerWert> {
  const teile = [
    text(name, "Eigener Wert: Name"),
    typeof wert === "string" ? wort(wert) : zahl(wert, "Eigener Wert: Wert"),
    datum(ab, "Eigener Wert: gültig ab"),
    oder(bis, (r) => datum(r, "Eigener Wert: gültig bis"), null),
    text(quelle, "Eigener Wert: Quelle"),
  ] as const;
  const [n, w, a, b, q] = teile;
  if ("wert" in n && "wert" in w && "wert" in a && "wert" in b && "wert" in q) {
    return { wert: { name: n.wert, wert: w.wert, ab: a.wert, bis: b.wert, quelle: q.wert } };
  }
  const fehler = teile.find((t) => "grund" in t);

  return fehler !== undefined && "grund" in fehler
    ? fehler
    : grund("eigeneWerte", "Der eigene Wert ist unvollständig.");
}

function wort(wert: string): Gelesen<string> {
  return { wert: wert.trim().toLowerCase() === WIE_BISHER ? WIE_BISHER : wert.trim() };
}
