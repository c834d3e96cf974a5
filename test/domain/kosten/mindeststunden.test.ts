import { alsZahl, bruch, EINS, mindeststunden, type Mindeststundenart } from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

// 39/12 = 3,25 und 39/120 = 0,325 je Mitarbeiter*in (§ 9 Abs. 3 WVO, HB:535); 17,5 Stunden (HB:719)
test.each<readonly [Mindeststundenart, number, number, number]>([
  ["Gruppenleitung", 39, 1, 3.25],
  ["Gruppenleitung", 39, 8, 26],
  ["Gruppenleitung", 40, 12, 40],
  ["Begleitender Dienst", 39, 1, 0.325],
  ["Beschäftigte", 39, 1, 17.5],
])("%s, %d Stunden, %d Plätze: %d", (art, wochenstunden, plaetze, erwartet) => {
  const ergebnis = mindeststunden({ art, wochenstunden: bruch(wochenstunden, 1), plaetze: bruch(plaetze, 1) });
  expect(alsZahl(wert(ergebnis))).toBe(erwartet);
});

test("null Stunden und halbe Plätze sind abgelehnt, beides auf einmal", () => {
  const ergebnis = mindeststunden({ art: "Gruppenleitung", wochenstunden: bruch(0, 1), plaetze: bruch(3, 2) });
  expect(gruende(ergebnis)).toMatch(/Wochenarbeitszeit.*Plätze/);
  expect(mindeststunden({ art: "Gruppenleitung", wochenstunden: bruch(39, 1), plaetze: EINS }).art).toBe("ok");
});
