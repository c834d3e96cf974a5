import { bruch, prozentText, vergleiche, type Bruch } from "../../mengen/bruch";
import type { Kostenzeile } from "../../kosten/kostenarten";
import type { Teilung } from "../begriff";
import { schreibform } from "../sprache/schreibform";
import { aufteilung, TEILUNGEN, type Teilungsregel } from "../teilungen";
import type { Zuordnung } from "../urteil";
import { alsPersonal } from "./personal";
import { entscheidend, inZeile, zitiert, zuordnungAus } from "./ergebnis";
import { vonArt, type Kosten, type Lage, type Regel } from "./lage";

const PROZENT = String.raw`(\d{1,2})[\s-]*(?:%|prozent|v\.?h\.?)`;
const SACHANTEIL = new RegExp(
  String.raw`(?:sach(?:kosten)?-?anteil|anteil(?:ige)? sachkosten|sachkosten|sach)[^\d%]{0,12}${PROZENT}|${PROZENT}[\s(-]*(?:anteil[\s-]*)?(?:(?:der|fuer|an)\s*)?(?:sach)`,
);
const PERSONALANTEIL =
  /personal(?:kosten)?\s*[:=]?\s*\d+\s*(?:%|prozent)|pers(?:onal)?\.?(?:kosten|k\.?)?-?\s?ant(?:eil|\.)|lohnanteil|anteil(?:ige)? personalkosten|\d\s*(?:%|prozent)\s*personal/;

/** The firm's own breakdown decides, whatever share it comes to. */
const NUR_SACHANTEIL =
  /\b(?:nur|reiner?|ausgewiesener?|ausgew\.?|davon)\s+(?:sach(?:kosten|anteil|k\b)|material)|\b(?:sach(?:kosten|k\.?)?[-\s]?(?:anteil|teil)|anteil sach(?:kosten|k)?|saechl\w*\.? anteil|materialanteil|sachkosten(?! (?:und|u)\b))\b(?![^%]*\d\s*%)/;

/** Wäscherei, Fremdreinigung and the central services: the Personal share belongs to the Personalkosten. */
export const teilung: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "teilung");
  const [erster] = funde;
  if (
    erster === undefined ||
    (erster.ist.schwach === true && davor(lage, erster)) ||
    nurMaterial(lage, erster) ||
    istThema(lage, erster)
  ) {
    return null;
  }
  const regel = TEILUNGEN[erster.ist.teilung];
  const woerter = funde.map((f) => f.treffer.wort);
  const text = schreibform(lage.text.slice(0, 1000));
  if (istSachanteil(regel, sachanteilLautText(text)) || (NUR_SACHANTEIL.test(text) && !text.includes("personal"))) {
    return inZeile(lage.buchung, {
      zeilen: [regel.zeile],
      woerter,
      bezeichnung: `${regel.bezeichnung}, Sachanteil`,
      fundstelle: regel.fundstelle,
    });
  }
  if (PERSONALANTEIL.test(text) && sachanteilLautText(text) === null) {
    return alsPersonal(lage, regel.personalzeile, woerter, {
      satz: "ist laut Text der Personalanteil und gehört zu den Personalkosten",
      fundstelle: regel.fundstelle,
    });
  }

  return zuordnungAus({
    urteil: "aufteilen",
    zeile: regel.zeile,
    aufteilung: aufteilung(regel),
    begruendung: `${zitiert(...woerter)} (${regel.bezeichnung}) ist aufzuteilen: ${regel.anteilGenannt ? `${spanne(regel)} ` : ""}Sachkosten in der Zeile ${regel.zeile}, der Rest Personalkosten (${regel.personalzeile}).`,
    fundstelle: regel.fundstelle,
    frage: !regel.anteilGenannt
      ? "Wie gliedert sich die Rechnung in Personal- und Sachkosten?"
      : regel.personalzeileGenannt
        ? null
        : `Soll der Personalanteil in die Zeile ${regel.personalzeile}? Das Handbuch nennt dafür keine Zeile.`,
    hinweis: !regel.anteilGenannt
      ? `Das Handbuch nennt dafür keinen Anteil; vorgeschlagen ist der für Fremdreinigung (${prozentText(regel.sachanteil)} Sachkosten). Bitte nach der Rechnung ändern.`
      : vergleiche(regel.sachVon, regel.sachBis) === 0
        ? null
        : `Vorgeschlagen ist die Mitte der Spanne (${prozentText(regel.sachanteil)} Sachkosten); sie kann geändert werden.`,
    entscheidend: entscheidend(...woerter),
  });
};

/** "Winterdienst Streusalz": goods without a firm are material for one's own work. */
function nurMaterial(lage: Lage, { ist: { teilung: art } }: Kosten<Teilung>): boolean {
  return (
    art === "gartenpflege" &&
    !lage.merkmale.has("extern") &&
    lage.kosten.some((k) => k.ist.art === "sache" && k.ist.zeilen[0] === "Allgemeiner Materialaufwand")
  );
}

const THEMATISCH: readonly Kostenzeile[] = ["Lehr- und Lernmittel", "Sächlicher Verwaltungsaufwand"];

/** "Fachbuch Gärtner", "Fortbildung Reinigung": a book or course named first is about it. */
function istThema(lage: Lage, { treffer }: Kosten): boolean {
  return lage.kosten.some(
    (k) =>
      k.ist.art === "sache" &&
      k.ist.rang > 1 &&
      k.ist.inProduktion !== "raus" &&
      THEMATISCH.includes(k.ist.zeilen[0] ?? "Brennstoffe") &&
      k.treffer.stelle < treffer.stelle &&
      k.treffer.glied === treffer.glied,
  );
}

/** A material or fuel named before: cleaning is what it is for. */
function davor(lage: Lage, { treffer }: Kosten): boolean {
  return lage.kosten.some(
    (k) =>
      k.ist.art === "sache" && k.ist.rang > 1 && k.treffer.stelle < treffer.stelle && k.treffer.glied === treffer.glied,
  );
}

/** The Sach share that the text says the amount already is, or null. */
export function sachanteilLautText(schreibformText: string): Bruch | null {
  const treffer = SACHANTEIL.exec(schreibformText);
  const prozent = treffer?.[1] ?? treffer?.[2];

  return prozent === undefined ? null : bruch(Number(prozent), 100);
}

/** True for a share that lies within what the handbook calls usual. */
function istSachanteil(regel: Teilungsregel, anteil: Bruch | null): boolean {
  return anteil !== null && vergleiche(anteil, regel.sachVon) >= 0 && vergleiche(anteil, regel.sachBis) <= 0;
}

/**
 * The share of a line already is the Sach share of its split: 20/100 of the Fremdreinigung. Where the handbook names no
 * share, a number alone says nothing: it may be a key by heads.
 */
export function traegtSachanteil({ fundstelle }: Zuordnung, anteil: Bruch): boolean {
  return Object.values(TEILUNGEN).some(
    (regel) => regel.anteilGenannt && regel.fundstelle === fundstelle && istSachanteil(regel, anteil),
  );
}

/** To be split, and split already. One rule for the checks and for the page. */
export function istSchonGeteilt(zuordnung: Zuordnung, anteil: Bruch): boolean {
  return zuordnung.urteil === "aufteilen" && traegtSachanteil(zuordnung, anteil);
}

function spanne(regel: Teilungsregel): string {
  return vergleiche(regel.sachVon, regel.sachBis) === 0
    ? prozentText(regel.sachVon)
    : `${prozentText(regel.sachVon)} bis ${prozentText(regel.sachBis)}`;
}
