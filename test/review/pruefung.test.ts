import { befund, type Befund } from "../../src/domain";
import { nichtGeprueft, pruefe, type Regel } from "../../src/review";
import { allgemeinerFall, mappe } from "./support/mappe";

const FALL = allgemeinerFall(mappe([{ name: "Blatt", cells: {} }]));

function regel(id: string, ergebnis: ReturnType<Regel["pruefe"]>): Regel {
  return { id, titel: id, pruefe: () => ergebnis };
}

function fund(regelId: string, zelle: string, mehr: Partial<Befund> = {}): Befund {
  return { ...befund({ regel: regelId, schwere: "fehler", ort: { blatt: "Blatt", zelle }, text: zelle }), ...mehr };
}

test("gelaufen und ohne Fund: in Ordnung; nicht gelaufen: mit dem Warum", () => {
  const pruefung = pruefe(FALL, [
    regel("A", []),
    regel("B", nichtGeprueft("ohne Form")),
    regel("C", [fund("C", "A1")]),
  ]);
  expect(pruefung.inOrdnung).toEqual(["A"]);
  expect(pruefung.nichtGeprueft).toEqual([{ regel: "B", warum: "ohne Form" }]);
  expect(pruefung.befunde).toHaveLength(1);
});

test("teils geprüft: die Funde zählen, in Ordnung ist die Regel nicht", () => {
  const pruefung = pruefe(FALL, [regel("A", nichtGeprueft("eine Zelle fehlt", [fund("A", "B2")]))]);
  expect(pruefung.inOrdnung).toEqual([]);
  expect(pruefung.befunde).toHaveLength(1);
});

test("nach Größe der Wirkung, größte zuerst", () => {
  const funde = [fund("A", "A1", { wirkung: "0.5000" }), fund("A", "A2"), fund("A", "A3", { wirkung: "-2.0000" })];
  expect(pruefe(FALL, [regel("A", funde)]).befunde.map((b) => b.ort.zelle)).toEqual(["A3", "A1", "A2"]);
});

test("dieselbe Regel an derselben Zelle steht einmal da, die erste gilt", () => {
  const pruefung = pruefe(FALL, [
    regel("N1", [fund("N1", "A1", { text: "mit Form" })]),
    regel("N1", [fund("N1", "A1", { text: "allgemein" }), fund("N1", "A2")]),
  ]);
  expect(pruefung.befunde.map((b) => b.text)).toEqual(["mit Form", "A2"]);
});

test("eine Gruppe von einem ist keine", () => {
  const funde = [
    fund("A", "A1", { gruppe: "viele" }),
    fund("A", "A2", { gruppe: "viele" }),
    fund("A", "A3", { gruppe: "allein" }),
  ];
  expect(pruefe(FALL, [regel("A", funde)]).befunde.map((b) => b.gruppe)).toEqual(["viele", "viele", undefined]);
});

test("ein Programmfehler in einer Regel hält die anderen nicht auf", () => {
  const kaputt: Regel = {
    id: "X",
    titel: "X",
    pruefe: () => {
      throw new Error("kaputt");
    },
  };
  const pruefung = pruefe(FALL, [kaputt, regel("A", [])]);
  expect(pruefung.inOrdnung).toEqual(["A"]);
  expect(pruefung.nichtGeprueft[0]?.regel).toBe("X");
});

test("zwei Prüfungen unter einer Kennung: in Ordnung, wenn keine etwas findet; geprüft, wenn eine gelaufen ist", () => {
  const ohneForm = regel("N1", nichtGeprueft("ohne Form"));
  expect(pruefe(FALL, [ohneForm, regel("N1", [])])).toMatchObject({ inOrdnung: ["N1"], nichtGeprueft: [] });
  expect(pruefe(FALL, [regel("N1", [fund("N1", "A1")]), regel("N1", [])])).toMatchObject({ inOrdnung: [] });
});
