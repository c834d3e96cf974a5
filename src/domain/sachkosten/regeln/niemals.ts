import type { Niemals } from "../begriff";
import type { Fundstelle } from "../../recht/fundstelle";
import { ARBEITSENTGELT, FAHRDIENST, KEINE_PRODUKTION, MITTAGESSEN, NUR_ALA, tabelle2 } from "../fundstellen";
import type { Unzulaessigkeitsgrund, Zuordnung } from "../urteil";
import { entscheidend, zitiert, zuordnungAus } from "./ergebnis";
import { vonArt, type Kosten, type Lage, type Regel } from "./lage";

interface Grundtext {
  readonly satz: string;
  readonly frage: string;
  readonly fundstelle: Fundstelle;
}

const GRUENDE: Readonly<Record<Unzulaessigkeitsgrund, Grundtext>> = {
  produktion: {
    satz: "gehört zur Produktion und wird aus deren Umsatz bezahlt, nicht aus dem Tagessatz",
    frage: "Welcher Teil entfällt auf die Produktion? Nur der Rest kann angesetzt werden.",
    fundstelle: KEINE_PRODUKTION,
  },
  mittagessen: {
    satz: "ist Verpflegung, die direkt mit den Beschäftigten abgerechnet wird und nicht in den Tagessatz gehört",
    frage: "Welcher Teil ist Mittagessen? Nur der Rest kann angesetzt werden.",
    fundstelle: MITTAGESSEN,
  },
  fahrdienst: {
    satz: "gehört zum Fahrdienst, der mit dem Leistungsträger gesondert abgerechnet wird und nicht in den Tagessatz gehört",
    frage: "Welcher Teil entfällt auf den Fahrdienst? Nur der Rest kann angesetzt werden.",
    fundstelle: FAHRDIENST,
  },
  zinsen: {
    satz: "sind Zinsen außerhalb öffentlich geförderter Investitionen und gehören nicht in den Tagessatz",
    frage: "Wie hoch sind darin die Zinsen? Nur die Gebühren können angesetzt werden.",
    fundstelle: tabelle2("Sächlicher Verwaltungsaufwand", "Bankgebühren (keine Zinsen)"),
  },
  hilfsmittel: {
    satz: "ist ein Hilfsmittel im Sinne des § 33 SGB V und wird von der Krankenkasse bezahlt, nicht aus dem Tagessatz",
    frage: "Welcher Teil entfällt auf Hilfsmittel der Krankenkasse? Nur der Rest kann angesetzt werden.",
    fundstelle: tabelle2(
      "Pflegerischer Sachaufwand",
      "nicht jedoch Aufwand für Hilfsmittel im Sinne des § 33 SGB V. Der notwendige Aufwand für Pflegehilfsmittel ist im Zuge der Krankenhilfe nach SGB V geltend zu machen.",
    ),
  },
  privat: {
    satz: "ist privater Aufwand und gehört nicht in den Tagessatz",
    frage: "Welcher Teil ist privat? Nur der Rest kann angesetzt werden.",
    fundstelle: NUR_ALA,
  },
  arbeitsentgelt: {
    satz: "ist Arbeitsentgelt der Beschäftigten, das aus dem Arbeitsergebnis bezahlt oder erstattet wird und nicht in den Tagessatz gehört",
    frage: "Welcher Teil ist Arbeitsentgelt der Beschäftigten? Nur der Rest kann angesetzt werden.",
    fundstelle: ARBEITSENTGELT,
  },
};

export function unzulaessigWegen(grund: Unzulaessigkeitsgrund, woerter: readonly string[]): Zuordnung {
  const { satz, fundstelle } = GRUENDE[grund];

  return zuordnungAus({
    urteil: "unzulaessig",
    grund,
    begruendung: `${zitiert(...woerter)} ${satz}.`,
    fundstelle,
    entscheidend: entscheidend(...woerter),
  });
}

export function gemischtMit(grund: Unzulaessigkeitsgrund, woerter: readonly string[]): Zuordnung {
  const { frage, fundstelle } = GRUENDE[grund];

  return zuordnungAus({
    urteil: "rueckfrage",
    begruendung: `${zitiert(...woerter)}: Die Zeile enthält Zulässiges und Unzulässiges zugleich.`,
    fundstelle,
    frage,
    entscheidend: entscheidend(...woerter),
  });
}

/** What is never in the Tagessatz, wherever it was booked. */
export const niemals: Regel = (lage) => {
  const funde = [
    ...vonArt(lage.kosten, "niemals"),
    ...vonArt(lage.bestimmungen, "niemals").filter((k) => k.ist.grund !== "produktion"),
  ];
  const [erster] = funde;
  if (erster === undefined || istNurThema(lage, erster)) {
    return null;
  }
  const grund = erster.ist.grund;
  const woerter = funde.filter((f) => f.ist.grund === grund).map((f) => f.treffer.wort);
  if (grund === "produktion" && fuerDieBeschaeftigten(lage)) {
    return zuordnungAus({
      urteil: "rueckfrage",
      begruendung: `${zitiert(...woerter)} gehört sonst zur Produktion, hier ist aber ein begleitendes Angebot genannt.`,
      fundstelle: KEINE_PRODUKTION,
      frage: "Ist das Material für ein begleitendes Angebot oder zum Lernen, oder dient es der Produktion?",
      entscheidend: entscheidend(...woerter),
    });
  }
  const daneben = anderesDaneben(lage, funde);

  return daneben.length > 0 ? gemischtMit(grund, [...woerter, ...daneben]) : unzulaessigWegen(grund, woerter);
};

/** "Lehrbuch Pflanzenschutz": the book was bought, what follows it is its subject. */
function istNurThema(lage: Lage, fund: Kosten<Niemals>): boolean {
  return (
    fund.ist.grund === "produktion" &&
    lage.kosten.some(
      ({ treffer, ist }) =>
        ist.art === "sache" &&
        ist.inProduktion === "egal" &&
        ist.rang > 1 &&
        treffer.stelle < fund.treffer.stelle &&
        treffer.glied === fund.treffer.glied,
    )
  );
}

/** Seeds for the therapy garden, a book on plant protection: production only at first sight. */
function fuerDieBeschaeftigten(lage: Lage): boolean {
  if (lage.merkmale.has("produktion")) {
    return false;
  }

  return (
    lage.merkmale.has("lernen") ||
    lage.merkmale.has("angebot") ||
    lage.merkmale.has("gruppe") ||
    lage.merkmale.has("kurs") ||
    (lage.merkmale.has("beschaeftigte") && fuerBetreuungGebucht(lage)) ||
    lage.kosten.some((k) => k.ist.art === "sache" && k.ist.inProduktion === "egal")
  );
}

function fuerBetreuungGebucht({ buchung }: Lage): boolean {
  return (
    buchung.art === "zeile" &&
    (buchung.zeile === "Unmittelbare Betreuungskosten" || buchung.zeile === "Lehr- und Lernmittel")
  );
}

/** Other costs enumerated beside it ("Bankgebühren und Zinsen"); meals, rides to work, pay and private cost are out whatever stands beside them. */
function anderesDaneben(lage: Lage, funde: readonly Kosten<Niemals>[]): string[] {
  const glieder = new Set(funde.map((f) => f.treffer.glied));
  const grund = funde[0]?.ist.grund;
  if (grund !== "produktion" && grund !== "zinsen" && grund !== "hilfsmittel") {
    return [];
  }

  return lage.kosten
    .filter(({ treffer, ist }) => {
      const tilgung = ist.art === "frage" && ist.vorrang === true && grund === "zinsen";
      const eigenes =
        ist.art === "sache"
          ? ist.rang === 2 || (ist.rang === 3 && grund !== "produktion")
          : ist.art === "teilung" || tilgung;

      return eigenes && !treffer.zweck && !glieder.has(treffer.glied);
    })
    .map((k) => k.treffer.wort);
}
