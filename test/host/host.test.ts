/** @jest-environment jsdom */
import { Host } from "./host";
import { connect } from "./jest-bridge";

function excel(): Host {
  const host = new Host({
    sheets: [
      { name: "Blatt eins", cells: { A1: 1, B1: { formula: "A1*2", value: 2 }, C1: { value: "frei", locked: false } } },
      { name: "Leer" },
    ],
    names: { Plaetze: "'Blatt eins'!$A$1" },
  });
  connect(host, { ExcelApi: "1.9" });

  return host;
}

test("values, formulas, address come back as Excel gives them", async () => {
  const host = excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blatt eins").getRange("A1:D1");
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    expect(range.toJSON()).toEqual({
      address: "'Blatt eins'!A1:D1",
      values: [[1, 2, "frei", ""]],
      formulas: [[1, "=A1*2", "frei", ""]],
      valueTypes: [["Double", "Double", "String", "Empty"]],
    });
  });
  expect(host.unknown).toEqual([]);
});
