import { GEBAEUDE, INSTANDHALTUNG, INVENTAR, MIETE, PERSONAL, ZINSEN } from "../fundstellen";
import { tabelle2 } from "../fundstellen";
import type { FixeZeile, Kostenzeile, Personalfunktion } from "../../kosten/kostenarten";
import { PERSONALFUNKTIONEN } from "../../kosten/kostenarten";
import type { Fundstelle } from "../../recht/fundstelle";
import type { Abschreibungszeile } from "../../kosten/kostenarten";
import type { Fix } from "../begriff";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { istAufzaehlung, vonArt, woerterMit, type Lage, type Regel } from "./lage";

/** Wages, social security and the BG of the staff: the block Personalkosten. */
export const personal: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "personal");
  const [erster] = funde;
  if (erster === undefined || vonArt(lage.kosten, "teilung").length > 0) {
    return null;
  }
  const personen = lage.treffer.filter((t) => t.begriff.funktion !== undefined);
  const funktion = erster.ist.funktion ?? personen[0]?.begriff.funktion ?? null;
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
  const gebucht = lage.buchung.art === "zeile" ? PERSONALFUNKTIONEN.find((f) => f === gebuchteZeile(lage)) : undefined;
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

const FUNDSTELLEN: Readonly<Record<FixeZeile | Abschreibungszeile, Fundstelle>> = {
  "Instandhaltung/Instandsetzung": INSTANDHALTUNG,
  "Zinsen im Rahmen öffentlicher Förderungen": ZINSEN,
  "Miete/Leasing/Pacht": MIETE,
  "Abschreibung Gebäude": GEBAEUDE,
  "Abschreibung Inventar": INVENTAR,
};

/** Repairs, rent, funded interest, Abschreibung: the fixed block. */
export const fixeKosten: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "fix");
  const [erster] = funde;
  if (erster === undefined || istAnlagegut(lage, erster.ist)) {
    return null;
  }
  const entschieden = lage.kosten.filter((k) => k.ist.art === "sache" && k.ist.rang === 3);
  const woerter = funde.map((f) => f.treffer.wort);
  if (entschieden.length > 0 && istAufzaehlung([...funde, ...entschieden])) {
    return zuordnungAus({
      urteil: "rueckfrage",
      begruendung: `${zitiert(...woerter, ...entschieden.map((k) => k.treffer.wort))}: Die Zeile enthält Fixe Kosten und Sachkosten.`,
      fundstelle: FUNDSTELLEN[erster.ist.zeile ?? "Instandhaltung/Instandsetzung"],
      frage: "Wie verteilt sich der Betrag?",
      entscheidend: entscheidend(...woerter),
    });
  }
  const zeile = erster.ist.zeile;

  return imFixenBlock(lage, zeile, woerter);
};

/** "Umbau, Malerarbeiten" is the building, "Abschreibung GWG" the inventory; "Miete beweglicher Wirtschaftsgüter" stays rent. */
function istAnlagegut(lage: Lage, { zeile }: Fix): boolean {
  return vonArt(lage.kosten, "anlage").some((k) => k.ist.zeile === "Abschreibung Gebäude" || zeile === null);
}

function imFixenBlock(lage: Lage, zeile: FixeZeile | Abschreibungszeile | null, woerter: readonly string[]): Zuordnung {
  if (zeile === null) {
    return zuordnungAus({
      urteil: "investition",
      begruendung: `${zitiert(...woerter)} gehört zu den Fixen Kosten (Investitionskostenbetrag).`,
      fundstelle: INVENTAR,
      frage: "Betrifft die Abschreibung ein Gebäude (2,45 %) oder Inventar (12,5 %)?",
      entscheidend: entscheidend(...woerter),
    });
  }
  const richtig = gebuchteZeile(lage) === zeile;

  return zuordnungAus({
    urteil: richtig ? "zulaessig" : "investition",
    zeile,
    begruendung: richtig
      ? `${zitiert(...woerter)} gehört in die Zeile ${zeile}.`
      : `${zitiert(...woerter)} gehört nicht in die Sachkosten, sondern zu den Fixen Kosten, Zeile ${zeile}.`,
    fundstelle: FUNDSTELLEN[zeile],
    entscheidend: entscheidend(...woerter),
  });
}

/** Buildings, vehicles bought, goods of the inventory: to be depreciated whatever the amount. */
export const anlagen: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "anlage");
  const gekauft = lage.merkmale.has("kauf") && lage.kosten.length === 0 ? woerterMit(lage.treffer, "fahrzeug") : [];
  const zeile = funde[0]?.ist.zeile ?? (gekauft.length > 0 ? "Abschreibung Inventar" : null);
  if (zeile === null) {
    return null;
  }
  const woerter = [...funde.map((f) => f.treffer.wort), ...gekauft];

  return abgeschrieben(lage, zeile, woerter, `${zitiert(...woerter)} wird über die Nutzungsdauer abgeschrieben`);
};

export function abgeschrieben(
  lage: Lage,
  zeile: Abschreibungszeile,
  woerter: readonly string[],
  satz: string,
  fundstelle: Fundstelle = FUNDSTELLEN[zeile],
  hinweis: string | null = null,
): Zuordnung {
  const richtig = gebuchteZeile(lage) === zeile;

  return zuordnungAus({
    urteil: richtig ? "zulaessig" : "inventar",
    zeile,
    begruendung: `${satz} und gehört in die Anlagenliste (Zeile ${zeile}).`,
    fundstelle,
    hinweis,
    entscheidend: entscheidend(...woerter),
  });
}

function gebuchteZeile(lage: Lage): Kostenzeile | null {
  return lage.buchung.art === "zeile" ? lage.buchung.zeile : null;
}
