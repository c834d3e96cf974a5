import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { GEBRAUCH, falscherGebrauch, type Ausgang } from "./ausgang";
import { fuellen } from "./fuellen";
import { funktion, type Metadaten } from "./funktion";
import { importieren } from "./importieren";
import { pruefen } from "./pruefen";
import { arbeite } from "./pruefen/arbeiter";
import { rechnen } from "./rechnen";
import { zuordnen } from "./zuordnen";

// a reader such as head that has seen enough is no fault of ours
process.stdout.on("error", (fehler: NodeJS.ErrnoException) => {
  if (fehler.code !== "EPIPE") {
    throw fehler;
  }
});

/** Reads the words of the command line; every command answers with an Ausgang. */
async function befehl([name, ...worte]: readonly string[]): Promise<Ausgang> {
  const [erstes] = worte;
  switch (name) {
    case "rechnen":
      return erstes === undefined || worte.length > 1
        ? falscherGebrauch("rechnen braucht genau eine Datei: EINGABE.json.")
        : rechnen(erstes);
    case "fuellen":
      return befehlFuellen(worte);
    case "funktion":
      return erstes === undefined
        ? falscherGebrauch("funktion braucht den Namen einer ALA-Funktion.")
        : funktion(erstes, worte.slice(1), metadaten());
    case "importieren":
      return importieren(worte);
    case "pruefen":
      return pruefen(worte);
    case "zuordnen":
      return erstes === undefined || worte.length > 1
        ? falscherGebrauch("zuordnen braucht genau eine Datei: ZEILEN.csv.")
        : zuordnen(erstes);
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

function befehlFuellen(worte: readonly string[]): Promise<Ausgang> | Ausgang {
  const wahl = { args: [...worte], options: { vorlage: { type: "string" }, karte: { type: "string" } } } as const;
  try {
    const { values, positionals } = parseArgs({ ...wahl, allowPositionals: true });
    const [eingabe, ausgabe] = positionals;
    if (eingabe === undefined || ausgabe === undefined || positionals.length > 2) {
      return falscherGebrauch("fuellen braucht genau EINGABE.json und AUSGABE.xlsx.");
    }
    if (values.vorlage === undefined) {
      return values.karte === undefined
        ? fuellen(eingabe, ausgabe)
        : falscherGebrauch("--karte gehört zu einer --vorlage.");
    }

    return fuellen(eingabe, ausgabe, { vorlage: values.vorlage, karte: values.karte ?? null });
  } catch {
    return falscherGebrauch("fuellen kennt nur die Optionen --vorlage FORM.xlsx und --karte MAP.json.");
  }
}

async function main(): Promise<void> {
  const { json, text, meldung, code } = await befehl(process.argv.slice(2));
  if (json !== undefined) {
    process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  }
  if (text !== undefined) {
    process.stdout.write(text);
  }
  if (meldung !== undefined) {
    process.stderr.write(`${meldung}\n`);
  }
  process.exitCode = code;
}

if (isMainThread) {
  main().catch((fehler: unknown) => {
    process.stderr.write(`Unerwarteter Fehler im Programm: ${String(fehler)}\n`);
    process.exitCode = 1;
  });
} else {
  arbeite();
}
