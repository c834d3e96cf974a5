import { ruecknahme } from "../../../src/pane/uebernahme/rueckgaengig";
import type { CellChange } from "../../../src/workbook/port";
import { hof } from "../../faelle/beispielhof";
import { mappeMit } from "../mappe";

const FUELLUNG: readonly CellChange[] = [
  { sheet: "Kostenkalkulation", cell: "B9", value: 12 },
  { sheet: "Kostenkalkulation", cell: "B6", value: "Neuer Hof" },
  { sheet: "Sachkosten", cell: "B6", value: null },
];

async function gefuellt(): Promise<{ workbook: ReturnType<typeof mappeMit>; before: readonly CellChange[] }> {
  const workbook = mappeMit(hof());
  const ergebnis = await workbook.write(FUELLUNG);

  return { workbook, before: ergebnis.status === "written" ? ergebnis.before : [] };
}

test("rückgängig: die Mappe ist Zelle für Zelle wie vor der Befüllung", async () => {
  const { workbook, before } = await gefuellt();
  const { unveraendert, geaendert } = await ruecknahme(workbook, { before, written: FUELLUNG });
  expect(geaendert).toEqual([]);
  expect((await workbook.write(unveraendert)).status).toBe("written");
  const [[[plaetze] = []] = [], [[traeger] = []] = [], [[text] = []] = []] = await workbook.read([
    { sheet: "Kostenkalkulation", range: "B9" },
    { sheet: "Kostenkalkulation", range: "B6" },
    { sheet: "Sachkosten", range: "B6" },
  ]);
  expect([plaetze?.value, traeger?.value, text?.value]).toEqual([8, "Beispielhof (erfunden)", "Heizöl Hofgebäude"]);
});

test("seitdem geänderte Zellen werden genannt und nicht ungefragt zurückgesetzt", async () => {
  const { workbook, before } = await gefuellt();
  await workbook.tippe({ sheet: "Kostenkalkulation", cell: "B9", value: 13 });
  await workbook.tippe({ sheet: "Sachkosten", cell: "B6", value: "von Hand" });
  const { unveraendert, geaendert } = await ruecknahme(workbook, { before, written: FUELLUNG });
  expect(geaendert.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["Kostenkalkulation!B9", "Sachkosten!B6"]);
  expect(unveraendert.map(({ cell }) => cell)).toEqual(["B6"]);
});
