import { ok, unzulaessig, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { betragsablehnung, stichtagFehlt, vereint } from "../entgelt/eingaben";
import { vorlaeufighinweise } from "../entgelt/vorlaeufig";
import { anteilig, euroText, type Betrag } from "../mengen/betrag";
import { NULL, prozentText, vergleiche, type Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { geltenderWert, type EigenerWert } from "../recht/eigene-werte";
import { keineWerte, reihe, type Parameterwert } from "../recht/parameter";
import { bezugsgroesse } from "../recht/parameter/bezugsgroesse";
import { budgetFuerArbeitAnteil, budgetFuerArbeitDeckel } from "../recht/parameter/budget-fuer-arbeit";

const ANTEIL = reihe(budgetFuerArbeitAnteil);
const DECKEL = reihe(budgetFuerArbeitDeckel);
const BEZUGSGROESSE = reihe(bezugsgroesse);

export interface Budgetangaben {
  /** Regularly paid by the employer, € per month. */
  readonly arbeitsentgelt: Betrag;
  readonly stichtag: Stichtag | null;
  /** Share that was granted; null: the highest. */
  readonly anteil: Bruch | null;
  readonly eigeneWerte?: readonly EigenerWert[];
}

/** Lohnkostenzuschuss (€ per month): up to 75 % of the pay; until 13.06.2023 at most 40 % of the Bezugsgröße. */
export function lohnkostenzuschuss(a: Budgetangaben): Ergebnis<Betrag> {
  const einwand = betragsablehnung(a.arbeitsentgelt, "Das Arbeitsentgelt", "arbeitsentgelt");
  if (a.stichtag === null) {
    return vereint(einwand, stichtagFehlt());
  }
  const [hoechstens, deckel, bezug] = [
    geltenderWert(ANTEIL, a.stichtag, a.eigeneWerte),
    geltenderWert(DECKEL, a.stichtag, a.eigeneWerte),
    geltenderWert(BEZUGSGROESSE, a.stichtag, a.eigeneWerte),
  ];
  if (hoechstens === null || deckel === null || (deckel.wert !== null && bezug === null)) {
    const fehlend = [...(hoechstens === null ? [ANTEIL] : []), ...(deckel === null ? [DECKEL] : [BEZUGSGROESSE])];

    return vereint(einwand, keineWerte(fehlend, a.stichtag));
  }
  const anteil = a.anteil ?? hoechstens.wert;
  if (einwand !== null || vergleiche(anteil, NULL) < 0 || vergleiche(anteil, hoechstens.wert) > 0) {
    return vereint(einwand, anteilgrund(anteil, hoechstens));
  }
  const nachAnteil = anteilig(a.arbeitsentgelt, anteil);
  const grenze = deckel.wert === null || bezug === null ? null : anteilig(bezug.wert, deckel.wert);
  const wert = grenze !== null && grenze < nachAnteil ? grenze : nachAnteil;
  const schritte = (): readonly Rechenschritt[] => [
    {
      bezeichnung: "Lohnkostenzuschuss nach dem Arbeitsentgelt",
      rechnung: `${euroText(a.arbeitsentgelt)} × ${prozentText(anteil)}`,
      ergebnis: euroText(nachAnteil),
      gerundet: true,
      fundstelle: hoechstens.fundstelle,
    },
    ...deckelschritte(deckel, bezug, grenze, wert),
  ];

  return ok(
    wert,
    schritte,
    () => [hoechstens.fundstelle, deckel.fundstelle],
    () => [
      {
        regel: "budget-einzelfall",
        ort: { feld: "anteil" },
        text: "Dauer und Umfang des Zuschusses richten sich nach dem Einzelfall; 75 % sind der Höchstsatz. Ob auch die Arbeitgeberanteile zur Sozialversicherung bezuschusst werden, bitte mit dem KSV klären.",
        fundstelle: hoechstens.fundstelle,
      },
      ...vorlaeufighinweise([
        [budgetFuerArbeitAnteil.bezeichnung, hoechstens],
        [budgetFuerArbeitDeckel.bezeichnung, deckel],
      ]),
    ],
  );
}

function deckelschritte(
  deckel: Parameterwert<Bruch | null>,
  bezug: Parameterwert<Betrag> | null,
  grenze: Betrag | null,
  wert: Betrag,
): readonly Rechenschritt[] {
  return grenze === null || bezug === null || deckel.wert === null
    ? []
    : [
        {
          bezeichnung: "Deckel des Lohnkostenzuschusses",
          rechnung: `${prozentText(deckel.wert)} der Bezugsgröße ${euroText(bezug.wert)}`,
          ergebnis: euroText(grenze),
          gerundet: true,
          fundstelle: deckel.fundstelle,
        },
        { bezeichnung: "Lohnkostenzuschuss", rechnung: "der kleinere Betrag", ergebnis: euroText(wert) },
      ];
}

function anteilgrund(anteil: Bruch, { wert, fundstelle }: Parameterwert<Bruch>) {
  return vergleiche(anteil, NULL) >= 0 && vergleiche(anteil, wert) <= 0
    ? null
    : unzulaessig({
        regel: "zuschussanteil-unzulaessig",
        ort: { feld: "anteil" },
        text: `Der Anteil von ${prozentText(anteil)} ist nicht möglich: der Zuschuss beträgt höchstens ${prozentText(wert)} des Arbeitsentgelts.`,
        fundstelle,
      });
}
