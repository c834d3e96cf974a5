import fc from "fast-check";
import { cent, fundstelleText, SACHKOSTENZEILEN, urteilText, zuordnung, type Urteil } from "../../../src/domain";

const betragAus = (euro: string | null) => (euro === null ? null : cent(Number(euro.replace(",", ""))));

const pruefe = (text: string, gebuchtUnter: string | null = null, euro: string | null = null) =>
  zuordnung({ text, betrag: betragAus(euro), gebuchtUnter });

interface Fall {
  readonly text: string;
  readonly zeile: string;
  readonly grund: string;
}

describe("nie im Tagessatz", () => {
  // HB:693 Produktionskosten, HB:780 Mittagessen, HB:784 Fahrdienst, HB:711 Zinsen, HB:708 Hilfsmittel; spezifikation.md D.
  test.each`
    text                                     | zeile                              | grund
    ${"Saatgut Möhren"}                      | ${"Allgemeiner Materialaufwand"}   | ${"produktion"}
    ${"Strom Schafstall"}                    | ${"Übrige Energie"}                | ${"produktion"}
    ${"Schafstallstrom"}                     | ${"Übrige Energie"}                | ${"produktion"}
    ${"Gewächshausheizung"}                  | ${"Brennstoffe"}                   | ${"produktion"}
    ${"Heizöl Getreidetrocknung"}            | ${"Brennstoffe"}                   | ${"produktion"}
    ${"Beregnung Feldgemüse"}                | ${"Wasser/Abwasser"}               | ${"produktion"}
    ${"Wasser Viehtränke"}                   | ${"Wasser/Abwasser"}               | ${"produktion"}
    ${"Diesel Feldarbeit"}                   | ${"Treibstoffe"}                   | ${"produktion"}
    ${"Strom Hofladen"}                      | ${"Übrige Energie"}                | ${"produktion"}
    ${"Zinsen Kontokorrent"}                 | ${"Sächlicher Verwaltungsaufwand"} | ${"zinsen"}
    ${"Diesel Fahrdienst"}                   | ${"Treibstoffe"}                   | ${"fahrdienst"}
    ${"Beförderung Beschäftigte zur Arbeit"} | ${"Fremde Leistungen"}             | ${"fahrdienst"}
    ${"Arbeitsentgelt Beschäftigte"}         | ${"Unmittelbare Betreuungskosten"} | ${"arbeitsentgelt"}
    ${"AFöG"}                                | ${"Sächlicher Verwaltungsaufwand"} | ${"arbeitsentgelt"}
    ${"Rollstuhl"}                           | ${"Pflegerischer Sachaufwand"}     | ${"hilfsmittel"}
    ${"Privatentnahme"}                      | ${"Sächlicher Verwaltungsaufwand"} | ${"privat"}
    ${"Heizöl Wohnhaus"}                     | ${"Brennstoffe"}                   | ${"privat"}
  `("$zeile: „$text“ ist unzulässig ($grund)", ({ text, zeile, grund }: Fall) => {
    expect(pruefe(text, zeile)).toMatchObject({ urteil: "unzulaessig", grund, zeile: null });
  });

  test.each([...SACHKOSTENZEILEN, null])("Mittagessen in %s", (zeile) => {
    expect(pruefe("Mittagessen", zeile)).toMatchObject({ urteil: "unzulaessig", grund: "mittagessen" });
  });

  test("der Grund steht mit dem Wortlaut des Handbuchs da", () => {
    expect(fundstelleText(pruefe("Saatgut Möhren").fundstelle)).toContain(
      "Hier können keine Produktionskosten geltend gemacht werden.",
    );
    expect(fundstelleText(pruefe("Mittagessen").fundstelle)).toContain("direkt mit den Mitarbeiter*innen abzurechnen");
    expect(fundstelleText(pruefe("Fahrdienst").fundstelle)).toContain("unabhängig vom verhandelten Betreuungstagesatz");
  });
});

describe("Ausnahmen, die nach Ausschluss aussehen", () => {
  test.each`
    text                                     | zeile                              | grund
    ${"Lebensmittel Kochkurs"}               | ${"Unmittelbare Betreuungskosten"} | ${"HB:800 Lebenspraktisches Training (kochen, einkaufen)"}
    ${"Yoga"}                                | ${"Unmittelbare Betreuungskosten"} | ${"HB:800 Sportangebote (Yoga)"}
    ${"Lesezirkel"}                          | ${"Unmittelbare Betreuungskosten"} | ${"HB:800 wöchentlicher Lesezirkel"}
    ${"Ausflug Tierpark"}                    | ${"Unmittelbare Betreuungskosten"} | ${"HB:709 Veranstaltungen"}
    ${"Lehrbuch Schafhaltung"}               | ${"Lehr- und Lernmittel"}          | ${"HB:710 Lehrmittel"}
    ${"Rasensamen vor dem Gruppenraum"}      | ${"Allgemeiner Materialaufwand"}   | ${"HB:706 Material für Gartenpflege"}
    ${"Strom Werkstatt ALA"}                 | ${"Übrige Energie"}                | ${"HB:703 Betreiben der Einrichtung"}
    ${"Strom (ohne Stall)"}                  | ${"Übrige Energie"}                | ${"der Stall ist ausgenommen"}
    ${"Verpflegungsmehraufwand Dienstreise"} | ${"Sächlicher Verwaltungsaufwand"} | ${"HB:711 Reisekosten"}
    ${"Personalbeschaffungskosten"}          | ${"Sächlicher Verwaltungsaufwand"} | ${"HB:711, kein Lohn"}
  `("„$text“ ist in $zeile zulässig: $grund", ({ text, zeile }: Fall) => {
    expect(pruefe(text, zeile)).toMatchObject({ urteil: "zulaessig", zeile });
  });
});

describe("Zinsen: nur die des fixen Blocks (HB:629, HB:676)", () => {
  test.each`
    text                                               | urteil           | zeile
    ${"Zinsen im Rahmen öffentlicher Förderung"}       | ${"investition"} | ${"Zinsen im Rahmen öffentlicher Förderungen"}
    ${"Zinsen Investitionsdarlehen Umbau Gruppenraum"} | ${"rueckfrage"}  | ${null}
    ${"Überziehungszinsen"}                            | ${"unzulaessig"} | ${null}
    ${"Bankgebühren und Zinsen"}                       | ${"rueckfrage"}  | ${null}
  `("„$text“ → $urteil", ({ text, urteil, zeile }: { text: string; urteil: Urteil; zeile: string | null }) => {
    expect(pruefe(text, "Sächlicher Verwaltungsaufwand")).toMatchObject({ urteil, zeile });
  });
});

describe("Grenzen je Stück (HB:706: bis 51 € Kleinwerkzeug, 51 bis 410 € GWG)", () => {
  test.each`
    text                           | euro        | urteil          | rechnung
    ${"Akkuschrauber"}             | ${"129,00"} | ${"inventar"}   | ${"über 51 €"}
    ${"Hammer"}                    | ${"51,00"}  | ${"zulaessig"}  | ${"51,00 € ist noch Kleinwerkzeug"}
    ${"Hammer"}                    | ${"51,01"}  | ${"inventar"}   | ${"einen Cent darüber"}
    ${"Rasenmäher"}                | ${"410,01"} | ${"inventar"}   | ${"über 410 €"}
    ${"5 Schaufeln"}               | ${"180,00"} | ${"zulaessig"}  | ${"180 / 5 = 36"}
    ${"5 Schaufeln"}               | ${"255,00"} | ${"zulaessig"}  | ${"255 / 5 = 51"}
    ${"5 Schaufeln"}               | ${"255,01"} | ${"inventar"}   | ${"255,01 / 5 > 51"}
    ${"Schaufeln (5 Stk.)"}        | ${"180,00"} | ${"zulaessig"}  | ${"180 / 5 = 36"}
    ${"2 Akkuschrauber à 49,90 €"} | ${"99,80"}  | ${"zulaessig"}  | ${"Einzelpreis genannt"}
    ${"Schaufeln"}                 | ${"180,00"} | ${"rueckfrage"} | ${"Anzahl fehlt und entscheidet"}
    ${"Schaufeln"}                 | ${"45,00"}  | ${"zulaessig"}  | ${"Anzahl fehlt, entscheidet aber nicht"}
    ${"Handwerkzeug bis 51 €"}     | ${"318,60"} | ${"zulaessig"}  | ${"Grenze im Text"}
    ${"Akkuschrauber"}             | ${null}     | ${"rueckfrage"} | ${"ohne Betrag"}
    ${"Bürostuhl"}                 | ${"89,00"}  | ${"inventar"}   | ${"auch Möbel"}
  `(
    "„$text“ für $euro €: $urteil ($rechnung)",
    ({ text, euro, urteil }: { text: string; euro: string | null; urteil: Urteil }) => {
      expect(pruefe(text, "Allgemeiner Materialaufwand", euro).urteil).toBe(urteil);
    },
  );

  test("ohne Betrag wird nach dem einzelnen Stück gefragt", () => {
    expect(pruefe("Akkuschrauber").frage).toBe("Wie teuer war das einzelne Stück?");
  });

  test("Inventar nennt die Zeile, die Begründung im Handbuch und das Steuerrecht als anderes System", () => {
    const ergebnis = pruefe("Akkuschrauber", "Allgemeiner Materialaufwand", "129,00");
    expect(ergebnis.zeile).toBe("Abschreibung Inventar");
    expect(fundstelleText(ergebnis.fundstelle)).toContain("Inventarzugängen des jeweiligen Jahres");
    expect(ergebnis.hinweis).toMatch(/800,00 €.*nur im Steuerrecht/);
  });
});

describe("andere Blöcke der Kostenkalkulation", () => {
  test.each`
    text                        | gebucht                             | urteil           | zeile
    ${"Reparatur Heizung"}      | ${"Fremde Leistungen"}              | ${"investition"} | ${"Instandhaltung/Instandsetzung"}
    ${"Miete Aufenthaltsräume"} | ${"Fremde Leistungen"}              | ${"investition"} | ${"Miete/Leasing/Pacht"}
    ${"AfA Gebäude"}            | ${"Steuern, Abgaben, Versicherung"} | ${"investition"} | ${"Abschreibung Gebäude"}
    ${"Umbau Sanitärraum"}      | ${"Fremde Leistungen"}              | ${"inventar"}    | ${"Abschreibung Gebäude"}
    ${"Kauf Kleinbus"}          | ${"Treibstoffe"}                    | ${"inventar"}    | ${"Abschreibung Inventar"}
    ${"BG Betreuungspersonal"}  | ${"Steuern, Abgaben, Versicherung"} | ${"personal"}    | ${"Gruppenleiter*in/Fachkräfte"}
    ${"Gehalt Sozialpädagogin"} | ${"Sächlicher Verwaltungsaufwand"}  | ${"personal"}    | ${"Begleitender Dienst"}
    ${"Lohn Reinigungskraft"}   | ${"Fremde Leistungen"}              | ${"personal"}    | ${"Wirtschaftsdienst"}
    ${"Reparatur Heizung"}      | ${"Instandhaltung/Instandsetzung"}  | ${"zulaessig"}   | ${"Instandhaltung/Instandsetzung"}
    ${"Gehalt Gruppenleiter"}   | ${"Gruppenleiter*in/Fachkräfte"}    | ${"zulaessig"}   | ${"Gruppenleiter*in/Fachkräfte"}
  `(
    "„$text“ in $gebucht → $urteil, $zeile",
    ({ text, gebucht, urteil, zeile }: { text: string; gebucht: string; urteil: Urteil; zeile: string }) => {
      expect(pruefe(text, gebucht)).toMatchObject({ urteil, zeile });
    },
  );
});

describe("Aufteilung", () => {
  test("nennt der Text den üblichen Sachanteil, ist die Zeile in Ordnung", () => {
    expect(pruefe("Fremdreinigung, Sachanteil 20 %", "Fremde Leistungen").urteil).toBe("zulaessig");
    expect(pruefe("Umlage Zentralverwaltung und Lohnrechnung, Sachanteil 35 %", "Zentrale Leistungen").urteil).toBe(
      "zulaessig",
    );
  });

  test("ein anderer Anteil bleibt aufzuteilen", () => {
    expect(pruefe("Fremdreinigung, Sachanteil 50 %", "Fremde Leistungen").urteil).toBe("aufteilen");
  });

  test("der Personalanteil in den Sachkosten gehört zum Wirtschaftsdienst", () => {
    expect(pruefe("Fremdreinigung Personalanteil 80 %", "Fremde Leistungen")).toMatchObject({
      urteil: "personal",
      zeile: "Wirtschaftsdienst",
    });
  });
});

describe("Rückfrage statt raten", () => {
  test.each`
    text                                 | zeile                               | grund
    ${"Rechnung 4711"}                   | ${"Allgemeiner Materialaufwand"}    | ${"nichts Erkennbares"}
    ${"Diesel"}                          | ${"Treibstoffe"}                    | ${"Kleintraktor oder Feldarbeit?"}
    ${"Strom Werkstatt"}                 | ${"Übrige Energie"}                 | ${"Werkstatt des ALA oder Hofwerkstatt?"}
    ${"Diesel Traktor"}                  | ${"Treibstoffe"}                    | ${"Hof oder Feld?"}
    ${"Strom Stall und Aufenthaltsraum"} | ${"Übrige Energie"}                 | ${"gemischt"}
    ${"Gas, Strom, Wasser"}              | ${"Übrige Energie"}                 | ${"mehrere Zeilen"}
    ${"Berufsgenossenschaft"}            | ${"Steuern, Abgaben, Versicherung"} | ${"für wen?"}
    ${"Pacht"}                           | ${"Fremde Leistungen"}              | ${"Räume oder Land?"}
    ${"Betriebsarzt"}                    | ${"Fremde Leistungen"}              | ${"HB:537-543, ohne Zeile in Tab. 1"}
    ${""}                                | ${"Brennstoffe"}                    | ${"leer"}
  `("„$text“: $grund", ({ text, zeile }: Fall) => {
    const ergebnis = pruefe(text, zeile);
    expect(ergebnis.urteil).toBe("rueckfrage");
    expect(ergebnis.frage).toMatch(/\?$|\.$/);
  });

  test("ein unbekannter Zeilenname wird mit den zwölf Zeilen beantwortet", () => {
    const ergebnis = pruefe("Strom", "Energiesachen");
    expect(ergebnis.urteil).toBe("rueckfrage");
    for (const zeile of SACHKOSTENZEILEN) {
      expect(ergebnis.frage).toContain(zeile);
    }
  });
});

describe("Zeilennamen, wie Leute sie schreiben", () => {
  test.each([
    "Steuern Abgaben, Versicherung",
    "STEUERN, ABGABEN, VERSICHERUNG",
    "Steuern, Abgaben und Versicherung",
    "steuern abgaben versicherung",
  ])("%s", (name) => {
    expect(pruefe("Müllabfuhr", name)).toMatchObject({ urteil: "zulaessig", zeile: "Steuern, Abgaben, Versicherung" });
  });

  test("ä und ae, Leerzeichen um den Schrägstrich", () => {
    expect(pruefe("Porto", "Saechlicher Verwaltungsaufwand").zeile).toBe("Sächlicher Verwaltungsaufwand");
    expect(pruefe("Abwasser", "Wasser / Abwasser").urteil).toBe("zulaessig");
  });
});

describe("Konto als Hinweis (Namen und Nummern: Kontenrahmen SKR03, SKR04, PBV Anlage 4)", () => {
  const mitKonto = (text: string, konto: string, kontenrahmen: string | null) =>
    zuordnung({ text, betrag: null, gebuchtUnter: null, konto, kontenrahmen });

  test("spricht nur, wo der Text nichts sagt", () => {
    expect(mitKonto("Rg. 4711", "4930", "SKR03")).toMatchObject({
      urteil: "zulaessig",
      zeile: "Sächlicher Verwaltungsaufwand",
    });
    expect(mitKonto("Saatgut", "4930", "SKR03")).toMatchObject({ urteil: "unzulaessig", grund: "produktion" });
  });

  test("dieselbe Nummer bedeutet in SKR03 und SKR04 Verschiedenes; ohne Kontenrahmen sagt sie nichts", () => {
    expect(mitKonto("Rg. 4711", "6800", "SKR04").zeile).toBe("Sächlicher Verwaltungsaufwand");
    expect(mitKonto("Rg. 4711", "6800", "SKR03").urteil).toBe("rueckfrage");
    expect(mitKonto("Rg. 4711", "4930", null).urteil).toBe("rueckfrage");
  });

  test("SKR14 ist nicht geprüft und bleibt eine Frage", () => {
    expect(mitKonto("Rg. 4711", "6800 000", "SKR14").urteil).toBe("rueckfrage");
  });

  test("längere Sachkonten mit angehängten Nullen", () => {
    expect(mitKonto("Rg. 4711", "493000", "SKR 03").urteil).toBe("zulaessig");
  });
});

test.each`
  urteil             | text
  ${"zulaessig"}     | ${"zulässig"}
  ${"falsche_zeile"} | ${"falsche Zeile"}
  ${"unzulaessig"}   | ${"unzulässig"}
  ${"aufteilen"}     | ${"aufteilen"}
  ${"inventar"}      | ${"Inventar"}
  ${"investition"}   | ${"Investitionskosten"}
  ${"personal"}      | ${"Personalkosten"}
  ${"rueckfrage"}    | ${"Rückfrage"}
`("$urteil heißt $text (spezifikation.md D)", ({ urteil, text }: { urteil: Urteil; text: string }) => {
  expect(urteilText(urteil)).toBe(text);
});

describe("für jeden Text", () => {
  const zeile = fc.constantFrom(null, ...SACHKOSTENZEILEN, "Unsinn");
  const betrag = fc.option(fc.integer({ min: -100_000_00, max: 100_000_00 }).map(cent));

  test("gibt es ein vollständiges Urteil, und jedes Mal dasselbe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), betrag, zeile, (text, b, gebuchtUnter) => {
        const ergebnis = zuordnung({ text, betrag: b, gebuchtUnter });
        expect(zuordnung({ text, betrag: b, gebuchtUnter })).toEqual(ergebnis);
        expect(ergebnis.begruendung).toMatch(/\.$/);
        expect(ergebnis.fundstelle.wortlaut).toMatch(/\S/);
        expect(ergebnis.urteil === "rueckfrage" ? ergebnis.frage : "?").toMatch(/\S/);
        expect(ergebnis.urteil === "unzulaessig").toBe(ergebnis.grund !== null);
        expect(ergebnis.urteil === "aufteilen").toBe(ergebnis.aufteilung !== null);
      }),
    );
  });

  test("Mittagessen kommt nie durch, was immer daneben steht", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), zeile, (text, gebuchtUnter) => {
        expect(zuordnung({ text: `Mittagessen, ${text}`, betrag: null, gebuchtUnter }).urteil).not.toBe("zulaessig");
      }),
    );
  });

  test("ein sehr langer Text kostet nicht mehr als eine Zeile", () => {
    expect(zuordnung({ text: "Strom ".repeat(100_000), betrag: null, gebuchtUnter: null }).urteil).toBe("zulaessig");
  });
});
