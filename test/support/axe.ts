/** What axe finds in a page, as lines a person can read; the spreadsheet grid is another project's component and left out. */
import { source } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

export async function axeFindings(page: Page | Frame): Promise<string[]> {
  // evaluated by the browser's own tools, so that the page's Content-Security-Policy can stay as it is
  await page.evaluate(source);
  const { violations } = await page.evaluate<Pick<AxeResults, "violations">>(
    `axe.run({ exclude: [".ic-workbook-container"] }, { resultTypes: ["violations"] })`,
  );

  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
