import { ok, unzulaessig, type Ergebnis } from "../domain";
import type { Buchungen, Leseangaben } from "./buchung";
import { istExtf } from "./extf/kopf";
import { buchungsstapel } from "./extf/stapel";
import { alleSaetze, trennzeichen, type Satz } from "./saetze";
import { istSusa, susa } from "./susa";
import { tabelle } from "./tabelle";
import { tabellenkopf } from "./tabellenkopf";
import { dateitext } from "./text";

/** The postings of a file: DATEV EXTF, Summen- und Saldenliste or a plain table; or all reasons why it cannot be read. */
export function liesBuchungen(bytes: Uint8Array, angaben: Leseangaben): Ergebnis<Buchungen> {
  const text = dateitext(bytes);
  if (text.art !== "ok") {
    return text;
  }
  if (istExtf(text.wert)) {
    return gefiltert(buchungsstapel(text.wert, angaben), angaben);
  }
  const gelesen = alleSaetze(text.wert, trennzeichen(text.wert));

  return gelesen.art === "ok" ? liesTabelle(gelesen.wert, angaben) : gelesen;
}

/** The same from cells, for a range that somebody selected. */
export function liesZellen(zellen: readonly (readonly string[])[], angaben: Leseangaben): Ergebnis<Buchungen> {
  const alle = zellen.map((reihe, i) => ({ zeile: i + 1, zellen: reihe }));

  return liesTabelle(
    alle.filter((satz) => satz.zellen.some((text) => text.trim() !== "")),
    angaben,
  );
}

function liesTabelle(alle: readonly Satz[], angaben: Leseangaben): Ergebnis<Buchungen> {
  const kopf = tabellenkopf(alle);
  if (kopf === null) {
    return unzulaessig({
      regel: "datei-unbekannt",
      ort: { feld: "Datei" },
      text:
        "Die Datei ist weder ein DATEV-Buchungsstapel (EXTF) noch eine Tabelle mit bekannten Überschriften." +
        " Gebraucht werden Überschriften wie Datum, Konto, Text und Betrag oder Konto, Bezeichnung, Soll und Haben.",
    });
  }

  return gefiltert(istSusa(kopf) ? susa(alle, kopf, angaben) : tabelle(alle, kopf, angaben), angaben);
}

function gefiltert(gelesen: Ergebnis<Buchungen>, { kostenstelle }: Leseangaben): Ergebnis<Buchungen> {
  if (gelesen.art !== "ok" || kostenstelle === null) {
    return gelesen;
  }
  const gesucht = form(kostenstelle);
  const { buchungen } = gelesen.wert;
  const behalten = buchungen.filter(({ kost1, kost2 }) =>
    [kost1, kost2].some((k) => k !== null && form(k) === gesucht),
  );
  if (behalten.length > 0 || buchungen.length === 0) {
    return ok({ ...gelesen.wert, buchungen: behalten });
  }
  const vorhandene = [...new Set(buchungen.flatMap(({ kost1, kost2 }) => [kost1, kost2]))].filter((k) => k !== null);

  return unzulaessig({
    regel: "kostenstelle-unbekannt",
    ort: { feld: "Kostenstelle" },
    text:
      `Keine Buchung hat die Kostenstelle „${kostenstelle}“. ` +
      (vorhandene.length === 0
        ? "Die Datei nennt gar keine Kostenstellen."
        : `In der Datei stehen: ${vorhandene.slice(0, 20).join(", ")}.`),
  });
}

/** "0100" and "100" are one number. */
function form(kostenstelle: string): string {
  return kostenstelle
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, "");
}
