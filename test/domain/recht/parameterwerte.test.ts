import {
  alsEuro,
  alsZahl,
  eigeneWerteAblehnung,
  isoText,
  parameterwert,
  PARAMETERREIHEN,
  sozialversicherung,
  cent,
  tag,
  wechseltage,
  wertAm,
  WIE_BISHER,
  type Betrag,
  type Bruch,
  type EigenerWert,
  type Stichtag,
} from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

const ERSTER = tag("2019-01-01");
const LETZTER = tag("2026-12-31");

/** Every change date of any series, the day before it, and both ends of 2019 to 2026. */
const TAGE = [...new Set([ERSTER, LETZTER, ...wechseltage(ERSTER, LETZTER).flatMap((t) => [(t - 1) as Stichtag, t])])]
  .filter((t) => t >= ERSTER)
  .map((t) => [isoText(t), t] as const);

describe("jeder Wechseltag 2019 bis 2026", () => {
  test.each(TAGE)("%s: jede Reihe gibt unter ihrem Namen den Wert des Tages, mit Fundstelle und Geltung", (_iso, t) => {
    for (const r of PARAMETERREIHEN) {
      const gilt = wertAm(r, t);
      const auskunft = parameterwert(r.parameter.name, t);
      expect(auskunft.art).toBe(gilt === null ? "unvollstaendig" : "ok");
      if (gilt !== null) {
        const { zellwert, fundstelle, ab, bis, vorlaeufig, text } = wert(auskunft);
        expect(fundstelle).toBe(gilt.fundstelle);
        expect(ab !== null && bis !== null && ab <= t && t <= bis).toBe(true);
        expect(vorlaeufig).toBe(gilt.vorlaeufig === true);
        expect(text).not.toBe("");
        if (typeof gilt.wert === "number") {
          const istGeld = r.parameter.einheit.startsWith("€");
          expect(zellwert).toBe(istGeld ? alsEuro(gilt.wert as Betrag) : gilt.wert);
        } else if (gilt.wert !== null && typeof gilt.wert === "object" && "zaehler" in gilt.wert) {
          expect(zellwert).toBe(alsZahl(gilt.wert as Bruch));
        }
      }
    }
  });

  test.each(TAGE)("%s: die Beiträge haben alle Werte, die sie brauchen", (_iso, t) => {
    const ergebnis = sozialversicherung({ arbeitsentgelt: cent(200_00), stichtag: t, rechtsstand: "RECHT" });
    expect(gruende(ergebnis)).toBe("");
  });
});

describe("Auskunft nach Namen", () => {
  test.each`
    Name                        | Stichtag        | Wert
    ${"grundbetrag"}            | ${"2024-07-31"} | ${126}
    ${"grundbetrag"}            | ${"2024-08-01"} | ${133}
    ${"GRUNDBETRAG"}            | ${"2022-12-31"} | ${109}
    ${"AFöG-Höchstbetrag"}      | ${"2026-06-01"} | ${52}
    ${"Bezugsgröße"}            | ${"2026-06-01"} | ${3955}
    ${"Rentenversicherung"}     | ${"2026-06-01"} | ${0.186}
    ${"Pflegeversicherung"}     | ${"2023-06-30"} | ${0.0305}
    ${"Fehltagegrenze"}         | ${"2026-06-01"} | ${60}
    ${"BudgetFuerArbeitDeckel"} | ${"2023-06-14"} | ${"keine Grenze"}
    ${"Grundbetragsregel"}      | ${"2022-06-01"} | ${"mindestens"}
  `("$Name am $Stichtag: $Wert", ({ Name, Stichtag, Wert }: Record<string, string>) => {
    expect(wert(parameterwert(Name ?? "", tag(Stichtag ?? ""))).zellwert).toBe(Wert);
  });

  test("2027 ist unvollständig, mit der bekannten Spanne und dem Namen für einen eigenen Wert", () => {
    const ergebnis = parameterwert("grundbetrag", tag("2027-01-01"));
    expect(ergebnis.art).toBe("unvollstaendig");
    expect(gruende(ergebnis)).toMatch(/01\.01\.2027.*01\.01\.2019 bis 31\.12\.2026.*„Grundbetrag“/);
  });

  test("Werte des Handbuchs brauchen keinen Stichtag, alle anderen schon", () => {
    expect(wert(parameterwert("HandbuchGrundbetrag", null)).zellwert).toBe(115);
    expect(parameterwert("Grundbetrag", null)).toMatchObject({ art: "unvollstaendig" });
  });

  test("ein unbekannter Name nennt ähnliche", () => {
    expect(gruende(parameterwert("Grundbetr", tag("2026-01-01")))).toMatch(/Gemeint.*Grundbetrag/);
    expect(gruende(parameterwert("x", tag("2026-01-01")))).toMatch(/Möglich sind.*Bezugsgroesse/);
  });
});

describe("eigene Werte werden geprüft, bevor sie wirken", () => {
  const eigener = (teile: Partial<EigenerWert>): EigenerWert => ({
    name: "Grundbetrag",
    wert: { zaehler: 140, nenner: 1 },
    ab: tag("2027-01-01"),
    bis: null,
    quelle: "Entwurf",
    ...teile,
  });

  test.each<readonly [string, Partial<EigenerWert>, RegExp]>([
    ["ohne Quelle", { quelle: " " }, /Quelle/],
    ["unbekannter Name", { name: "Grundlohn" }, /gibt es nicht/],
    ["Wort für eine Zahl", { wert: "viel" }, /passt nicht zur Einheit „€ je Monat“/],
    ["Zahl für ein Wort", { name: "Grundbetragsregel" }, /passt nicht/],
    ["negativ", { wert: { zaehler: -1, nenner: 1 } }, /passt nicht/],
    ["Ende vor Anfang", { bis: tag("2026-12-31") }, /liegt vor dem ersten/],
    ["alle übrigen mit einer Zahl", { name: "alle übrigen" }, /nur „wie bisher“/],
  ])("%s", (_name, teile, muster) => {
    expect(
      eigeneWerteAblehnung([eigener(teile)])
        ?.gruende.map((g) => g.text)
        .join(" "),
    ).toMatch(muster);
  });

  test("in Ordnung", () => {
    expect(eigeneWerteAblehnung([eigener({}), eigener({ name: "alle übrigen", wert: WIE_BISHER })])).toBeNull();
    expect(eigeneWerteAblehnung([eigener({ name: "Grundbetragsregel", wert: "genau" })])).toBeNull();
  });
});
