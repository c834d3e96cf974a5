import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type RunningServer } from "../../src/workbench/serve/server";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { launchChromium } from "../support/chromium";
import { cellOf } from "../workbook/support/open";
import { oneSheet } from "../workbook/support/xlsx";

/** The built pages; `npm run build` makes them. */
const DIST = process.env["ALA_DIST"] ?? join(__dirname, "..", "..", "dist");

let server: RunningServer;
let browser: Browser;
let page: Page;
let complaints: string[];

jest.setTimeout(120_000);

beforeAll(async () => {
  if (!existsSync(join(DIST, "index.html"))) {
    throw new Error("Die Werkbank ist nicht gebaut. Bitte erst `npm run build` ausführen.");
  }
  server = await serveFolder(DIST, 0);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } });
  // the native dialogs cannot be driven; without them the page uses a file input and a download
  await context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:data|blob|file):/.test(request.url())) {
      complaints.push(`Anfrage nach außen: ${request.url()}`);
    }
  });
});

afterEach(async () => {
  await page.context().close();
});

const formulaBar = (): Promise<string> => page.locator(".ic-formula-bar-editor-wrapper textarea").inputValue();
const message = (): Promise<string> => page.locator(".meldungen").innerText();

/** Goes to a cell near the first one with the keyboard. */
async function goTo(cell: string): Promise<void> {
  const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const address = (): Promise<string> => page.locator(".ic-formula-bar-address").innerText();
  await page.locator(".ic-workbook-container").focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < 20 && (await address()) !== "A1"; i += 1) {
    await page.keyboard.press("Control+ArrowUp");
  }
  for (let i = 1; i < Number(row); i += 1) {
    await page.keyboard.press("ArrowDown");
  }
  for (let i = 65; i < column.charCodeAt(0); i += 1) {
    await page.keyboard.press("ArrowRight");
  }
  expect(await address()).toBe(cell);
}

async function enter(text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function openExample(): Promise<void> {
  await page.getByRole("button", { name: "Beispielhof ansehen" }).click();
  await page.locator(".ic-workbook-container").waitFor();
  await page.getByText("51,36 €").first().waitFor();
}

async function openByButton(name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Öffnen" }).click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

async function saved(): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Speichern" }).click();
  const download = await downloading;

  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe("die Werkbank im Browser", () => {
  test("ein Klick zeigt den Beispielhof; Tippen rechnet, auch im Aufgabenbereich; nichts geht nach außen", async () => {
    await page.goto(server.url);
    await openExample();
    await goTo("B9");
    expect(await formulaBar()).toBe("8");
    await enter("9");
    await page.getByText(/\(geändert\)/).waitFor();
    await page.locator("#aufgaben").getByText("51,36 €").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await page.locator("#aufgaben").getByText("51,36 €").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("gesperrte Zellen und Formatbefehle werden mit einem Satz abgelehnt", async () => {
    await page.goto(server.url);
    await openExample();
    await goTo("B11");
    const before = await formulaBar();
    expect(before).toMatch(/^=/);
    await enter("99");
    expect(await message()).toContain("geschützt");
    await goTo("B11");
    expect(await formulaBar()).toBe(before);
    await page.keyboard.press("Control+b");
    expect(await message()).toContain("ändert keine Formate");
    expect(await page.locator(".ic-toolbar-container, .ic-sheet-tab-menu-button").first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("eine eigene Datei öffnen, =ALA.… eintragen, speichern", async () => {
    await page.goto(server.url);
    await openByButton("Meine Löhne.xlsx", oneSheet('<row r="1"><c r="A1"><v>79</v></c></row>'));
    await page.locator(".ic-workbook-container").waitFor();
    await goTo("B1");
    await enter("=ala.entgelt(A1;DATUM(2026;7;1))");
    await enter("=RUNDEN(1,005;2)");
    await goTo("B1");
    expect(await formulaBar()).toBe("=ALA.ENTGELT(A1;DATUM(2026;7;1))");
    const { name, bytes } = await saved();
    expect(name).toBe("Meine Löhne.xlsx");
    const file = FileWorkbook.open(bytes);
    if (file.status === "refused") {
      throw new Error(file.refusal.text);
    }
    expect(await cellOf(file.value, "Blatt", "B1")).toMatchObject({
      // 133 + 79 + 52, see src/functions/beispiele.json
      value: 264,
      formula: "_xldudf_ALA_ENTGELT(A1,DATE(2026,7,1))",
    });
    expect(await cellOf(file.value, "Blatt", "B2")).toMatchObject({ value: 1.01, formula: "ROUND(1.005,2)" });
    expect(complaints).toEqual([]);
  });

  test("ablegen öffnet, und was keine Arbeitsmappe ist, wird gesagt", async () => {
    await page.goto(server.url);
    const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
      const transfer = await page.evaluateHandle(
        ({ name: file, content }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(content)], file));

          return data;
        },
        { name, content: [...bytes] },
      );
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    };
    await drop("brief.docx", new Uint8Array([1]));
    await page.getByText("brief.docx wurde nicht geöffnet.").waitFor();
    await drop("kaputt.xlsx", new Uint8Array([1, 2, 3]));
    await page.getByText("kaputt.xlsx wurde nicht geöffnet.").waitFor();
    await drop("hof.xlsx", oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>abgelegt</t></is></c></row>'));
    await page.locator(".ic-workbook-container").waitFor();
    await goTo("A1");
    expect(await formulaBar()).toBe("abgelegt");
  });

  test("mit F6 aus dem Tabellenblatt heraus und reihum", async () => {
    await page.goto(server.url);
    await openExample();
    await goTo("A1");
    const region = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest("#kopf, #blatt, #aufgaben")?.id);
    const seen: (string | undefined)[] = [await region()];
    for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      seen.push(await region());
    }
    expect(seen).toEqual(["blatt", "aufgaben", "kopf", "blatt", "kopf"]);
  });

  test("auch von der Festplatte, ohne Server", async () => {
    await page.goto(pathToFileURL(join(DIST, "index.html")).href);
    await openExample();
    expect(complaints).toEqual([]);
  });

  test("auf 320 Pixeln ohne Querrollen der Seite", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(server.url);
    await openExample();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
