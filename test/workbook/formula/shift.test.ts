import { sharedFormula } from "../../../src/workbook/formula/shift";
import { tokenize } from "../../../src/workbook/formula/tokens";
import fc from "fast-check";

describe("Eine gemeinsame Formel, zwei Zeilen tiefer und eine Spalte weiter rechts", () => {
  // what Excel shows after copying the formula from A1 to B3
  test.each`
    formel                             | dort
    ${"A1"}                            | ${"B3"}
    ${"$A1+A$1+$A$1"}                  | ${"$A3+B$1+$A$1"}
    ${"SUM(A1:B2)"}                    | ${"SUM(B3:C4)"}
    ${"SUM(A:A)+SUM($A:B)"}            | ${"SUM(B:B)+SUM($A:C)"}
    ${"SUM(1:5)+SUM($1:5)"}            | ${"SUM(3:7)+SUM($1:7)"}
    ${"Blatt!A1"}                      | ${"Blatt!B3"}
    ${"'A1 Blatt'!A1"}                 | ${"'A1 Blatt'!B3"}
    ${"'Müller''s A1'!A1"}             | ${"'Müller''s A1'!B3"}
    ${"Jan:Dez!A1"}                    | ${"Jan:Dez!B3"}
    ${'IF(A1="A1";"B2 ""A1""";1)'}     | ${'IF(B3="A1";"B2 ""A1""";1)'}
    ${"LOG10(A1)+ATAN2(A1,B1)"}        | ${"LOG10(B3)+ATAN2(B3,C3)"}
    ${"Plaetze*A1"}                    | ${"Plaetze*B3"}
    ${"Satz_A1+x.A1"}                  | ${"Satz_A1+x.A1"}
    ${"Tabelle1[[#This Row],[A1]]*A1"} | ${"Tabelle1[[#This Row],[A1]]*B3"}
    ${"1E5+A1"}                        | ${"1E5+B3"}
    ${"#REF!+A1"}                      | ${"#REF!+B3"}
    ${"XFD1"}                          | ${"#REF!"}
    ${"XFE1"}                          | ${"XFE1"}
    ${"A1048576"}                      | ${"#REF!"}
    ${"SUM(A1048575:A1048576)"}        | ${"SUM(#REF!:#REF!)"}
    ${"a1"}                            | ${"B3"}
  `("$formel", ({ formel, dort }: { formel: string; dort: string }) => {
    expect(sharedFormula(formel)({ rows: 2, columns: 1 })).toBe(dort);
  });

  test("am selben Ort bleibt sie, wie sie ist", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("A1", "$B$2", ":", "(", ")", '"', "'", "[", "]", "#", "!", "ß", " ")),
        (pieces) => {
          const formula = pieces.join("");
          expect(
            tokenize(formula)
              .map(({ text }) => text)
              .join(""),
          ).toBe(formula);
          expect(sharedFormula(formula)({ rows: 0, columns: 0 })).toBe(formula);
        },
      ),
    );
  });

  test("hin und zurück gibt dieselbe Formel", () => {
    const cell = fc.tuple(
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 16_000 }),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 1e6 }),
    );
    fc.assert(
      fc.property(cell, fc.nat(300), fc.nat(40_000), ([c, column, r, row], columns, rows) => {
        const formula = `SUM(${c}${letters(column)}${r}${row})`;
        const there = sharedFormula(formula)({ rows, columns });
        expect(sharedFormula(there)({ rows: -rows, columns: -columns })).toBe(formula);
      }),
    );
  });
});

/** Bijective base 26, counted up letter by letter. */
function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}
