import { excelFormula } from "../../../src/workbook/ods/formula";

// OpenFormula: ODF 1.3 part 4, 5.8 (references), 5.5 (functions), 6.2.1 (operators)
test.each`
  offen                                              | excel
  ${"of:=SUM([.B3:.B5])*2"}                          | ${"SUM(B3:B5)*2"}
  ${'of:=IF([.B6]>2000;"zu;hoch";"gut")'}            | ${'IF(B6>2000,"zu;hoch","gut")'}
  ${'of:="er sagte ""[.A1]"""'}                      | ${'"er sagte ""[.A1]"""'}
  ${"of:=[$Tabelle1.$A$1]"}                          | ${"Tabelle1!$A$1"}
  ${"of:=[$'Übersicht A'.$A$1:.$B$2]"}               | ${"'Übersicht A'!$A$1:$B$2"}
  ${"of:=[$'Hans'' Hof'.A1]"}                        | ${"'Hans'' Hof'!A1"}
  ${"of:=SUM([$Jan.A1:$Dez.B2])"}                    | ${"SUM('Jan:Dez'!A1:B2)"}
  ${"of:=['file:///Z:/Alt.ods'#$Blatt.A1]"}          | ${"'[file:///Z:/Alt.ods]Blatt'!A1"}
  ${"of:={1;2|3;4}"}                                 | ${"{1,2;3,4}"}
  ${"of:=SUM([.A:.A])+SUM([.1:.3])"}                 | ${"SUM(A:A)+SUM(1:3)"}
  ${"of:=[.#REF!]+#REF!"}                            | ${"#REF!+#REF!"}
  ${"of:=SUM([.A1:.B2]![.B2:.C3])"}                  | ${"SUM(A1:B2 B2:C3)"}
  ${"of:=SUM([.A1]~[.B2])"}                          | ${"SUM(A1,B2)"}
  ${'of:=COM.MICROSOFT.CONCAT("a")&LEGACY.FDIST(1)'} | ${'CONCAT("a")&FDIST(1)'}
  ${"of:=Summe/Plaetze"}                             | ${"Summe/Plaetze"}
  ${"oooc:=ROUND([.A1];2)"}                          | ${"ROUND(A1,2)"}
  ${"msoxl:=SUM(A1,B2)"}                             | ${"SUM(A1,B2)"}
  ${"of:=MULTIPLE.OPERATIONS([.A1];[.B1];[.C1])"}    | ${"TABLE(A1,B1,C1)"}
`("$offen", ({ offen, excel }: { offen: string; excel: string }) => {
  expect(excelFormula(offen)).toBe(excel);
});

test("fremde Dokumente werden gemeldet", () => {
  const links: string[] = [];
  excelFormula("of:=['file:///a.ods'#$X.A1]+['file:///b''s.ods'#$'Y Z'.A1]", (target) => links.push(target));
  expect(links).toEqual(["file:///a.ods", "file:///b's.ods"]);
});

test.each([
  "'".repeat(200_000),
  "[".repeat(200_000),
  "a.".repeat(200_000),
  `of:=${"['".repeat(100_000)}`,
  '"'.repeat(200_001),
])("feindliche Formel von 200 000 Zeichen in unter einer Sekunde (%#)", (formula) => {
  const before = performance.now();
  excelFormula(formula);
  expect(performance.now() - before).toBeLessThan(1_000);
});
