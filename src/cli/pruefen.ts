import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Dateipruefung } from "../review";
import { falscherGebrauch, type Ausgang } from "./ausgang";
import { dateiliste } from "./pruefen/dateiliste";
import { pruefeDatei } from "./pruefen/datei";
import { pruefeStapel } from "./pruefen/stapel";
import { tabelle } from "./pruefen/tabelle";
import { werkzeug } from "./pruefen/werkzeug";

/** Contract: every file ends within ten seconds. */
const FRIST = 10_000;

/** `pruefen DATEI|ORDNER… [--json] [--allgemein]`: exit 1 where a file is refused or has a Fehler. */
export async function pruefen(worte: readonly string[]): Promise<Ausgang> {
  const gelesen = optionen(worte);
  if (gelesen === null) {
    return falscherGebrauch("pruefen kennt nur die Optionen --json und --allgemein.");
  }
  const { pfade, json, allgemein } = gelesen;
  if (pfade.length === 0) {
    return falscherGebrauch("pruefen braucht mindestens eine Datei oder einen Ordner.");
  }
  const pruefungen = await pruefeDateien(dateiliste(pfade), allgemein ? "allgemein" : "kalkulation");
  const beanstandet = pruefungen.some(
    ({ status, befunde }) => status === "abgelehnt" || befunde.some(({ schwere }) => schwere === "fehler"),
  );

  return {
    ...(json ? { json: pruefungen } : { text: tabelle(pruefungen) }),
    ...(pruefungen.length === 0 ? { meldung: "In den angegebenen Ordnern liegt keine Arbeitsmappe." } : {}),
    code: beanstandet ? 1 : 0,
  };
}

/** In threads of the built program; where there is none (tests), one after the other in this one. */
async function pruefeDateien(
  dateien: readonly string[],
  modus: "kalkulation" | "allgemein",
): Promise<readonly Dateipruefung[]> {
  const programm = join(__dirname, "main.js");
  if (existsSync(programm)) {
    return pruefeStapel(dateien, { programm, modus, frist: FRIST });
  }
  const eines = werkzeug(modus);
  const pruefungen: Dateipruefung[] = [];
  for (const datei of dateien) {
    pruefungen.push(await pruefeDatei(datei, eines));
  }

  return pruefungen;
}

function optionen(
  worte: readonly string[],
): { readonly pfade: readonly string[]; readonly json: boolean; readonly allgemein: boolean } | null {
  const wahl = { args: [...worte], options: { json: { type: "boolean" }, allgemein: { type: "boolean" } } } as const;
  try {
    const { values, positionals } = parseArgs({ ...wahl, allowPositionals: true });

    return { pfade: positionals, json: values.json ?? false, allgemein: values.allgemein ?? false };
  } catch {
    return null;
  }
}
