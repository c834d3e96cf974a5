import fc from "fast-check";
import { ausEuro, bruch, dezimal, gerundet, type Bruch } from "../../../src/domain";
import type { EngineWorkbook } from "../../../src/workbook/engine";
import { cellOf, written } from "../support/open";
import { oneSheet } from "../support/xlsx";
import { opened, startEngine } from "./engine-support";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

let book: EngineWorkbook;

beforeAll(async () => {
  await startEngine();
  book = opened(oneSheet(""));
});

/** What the engine computes for these formulas, all in one go. */
async function computed(formulas: readonly string[]): Promise<readonly unknown[]> {
  await written(
    book,
    formulas.map((formula, i) => ({ sheet: "Blatt", cell: `A${i + 1}`, value: null, formula })),
  );
  const [rows = []] = await book.read([{ sheet: "Blatt", range: `A1:A${formulas.length}` }]);

  return rows.map(([cell]) => cell?.value);
}

/** A double as a formula spells it. */
const number = (value: number): string => (value < 0 ? `(${value})` : String(value));

describe("RUNDEN gibt die Cent von Excel", () => {
  // Tie cases of the design (technik section 8, stil section 8): what Excel and LibreOffice give, and the plain engine does not.
  test.each`
    formel                         | erwartet
    ${"ROUND(1.005,2)"}            | ${1.01}
    ${"ROUND(0.285,2)"}            | ${0.29}
    ${"ROUND(10.075,2)"}           | ${10.08}
    ${"ROUND(8.325,2)"}            | ${8.33}
    ${"ROUND(-2.345,2)"}           | ${-2.35}
    ${"ROUND(-1.005,2)"}           | ${-1.01}
    ${"ROUND(138.425,2)"}          | ${138.43}
    ${"ROUND(96.565,2)"}           | ${96.57}
    ${"ROUND(1.004999999,2)"}      | ${1}
    ${"ROUND(100.005-99,2)"}       | ${1.01}
    ${"ROUND(0.1+0.2,1)"}          | ${0.3}
    ${"ROUND(4.35*100,0)"}         | ${435}
    ${"ROUND(2.5,0)"}              | ${3}
    ${"ROUND(-2.5,0)"}             | ${-3}
    ${"ROUND(2.5,)"}               | ${3}
    ${"ROUND(1234.5,-1)"}          | ${1230}
    ${"ROUND(1235,-1)"}            | ${1240}
    ${"ROUND(-1250,-2)"}           | ${-1300}
    ${"ROUND(5230.405,2)"}         | ${5230.41}
    ${"ROUND(1234567890.125,2)"}   | ${1234567890.13}
    ${"ROUND(98765432109.875,2)"}  | ${98765432109.88}
    ${"ROUND(1.00005,4)"}          | ${1.0001}
    ${"ROUND(1.005,1+1)"}          | ${1.01}
    ${"ROUND(1255,2-3)"}           | ${1260}
    ${"ROUND(1.005,2.9)"}          | ${1.01}
    ${"ROUND(ROUND(1.0045,3),2)"}  | ${1.01}
    ${"round( 1.005 , 2 )"}        | ${1.01}
    ${"ROUND(1.005,2)^2"}          | ${1.0201}
    ${"-ROUND(1.005,2)/2"}         | ${-0.505}
    ${'IF(1>0,ROUND(1.005,2),"")'} | ${1.01}
    ${"ROUNDUP(1.1,2)"}            | ${1.1}
    ${"ROUNDUP(-1.101,2)"}         | ${-1.11}
    ${"ROUNDDOWN(4.35,2)"}         | ${4.35}
    ${"ROUNDDOWN(1.15*100,0)"}     | ${115}
  `("$formel = $erwartet", async ({ formel, erwartet }: { formel: string; erwartet: number }) => {
    expect((await computed([formel]))[0]).toBe(erwartet);
  });

  test("Text, leere Zelle und Fehler wie bei RUNDEN", async () => {
    expect(await computed(['ROUND("12",2)', "ROUND(Z99,2)", "ROUND(1/0,2)", 'ROUND("a",2)', "ROUND(TRUE,2)"])).toEqual([
      12,
      0,
      { error: "#DIV/0!" },
      { error: "#VALUE!" },
      1,
    ]);
  });

  test("jeder halbe Cent: wie ausEuro", async () => {
    const halves = fc.integer({ min: -20_000_000, max: 20_000_000 }).map((n) => (2 * n + 1) / 200);
    await fc.assert(
      fc.asyncProperty(fc.array(halves, { minLength: 300, maxLength: 300 }), async (values) => {
        const cents = await computed(values.map((value) => `ROUND(${number(value)},2)`));
        expect(cents).toEqual(values.map((value) => (ausEuro(value) ?? NaN) / 100));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test("jeder Betrag mit vier Nachkommastellen: wie ausEuro", async () => {
    const amounts = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n / 10_000);
    await fc.assert(
      fc.asyncProperty(fc.array(amounts, { minLength: 300, maxLength: 300 }), async (values) => {
        const cents = await computed(values.map((value) => `ROUND(${number(value)},2)`));
        expect(cents).toEqual(values.map((value) => (ausEuro(value) ?? NaN) / 100));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test("Produkte und Quotienten: wie gerundet auf den genauen Brüchen", async () => {
    const exact = (value: number): Bruch => dezimal(value) ?? bruch(0, 1);
    const line = fc.record({
      euro: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100),
      rate: fc.oneof(
        fc.integer({ min: 1, max: 9_999 }).map((n) => n / 1000),
        fc.constantFrom(0.5, 0.05, 0.005, 0.125, 0.0245, 1.5, 2.5),
      ),
      divisor: fc.constantFrom(2, 4, 8, 12, 20, 39, 40, 200, 250, 365, 2000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 300, maxLength: 300 }), async (lines) => {
        const cents = await computed(
          lines.map(({ euro, rate, divisor }) => `ROUND(${number(euro)}*${rate}/${divisor},2)`),
        );
        expect(cents).toEqual(
          lines.map(({ euro, rate, divisor }) => gerundet(exact(euro), exact(rate), bruch(1, divisor)) / 100),
        );
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

describe("die Formel bleibt, wie sie ist", () => {
  test.each`
    englisch                                     | deutsch
    ${"ROUND(A1,2)"}                             | ${"=RUNDEN(A1;2)"}
    ${"ROUND(A1+B1,2)"}                          | ${"=RUNDEN(A1+B1;2)"}
    ${"ROUND((A1+B1)*(C1-1.5),2)"}               | ${"=RUNDEN((A1+B1)*(C1-1,5);2)"}
    ${"ROUND(-A1,2)"}                            | ${"=RUNDEN(-A1;2)"}
    ${"ROUND(A1&B1,3)"}                          | ${"=RUNDEN(A1&B1;3)"}
    ${"ROUND(A1>B1,1)"}                          | ${"=RUNDEN(A1>B1;1)"}
    ${"ROUND(2^A1,2)"}                           | ${"=RUNDEN(2^A1;2)"}
    ${"ROUND(5%,2)"}                             | ${"=RUNDEN(5%;2)"}
    ${"ROUND(SUM(A1:A3)/3,2)"}                   | ${"=RUNDEN(SUMME(A1:A3)/3;2)"}
    ${'IF(A1="","",ROUND(A1*ROUND(B1/12,4),2))'} | ${'=WENN(A1="";"";RUNDEN(A1*RUNDEN(B1/12;4);2))'}
    ${"ROUND(A1,B1)"}                            | ${"=RUNDEN(A1;B1)"}
    ${"ROUND(A1,-3)"}                            | ${"=RUNDEN(A1;-3)"}
    ${"ROUND(A1,0)"}                             | ${"=RUNDEN(A1;0)"}
    ${"ROUNDUP(A1,2)-ROUNDDOWN(B1,1)"}           | ${"=AUFRUNDEN(A1;2)-ABRUNDEN(B1;1)"}
    ${"CHOOSE(1,ROUND(A1*100,0)/100,B1,2)"}      | ${"=WAHL(1;RUNDEN(A1*100;0)/100;B1;2)"}
  `("$englisch", async ({ englisch, deutsch }: { englisch: string; deutsch: string }) => {
    await written(book, [{ sheet: "Blatt", cell: "H1", value: null, formula: englisch }]);
    expect((await cellOf(book, "Blatt", "H1")).formula).toBe(englisch);
    expect(book.grid.getCellContent(0, 1, 8)).toBe(deutsch);
  });

  test("auch getippt, ausgefüllt und kopiert", async () => {
    const { grid } = book;
    grid.setUserInput(0, 1, 10, "1,005");
    grid.setUserInput(0, 2, 10, "2,675");
    grid.setUserInput(0, 1, 11, "=runden(J1*$J$1/$J$1;2)");
    grid.autoFillRows({ sheet: 0, row: 1, column: 11, width: 1, height: 1 }, 2);
    expect(grid.getCellContent(0, 2, 11)).toBe("=RUNDEN(J2*$J$1/$J$1;2)");
    expect(await cellOf(book, "Blatt", "K2")).toEqual({
      value: 2.68,
      formula: "ROUND(J2*$J$1/$J$1,2)",
      locked: false,
    });
  });
});
