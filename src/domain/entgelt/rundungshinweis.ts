import type { Hinweis } from "../hinweis";
import { euroText, summe, type Betrag } from "../mengen/betrag";
import type { Beitragsrechnung } from "./beitrag";
import { FUNDSTELLEN } from "./fundstellen";

/** By how much a payroll program may differ that uses the other permitted rounding; none where it comes to the same. */
export function rundungshinweis(rechnungen: readonly Beitragsrechnung[]): readonly Hinweis[] {
  const betroffene = rechnungen.filter((r) => r.andereRundung !== undefined);
  const hier = summe(betroffene.map((r) => r.beitrag.betrag));
  const dort = summe(betroffene.map((r) => r.andereRundung ?? r.beitrag.betrag));
  const abstand = dort > hier ? dort - hier : hier - dort;

  return abstand === 0
    ? []
    : [
        {
          regel: "rundung-der-beitraege",
          ort: { feld: "beitraege" },
          text:
            "Beiträge, die der Leistungsanbieter allein trägt, sind Bemessung × Beitragssatz, einmal auf den Cent" +
            " gerundet. Ein Lohnprogramm darf auch mit dem halben Satz rechnen und verdoppeln oder die Anteile getrennt" +
            ` runden: dann ${euroText(dort)} statt ${euroText(hier)}, ${euroText(abstand as Betrag)}` +
            ` ${dort > hier ? "mehr" : "weniger"}.`,
          fundstelle: FUNDSTELLEN.rundungHalb,
        },
      ];
}
