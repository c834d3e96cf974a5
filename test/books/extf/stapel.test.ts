import fc from "fast-check";
import { betragText, isoText } from "../../../src/domain";
import { cp1252, extfKopf, EXTF_NAMEN, extfSatz, gelesen, gruende, stapel, utf8, type Satzangaben } from "../dateien";

const SKR03 = { kontenrahmen: "SKR03" } as const;

/** konto an gegenkonto: betrag, as the contract of `importieren` prints it. */
const gebucht = (satz: Satzangaben, angaben: Parameters<typeof gelesen>[1] = SKR03): string[] =>
  gelesen(stapel([satz]), angaben).buchungen.map((b) => `${b.konto} ${b.gegenkonto ?? "-"} ${betragText(b.betrag)}`);

describe("Soll und Haben: S/H gehört zu „Konto“ (feld.md 3.1)", () => {
  test.each`
    fall                                    | sh     | konto      | gegenkonto | ergebnis
    ${"Aufwand im Konto"}                   | ${"S"} | ${"4930"}  | ${"70001"} | ${"4930 70001 24.95"}
    ${"Aufwand im Gegenkonto"}              | ${"H"} | ${"1200"}  | ${"4940"}  | ${"4940 1200 24.95"}
    ${"Gutschrift auf Aufwand im Konto"}    | ${"H"} | ${"4930"}  | ${"70001"} | ${"4930 70001 -24.95"}
    ${"Gutschrift, Aufwand im Gegenkonto"}  | ${"S"} | ${"1200"}  | ${"4940"}  | ${"4940 1200 -24.95"}
    ${"Zahlung eines Lieferanten"}          | ${"S"} | ${"70001"} | ${"1200"}  | ${"70001 1200 24.95"}
    ${"Ausgangsrechnung: Soll an Haben"}    | ${"S"} | ${"10000"} | ${"8400"}  | ${"10000 8400 24.95"}
    ${"Umbuchung von Aufwand zu Aufwand"}   | ${"S"} | ${"4930"}  | ${"4980"}  | ${"4930 4980 24.95"}
    ${"Anlagenkonto (GWG) gegen Lieferant"} | ${"H"} | ${"70001"} | ${"0480"}  | ${"0480 70001 24.95"}
  `("$fall", ({ sh, konto, gegenkonto, ergebnis }: Record<string, string>) => {
    expect(gebucht({ sh: sh ?? "", konto: konto ?? "", gegenkonto: gegenkonto ?? "" })).toEqual([ergebnis]);
  });

  test("dieselbe Nummer, zwei Kontenrahmen: 4200 ist in SKR03 Aufwand, in SKR04 Erlös", () => {
    const satz = { sh: "H", konto: "4200", gegenkonto: "1200" };
    expect(gebucht(satz, { kontenrahmen: "SKR03" })).toEqual(["4200 1200 -24.95"]);
    expect(gebucht(satz, { kontenrahmen: "SKR04" })).toEqual(["1200 4200 24.95"]);
  });

  test("ohne Kontenrahmen sagt die Datei selbst, was öfter im Haben steht: das ist kein Aufwand", () => {
    const { buchungen } = gelesen(
      stapel([
        { sh: "H", konto: "1200", gegenkonto: "4940" },
        { sh: "S", konto: "1200", gegenkonto: "4940", text: "Storno Fachbuch" },
        { sh: "S", konto: "10000", gegenkonto: "4400", umsatz: "5950,00" },
      ]),
    );
    expect(buchungen.map((b) => `${b.konto} ${betragText(b.betrag)}`)).toEqual([
      "4940 24.95",
      "4940 -24.95",
      "10000 5950.00",
    ]);
  });

  test("den Kontenrahmen nennt auch die Datei (Feld 27); die Angabe geht vor und wird gemeldet", () => {
    const bytes = stapel([{ sh: "H", konto: "4200", gegenkonto: "1200" }], { skr: "04" });
    expect(gelesen(bytes).kontenrahmen).toBe("SKR04");
    const anders = gelesen(bytes, SKR03);
    expect(anders.kontenrahmen).toBe("SKR03");
    expect(anders.hinweise.map((h) => h.regel)).toEqual(["kontenrahmen-anders"]);
  });
});

describe("Storno und Generalumkehr", () => {
  const gu = { 117: '"1"' };

  test.each`
    fall                                       | satz
    ${"Feld Generalumkehr, S/H wie gebucht"}   | ${{ weitere: gu }}
    ${"Feld Generalumkehr, S/H gedreht"}       | ${{ sh: "H", weitere: gu }}
    ${"Kennzeichen G"}                         | ${{ weitere: { 117: '"G"' } }}
    ${"Berichtigungsschlüssel 2 vor Steuer 9"} | ${{ weitere: { 8: '"29"' } }}
    ${"Berichtigungsschlüssel 20"}             | ${{ sh: "H", weitere: { 8: '"20"' } }}
    ${"negativer Umsatz"}                      | ${{ umsatz: "-24,95" }}
  `("$fall: der Aufwand geht weg", ({ satz }: { satz: Satzangaben }) => {
    const { buchungen } = gelesen(stapel([{}, satz]), SKR03);
    expect(buchungen.map((b) => betragText(b.betrag))).toEqual(["24.95", "-24.95"]);
  });

  test("die Umkehr einer Gutschrift ist wieder Aufwand", () => {
    const { buchungen } = gelesen(stapel([{ sh: "H" }, { sh: "S", weitere: gu }]), SKR03);
    expect(buchungen.map((b) => betragText(b.betrag))).toEqual(["-24.95", "24.95"]);
  });

  test.each(["9", "8", "", "40", "94"])("BU-Schlüssel „%s“ ist keine Umkehr", (schluessel) => {
    expect(gebucht({ weitere: { 8: `"${schluessel}"` } })).toEqual(["4940 1200 24.95"]);
  });
});

describe("Belegdatum: TTMM, das Jahr aus dem Kopf", () => {
  const datum = (text: string, wj: string): string | null => {
    const [erste] = gelesen(stapel([{ datum: text }], { wj, bis: "" })).buchungen;

    return erste?.datum === null || erste === undefined ? null : isoText(erste.datum);
  };

  test.each`
    wj            | text          | iso
    ${"20250101"} | ${"0104"}     | ${"2025-04-01"}
    ${"20250101"} | ${"3112"}     | ${"2025-12-31"}
    ${"20250701"} | ${"0107"}     | ${"2025-07-01"}
    ${"20250701"} | ${"3112"}     | ${"2025-12-31"}
    ${"20250701"} | ${"0101"}     | ${"2026-01-01"}
    ${"20250701"} | ${"3006"}     | ${"2026-06-30"}
    ${"20230701"} | ${"2902"}     | ${"2024-02-29"}
    ${"20250101"} | ${"104"}      | ${"2025-04-01"}
    ${"20250101"} | ${"01042025"} | ${"2025-04-01"}
    ${"20250101"} | ${"01.04.25"} | ${"2025-04-01"}
    ${"20250101"} | ${"01. Apr"}  | ${"2025-04-01"}
  `("Wirtschaftsjahr ab $wj, $text → $iso", ({ wj, text, iso }: Record<string, string>) => {
    expect(datum(text ?? "", wj ?? "")).toBe(iso);
  });

  test("die verlorene Null wird ergänzt und gemeldet", () => {
    expect(gelesen(stapel([{ datum: "104" }])).hinweise.map((h) => [h.regel, h.zeile, h.text])).toEqual([
      ["datei-repariert", 3, "Zeile 3: Belegdatum „104“ als 01.04.2025 gelesen."],
    ]);
  });

  test.each(["2902", "3104", "0013", "Apr 25", "", "####"])("„%s“ in 2025: abgelehnt mit Zeile und Feld", (text) => {
    expect(gruende(stapel([{}, { datum: text }])).map((g) => g.ort.feld)).toEqual(["Zeile 4, Belegdatum"]);
  });

  test("ohne Wirtschaftsjahr im Kopf gilt das angegebene Jahr, sonst wird abgelehnt", () => {
    const bytes = stapel([{}], { wj: "" });
    expect(gelesen(bytes, { jahr: 2024 }).buchungen.map((b) => b.datum && isoText(b.datum))).toEqual(["2024-02-21"]);
    expect(gruende(bytes).map((g) => g.ort.feld)).toEqual(["Zeile 3, Belegdatum"]);
  });
});

describe("Kopf", () => {
  test.each([510, 700])("Version %d wird gelesen", (version) => {
    expect(gelesen(stapel([{}], { version })).buchungen).toHaveLength(1);
  });

  test("DTVF statt EXTF", () => {
    const bytes = cp1252(extfKopf().replace("EXTF", "DTVF"), EXTF_NAMEN.join(";"), extfSatz());
    expect(gelesen(bytes).buchungen).toHaveLength(1);
  });

  test.each`
    kopf                                              | wort
    ${{ version: 300 }}                               | ${"510 und 700"}
    ${{ kategorie: '16;"Debitoren/Kreditoren"' }}     | ${"Debitoren/Kreditoren"}
    ${{ kategorie: '20;"Kontenbeschriftungen"' }}     | ${"Kontenbeschriftungen"}
    ${{ kategorie: '65;"Wiederkehrende Buchungen"' }} | ${"Wiederkehrende Buchungen"}
    ${{ kategorie: '46;""' }}                         | ${"Zahlungsbedingungen"}
  `("$kopf: abgelehnt, der Satz nennt „$wort“", ({ kopf, wort }: { kopf: object; wort: string }) => {
    const [grund] = gruende(stapel([{}], kopf));
    expect(grund?.text).toContain(wort);
    expect(grund?.ort.feld).toMatch(/^Zeile 1, /);
  });

  test("ein Feld zu viel vor dem Wirtschaftsjahr, wie es manche Programme schreiben", () => {
    const bytes = cp1252(extfKopf().replace('"RE";', '"RE";;'), EXTF_NAMEN.join(";"), extfSatz());
    expect(gelesen(bytes).buchungen.map((b) => b.datum && isoText(b.datum))).toEqual(["2025-02-21"]);
  });

  test("Überschriften, die fast alle fehlen: nach der Stelle", () => {
    const knapp = EXTF_NAMEN.map((name, i) => ([0, 1, 6, 7, 9].includes(i) ? name : ""));
    const bytes = cp1252(extfKopf(), knapp.join(";"), extfSatz({ weitere: { 36: '"ALA"' } }));
    expect(gelesen(bytes).buchungen).toMatchObject([{ text: "Fachbuch", kost1: "ALA" }]);
  });

  test("weniger Spalten in anderer Reihenfolge: nach der Überschrift", () => {
    const bytes = utf8(
      extfKopf(),
      "Umsatz;S/H;Belegdatum;Gegenkonto;Konto;Buchungstext",
      '12,00;S;0305;1200;4930;"Papier; weiß"',
    );
    expect(gelesen(bytes, SKR03).buchungen).toMatchObject([{ konto: "4930", text: "Papier; weiß" }]);
  });

  test("eine nötige Überschrift fehlt", () => {
    expect(
      gruende(utf8(extfKopf(), "Umsatz;S/H;Konto;Belegdatum", "12,00;S;4930;0305")).map((g) => g.ort.feld),
    ).toEqual(["Zeile 2, Gegenkonto"]);
  });
});

describe("Felder", () => {
  test("Kostenstellen, Beleg, Stück und Gewicht", () => {
    const weitere = { 10: '"RE-7"', 36: '"100"', 37: '"Schaf"', 88: "12,5" };
    expect(gelesen(stapel([{ weitere }])).buchungen).toMatchObject([
      { kost1: "100", kost2: "Schaf", beleg: "RE-7", menge: true, zeile: 3 },
    ]);
  });

  test("Euro- und Gedankenstriche aus Windows-1252, Umlaute aus UTF-8 mit BOM", () => {
    expect(gelesen(stapel([{ text: "Kabel – 5 € „Müller“" }])).buchungen[0]?.text).toBe("Kabel – 5 € „Müller“");
    const mitBom = utf8(`\uFEFF${extfKopf()}`, EXTF_NAMEN.join(";"), extfSatz({ text: "Büro" }));
    expect(gelesen(mitBom).buchungen[0]?.text).toBe("Büro");
  });

  test("Semikolon, Anführungszeichen und Zeilenumbruch im Text; die Zeilen der Datei zählen weiter", () => {
    const { buchungen } = gelesen(stapel([{ text: 'Rg. "7"; Farbe\r\nweiß' }, { text: "Pinsel" }]));
    expect(buchungen.map((b) => [b.zeile, b.text])).toEqual([
      [3, 'Rg. "7"; Farbe weiß'],
      [5, "Pinsel"],
    ]);
  });

  test("Fremdwährung: der Basis-Umsatz gilt, ohne ihn wird abgelehnt", () => {
    expect(gebucht({ umsatz: "30,00", weitere: { 2: '"CHF"', 4: "31,20" } })).toEqual(["4940 1200 31.20"]);
    expect(gruende(stapel([{ weitere: { 2: '"CHF"' } }])).map((g) => g.ort.feld)).toEqual(["Zeile 3, Basis-Umsatz"]);
  });

  test("Konten bleiben Text: kürzere bekommen ihre Nullen zurück, längere bleiben, wie sie sind", () => {
    expect(gebucht({ konto: "85", gegenkonto: "0001200" })).toEqual(["0085 0001200 24.95"]);
    expect(gelesen(stapel([{ konto: "494000", gegenkonto: "120000" }], { laenge: 6 }), SKR03).buchungen).toMatchObject([
      { konto: "494000", sachkonto: "4940", art: "aufwand" },
    ]);
  });

  test.each`
    feld                        | satz
    ${"Umsatz"}                 | ${{ umsatz: "1,23E+05" }}
    ${"Umsatz"}                 | ${{ umsatz: "12. Mrz" }}
    ${"Umsatz"}                 | ${{ umsatz: "" }}
    ${"Umsatz"}                 | ${{ umsatz: "zwölf" }}
    ${"Soll/Haben-Kennzeichen"} | ${{ sh: "X" }}
    ${"Konto"}                  | ${{ konto: "" }}
    ${"Konto"}                  | ${{ konto: "1,0004E+08" }}
    ${"Gegenkonto"}             | ${{ gegenkonto: "#WERT!" }}
  `("$feld: $satz abgelehnt mit Zeile und Feld", ({ feld, satz }: { feld: string; satz: Satzangaben }) => {
    expect(gruende(stapel([{}, satz, {}])).map((g) => g.ort.feld)).toEqual([`Zeile 4, ${feld}`]);
  });

  test("alle Gründe, nicht der erste", () => {
    expect(gruende(stapel([{ umsatz: "x", sh: "?" }, { datum: "9999" }])).map((g) => g.ort.feld)).toEqual([
      "Zeile 3, Umsatz",
      "Zeile 3, Soll/Haben-Kennzeichen",
      "Zeile 4, Belegdatum",
    ]);
  });

  test("ein Semikolon im Text ohne Anführungszeichen fällt auf", () => {
    const bytes = cp1252(extfKopf(), EXTF_NAMEN.join(";"), `${extfSatz()};mehr`);
    expect(gruende(bytes).map((g) => g.regel)).toEqual(["extf-feld"]);
  });

  test("offene Anführungszeichen verschlucken keine Buchung", () => {
    const bytes = cp1252(
      extfKopf(),
      EXTF_NAMEN.join(";"),
      extfSatz().replace('"Fachbuch"', '"Fachbuch'),
      extfSatz(),
      extfSatz(),
    );
    expect(gruende(bytes).map((g) => g.ort.feld)).toEqual(["Zeile 3, Feld 14"]);
  });
});

test("eine Kostenstelle behält ihre Buchungen; eine unbekannte wird mit den vorhandenen abgelehnt", () => {
  const bytes = stapel([{ weitere: { 36: '"0100"' } }, { weitere: { 37: '"100"' } }, { weitere: { 36: '"200"' } }]);
  expect(gelesen(bytes, { kostenstelle: "100" }).buchungen.map((b) => b.zeile)).toEqual([3, 4]);
  expect(gruende(bytes, { kostenstelle: "300" })[0]?.text).toContain("0100, 100, 200");
});

test("keine Buchung und kein Cent gehen verloren, gleich wie die Seiten stehen", () => {
  const satz = fc.record({
    cents: fc.integer({ min: 1, max: 99_999_999 }),
    sh: fc.constantFrom("S", "H"),
    konto: fc.constantFrom("4930", "1200", "70001", "8400", "0480"),
    gegenkonto: fc.constantFrom("1200", "4980", "10000", "3300"),
  });
  fc.assert(
    fc.property(fc.array(satz, { maxLength: 30 }), (saetze) => {
      const bytes = stapel(
        saetze.map(({ cents, ...rest }) => ({
          ...rest,
          umsatz: `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`,
        })),
      );
      const { buchungen } = gelesen(bytes, SKR03);
      // The saldo of every account by the file's own S and H, against the saldo of what was read.
      const soll = new Map<string, number>();
      const bewege = (konto: string, cents: number) => soll.set(konto, (soll.get(konto) ?? 0) + cents);
      for (const s of saetze) {
        bewege(s.konto, s.sh === "S" ? s.cents : -s.cents);
        bewege(s.gegenkonto, s.sh === "S" ? -s.cents : s.cents);
      }
      for (const b of buchungen) {
        bewege(b.konto, 0 - b.betrag);
        bewege(b.gegenkonto ?? "", b.betrag);
      }
      expect(buchungen).toHaveLength(saetze.length);
      expect([...soll.values()].every((rest) => rest === 0)).toBe(true);
    }),
  );
});
