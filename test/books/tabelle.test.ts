import { liesZellen } from "../../src/books";
import { betragText, isoText } from "../../src/domain";
import { gelesen, gruende, OHNE, utf8 } from "./dateien";

const zeilen = (...text: string[]): string[] =>
  gelesen(utf8(...text), { jahr: 2025 }).buchungen.map((b) =>
    [b.datum === null ? "-" : isoText(b.datum), b.konto || "-", b.text, betragText(b.betrag)].join(" "),
  );

test.each`
  kopf                                         | zeile                              | gelesen
  ${"Datum;Konto;Text;Betrag"}                 | ${"05.01.2025;4930;Papier;12,50"}  | ${"2025-01-05 4930 Papier 12.50"}
  ${"Text;Betrag"}                             | ${"Papier;1.012,50 €"}             | ${"- - Papier 1012.50"}
  ${"Belegdatum,Verwendungszweck,Summe"}       | ${'2025-01-05,Papier,"12,50"'}     | ${"2025-01-05 - Papier 12.50"}
  ${"Buchungsdatum;Sachkonto;Soll;Haben;Text"} | ${"5.1.25;4930;;12,50;Gutschrift"} | ${"2025-01-05 4930 Gutschrift -12.50"}
  ${"Datum;Konto;Gegenkonto;S/H;Umsatz;Text"}  | ${"0501;1200;4930;H;12,50;Papier"} | ${"2025-01-05 4930 Papier 12.50"}
  ${"Datum;Konto;Text;Betrag"}                 | ${"501;4930;Papier;12,50"}         | ${"2025-01-05 4930 Papier 12.50"}
  ${"Datum;Konto;Text;Betrag"}                 | ${"05. Jan;4930,00;Papier;12,50"}  | ${"2025-01-05 4930 Papier 12.50"}
  ${"Datum;Konto;Text;Betrag"}                 | ${"45662;4.930;Papier;12,50"}      | ${"2025-01-05 4930 Papier 12.50"}
`("$kopf: $zeile", ({ kopf, zeile, gelesen: erwartet }: Record<string, string>) => {
  expect(zeilen(kopf ?? "", zeile ?? "")).toEqual([erwartet]);
});

test("Summen und Leerzeilen am Ende sind keine Buchungen", () => {
  expect(zeilen("Datum;Text;Betrag", "05.01.2025;Papier;12,50", ";;", ";Summe;12,50")).toEqual([
    "2025-01-05 - Papier 12.50",
  ]);
});

test.each`
  zeile                               | feld
  ${"31.02.2025;4930;Papier;12,50"}   | ${"Zeile 2, Datum"}
  ${"Jan 25;4930;Papier;12,50"}       | ${"Zeile 2, Datum"}
  ${"05.01.2025;1,2E+07;Papier;12,5"} | ${"Zeile 2, Konto"}
  ${"05.01.2025;4930;Papier;"}        | ${"Zeile 2, Betrag"}
  ${"05.01.2025;4930;Papier;12;50"}   | ${"Zeile 2, Text"}
`("$zeile: abgelehnt an $feld", ({ zeile, feld }: Record<string, string>) => {
  expect(gruende(utf8("Datum;Konto;Text;Betrag", zeile ?? "")).map((g) => g.ort.feld)).toEqual([feld]);
});

test("ein Tag ohne Jahr braucht das Jahr", () => {
  expect(gruende(utf8("Datum;Text;Betrag", "05.01.;Papier;1,00"))[0]?.text).toContain("Bitte das Jahr angeben");
});

test.each`
  datei                                         | wort
  ${"Hallo Welt"}                               | ${"bekannten Überschriften"}
  ${"Datum;Konto;Text\n05.01.2025;4930;Papier"} | ${"keinen Betrag"}
  ${"Datum;Betrag\n05.01.2025;12,50"}           | ${"weder Text noch Konto"}
`("unbekannte Spalten: $wort", ({ datei, wort }: Record<string, string>) => {
  expect(gruende(utf8(datei ?? ""))[0]?.text).toContain(wort);
});

test.each`
  art               | bytes
  ${"Arbeitsmappe"} | ${[0x50, 0x4b, 0x03, 0x04, 0]}
  ${"PDF"}          | ${[0x25, 0x50, 0x44, 0x46]}
  ${"leer"}         | ${[0x0a]}
  ${"keine Text"}   | ${[0x61, 0, 0x62, 0]}
`("$art: abgelehnt mit einem Satz", ({ art, bytes }: { art: string; bytes: number[] }) => {
  expect(gruende(Uint8Array.from(bytes))[0]?.text).toContain(art);
});

test("UTF-16, wie Excel „Unicode-Text“ speichert", () => {
  const text = "\uFEFFDatum\tText\tBetrag\n05.01.2025\tBüro\t12,50";
  const bytes = new Uint8Array(new Uint16Array(Array.from(text, (z) => z.charCodeAt(0))).buffer);
  expect(gelesen(bytes).buchungen).toMatchObject([{ text: "Büro", betrag: 1250 }]);
});

test("aus markierten Zellen: Tagesnummern und Zahlen einer Tabelle", () => {
  const ergebnis = liesZellen(
    [
      ["Datum", "Text", "Betrag"],
      ["45662", "Papier", "12.5"],
    ],
    OHNE,
  );
  expect(ergebnis.art === "ok" && ergebnis.wert.buchungen).toMatchObject([{ text: "Papier", betrag: 1250, zeile: 2 }]);
});
