import { betragText } from "../../src/domain";
import { cp1252, gelesen, gruende, utf8 } from "./dateien";

const SKR03 = { kontenrahmen: "SKR03" } as const;

const salden = (bytes: Uint8Array): string[] => {
  const { form, buchungen } = gelesen(bytes, SKR03);

  return [form, ...buchungen.map((b) => `${b.konto} ${b.text} ${betragText(b.betrag)}`)];
};

describe("Layouts, gefunden nach ihren Überschriften (feld.md 3.2)", () => {
  test("Scopevisio: Verkehrszahlen im Jahr", () => {
    expect(
      salden(
        cp1252(
          "Kontonummer;Kontobezeichnung;EB-Wert;JVZ Soll;JVZ Haben",
          "4230;Heizung;0,00;5.230,40;0,00",
          "4930;Bürobedarf;0,00;312,50;12,50",
          "8400;Erlöse 19 %;0,00;0,00;48.000,00",
        ),
      ),
    ).toEqual(["SuSa", "4230 Heizung 5230.40", "4930 Bürobedarf 300.00", "8400 Erlöse 19 % -48000.00"]);
  });

  test("syska: Salden in zwei Spalten", () => {
    expect(
      salden(
        utf8("Nr;Name;EB Soll;EB Haben;Saldo Soll;Saldo Haben", "4230;Heizung;;;5230,4;", "1200;Bank;100,00;;;250,00"),
      ),
    ).toEqual(["SuSa", "4230 Heizung 5230.40", "1200 Bank -250.00"]);
  });

  test("DATEV: ein Saldo mit Kennzeichen daneben, die Verkehrszahlen gehen vor", () => {
    expect(
      salden(
        utf8(
          "account_number;caption;opening_balance;S/H;annual_value_debit;annual_value_credit;balance;S/H",
          "4230;Heizung;0;S;5230,40;0;5230,40;S",
        ),
      ),
    ).toEqual(["SuSa", "4230 Heizung 5230.40"]);
  });

  test.each`
    kopf                                 | zeile                     | betrag
    ${"Konto;Bezeichnung;Saldo;S/H"}     | ${"4230;Heizung;12,50;S"} | ${"12.50"}
    ${"Konto;Bezeichnung;Saldo;S/H"}     | ${"4230;Heizung;12,50;H"} | ${"-12.50"}
    ${"Konto;Bezeichnung;Saldo"}         | ${"4230;Heizung;12,50 S"} | ${"12.50"}
    ${"Konto;Bezeichnung;Saldo"}         | ${"4230;Heizung;12,50 H"} | ${"-12.50"}
    ${"Konto;Bezeichnung;Saldo"}         | ${"4230;Heizung;-12,50"}  | ${"-12.50"}
    ${"Kto-Nr.;Beschriftung;Soll;Haben"} | ${"4230;Heizung;12,50;"}  | ${"12.50"}
  `("$kopf mit $zeile", ({ kopf, zeile, betrag }: Record<string, string>) => {
    expect(salden(utf8(kopf ?? "", zeile ?? ""))).toEqual(["SuSa", `4230 Heizung ${betrag ?? ""}`]);
  });

  test("Titel darüber, Überschrift in zwei Zeilen, Summen darunter", () => {
    expect(
      salden(
        utf8(
          "Summen- und Saldenliste 2025;;;;;",
          ";;;;;",
          ";;EB-Werte;;Jahresverkehrszahlen;",
          "Konto;Bezeichnung;Soll;Haben;Soll;Haben",
          "4230;Heizung;;;100,00;",
          "Summe Klasse 4;;;;100,00;",
          ";Summe;;;100,00;",
        ),
      ),
    ).toEqual(["SuSa", "4230 Heizung 100.00"]);
  });
});

test("verlorene führende Null eines Kontos wird ergänzt, Personenkonten bleiben", () => {
  const { buchungen } = gelesen(
    utf8(
      "Konto;Name;Soll;Haben",
      "27;Software;50,00;",
      "4230;Heizung;10,00;",
      "4930;Büro;10,00;",
      "70001;Lieferant;;70,00",
    ),
    SKR03,
  );
  expect(buchungen.map((b) => [b.konto, b.art])).toEqual([
    ["0027", "anlage"],
    ["4230", "aufwand"],
    ["4930", "aufwand"],
    ["70001", "bestand"],
  ]);
});

test("SKR14 schreibt NNNN 000; PBV nummeriert mit zwei bis vier Stellen", () => {
  const skr14 = gelesen(utf8("Konto;Name;Soll;Haben", "6320 000;Heizung;10,00;"), { kontenrahmen: "SKR14" });
  expect(skr14.buchungen).toMatchObject([{ sachkonto: "6320", art: "aufwand" }]);
  const pbv = gelesen(utf8("Konto;Name;Soll;Haben", "67;Energie;10,00;", "682;Büro;5,00;"), { kontenrahmen: "PBV" });
  expect(pbv.buchungen).toMatchObject([
    { sachkonto: "67", art: "aufwand" },
    { sachkonto: "682", art: "aufwand" },
  ]);
});

test("ein zerstörter Betrag wird mit Zeile und Feld abgelehnt", () => {
  expect(
    gruende(utf8("Konto;Name;JVZ Soll;JVZ Haben", "4230;Heizung;1,2E+05;", "4930;Büro;;x")).map((g) => g.ort.feld),
  ).toEqual(["Zeile 2, JVZ Soll", "Zeile 3, JVZ Haben"]);
});

test("sagt, was eine Liste ohne einzelne Rechnungen nicht hergibt", () => {
  expect(gelesen(utf8("Konto;Name;Soll;Haben", "4230;Heizung;10,00;"), SKR03).hinweise.map((h) => h.regel)).toEqual([
    "susa-eine-zahl-je-konto",
  ]);
});
