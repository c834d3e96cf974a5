/** The built pane and the built functions in the frame of a page that plays Excel on the web; office.js unmodified. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { tag } from "../../src/domain";
import { opened } from "../workbook/support/open";
import { axeFindings } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { BILDER, gebaut, leereMappe } from "./built";
import { Host, type FaultPoint } from "./host";
import { geoeffnet } from "./mappe";
import { declaredRequirements } from "./requirements";
import { firstOf, office } from "./site";
import { openExcelOnTheWeb, type ExcelOnTheWeb } from "./wac-page";

jest.setTimeout(180000);

let browser: Browser;
let leer: Uint8Array;

beforeAll(async () => {
  browser = await launchChromium();
  leer = leereMappe();
  mkdirSync(BILDER, { recursive: true });
});

afterAll(async () => {
  await browser.close();
});

interface Geoeffnet {
  readonly host: Host;
  readonly excel: ExcelOnTheWeb;
}

async function oeffne(): Promise<Geoeffnet> {
  const host = new Host(await geoeffnet(leer));
  const excel = await openExcelOnTheWeb(browser, {
    host,
    site: firstOf(office(), gebaut),
    start: "/pane.html",
    requirements: declaredRequirements(),
  });
  await excel.pane
    .getByText("Die Angaben stehen in der geöffneten Arbeitsmappe.")
    .or(excel.pane.getByText(/^Arbeitsmappe: /))
    .waitFor();

  return { host, excel };
}

async function beispielEntwerfen({ excel: { pane } }: Geoeffnet): Promise<void> {
  await pane.getByRole("button", { name: "Beispiel laden" }).click();
  await pane.getByText("51,36 €").first().waitFor();
}

async function zustimmen({ excel: { pane } }: Geoeffnet): Promise<void> {
  await pane.getByRole("button", { name: "In die Mappe übernehmen" }).click();
  await pane.getByRole("button", { name: /Zellen schreiben$/ }).click();
}

const zelle = (host: Host, blatt: string, adresse: string): unknown => host.workbook.snapshot()[blatt]?.[adresse];

test("öffnen → Beispiel → übernehmen → zurücklesen → rückgängig; nichts geht nach außen", async () => {
  const offen = await oeffne();
  const { host, excel } = offen;
  const vorher = host.workbook.snapshot();
  await beispielEntwerfen(offen);
  expect(host.workbook.snapshot()).toEqual(vorher);
  await excel.page.screenshot({ path: join(BILDER, "excel-1-entwurf.png") });

  await zustimmen(offen);
  await excel.pane.getByText(/Zellen wurden geschrieben\./).waitFor();
  await excel.page.screenshot({ path: join(BILDER, "excel-2-geschrieben.png") });
  expect(zelle(host, "Kostenkalkulation", "B9")).toBe(8);
  expect(zelle(host, "Sachkosten", "B6") ?? zelle(host, "Sachkosten", "B7")).toBeDefined();

  await excel.pane.getByRole("button", { name: "Schließen" }).first().click();
  await excel.pane.getByRole("button", { name: "Letzte Befüllung rückgängig" }).click();
  await excel.pane.getByRole("button", { name: /zurücksetzen$/ }).click();
  await excel.pane.getByText(/zurückgesetzt\./).waitFor();
  expect(host.workbook.snapshot()).toEqual(vorher);
  expect(excel.problems()).toEqual([]);
  await excel.close();
});

test("eine von Hand geänderte Zelle erscheint sofort", async () => {
  const offen = await oeffne();
  await beispielEntwerfen(offen);
  await zustimmen(offen);
  await offen.excel.pane.getByText(/Zellen wurden geschrieben\./).waitFor();
  await offen.excel.pane.getByRole("button", { name: "Schließen" }).first().click();
  offen.host.type("Kostenkalkulation", "B9", 4);
  await offen.excel.pane
    .getByRole("textbox", { name: /^Plätze/ })
    .and(offen.excel.pane.locator("[value='4']"))
    .waitFor();
  expect(offen.excel.problems()).toEqual([]);
  await offen.excel.close();
});

// after the fill's preview: every request of the write, failing before, half-way and after its actions
test.each<[number, FaultPoint]>([
  [1, "before"],
  [1, "half"],
  [2, "before"],
  [2, "half"],
  [2, "after"],
])(
  "ein Fehler bei Anfrage %d (%s): danach ist die Mappe wie vorher oder ganz gefüllt, und es wird gesagt",
  async (n, wo) => {
    const offen = await oeffne();
    const { host, excel } = offen;
    const vorher = host.workbook.snapshot();
    await beispielEntwerfen(offen);
    await excel.pane.getByRole("button", { name: "In die Mappe übernehmen" }).click();
    const knopf = excel.pane.getByRole("button", { name: /Zellen schreiben$/ });
    await knopf.waitFor();
    host.failAt(n, wo);
    await knopf.click();
    const dialog = excel.pane.getByRole("dialog");
    await dialog
      .getByText(/Zellen wurden geschrieben\.|Nichts wurde geändert/)
      .first()
      .waitFor();
    if (/Nichts wurde geändert/.test((await dialog.textContent()) ?? "")) {
      expect(host.workbook.snapshot()).toEqual(vorher);
    } else {
      expect(zelle(host, "Kostenkalkulation", "B9")).toBe(8);
      expect(zelle(host, "Personal", "B7") ?? zelle(host, "Personal", "B8")).toBeDefined();
    }
    await excel.close();
  },
);

test("=ALA.…: die gebauten Funktionen in einer Zelle, mit denselben Cents", async () => {
  const { excel } = await oeffne();
  const tagWert = tag("2026-07-01");
  // Tab. 3 and recht.md 5c
  expect(await excel.call("ENTGELT", [[79]], [[tagWert]], null, null)).toMatchObject({ value: [[264]] });
  expect(await excel.call("EIGENANTEIL", [[79]], null, null, [["HANDBUCH"]])).toMatchObject({ value: [[194.15]] });
  expect(await excel.call("ENTGELT", [[79]], null, null, null)).toMatchObject({ failed: true });
  expect(await excel.call("TAGESSATZ", [[81293.32]], [[4109.37]], [[17320.79]], 8, null)).toMatchObject({
    value: 51.36,
  });
  expect(await excel.call("SACHKOSTENPRUEFUNG", [["Saatgut Möhren"]], null, null)).toMatchObject({
    value: [["unzulässig"]],
  });
  expect(excel.problems()).toEqual([]);
  await excel.close();
});

test("neue Arbeitsmappe: neben einer fremden öffnet Excel unsere, ausgefüllt; die fremde bleibt, wie sie ist", async () => {
  const host = new Host({ sheets: [{ name: "Notizen", cells: { A1: "Einkauf" } }] });
  const excel = await openExcelOnTheWeb(browser, {
    host,
    site: firstOf(office(), gebaut),
    start: "/pane.html",
    requirements: declaredRequirements(),
  });
  const vorher = host.workbook.snapshot();
  await excel.pane.getByRole("button", { name: "Beispiel laden" }).click();
  await excel.pane.getByText("51,36 €").first().waitFor();
  await excel.pane.getByRole("button", { name: "Neue Arbeitsmappe anlegen" }).click();
  await excel.pane.getByText(/^Die neue Arbeitsmappe ist angelegt/).waitFor();
  expect(host.opened).toHaveLength(1);
  const [neu = new Uint8Array()] = host.opened;
  // beispielhof.json: tagessatz
  expect((await opened(neu).read([{ sheet: "Kostenkalkulation", range: "B11" }]))[0]?.[0]?.[0]?.value).toBe(51.36);
  expect(host.workbook.snapshot()).toEqual(vorher);
  expect(await axeFindings(excel.pane)).toEqual([]);
  expect(excel.problems()).toEqual([]);
  await excel.close();
});
