import {
  entwurfAus,
  istLeererEntwurf,
  LEERER_ENTWURF,
  mitWert,
  mitZeile,
  nachgefuehrt,
  ohneZeile,
} from "../../../src/pane/eingabe/entwurf";
import { formularAus, istUnberuehrt, LEERES_FORMULAR } from "../../../src/pane/eingabe/formular";
import { rollenzeile } from "../../../src/pane/eingabe/schluessel";
import { feldtext, pfadDerMappe, schluesselZu, sicht } from "../../../src/pane/eingabe/sicht";
import { berechnung } from "../../../src/domain";
import { beispielhof, hof } from "../../faelle/beispielhof";

const FORMULAR = formularAus(beispielhof.eingabe);

/** What the domain makes of the figures; expected values are those of the worked example. */
function tagessatz(roh: unknown): string | number {
  const ergebnis = berechnung(roh);

  return ergebnis.art === "ok" ? ergebnis.wert.ergebnis.tagessatz : ergebnis.gruende.map((g) => g.text).join(" ");
}

test("ohne Entwurf rechnet die Sicht, was die Mappe sagt (Beispielhof: 51,36 €)", () => {
  expect(tagessatz(sicht(FORMULAR, LEERER_ENTWURF).roh)).toBe(5136);
});

test("das Beispiel als Entwurf über leeren Angaben ergibt dasselbe", () => {
  const entwurf = entwurfAus(FORMULAR, LEERES_FORMULAR);
  expect(tagessatz(sicht(LEERES_FORMULAR, entwurf).roh)).toBe(5136);
  expect(istLeererEntwurf(entwurf)).toBe(false);
});

test("das Beispiel als Entwurf über einem anderen Betrieb lässt nichts von diesem übrig", () => {
  const anderer = formularAus(hof({ traeger: "Anderer Hof", belegung: 3, miete: [{ objekt: "Halle", betrag: 1200 }] }));
  const entwurf = entwurfAus(FORMULAR, anderer);
  const roh = sicht(anderer, entwurf).roh;
  expect(roh).toMatchObject({ traeger: "Beispielhof (erfunden)", miete: [] });
  expect(roh).not.toHaveProperty("belegung");
  expect(tagessatz(roh)).toBe(5136);
});

describe("ein Feld", () => {
  test("der getippte Text bleibt stehen, der Wert geht genau weiter", () => {
    const entwurf = mitWert(LEERER_ENTWURF, FORMULAR, "plaetze", "1.234");
    const s = sicht(FORMULAR, entwurf);
    expect(feldtext(s, "plaetze")).toBe("1.234");
    expect(s.roh["plaetze"]).toBe("1234");
  });

  test("wieder der Wert der Mappe: kein Entwurf mehr", () => {
    const geaendert = mitWert(LEERER_ENTWURF, FORMULAR, "plaetze", "9");
    expect(istLeererEntwurf(mitWert(geaendert, FORMULAR, "plaetze", "8"))).toBe(true);
  });

  test("geleert: der Wert fehlt", () => {
    const s = sicht(FORMULAR, mitWert(LEERER_ENTWURF, FORMULAR, "plaetze", ""));
    expect(s.roh).not.toHaveProperty("plaetze");
    expect(feldtext(s, "plaetze")).toBe("");
  });
});

describe("Zeilen", () => {
  test("eine angebotene Funktion beginnt mit der ersten Zahl und endet mit der letzten", () => {
    const zeile = rollenzeile(1);
    const begonnen = mitWert(LEERER_ENTWURF, LEERES_FORMULAR, `${zeile}/stundenJeMitarbeiter`, "3,3");
    expect(sicht(LEERES_FORMULAR, begonnen).roh["personal"]).toEqual([
      { funktion: "Gruppenleiter*in/Fachkräfte", stundenJeMitarbeiter: "3.3" },
    ]);
    expect(istLeererEntwurf(mitWert(begonnen, LEERES_FORMULAR, `${zeile}/stundenJeMitarbeiter`, ""))).toBe(true);
  });

  test("eine Zeile ohne Angaben zählt nicht und verschiebt keinen Ort", () => {
    const leer = mitZeile(LEERER_ENTWURF, "anlagen", { art: "Inventar" });
    const voll = mitZeile(leer.entwurf, "anlagen", { art: "Inventar", bezeichnung: "Hobelbank", wert: "900" });
    const s = sicht(LEERES_FORMULAR, voll.entwurf);
    expect(s.roh["anlagen"]).toEqual([{ art: "Inventar", bezeichnung: "Hobelbank", wert: "900" }]);
    expect(schluesselZu(s, "anlagen[0].wert")).toBe(`${voll.zeile}/wert`);
    expect(pfadDerMappe(s, "anlagen[0].wert")).toBeNull();
  });

  test("eine entfernte Zeile der Mappe fehlt, die anderen behalten Feld und Zelle", () => {
    const s = sicht(FORMULAR, ohneZeile(LEERER_ENTWURF, "sachkosten/0"));
    expect(s.roh["sachkosten"]).toHaveLength(beispielhof.eingabe.sachkosten.length - 1);
    expect(schluesselZu(s, "sachkosten[0].text")).toBe("sachkosten/1/text");
    expect(pfadDerMappe(s, "sachkosten[0].text")).toBe("sachkosten[1].text");
  });

  test("eine Zeile des Entwurfs wird vergessen", () => {
    const { entwurf, zeile } = mitZeile(LEERER_ENTWURF, "miete", { objekt: "Halle" });
    expect(istLeererEntwurf(ohneZeile(entwurf, zeile))).toBe(true);
  });

  test("neue Zeilen bekommen nie den Schlüssel einer anderen", () => {
    const erste = mitZeile(LEERER_ENTWURF, "miete", {});
    const zweite = mitZeile(erste.entwurf, "miete", {});
    const dritte = mitZeile(ohneZeile(zweite.entwurf, erste.zeile), "miete", {});
    expect(new Set([erste.zeile, zweite.zeile, dritte.zeile]).size).toBe(3);
  });

  test("Namen der Rechnung führen zum Feld", () => {
    const s = sicht(FORMULAR, LEERER_ENTWURF);
    expect(schluesselZu(s, "personal[1].stunden")).toBe("personal/1/stundenJeMitarbeiter");
    expect(schluesselZu(s, "miete")).toBe("miete");
  });
});

describe("von Hand geänderte Zellen", () => {
  test("die Mappe gilt: der Entwurf zu dieser Zelle wird verworfen, die anderen bleiben", () => {
    const entwurf = mitWert(mitWert(LEERER_ENTWURF, FORMULAR, "plaetze", "9"), FORMULAR, "tage", "240");
    const jetzt = formularAus(hof({ plaetze: 12 }));
    const { entwurf: danach, verworfen } = nachgefuehrt(entwurf, FORMULAR, jetzt);
    expect(verworfen).toEqual(["plaetze"]);
    expect(sicht(jetzt, danach).roh).toMatchObject({ plaetze: 12, tage: "240" });
  });

  test("rückt eine andere Zeile an diese Stelle, bekommt sie den Entwurf nicht", () => {
    const entwurf = mitWert(LEERER_ENTWURF, FORMULAR, "sachkosten/1/zeile", "Brennstoffe");
    const jetzt = formularAus(hof({ sachkosten: beispielhof.eingabe.sachkosten.slice(1) }));
    const { verworfen } = nachgefuehrt(entwurf, FORMULAR, jetzt);
    expect(verworfen).toEqual(["sachkosten/1/zeile"]);
  });

  test("ändert sich nichts, bleibt alles", () => {
    const entwurf = ohneZeile(mitWert(LEERER_ENTWURF, FORMULAR, "plaetze", "9"), "anlagen/0");
    expect(nachgefuehrt(entwurf, FORMULAR, formularAus(hof()))).toEqual({ entwurf, verworfen: [] });
  });
});

describe("aus der Mappe", () => {
  test("Miete als ein Betrag wird eine Zeile; 0,00 € sagt nichts", () => {
    const formular = formularAus({ fixeKosten: { "Miete/Leasing/Pacht": 1200, "Instandhaltung/Instandsetzung": 0 } });
    expect(formular.listen.miete).toEqual([{ betrag: 1200 }]);
    expect(formular.felder).toEqual({});
  });

  test("unberührt ist auch, was nur die Vorgaben der Vorlage enthält", () => {
    expect(istUnberuehrt(formularAus({ tage: 250, wochenstunden: 39, bereich: "Arbeitsbereich", personal: [] }))).toBe(
      true,
    );
    expect(istUnberuehrt(formularAus({ plaetze: 8 }))).toBe(false);
  });

  test.each([null, 3, "x", [], { personal: 5, fixeKosten: null }])("%j ist ein leeres Formular", (roh) => {
    expect(formularAus(roh)).toEqual(LEERES_FORMULAR);
  });
});
