import { liesMappe } from "../../../src/pane/vorlage";
import { feldtext } from "../../../src/pane/eingabe/sicht";
import { istLeererEntwurf } from "../../../src/pane/eingabe/entwurf";
import { befunde } from "../../../src/pane/zustand/stand";
import { PaneStore } from "../../../src/pane/zustand/store";
import { wortpruefung } from "../../../src/pane/wortpruefung";
import type { Workbook } from "../../../src/workbook/port";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { beispielhof, hof, mitZeile } from "../../faelle/beispielhof";
import { inhalt, mappe } from "../../template/mappe";
import { gleich, leereMappe, mappeMit } from "../mappe";

async function verbunden(workbook: Workbook | null): Promise<PaneStore> {
  const store = new PaneStore(liesMappe, 0);
  store.verbinde(workbook);
  await gleich();

  return store;
}

const satz = (store: PaneStore): number | undefined => store.getSnapshot().berechnet?.wert.ergebnis.tagessatz;

describe("Verbindung", () => {
  test("vor Excel, ohne Mappe, mit unserer, mit einer fremden", async () => {
    expect(new PaneStore().getSnapshot().verbindung).toBe("wartet");
    expect((await verbunden(null)).getSnapshot().verbindung).toBe("ohne");
    expect((await verbunden(leereMappe())).getSnapshot().verbindung).toBe("eigene");
    const fremde = new MemoryWorkbook({ sheets: [{ name: "Tabelle1", cells: { A1: 1 } }] });
    expect((await verbunden(fremde)).getSnapshot().verbindung).toBe("fremd");
  });

  test("eine Mappe, die sich nicht lesen lässt: es wird gesagt, und der letzte Stand bleibt", async () => {
    let geht = true;
    const store = new PaneStore(
      (workbook) => (geht ? liesMappe(workbook) : Promise.reject(new Error("Bitte die Zelleingabe abschließen."))),
      0,
    );
    store.verbinde(mappeMit(hof()));
    await gleich();
    geht = false;
    await store.liesNeu();
    expect(store.getSnapshot()).toMatchObject({
      verbindung: "gestoert",
      stoerung: "Bitte die Zelleingabe abschließen.",
    });
    expect(satz(store)).toBe(5136);
    geht = true;
    await store.liesNeu();
    expect(store.getSnapshot()).toMatchObject({ verbindung: "eigene", stoerung: null });
  });
});

test("sagt die Mappe nichts von Änderungen, wird das vermerkt", async () => {
  expect((await verbunden(mappe(inhalt(hof())))).getSnapshot().beobachtet).toBe(false);
  expect((await verbunden(mappeMit(hof()))).getSnapshot().beobachtet).toBe(true);
});

describe("die Mappe ist die Wahrheit", () => {
  test("was in ihr steht, wird gerechnet (Beispielhof: 51,36 €)", async () => {
    expect(satz(await verbunden(mappeMit(beispielhof.eingabe)))).toBe(5136);
  });

  test("eine von Hand geänderte Zelle erscheint sofort und verdrängt den Entwurf zu ihr", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    const store = await verbunden(workbook);
    store.setze("plaetze", "10");
    store.setze("traeger", "Neuer Name");
    await workbook.tippe({ sheet: "Kostenkalkulation", cell: "B9", value: 9 });
    await gleich();
    const { sicht, meldung } = store.getSnapshot();
    expect(feldtext(sicht, "plaetze")).toBe("9");
    expect(feldtext(sicht, "traeger")).toBe("Neuer Name");
    expect(meldung).toContain("Es gilt der Wert der Arbeitsmappe");
  });

  test("Tippen schreibt nichts", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    const schreiben = jest.spyOn(workbook, "write");
    const store = await verbunden(workbook);
    store.setze("plaetze", "9");
    store.ladeEntwurf(hof({ plaetze: 4 }));
    store.neueZeile("miete", { objekt: "Halle" });
    store.verwirfEntwurf();
    expect(schreiben).not.toHaveBeenCalled();
    expect(istLeererEntwurf(store.getSnapshot().sicht.entwurf)).toBe(true);
  });

  test("getippt, während Excel startet: bleibt; ein Entwurf für eine andere Mappe: nicht", async () => {
    const store = new PaneStore(liesMappe, 0);
    store.setze("plaetze", "5");
    store.verbinde(leereMappe());
    await gleich();
    expect(feldtext(store.getSnapshot().sicht, "plaetze")).toBe("5");
    store.verbinde(mappeMit(beispielhof.eingabe));
    await gleich();
    expect(feldtext(store.getSnapshot().sicht, "plaetze")).toBe("8");
    expect(istLeererEntwurf(store.getSnapshot().sicht.entwurf)).toBe(true);
    expect(store.getSnapshot().meldung).toContain("wurden verworfen");
  });

  test("ein Entwurf, aus dem die neue Mappe entstand, gilt als übernommen", async () => {
    const store = await verbunden(null);
    store.ladeEntwurf(hof());
    store.gibAb(true);
    store.verbinde(mappeMit(hof()));
    await gleich();
    expect(store.getSnapshot()).toMatchObject({ verbindung: "eigene", meldung: null });
    expect(istLeererEntwurf(store.getSnapshot().sicht.entwurf)).toBe(true);
    expect(satz(store)).toBe(5136);
  });

  test("nach der Trennung hört der Bereich nicht mehr zu", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    const store = new PaneStore(liesMappe, 0);
    const trenne = store.verbinde(workbook);
    await gleich();
    trenne();
    await workbook.tippe({ sheet: "Kostenkalkulation", cell: "B9", value: 9 });
    await gleich();
    expect(feldtext(store.getSnapshot().sicht, "plaetze")).toBe("8");
  });
});

describe("beim Tippen", () => {
  test("der Tagessatz ist sofort da, auch ohne den Namen des Betriebes", async () => {
    const store = await verbunden(leereMappe());
    expect(satz(store)).toBeUndefined();
    store.ladeEntwurf(hof({ traeger: undefined }));
    expect(satz(store)).toBe(5136);
    expect(store.getSnapshot().gruende).toHaveLength(1);
    expect(store.versuche()).toBe(false);
    store.setze("traeger", "Hof");
    expect(store.versuche()).toBe(true);
  });

  test("die Sachkosten werden geprüft, sobald das Wissen geladen ist", async () => {
    const store = await verbunden(
      mappeMit(mitZeile({ text: "Saatgut", betrag: 100, zeile: "Allgemeiner Materialaufwand" })),
    );
    const unzulaessig = (): number =>
      befunde(store.getSnapshot())?.filter(({ regel }) => regel.includes("unzulaessig")).length ?? -1;
    expect(store.getSnapshot().wortbefunde).toBeNull();
    expect(unzulaessig()).toBe(0);
    store.pruefeWorte(wortpruefung);
    await gleich();
    expect(unzulaessig()).toBe(1);
  });

  test("eine gemerkte Variante bleibt, während sich die Angaben ändern", async () => {
    const store = await verbunden(mappeMit(beispielhof.eingabe));
    store.merkeVariante();
    store.setze("plaetze", "16");
    expect(store.getSnapshot().variante?.ergebnis.tagessatz).toBe(5136);
    expect(satz(store)).not.toBe(5136);
    store.vergissVariante();
    expect(store.getSnapshot().variante).toBeNull();
  });
});
