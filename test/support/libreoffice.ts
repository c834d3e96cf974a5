import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice as an independent program that reads, computes and writes workbooks. Each call has its own profile. */

/** Path of soffice, or null where it is not installed. */
export function findSoffice(): string | null {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of ["soffice", "soffice.exe"]) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);

        return path;
      } catch {
        // the next one
      }
    }
  }

  return null;
}

function requireSoffice(): string {
  const path = findSoffice();
  if (path === null) {
    throw new Error(
      "Dieser Test ist NICHT gelaufen: LibreOffice (soffice) fehlt im PATH." +
        (process.env["CI"] === undefined
          ? " Bitte libreoffice-calc installieren."
          : " In der CI muss es installiert sein."),
    );
  }

  return path;
}

/** Always compute on load, whatever values the file holds. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Separator ";", quote '"', UTF-8, raw values instead of formatted ones, every sheet. */
const CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "ala-soffice-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, args: readonly string[]): Promise<void> {
  const soffice = requireSoffice();
  const profile = pathToFileURL(join(folder, "profil")).href;

  return new Promise((resolve, reject) => {
    execFile(
      soffice,
      [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--nolockcheck", ...args],
      { timeout: 110_000, env: { ...process.env, HOME: folder } },
      (error, stdout, stderr) => {
        if (error === null) {
          resolve();
        } else {
          reject(new Error(`LibreOffice: ${error.message}\n${stdout}\n${stderr}`));
        }
      },
    );
  });
}

/** Converts a file; the result is the content of the file that LibreOffice wrote. */
export function convert(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const input = join(folder, `mappe.${from}`);
    await writeFile(input, bytes);
    await run(folder, ["--convert-to", to, "--outdir", join(folder, "aus"), input]);

    return new Uint8Array(await readFile(join(folder, "aus", `mappe.${to.split(":")[0] ?? to}`)));
  });
}

export interface CsvOptions {
  /** True (default): computes everything anew. False: shows what a person sees who opens the file. */
  readonly recalculate?: boolean;
}

/** The sheets of a workbook as LibreOffice shows them, raw values as text; empty cells are "". */
export function recalculate(
  bytes: Uint8Array,
  { recalculate: always = true }: CsvOptions = {},
): Promise<Map<string, string[][]>> {
  return inFolder(async (folder) => {
    if (always) {
      await mkdir(join(folder, "profil", "user"), { recursive: true });
      await writeFile(join(folder, "profil", "user", "registrymodifications.xcu"), RECALCULATE);
    }
    const input = join(folder, "mappe.xlsx");
    const output = join(folder, "aus");
    await writeFile(input, bytes);
    await run(folder, ["--convert-to", CSV, "--outdir", output, input]);
    const sheets = new Map<string, string[][]>();
    for (const file of (await readdir(output)).sort()) {
      const match = /^mappe-(.*)\.csv$/s.exec(file);
      if (match !== null) {
        sheets.set(match[1] ?? "", parseCsv(await readFile(join(output, file), "utf8")));
      }
    }

    return sheets;
  });
}

/** Fields between ";", quoted where they need it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) {
      throw new Error(`CSV: ${text.slice(field.lastIndex, field.lastIndex + 40)}`);
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== ";") {
      rows.push(row);
      row = [];
    }
  }

  return rows;
}

/** One cell of a sheet, by its address: at(sheets, "Blatt", 2, 3) is C2. */
export function at(sheets: ReadonlyMap<string, readonly (readonly string[])[]>, sheet: string, cell: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = Array.from(match?.[1] ?? "").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

  return sheets.get(sheet)?.[Number(match?.[2]) - 1]?.[column - 1] ?? "";
}
