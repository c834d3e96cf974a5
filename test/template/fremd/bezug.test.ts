import { gerechneteZellen } from "../../../src/template/fremd/bezug";
import { liesRaster, zellname } from "../../../src/template/fremd/raster";
import { formel, imSpeicher } from "./support/formular";

/** The cells A1:H9 of both sheets with which a formula in the first one computes. */
async function gerechnet(text: string): Promise<string[]> {
  const raster = await liesRaster(
    imSpeicher([
      { name: "Eins", zeilen: [[formel(text)]] },
      { name: "Jahr '26", zeilen: [["x"]] },
    ]),
  );
  const trifft = gerechneteZellen(raster);

  return raster.flatMap((blatt) =>
    Array.from({ length: 9 * 8 }, (_, i) => ({ zeile: 1 + Math.floor(i / 8), spalte: 1 + (i % 8) }))
      .filter((stelle) => trifft(blatt, stelle))
      .map((stelle) => `${blatt.blatt}!${zellname(stelle)}`),
  );
}

test.each([
  ["C5", ["Eins!C5"]],
  ["$C$5*d$6", ["Eins!C5", "Eins!D6"]],
  ["SUM(C2:C4)", ["Eins!C2", "Eins!C3", "Eins!C4"]],
  ["'Jahr ''26'!B2+eins!B3", ["Eins!B3", "Jahr '26!B2"]],
  // a block of several columns says nothing about one of them
  ["VLOOKUP(B1,$C$1:$F$9,3)", ["Eins!B1"]],
  // words of a text, names of functions and defined names are no cells
  ['IF(B1="siehe C5","",LOG10(B2))', ["Eins!B1", "Eins!B2"]],
  ["Satz_B4*C5x", []],
])("%s", async (text, erwartet) => {
  expect(await gerechnet(text)).toEqual(erwartet);
});
