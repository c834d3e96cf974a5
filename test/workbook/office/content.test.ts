import { formulaOf, inputOf, valueOf } from "../../../src/workbook/office/content";

test.each([
  ["", "Empty", null],
  ["", "String", ""],
  ["Hof", "String", "Hof"],
  [0, "Double", 0],
  [3, "Integer", 3],
  [false, "Boolean", false],
  ["#N/A", "Error", { error: "#N/A" }],
  ["#NV", "Error", { error: "#N/A" }],
  ["#WERT!", "Error", { error: "#VALUE!" }],
  ["#NV", "String", "#NV"],
])("Range.values %j of type %s is %j", (raw, type, value) => {
  expect(valueOf(raw, type)).toEqual(value);
});

test.each([
  ["=A1*2", 4, "A1*2"],
  ["=A1", "", "A1"],
  ["=kein Formel", "=kein Formel", null],
  ["Text", "Text", null],
  [5, 5, null],
])("Range.formulas %j beside the value %j is the formula %j", (formula, value, expected) => {
  expect(formulaOf(formula, value)).toBe(expected);
});

test.each([
  [{ value: 1, formula: "A1" }, "=A1"],
  [{ value: 0 }, 0],
  [{ value: false, formula: null }, false],
  [{ value: null }, ""],
  [{ value: "" }, ""],
  [{ value: "Miete" }, "Miete"],
  [{ value: "Miete 2026" }, "'Miete 2026"],
  [{ value: "=x" }, "'=x"],
  [{ value: " wahr " }, "' wahr "],
])("%j goes to Excel as %j", (change, input) => {
  expect(inputOf({ sheet: "B", cell: "A1", ...change })).toBe(input);
});
