import { zahlAusText } from "../../../src/template/fremd/zahltext";

test.each([
  ["0,00 €", 0],
  ["1.234,50 €", 1234.5],
  ["EUR 1 234,50", 1234.5],
  ["12345,6", 12345.6],
  ["-3,25", -3.25],
  ["250", 250],
  ["1.234", 1234],
  ["0.30", 0.3],
  ["1.500,-- €", 1500],
  ["-", 0],
  ["–", 0],
  ["-,-- €", 0],
])("%s ist %d", (text, erwartet) => {
  expect(zahlAusText(text)).toBe(erwartet);
});

test.each([
  "",
  "€",
  "siehe Anlage",
  "01.01.2020",
  "01.01.2020 - 31.12.2020",
  "1:12",
  "12 Personen",
  "1.23.456",
  "1,2,3",
])("%s ist keine Zahl", (text) => {
  expect(zahlAusText(text)).toBeNull();
});
