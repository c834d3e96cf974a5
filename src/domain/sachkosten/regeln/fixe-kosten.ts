import type { Abschreibungszeile, FixeZeile, Kostenzeile } from "../../kosten/kostenarten";
import type { Fundstelle } from "../../recht/fundstelle";
import type { Fix, Merkmal } from "../begriff";
import { GEBAEUDE, INSTANDHALTUNG, INVENTAR, MIETE, ZINSEN } from "../fundstellen";
import type { Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { gebuchteZeile, istAufzaehlung, vonArt, type Kosten, type Lage, type Regel } from "./lage";

export const FUNDSTELLEN: Readonly<Record<FixeZeile | Abschreibungszeile, Fundstelle>> = {
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
  if (erster === undefined || istAnlagegut(lage, erster.ist) || istGegenstandVon(lage, erster)) {
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
  const offen = funde.every((f) => f.ist.ohneGegenstand !== undefined) && !nenntGegenstand(lage);
  if (offen && zeile !== null && gebuchteZeile(lage) !== zeile) {
    return zuordnungAus({
      urteil: "rueckfrage",
      begruendung: `${zitiert(...woerter)}: Woran, sagt der Text nicht; es kann zur Einrichtung oder zur Produktion gehören.`,
      fundstelle: FUNDSTELLEN[zeile],
      frage: erster.ist.ohneGegenstand ?? null,
      entscheidend: entscheidend(...woerter),
    });
  }

  return imFixenBlock(lage, zeile, woerter);
};

const UEBER_DIE_SACHE: readonly Kostenzeile[] = ["Zentrale Leistungen", "Steuern, Abgaben, Versicherung"];

/** "Rechtsberatung Mietvertrag", "Versicherung Leasingbus": advice and insurance named first are about it. */
function istGegenstandVon(lage: Lage, { treffer }: Kosten): boolean {
  return vonArt(lage.kosten, "sache").some(
    (k) =>
      k.treffer.stelle < treffer.stelle &&
      k.treffer.glied === treffer.glied &&
      k.ist.rang === 3 &&
      k.ist.zeilen.some((z) => UEBER_DIE_SACHE.includes(z)),
  );
}

const GEGENSTAENDE: readonly Merkmal[] = ["fahrzeug", "heizung", "gebaeude", "einrichtung", "edv", "garten", "angebot"];

/** Any word for a thing, a room, a vehicle; a farm supplier's name takes it back. */
function nenntGegenstand(lage: Lage): boolean {
  return (
    !lage.merkmale.has("agrarhandel") &&
    (GEGENSTAENDE.some((m) => lage.merkmale.has(m)) ||
      lage.treffer.some(({ begriff: { ist } }) => ist?.art === "gegenstand" || ist?.art === "sache"))
  );
}

/** "Umbau, Malerarbeiten" is the building, "Abschreibung GWG" the inventory; "Miete beweglicher Wirtschaftsgüter" stays rent. */
function istAnlagegut(lage: Lage, { zeile }: Fix): boolean {
  return (
    zeile !== "Zinsen im Rahmen öffentlicher Förderungen" &&
    vonArt(lage.kosten, "anlage").some((k) => k.ist.zeile === "Abschreibung Gebäude" || zeile === null)
  );
}

function imFixenBlock(lage: Lage, zeile: FixeZeile | Abschreibungszeile | null, woerter: readonly string[]): Zuordnung {
  if (zeile === null) {
    return zuordnungAus({
      urteil: "investition",
      begruendung: `${zitiert(...woerter)} gehört zu den Fixen Kosten (Investitionskostenbetrag).`,
      fundstelle: INVENTAR,
      frage: "Betrifft die Abschreibung ein Gebäude oder Inventar?",
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
