import { tag } from "../../src/domain";

/** What Excel's runtime offers to a function: Error with a code, as in the original. */
class Zellfehler extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: Zellfehler, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});

import beispiele from "../../src/functions/beispiele.json";
import { NACH_NAMEN } from "../../src/functions";
import * as kern from "../../src/functions/functions";
import * as abrechnung from "../../src/functions/funktionen-abrechnung";
import * as entgelt from "../../src/functions/funktionen-entgelt";
import * as recht from "../../src/functions/funktionen-recht";

const alle = { ...kern, ...entgelt, ...abrechnung, ...recht };

const WERT = "#VALUE!";
const NV = "#N/A";
const heute = tag("2026-07-01");

/** Excel hands every argument of a matrix parameter over as rows; omitted ones as null. */
const funktionen = alle as unknown as Record<string, (...argumente: unknown[]) => unknown>;
const zelle = (wert: unknown): unknown => (wert === null ? null : [[wert]]);
const inZelle = async (name: string, ...argumente: unknown[]): Promise<unknown> => {
  try {
    const ergebnis = await funktionen[name]?.(...argumente.map(zelle));

    return Array.isArray(ergebnis) ? (ergebnis as unknown[][])[0]?.[0] : ergebnis;
  } catch (fehler) {
    return fehler instanceof Zellfehler ? fehler.code : fehler;
  }
};

describe("ENTGELT und EIGENANTEIL, wie Excel sie aufruft", () => {
  // HANDBUCH: Tab. 3. RECHT 2026: 133 + 79, AFöG 52 (recht.md 5c).
  test.each`
    funktion         | steigerung | stichtag             | grundbetrag | rechtsstand   | erwartet
    ${"entgelt"}     | ${79}      | ${null}              | ${null}     | ${"HANDBUCH"} | ${246}
    ${"eigenanteil"} | ${79}      | ${null}              | ${null}     | ${"HANDBUCH"} | ${194.15}
    ${"entgelt"}     | ${79}      | ${heute}             | ${null}     | ${null}       | ${264}
    ${"eigenanteil"} | ${79}      | ${heute}             | ${null}     | ${null}       | ${212}
    ${"entgelt"}     | ${79}      | ${heute + 0.7}       | ${null}     | ${"recht"}    | ${264}
    ${"entgelt"}     | ${79}      | ${null}              | ${null}     | ${null}       | ${NV}
    ${"entgelt"}     | ${79}      | ${tag("2027-01-01")} | ${null}     | ${null}       | ${NV}
    ${"entgelt"}     | ${79}      | ${heute}             | ${100}      | ${null}       | ${WERT}
    ${"entgelt"}     | ${-1}      | ${heute}             | ${null}     | ${null}       | ${WERT}
    ${"entgelt"}     | ${"79"}    | ${heute}             | ${null}     | ${null}       | ${WERT}
    ${"entgelt"}     | ${""}      | ${heute}             | ${null}     | ${null}       | ${WERT}
    ${"entgelt"}     | ${true}    | ${heute}             | ${null}     | ${null}       | ${WERT}
    ${"entgelt"}     | ${79}      | ${"2026-07-01"}      | ${null}     | ${null}       | ${WERT}
    ${"entgelt"}     | ${79}      | ${heute}             | ${null}     | ${"BUCH"}     | ${WERT}
    ${"entgelt"}     | ${{}}      | ${heute}             | ${null}     | ${null}       | ${WERT}
  `("$funktion($steigerung; $stichtag; $grundbetrag; $rechtsstand) = $erwartet", async (z: Record<string, unknown>) => {
    const { funktion, steigerung, stichtag, grundbetrag, rechtsstand, erwartet } = z;
    expect(await inZelle(String(funktion), steigerung, stichtag, grundbetrag, rechtsstand)).toBe(erwartet);
  });

  test("über eine Spalte: je Zeile ein Ergebnis, ein Fehler bleibt in seiner Zeile", () => {
    const [erste, zweite, dritte] = alle.entgelt([[79], ["x"], [100]], [[heute]]);
    expect(erste).toEqual([264]);
    expect((zweite?.[0] as Zellfehler).code).toBe(WERT);
    expect(dritte).toEqual([285]);
  });
});

describe("die übrigen Funktionen", () => {
  test("TAGESSATZ aus Bereichen: leere Zellen zählen nicht, Text ist #WERT!", () => {
    const spalte = (...werte: unknown[]): unknown[][] => werte.map((wert) => [wert]);
    expect(alle.tagessatz(spalte(81293.32, ""), spalte(4109.37), spalte(17000, 320.79), 8, null)).toBe(51.36);
    expect(() => alle.tagessatz(spalte("Summe", 1), spalte(1), spalte(1), 8)).toThrow(/1\. Zelle.*„Summe“/);
    expect(() => alle.tagessatz(spalte(""), spalte(""), spalte(""), 8)).toThrow("Alle Kostenbereiche sind leer");
    expect(() => alle.tagessatz(spalte(1), spalte(-1), spalte(1), 8)).toThrow("nicht negativ");
  });

  // AFöG: max(0; min(52; 351 − AE)), recht_zweitlesung.md B (1)
  test.each([
    [194, 52],
    [299, 52],
    [299.01, 51.99],
    [350, 1],
    [351, 0],
    [400, 0],
  ])("AFOEG(%d) = %d", async (entgelt, erwartet) => {
    expect(await inZelle("afoeg", entgelt, heute, null)).toBe(erwartet);
  });

  test.each`
    funktion                | argumente                                                 | erwartet
    ${"stellenanteil"}      | ${[3.25, 12, null]}                                       | ${1}
    ${"stellenanteil"}      | ${[3.25, 12, 0]}                                          | ${WERT}
    ${"personalkosten"}     | ${[3.3, 8, 59400, null]}                                  | ${40209.23}
    ${"personalkosten"}     | ${[3.3, 8, -1, null]}                                     | ${WERT}
    ${"abschreibung"}       | ${[64000, "Gebäude", 22400, null]}                        | ${1019.2}
    ${"abschreibung"}       | ${[90000, "gebaeude", null, 0.25]}                        | ${551.25}
    ${"abschreibung"}       | ${[1, "Traktor", null, null]}                             | ${WERT}
    ${"sachkostenpruefung"} | ${["Saatgut Möhren", "Allgemeiner Materialaufwand", 120]} | ${"unzulässig"}
    ${"sachkostenpruefung"} | ${["Heizöl Gruppenraum", "Brennstoffe", null]}            | ${"zulässig"}
    ${"sachkostenpruefung"} | ${["", null, null]}                                       | ${WERT}
  `(
    "$funktion($argumente) = $erwartet",
    async ({ funktion, argumente, erwartet }: { funktion: string; argumente: unknown[]; erwartet: unknown }) => {
      expect(await inZelle(funktion, ...argumente)).toBe(erwartet);
    },
  );

  test("GRUND sagt, warum: Rechenweg und Fundstelle, oder was fehlt", async () => {
    expect(await alle.grund("ENTGELT", [[[79]], [[heute]]])).toMatch(/133,00 €[\s\S]*§ 59/);
    expect(await alle.grund("ALA.ENTGELT", [[[79]]])).toMatch(/Stichtag/);
    expect(await alle.grund("SACHKOSTENPRUEFUNG", [[["Saatgut Möhren"]]])).toMatch(/Produktion/);
    await expect(alle.grund("RATEN", [])).rejects.toThrow("gibt es nicht");
  });
});

describe("die Beispiele der Hilfeseite", () => {
  test.each(beispiele.map((b) => [b.aufruf, b] as const))("%s", async (_, { funktion, argumente, ergebnis }) => {
    const name = Object.keys(funktionen).find((n) => n.toUpperCase() === funktion.replace("_", "")) ?? "";
    if (Array.isArray(ergebnis)) {
      expect(await funktionen[name]?.(...argumente)).toEqual(ergebnis);
    } else if (ergebnis === null) {
      expect(await alle.grund("AFOEG", [[[320]], [[46204]]])).toContain("31,00 €");
    } else {
      const einzeln = name === "tagessatz" ? funktionen[name]?.(...argumente) : await inZelle(name, ...argumente);
      expect(einzeln).toBe(ergebnis);
    }
  });

  test("jede Funktion hat ein Beispiel", () => {
    expect(beispiele.map((b) => b.funktion).sort()).toEqual(Object.keys(NACH_NAMEN).sort());
  });
});
