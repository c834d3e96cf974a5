/** The reviewer's way in Excel: a damaged file, its findings, the answer, the protocol; office.js unmodified. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { berechnung } from "../../src/domain";
import { gefuellteMappe } from "../../src/template";
import { beispielhof } from "../faelle/beispielhof";
import { axeFindings } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { opened, written } from "../workbook/support/open";
import { BILDER, gebaut } from "./built";
import { Host } from "./host";
import { geoeffnet } from "./mappe";
import { declaredRequirements } from "./requirements";
import { firstOf, office } from "./site";
import { openExcelOnTheWeb } from "./wac-page";

jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  mkdirSync(BILDER, { recursive: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** The example, with hours below both keys (HB:420, 1:12 and 1:120) and seed hidden in the Materialaufwand. */
async function beschaedigt(): Promise<Uint8Array> {
  const gerechnet = berechnung(beispielhof.eingabe);
  const mappe = gerechnet.art === "ok" ? gefuellteMappe(gerechnet.wert, "Test") : gerechnet;
  const datei = opened(mappe.art === "ok" ? mappe.wert : new Uint8Array());
  await written(datei, [
    { sheet: "Personal", cell: "B7", value: 2.6 },
    { sheet: "Personal", cell: "B8", value: 0.2 },
    { sheet: "Sachkosten", cell: "B10", value: "Saatgut Möhren" },
  ]);

  return datei.bytes();
}

test("öffnen → prüfen → drei Befunde → annehmen → zwei Zeilen beantworten → Protokoll", async () => {
  const bytes = await beschaedigt();
  const host = new Host(await geoeffnet(bytes));
  const excel = await openExcelOnTheWeb(browser, {
    host,
    site: firstOf(office(), gebaut),
    start: "/pane.html",
    requirements: declaredRequirements(),
    document: () => bytes,
  });
  const { pane, page } = excel;
  const vorher = host.workbook.snapshot();
  await pane.getByText(/^Arbeitsmappe: /).waitFor();
  await pane.getByRole("button", { name: "Prüfen", exact: true }).click();
  await pane.getByRole("button", { name: "Geöffnete Arbeitsmappe prüfen" }).click();
  await pane.getByText("Tagessatz, wie eingereicht").waitFor({ timeout: 60_000 });
  await page.screenshot({ path: join(BILDER, "excel-pruefen-1.png") });

  await pane.getByLabel("Anzeigen").selectOption("fehler");
  const gezeigt: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    await pane.getByRole("heading", { name: "Befunde" }).press("F8");
    await page.waitForTimeout(300);
    gezeigt.push(`${host.workbook.active.name}!${host.workbook.selection}`);
  }
  expect(new Set(gezeigt).size).toBeGreaterThan(1);
  // each of the three damages, wherever its effect puts it
  expect([...gezeigt].sort()).toEqual(["Personal!B7", "Personal!B8", "Sachkosten!B10"]);

  await pane.getByRole("button", { name: "Annehmen …" }).first().click();
  await pane.getByRole("textbox", { name: "Warum wird das angenommen?" }).fill("Übergangsweise vereinbart");
  await pane.getByRole("button", { name: "Mit dieser Begründung annehmen" }).click();
  await pane.getByLabel("Anzeigen").selectOption("angenommen");
  await pane.getByText("Angenommen: Übergangsweise vereinbart").waitFor();
  await page.screenshot({ path: join(BILDER, "excel-pruefen-2.png") });

  await pane.getByText("Antwort je Zeile: beantragt und anerkannt").click();
  await pane.getByRole("textbox", { name: "Anerkannt für „Treibstoffe“ in €" }).fill("0");
  await pane.getByText(/Bitte einen Grund für die Abweichung/).waitFor();
  await pane.getByRole("textbox", { name: "Grund für „Treibstoffe“" }).fill("Kein Fahrtenbuch");
  await pane.getByRole("textbox", { name: "Anerkannt für „Lehr- und Lernmittel“ in €" }).fill("100,25");
  await pane.getByRole("textbox", { name: "Grund für „Lehr- und Lernmittel“" }).fill("Vorjahreswert");
  await page.screenshot({ path: join(BILDER, "excel-pruefen-3.png") });
  expect(await axeFindings(pane)).toEqual([]);

  await pane.getByRole("button", { name: "Prüfprotokoll in einer Kopie anlegen" }).click();
  await pane.getByText(/^Die Kopie mit dem Blatt/).waitFor();
  const kopie = opened(host.opened[0] ?? new Uint8Array());
  const [zeilen = []] = await kopie.read([{ sheet: "Prüfprotokoll", range: "A1:E200" }]);
  const texte = zeilen.flat().flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  expect(texte.join("\n")).toContain("Übergangsweise vereinbart");
  expect(texte.join("\n")).toContain("Kein Fahrtenbuch");
  // the submitted cells are as they were, in the copy and in the open workbook
  const alle = async (datei: Uint8Array): Promise<unknown> =>
    opened(datei).read([
      { sheet: "Kostenkalkulation", range: "A1:F60" },
      { sheet: "Sachkosten", range: "A1:L60" },
    ]);
  expect(await alle(kopie.bytes())).toEqual(await alle(bytes));
  expect(host.workbook.snapshot()).toEqual(vorher);

  await pane.getByRole("button", { name: "Nicht mehr annehmen" }).click();
  await pane.getByText("Hier ist nichts offen.").waitFor();
  expect(excel.problems()).toEqual([]);
  await excel.close();
});
