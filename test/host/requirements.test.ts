import { declaredRequirements, supports } from "./requirements";

/** technik.md 4: ExcelApi 1.9 to 1.12 at most, so that Excel 2021 LTSC can install it. */
test("the manifest declares ExcelApi 1.9 and the shared runtime", () => {
  expect(declaredRequirements()).toMatchObject({ ExcelApi: "1.9", SharedRuntime: "1.1" });
});

test.each([
  ["1.9", "1.9", true],
  ["1.9", "1.10", false],
  ["1.10", "1.9", true],
  ["2.0", "1.10", true],
  ["1.9", undefined, true],
])("a host with %s supports %s: %s", (has, asked, expected) => {
  expect(supports({ ExcelApi: has })("ExcelApi", asked)).toBe(expected);
});

test("a set that was not declared is not there", () => {
  expect(supports({ ExcelApi: "1.9" })("DialogApi", "1.1")).toBe(false);
});
