/** @jest-environment jsdom */
import { berechnung } from "../../../src/domain";
import { aenderungenFuerFormular, erkenneFormular, liesFormular, pruefeZiele } from "../../../src/template/fremd";
import { OfficeWorkbook } from "../../../src/workbook/office";
import { beispielhof } from "../../faelle/beispielhof";
import { Host } from "../../host/host";
import { connect } from "../../host/jest-bridge";
import { declaredRequirements } from "../../host/requirements";
import { imSpeicher } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

test("in Excel, durch das unveränderte office.js: dieselbe Karte, gefüllt und zurückgelesen", async () => {
  const tabelle = tabelle1({ zellen: "formeln" });
  const host = new Host({
    sheets: [
      {
        name: "Kalkulation",
        cells: Object.fromEntries(
          tabelle.zeilen.flatMap((reihe, i) =>
            reihe.flatMap((inhalt, j) => {
              const zelle = `${"ABC"[j] ?? ""}${i + 1}`;
              if (inhalt === null) {
                return [];
              }

              return [[zelle, typeof inhalt === "object" ? { formula: inhalt.formel, value: 0 } : inhalt] as const];
            }),
          ),
        ),
      },
    ],
  });
  connect(host, declaredRequirements());
  const workbook = new OfficeWorkbook();

  const erkannt = await erkenneFormular(workbook);
  expect(erkannt).toEqual(await erkenneFormular(imSpeicher([tabelle])));
  const { karte } = erkannt;
  if (karte === null) {
    throw new Error("nicht erkannt");
  }
  const berechnet = berechnung(beispielhof.eingabe);
  if (berechnet.art !== "ok") {
    throw new Error("nicht berechnet");
  }
  const { kalkulation, ergebnis } = berechnet.wert;
  const { aenderungen } = aenderungenFuerFormular(karte, kalkulation, ergebnis);
  const { frei, belegt } = await pruefeZiele(workbook, aenderungen);
  expect(await workbook.write([...frei, ...belegt.map((b) => b.aenderung)])).toMatchObject({ status: "written" });

  const gelesen = await liesFormular(workbook, karte);
  expect(gelesen.zeilen.get("Brennstoffe")).toBe(348_693);
  expect(gelesen.bis).toBe(kalkulation.zeitraum.bis);
  expect(gelesen.maengel).toEqual([]);
  expect(host.unknown).toEqual([]);
});
