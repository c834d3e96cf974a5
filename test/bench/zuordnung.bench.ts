/** How sure the Zuordnung is on lines nobody tuned it to (counts only), and how long fifty thousand bookings take. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { liesBuchungen, vorschlaege } from "../../src/books";
import { ausEuro, EINS, isoText, sachkostenPruefung, urteilText, zuordnung, type Urteil } from "../../src/domain";
import { stapel } from "../books/dateien";
import { URTEILE } from "../../src/pane/sachkosten/pruefzeilen";
import { printTable, round } from "./table";

jest.setTimeout(300_000);

interface Zeile {
  readonly text: string;
  readonly betrag: string;
  readonly gebucht_unter: string;
  readonly urteil: Urteil;
  readonly zeile: string;
  readonly teil: "arbeit" | "messung";
}

const DATEI = join(__dirname, "../domain/sachkosten/gemessen.csv");
const BUCHUNGEN = 50_000;

test("Verwechslungen je Urteil, auf dem Teil, der nur gemessen wird", () => {
  const { data } = parse<Zeile>(readFileSync(DATEI, "utf8"), { header: true, delimiter: ";", skipEmptyLines: true });
  const zeilen = data.filter(({ teil }) => teil === "messung");
  const zahl = new Map<string, number>();
  let richtig = 0;
  for (const { text, betrag, gebucht_unter, urteil, zeile } of zeilen) {
    const gefunden = zuordnung({
      text,
      betrag: betrag === "" ? null : ausEuro(Number(betrag.replace(",", "."))),
      gebuchtUnter: gebucht_unter === "" ? null : gebucht_unter,
    });
    const paar = `${urteil} ${gefunden.urteil}`;
    zahl.set(paar, (zahl.get(paar) ?? 0) + 1);
    richtig += gefunden.urteil === urteil && (zeile === "" || gefunden.zeile === zeile) ? 1 : 0;
  }
  const je = (erwartet: Urteil, gefunden: Urteil): number => zahl.get(`${erwartet} ${gefunden}`) ?? 0;
  const gut: readonly Urteil[] = ["zulaessig", "falsche_zeile", "aufteilen"];
  const durch = [...gut, "inventar" as const].reduce((summe, gefunden) => summe + je("unzulaessig", gefunden), 0);
  const abgewiesen = gut.reduce((summe, erwartet) => summe + je(erwartet, "unzulaessig"), 0);
  printTable("Zuordnung: Zeilen sind die Wahrheit, Spalten das Urteil", [
    ["", ...URTEILE.map((urteil) => urteilText(urteil))],
    ...URTEILE.map((erwartet) => [urteilText(erwartet), ...URTEILE.map((gefunden) => String(je(erwartet, gefunden)))]),
  ]);
  printTable("Ergebnis", [
    ["richtig (Urteil und Zeile)", `${String(richtig)} von ${String(zeilen.length)}`],
    ["Unzulässiges durchgelassen", String(durch)],
    ["Gutes abgewiesen", String(abgewiesen)],
  ]);
  expect(zeilen.length).toBeGreaterThan(400);
});

test("50.000 Buchungen gelesen, zugeordnet und geprüft", () => {
  const { data } = parse<Zeile>(readFileSync(DATEI, "utf8"), { header: true, delimiter: ";", skipEmptyLines: true });
  const bytes = stapel(
    Array.from({ length: BUCHUNGEN }, (_, i) => ({
      konto: "4980",
      gegenkonto: "70001",
      text: `${(data[i % data.length]?.text ?? "").replaceAll('"', "").slice(0, 50)} ${String(i % 3)}`,
      umsatz: `${String((i % 900) + 1)},${String(i % 100).padStart(2, "0")}`,
      sh: "S",
      datum: `${String((i % 28) + 1).padStart(2, "0")}${String((i % 12) + 1).padStart(2, "0")}`,
    })),
  );
  const zeiten = [performance.now()];
  const gelesen = liesBuchungen(bytes, { kontenrahmen: "SKR03", kostenstelle: null, jahr: null });
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map(({ text }) => text).join(" "));
  }
  zeiten.push(performance.now());
  const { vorschlaege: zeilen } = vorschlaege(gelesen.wert.buchungen, {
    kontenrahmen: "SKR03",
    wirtschaftsjahr: null,
    datei: "x.csv",
  });
  zeiten.push(performance.now());
  const befunde = sachkostenPruefung(
    zeilen.map(({ text, betrag, zuordnung: urteil, nachweis, buchung }) => ({
      text,
      betrag,
      zeile: urteil.zeile,
      urteil,
      einzel: betrag,
      anteil: EINS,
      nachweis,
      begruendung: null,
      datum: buchung.datum === null ? null : isoText(buchung.datum),
    })),
    { plaetze: 8, tage: 250 },
  );
  zeiten.push(performance.now());
  const [a = 0, b = 0, c = 0, d = 0] = zeiten;
  printTable(`${round(BUCHUNGEN)} Buchungen, Millisekunden`, [
    ["gelesen", "zugeordnet", "geprüft", "zusammen"],
    [round(b - a), round(c - b), round(d - c), round(d - a)],
  ]);
  expect(zeilen).toHaveLength(BUCHUNGEN);
  expect(befunde.length).toBeGreaterThan(0);
});
