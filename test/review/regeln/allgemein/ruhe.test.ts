import { pruefe, regelnFuer } from "../../../../src/review";
import type { Inspection } from "../../../../src/workbook/inspection";
import { convert } from "../../../support/libreoffice";
import { bytes, inhalt, LEER } from "../../../template/mappe";
import { beispielhof } from "../../../faelle/beispielhof";
import { abgetippt, dreiBlaetter, eingereicht, wieGedruckt } from "../../support/layouts";
import { BEISPIEL, fallVon, gelesen, VORDRUCK } from "../../support/schaden";

/** What the general checks say of a file in which nothing is wrong; hints are not counted. */
async function laut(inspection: Inspection): Promise<string[]> {
  const { befunde } = pruefe(await fallVon(inspection, "allgemein"), regelnFuer("allgemein"));

  return befunde
    .filter(({ schwere }) => schwere !== "hinweis")
    .map(({ regel, ort, text }) => `${regel} ${ort.blatt ?? ""}!${ort.zelle ?? ""} ${text}`);
}

test.each([
  ["der leere Vordruck", () => VORDRUCK],
  ["das ausgefüllte Beispiel", () => BEISPIEL],
  ["Tab. 1, wie gedruckt", () => eingereicht([wieGedruckt()])],
  ["drei Blätter", () => eingereicht(dreiBlaetter())],
  ["abgetippt", () => eingereicht([abgetippt()])],
])("%s: auch ohne Kenntnis der Form kein Befund", async (_, datei) => {
  expect(await laut(datei())).toEqual([]);
});

test.each([
  ["xlsx", () => bytes(inhalt(beispielhof.eingabe))],
  ["ods", () => bytes(inhalt(beispielhof.eingabe))],
  ["xlsx", () => bytes(LEER)],
])(
  "von LibreOffice gespeichert (%s)",
  async (art, datei) => {
    expect(await laut(gelesen(await convert(datei(), "xlsx", art)))).toEqual([]);
  },
  120_000,
);
