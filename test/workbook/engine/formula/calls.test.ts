import { parseCalls, printCalls } from "../../../../src/workbook/engine/formula/calls";
import { qualified } from "../../../../src/workbook/engine/formula/qualified";
import { storedFormula, unstorable } from "../../../../src/workbook/engine/formula/stored";

test.each([
  "SUM(A1:B2,3)",
  'IF(A1="),(",SUM( 1 , (2+3)*4 ),"")',
  "'Mein, Blatt('!A1+F()",
  "SUM({1,2;3,4},B1)+Tabelle1[[#This Row],[a,b]]",
  'ROUND((A1+B1)*-2,2)&"x""y("',
  "NOW()+(",
])("zerlegt und wieder zusammengesetzt ist %s dieselbe Formel", (formula) => {
  expect(printCalls(parseCalls(formula, ","), ",")).toBe(formula);
});

test.each`
  formel                         | gespeichert
  ${"XLOOKUP(1,A:A,B:B)"}        | ${"_xlfn.XLOOKUP(1,A:A,B:B)"}
  ${"IFS(A1>0,CONCAT(B1,C1))"}   | ${"_xlfn.IFS(A1>0,_xlfn.CONCAT(B1,C1))"}
  ${"ALA.ENTGELT(SUM(A1),B1)+1"} | ${"_xldudf_ALA_ENTGELT(SUM(A1),B1)+1"}
  ${'"IFS("&A1'}                 | ${'"IFS("&A1'}
  ${"SUM(A1)"}                   | ${"SUM(A1)"}
`("$formel steht in der Datei als $gespeichert", ({ formel, gespeichert }: Record<string, string>) => {
  expect(storedFormula(formel ?? "")).toBe(gespeichert);
});

test("was Excel mit Zusatzangaben speichert", () => {
  expect(unstorable("1+SUM(LET(x,1,FILTER(A1,A1)),LET(y,1,y))")).toEqual(["LET", "FILTER"]);
  expect(unstorable('SUM(A1)&"LET("')).toEqual([]);
});

test.each`
  formel                             | ueberall
  ${"A1+$B$2"}                       | ${"'Ö-Blatt'!A1+'Ö-Blatt'!$B$2"}
  ${"SUMME(A1:B2;C:C;3:4)"}          | ${"SUMME('Ö-Blatt'!A1:B2;'Ö-Blatt'!C:C;'Ö-Blatt'!3:4)"}
  ${"Zwei!A1*'D r'!B2:C3"}           | ${"Zwei!A1*'D r'!B2:C3"}
  ${'WENN(Tage>1,5;"A1";LOG10(A1))'} | ${"WENN(Tage>1,5;\"A1\";LOG10('Ö-Blatt'!A1))"}
  ${"INDEX(A:A;ZEILE())"}            | ${"INDEX('Ö-Blatt'!A:A;ZEILE('Ö-Blatt'!C7))"}
`("$formel meint auf jedem Blatt dasselbe", ({ formel, ueberall }: Record<string, string>) => {
  expect(qualified(formel ?? "", "Ö-Blatt", { row: 7, column: 3 })).toBe(ueberall);
});
