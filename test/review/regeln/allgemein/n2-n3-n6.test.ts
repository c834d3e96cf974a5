import { leerzeichen } from "../../../../src/review/regeln/allgemein/n3-leerzeichen";
import { datumAlsText } from "../../../../src/review/regeln/allgemein/n2-datum-als-text";
import { genauigkeitWieAngezeigt } from "../../../../src/review/regeln/allgemein/n6-genauigkeit";
import { allgemeinerFall, mappe } from "../../support/mappe";
import { f, funde, orte, spalte } from "../../support/tabelle";

const TAG = (value: number) => ({ value, numberFormat: "dd\\.mm\\.yyyy" });

test("ein Datum als Text unter echten Daten, auch mit zweistelligem Jahr", () => {
  const cells = spalte("A", 1, [TAG(45000), TAG(45001), "03.05.23", TAG(45003), TAG(45004)]);
  expect(funde(datumAlsText, { name: "K", cells })).toMatchObject([{ schwere: "warnung", ort: { zelle: "A3" } }]);
  expect(funde(datumAlsText, { name: "K", cells })[0]?.text).toContain("Jahrhundert");
});

test("ein Datum als Überschrift ist keins", () => {
  expect(orte(datumAlsText, { name: "K", cells: { A1: "01.08.2024", A2: 5, A3: 7 } })).toEqual([]);
});

test("das Datumssystem 1904 und „Genauigkeit wie angezeigt“ sind Sache der Datei", () => {
  const fall = allgemeinerFall(mappe([{ name: "K", cells: {} }], { date1904: true, calculatesAsShown: true }));
  expect(datumAlsText.pruefe(fall)).toMatchObject([{ ort: {}, gefunden: "Datumssystem 1904" }]);
  expect(genauigkeitWieAngezeigt.pruefe(fall)).toMatchObject([{ schwere: "warnung", ort: {} }]);
});

test("Leerzeichen in einer Summe; außerhalb stören sie niemanden", () => {
  const cells = { ...spalte("B", 1, [100, " ", 200]), B4: f("SUM(B1:B3)", 300), C1: "  " };
  expect(orte(leerzeichen, { name: "K", cells })).toEqual(["B2"]);
});
