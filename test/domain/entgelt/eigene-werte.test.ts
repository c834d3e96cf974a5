import {
  ALLE_UEBRIGEN,
  arbeitsentgelt,
  betragText,
  bruch,
  cent,
  fundstelleText,
  sozialversicherung,
  tag,
  WIE_BISHER,
  type EigenerWert,
  type Entgeltangaben,
} from "../../../src/domain";
import { gruende, recht, regeln, wert } from "./support/rechnen";

const ab = tag("2027-01-01");
const eigener = (name: string, zahl: EigenerWert["wert"], quelle = "Entwurf vom 21.09.2026"): EigenerWert => ({
  name,
  wert: zahl,
  ab,
  bis: null,
  quelle,
});
const UEBRIGE = eigener(ALLE_UEBRIGEN, WIE_BISHER, "Annahme des Betriebs");

const entgelt2027 = (eigeneWerte: readonly EigenerWert[], teile: Partial<Entgeltangaben> = {}) =>
  arbeitsentgelt({
    steigerungsbetrag: cent(79_00),
    stichtag: tag("2027-03-01"),
    grundbetrag: null,
    rechtsstand: "RECHT",
    eigeneWerte,
    ...teile,
  });

describe("eigene vorläufige Werte: nur für Tage ohne veröffentlichten Wert, mit Quelle", () => {
  test("Entgelt 2027 mit eigenem Grundbetrag 140 und den übrigen Werten wie bisher: 140 + 79 + 52 = 271", () => {
    const ergebnis = entgelt2027([eigener("grundbetrag", bruch(140, 1)), UEBRIGE]);
    expect(betragText(wert(ergebnis).entgelt)).toBe("271.00");
    const [hinweis] = ergebnis.art === "ok" ? ergebnis.hinweise() : [];
    expect(hinweis?.regel).toBe("vorlaeufiger-wert");
    expect(hinweis?.text).toMatch(/Grundbetrag.*Entwurf vom 21.09.2026.*Arbeitsförderungsgeld.*Annahme des Betriebs/);
    const stellen = ergebnis.art === "ok" ? ergebnis.fundstellen().map(fundstelleText) : [];
    expect(stellen).toContain("eigener Wert, vorläufig (Quelle: Entwurf vom 21.09.2026)");
  });

  test("ohne die übrigen bleibt das Jahr abgelehnt, und es steht da, was noch fehlt", () => {
    const ergebnis = entgelt2027([eigener("Grundbetrag", bruch(140, 1))]);
    expect(ergebnis.art).toBe("unvollstaendig");
    expect(gruende(ergebnis)).toMatch(/AFoeGHoechstbetrag/);
    expect(gruende(ergebnis)).not.toMatch(/Grundbetrag des Arbeitsentgelts/);
  });

  test("ein veröffentlichter Wert geht vor", () => {
    const ergebnis = entgelt2027([{ ...eigener("Grundbetrag", bruch(140, 1)), ab: tag("2020-01-01") }, UEBRIGE], {
      stichtag: tag("2026-12-31"),
    });
    expect(betragText(wert(ergebnis).grundbetrag)).toBe("133.00");
    expect(ergebnis.art === "ok" ? ergebnis.hinweise() : []).toEqual([]);
  });

  test("das Ende gilt: nach dem letzten Tag kein Wert", () => {
    const befristet = { ...UEBRIGE, bis: tag("2027-02-28") };
    expect(entgelt2027([befristet], { stichtag: tag("2027-02-28") }).art).toBe("ok");
    expect(entgelt2027([befristet]).art).toBe("unvollstaendig");
  });

  test("von zwei eigenen Werten gilt der spätere", () => {
    const spaeter = { ...eigener("Grundbetrag", bruch(150, 1)), ab: tag("2027-02-01") };
    const ergebnis = entgelt2027([spaeter, eigener("Grundbetrag", bruch(140, 1)), UEBRIGE]);
    expect(betragText(wert(ergebnis).grundbetrag)).toBe("150.00");
  });

  test("Beiträge 2027 mit Bezugsgröße 4.130 (Entwurf): Krankenversicherung 826 × 17,5 % = 144,55", () => {
    const s = recht(212, "2027-03-01", { eigeneWerte: [eigener("Bezugsgroesse", bruch(4130, 1)), UEBRIGE] });
    expect(s.beitraege[0]).toMatchObject({ bemessung: 826_00, betrag: 144_55 });
    expect(regeln(s)).toContain("vorlaeufiger-wert");
  });

  test("ohne sie sind Beiträge 2027 abgelehnt", () => {
    const ergebnis = sozialversicherung({
      arbeitsentgelt: cent(212_00),
      stichtag: ab,
      rechtsstand: "RECHT",
      eigeneWerte: [eigener("Grundbetrag", bruch(140, 1))],
    });
    expect(ergebnis.art).toBe("unvollstaendig");
  });
});

describe("Teilzeit und Grundbetrag (recht_zweitlesung.md E12): Vorgabe ungekürzt", () => {
  const teilzeit = (grundbetragsanteil: Entgeltangaben["grundbetragsanteil"], grundbetrag = null as number | null) =>
    arbeitsentgelt({
      steigerungsbetrag: cent(40_00),
      stichtag: tag("2026-06-01"),
      grundbetrag: grundbetrag === null ? null : cent(grundbetrag),
      rechtsstand: "RECHT",
      grundbetragsanteil: grundbetragsanteil ?? null,
    });

  test("mit Schalter: 133 × 1/2 = 66,50, mit Hinweis", () => {
    const ergebnis = teilzeit(bruch(1, 2));
    expect(betragText(wert(ergebnis).grundbetrag)).toBe("66.50");
    expect(regeln(wert(ergebnis))).toContain("grundbetrag-gekuerzt");
    expect(betragText(wert(teilzeit(null)).grundbetrag)).toBe("133.00");
  });

  test("unter dem gekürzten Wert abgelehnt; Anteile außerhalb von 0 bis 1 auch", () => {
    expect(teilzeit(bruch(1, 2), 66_49).art).toBe("unzulaessig");
    expect(teilzeit(bruch(1, 2), 66_50).art).toBe("ok");
    expect(gruende(teilzeit(bruch(3, 2)))).toContain("Anteil der Teilzeit");
    expect(teilzeit(bruch(0, 1)).art).toBe("unzulaessig");
  });
});
