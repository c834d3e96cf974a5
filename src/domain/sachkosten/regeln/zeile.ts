import type { Kostenzeile, Sachkostenzeile } from "../../kosten/kostenarten";
import type { Frage, Merkmal, Sache } from "../begriff";
import { cent, euroText } from "../../mengen/betrag";
import { NUR_ALA, tabelle2 } from "../fundstellen";
import { entscheidend, inZeile, zitiert, zuordnungAus } from "./ergebnis";
import { gebuchteZeile, istAufzaehlung, vonArt, type Kosten, type Lage, type Regel } from "./lage";

/** What must be asked whatever else stands in the line. */
export const vorrangigeFragen: Regel = (lage) => {
  const [erste] = vonArt(lage.kosten, "frage").filter((f) => f.ist.vorrang === true);

  return erste === undefined ? null : gefragt(erste);
};

/** What must be asked, unless something more definite stands in the line. */
export const fragen: Regel = (lage) => {
  const sachen = vonArt(lage.kosten, "sache");
  const hoechster = Math.max(0, ...sachen.map((s) => s.ist.rang));
  const offen = vonArt(lage.kosten, "frage").filter(
    ({ ist: { rang = 3 } }) => rang >= hoechster && (rang > 1 || hoechster === 0),
  );
  const [erste] = offen;

  return erste === undefined ? null : gefragt(erste);
};

function gefragt({ treffer, ist }: Kosten<Frage>) {
  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(treffer.wort)} (${treffer.begriff.name}) lässt sich ohne weitere Angabe nicht zuordnen.`,
    fundstelle: ist.fundstelle ?? NUR_ALA,
    frage: ist.frage,
    entscheidend: entscheidend(treffer.wort),
  });
}

/** Rows of things that serve many purposes; a purpose named in the line takes them over. */
const VIELERLEI: readonly Kostenzeile[] = ["Allgemeiner Materialaufwand", "Sächlicher Verwaltungsaufwand"];

const ZWECKE: readonly (readonly [Merkmal, Sachkostenzeile])[] = [
  ["lernen", "Lehr- und Lernmittel"],
  ["angebot", "Unmittelbare Betreuungskosten"],
  ["pflege", "Pflegerischer Sachaufwand"],
];

/** The row the purpose of the line names for a thing or material, or null: pens of the reading course are Lehrmittel. */
export function zweckzeile(lage: Lage, zeilen: readonly Sachkostenzeile[]): Sachkostenzeile | null {
  const gilt = zeilen.every((z) => VIELERLEI.includes(z)) && !lage.merkmale.has("bewirtung");

  return gilt ? (ZWECKE.find(([merkmal]) => lage.merkmale.has(merkmal))?.[1] ?? null) : null;
}

function imZweck(lage: Lage, kosten: Kosten<Sache>): Kosten<Sache> {
  const { ist } = kosten;
  const ziel = ist.rang === 2 ? zweckzeile(lage, ist.zeilen) : null;

  return ziel === null
    ? kosten
    : { ...kosten, ist: { art: "sache", zeilen: [ziel], rang: ist.rang, inProduktion: ist.inProduktion } };
}

/** The row of Tab. 2. */
export const zeile: Regel = (lage) => {
  const sachen = vonArt(lage.kosten, "sache").map((k) => imZweck(lage, k));
  const hoechster = Math.max(...sachen.map((s) => s.ist.rang));
  const bestimmend = sachen.filter((s) => s.ist.rang === hoechster);
  const [erste] = bestimmend;
  if (erste === undefined) {
    return null;
  }
  if (bestimmend.every((s) => s.ist.zeilen[0] === LEHRE) && !istAufzaehlung(bestimmend) && istTeuer(lage)) {
    return vorabAbzustimmen(bestimmend);
  }
  const gemeinsam = schnitt(bestimmend);
  const gebucht = gebuchteZeile(lage);
  if (gemeinsam.length === 0 && istAufzaehlung(bestimmend)) {
    return verschieden(bestimmend);
  }
  // An occasion excuses its row too: paper towels for the summer fête may stand with either.
  const auch = sachen
    .filter((s) => (istAnlass(s) && hoechster < 3) || gemeinsam.length === 0)
    .flatMap((s) => s.ist.zeilen);
  const zeilen = gemeinsam.length > 0 ? gemeinsam : erste.ist.zeilen;
  const passend = auch.find((z) => z === gebucht);
  const woerter = bestimmend.filter((s) => s.ist.zeilen.some((z) => zeilen.includes(z))).map((s) => s.treffer.wort);

  return inZeile(lage.buchung, {
    zeilen: passend === undefined || zeilen.includes(passend) ? zeilen : [...zeilen, passend],
    woerter,
    bezeichnung: erste.treffer.begriff.name,
    wortlaut: erste.ist.zeilen[0] === zeilen[0] ? erste.ist.wortlaut : undefined,
    hinweis: bestimmend.find((s) => s.ist.hinweis !== undefined)?.ist.hinweis ?? busHinweis(lage, zeilen),
  });
};

/** An occasion, not a supplier. */
function istAnlass({ ist, treffer }: Kosten<Sache>): boolean {
  return ist.rang === 1 && treffer.begriff.merkmale?.includes("angebot") === true;
}

const LEHRE: Sachkostenzeile = "Lehr- und Lernmittel";

/** "Besonders teuer" has no number in the handbook; own threshold, well above a year's small material. */
const BESONDERS_TEUER = cent(1_000_00);

function istTeuer({ betrag }: Lage): boolean {
  return betrag !== null && betrag > BESONDERS_TEUER;
}

function vorabAbzustimmen(sachen: readonly Kosten<Sache>[]) {
  const woerter = sachen.map((s) => s.treffer.wort);

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)} kostet mehr als ${euroText(BESONDERS_TEUER)} und kann ein besonders teures Lernmittel sein.`,
    fundstelle: tabelle2(
      LEHRE,
      "Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
    ),
    frage: "Ist die Finanzierung vorab mit dem Kostenträger abgestimmt, und liegt die Zusage vor?",
    entscheidend: entscheidend(...woerter),
  });
}

/** Rows that all of them may stand in, in the order of the first. */
function schnitt(sachen: readonly Kosten<Sache>[]): Sachkostenzeile[] {
  const [erste, ...weitere] = sachen;

  return erste?.ist.zeilen.filter((z) => weitere.every((s) => s.ist.zeilen.includes(z))) ?? [];
}

function verschieden(sachen: readonly Kosten<Sache>[]) {
  const woerter = sachen.map((s) => s.treffer.wort);
  const zeilen = [...new Set(sachen.flatMap((s) => s.ist.zeilen.slice(0, 1)))];

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)} gehört in verschiedene Zeilen: ${zeilen.join("; ")}.`,
    fundstelle: tabelle2(zeilen[0] ?? "Allgemeiner Materialaufwand"),
    frage: "Wie verteilt sich der Betrag auf diese Zeilen?",
    entscheidend: entscheidend(...woerter),
  });
}

function busHinweis(lage: Lage, zeilen: readonly Sachkostenzeile[]): string | undefined {
  return lage.merkmale.has("bus") && zeilen.includes("Treibstoffe")
    ? "Fahrten des Fahrdienstes gehören nicht dazu; bitte vorher herausrechnen."
    : undefined;
}
