/**
 * Files per second of the review (all cores, the command line as built), beside LibreOffice recalculating the same files in
 * one batch, and beside merely unzipping and scanning them: in one run, so that the ratios count.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { berechnung } from "../../src/domain";
import { gefuellteMappe } from "../../src/template";
import { hof } from "../faelle/beispielhof";
import { findSoffice } from "../support/libreoffice";
import { printTable } from "./table";

jest.setTimeout(900_000);

const FILES = 60;
const ALA = join(__dirname, "../../dist/cli/main.js");

let folder: string;
let names: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ala-bench-"));
  mkdirSync(join(folder, "eingang"));
  names = Array.from({ length: FILES }, (_, i) => {
    const gerechnet = berechnung(hof({ tage: 200 + i }));
    const mappe = gerechnet.art === "ok" ? gefuellteMappe(gerechnet.wert, "Bench") : gerechnet;
    const name = join(folder, "eingang", `hof-${String(i).padStart(3, "0")}.xlsx`);
    writeFileSync(name, mappe.art === "ok" ? mappe.wert : "");

    return name;
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function seconds(work: () => void): number {
  const start = performance.now();
  work();

  return (performance.now() - start) / 1000;
}

/** Undamaged files: exit 0, every one of them checked. */
function review(): void {
  const out = execFileSync(process.execPath, [ALA, "pruefen", join(folder, "eingang"), "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect((JSON.parse(out) as { status: string }[]).filter(({ status }) => status === "geprueft")).toHaveLength(FILES);
}

function libreoffice(): void {
  const soffice = findSoffice();
  if (soffice === null) {
    throw new Error("Kein LibreOffice gefunden.");
  }
  const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
  execFileSync(soffice, [profile, "--headless", "--convert-to", "ods", "--outdir", join(folder, "aus"), ...names], {
    stdio: "pipe",
    timeout: 600_000,
  });
}

/** The floor: nobody can read a file without this. */
function floor(): number {
  let marks = 0;
  for (const name of names) {
    for (const bytes of Object.values(unzipSync(readFileSync(name)))) {
      for (const byte of bytes) {
        marks += byte === 60 ? 1 : 0;
      }
    }
  }

  return marks;
}

test("Prüfung, LibreOffice und bloßes Entpacken auf denselben Dateien", () => {
  review();
  const ours = seconds(review);
  const scan = seconds(() => {
    expect(floor()).toBeGreaterThan(0);
  });
  const office = seconds(libreoffice);
  const row = (name: string, time: number): string[] => [
    name,
    (FILES / time).toFixed(1),
    ((time / FILES) * 1000).toFixed(1),
    (time / ours).toFixed(1),
  ];
  printTable(`${String(FILES)} Dateien`, [
    ["", "Dateien je Sekunde", "ms je Datei", "Zeit im Verhältnis"],
    row("ala pruefen, alle Kerne, mit Programmstart", ours),
    row("Entpacken und Durchsehen, ein Kern", scan),
    row("LibreOffice, ein Stapel", office),
  ]);
});
