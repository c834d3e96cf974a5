import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { CellChange } from "../../../src/workbook/port";
import { cellOf, opened, written } from "../support/open";
import { MAIN, oneSheet, unzip, workbook } from "../support/xlsx";

const change = (cell: string, value: CellChange["value"] = 1, formula?: string): CellChange => ({
  sheet: "Blatt",
  cell,
  value,
  ...(formula === undefined ? {} : { formula }),
});

describe("Was nur eine Datei ablehnt", () => {
  test("eine signierte Mappe: jede Zelle genannt, die Datei bleibt", async () => {
    const bytes = oneSheet("", { parts: { "_xmlsignatures/origin.sigs": "" } });
    const book = opened(bytes);
    expect(await book.write([change("A1"), change("B1")])).toMatchObject({
      status: "refused",
      reason: expect.stringContaining("signiert") as string,
      cells: [
        { sheet: "Blatt", cell: "A1" },
        { sheet: "Blatt", cell: "B1" },
      ],
    });
    expect(book.bytes()).toEqual(bytes);
  });

  test.each`
    fall              | f                                           | zelle
    ${"Matrixformel"} | ${'<f t="array" ref="A1:A3">B1:B3</f>'}     | ${"A1"}
    ${"Matrixformel"} | ${'<f t="array" ref="A1:A3">B1:B3</f>'}     | ${"A3"}
    ${"Datentabelle"} | ${'<f t="dataTable" ref="A1:A3" r1="B1"/>'} | ${"A2"}
  `("$fall: $zelle auch nicht mit einer Formel", async ({ f, zelle }: { f: string; zelle: string }) => {
    const book = opened(oneSheet(`<row r="1"><c r="A1">${f}<v>1</v></c></row>`));
    expect(await book.write([change(zelle, 1, "1")])).toMatchObject({
      status: "refused",
      reason: expect.stringContaining("Matrixformel") as string,
    });
    expect(await book.write([change("A4", 1, "1")])).toMatchObject({ status: "written" });
  });

  test.each`
    kopf                    | zelle   | status
    ${""}                   | ${"B2"} | ${"refused"}
    ${""}                   | ${"C2"} | ${"refused"}
    ${""}                   | ${"B3"} | ${"written"}
    ${"headerRowCount='0'"} | ${"B2"} | ${"written"}
  `(
    "Tabelle B2:C9 $kopf: $zelle $status",
    async ({ kopf, zelle, status }: { kopf: string; zelle: string; status: string }) => {
      const bytes = workbook({
        sheets: [{ name: "Blatt", xml: "<sheetData/>", relationships: [["table", "../tables/table1.xml"]] }],
        parts: { "xl/tables/table1.xml": `<table xmlns="${MAIN}" ref="B2:C9" ${kopf}/>` },
      });
      expect(await opened(bytes).write([change(zelle)])).toMatchObject({ status });
    },
  );
});

describe("Die Datei und ihre Bytes", () => {
  test("die übergebenen Bytes und die herausgegebenen gehören dem Aufrufer", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const book = opened(bytes);
    bytes.fill(0);
    book.bytes().fill(0);
    await written(book, [change("B1", 2)]);
    expect(await cellOf(opened(book.bytes()), "Blatt", "A1")).toMatchObject({ value: 1 });
  });

  test("ein Ausschnitt eines größeren Puffers wird richtig gelesen", () => {
    const bytes = oneSheet("");
    const buffer = new Uint8Array(bytes.length + 100);
    buffer.set(bytes, 50);
    expect(FileWorkbook.open(buffer.subarray(50, 50 + bytes.length)).status).toBe("ok");
  });

  test("ohne Änderung bleibt die Datei dieselbe; zwei Schreibzüge nacheinander gelten beide", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const book = opened(bytes);
    expect(book.bytes()).toEqual(bytes);
    const results = await Promise.all([book.write([change("A1", 2)]), book.write([change("B1", 3)])]);
    expect(results).toMatchObject([{ status: "written" }, { status: "written" }]);
    const again = opened(book.bytes());
    expect([await cellOf(again, "Blatt", "A1"), await cellOf(again, "Blatt", "B1")]).toMatchObject([
      { value: 2 },
      { value: 3 },
    ]);
  });

  test("dieselbe Änderung gibt dieselben Bytes", async () => {
    const make = async (): Promise<Uint8Array> => {
      const book = opened(oneSheet(""));
      await written(book, [change("A1", "x")]);

      return book.bytes();
    };
    expect(await make()).toEqual(await make());
  });

  test("was vor dem Schreiben gepackt war, bleibt auch gepackt dasselbe", async () => {
    const bytes = oneSheet("", {
      parts: { "xl/media/bild.png": Uint8Array.from({ length: 999 }, (_, i) => (i * i) % 253) },
    });
    const book = opened(bytes);
    await written(book, [change("A1", "x")]);
    // the packed picture stands in both archives
    const packed = Buffer.from(bytes).indexOf("xl/media/bild.png");
    const data = Buffer.from(bytes).subarray(packed + 17, packed + 400);
    expect(Buffer.from(book.bytes()).includes(data)).toBe(true);
    expect(unzip(book.bytes())["xl/media/bild.png"]).toEqual(unzip(bytes)["xl/media/bild.png"]);
  });
});
