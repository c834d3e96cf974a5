/** @jest-environment jsdom */
/** The stand-in must refuse what Excel refuses: each test here is a way in which a mock of our own would be too kind. */
import { Host } from "./host";
import { connect } from "./jest-bridge";

function excel(requirements: Readonly<Record<string, string>> = { ExcelApi: "1.9" }): Host {
  const host = new Host({
    sheets: [
      {
        name: "Blatt eins",
        cells: { A1: 1, B1: { formula: "A1*2", value: 2 }, C1: { value: "frei", locked: false } },
      },
      { name: "Leer" },
    ],
    names: { Plaetze: "'Blatt eins'!$A$1" },
  });
  connect(host, requirements);

  return host;
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Blatt eins");
}

test("values, formulas, types and address come back as Excel gives them", async () => {
  const host = excel();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:D1");
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    expect(range.toJSON()).toEqual({
      address: "'Blatt eins'!A1:D1",
      values: [[1, 2, "frei", ""]],
      formulas: [[1, "=A1*2", "frei", ""]],
      valueTypes: [["Double", "Double", "String", "Empty"]],
    });
  });
  expect(host.unknown).toEqual([]);
});

test("what was not loaded cannot be read", async () => {
  excel();
  await Excel.run(async (context) => {
    const cells = { range: sheetOf(context).getRange("A1") };
    cells.range.load("values");
    await context.sync();
    expect(() => cells.range.formulas).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

test("a missing sheet: ItemNotFound with the statement, or a null object on request", async () => {
  excel();
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Fehlt").getRange("A1").load("values");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { statement: expect.stringContaining("worksheets.getItem(") as string },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Fehlt");
    const name = context.workbook.names.getItemOrNullObject("Plaetze");
    sheet.load("name");
    name.load("formula");
    await context.sync();
    expect([sheet.isNullObject, name.isNullObject, name.formula as string]).toEqual([
      true,
      false,
      "='Blatt eins'!$A$1",
    ]);
  });
});

test("values must have the shape of their range", async () => {
  const host = excel();
  const writing = Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.workbook.snapshot()["Blatt eins"]).toEqual({ A1: 1, B1: "=A1*2", C1: "frei" });
});

test("a batch is no transaction: what stood before the failing action stays done", async () => {
  const host = excel();
  const writing = Excel.run(async (context) => {
    sheetOf(context).getRange("A5").values = [[5]];
    sheetOf(context).getRange("A6").formulas = [["=SUM(A1"]];
    sheetOf(context).getRange("A7").values = [[7]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.workbook.snapshot()["Blatt eins"]).toMatchObject({ A5: 5 });
  expect(host.workbook.snapshot()["Blatt eins"]).not.toHaveProperty("A7");
});

test("protection: locked cells deny access, unlocked ones do not", async () => {
  const host = excel();
  await Excel.run(async (context) => {
    sheetOf(context).protection.protect();
    sheetOf(context).getRange("C1").values = [["neu"]];
    await context.sync();
  });
  const locked = Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C1").values = [[9, 9, 9]];
    await context.sync();
  });
  await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.workbook.snapshot()["Blatt eins"]).toEqual({ A1: 1, B1: "=A1*2", C1: "neu" });
});

const readA1 = (delayForCellEdit: boolean): Promise<number> =>
  Excel.run({ delayForCellEdit }, async (context) => {
    const cells = { range: sheetOf(context).getRange("A1") };
    cells.range.load("values");
    await context.sync();

    return Number(cells.range.values[0]?.[0]);
  });

test("a cell edit refuses, or is waited for where the batch asks for it", async () => {
  const host = excel({ ExcelApi: "1.9", DelayForCellEdit: "1.1" });
  host.beginCellEdit();
  await expect(readA1(false)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const patient = readA1(true);
  host.endCellEdit();
  expect(await patient).toBe(1);
});

test("a member that was not taught fails, and is on record", async () => {
  const host = excel();
  const asking = Excel.run(async (context) => {
    sheetOf(context).charts.load("items/name");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "HostUnknownMember" });
  expect(host.unknown).toEqual(["Worksheet.Charts (child)"]);
});

test("a load without names fails", async () => {
  const host = excel();
  const asking = Excel.run(async (context) => {
    context.load(sheetOf(context));
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "HostUnknownMember" });
  expect(host.unknown).toHaveLength(1);
});

/** The proof that a declared requirement set is enough: one member above it throws before anything is sent. */
test("a member above the declared requirement set throws ApiNotFound", async () => {
  const listen = (): Promise<void> =>
    Excel.run(async (context) => {
      sheetOf(context).onChanged.add(() => Promise.resolve());
      await context.sync();
    });
  const host = excel({ ExcelApi: "1.6" });
  await expect(listen()).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(host.requests).toHaveLength(0);

  excel({ ExcelApi: "1.7" });
  await expect(listen()).resolves.toBeUndefined();
});

test("sheets can be added, renamed, hidden; settings kept; the selection read", async () => {
  const host = excel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const added = workbook.worksheets.add("Parameter");
    added.getRange("A1:B1").set({ values: [["Satz", 0.5]], numberFormat: [["@", "0.00"]] });
    added.visibility = "Hidden";
    workbook.settings.add("Karte", { B1: "plaetze" });
    sheetOf(context).activate();
    sheetOf(context).getRange("C1").select();
    const selected = workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toBe("'Blatt eins'!C1");
  });
  expect(host.workbook.snapshot()["Parameter"]).toEqual({ A1: "Satz", B1: 0.5 });
  expect(host.workbook.settings.get("Karte")).toEqual({ B1: "plaetze" });
  expect(host.workbook.sheet("Parameter")?.visibility).toBe("Hidden");
  expect(host.unknown).toEqual([]);
});

test("formulas are computed by whoever is given as evaluator", async () => {
  const host = new Host({
    sheets: [{ name: "Blatt eins", cells: { A1: { formula: "6*7" } } }],
    evaluate: (formula, sheet, cell) => `${formula} in ${sheet}!${cell}`,
  });
  connect(host);
  await Excel.run(async (context) => {
    const cells = { range: sheetOf(context).getRange("A1") };
    cells.range.load("values");
    await context.sync();
    expect(cells.range.values).toEqual([["6*7 in Blatt eins!A1"]]);
  });
});
