import { berechnung, betragText, ok, type Berechnung, type Betrag, type Ergebnis } from "../domain";
import { ablehnung, rechenwegJson, type Ausgang } from "./ausgang";
import { liesJson } from "./dateien";

/** The figures of a file: the object `eingabe` itself, or a file with that key. */
export function liesAngaben(datei: string): Ergebnis<unknown> {
  const json = liesJson(datei);
  if (json.art !== "ok") {
    return json;
  }
  const { wert } = json;

  return ok(typeof wert === "object" && wert !== null && "eingabe" in wert ? wert.eingabe : wert);
}

/** The Kostenkalkulation of a file, calculated. */
export function liesEingabe(datei: string): Ergebnis<Berechnung> {
  const angaben = liesAngaben(datei);

  return angaben.art === "ok" ? berechnung(angaben.wert) : angaben;
}

/** `rechnen EINGABE.json`: one flat object with every intermediate; exit 1 where a Fehler was found. */
export function rechnen(datei: string): Ausgang {
  const gerechnet = liesEingabe(datei);
  if (gerechnet.art !== "ok") {
    return ablehnung(gerechnet.gruende);
  }
  const { ergebnis: e, befunde } = gerechnet.wert;

  return {
    json: {
      arbeitgeberBrutto: e.arbeitgeberBrutto.map(betragText),
      personalkosten: betragText(e.personalkosten),
      abschreibungGebaeude: betragText(e.abschreibungGebaeude),
      abschreibungInventar: betragText(e.abschreibungInventar),
      fixeKosten: betragText(e.fixeKosten),
      sachkostenJeZeile: Object.fromEntries(
        Object.entries(e.sachkostenJeZeile).map(([zeile, betrag]: [string, Betrag]) => [zeile, betragText(betrag)]),
      ),
      sachkosten: betragText(e.sachkosten),
      gesamtkosten: betragText(e.gesamtkosten),
      tagessatz: betragText(e.tagessatz),
      rechenweg: rechenwegJson(gerechnet.rechenweg()),
      befunde,
    },
    code: befunde.some((b) => b.schwere === "fehler") ? 1 : 0,
  };
}
