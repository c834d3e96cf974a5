import type { Rechenschritt } from "../ergebnis";
import { euroText } from "../mengen/betrag";
import type { Beitragsrechnung } from "./beitrag";
import { foerderungsschritt, type Foerderungsregel } from "./foerderungsgeld";
import type { Sozialversicherung } from "./sozialversicherung";

/** grundlagen: the steps that lead to the bases; none where the pay itself is the base. */
export function versicherungsschritte(
  wert: Sozialversicherung,
  foerderung: Foerderungsregel,
  grundlagen: readonly Rechenschritt[],
  rechnungen: readonly Beitragsrechnung[],
): readonly Rechenschritt[] {
  const mitAfoeg = wert.beitragspflichtig > wert.arbeitsentgelt + wert.einmalzahlung;

  return [
    foerderungsschritt(wert.arbeitsentgelt, foerderung),
    {
      bezeichnung: "Beitragspflichtiges Entgelt",
      rechnung:
        `Arbeitsentgelt ${euroText(wert.arbeitsentgelt)}` +
        (mitAfoeg ? ` + Arbeitsförderungsgeld ${euroText(wert.afoeg)}` : "") +
        (wert.einmalzahlung > 0 ? ` + Einmalzahlung ${euroText(wert.einmalzahlung)}` : ""),
      ergebnis: euroText(wert.beitragspflichtig),
    },
    ...grundlagen,
    ...rechnungen.flatMap((r) => r.schritte()),
    {
      bezeichnung: "Summe der Beiträge",
      rechnung: wert.beitraege
        .filter((b) => b.betrag > 0)
        .map((b) => `${b.zweig} ${euroText(b.betrag)}`)
        .join(" + "),
      ergebnis: euroText(wert.summe.betrag),
    },
  ];
}
