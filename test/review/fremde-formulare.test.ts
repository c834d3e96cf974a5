import type { Befund } from "../../src/domain";
import type { Inspection } from "../../src/workbook/inspection";
import { abgetippt, dreiBlaetter, eingereicht, wieGedruckt } from "./support/layouts";
import { beschaedigt, fallVon, geprueft, type Schaden } from "./support/schaden";

const LAYOUTS: readonly (readonly [string, () => Inspection])[] = [
  ["Tab. 1, wie gedruckt", () => eingereicht([wieGedruckt()])],
  ["drei Blätter, ungerundet", () => eingereicht(dreiBlaetter())],
  ["nebeneinander, abgetippt", () => eingereicht([abgetippt()])],
];

function ortText({ ort }: Befund): string {
  return `${ort.blatt ?? ""}!${ort.zelle ?? ""}`;
}

test.each(LAYOUTS)("%s: erkannt, gelesen, ohne Fehler", async (_, datei) => {
  const inspection = datei();
  const fall = await fallVon(inspection);
  const { befunde } = await geprueft(inspection);
  expect(fall.form.art).toBe("beschriftet");
  expect([fall.kalkulation?.eingereicht, fall.kalkulation?.nachgerechnet]).toEqual([5136, 5136]);
  expect(
    befunde.filter(({ schwere }) => schwere === "fehler").map((b) => `${b.regel} ${ortText(b)} ${b.text}`),
  ).toEqual([]);
});

interface Erwartung {
  readonly regel: string;
  readonly zelle: string;
  readonly wirkung?: string;
}

// wieGedruckt: Personal C12:C19, Summe C20; fix C22:C26, Summe C27; Sach C29:C40, Summe C41; Gesamtkosten B43, Divisor B44, Tagessatz B45
const SCHAEDEN: readonly (readonly [string, () => Inspection, Schaden, Erwartung])[] = [
  [
    "Summe der Sachkosten ohne die letzte Zeile",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!C41": "=SUM(C29:C39)" } },
    // Steuern, Abgaben, Versicherung: 1.318,40 € fehlen
    { regel: "T5", zelle: "Kalkulation!C41" },
  ],
  [
    "Gesamtkosten ohne die fixen Kosten",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!B43": "=C20+C41" } },
    { regel: "T5", zelle: "Kalkulation!B43" },
  ],
  [
    "eine Zeile zweimal in der Summe",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!C20": "=SUM(C12:C19)+C12" } },
    // Leitung 4.800 € doppelt
    { regel: "T5", zelle: "Kalkulation!C20", wirkung: "2.4000" },
  ],
  [
    "Summe fest eingetragen und falsch",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!C20": 82293.32 } },
    { regel: "C4", zelle: "Kalkulation!C20", wirkung: "0.5000" },
  ],
  [
    "falscher Divisor",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!B44": "=B7*220" } },
    { regel: "C4", zelle: "Kalkulation!B44", wirkung: "7.0039" },
  ],
  [
    "Betrag als Text in einer Summe",
    () => eingereicht([wieGedruckt()]),
    { zellen: { "Kalkulation!C12": "4.800,00" } },
    { regel: "N1", zelle: "Kalkulation!C12", wirkung: "-2.4000" },
  ],
  [
    "Gruppenleitung unter dem Schlüssel",
    () => eingereicht(dreiBlaetter()),
    { zellen: { "Personal!B3": 2 } },
    { regel: "gruppenleitung-unter-schluessel", zelle: "Personal!B3" },
  ],
  [
    "Tagessatz von Hand erhöht",
    () => eingereicht([abgetippt()]),
    { zellen: { "Kalkulation!C20": 58 } },
    // 58,00 − 51,36
    { regel: "C4", zelle: "Kalkulation!C20", wirkung: "6.6400" },
  ],
];

test.each(SCHAEDEN)("%s", async (_, datei, schaden, { regel, zelle, wirkung }) => {
  const { befunde } = await geprueft(beschaedigt(datei(), schaden));
  const fehler = befunde.filter(({ schwere }) => schwere === "fehler");
  expect(fehler.map((b) => `${b.regel} ${ortText(b)}`)).toEqual([`${regel} ${zelle}`]);
  if (wirkung !== undefined) {
    expect(fehler[0]?.wirkung).toBe(wirkung);
  }
});

test("eine zusätzliche Zeile im Block, die nicht in der Summe ist", async () => {
  const vorher = wieGedruckt();
  const zeilen = [...vorher.zeilen];
  // between the last row of the Sachkosten and their sum; the sum stays as it was
  zeilen.splice(40, 0, ["Saatgut", null, 900]);
  const formeln = zeilen.map((zeile, i) =>
    zeile.map((inhalt) =>
      typeof inhalt === "object" && inhalt !== null && i > 40
        ? {
            formel: inhalt.formel
              .replaceAll("C41", "C42")
              .replace(/\bB(43|44)\b/g, (_, n: string) => `B${Number(n) + 1}`),
          }
        : inhalt,
    ),
  );
  const { befunde } = await geprueft(eingereicht([{ zeilen: formeln }]));
  // 900 ÷ 2.000
  expect(befunde).toContainEqual(
    expect.objectContaining({ regel: "T5", ort: { blatt: "Kalkulation", zelle: "C42" }, wirkung: "-0.4500" }),
  );
  expect(befunde).toContainEqual(expect.objectContaining({ regel: "T1", ort: { blatt: "Kalkulation", zelle: "C41" } }));
});
