import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuellen } from "../../src/cli/fuellen";
import { beispielhof } from "../faelle/beispielhof";
import { alsBytes } from "../template/fremd/support/datei";
import { tabelle1 } from "../template/fremd/support/tabelle1";

const ordner = mkdtempSync(join(tmpdir(), "ala-formular-"));
const eingabe = datei("hof.json", JSON.stringify(beispielhof));
const ziel = join(ordner, "ausgabe.xlsx");

function datei(name: string, inhalt: string | Uint8Array): string {
  const pfad = join(ordner, name);
  writeFileSync(pfad, inhalt);

  return pfad;
}

interface Ausgabe {
  geschrieben: { sheet: string; cell: string; value: unknown }[];
  karte: { felder: { feld: string; zelle: string }[] };
  gruende: { regel: string; text: string }[];
}

describe("fuellen --vorlage", () => {
  const formular = datei("formular.xlsx", alsBytes([tabelle1()]));

  test("Tab. 1 wie gedruckt: erkannt, gefüllt, die Karte passt wieder in --karte; die Vorlage bleibt, wie sie war", async () => {
    const vorher = readFileSync(formular);
    const erster = await fuellen(eingabe, ziel, { vorlage: formular, karte: null });
    const { geschrieben, karte } = erster.json as Ausgabe;
    expect(erster.code).toBe(0);
    expect(geschrieben).toContainEqual(expect.objectContaining({ value: 3486.93 }));
    expect(readFileSync(formular).equals(vorher)).toBe(true);

    const mitKarte = await fuellen(eingabe, ziel, {
      vorlage: formular,
      karte: datei("karte.json", JSON.stringify(karte)),
    });
    expect((mitKarte.json as Ausgabe).geschrieben).toEqual(geschrieben);
  });

  test("weniger als beschriftet: abgelehnt mit dem, was fehlt; nichts wird geschrieben", async () => {
    const halb = datei(
      "halb.xlsx",
      alsBytes([
        {
          zeilen: [
            ["Plätze", 12],
            ["Brennstoffe", 0],
          ],
        },
      ]),
    );
    const nie = join(ordner, "nie.xlsx");
    const { json, code } = await fuellen(eingabe, nie, { vorlage: halb, karte: null });
    expect(code).toBe(1);
    expect((json as Ausgabe).gruende[0]?.text).toMatch(/Nicht genau einmal gefunden:.*Leitung/);
    expect(() => readFileSync(nie)).toThrow();
  });

  // the refusals of schnittstellen.md, "Pruefung per file"
  test.each`
    fall               | inhalt                                                                 | regel
    ${"verschlüsselt"} | ${Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)} | ${/datei-(verschluesselt|keine-arbeitsmappe)/}
    ${"abgeschnitten"} | ${alsBytes([tabelle1()]).slice(0, 700)}                                | ${/datei-beschaedigt/}
    ${"eine Webseite"} | ${"<html><body>kein Formular</body></html>"}                           | ${/datei-keine-arbeitsmappe/}
    ${"leer"}          | ${""}                                                                  | ${/datei-/}
  `("$fall: abgelehnt mit Grund", async ({ inhalt, regel }: { inhalt: Uint8Array | string; regel: RegExp }) => {
    const { json, code } = await fuellen(eingabe, ziel, { vorlage: datei("feindlich.xlsx", inhalt), karte: null });
    expect(code).toBe(1);
    expect((json as Ausgabe).gruende[0]?.regel).toMatch(regel);
    expect((json as Ausgabe).gruende[0]?.text.length).toBeGreaterThan(20);
  });

  test("Ausgabe und Vorlage dürfen nicht dieselbe Datei sein", async () => {
    const { json } = await fuellen(eingabe, formular, { vorlage: formular, karte: null });
    expect((json as Ausgabe).gruende[0]?.regel).toBe("ausgabe-ist-vorlage");
  });

  test("eine Karte, die keine ist", async () => {
    const { json, code } = await fuellen(eingabe, ziel, { vorlage: formular, karte: datei("k.json", '{"felder":7}') });
    expect(code).toBe(1);
    expect((json as Ausgabe).gruende.length).toBeGreaterThan(0);
  });
});
