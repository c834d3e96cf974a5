import fc from "fast-check";
import { ZEILENBEGRIFFE } from "../../../src/template/fremd/begriffe";
import { begriffAus } from "../../../src/template/fremd/nachschlagen";

const feld = (text: string): string | null => begriffAus(text)?.begriff.feld ?? null;

describe("Beschriftungen", () => {
  test.each([
    // as Tab. 1 prints them (HB:607-649)
    ["Leitung", "zeile:Leitung"],
    ["Gruppenleiter*in/Fachkräfte (Personalschlüssel 1:12)", "zeile:Gruppenleiter*in/Fachkräfte"],
    ["Begleitender Dienst (Personalschlüssel 1:120)", "zeile:Begleitender Dienst"],
    ["Arbeitsvorbereiter*in", "zeile:Arbeitsvorbereiter*in"],
    ["Steuern Abgaben, Versicherung", "zeile:Steuern, Abgaben, Versicherung"],
    ["Belegte Plätze bzw. Mitarbeiter*innen (Prognose)", "plaetze"],
    ["(Verfügbare) Tage pro Jahr", "tage"],
    ["Vereinbarungszeitraum", "zeitraum"],
    ["Träger (Name des Betriebes)", "traeger"],
    ["Vereinbartes Entgelt pro Tag und Mitarbeiter*in (ergibt sich aus den Kosten/ Verhandlungsgrundlage)", "entgelt"],
    ["Gesamtkosten", "gesamtkosten"],
    ["dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage", "divisor"],
    ["Kosten je Tag und Mitarbeiter*in", "tagessatz"],
    ["Summe", "summe"],
  ])("Tab. 1: %s", (text, erwartet) => {
    expect(feld(text)).toBe(erwartet);
  });

  test.each([
    ["Groß und klein", "BRENNSTOFFE", "zeile:Brennstoffe"],
    ["ae statt ä", "Abschreibung Gebaeude", "zeile:Abschreibung Gebäude"],
    ["ss statt ß und Umlaut", "SAECHLICHER VERWALTUNGSAUFWAND", "zeile:Sächlicher Verwaltungsaufwand"],
    ["Doppelpunkt", "Gruppenleiter:in/Fachkräfte", "zeile:Gruppenleiter*in/Fachkräfte"],
    ["Unterstrich", "Arbeitsvorbereiter_innen", "zeile:Arbeitsvorbereiter*in"],
    ["Schrägstrich", "Gruppenleiter/-innen/Fachkräfte", "zeile:Gruppenleiter*in/Fachkräfte"],
    ["Klammer", "Gruppenleiter(in)/Fachkräfte", "zeile:Gruppenleiter*in/Fachkräfte"],
    ["Binnen-I", "ArbeitsvorbereiterIn", "zeile:Arbeitsvorbereiter*in"],
    ["weibliche Form", "Arbeitsvorbereiterin", "zeile:Arbeitsvorbereiter*in"],
    ["Mitarbeitende", "Belegte Plätze bzw. Mitarbeitende (Prognose)", "plaetze"],
    ["andere Klammern", "Begleitender Dienst [1:120]", "zeile:Begleitender Dienst"],
    ["Schlüssel ohne Klammer", "Begleitender Dienst, Personalschlüssel 1:120", "zeile:Begleitender Dienst"],
    ["Klammer nicht geschlossen", "Leitung (mindestens", "zeile:Leitung"],
    ["Nummer davor", "3.1 Brennstoffe", "zeile:Brennstoffe"],
    ["Buchstabe davor", "a) Treibstoffe", "zeile:Treibstoffe"],
    ["Doppelpunkt dahinter", "Leitung:", "zeile:Leitung"],
    ["Fußnote", "Verwaltung* ¹", "zeile:Verwaltung"],
    ["Einheit", "Treibstoffe in €", "zeile:Treibstoffe"],
    [
      "Zeilenumbruch und weiche Trennung",
      "Unmittelbare\nBetreuungs\u00ADkosten",
      "zeile:Unmittelbare Betreuungskosten",
    ],
    ["und statt Schrägstrich", "Miete, Leasing und Pacht", "zeile:Miete/Leasing/Pacht"],
    ["ohne Klammern", "Verfügbare Tage pro Jahr:", "tage"],
    ["ein Fehler", "Brenstoffe", "zeile:Brennstoffe"],
    ["zwei Fehler", "Algemeiner Materialaufwant", "zeile:Allgemeiner Materialaufwand"],
    ["vertauscht", "Wirtschaftsdeinst", "zeile:Wirtschaftsdienst"],
    ["ein Fehler in kurzem Wort", "Leitnug", "zeile:Leitung"],
    ["Umlaut verloren", "Trager", "traeger"],
    ["Zeitraum mit Tagen", "Vereinbarungszeitraum 01.01.2020 - 31.12.2020", "zeitraum"],
  ])("%s: %s", (_, text, erwartet) => {
    expect(feld(text)).toBe(erwartet);
  });

  test.each([
    "Leistung",
    "Zeitung",
    "Heizung",
    "Personalkosten",
    "Fixe Kosten",
    "Variable Kosten",
    "Sachaufwand",
    "Investitionskostenbetrag",
    "Arbeitsbereich",
    "1. Informationen zum Antragsteller",
    "Summer",
    "Treibgut",
    "Verwalter",
    "01.01.2020 - 31.12.2020",
    "0,00 €",
    "",
    "***",
  ])("ist keine: %s", (text) => {
    expect(feld(text)).toBeNull();
  });

  test("Ein bis zwei Tippfehler machen aus einer Zeile keine andere", () => {
    const buchstabe = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz"));
    const fehler = fc.record({ art: fc.constantFrom("fehlt", "zuviel", "falsch"), stelle: fc.nat(), buchstabe });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZEILENBEGRIFFE),
        fc.array(fehler, { minLength: 1, maxLength: 2 }),
        ({ name, feld: richtig }, liste) => {
          const getippt = liste.reduce((text, f) => {
            // behind the first letter, which must be right in a short word
            const i = 1 + (f.stelle % (text.length - 1));
            const rest = text.slice(f.art === "zuviel" ? i : i + 1);

            return text.slice(0, i) + (f.art === "fehlt" ? "" : f.buchstabe) + rest;
          }, name);
          const gelesen = feld(getippt);

          expect([richtig, null]).toContain(gelesen);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("Ein Tippfehler in einer langen Beschriftung stört nicht", () => {
    const lang = ZEILENBEGRIFFE.filter(({ name }) => /^[\p{L} ]{12,}$/u.test(name));
    expect(lang.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(
        fc.constantFrom(...lang),
        fc.nat(),
        fc.constantFrom(...Array.from("aeinrst")),
        (b, stelle, buchstabe) => {
          const i = stelle % b.name.length;

          expect(feld(b.name.slice(0, i) + buchstabe + b.name.slice(i + 1))).toBe(b.feld);
        },
      ),
    );
  });
});
