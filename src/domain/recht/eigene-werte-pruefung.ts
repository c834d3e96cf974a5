import { unzulaessig, type Abgelehnt, type Grund } from "../ergebnis";
import { datumText } from "../mengen/zeitraum";
import { ALLE_UEBRIGEN, inEinheitDerReihe, WIE_BISHER, type EigenerWert } from "./eigene-werte";
import { reiheNamens } from "./parameterwerte";

/** Why own values cannot be used: no source, no such series, another kind of value, an end before the beginning. */
export function eigeneWerteAblehnung(eigene: readonly EigenerWert[]): Abgelehnt | null {
  const gruende = eigene.flatMap(gruendeVon);

  return gruende.length === 0 ? null : unzulaessig(...gruende);
}

function gruendeVon(e: EigenerWert): readonly Grund[] {
  const grund = (regel: string, text: string): Grund => ({
    regel,
    ort: { feld: "eigeneWerte" },
    text: `Eigener Wert „${e.name.slice(0, 40)}“: ${text}`,
  });

  return [
    ...(e.quelle.trim() === ""
      ? [grund("eigener-wert-ohne-quelle", "Es fehlt die Quelle. Bitte angeben, woher der Wert stammt.")]
      : []),
    ...(e.bis !== null && e.bis < e.ab
      ? [grund("eigener-wert-zeitraum", `Der letzte Tag liegt vor dem ersten (${datumText(e.ab)}). Bitte prüfen.`)]
      : []),
    ...namensgruende(e, grund),
  ];
}

function namensgruende(e: EigenerWert, grund: (regel: string, text: string) => Grund): readonly Grund[] {
  if (e.name.toLowerCase() === ALLE_UEBRIGEN) {
    return e.wert === WIE_BISHER
      ? []
      : [grund("eigener-wert-art", `Für „${ALLE_UEBRIGEN}“ ist nur „${WIE_BISHER}“ möglich.`)];
  }
  const r = reiheNamens(e.name);
  if (r === null) {
    return [
      grund(
        "eigener-wert-unbekannt",
        "Diesen Wert gibt es nicht. Bitte die Kennung so schreiben, wie sie in der Ablehnung oder im Blatt Parameter steht.",
      ),
    ];
  }

  return inEinheitDerReihe(r, e.wert) === undefined
    ? [grund("eigener-wert-art", `Der Wert passt nicht zur Einheit „${r.parameter.einheit}“. Bitte prüfen.`)]
    : [];
}
