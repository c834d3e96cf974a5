import { sortiert, type Befund } from "../domain";
import type { Pruefungsfall } from "./pruefungsfall";
import type { Regel, Teilpruefung } from "./regel";

/** What the checks say about one file. */
export interface Pruefung {
  /** Sorted by the size of their effect. */
  readonly befunde: readonly Befund[];
  /** Ids of the checks that ran and found nothing. */
  readonly inOrdnung: readonly string[];
  readonly nichtGeprueft: readonly { readonly regel: string; readonly warum: string }[];
}

/** Runs the checks; a fault in one of them is said and stops none of the others. */
export function pruefe(fall: Pruefungsfall, regeln: readonly Regel[]): Pruefung {
  const laeufe = regeln.map((regel) => ({ id: regel.id, ergebnis: versucht(regel, fall) }));
  const befunde = laeufe.flatMap(({ ergebnis }) => (istListe(ergebnis) ? ergebnis : (ergebnis.befunde ?? [])));
  const inOrdnung: string[] = [];
  const nichtGeprueft: { regel: string; warum: string }[] = [];
  // one id may have a check for forms and one for any sheet
  for (const id of new Set(laeufe.map((lauf) => lauf.id))) {
    const eigene = laeufe.filter((lauf) => lauf.id === id).map(({ ergebnis }) => ergebnis);
    const gelaufen = eigene.filter(istListe);
    const offen = eigene.flatMap((ergebnis) => (istListe(ergebnis) ? [] : [ergebnis.nichtGeprueft]));
    if (gelaufen.length === 0) {
      nichtGeprueft.push({ regel: id, warum: [...new Set(offen)].join(" ") });
    } else if (!befunde.some(({ regel }) => regel === id)) {
      inOrdnung.push(id);
    }
  }

  return { befunde: sortiert(gruppiert(ohneDoppelte(befunde))), inOrdnung, nichtGeprueft };
}

function istListe(ergebnis: readonly Befund[] | Teilpruefung): ergebnis is readonly Befund[] {
  return Array.isArray(ergebnis);
}

function versucht(regel: Regel, fall: Pruefungsfall): readonly Befund[] | Teilpruefung {
  try {
    return regel.pruefe(fall);
  } catch (fehler) {
    return { nichtGeprueft: `Die Prüfung wurde durch einen Programmfehler abgebrochen (${String(fehler)}).` };
  }
}

/** The same rule about the same cell once: the check that knows the form comes first. */
function ohneDoppelte(befunde: readonly Befund[]): readonly Befund[] {
  const bekannt = new Set<string>();

  return befunde.filter(({ regel, ort }) => {
    const schluessel = JSON.stringify([regel, ort.blatt, ort.zelle, ort.feld]);
    const neu = ort.zelle === undefined || !bekannt.has(schluessel);
    bekannt.add(schluessel);

    return neu;
  });
}

/** A group of one is none. */
function gruppiert(befunde: readonly Befund[]): readonly Befund[] {
  const anzahl = new Map<string, number>();
  for (const { regel, gruppe } of befunde) {
    if (gruppe !== undefined) {
      anzahl.set(`${regel}\n${gruppe}`, (anzahl.get(`${regel}\n${gruppe}`) ?? 0) + 1);
    }
  }

  return befunde.map((b) => {
    const { gruppe, ...ohne } = b;

    return gruppe !== undefined && (anzahl.get(`${b.regel}\n${gruppe}`) ?? 0) > 1 ? b : ohne;
  });
}
