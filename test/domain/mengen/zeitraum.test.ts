import { datumText, isoText, stichtagAusIso, stichtagAusZahl, tag, volleMonate } from "../../../src/domain";

describe("Stichtag = Excels Seriennummer", () => {
  // Serial numbers as Excel shows them for the date (1900 date system).
  test.each`
    datum           | zahl
    ${"1900-03-01"} | ${61}
    ${"2000-02-29"} | ${36585}
    ${"2025-01-01"} | ${45658}
    ${"2026-01-01"} | ${46023}
    ${"2026-12-31"} | ${46387}
    ${"9999-12-31"} | ${2958465}
  `("$datum ist $zahl", ({ datum, zahl }: { datum: string; zahl: number }) => {
    expect(stichtagAusIso(datum)).toBe(zahl);
    expect(isoText(tag(datum))).toBe(datum);
  });

  test.each(["2026-02-29", "2026-13-01", "01.01.2026", "", "1900-02-28"])("%p ist kein Stichtag", (text) => {
    expect(stichtagAusIso(text)).toBeNull();
  });

  test("Bruchteile eines Tages und Zahlen außerhalb des Kalenders sind keine Stichtage", () => {
    expect(stichtagAusZahl(46023.5)).toBeNull();
    expect(stichtagAusZahl(60)).toBeNull();
    expect(stichtagAusZahl(2958466)).toBeNull();
  });

  test("volle Monate", () => {
    expect(volleMonate({ von: tag("2026-01-01"), bis: tag("2026-12-31") })).toBe(12);
    expect(volleMonate({ von: tag("2026-07-01"), bis: tag("2027-06-30") })).toBe(12);
    expect(volleMonate({ von: tag("2026-07-01"), bis: tag("2026-12-31") })).toBe(6);
    expect(volleMonate({ von: tag("2026-07-15"), bis: tag("2026-12-31") })).toBeNull();
  });

  test("Anzeige", () => {
    expect(datumText(tag("2026-08-19"))).toBe("19.08.2026");
  });
});
