import { readdirSync } from "node:fs";
import { join } from "node:path";
import { datumText, keinWert, reihe, tag, wertAm, type Parameter, type Stichtag } from "../../../src/domain";
import { HANDBUCHWERTE, PARAMETERVERZEICHNIS } from "../../../src/domain/recht/parameter/index";

const ORDNER = join(__dirname, "../../../src/domain/recht/parameter");

/** Every series that any file of the folder exports: a new one is held to the same rules without being listed here. */
const SERIEN: readonly (readonly [string, Parameter<unknown>])[] = readdirSync(ORDNER)
  .filter((datei) => datei !== "index.ts")
  .flatMap((datei) => Object.values(jest.requireActual<Record<string, unknown>>(join(ORDNER, datei))))
  .filter(istReihe)
  .map((parameter) => [parameter.name, parameter] as const);

function istReihe(wert: unknown): wert is Parameter<unknown> {
  return typeof wert === "object" && wert !== null && "werte" in wert && "bis" in wert;
}

/** The series that Entgelt and Sozialversicherung need on every day from 2019 to 2026. */
const DURCHGEHEND = [
  PARAMETERVERZEICHNIS.afoegHoechstbetrag,
  PARAMETERVERZEICHNIS.afoegGrenze,
  PARAMETERVERZEICHNIS.afoegMinderungUeber,
  PARAMETERVERZEICHNIS.grundbetrag,
  PARAMETERVERZEICHNIS.grundbetragsregel,
  PARAMETERVERZEICHNIS.bezugsgroesse,
  PARAMETERVERZEICHNIS.bezugsgroesseRentenversicherung,
  PARAMETERVERZEICHNIS.krankenversicherungMindestanteil,
  PARAMETERVERZEICHNIS.krankenversicherungAllgemein,
  PARAMETERVERZEICHNIS.krankenversicherungErmaessigt,
  PARAMETERVERZEICHNIS.zusatzbeitragDurchschnitt,
  PARAMETERVERZEICHNIS.pflegeversicherungssatz,
  PARAMETERVERZEICHNIS.kinderlosenzuschlag,
  PARAMETERVERZEICHNIS.kinderabschlag,
  PARAMETERVERZEICHNIS.rentenversicherungMindestanteil,
  PARAMETERVERZEICHNIS.rentenversicherungAlleintragung,
  PARAMETERVERZEICHNIS.rentenversicherungssatz,
  PARAMETERVERZEICHNIS.jahresarbeitsentgeltgrenze,
  PARAMETERVERZEICHNIS.beitragsbemessungsgrenzeRentenversicherung,
  PARAMETERVERZEICHNIS.insolvenzgeldumlage,
  PARAMETERVERZEICHNIS.arbeitslosenversicherung,
] as const;

function davor(stichtag: Stichtag): Stichtag {
  return (stichtag - 1) as Stichtag;
}

function danach(stichtag: Stichtag): Stichtag {
  return (stichtag + 1) as Stichtag;
}

/** Every day on which any value changes, the day before it, and both ends of 2019-2026. */
const WECHSELTAGE = [
  ...new Set(
    SERIEN.flatMap(([, p]) => p.werte.map((w) => tag(w.ab)))
      .flatMap((t) => [davor(t), t])
      .concat(tag("2019-01-01"), tag("2026-12-31"))
      .filter((t) => t >= tag("2019-01-01") && t <= tag("2026-12-31")),
  ),
].sort((a, b) => a - b);

describe("jede Reihe ist vollständig belegt", () => {
  test.each(SERIEN)("%s: Werte, Fundstellen, Einheit, aufsteigende Tage", (_name, parameter) => {
    expect(parameter.name).not.toBe("");
    expect(parameter.bezeichnung).not.toBe("");
    expect(parameter.einheit).not.toBe("");
    expect(parameter.werte.length).toBeGreaterThan(0);
    for (const wert of parameter.werte) {
      expect(wert.wert).toBeDefined();
      expect(wert.fundstelle.stelle).toMatch(/§|Bekanntmachung|Handbuch/);
      expect(wert.geprueftAm).toMatch(/^2026-11-2[34]$/);
    }
    const tage = parameter.werte.map((w) => tag(w.ab));
    expect(tage).toEqual([...new Set(tage)].sort((a, b) => a - b));
    expect(tag(parameter.bis)).toBeGreaterThanOrEqual(tage.at(-1) ?? Infinity);
  });

  test.each(SERIEN)("%s: am Wechseltag der neue, am Vortag der alte Wert", (_name, parameter) => {
    const r = reihe(parameter);
    parameter.werte.forEach((wert, i) => {
      expect(wertAm(r, tag(wert.ab))).toBe(wert);
      expect(wertAm(r, davor(tag(wert.ab)))).toBe(i === 0 ? null : parameter.werte[i - 1]);
    });
    expect(wertAm(r, r.bis)).toBe(parameter.werte.at(-1));
    expect(wertAm(r, danach(r.bis))).toBeNull();
  });

  test.each(SERIEN)("%s: außerhalb abgelehnt, mit Tag und bekannter Spanne", (_name, parameter) => {
    const r = reihe(parameter);
    const zuSpaet = danach(r.bis);
    const [grund] = keinWert(r, zuSpaet).gruende;
    expect(grund?.text).toContain(datumText(zuSpaet));
    expect(grund?.text).toContain(parameter.bezeichnung);
    expect(grund?.text).toContain(`bis ${datumText(r.bis)}`);
  });

  test("die Namen sind eindeutig", () => {
    const namen = [...SERIEN.map(([, p]) => p.name), ...Object.values(HANDBUCHWERTE).map((w) => w.name)];
    expect(new Set(namen).size).toBe(namen.length);
  });

  test("das Verzeichnis führt nur Reihen des Ordners, jede einmal", () => {
    const verzeichnet = Object.values<Parameter<unknown>>(PARAMETERVERZEICHNIS);
    expect(new Set(verzeichnet).size).toBe(verzeichnet.length);
    expect(SERIEN.map(([, p]) => p)).toEqual(expect.arrayContaining(verzeichnet));
    expect(verzeichnet.length).toBeGreaterThanOrEqual(36);
  });
});

describe("2019 bis 2026 lückenlos, auf den Tag", () => {
  test.each(DURCHGEHEND.map((p) => [p.name, p] as const))("%s", (_name, parameter) => {
    const r = reihe<unknown>(parameter);
    for (const stichtag of WECHSELTAGE) {
      expect(wertAm(r, stichtag)?.fundstelle.stelle ?? "").not.toBe("");
    }
    expect(wertAm(r, tag("2018-12-31"))).toBeNull();
    expect(wertAm(r, tag("2027-01-01"))).toBeNull();
  });

  test("die Bezugsgröße (Ost) endet mit 2024 und wird danach von der Rentenversicherung nicht mehr gebraucht", () => {
    const ost = reihe(PARAMETERVERZEICHNIS.bezugsgroesseOst);
    const regel = reihe(PARAMETERVERZEICHNIS.bezugsgroesseRentenversicherung);
    for (const stichtag of WECHSELTAGE) {
      const gebraucht = wertAm(regel, stichtag)?.wert === "BezugsgroesseOst";
      expect(gebraucht).toBe(stichtag <= tag("2024-12-31"));
      expect(wertAm(ost, stichtag) !== null).toBe(gebraucht);
    }
  });
});
