import { abgelehnt, pruefeBytes, type Pruefwerkzeug } from "../../batch";
import type { Dateipruefung } from "../../review";
import { liesBytes } from "../dateien";

/** One file from its path to its findings; what cannot be read is an answer, too. */
export async function pruefeDatei(datei: string, werkzeug: Pruefwerkzeug): Promise<Dateipruefung> {
  const gelesen = liesBytes(datei);
  if (gelesen.art === "ok") {
    return (await pruefeBytes(datei, gelesen.wert, werkzeug)).pruefung;
  }
  const [grund] = gelesen.gruende;
  const art = grund?.regel === "datei-zu-gross" ? "zu_gross" : "keine_arbeitsmappe";

  return abgelehnt(datei, null, art, grund?.text ?? "");
}
