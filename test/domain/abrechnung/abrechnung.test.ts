import fc from "fast-check";
import {
  abrechnung,
  alsZahl,
  betragText,
  bruch,
  cent,
  FEHLTAGE_IM_JAHR,
  KOSTENTAGE_IM_JAHR,
  kostentage,
  NULL,
  verguetung,
  type Kostentageangaben,
  type Monatsmeldung,
} from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

const SATZ = cent(51_36);
const tage = (zahl: number) => bruch(zahl, 1);

const angaben = (fehltage: number, teile: Partial<Kostentageangaben> = {}): Kostentageangaben => ({
  fehltage: tage(fehltage),
  tage: KOSTENTAGE_IM_JAHR,
  fehltagegrenze: FEHLTAGE_IM_JAHR,
  sonderfalltage: NULL,
  ...teile,
});

describe("Kostentage (HB:590): 250 − max(0; Fehltage − 60)", () => {
  test.each([
    [0, 250],
    [60, 250],
    [61, 249],
    [72, 238],
    [250, 60],
  ])("%d Fehltage: %d Kostentage", (fehltage, erwartet) => {
    const ergebnis = kostentage(angaben(fehltage));
    expect(alsZahl(wert(ergebnis))).toBe(erwartet);
    expect(ergebnis.art === "ok" ? ergebnis.hinweise().length : -1).toBe(fehltage > 60 ? 1 : 0);
  });

  test("anerkannte Tage zählen, aber nie mehr als über der Grenze fehlen", () => {
    expect(alsZahl(wert(kostentage(angaben(72, { sonderfalltage: tage(5) }))))).toBe(243);
    expect(alsZahl(wert(kostentage(angaben(72, { sonderfalltage: tage(99) }))))).toBe(250);
  });

  test("Teiljahr nach Vereinbarung: 125 Tage, 30 Fehltage frei, 40 gefehlt", () => {
    expect(alsZahl(wert(kostentage(angaben(40, { tage: tage(125), fehltagegrenze: tage(30) }))))).toBe(115);
  });

  test("mehr Fehltage als Tage sind abgelehnt", () => {
    expect(gruende(kostentage(angaben(251)))).toContain("mehr Fehltage");
  });

  test("Vergütung 51,36 × 238 = 12.223,68", () => {
    expect(betragText(wert(verguetung(SATZ, angaben(72))))).toBe("12223.68");
  });
});

const monat = (nummer: number, anwesend: number, fehltage: number): Monatsmeldung => ({
  monat: nummer,
  anwesend: tage(anwesend),
  fehltage: tage(fehltage),
});

describe("Abrechnung je Person und Monat mit dem Konto der 60 Fehltage", () => {
  test("das Konto läuft: 40 + 25 Fehltage, im zweiten Monat sind nur 20 bezahlt", () => {
    const p1 = { pseudonym: "P1", monate: [monat(1, 0, 20), monat(2, 0, 20), monat(3, 0, 25), monat(4, 21, 1)] };
    const { personen, monate, anspruch } = wert(abrechnung(SATZ, [p1]));
    expect(personen[0]?.monate.map((m) => alsZahl(m.bezahlteTage))).toEqual([20, 20, 20, 21]);
    expect(personen[0]?.monate.map((m) => alsZahl(m.fehltageUebrig))).toEqual([40, 20, 0, 0]);
    expect(monate.map((m) => betragText(m.anspruch))).toEqual(["1027.20", "1027.20", "1027.20", "1078.56"]);
    expect(betragText(anspruch)).toBe("4160.16"); // 81 × 51,36
  });

  test("über das ganze Jahr wie die Jahresformel", () => {
    const jahr = fc.array(fc.tuple(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 10 })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(jahr, (werte) => {
        const fehltage = werte.reduce((s, [, fehl]) => s + fehl, 0);
        const alle = werte.reduce((s, [da, fehl]) => s + da + fehl, 0);
        fc.pre(alle >= 1 && alle <= 250);
        const monate = werte.map(([da, fehl], i) => monat(i + 1, da, fehl));
        const { personen } = wert(abrechnung(SATZ, [{ pseudonym: "P", monate, tage: tage(alle) }]));
        const [p] = personen;
        expect(p === undefined ? -1 : alsZahl(p.bezahlteTage)).toBe(alle - Math.max(0, fehltage - 60));
      }),
    );
  });

  test("nie mehr als 250 Tage", () => {
    const monate = Array.from({ length: 12 }, (_, i) => monat(i + 1, 22, 0)); // 264
    const { personen } = wert(abrechnung(SATZ, [{ pseudonym: "P", monate }]));
    expect(personen.map((p) => alsZahl(p.bezahlteTage))).toEqual([250]);
  });

  test("doppelte Monate, Monat 13 und 40 Tage im Monat sind abgelehnt, alle auf einmal", () => {
    const monate = [monat(1, 20, 0), monat(1, 20, 0), monat(13, 1, 0), monat(2, 30, 10)];
    const text = gruende(abrechnung(SATZ, [{ pseudonym: "P7", monate }]));
    expect(text).toMatch(/P7, Monat 1: .*doppelt.*Monat 13.*Monat 2: .*31 Tage/);
  });
});
