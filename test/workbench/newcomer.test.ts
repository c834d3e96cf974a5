/** What somebody does who has only the README: start, look at the example, read what was checked, change, fill in, save. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { axeFindings } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { cellOf } from "../workbook/support/open";

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "ausgabe/bilder");

let started: ChildProcess;
let address: string;
let folder: string;
let browser: Browser;

jest.setTimeout(240_000);

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "ala-neu-"));
  const program = join(ROOT, "dist/cli/start.js");
  if (!existsSync(program)) {
    throw new Error("Nichts ist gebaut. Bitte erst `npm run build` ausführen.");
  }
  started = spawn(process.execPath, [program], { cwd: folder, env: { ...process.env, BROWSER: "none" } });
  address = await new Promise((resolve, reject) => {
    let said = "";
    started.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url !== undefined) {
        resolve(url);
      }
    });
    started.on("exit", () => {
      reject(new Error(said));
    });
  });
  browser = await launchChromium();
});

afterAll(async () => {
  started.kill();
  await browser.close();
  rmSync(folder, { recursive: true });
});

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  hell: { colorScheme: "light" },
  dunkel: { colorScheme: "dark" },
  kontrast: { forcedColors: "active" },
  schmal: { colorScheme: "light", viewport: { width: 320, height: 640 } },
};

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** A picture of this step, and what axe finds on it. */
  readonly step: (name: string) => Promise<void>;
}

async function visit(look: string): Promise<Visit> {
  const context = await browser.newContext({
    locale: "de-DE",
    viewport: { width: 1280, height: 800 },
    ...LOOKS[look],
  });
  // the native dialogs cannot be driven; without them the page uses a file input and a download
  await context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) {
      complaints.push(`Anfrage nach außen: ${request.url()}`);
    }
  });

  return {
    page,
    complaints,
    step: async (name) => {
      await page.screenshot({ path: join(PICTURES, `werkbank-${look}-${name}.png`) });
      complaints.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
    },
  };
}

test("der Start rechnet den Beispielhof und schreibt seine Arbeitsmappe", () => {
  expect(existsSync(join(folder, "ausgabe/Kostenkalkulation-Beispielhof.xlsx"))).toBe(true);
});

test.each(Object.keys(LOOKS))("vom Start zur gespeicherten Arbeitsmappe (%s)", async (look) => {
  const { page, complaints, step } = await visit(look);
  await page.goto(address);
  await page.locator("#aufgaben").getByRole("button", { name: "Beispiel laden" }).waitFor();
  await step("1-anfang");

  await page.getByRole("button", { name: "Beispielhof ansehen" }).click();
  await page.locator(".ic-workbook-container").waitFor();
  const pane = page.locator("#aufgaben");
  await pane.getByText("51,36 €").first().waitFor();
  await step("2-beispiel");

  // the example's five Hinweise; its lines are all admissible
  await pane
    .getByRole("link", { name: /^0 Fehler, 0 Warnungen, 5 Hinweise/ })
    .or(pane.getByRole("button", { name: /^0 Fehler, 0 Warnungen, 5 Hinweise/ }))
    .click();
  await pane
    .getByText(/Beschäftigtenrat mit der Pauschale/)
    .first()
    .waitFor();
  await step("3-geprueft");

  await pane.getByRole("textbox", { name: /^Tage im Jahr/ }).fill("240");
  // 102.723,48 € (the sum of the example, see beispielhof.json) / (8 × 240) = 53,5018
  await pane.getByText("53,50 €").first().waitFor();
  await pane.getByRole("button", { name: "In die Mappe übernehmen" }).click();
  const agree = page.getByRole("button", { name: /Zellen? schreiben$/ });
  await agree.waitFor();
  await step("4-aenderungen");
  await agree.click();
  await page.getByText(/Zellen? wurden? geschrieben\./).waitFor();
  await step("5-geschrieben");
  await page.getByRole("dialog").getByRole("button", { name: "Schließen" }).first().click();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Speichern" }).click();
  const download = await downloading;
  await step("6-gespeichert");
  const file = FileWorkbook.open(new Uint8Array(readFileSync(await download.path())));
  if (file.status === "refused") {
    throw new Error(file.refusal.text);
  }
  expect(await cellOf(file.value, "Kostenkalkulation", "B10")).toMatchObject({ value: 240, formula: null });
  expect(await cellOf(file.value, "Kostenkalkulation", "B11")).toMatchObject({ value: 53.5 });

  for (const side of ["Sachkosten", "Entgelt", "Prüfen"]) {
    await pane.getByRole("button", { name: side, exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: side }).scrollIntoViewIfNeeded();
    await step(`7-${side.toLowerCase()}`);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
