import { entwurfAus, LEERER_ENTWURF, mitWert } from "../../../src/pane/eingabe/entwurf";
import { formularAus, LEERES_FORMULAR } from "../../../src/pane/eingabe/formular";
import { nachUrteil, pruefzeilen, vorschlag } from "../../../src/pane/sachkosten/pruefzeilen";
import { rueckfragentext } from "../../../src/pane/sachkosten/Rueckfragen";
import { ANFANG, gerechnet, type Stand } from "../../../src/pane/zustand/stand";
import { hof } from "../../faelle/beispielhof";

const ZEILEN = [
  { text: "Diesel Kleinbus", betrag: 900, zeile: "Brennstoffe" },
  { text: "Heizöl", betrag: 100, zeile: "Brennstoffe" },
  { text: "Strom", betrag: 300, zeile: "Übrige Energie" },
  { text: "Diverses", betrag: 310, zeile: "Fremde Leistungen" },
  { text: "Saatgut", betrag: 50, zeile: "Allgemeiner Materialaufwand" },
];

function stand(sachkosten: readonly unknown[]): Stand {
  return { ...ANFANG, ...gerechnet(formularAus(hof({ sachkosten })), LEERER_ENTWURF) };
}

test("nach Urteil geordnet, in jeder Gruppe die größten Beträge zuerst (HB Tab. 2)", () => {
  const gruppen = nachUrteil(pruefzeilen(stand(ZEILEN)));
  expect(gruppen.map(({ urteil, zeilen }) => [urteil, zeilen.map((z) => z.text)])).toEqual([
    ["unzulaessig", ["Saatgut"]],
    ["falsche_zeile", ["Diesel Kleinbus"]],
    ["rueckfrage", ["Diverses"]],
    ["zulaessig", ["Strom", "Heizöl"]],
  ]);
});

test("der Vorschlag ist die richtige Zeile, und nur wo es eine andere ist", () => {
  const zeilen = pruefzeilen(stand(ZEILEN));
  expect(zeilen.map(vorschlag)).toEqual(["Treibstoffe", null, null, null, null]);
});

test("der Anteil zählt: gezeigt wird, was in die Kalkulation eingeht", () => {
  const [zeile] = pruefzeilen(stand([{ text: "Heizöl", betrag: 1200, zeile: "Brennstoffe", anteil: [8, 12] }]));
  expect(zeile?.betrag).toBe(800_00);
});

// Tab. 2: Fremdreinigung 80 % Personal- und 20 % Sachkosten
test.each([
  [[20, 100], "zulaessig"],
  [[1, 1], "aufteilen"],
])("Fremdreinigung mit dem Anteil %j ist %s, wie in der Prüfung", (anteil, erwartet) => {
  const [zeile] = pruefzeilen(stand([{ text: "Fremdreinigung", betrag: 1000, zeile: "Fremde Leistungen", anteil }]));
  expect(zeile?.zuordnung.urteil).toBe(erwartet);
});

test("auch bevor die Kalkulation rechnet, werden die Zeilen beurteilt", () => {
  const entwurf = mitWert(
    entwurfAus(formularAus({ sachkosten: ZEILEN.slice(4) }), LEERES_FORMULAR),
    LEERES_FORMULAR,
    "plaetze",
    "acht",
  );
  const [zeile] = pruefzeilen({ ...ANFANG, ...gerechnet(LEERES_FORMULAR, entwurf) });
  expect(zeile).toMatchObject({ betrag: 50_00, zuordnung: { urteil: "unzulaessig" } });
});

test("die Rückfragen als Text: nummeriert, mit Betrag und Zeile", () => {
  const s = stand(ZEILEN);
  const text = rueckfragentext(pruefzeilen(s), s.sicht);
  expect(text).toMatch(
    /^Rückfragen zur Kostenkalkulation Beispielhof \(erfunden\), Sachkosten\n\n1\. Diverses \(310,00 €, gebucht unter „Fremde Leistungen“\)\n {3}\S.*\?$/,
  );
  expect(rueckfragentext([], s.sicht)).toBe("");
});
