import { convert } from "../support/libreoffice";
import { beispielhof } from "../faelle/beispielhof";
import { bytes, inhalt } from "../template/mappe";
import { alsBytes } from "../template/fremd/support/datei";
import { dreiBlaetter, wieGedruckt } from "./support/layouts";
import { fallVon, gelesen, geprueft } from "./support/schaden";

/** What another program makes of an undamaged file when it saves it must not be held against anybody. */

jest.setTimeout(120_000);

const EIGENE = bytes(inhalt(beispielhof.eingabe));

test.each([
  ["unser Vordruck als xlsx", EIGENE, "xlsx", "eigene"],
  ["unser Vordruck als ods", EIGENE, "ods", "eigene"],
  ["Tab. 1, wie gedruckt, als xlsx", alsBytes([wieGedruckt()]), "xlsx", "beschriftet"],
  ["drei Blätter als ods", alsBytes(dreiBlaetter()), "ods", "beschriftet"],
] as const)("%s: kein Fehler, 51,36", async (_, datei, format, form) => {
  const inspection = gelesen(await convert(datei, "xlsx", format));
  const fall = await fallVon(inspection);
  const { befunde } = await geprueft(inspection);
  expect(fall.form.art).toBe(form);
  expect([fall.kalkulation?.eingereicht, fall.kalkulation?.nachgerechnet]).toEqual([5136, 5136]);
  expect(befunde.filter(({ schwere }) => schwere === "fehler")).toEqual([]);
});
