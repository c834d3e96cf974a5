import { mitwirkung, parameterwert, tag, type Gremium } from "../../../src/domain";
import { WERKSTATTRATSSTAFFEL } from "../../../src/domain/recht/parameter/mitwirkung";
import { gruende, wert } from "../entgelt/support/rechnen";

const am = (gremium: Gremium, personen: number, iso: string, besondereGefahr = false) =>
  mitwirkung({ gremium, personen, stichtag: tag(iso), besondereGefahr });

describe("Mitwirkung und Sicherheit (recht.md 7, recht_zweitlesung.md B (9), (10))", () => {
  test.each`
    Gremium                     | Personen | Stichtag        | Zahl
    ${"Vertretung"}             | ${4}     | ${"2026-06-01"} | ${0}
    ${"Vertretung"}             | ${5}     | ${"2026-06-01"} | ${1}
    ${"Vertretung"}             | ${20}    | ${"2026-06-01"} | ${1}
    ${"Vertretung"}             | ${21}    | ${"2026-06-01"} | ${3}
    ${"Vertretung"}             | ${201}   | ${"2026-06-01"} | ${5}
    ${"Vertretung"}             | ${1501}  | ${"2026-06-01"} | ${13}
    ${"Frauenbeauftragte"}      | ${4}     | ${"2021-06-01"} | ${0}
    ${"Frauenbeauftragte"}      | ${5}     | ${"2021-06-01"} | ${1}
    ${"Stellvertreterin"}       | ${19}    | ${"2021-06-01"} | ${0}
    ${"Stellvertreterin"}       | ${20}    | ${"2021-06-01"} | ${1}
    ${"Sicherheitsbeauftragte"} | ${20}    | ${"2026-05-28"} | ${0}
    ${"Sicherheitsbeauftragte"} | ${21}    | ${"2026-05-28"} | ${1}
    ${"Sicherheitsbeauftragte"} | ${21}    | ${"2026-05-29"} | ${0}
    ${"Sicherheitsbeauftragte"} | ${50}    | ${"2026-05-29"} | ${1}
  `("$Gremium, $Personen Personen am $Stichtag: $Zahl", (z: Record<string, string | number>) => {
    expect(wert(am(z["Gremium"] as Gremium, Number(z["Personen"]), String(z["Stichtag"])))).toBe(z["Zahl"]);
  });

  test("seit 29.05.2026 bei besonderer Gefährdung schon ab 21; der Tag ist vorläufig", () => {
    const ergebnis = am("Sicherheitsbeauftragte", 21, "2026-05-29", true);
    expect(wert(ergebnis)).toBe(1);
    expect(wert(am("Sicherheitsbeauftragte", 20, "2026-05-29", true))).toBe(0);
    expect(ergebnis.art === "ok" ? ergebnis.hinweise().map((h) => h.regel) : []).toEqual(["vorlaeufiger-wert"]);
  });

  test("die Staffel als Text sagt dasselbe wie die Stufen", () => {
    const text = wert(parameterwert("Werkstattratsstaffel", tag("2026-01-01"))).text;
    expect(text).toBe(
      WERKSTATTRATSSTAFFEL.map((s) => `${s.bis === null ? "darüber" : `bis ${s.bis}`}: ${s.mitglieder}`).join("; "),
    );
  });

  test("ohne Stichtag und für 2027 unvollständig; halbe und negative Personen unzulässig", () => {
    expect(mitwirkung({ gremium: "Vertretung", personen: 8, stichtag: null }).art).toBe("unvollstaendig");
    expect(gruende(am("Vertretung", 8, "2027-01-01"))).toContain("01.01.2027");
    expect(am("Vertretung", 7.5, "2026-01-01").art).toBe("unzulaessig");
    expect(am("Vertretung", -1, "2026-01-01").art).toBe("unzulaessig");
  });
});
