import { faultOf, OfficeFault } from "./faults";

/** Excel.run for one batch, its errors as sentences. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw faultOf(error);
  }
}

/** As run(), but where a sheet is missing the fault names it: Excel itself only says that something is. */
export async function runOn<T>(
  sheets: Iterable<string>,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await run(batch);
  } catch (error) {
    const fault = faultOf(error);
    if (fault.code !== "ItemNotFound") {
      throw fault;
    }
    const missing = await missingSheets(sheets);
    throw missing.length === 0 ? fault : new OfficeFault(fault.code, missingSentence(missing));
  }
}

async function missingSheets(sheets: Iterable<string>): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));

    return [...new Set(sheets)].filter((name) => !present.has(name.toLowerCase()));
  });
}

function missingSentence(names: readonly string[]): string {
  const list = names.map((name) => `„${name}“`).join(", ");

  return names.length === 1
    ? `Das Blatt ${list} ist in dieser Mappe nicht vorhanden. Bitte prüfen, ob es umbenannt oder gelöscht wurde.`
    : `Die Blätter ${list} sind in dieser Mappe nicht vorhanden. Bitte prüfen, ob sie umbenannt oder gelöscht wurden.`;
}
