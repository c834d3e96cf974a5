import { liesZeilen } from "../../src/books";
import { cp1252, utf8 } from "./dateien";

const gelesen = (bytes: Uint8Array) => {
  const zeilen = liesZeilen(bytes);

  return zeilen.art === "ok" ? zeilen.wert : zeilen.gruende.map((g) => g.ort.feld);
};

test("Spalten in jeder Reihenfolge, Anführungszeichen, Zeilenumbruch, leere Zellen", () => {
  expect(
    gelesen(
      utf8(
        "\uFEFFKonto;Betrag;Text;Kontenrahmen;gebucht_unter",
        '4930;1.234,56;"Papier; ""weiß""";SKR03;Sächl. Verwaltung',
        ';;"Strom\nHof";;',
        "",
        ";;;;",
      ),
    ),
  ).toEqual([
    { text: 'Papier; "weiß"', betrag: 123456, gebuchtUnter: "Sächl. Verwaltung", konto: "4930", kontenrahmen: "SKR03" },
    { text: "Strom\nHof", betrag: null, gebuchtUnter: null, konto: null, kontenrahmen: null },
    { text: "", betrag: null, gebuchtUnter: null, konto: null, kontenrahmen: null },
  ]);
});

test("Windows-1252 mit CRLF", () => {
  expect(gelesen(cp1252("text;betrag;gebucht_unter", "Heizöl für 5 €;5,00;Brennstoffe", ""))).toMatchObject([
    { text: "Heizöl für 5 €", betrag: 500, gebuchtUnter: "Brennstoffe" },
  ]);
});

test.each`
  fall                       | zeilen                                                         | stellen
  ${"falsches Trennzeichen"} | ${["text,betrag,gebucht_unter", "Strom,1,x"]}                  | ${["Zeile 1, text", "Zeile 1, betrag", "Zeile 1, gebucht_unter"]}
  ${"Spalte fehlt"}          | ${["text;betrag", "Strom;1"]}                                  | ${["Zeile 1, gebucht_unter"]}
  ${"Spalte doppelt"}        | ${["text;betrag;betrag;gebucht_unter"]}                        | ${["Zeile 1, betrag"]}
  ${"zwei falsche Beträge"}  | ${["text;betrag;gebucht_unter", "a;x;", "b;1;", "c;1,2,3;"]}   | ${["Zeile 2, betrag", "Zeile 4, betrag"]}
  ${"Semikolon im Text"}     | ${["text;betrag;gebucht_unter", "Papier; weiß;5;Brennstoffe"]} | ${["Zeile 2, text", "Zeile 2, betrag"]}
  ${"gar kein Semikolon"}    | ${["text;betrag;gebucht_unter", "Papier"]}                     | ${["Zeile 2, text"]}
  ${"offene Anführung"}      | ${["text;betrag;gebucht_unter", '"Papier;5;']}                 | ${["Zeile 2, Feld 1"]}
`("$fall: abgelehnt an $stellen", ({ zeilen, stellen }: { zeilen: string[]; stellen: string[] }) => {
  expect(gelesen(utf8(...zeilen))).toEqual(stellen);
});
