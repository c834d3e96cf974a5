/** @jest-environment jsdom */
import "./browser";
import type { Host } from "../../src/pane/host";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../src/workbook/port";
import { liesKalkulation } from "../../src/template";
import { beispielhof, hof } from "../faelle/beispielhof";
import { Bildschirm } from "./bildschirm";
import { leereMappe, mappeMit } from "./mappe";

jest.setTimeout(60000);

function host(workbook: Workbook | null, mehr: Partial<Host> = {}): Host {
  return { workbook, name: "Mappe.xlsx", openNew: () => Promise.resolve(), ...mehr };
}

const wert = async (workbook: Workbook, sheet: string, zelle: string): Promise<unknown> =>
  (await workbook.read([{ sheet, range: zelle }]))[0]?.[0]?.[0]?.value;

describe("erster Start", () => {
  test("noch ohne Excel: was dies ist, in zwei Sätzen, und ein Beispiel; unten, was mit den Daten geschieht", async () => {
    const schirm = await Bildschirm.mit(null);
    expect(schirm.text()).toContain("Was dieses Programm tut");
    expect(schirm.text()).toContain("Verbindung zur Arbeitsmappe wird aufgebaut");
    expect(schirm.text()).toContain("Rechnet auf Ihrem Rechner. Es verlassen keine Daten die Arbeitsmappe.");
    await schirm.druecke("Beispiel laden");
    await schirm.bis("51,36 €");
    expect(schirm.text()).toContain("79 %");
  });

  test("ohne Mappe: die neue Arbeitsmappe enthält, was getippt wurde", async () => {
    const geoeffnet: Uint8Array[] = [];
    const schirm = await Bildschirm.mit(
      host(null, {
        openNew: (bytes) => {
          geoeffnet.push(bytes);

          return Promise.resolve();
        },
      }),
    );
    await schirm.druecke("Beispiel laden");
    await schirm.druecke("Neue Arbeitsmappe anlegen");
    await schirm.bis("Die neue Arbeitsmappe ist angelegt.");
    const offen = FileWorkbook.open(geoeffnet[0] ?? new Uint8Array());
    expect(offen.status).toBe("ok");
    expect(offen.status === "ok" ? await liesKalkulation(offen.value) : null).toMatchObject({
      traeger: beispielhof.eingabe.traeger,
      plaetze: 8,
    });
  });
});

describe("Übernehmen", () => {
  test("Liste, Zustimmung, geschrieben, rückgängig", async () => {
    const workbook = leereMappe();
    const schirm = await Bildschirm.mit(host(workbook));
    await schirm.bis("Arbeitsmappe: Mappe.xlsx");
    await schirm.druecke("Beispiel laden");
    await schirm.druecke("In die Mappe übernehmen");
    await schirm.bis(/\d+ Zellen ändern\?/);
    expect(await wert(workbook, "Kostenkalkulation", "B9")).toBeNull();
    await schirm.druecke(/Zellen schreiben$/);
    await schirm.bis(/\d+ Zellen wurden geschrieben\./);
    expect(await wert(workbook, "Kostenkalkulation", "B9")).toBe(8);
    expect(schirm.text()).not.toContain("Ihre Änderungen stehen noch nicht");
    await schirm.druecke("Letzte Befüllung rückgängig");
    await schirm.druecke(/Zellen zurücksetzen$/);
    await schirm.bis(/\d+ Zellen wurden zurückgesetzt\./);
    expect(await wert(workbook, "Kostenkalkulation", "B9")).toBeNull();
    expect(schirm.hatKnopf("Letzte Befüllung rückgängig")).toBe(false);
  });

  test("abgelehnt: der Grund steht da, und die Mappe ist wie vorher", async () => {
    const workbook = mappeMit(hof());
    jest.spyOn(workbook, "write").mockResolvedValue({
      status: "refused",
      reason: "Bitte die Zelleingabe abschließen. Es wurde nichts geschrieben.",
      cells: [],
    });
    const schirm = await Bildschirm.mit(host(workbook));
    await schirm.bis("Arbeitsmappe: Mappe.xlsx");
    await schirm.tippe("feld-plaetze", "9");
    await schirm.druecke("In die Mappe übernehmen");
    await schirm.druecke(/Zellen? schreiben$/);
    await schirm.bis("Bitte die Zelleingabe abschließen. Es wurde nichts geschrieben.");
    expect(schirm.text()).toContain("Ihre Änderungen stehen noch nicht in der Arbeitsmappe.");
  });

  test("unterbrochen: die Zellen werden genannt, und der vorherige Stand wird noch einmal angeboten", async () => {
    const workbook = mappeMit(hof());
    const before = [{ sheet: "Kostenkalkulation", cell: "B9", value: 8, formula: null }];
    const schreiben = jest.spyOn(workbook, "write").mockResolvedValueOnce({
      status: "incomplete",
      reason: "Excel hat die Verbindung getrennt.",
      cells: [{ sheet: "Kostenkalkulation", cell: "B9" }],
      before,
    });
    const schirm = await Bildschirm.mit(host(workbook));
    await schirm.bis("Arbeitsmappe: Mappe.xlsx");
    await schirm.tippe("feld-plaetze", "9");
    await schirm.druecke("In die Mappe übernehmen");
    await schirm.druecke(/Zellen? schreiben$/);
    await schirm.bis("Kostenkalkulation!B9");
    expect(schirm.hatKnopf("Letzte Befüllung rückgängig")).toBe(true);
    await schirm.druecke("Vorherigen Stand wiederherstellen");
    expect(schreiben).toHaveBeenLastCalledWith(before);
    await schirm.bis("1 Zelle wurde zurückgesetzt.");
    expect(schirm.hatKnopf("Letzte Befüllung rückgängig")).toBe(false);
  });
});

describe("Fehler", () => {
  test("vor dem Übernehmen wird nach Leerem nicht geschimpft; danach steht alles oben und am Feld, mit denselben Worten", async () => {
    const schirm = await Bildschirm.mit(host(leereMappe()));
    await schirm.bis("Arbeitsmappe: Mappe.xlsx");
    await schirm.tippe("feld-plaetze", "8");
    expect(schirm.boden.querySelector("[role=alert]")).toBeNull();
    expect(schirm.feld("feld-traeger").getAttribute("aria-invalid")).toBeNull();
    await schirm.druecke("In die Mappe übernehmen");
    const uebersicht = schirm.boden.querySelector("[role=alert]");
    expect(document.activeElement).toBe(uebersicht);
    const saetze = [...(uebersicht?.querySelectorAll("a") ?? [])].map((a) => a.textContent);
    expect(saetze).toHaveLength(3);
    const traeger = schirm.feld("feld-traeger");
    expect(traeger.getAttribute("aria-invalid")).toBe("true");
    const amFeld = document.getElementById(traeger.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(amFeld).toBe(`Fehler: ${saetze[0] ?? ""}`);
    await schirm.druecke(saetze[0] ?? "");
    expect(document.activeElement).toBe(traeger);
  });

  test("was keine Zahl ist, wird gleich gesagt; Pflichtfelder sind gekennzeichnet", async () => {
    const schirm = await Bildschirm.mit(host(mappeMit(hof())));
    await schirm.bis("Arbeitsmappe: Mappe.xlsx");
    expect(schirm.feld("feld-plaetze").getAttribute("aria-required")).toBe("true");
    await schirm.tippe("feld-plaetze", "acht");
    expect(schirm.feld("feld-plaetze").getAttribute("aria-invalid")).toBe("true");
    expect(schirm.text()).toContain("„acht“ ist keine Zahl");
    expect(schirm.text()).toContain("noch offen");
  });
});

test("ein Befund führt zu seiner Zelle", async () => {
  const gezeigt: unknown[] = [];
  const workbook = {
    ...mappeMit(
      hof({ personal: [{ funktion: "Begleitender Dienst", stundenJeMitarbeiter: 0.1, jahresbruttoVollzeit: 60000 }] }),
    ),
    show: (zelle: unknown) => {
      gezeigt.push(zelle);

      return Promise.resolve();
    },
  };
  const schirm = await Bildschirm.mit(host(workbook));
  await schirm.bis("Arbeitsmappe: Mappe.xlsx");
  await schirm.druecke(/^Zur Zelle B6$/);
  expect(gezeigt).toEqual([{ sheet: "Personal", cell: "B6" }]);
});

test("eine fremde Mappe wird nicht angefasst; angeboten wird eine neue oder ihr Formular", async () => {
  const fremde = new MemoryWorkbook({ sheets: [{ name: "Tabelle1", cells: { A1: "Umsatz" } }] });
  const schreiben = jest.spyOn(fremde, "write");
  const schirm = await Bildschirm.mit(host(fremde));
  await schirm.bis("ist keine ALA-Kostenkalkulation");
  await schirm.druecke("Beispiel laden");
  expect(schirm.hatKnopf("In die Mappe übernehmen")).toBe(false);
  await schirm.druecke("Dieses Formular ausfüllen");
  await schirm.bis("keine Kostenkalkulation gefunden");
  expect(schreiben).not.toHaveBeenCalled();
});

test("Seiten: Sachkosten und Entgelt zeigen dieselben Zahlen und schreiben nichts", async () => {
  const schirm = await Bildschirm.mit(host(mappeMit(hof())));
  await schirm.bis("51,36 €");
  await schirm.druecke("Sachkosten");
  await schirm.bis("Summe der Sachkosten17.320,79 €");
  await schirm.druecke("Entgelt");
  await schirm.bis("Steigerungsbetrag");
  expect(schirm.feld("entgelt-stichtag").value).toBe("2026-01-01");
  await schirm.tippe("entgelt-steigerungsbetrag", "79");
  // recht.md: Grundbetrag 133 € + 79 € + Arbeitsförderungsgeld 52 €
  await schirm.bis("264,00 €");
});
