import { PERSONALFUNKTIONEN, type Personalfunktion } from "../../kosten/kostenarten";
import type { Fundstelle } from "../../recht/fundstelle";
import { PERSONAL, tabelle2 } from "../fundstellen";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { gebuchteZeile, vonArt, type Lage, type Regel } from "./lage";

/** Wages, social security and the BG of the staff: the block Personalkosten. */
export const personal: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "personal");
  const [erster] = funde;
  if (erster === undefined || vonArt(lage.kosten, "teilung").length > 0) {
    return null;
  }
  const personen = lage.treffer.filter((t) => t.begriff.funktion !== undefined);
  const bereich = lage.treffer.find((t) => t.begriff.bereich !== undefined)?.begriff.bereich;
  const funktion = erster.ist.funktion ?? personen[0]?.begriff.funktion ?? bereich ?? null;
  const woerter = [...funde.map((f) => f.treffer.wort), ...personen.map((p) => p.wort)];
  const bg = lage.merkmale.has("unfallversicherung");

  return alsPersonal(lage, funktion, woerter, {
    satz: bg
      ? "gehört zu den Personalkosten: Tab. 2 nimmt die Berufsgenossenschaft des Betreuungspersonals aus"
      : "gehört in das Arbeitgeber-Brutto der Personalkosten",
    fundstelle: bg
      ? tabelle2(
          "Steuern, Abgaben, Versicherung",
          "Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal)",
        )
      : PERSONAL,
  });
};

/** A group of staff named alone ("Betreuungspersonal"): ask what was paid. */
export const personen: Regel = (lage) => {
  const genannt = lage.kosten.length === 0 ? lage.treffer.filter((t) => t.begriff.funktion !== undefined) : [];
  const woerter = genannt.map((t) => t.wort);

  return genannt.length === 0
    ? null
    : zuordnungAus({
        urteil: "rueckfrage",
        begruendung: `${zitiert(...woerter)} nennt Personal, aber nicht, was bezahlt wurde.`,
        fundstelle: PERSONAL,
        frage: "Ist das Lohn (Personalkosten), die Rechnung einer Firma oder eine Auslage?",
        entscheidend: entscheidend(...woerter),
      });
};

export function alsPersonal(
  lage: Lage,
  funktion: Personalfunktion | null,
  woerter: readonly string[],
  { satz, fundstelle }: { readonly satz: string; readonly fundstelle: Fundstelle },
): Zuordnung {
  const gebucht = PERSONALFUNKTIONEN.find((f) => f === gebuchteZeile(lage));
  const richtig = gebucht !== undefined && (funktion === null || funktion === gebucht);

  return zuordnungAus({
    urteil: richtig ? "zulaessig" : "personal",
    zeile: richtig ? gebucht : funktion,
    begruendung: `${zitiert(...woerter)} ${satz}.`,
    fundstelle,
    frage: richtig || funktion !== null ? null : "In welcher Funktion der Personalkosten arbeitet die Person?",
    entscheidend: entscheidend(...woerter),
  });
}
