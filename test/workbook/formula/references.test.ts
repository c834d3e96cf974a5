import { findReferences } from "../../../src/workbook/formula/references";
import { formatRange } from "../../../src/workbook/ranges";

/** "Blatt!A1:B2" for each reference, names behind them, "?" where more may be read than can be seen. */
function reads(formula: string): string {
  const { ranges, names, opaque } = findReferences(formula);
  const all = [
    ...ranges.map(({ sheet, range }) => `${sheet === null ? "" : `${sheet}!`}${formatRange(range)}`),
    ...names.filter(({ isCall }) => !isCall).map(({ sheet, name }) => `${sheet === null ? "" : `${sheet}!`}${name}`),
    ...(opaque ? ["?"] : []),
  ];

  return all.join(" ");
}

describe("Was eine Formel liest", () => {
  test.each`
    formel                                | liest
    ${"1+2.5+1E5"}                        | ${""}
    ${'"A1"&TRUE&#N/A'}                   | ${""}
    ${"A1*$B$2"}                          | ${"A1 B2"}
    ${"SUM(B3:A1)"}                       | ${"A1:B3"}
    ${"SUM(A1:B2,C3)"}                    | ${"A1:B2 C3"}
    ${"SUM(A:B)"}                         | ${"A1:B1048576"}
    ${"SUM(2:3)"}                         | ${"A2:XFD3"}
    ${"Personal!C9+'Übrige Kosten'!$A$1"} | ${"Personal!C9 Übrige Kosten!A1"}
    ${"'Müller''s'!A1:A3"}                | ${"Müller's!A1:A3"}
    ${"Plaetze*Blatt!Tage"}               | ${"Plaetze Blatt!Tage"}
    ${"{1,2;3,4}*A1"}                     | ${"A1"}
    ${"LOG10(A1)"}                        | ${"A1"}
    ${"@A1:A3"}                           | ${"A1:A3"}
    ${"A1:A9 A5:C5"}                      | ${"A1:A9 A5:C5"}
    ${"_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"}  | ${"A1"}
    ${"_xldudf_ALA_TAGESSATZ(B1,B2)"}     | ${"B1 B2"}
    ${"Blatt!#REF!+A1"}                   | ${"A1"}
    ${"INDIRECT(A1)"}                     | ${"A1 ?"}
    ${"offset(A1,1,1)"}                   | ${"A1 ?"}
    ${"_xlfn.ANCHORARRAY(A1)"}            | ${"A1 ?"}
    ${"A1:INDEX(B:B,3)"}                  | ${"A1 B1:B1048576 ?"}
    ${"SUM(A1#)"}                         | ${"A1 ?"}
    ${"Tabelle1[Betrag]"}                 | ${"Tabelle1 ?"}
    ${"[1]Blatt!A1"}                      | ${"Blatt!A1 ?"}
    ${"'[1]Blatt'!A1"}                    | ${"[1]Blatt!A1 ?"}
    ${"SUM(Jan:Dez!A1)"}                  | ${"Dez!A1 Jan ?"}
    ${"SUM('Jan:Dez'!A1)"}                | ${"Jan:Dez!A1 ?"}
  `("$formel liest: $liest", ({ formel, liest }: { formel: string; liest: string }) => {
    expect(reads(formel)).toBe(liest);
  });

  test.each([
    ["Blatt!$A$1", false],
    ["Blatt!$A$1:$B$2", false],
    ["Blatt!$A:$A", false],
    ["Blatt!$1:$3", false],
    ["Blatt!A$1", true],
    ["Blatt!$A$1:$B2", true],
    ["Blatt!$A:B", true],
    ["$A$1", true],
  ])("%s hängt davon ab, wo es steht: %p", (formula, relative) => {
    expect(findReferences(formula).relative).toBe(relative);
  });
});
