/** The built pane and functions as the stand-in's site. */
import { join } from "node:path";
import { baueArbeitsmappe } from "../../src/template";
import { PARAMETER_DER_KALKULATION } from "../../src/domain";
import { folder, type Site } from "./site";

const WURZEL = join(__dirname, "../..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export const BILDER = join(WURZEL, "ausgabe/bilder");

/** The built pages as they are; only the address of office.js is the one of a self-hosted build. */
export const gebaut: Site = (path) => {
  const datei = folder(join(WURZEL, "dist"))(path);

  return datei === null || !path.endsWith(".html")
    ? datei
    : { ...datei, body: Buffer.from(datei.body.toString().replace(CDN, "/office/office.js")) };
};

/** Our own workbook, blank. */
export function leereMappe(): Uint8Array {
  const mappe = baueArbeitsmappe({
    kalkulation: null,
    ergebnis: null,
    befunde: [],
    parameter: PARAMETER_DER_KALKULATION,
    programmversion: "Test",
  });
  if (mappe.art !== "ok") {
    throw new Error("Die leere Arbeitsmappe ließ sich nicht bauen.");
  }

  return mappe.wert;
}
