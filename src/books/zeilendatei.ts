import { ok, unzulaessig, type Buchungszeile, type Ergebnis, type Grund } from "../domain";
import { betragAusText } from "./betrag";
import { zeilengrund } from "./ort";
import { alleSaetze, type Satz } from "./saetze";
import { spaltenform } from "./spalten";
import { dateitext } from "./text";

const PFLICHT = ["text", "betrag", "gebucht_unter"] as const;
const SPALTEN = [...PFLICHT, "konto", "kontenrahmen"] as const;

type Spalte = (typeof SPALTEN)[number];

/** Lines to be assigned: `;`-separated, header text;betrag;gebucht_unter, optional konto;kontenrahmen, in any order. */
export function liesZeilen(bytes: Uint8Array): Ergebnis<readonly Buchungszeile[]> {
  const text = dateitext(bytes);
  const gelesen = text.art === "ok" ? alleSaetze(text.wert, ";") : text;
  if (gelesen.art !== "ok") {
    return gelesen;
  }
  const [kopf, ...inhalt] = gelesen.wert;
  const namen = (kopf?.zellen ?? []).map(spaltenform);
  const gruende = kopfgruende(namen, kopf?.zeile ?? 1);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const stelle = Object.fromEntries(SPALTEN.map((s) => [s, namen.indexOf(spaltenform(s))])) as Record<Spalte, number>;
  const zeilen = inhalt.map((satz) => buchungszeile(satz, stelle, namen.length, gruende));

  return gruende.length > 0 ? unzulaessig(...gruende) : ok(zeilen);
}

function kopfgruende(namen: readonly string[], zeile: number): Grund[] {
  const fehlend = PFLICHT.filter((name) => !namen.includes(spaltenform(name)));
  const doppelt = SPALTEN.filter((name) => namen.filter((n) => n === spaltenform(name)).length > 1);

  return [
    ...fehlend.map((name) =>
      zeilengrund(
        "zeilen-spalte-fehlt",
        zeile,
        name,
        "Die Überschrift fehlt. Die erste Zeile muss text;betrag;gebucht_unter heißen, mit Semikolon getrennt.",
      ),
    ),
    ...doppelt.map((name) => zeilengrund("zeilen-spalte-doppelt", zeile, name, "Die Überschrift steht mehrmals da.")),
  ];
}

function buchungszeile(
  { zeile, zellen }: Satz,
  stelle: Readonly<Record<Spalte, number>>,
  breite: number,
  gruende: Grund[],
): Buchungszeile {
  const feld = (name: Spalte): string => (zellen[stelle[name]] ?? "").trim();
  if (zellen.slice(breite).some((z) => z.trim() !== "") || zellen.length < 2) {
    gruende.push(
      zeilengrund(
        "zeilen-feldzahl",
        zeile,
        "text",
        `Die Zeile hat ${zellen.length} ${zellen.length === 1 ? "Feld" : "Felder"}, die Überschrift ${breite}. Ein Text mit Semikolon gehört in Anführungszeichen.`,
      ),
    );
  }
  const betrag = betragAusText(feld("betrag"));
  if (betrag.art === "fehler") {
    gruende.push(zeilengrund("zeilen-betrag", zeile, "betrag", betrag.warum));
  }

  return {
    text: feld("text"),
    betrag: betrag.art === "wert" ? betrag.wert : null,
    gebuchtUnter: feld("gebucht_unter") || null,
    konto: feld("konto") || null,
    kontenrahmen: feld("kontenrahmen") || null,
  };
}
