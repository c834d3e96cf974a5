import { EIGENE_KARTE, FELDNAMEN, feld, karteAus, tabelle, type Karte } from "../../src/template";

function gruende(roh: unknown): string[] {
  const ergebnis = karteAus(roh);

  return ergebnis.art === "ok" ? [] : ergebnis.gruende.map((g) => g.text);
}

const FREMD: Karte = {
  schema: 1,
  kennung: "vordruck-2027",
  version: "1",
  titel: "Ein fremder Vordruck",
  felder: [
    {
      feld: "plaetze",
      blatt: "Kalkulation",
      zelle: "C9",
      typ: "ganzzahl",
      einheit: "Plätze",
      eingabe: true,
      beschriftung: "Plätze",
      fundstelle: null,
    },
    {
      feld: "zeile:Brennstoffe",
      blatt: "Kalkulation",
      zelle: "D31",
      typ: "euro",
      einheit: "€",
      eingabe: true,
      beschriftung: "Brennstoffe",
      fundstelle: null,
    },
  ],
  tabellen: [],
};

describe("eine Karte ist JSON eines Schemas", () => {
  test.each([
    ["die eigene", EIGENE_KARTE],
    ["eine fremde, nur mit einzelnen Zellen", FREMD],
  ])("%s übersteht den Weg durch eine Datei", (_, karte) => {
    const gelesen = karteAus(JSON.parse(JSON.stringify(karte)));
    expect(gelesen).toMatchObject({ art: "ok", wert: karte });
  });

  test.each([
    ["kein Objekt", "Karte", ["der Aufbau"]],
    ["ein Feld, das es nicht gibt", mit({ feld: "tagesatz" }), ["felder.0.feld"]],
    ["eine Zelle, die keine ist", mit({ zelle: "9C" }), ["felder.0.zelle"]],
    ["zwei Fehler auf einmal", mit({ zelle: "", typ: "geld" }), ["felder.0.zelle", "felder.0.typ"]],
    ["eine Angabe zu viel", { ...FREMD, makro: "x" }, ["makro"]],
    ["ein anderes Schema", { ...FREMD, schema: 2 }, ["schema"]],
    ["zwei Felder in einer Zelle", mit({ zelle: "D31" }), ["Kalkulation!D31"]],
    ["ein Feld zweimal", mit({ feld: "zeile:Brennstoffe" }), ["zeile:Brennstoffe"]],
  ])("abgelehnt wird %s", (_, karte, worte) => {
    const texte = gruende(karte);
    expect(texte).toHaveLength(worte.length);
    worte.forEach((wort, i) => expect(texte[i]).toContain(wort));
  });
});

function mit(aenderung: Record<string, unknown>): unknown {
  return { ...FREMD, felder: [{ ...FREMD.felder[0], ...aenderung }, FREMD.felder[1]] };
}

describe("die eigene Karte", () => {
  test("kennt jedes Feld genau einmal", () => {
    expect(EIGENE_KARTE.felder.map((f) => f.feld).sort()).toEqual([...FELDNAMEN].sort());
  });

  test("gibt jeder Zelle, die rechnet, ihre Formel", () => {
    const ohne = EIGENE_KARTE.felder.filter((f) => !f.eingabe && f.formel === undefined).map((f) => f.feld);
    // The two rates get theirs from the values in use; the version is a text.
    expect(ohne).toEqual(["satz:Gebäude", "satz:Inventar", "vorlage"]);
    expect(
      EIGENE_KARTE.tabellen.flatMap((t) => t.spalten).filter((s) => s.eingabe === (s.formel !== undefined)),
    ).toEqual([]);
  });

  test("hält Platz wie im Vertrag", () => {
    const zeilen = EIGENE_KARTE.tabellen.map((t) => [t.tabelle, t.letzteZeile - t.ersteZeile + 1]);
    expect(Object.fromEntries(zeilen)).toMatchObject({ personal: 40, anlagen: 60, sachkosten: 2000 });
  });

  test("findet Felder und Tabellen", () => {
    expect(feld(EIGENE_KARTE, "plaetze")).toMatchObject({
      blatt: "Kostenkalkulation",
      zelle: "B9",
      name: "ALA_Plaetze",
    });
    expect(feld(FREMD, "tage")).toBeNull();
    expect(tabelle(EIGENE_KARTE, "sachkosten")).toMatchObject({ blatt: "Sachkosten" });
    expect(tabelle(FREMD, "sachkosten")).toBeNull();
  });
});
