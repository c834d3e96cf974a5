/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const WURZEL = join(__dirname, "../..");
const manifest = new DOMParser().parseFromString(readFileSync(join(WURZEL, "manifest.xml"), "utf8"), "text/xml");
const alle = (name: string): Element[] => [...manifest.getElementsByTagName("*")].filter((e) => e.localName === name);
const wert = (name: string): string => alle(name)[0]?.getAttribute("DefaultValue") ?? alle(name)[0]?.textContent ?? "";
const hoechstens = (bezug: string): boolean => bezug.length <= 32;

/** What the validation service checks online, and what it does not; worked out from Microsoft's schema documentation. */
describe("manifest.xml: add-in-only, de-DE, gemeinsame Laufzeit", () => {
  test("ist wohlgeformt, hat eine GUID und eine vierteilige Version", () => {
    expect(alle("parsererror")).toEqual([]);
    expect(wert("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(wert("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(wert("DefaultLocale")).toBe("de-DE");
  });

  test("die Elemente stehen in der Reihenfolge des Schemas", () => {
    const folge = [...manifest.documentElement.children].map((e) => e.localName);
    expect(folge).toEqual(
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    );
    const [host] = alle("Host").filter((e) => e.hasAttribute("xsi:type"));
    expect([...(host?.children ?? [])].map((e) => e.localName)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    expect([...(alle("Resources")[0]?.children ?? [])].map((e) => e.localName)).toEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
  });

  test.each`
    satz                        | mindestens
    ${"ExcelApi"}               | ${"1.9"}
    ${"SharedRuntime"}          | ${"1.1"}
    ${"CustomFunctionsRuntime"} | ${"1.1"}
  `("verlangt $satz $mindestens und nichts Neueres", ({ satz, mindestens }: { satz: string; mindestens: string }) => {
    const gefunden = alle("Set").filter((e) => e.getAttribute("Name") === satz);
    expect(gefunden.map((e) => e.getAttribute("MinVersion"))).toEqual([mindestens]);
  });

  test("jeder Verweis hat sein Ziel, keine Kennung ist länger als 32 Zeichen", () => {
    const ziele = new Set(
      alle("Resources")
        .flatMap((r) => [...r.querySelectorAll("[id]")])
        .map((e) => e.getAttribute("id") ?? ""),
    );
    const verweise = [...manifest.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid") ?? "");
    expect(verweise.filter((v) => !ziele.has(v))).toEqual([]);
    expect([...ziele].filter((z) => !verweise.includes(z))).toEqual([]);
    expect([...ziele].every(hoechstens)).toBe(true);
  });

  test("alle Adressen gehören zu einer Herkunft, mit https", () => {
    const adressen = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((e) => e.getAttribute("DefaultValue") ?? "")
      .filter((a) => a.includes("://"));
    expect(adressen.length).toBeGreaterThan(8);
    expect(new Set(adressen.map((a) => new URL(a).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  test("die Bilder sind da und so groß, wie sie heißen", () => {
    const bilder = [...manifest.querySelectorAll("[DefaultValue$='.png']")].map(
      (e) => e.getAttribute("DefaultValue") ?? "",
    );
    expect(bilder.map((b) => b.replace(/.*icon-(\d+)\.png/, "$1")).sort()).toEqual(["16", "32", "32", "64", "80"]);
    for (const bild of bilder) {
      const datei = join(WURZEL, "assets", bild.split("/").at(-1) ?? "");
      expect(existsSync(datei)).toBe(true);
      expect(readFileSync(datei).readUInt32BE(16)).toBe(Number(/(\d+)\.png/.exec(bild)?.[1]));
    }
  });

  test("eine Laufzeit für Bereich, Befehle und Funktionen; Namensraum ALA", () => {
    const seiten = ["Runtime", "FunctionFile"].map((n) => alle(n)[0]?.getAttribute("resid"));
    const oeffnen = alle("Action")[0]?.querySelector("[resid]")?.getAttribute("resid");
    const funktionen = alle("Page")[0]?.firstElementChild?.getAttribute("resid");
    expect(new Set([...seiten, oeffnen, funktionen])).toEqual(new Set(["Pane.Url"]));
    expect(manifest.querySelector("[id='Functions.Namespace']")?.getAttribute("DefaultValue")).toBe("ALA");
  });
});
