/** From a farm's DATEV stack to the Tagessatz, as somebody does it who has never seen the program. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { klareZeilen, liesBuchungen, sachkosteneingabe, vorschlaege } from "../../src/books";
import { berechnung, euroText, NULL, tag } from "../../src/domain";
import { serveFolder, type RunningServer } from "../../src/workbench/serve/server";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { hof } from "../faelle/beispielhof";
import { axeFindings } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { cellOf } from "../workbook/support/open";

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "ausgabe/bilder");
const STACK = join(ROOT, "test/faelle/buchfuehrung/hof-2025-2026.csv");

jest.setTimeout(240_000);

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await serveFolder(join(ROOT, "dist"), 0);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The example's own lines and the clear ones of the stack, by the domain alone. */
function expected(): { readonly lines: number; readonly tagessatz: string } {
  const read = liesBuchungen(readFileSync(STACK), { kontenrahmen: "SKR03", kostenstelle: null, jahr: null });
  if (read.art !== "ok") {
    throw new Error(read.gruende.map(({ text }) => text).join(" "));
  }
  const clear = klareZeilen(
    vorschlaege(read.wert.buchungen, {
      kontenrahmen: "SKR03",
      wirtschaftsjahr: { von: tag("2025-07-01"), bis: tag("2026-06-30") },
      datei: "hof-2025-2026.csv",
    }).vorschlaege,
  );
  const added = clear.map((line) => sachkosteneingabe(line, { schluessel: null, steigerung: NULL }));
  const result = berechnung(hof({ sachkosten: [...(hof()["sachkosten"] as unknown[]), ...added] }));
  if (result.art !== "ok") {
    throw new Error(result.gruende.map(({ text }) => text).join(" "));
  }

  return { lines: clear.length, tagessatz: euroText(result.wert.ergebnis.tagessatz) };
}

test("Datei wählen → ansehen → in den Entwurf → in die Mappe → speichern", async () => {
  const { lines, tagessatz } = expected();
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const step = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(PICTURES, `buchfuehrung-${name}.png`) });
    complaints.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
  };
  await page.goto(server.url);
  await page.getByRole("button", { name: "Beispielhof ansehen" }).click();
  const pane = page.locator("#aufgaben");
  await pane.getByText("51,36 €").first().waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Sachkosten", exact: true }).click();
  await pane.getByRole("button", { name: /^Aus der Buchführung/ }).click();
  await pane.getByLabel(/^Kontenrahmen/).selectOption("SKR03");
  await pane.getByLabel("Wirtschaftsjahr von").fill("2025-07-01");
  await pane.getByLabel("bis", { exact: true }).fill("2026-06-30");
  await step("1-angaben");

  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: /^Datei wählen/ }).click();
  await (await choosing).setFiles(STACK);
  await pane.getByText(/^DATEV-Buchungsstapel: \d+ Buchungen gelesen/).waitFor();
  await step("2-vorschau");

  await pane.getByRole("button", { name: `${String(lines)} Zeilen in den Entwurf übernehmen` }).click();
  await pane.getByText(`${String(lines)} Zeilen stehen im Entwurf.`, { exact: false }).waitFor();
  await step("3-entwurf");
  await pane.getByRole("button", { name: "Kalkulieren", exact: true }).click();
  await pane.getByText(tagessatz).first().waitFor();

  await pane.getByRole("button", { name: "In die Mappe übernehmen" }).click();
  await page.getByRole("button", { name: /Zellen schreiben$/ }).click();
  await page.getByText(/Zellen wurden geschrieben\./).waitFor({ timeout: 60_000 });
  await step("4-geschrieben");
  await page.getByRole("dialog").getByRole("button", { name: "Schließen" }).first().click();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Speichern" }).click();
  const file = FileWorkbook.open(new Uint8Array(readFileSync(await (await downloading).path())));
  if (file.status === "refused") {
    throw new Error(file.refusal.text);
  }
  const { value } = await cellOf(file.value, "Kostenkalkulation", "B11");
  expect(`${Number(value).toLocaleString("de-DE", { minimumFractionDigits: 2 })} €`).toBe(tagessatz);
  expect(complaints).toEqual([]);
  await context.close();
});
