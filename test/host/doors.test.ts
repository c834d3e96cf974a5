/** The same input through every door gives the same cents: command line, pane, grid, function cell, LibreOffice. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { tag } from "../../src/domain";
import { ALA_FUNCTIONS } from "../../src/workbench/ala-functions";
import { hof } from "../faelle/beispielhof";
import { launchChromium } from "../support/chromium";
import { at, recalculate } from "../support/libreoffice";
import { opened, startEngine } from "../workbook/engine/engine-support";
import { cellOf } from "../workbook/support/open";
import { oneSheet } from "../workbook/support/xlsx";
import { gebaut } from "./built";
import { Host } from "./host";
import { geoeffnet } from "./mappe";
import { declaredRequirements } from "./requirements";
import { firstOf, office } from "./site";
import { openExcelOnTheWeb, type ExcelOnTheWeb } from "./wac-page";

jest.setTimeout(180_000);

const ALA = join(__dirname, "../../dist/cli/main.js");

interface Gerechnet {
  readonly tagessatz: string;
  readonly gesamtkosten: string;
  readonly arbeitgeberBrutto: readonly string[];
  readonly fixeKosten: string;
  readonly sachkostenJeZeile: Readonly<Record<string, string>>;
}

/** Three farms: the example; odd numbers everywhere; halves of a cent in every line. */
const HOEFE: readonly (readonly [string, Record<string, unknown>])[] = [
  ["der Beispielhof", hof()],
  ["ein Hof mit krummen Zahlen", krumm()],
  ["ein Platz, ein Tag im Jahr weniger", hof({ plaetze: 7, tage: 249, wochenstunden: 38.5 })],
];

function krumm(): Record<string, unknown> {
  const eingabe = hof({ plaetze: 11, tage: 233 });
  const sachkosten = (eingabe["sachkosten"] as Record<string, unknown>[]).map((zeile, i) => ({
    ...zeile,
    betrag: 1000.005 + i * 33.33,
    anteil: [1, 3],
  }));

  return { ...eingabe, sachkosten };
}

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ala-tueren-"));
  await startEngine();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Exit 1 means that something was found, not that nothing was computed. */
function ala(...args: string[]): unknown {
  try {
    return JSON.parse(execFileSync(process.execPath, [ALA, ...args], { encoding: "utf8", stdio: "pipe" }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

async function excelMit(bytes: Uint8Array): Promise<ExcelOnTheWeb> {
  const excel = await openExcelOnTheWeb(browser, {
    host: new Host(await geoeffnet(bytes)),
    site: firstOf(office(), gebaut),
    start: "/pane.html",
    requirements: declaredRequirements(),
  });
  await excel.pane.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });

  return excel;
}

/** "51.36" as the pane shows it. */
const alsText = (betrag: string): string =>
  `${Number(betrag).toLocaleString("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} €`;

const spalte = (betraege: readonly string[]): number[][] => betraege.map((betrag) => [Number(betrag)]);

test.each(HOEFE)("Kostenkalkulation: %s", async (_name, eingabe) => {
  const datei = join(folder, "eingabe.json");
  const mappe = join(folder, "hof.xlsx");
  writeFileSync(datei, JSON.stringify(eingabe));
  const kommandozeile = ala("rechnen", datei) as Gerechnet;
  ala("fuellen", datei, mappe);
  const bytes = new Uint8Array(readFileSync(mappe));
  const { tagessatz } = kommandozeile;

  const gitter = await cellOf(opened(bytes, { functions: ALA_FUNCTIONS }), "Kostenkalkulation", "B11");
  const libreoffice = at(await recalculate(bytes), "Kostenkalkulation", "B11");

  const excel = await excelMit(bytes);
  await excel.pane.getByText(alsText(tagessatz)).first().waitFor();
  await excel.pane.getByText(alsText(kommandozeile.gesamtkosten)).first().waitFor();
  const zelle = await excel.call(
    "TAGESSATZ",
    spalte(kommandozeile.arbeitgeberBrutto),
    spalte([kommandozeile.fixeKosten]),
    spalte(Object.values(kommandozeile.sachkostenJeZeile)),
    eingabe["plaetze"],
    eingabe["tage"],
  );
  expect({ gitter: gitter.value, libreoffice: Number(libreoffice), zelle: zelle.value }).toEqual({
    gitter: Number(tagessatz),
    libreoffice: Number(tagessatz),
    zelle: Number(tagessatz),
  });
  expect(excel.problems()).toEqual([]);
  await excel.close();
});

// each amount of Grundbetrag and AFöG of recht.md 5b, 5c, and the handbook's table beside them
test.each`
  steigerungsbetrag | stichtag        | rechtsstand   | erwartet
  ${79}             | ${"2026-07-01"} | ${"RECHT"}    | ${264}
  ${79}             | ${"2024-08-01"} | ${"RECHT"}    | ${264}
  ${79}             | ${"2021-06-01"} | ${"HANDBUCH"} | ${246}
`(
  "ENTGELT($steigerungsbetrag; $stichtag; ; $rechtsstand) = $erwartet",
  async (fall: { steigerungsbetrag: number; stichtag: string; rechtsstand: string; erwartet: number }) => {
    const { steigerungsbetrag, stichtag, rechtsstand, erwartet } = fall;
    const { wert } = ala("funktion", "ENTGELT", String(steigerungsbetrag), stichtag, "-", rechtsstand) as {
      wert: number;
    };

    const book = opened(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { functions: ALA_FUNCTIONS });
    const [year = "", month = "", day = ""] = stichtag.split("-");
    const datum = `DATUM(${year};${String(Number(month))};${String(Number(day))})`;
    book.grid.setUserInput(0, 1, 2, `=ALA.ENTGELT(${String(steigerungsbetrag)};${datum};;"${rechtsstand}")`);
    const [[[gitter] = []] = []] = await book.read([{ sheet: "Blatt", range: "B1" }]);

    const excel = await excelMit(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const zelle = await excel.call("ENTGELT", [[steigerungsbetrag]], [[tag(stichtag)]], null, [[rechtsstand]]);
    const { pane } = excel;
    await pane.getByRole("button", { name: "Entgelt", exact: true }).click();
    await pane.getByRole("textbox", { name: /^Steigerungsbetrag/ }).fill(String(steigerungsbetrag));
    await pane.getByLabel(/^Stichtag/).fill(stichtag);
    if (rechtsstand === "HANDBUCH") {
      await pane.getByRole("radio", { name: /^Handbuch/ }).check();
    }
    await pane
      .getByText(alsText(String(erwartet)), { exact: true })
      .first()
      .waitFor();
    await excel.close();

    expect({ wert, gitter: gitter?.value, zelle: zelle.value }).toEqual({
      wert: erwartet,
      gitter: erwartet,
      zelle: [[erwartet]],
    });
  },
);
