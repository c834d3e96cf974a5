import { datumText } from "../../../src/domain";
import { mitTagen, tageImText } from "../../../src/template/fremd/tage";

test.each([
  ["01.01.2020 - 31.12.2020", ["01.01.2020", "31.12.2020"]],
  ["vom 1.1.2026 bis 31. 12. 2026", ["01.01.2026", "31.12.2026"]],
  ["01.07.26–30.06.27", ["01.07.2026", "30.06.2027"]],
  ["30.02.2026", []],
  ["1.234,50", []],
  ["Kapitel 3.1.2", []],
])("%s", (text, erwartet) => {
  expect(tageImText(text).map(datumText)).toEqual(erwartet);
});

test("Nur die Tage werden ersetzt", () => {
  expect(mitTagen("Zeitraum 01.01.2020 - 31.12.2020 (Jahr)", ["01.01.2026", "31.12.2026"])).toBe(
    "Zeitraum 01.01.2026 - 31.12.2026 (Jahr)",
  );
});
