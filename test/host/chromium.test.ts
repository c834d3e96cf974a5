/** The parent page that plays Excel on the web, with the unmodified office.js in the frame, in a real browser. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { Host } from "./host";
import { declaredRequirements } from "./requirements";
import { firstOf, folder, office } from "./site";
import { openExcelOnTheWeb, type ExcelOnTheWeb } from "./wac-page";

jest.setTimeout(60000);

/** More than one slice of 100 bytes, with every byte value. */
const DOCUMENT = Uint8Array.from({ length: 256 }, (_, i) => i);

let browser: Browser;
let host: Host;
let excel: ExcelOnTheWeb;

/** One page for all tests but the last: opening it is what costs the time. */
beforeAll(async () => {
  browser = await launchChromium();
  await open();
});

afterAll(async () => {
  await browser.close();
});

async function open(): Promise<void> {
  host = new Host({ sheets: [{ name: "Tabelle1" }] });
  excel = await openExcelOnTheWeb(browser, {
    host,
    site: firstOf(office(), folder(join(__dirname, "fixture"))),
    start: "/pane.html",
    requirements: declaredRequirements(),
    document: () => DOCUMENT,
  });
  await state(/^bereit/);
}

async function state(expected: RegExp): Promise<string> {
  const text = excel.pane.locator("#zustand").filter({ hasText: expected });
  await text.waitFor();

  return (await text.textContent()) ?? "";
}

/** Outside Excel office.js calls home three seconds after its start; in here it must not. */
const UNTIL_IT_CALLS_HOME = 3500;

test("Office is ready, takes this for Excel on the web, and asks nobody outside", async () => {
  expect(await state(/^bereit/)).toBe("bereit: Excel OfficeOnline");
  await excel.page.waitForTimeout(UNTIL_IT_CALLS_HOME);
  expect(excel.problems()).toEqual([]);
});

test("a member above the declared requirement set throws in the page", async () => {
  const code = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();

      return "keiner";
    }).catch((error: unknown) => (error as { code: string }).code),
  );
  expect(code).toBe("ApiNotFound");
});

test("a click writes into the workbook and reads back", async () => {
  await excel.pane.click("#schreiben");
  expect(await state(/^Tabelle1!/)).toBe('Tabelle1!A1:B2 [[1,2],[3,"x"]]');
  expect(host.workbook.snapshot()["Tabelle1"]).toEqual({ A1: 1, A2: 3, B1: 2, B2: "x" });
  expect(excel.problems()).toEqual([]);
});

test("errors of Excel reach the page with their code", async () => {
  host.beginCellEdit();
  await excel.pane.click("#schreiben");
  expect(await state(/Cell/)).toBe("InvalidOperationInCellEditMode");
  host.endCellEdit();
  expect(excel.problems()).toEqual([]);
});

test("a person's change raises onChanged in the page", async () => {
  host.type("Tabelle1", "C7", 5);
  await excel.pane.locator("#geaendert", { hasText: "C7" }).waitFor();
  expect(excel.problems()).toEqual([]);
});

test("a custom function answers a cell: a value, an omitted argument, an error with its text", async () => {
  const answers = await Promise.all([
    excel.call("VERDOPPELN", 21, null),
    excel.call("VERDOPPELN", 21, 0.5),
    excel.call("VERDOPPELN", "Hof", null),
  ]);
  expect(answers).toMatchObject([
    { value: 42 },
    { value: 42.5 },
    // 7 is office.js's number for #WERT!
    { failed: true, value: "Bitte eine Zahl angeben.", errorCode: 7 },
  ]);
  expect(excel.problems()).toEqual([]);
});

test("the document as a file comes in slices, byte for byte", async () => {
  const bytes = await excel.pane.evaluate(async () => {
    const ask = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
      new Promise((resolve, reject) => {
        call((result) => {
          if (result.status === Office.AsyncResultStatus.Succeeded) {
            resolve(result.value);
          } else {
            reject(new Error(result.error.message));
          }
        });
      });
    const file = await ask<Office.File>((done) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 100 }, done);
    });
    const slices: number[][] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      slices.push([...(slice.data as number[])]);
    }
    file.closeAsync();

    return slices.flat();
  });
  expect(bytes).toEqual([...DOCUMENT]);
  expect(excel.problems()).toEqual([]);
});

test("a request to outside, a console error and an unknown member are on record", async () => {
  await open();
  await excel.page.evaluate(async () => {
    await fetch("https://example.org/").catch(() => undefined);
  });
  await excel.pane.evaluate(async () => {
    console.error("absichtlich");
    await Excel.run(async (context) => {
      context.workbook.tables.load("items/name");
      await context.sync();
    }).catch(() => undefined);
  });
  expect(excel.problems()).toEqual(
    expect.arrayContaining([
      "Anfrage nach außen: https://example.org/",
      "Konsole: absichtlich",
      "Dem Stellvertreter unbekannt: Workbook.Tables (child)",
    ]),
  );
});
