import { EIGENE_KARTE } from "../../../src/template";
import { erkenneFormular } from "../../../src/template/fremd";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { hof } from "../../faelle/beispielhof";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LEER, bytes, inhalt } from "../mappe";

function oeffne(datei: Uint8Array): FileWorkbook {
  const offen = FileWorkbook.open(datei);
  if (offen.status !== "ok") {
    throw new Error(offen.refusal.text);
  }

  return offen.value;
}

/** The same file with one part's text changed. */
function geaendert(datei: Uint8Array, teil: string, alt: RegExp, neu: string): Uint8Array {
  const teile = unzipSync(datei);
  const vorher = strFromU8(teile[teil] ?? new Uint8Array());
  const nachher = vorher.replace(alt, neu);
  expect(nachher).not.toBe(vorher);

  return zipSync({ ...teile, [teil]: strToU8(nachher) });
}

test.each([
  ["leer", LEER],
  ["gefüllt", inhalt(hof())],
])("unsere Arbeitsmappe, %s", async (_, was) => {
  expect(await erkenneFormular(oeffne(bytes(was)))).toEqual({
    form: "eigene",
    karte: EIGENE_KARTE,
    fehlend: [],
    mehrdeutig: [],
    entwurf: null,
  });
});

test("ein Name, der woandershin zeigt: nicht mehr unsere", async () => {
  const datei = geaendert(bytes(LEER), "xl/workbook.xml", /(name="ALA_Plaetze"[^>]*>Kostenkalkulation!\$B\$)9/, "$110");
  expect((await erkenneFormular(oeffne(datei))).form).not.toBe("eigene");
});

test("eine andere Version: nicht unsere", async () => {
  const mappe = oeffne(bytes(LEER));
  const vorlage = EIGENE_KARTE.felder.find((f) => f.feld === "vorlage");
  const teil = "xl/worksheets/sheet6.xml";
  const datei = geaendert(
    mappe.bytes(),
    teil,
    new RegExp(`(<c r="${vorlage?.zelle ?? ""}"[^>]*>.*?<t[^>]*>)1(</t>)`),
    "$199$2",
  );
  expect((await erkenneFormular(oeffne(datei))).form).not.toBe("eigene");
});
