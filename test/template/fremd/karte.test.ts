import { aenderungenFuerFormular, erkenneFormular, liesFormular, pruefeZiele } from "../../../src/template/fremd";
import { karteAus, type Karte } from "../../../src/template/karte";
import { hof } from "../../faelle/beispielhof";
import { at, recalculate } from "../../support/libreoffice";
import { berechnet } from "../mappe";
import beispielkarte from "./support/beispielkarte.json";
import { alsDatei } from "./support/datei";
import { formel, type Formular } from "./support/formular";

/** No label of Tab. 1 in it: only a map can say what is what. */
const BOGEN: Formular = [
  {
    name: "Bogen",
    zeilen: [
      ["Kalkulationsbogen"],
      ["Anbieter"],
      ["Laufzeit"],
      ["Leistungsart"],
      ["Kapazität"],
      ["Betriebstage"],
      [null, null, "Std.", "Euro"],
      ["Geschäftsführung"],
      ["Heizung"],
      ["Vergütung je Platz und Tag", null, null, formel("ROUND((D8+D9)/(D5*D6),2)")],
    ],
  },
];

function karte(): Karte {
  const gelesen = karteAus(beispielkarte);
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map((g) => g.text).join("\n"));
  }

  return gelesen.wert;
}

const KOSTEN = {
  personal: [{ funktion: "Leitung", stundenJeMitarbeiter: 0.3, jahresbruttoVollzeit: 78000 }],
  anlagen: [],
  fixeKosten: {},
  sachkosten: [{ text: "Heizöl", betrag: 5230.4, zeile: "Brennstoffe", anteil: [8, 12] }],
};

test("ein eigenes Formular ist eine Karte mehr", async () => {
  const datei = alsDatei(BOGEN);
  expect((await erkenneFormular(datei)).form).toBe("keine");

  const { kalkulation, ergebnis } = berechnet(hof(KOSTEN));
  const { aenderungen, nichtGeschrieben } = aenderungenFuerFormular(karte(), kalkulation, ergebnis);
  expect(nichtGeschrieben).toEqual([]);
  const { frei, belegt } = await pruefeZiele(datei, aenderungen);
  expect(belegt).toEqual([]);
  expect(await datei.write(frei)).toMatchObject({ status: "written" });

  const gelesen = await liesFormular(datei, karte());
  expect(gelesen).toMatchObject({
    traeger: "Beispielhof (erfunden)",
    von: kalkulation.zeitraum.von,
    bis: kalkulation.zeitraum.bis,
  });
  const bogen = await recalculate(datei.bytes());
  expect(at(bogen, "Bogen", "D3")).toBe("01.01.2026 - 31.12.2026");
  // 0,3 × 8 / 39 × 78000 = 4800,00; 5230,40 × 8/12 = 3486,93; (4800 + 3486,93) / 2000 = 4,143465
  expect(at(bogen, "Bogen", "D10")).toBe("4.14");
}, 120_000);

test("was eine Karte nicht vorsieht, geht nicht verloren", () => {
  const { kalkulation, ergebnis } = berechnet(hof());
  const { nichtGeschrieben } = aenderungenFuerFormular(karte(), kalkulation, ergebnis);
  const offen = nichtGeschrieben.reduce((summe, n) => summe + (n.betrag ?? 0), 0);
  // everything but Leitung 4800,00 and Brennstoffe 3486,93 of 102723,48
  expect(offen).toBe(10_272_348 - 480_000 - 348_693);
});
