import { ALA_FUNCTIONS } from "../../src/workbench/ala-functions";
import { blankWorkbook, exampleWorkbook } from "../../src/workbench/own-workbooks";
import { officialSheets } from "../../src/workbench/official-sheets";
import { Session } from "../../src/workbench/session";
import { reportText } from "../../src/workbench/texts";
import { EngineWorkbook } from "../../src/workbook/engine";
import { startEngine } from "../workbook/engine/engine-support";
import { oneSheet } from "../workbook/support/xlsx";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

const FILE = oneSheet('<row r="1"><c r="A1"><v>79</v></c></row>');

let agrees: boolean;
let asked: string[];
let session: Session;
let closings: (() => void)[];

beforeAll(async () => {
  await startEngine();
  // a page paints; here the next turn is as good
  globalThis.requestAnimationFrame = (callback) => {
    setTimeout(callback, 0, 0);

    return 0;
  };
});

beforeEach(() => {
  agrees = true;
  asked = [];
  closings = [];
  session = new Session({
    load: (bytes) => {
      const opened = EngineWorkbook.open(bytes, { functions: ALA_FUNCTIONS, officialSheets });

      return opened.status === "ok" ? Promise.resolve(opened.value) : Promise.reject(new Error(opened.refusal.text));
    },
    confirm: (question) => {
      asked.push(question);

      return agrees;
    },
    viewport: () => null,
    later: (work) => closings.push(work),
  });
});

const state = (): ReturnType<Session["getSnapshot"]> => session.getSnapshot();

describe("die Sitzung der Werkbank", () => {
  test("öffnet, sagt es, und merkt Änderungen", async () => {
    const seen: (string | null)[] = [];
    session.subscribe(() => seen.push(state().busy));
    await session.openNew(FILE, "Hof.xlsx");
    expect(seen[0]).toBe("Hof.xlsx wird geöffnet …");
    expect(state()).toMatchObject({
      name: "Hof.xlsx",
      busy: null,
      isChanged: false,
      message: { kind: "status", text: "Hof.xlsx ist geöffnet." },
    });
    state().book?.grid.setUserInput(0, 1, 1, "80");
    expect(state().isChanged).toBe(true);
  });

  test("was sich nicht öffnen lässt, lässt die offene Mappe, wo sie ist", async () => {
    await session.openNew(FILE, "Hof.xlsx");
    const { book } = state();
    await session.openNew(new Uint8Array([1, 2, 3]), "kaputt.xlsx");
    expect(state().book).toBe(book);
    expect(state().name).toBe("Hof.xlsx");
    expect(state().message?.kind).toBe("error");
    expect(state().message?.text).toMatch(/^kaputt\.xlsx wurde nicht geöffnet\. ./);
  });

  test("fragt, bevor Ungespeichertes verloren geht", async () => {
    await session.openNew(FILE, "Hof.xlsx");
    await session.openNew(FILE, "Zweite.xlsx");
    expect(asked).toEqual([]);
    state().book?.grid.setUserInput(0, 1, 1, "80");
    agrees = false;
    await session.openNew(FILE, "Dritte.xlsx");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("Zweite.xlsx");
    expect(state().name).toBe("Zweite.xlsx");
    agrees = true;
    await session.openNew(FILE, "Dritte.xlsx");
    expect(state().name).toBe("Dritte.xlsx");
    // both earlier workbooks give their memory back, the open one goes on
    closings.forEach((close) => {
      close();
    });
    expect(closings).toHaveLength(2);
    expect(state().book?.grid.getFormattedCellValue(0, 1, 1)).toBe("79");
  });

  test("Ablehnungen und Gründe kommen als Sätze an", async () => {
    await session.openNew(FILE, "Hof.xlsx");
    const grid = state().book?.grid;
    grid?.newSheet();
    expect(state().message).toEqual({
      kind: "warning",
      text: expect.stringContaining("ändert keine Formate") as string,
    });
    session.dismiss();
    expect(state().message).toBeNull();
    grid?.setUserInput(0, 1, 2, "=ALA.ENTGELT(A1)");
    grid?.setSelectedCell(1, 2);
    session.look();
    expect(state().cellNote).toContain("Stichtag");
    grid?.setSelectedCell(1, 1);
    session.look();
    expect(state().cellNote).toBeNull();
  });

  test("Beispielhof und leere Kalkulation öffnen sich ohne Vorbehalt", async () => {
    for (const workbook of [exampleWorkbook(), blankWorkbook()]) {
      await session.openNew(workbook.art === "ok" ? workbook.wert : new Uint8Array(), "Kalkulation.xlsx");
      expect(state().message).toEqual({ kind: "status", text: "Kalkulation.xlsx ist geöffnet." });
      // the sheets of our form are official
      state().book?.grid.setUserInput(0, 1, 20, "=ALA.AFOEG(1;46204)");
      expect(state().message?.text).toContain("Im Blatt „Kostenkalkulation“ stehen nur Werte");
    }
  });
});

test("was nach dem Öffnen gesagt wird", () => {
  const cells = Array.from({ length: 7 }, (_, i) => ({ sheet: "Blatt", cell: `A${i + 1}` }));
  expect(reportText({ notComputed: [], different: [], lostNames: [] })).toBeNull();
  const text = reportText({ notComputed: cells, different: cells.slice(0, 1), lostNames: ["Liste"] });
  expect(text).toContain("Blatt!A5 und 2 weitere");
  expect(text).toContain("anders, als die Datei gespeichert ist: Blatt!A1.");
  expect(text).toContain("Liste");
});
