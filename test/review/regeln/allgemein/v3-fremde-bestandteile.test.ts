import { fremdeBestandteile } from "../../../../src/review/regeln/allgemein/v3-fremde-bestandteile";
import { allgemeinerFall, mappe, type Handblatt } from "../../support/mappe";

const BLATT: Handblatt = { name: "Kosten", cells: { A1: "Strom", B1: 1200, B2: { formula: "B1*2", value: 2400 } } };
const LINK = "file:///C:/Daten/Vorjahr.xlsx";

test("eine Mappe ohne Fremdes ist in Ordnung", () => {
  expect(fremdeBestandteile.pruefe(allgemeinerFall(mappe([BLATT])))).toEqual([]);
});

test.each([
  ["hasMacros", "fehler"],
  ["hasDde", "fehler"],
  ["hasActiveX", "warnung"],
  ["hasConnections", "warnung"],
  ["hasEmbeddedObjects", "hinweis"],
] as const)("%s: %s", (fakt, schwere) => {
  const fall = allgemeinerFall(mappe([BLATT], { [fakt]: true }));
  expect(fremdeBestandteile.pruefe(fall)).toMatchObject([{ regel: "V3", schwere }]);
});

test("die Zelle, die ihren Wert aus einer anderen Datei nimmt, wird genannt; eine Tabelle der eigenen Datei nicht", () => {
  const cells = {
    B1: { formula: "[1]Kosten!$B$4", value: 5 },
    B2: { formula: "SUM(Tabelle1[Betrag])", value: 7 },
    B3: { formula: "'[Vorjahr.xlsx]Blatt 1'!A1", value: 7 },
  };
  const fall = allgemeinerFall(mappe([{ name: "Kosten", cells }], { externalLinks: [LINK] }));
  expect(fremdeBestandteile.pruefe(fall)).toMatchObject([
    {
      schwere: "warnung",
      ort: { blatt: "Kosten", zelle: "B1" },
      text: expect.stringContaining("Vorjahr.xlsx") as string,
    },
    { ort: { zelle: "B3" } },
  ]);
});

test("ohne eine solche Zelle bleibt die Verknüpfung selbst zu sagen", () => {
  const fall = allgemeinerFall(mappe([BLATT], { externalLinks: [LINK] }));
  expect(fremdeBestandteile.pruefe(fall)).toMatchObject([{ ort: {}, gefunden: "Vorjahr.xlsx" }]);
});
