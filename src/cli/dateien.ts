import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ok, unzulaessig, type Ergebnis } from "../domain";

/** No farm's figures and no form are larger; a larger file is a mistake or an attack. */
const GROESSTE_EINGABE = 50_000_000;

function dateiFehler(datei: string, regel: string, was: string): Ergebnis<never> {
  return unzulaessig({ regel, ort: { feld: basename(datei) }, text: `${was} (${datei}).` });
}

export function liesBytes(datei: string): Ergebnis<Uint8Array> {
  try {
    if (statSync(datei).size > GROESSTE_EINGABE) {
      return dateiFehler(datei, "datei-zu-gross", "Die Datei ist größer als 50 MB und wird nicht gelesen");
    }

    return ok(readFileSync(datei));
  } catch (fehler) {
    return dateiFehler(datei, "datei-nicht-lesbar", `Die Datei kann nicht gelesen werden: ${ursache(fehler)}`);
  }
}

/** A JSON file as a value; UTF-8, with or without BOM. */
export function liesJson(datei: string): Ergebnis<unknown> {
  const bytes = liesBytes(datei);
  if (bytes.art !== "ok") {
    return bytes;
  }
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.wert)) as unknown);
  } catch (fehler) {
    const stelle =
      (fehler as Error).name === "SyntaxError" ? " Bitte Kommas, Klammern und Anführungszeichen prüfen." : "";

    return unzulaessig({
      regel: "datei-kein-json",
      ort: { feld: basename(datei) },
      text: `Die Datei ist kein gültiges JSON in UTF-8 (${datei}).${stelle}`,
    });
  }
}

/** Writes whole or not at all: a failed write leaves the old file as it was. */
export function schreibe(datei: string, bytes: Uint8Array): Ergebnis<string> {
  const entwurf = join(dirname(datei), `.${basename(datei)}.${process.pid}.tmp`);
  try {
    writeFileSync(entwurf, bytes);
    renameSync(entwurf, datei);

    return ok(datei);
  } catch (fehler) {
    rmSync(entwurf, { force: true });

    return dateiFehler(datei, "datei-nicht-schreibbar", `Die Datei kann nicht geschrieben werden: ${ursache(fehler)}`);
  }
}

function ursache(fehler: unknown): string {
  const code = typeof fehler === "object" && fehler !== null && "code" in fehler ? String(fehler.code) : "";
  const bekannt: Readonly<Record<string, string>> = {
    ENOENT: "Datei oder Ordner gibt es nicht",
    EACCES: "keine Berechtigung",
    EISDIR: "das ist ein Ordner",
    ENOTDIR: "der Pfad enthält eine Datei an der Stelle eines Ordners",
    EROFS: "das Laufwerk ist schreibgeschützt",
    ENOSPC: "das Laufwerk ist voll",
    EBUSY: "die Datei ist gerade geöffnet",
    EPERM: "keine Berechtigung",
  };

  return bekannt[code] ?? (code === "" ? "unbekannter Fehler" : code);
}
