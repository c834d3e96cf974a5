import {
  bruch,
  cent,
  entgeltpruefung,
  siehtNachNamenAus,
  tag,
  type Befund,
  type Entgeltgegenstand,
  type Entgeltperson,
} from "../../../src/domain";

const P1: Entgeltperson = {
  pseudonym: "P1",
  wochenstunden: bruch(37, 1),
  grundbetrag: cent(133_00),
  steigerungsbetrag: cent(79_00),
  fehltage: bruch(12, 1),
  unfallversicherung: null,
};

function befunde(person: Partial<Entgeltperson>, teile: Partial<Entgeltgegenstand> = {}): readonly Befund[] {
  return entgeltpruefung({
    stichtag: tag("2026-06-01"),
    personen: [{ ...P1, ...person }],
    arbeitsergebnis: null,
    entgelteImJahr: null,
    unfallversicherungImTagessatz: false,
    ...teile,
  });
}

const kurz = (liste: readonly Befund[]): readonly string[] => liste.map((b) => `${b.schwere}: ${b.regel}`);

test("wo alles stimmt, kein Befund", () => {
  expect(befunde({})).toEqual([]);
  expect(befunde({ wochenstunden: null, grundbetrag: null, steigerungsbetrag: null, fehltage: null })).toEqual([]);
});

describe("je Person", () => {
  // 35-40 h (§ 6 WVO), 17,5 h (HB:719); 133 seit 08/2024; Grenze 2026: 791; 60 Fehltage (HB:590)
  test.each<readonly [string, Partial<Entgeltperson>, readonly string[]]>([
    ["35 Stunden", { wochenstunden: bruch(35, 1) }, []],
    ["40 Stunden", { wochenstunden: bruch(40, 1) }, []],
    ["40,5 Stunden", { wochenstunden: bruch(81, 2) }, ["fehler: stunden-zu-viel"]],
    ["34,9 Stunden", { wochenstunden: bruch(349, 10) }, ["hinweis: stunden-teilzeit"]],
    ["17,5 Stunden", { wochenstunden: bruch(35, 2) }, ["hinweis: stunden-teilzeit"]],
    ["17,4 Stunden", { wochenstunden: bruch(174, 10) }, ["fehler: stunden-zu-wenig"]],
    ["Grundbetrag 126", { grundbetrag: cent(126_00) }, ["fehler: grundbetrag-zu-niedrig"]],
    ["Grundbetrag 140", { grundbetrag: cent(140_00) }, ["hinweis: grundbetrag-ueber-gesetz"]],
    ["741,00", { steigerungsbetrag: cent(608_00) }, []],
    ["741,01", { steigerungsbetrag: cent(608_01) }, ["hinweis: entgelt-nahe-grenze"]],
    ["791,00", { steigerungsbetrag: cent(658_00) }, ["hinweis: entgelt-nahe-grenze"]],
    ["791,01", { steigerungsbetrag: cent(658_01) }, ["warnung: entgelt-ueber-grenze"]],
    ["60 Fehltage", { fehltage: bruch(60, 1) }, []],
    ["60,5 Fehltage", { fehltage: bruch(121, 2) }, ["warnung: fehltage-ueber-60"]],
    ["Name", { pseudonym: "Erika Muster" }, ["warnung: name-statt-pseudonym"]],
  ])("%s", (_fall, person, erwartet) => {
    expect(kurz(befunde(person))).toEqual(erwartet);
  });

  test("bis 2022 war mehr als der Grundbetrag erlaubt („mindestens“)", () => {
    expect(befunde({ grundbetrag: cent(120_00) }, { stichtag: tag("2022-06-01") })).toEqual([]);
  });

  test("der Befund nennt die Kennung, nie einen vermuteten Namen", () => {
    const mitNamen = befunde({ pseudonym: "Erika Muster", fehltage: bruch(70, 1) });
    expect(mitNamen).toHaveLength(2);
    expect(JSON.stringify(mitNamen)).not.toContain("Erika");
    expect(befunde({ fehltage: bruch(70, 1) })[0]?.text).toContain("P1");
  });

  test.each([
    ["P1", false],
    ["P 12", false],
    ["MA-03", false],
    ["Person 4", false],
    ["Mitarbeiterin 2", false],
    ["Anna", true],
    ["Müller, K.", true],
    ["erika m.", true],
  ])("%s: sieht nach Namen aus? %s", (pseudonym, erwartet) => {
    expect(siehtNachNamenAus(pseudonym)).toBe(erwartet);
  });
});

describe("über alle", () => {
  // 70 % von 12.497,00 = 8.747,90
  test.each([
    [8_747_90, []],
    [8_747_89, ["warnung: entgelte-unter-70-prozent"]],
  ])("Entgelte %d Cent", (entgelte, erwartet) => {
    expect(kurz(befunde({}, { arbeitsergebnis: cent(12_497_00), entgelteImJahr: cent(entgelte) }))).toEqual(erwartet);
  });

  test("die Berufsgenossenschaft zweimal", () => {
    const doppelt = { unfallversicherungImTagessatz: true };
    expect(kurz(befunde({ unfallversicherung: cent(2_50) }, doppelt))).toEqual(["fehler: unfallversicherung-doppelt"]);
    expect(befunde({ unfallversicherung: cent(2_50) })).toEqual([]);
    expect(befunde({}, doppelt)).toEqual([]);
  });
});
