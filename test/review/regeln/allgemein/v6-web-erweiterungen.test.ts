import { webErweiterungen } from "../../../../src/review/regeln/allgemein/v6-web-erweiterungen";
import { allgemeinerFall, mappe } from "../../support/mappe";

test.each(["_xldudf_ALA_TAGESSATZ(A1,1,1,8)", "_xll.ALA.TAGESSATZ(A1,1,1,8)", "1+ALA.TAGESSATZ(A1,1,1,8)"])(
  "%s ist die Funktion eines Add-ins",
  (formula) => {
    const fall = allgemeinerFall(mappe([{ name: "Eigenes", cells: { C7: { formula, value: 51.36 } } }]));
    expect(webErweiterungen.pruefe(fall)).toMatchObject([
      { regel: "V6", schwere: "hinweis", ort: { blatt: "Eigenes", zelle: "C7" } },
    ]);
  },
);

test("eigene Namen und Texte sind keine", () => {
  const cells = { A1: { formula: 'IF(ALA_Plaetze>1,"ALA.TAGESSATZ",SKALA.X)', value: 1 } };
  expect(webErweiterungen.pruefe(allgemeinerFall(mappe([{ name: "Blatt", cells }])))).toEqual([]);
});

test("Teile eines Add-ins in der Datei", () => {
  const fall = allgemeinerFall(mappe([{ name: "Blatt", cells: {} }], { hasWebExtensions: true }));
  expect(webErweiterungen.pruefe(fall)).toMatchObject([{ schwere: "hinweis", ort: {} }]);
});
