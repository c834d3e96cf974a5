import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { berechnung, euroText, fundstelleText, type Befund, type Rechenschritt } from "../domain";
import { gefuellteMappe } from "../template";
import { schreibe } from "./dateien";
import { startWorkbench } from "../workbench/serve/start";
import beispiel from "../../assets/beispielhof.json";
import paket from "../../package.json";

/** `npm start`: the example farm from its figures to the workbook, explained on the way; then the workbench with the same farm. */
function zeigeBeispiel(): number {
  const gerechnet = berechnung(beispiel.eingabe);
  if (gerechnet.art !== "ok") {
    console.error(gerechnet.gruende.map((g) => g.text).join("\n"));

    return 1;
  }
  const { ergebnis, befunde, kalkulation } = gerechnet.wert;
  const ordner = join(process.cwd(), "ausgabe");
  mkdirSync(ordner, { recursive: true });
  const mappe = gefuellteMappe(gerechnet.wert, paket.version);
  const datei = mappe.art === "ok" ? schreibe(join(ordner, "Kostenkalkulation-Beispielhof.xlsx"), mappe.wert) : mappe;

  console.log(`\nKostenkalkulation: ${kalkulation.traeger}, ${kalkulation.plaetze} Plätze, ${kalkulation.tage} Tage\n`);
  console.log(gerechnet.rechenweg().map(schrittzeile).join("\n"));
  console.log(`\nTagessatz: ${euroText(ergebnis.tagessatz)} je Platz und Tag`);
  console.log(
    `Fundstellen:\n${gerechnet
      .fundstellen()
      .map((f) => `  ${fundstelleText(f)}`)
      .join("\n")}`,
  );
  console.log(`\nBefunde:\n${befunde.map(befundzeile).join("\n")}`);
  if (datei.art !== "ok") {
    console.error(datei.gruende.map((g) => g.text).join("\n"));

    return 1;
  }
  console.log(`\nDie ausgefüllte Arbeitsmappe liegt hier: ${datei.wert}\n`);

  return 0;
}

function schrittzeile({ bezeichnung, rechnung, ergebnis }: Rechenschritt): string {
  return `  ${bezeichnung}: ${rechnung} = ${ergebnis}`;
}

function befundzeile({ schwere, text }: Befund): string {
  return `  ${schwere.toUpperCase()}: ${text}`;
}

process.exitCode = zeigeBeispiel();
if (process.exitCode === 0) {
  // dist/cli/start.js lies in the folder that is served
  void startWorkbench(join(__dirname, "..")).then((server) => {
    process.exitCode = server === null ? 1 : 0;
  });
}
