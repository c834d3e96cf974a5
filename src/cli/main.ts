import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GEBRAUCH, falscherGebrauch, type Ausgang } from "./ausgang";
import { fuellen } from "./fuellen";
import { funktion, type Metadaten } from "./funktion";
import { rechnen } from "./rechnen";

/** Reads the words of the command line; every command answers with an Ausgang. */
function befehl([name, ...worte]: readonly string[]): Ausgang {
  const [erstes, zweites, ...rest] = worte;
  switch (name) {
    case "rechnen":
      return erstes === undefined || worte.length > 1
        ? falscherGebrauch("rechnen braucht genau eine Datei: EINGABE.json.")
        : rechnen(erstes);
    case "fuellen":
      return erstes === undefined || zweites === undefined || rest.length > 0
        ? falscherGebrauch("fuellen braucht EINGABE.json und AUSGABE.xlsx.")
        : fuellen(erstes, zweites);
    case "funktion":
      return erstes === undefined
        ? falscherGebrauch("funktion braucht den Namen einer ALA-Funktion.")
        : funktion(erstes, worte.slice(1), metadaten());
    case "hilfe":
    case "--help":
    case "-h":
      return { meldung: GEBRAUCH, code: 0 };
    default:
      return falscherGebrauch(name === undefined ? "Es fehlt ein Befehl." : `Den Befehl „${name}“ gibt es nicht.`);
  }
}

/** The build lays functions.json beside the folder of this program. */
function metadaten(): Metadaten {
  return JSON.parse(readFileSync(join(__dirname, "..", "functions.json"), "utf8")) as Metadaten;
}

const { json, meldung, code } = befehl(process.argv.slice(2));
if (json !== undefined) {
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}
if (meldung !== undefined) {
  process.stderr.write(`${meldung}\n`);
}
process.exitCode = code;
