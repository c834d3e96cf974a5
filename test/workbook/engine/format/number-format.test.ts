import { NumberFormatter } from "../../../../src/workbook/engine/format/number-format";
import { startEngine } from "../engine-support";

beforeAll(startEngine);

// What German Excel shows for these formats. Half cents as RUNDEN gives them.
test.each`
  format                                                                  | zahl           | zeigt
  ${"General"}                                                            | ${0.1 + 0.2}   | ${"0,3"}
  ${"General"}                                                            | ${-1234.5}     | ${"-1234,5"}
  ${"0.00"}                                                               | ${1.005}       | ${"1,01"}
  ${"0.00"}                                                               | ${0.285}       | ${"0,29"}
  ${"0.00"}                                                               | ${-2.345}      | ${"-2,35"}
  ${'#,##0.00\\ "€"'}                                                     | ${1234567.891} | ${"1.234.567,89 €"}
  ${'#,##0.00 "€";[Red]-#,##0.00 "€"'}                                    | ${-1234.5}     | ${"-1.234,50 €"}
  ${"#,##0.00\\ [$€-407]"}                                                | ${5.2}         | ${"5,20 €"}
  ${'_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-'} | ${12.3}        | ${"12,30 €"}
  ${"0.0%"}                                                               | ${0.1235}      | ${"12,4%"}
  ${"0.00##\\ %"}                                                         | ${0.0245}      | ${"2,45 %"}
  ${"dd\\.mm\\.yyyy"}                                                     | ${46204}       | ${"01.07.2026"}
  ${"[$-407]d. mmmm yyyy;@"}                                              | ${46204}       | ${"1. Juli 2026"}
  ${"yyyy\\-mm\\-dd;@"}                                                   | ${46204}       | ${"2026-07-01"}
  ${"hh:mm"}                                                              | ${0.75}        | ${"18:00"}
  ${"#,##0"}                                                              | ${2000}        | ${"2.000"}
  ${"0"}                                                                  | ${2.5}         | ${"3"}
  ${"@"}                                                                  | ${46204.75}    | ${"46204,75"}
  ${"# ?/???"}                                                            | ${8 / 12}      | ${"2/3"}
  ${"# ?/???"}                                                            | ${-2.5}        | ${"-2 1/2"}
  ${"# ?/?"}                                                              | ${0.999}       | ${"1"}
  ${"# ?/???"}                                                            | ${0}           | ${"0"}
  ${"dd.mm.yyyy"}                                                         | ${-5}          | ${"-5"}
`("$zahl als $format: $zeigt", ({ format, zahl, zeigt }: { format: string; zahl: number; zeigt: string }) => {
  expect(new NumberFormatter().show(zahl, format)).toBe(zeigt);
});

test("viele Formate und Werte: jeder bekommt seinen, auch nach dem Vergessen", () => {
  const formatter = new NumberFormatter();
  for (let i = 1; i <= 450; i += 1) {
    expect(formatter.show(1.5, `0.0 "x${i}"`)).toBe(`1,5 x${i}`);
  }
  expect(formatter.show(1.5, '0.0 "x1"')).toBe("1,5 x1");
});
