import { bruch, cent, EINS, sachkostenPruefung, type Sachkostenzeilenangabe } from "../../../src/domain";

const KONTEXT = { plaetze: 8, tage: 250 };

const zeile = (
  text: string,
  name: string,
  euro: number,
  rest: Partial<Sachkostenzeilenangabe> = {},
): Sachkostenzeilenangabe => ({
  text,
  zeile: name,
  betrag: cent(euro * 100),
  einzel: null,
  anteil: EINS,
  nachweis: null,
  begruendung: null,
  ...rest,
});

const befunde = (...zeilen: readonly Sachkostenzeilenangabe[]) => sachkostenPruefung(zeilen, KONTEXT);
const regeln = (...zeilen: readonly Sachkostenzeilenangabe[]) =>
  befunde(...zeilen).map((b) => `${b.regel} ${b.schwere}`);

describe("ein Befund je Urteil, das nicht zulässig ist (Schwere: schnittstellen.md, Befund)", () => {
  test.each`
    text                      | name                               | euro   | regel                         | schwere
    ${"Saatgut"}              | ${"Allgemeiner Materialaufwand"}   | ${100} | ${"sachkosten-unzulaessig"}   | ${"fehler"}
    ${"Büromaterial"}         | ${"Allgemeiner Materialaufwand"}   | ${100} | ${"sachkosten-falsche-zeile"} | ${"fehler"}
    ${"Akkuschrauber"}        | ${"Allgemeiner Materialaufwand"}   | ${129} | ${"sachkosten-inventar"}      | ${"fehler"}
    ${"Reparatur Heizung"}    | ${"Fremde Leistungen"}             | ${100} | ${"sachkosten-investition"}   | ${"fehler"}
    ${"Gehalt Gruppenleiter"} | ${"Sächlicher Verwaltungsaufwand"} | ${100} | ${"sachkosten-personal"}      | ${"fehler"}
    ${"Rechnung 4711"}        | ${"Fremde Leistungen"}             | ${100} | ${"sachkosten-rueckfrage"}    | ${"warnung"}
    ${"Fremdreinigung"}       | ${"Fremde Leistungen"}             | ${100} | ${"sachkosten-aufteilen"}     | ${"hinweis"}
    ${"Gartenpflege"}         | ${"Fremde Leistungen"}             | ${100} | ${"sachkosten-aufteilen"}     | ${"hinweis"}
  `("$text → $regel, $schwere", ({ text, name, euro, regel, schwere }: Record<string, string | number>) => {
    expect(regeln(zeile(String(text), String(name), Number(euro)))).toEqual([`${String(regel)} ${String(schwere)}`]);
  });

  test("eine zulässige Zeile gibt keinen Befund", () => {
    expect(regeln(zeile("Porto", "Sächlicher Verwaltungsaufwand", 100))).toEqual([]);
  });

  test("der Ort zählt die Zeilen wie die Eingabe, ab null", () => {
    const [befund] = befunde(zeile("Porto", "Sächlicher Verwaltungsaufwand", 10), zeile("Saatgut", "Brennstoffe", 10));
    expect(befund?.ort).toEqual({ feld: "sachkosten[1]" });
  });
});

describe("Wirkung auf den Tagessatz", () => {
  test("Unzulässiges fällt ganz weg: 100,00 / (8 × 250) = 0,0500", () => {
    expect(befunde(zeile("Saatgut", "Allgemeiner Materialaufwand", 100))[0]?.wirkung).toBe("0.0500");
  });

  test("vom Inventar bleibt eine Jahresabschreibung: 129,00 × 12,5 % = 16,13; 112,87 / 2000 = 0,0564", () => {
    expect(befunde(zeile("Akkuschrauber", "Allgemeiner Materialaufwand", 129))[0]?.wirkung).toBe("0.0564");
  });

  test("vom Gebäude ebenso: 20.000 × 2,45 % = 490; 19.510 / 2000 = 9,7550", () => {
    expect(befunde(zeile("Umbau Sanitärraum", "Fremde Leistungen", 20000))[0]?.wirkung).toBe("9.7550");
  });

  test.each(["Reparatur Heizung", "Gehalt Gruppenleiter", "Rechnung 4711", "Fremdreinigung"])(
    "„%s“ bleibt in der Summe oder ist offen: keine Wirkung",
    (text) => {
      expect(befunde(zeile(text, "Fremde Leistungen", 100))[0]?.wirkung).toBeNull();
    },
  );

  test("die größte Wirkung steht oben", () => {
    const texte = befunde(
      zeile("Fahrdienst", "Fremde Leistungen", 100),
      zeile("Saatgut", "Allgemeiner Materialaufwand", 900),
    ).map((b) => b.ort.feld);
    expect(texte).toEqual(["sachkosten[1]", "sachkosten[0]"]);
  });
});

describe("die Grenze je Stück gilt vor dem Anteil", () => {
  test("ein Gerät für 129,00 €, zu 1/4 im ALA: 32,25 € im Plan, trotzdem Inventar", () => {
    const geraet = zeile("Akkuschrauber", "Allgemeiner Materialaufwand", 32.25, {
      einzel: cent(129_00),
      anteil: bruch(1, 4),
    });
    expect(regeln(geraet)).toEqual(["sachkosten-inventar fehler"]);
  });
});

describe("schon aufgeteilt", () => {
  test.each`
    text                | name                     | anteil            | inOrdnung
    ${"Fremdreinigung"} | ${"Fremde Leistungen"}   | ${bruch(20, 100)} | ${true}
    ${"Fremdreinigung"} | ${"Fremde Leistungen"}   | ${bruch(1, 5)}    | ${true}
    ${"Fremdreinigung"} | ${"Fremde Leistungen"}   | ${bruch(35, 100)} | ${false}
    ${"Gartenpflege"}   | ${"Fremde Leistungen"}   | ${bruch(20, 100)} | ${false}
    ${"Wäscherei"}      | ${"Fremde Leistungen"}   | ${bruch(30, 100)} | ${true}
    ${"Wäscherei"}      | ${"Fremde Leistungen"}   | ${bruch(40, 100)} | ${true}
    ${"Wäscherei"}      | ${"Fremde Leistungen"}   | ${bruch(41, 100)} | ${false}
    ${"Buchführung"}    | ${"Zentrale Leistungen"} | ${bruch(35, 100)} | ${true}
    ${"Buchführung"}    | ${"Zentrale Leistungen"} | ${EINS}           | ${false}
  `(
    "$text mit Anteil $anteil.zaehler/$anteil.nenner",
    ({ text, name, anteil, inOrdnung }: { text: string; name: string; anteil: typeof EINS; inOrdnung: boolean }) => {
      expect(regeln(zeile(text, name, 100, { anteil }))).toEqual(inOrdnung ? [] : ["sachkosten-aufteilen hinweis"]);
    },
  );
});

describe("doppelt angesetzt", () => {
  test("Hausapotheke in zwei Zeilen (HB:706 und HB:709)", () => {
    expect(
      regeln(
        zeile("Hausapotheke", "Allgemeiner Materialaufwand", 40),
        zeile("Hausapotheke Pflaster", "Unmittelbare Betreuungskosten", 30),
      ),
    ).toEqual(["sachkosten-doppelt-hausapotheke warnung"]);
    expect(regeln(zeile("Hausapotheke", "Allgemeiner Materialaufwand", 40))).toEqual([]);
  });

  test("Unfallversicherung der Beschäftigten (Tab. 2 und Tab. 3)", () => {
    expect(regeln(zeile("Berufsgenossenschaft Beschäftigte", "Steuern, Abgaben, Versicherung", 400))).toEqual([
      "sachkosten-doppelt-unfallversicherung hinweis",
    ]);
  });

  test.each([
    [5, 0],
    [6, 1],
  ])("Beschäftigtenrat bei %i Plätzen: „mehr als fünf“ (HB:776)", (plaetze, anzahl) => {
    const rat = zeile("Beschäftigtenrat", "Sächlicher Verwaltungsaufwand", 100);
    expect(sachkostenPruefung([rat], { plaetze, tage: 250 })).toHaveLength(anzahl);
  });

  test("gleicher Text und gleicher Betrag, außer mit verschiedenen Nachweisen", () => {
    const telefon = (nachweis: string | null) => zeile("Telefon", "Sächlicher Verwaltungsaufwand", 40, { nachweis });
    expect(regeln(telefon(null), telefon(null))).toEqual(["sachkosten-doppelt-zeile warnung"]);
    expect(regeln(telefon("N1"), telefon("N1"))).toEqual(["sachkosten-doppelt-zeile warnung"]);
    expect(regeln(telefon("N1"), telefon("N2"))).toEqual([]);
    expect(befunde(telefon(null), telefon(null))[0]?.wirkung).toBe("0.0200");
  });
});

// The invented farm after Tab. 5 of the handbook: text, row, amount before the share, share.
describe("der Beispielhof", () => {
  const HOF: readonly (readonly [string, string, number, number, number])[] = [
    ["Heizöl Hofgebäude", "Brennstoffe", 5230.4, 8, 12],
    ["Strom Aufenthaltsräume", "Übrige Energie", 2418.77, 8, 12],
    ["Trink- und Abwasser", "Wasser/Abwasser", 1126.05, 8, 12],
    ["Diesel ALA-Kleinbus und Rasenmäher", "Treibstoffe", 962.3, 1, 1],
    ["Reinigungs- und Hausverbrauchsmaterial", "Allgemeiner Materialaufwand", 884.15, 1, 1],
    ["Handwerkzeug bis 51 €", "Allgemeiner Materialaufwand", 318.6, 1, 1],
    ["Fremdreinigung, Sachanteil 20 %", "Fremde Leistungen", 3600, 20, 100],
    ["Einmalhandschuhe, Hygiene", "Pflegerischer Sachaufwand", 142.8, 1, 1],
    ["Lesezirkel, Ausflüge, Yoga", "Unmittelbare Betreuungskosten", 2140, 1, 1],
    ["Übungsmaterial und Fachbücher", "Lehr- und Lernmittel", 460.25, 1, 1],
    ["Büro, Telefon, Fachliteratur, Beschäftigtenrat", "Sächlicher Verwaltungsaufwand", 2388.9, 1, 1],
    ["Umlage Zentralverwaltung und Lohnrechnung, Sachanteil 35 %", "Zentrale Leistungen", 4200, 35, 100],
    ["Haftpflicht, Grundsteuer, Müll, Schornstein (Anteil)", "Steuern, Abgaben, Versicherung", 2975.48, 8, 12],
  ];

  test("gibt keinen Fehler und keine Warnung, nur Fragen nach der Pauschale für den Beschäftigtenrat und nach dem Schlüssel der Anteile", () => {
    const zeilen = HOF.map(([text, name, euro, zaehler, nenner]) => {
      const einzel = cent(Math.round(euro * 100));

      return zeile(text, name, 0, {
        betrag: cent(Math.round((einzel * zaehler) / nenner)),
        einzel,
        anteil: bruch(zaehler, nenner),
      });
    });
    expect(sachkostenPruefung(zeilen, KONTEXT).map((b) => `${b.regel} ${b.schwere}`)).toEqual([
      "sachkosten-doppelt-beschaeftigtenrat hinweis",
      "sachkosten-schluessel-unbenannt hinweis",
    ]);
  });
});
