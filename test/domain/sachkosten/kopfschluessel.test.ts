import { bruchText, kopfschluessel } from "../../../src/domain";

const faktor = (plaetze: number, uebrige: number, enthalten: boolean): string => {
  const schluessel = kopfschluessel({ plaetze, uebrige, enthalten });

  return schluessel.art === "ok" ? `${schluessel.wert.faktor.zaehler}/${schluessel.wert.faktor.nenner}` : "abgelehnt";
};

// HB:697: three of the farm, five of the ALA.
test.each`
  plaetze | uebrige | enthalten | erwartet
  ${5}    | ${3}    | ${true}   | ${"5/8"}
  ${5}    | ${3}    | ${false}  | ${"5/3"}
  ${8}    | ${4}    | ${true}   | ${"8/12"}
  ${5}    | ${0}    | ${true}   | ${"5/5"}
  ${5}    | ${0}    | ${false}  | ${"abgelehnt"}
  ${0}    | ${3}    | ${true}   | ${"abgelehnt"}
  ${2.5}  | ${3}    | ${true}   | ${"abgelehnt"}
  ${5}    | ${-1}   | ${true}   | ${"abgelehnt"}
`(
  "$plaetze im ALA, $uebrige andere, schon enthalten: $enthalten → $erwartet",
  ({
    plaetze,
    uebrige,
    enthalten,
    erwartet,
  }: {
    plaetze: number;
    uebrige: number;
    enthalten: boolean;
    erwartet: string;
  }) => {
    expect(faktor(plaetze, uebrige, enthalten)).toBe(erwartet);
  },
);

test("der Satz nennt den Schlüssel", () => {
  const schluessel = kopfschluessel({ plaetze: 5, uebrige: 3, enthalten: true });
  expect(schluessel.art === "ok" && schluessel.wert.begruendung).toBe("Anteil nach Köpfen: 5 von 8 Personen");
  expect(schluessel.art === "ok" && bruchText(schluessel.wert.faktor)).toBe("0,625");
});
