import type { Protokollblatt } from "../review";
import { FileWorkbook } from "../workbook/file";

/** A copy of the file with one sheet more; every submitted cell is as it was. The rejection's message is for the person. */
export async function mitBlatt(
  bytes: Uint8Array,
  blattNeben: (blaetter: readonly string[]) => Protokollblatt,
): Promise<Uint8Array> {
  const offen = FileWorkbook.open(bytes);
  if (offen.status === "refused") {
    throw new Error(offen.refusal.text);
  }
  const blaetter = (await offen.value.sheets()).map(({ name }) => name);
  const ergebnis = await offen.value.addSheet(blattNeben(blaetter));
  if (ergebnis.status === "refused") {
    throw new Error(ergebnis.reason);
  }

  return offen.value.bytes();
}
