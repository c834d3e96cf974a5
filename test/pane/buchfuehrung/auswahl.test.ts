import { entwurfszeilen, gruppen, vorauswahl } from "../../../src/pane/buchfuehrung/auswahl";
import { LEERE_BUCHANGABEN, liesEin, schluesselAus, type Buchangaben } from "../../../src/pane/buchfuehrung/einlesen";
import { bruch, NULL } from "../../../src/domain";
import type { Vorschlag } from "../../../src/books";

const TABELLE = [
  "Datum;Konto;Text;Betrag",
  "01.02.2025;4240;Strom Aufenthaltsräume;800,00",
  "15.02.2025;4250;Fremdreinigung Sozialräume;1000,00",
  "01.03.2025;3200;Saatgut Möhren;340,10",
  "01.04.2025;4930;Druckerpapier Büro ALA;51,90",
].join("\r\n");

function gelesen(angaben: Partial<Buchangaben> = {}): readonly Vorschlag[] {
  const ergebnis = liesEin({
    bytes: new TextEncoder().encode(TABELLE),
    datei: "buchungen.csv",
    angaben: { ...LEERE_BUCHANGABEN, kontenrahmen: "SKR03", ...angaben },
  });
  if (ergebnis.art !== "gelesen") {
    throw new Error(ergebnis.gruende.map(({ text }) => text).join(" "));
  }

  return ergebnis.uebernahme.vorschlaege;
}

test("ohne Kontenrahmen wird nichts gelesen: er wird gefragt, nicht geraten", () => {
  const ergebnis = liesEin({ bytes: new Uint8Array(), datei: "x.csv", angaben: LEERE_BUCHANGABEN });
  expect(ergebnis).toMatchObject({ art: "abgelehnt", gruende: [{ regel: "buchangaben-kontenrahmen" }] });
});

// nothing that was typed is passed over in silence
test.each`
  angaben                                     | feld
  ${{ von: "2025-07-01" }}                    | ${"bis"}
  ${{ von: "2026-07-01", bis: "2025-06-30" }} | ${"bis"}
  ${{ jahr: "25" }}                           | ${"jahr"}
  ${{ steigerung: "drei" }}                   | ${"steigerung"}
`("$angaben wird mit einem Satz abgelehnt", ({ angaben, feld }: { angaben: Partial<Buchangaben>; feld: string }) => {
  const ergebnis = liesEin({
    bytes: new TextEncoder().encode(TABELLE),
    datei: "buchungen.csv",
    angaben: { ...LEERE_BUCHANGABEN, kontenrahmen: "SKR03", ...angaben },
  });
  expect(ergebnis).toMatchObject({ art: "abgelehnt", gruende: [{ ort: { feld } }] });
});

test("vorausgewählt ist nur, was in Ordnung ist; Unzulässiges und Aufzuteilendes entscheidet ein Mensch", () => {
  const alle = gelesen();
  const texte = [...vorauswahl(alle).keys()].map((stelle) => alle[stelle]?.text);
  expect(texte).toContain("Druckerpapier Büro ALA");
  expect(texte).not.toContain("Saatgut Möhren");
  expect(texte).not.toContain("Fremdreinigung Sozialräume");
});

test("jede Zeile steht in genau einer Gruppe, die größten Beträge zuerst", () => {
  const alle = gelesen();
  const stellen = gruppen(alle).flatMap((gruppe) => gruppe.stellen);
  expect([...stellen].sort()).toEqual(alle.map((_, i) => i));
  for (const gruppe of gruppen(alle)) {
    const betraege = gruppe.stellen.map((i) => alle[i]?.betrag ?? 0);
    expect(betraege).toEqual([...betraege].sort((a, b) => b - a));
  }
});

test("das Wirtschaftsjahr nimmt nur seine Buchungen", () => {
  expect(gelesen({ von: "2025-03-01", bis: "2025-12-31" }).map(({ text }) => text)).toEqual([
    "Saatgut Möhren",
    "Druckerpapier Büro ALA",
  ]);
});

test("der Entwurf bekommt Ist, Anteil, Steigerung und Nachweis; der Sachanteil der Fremdreinigung ist 20 % (HB, Tab. 2)", () => {
  const alle = gelesen();
  const reinigung = alle.findIndex(({ text }) => text.startsWith("Fremdreinigung"));
  const strom = alle.findIndex(({ text }) => text.startsWith("Strom"));
  const schluessel = schluesselAus({ ...LEERE_BUCHANGABEN, wessen: "enthalten", uebrige: "3" }, 5);
  const zeilen = entwurfszeilen(
    alle,
    new Map([
      [reinigung, "Fremde Leistungen"],
      [strom, "Übrige Energie"],
    ]),
    { schluessel: schluessel?.art === "ok" ? schluessel.wert : null, steigerung: bruch(3, 100) },
  );
  // 5 of 8 people (HB:697)
  expect(zeilen[0]).toMatchObject({
    text: "Strom Aufenthaltsräume",
    zeile: "Übrige Energie",
    ist: "800,00",
    anteil: "5/8",
    steigerung: "3",
    konto: "4240",
  });
  // 5/8 × 20/100 = 100/800
  const [zaehler = 0, nenner = 1] = (zeilen[1]?.["anteil"] ?? "").split("/").map(Number);
  expect(zaehler / nenner).toBeCloseTo(0.125, 12);
});

test("ohne Schlüssel und Steigerung steht nur das Ist", () => {
  const alle = gelesen();
  const [zeile] = entwurfszeilen(alle, new Map([[0, "Übrige Energie"]]), { schluessel: null, steigerung: NULL });
  expect(zeile).toMatchObject({ ist: "800,00" });
  expect(zeile).not.toHaveProperty("anteil");
  expect(zeile).not.toHaveProperty("steigerung");
});
