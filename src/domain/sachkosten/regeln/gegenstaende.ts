import { euroText, minusBetrag, NULL_EURO, type Betrag } from "../../mengen/betrag";
import { fundstelleText } from "../../recht/fundstelle";
import type { Gegenstand } from "../begriff";
import { GWG, KLEINWERKZEUG, STEUERLICHE_GWG } from "../grenzen";
import { jeStueckHoechstens, stueckangabe } from "../sprache/stueckzahl";
import { abgeschrieben } from "./anlagen";
import { entscheidend, inZeile, zitiert, zuordnungAus } from "./ergebnis";
import { vonArt, type Kosten, type Lage, type Regel } from "./lage";
import { zweckzeile } from "./zeile";

type Preis = "klein" | "gross" | "unbekannt";

/** Tools, furniture, devices: the limit of 51 € per item decides between Material and Inventar. */
export const gegenstaende: Regel = (lage) => {
  const funde = vonArt(lage.kosten, "gegenstand");
  const [erster] = funde;
  if (erster === undefined || anderesBestimmt(lage, erster)) {
    return null;
  }
  const woerter = funde.map((f) => f.treffer.wort);
  const preis = preisklasse(lage, funde);
  if (preis === "unbekannt") {
    return zuordnungAus({
      urteil: "rueckfrage",
      begruendung: `${zitiert(...woerter)}: Bis ${euroText(KLEINWERKZEUG.bis)} je Stück ist es Material, darüber Inventar.`,
      fundstelle: KLEINWERKZEUG.fundstelle,
      frage:
        lage.betrag === null
          ? "Wie teuer war das einzelne Stück?"
          : "Wie viele Stücke waren es, und wie teuer war das einzelne?",
      entscheidend: entscheidend(...woerter),
    });
  }
  if (preis === "gross") {
    return alsInventar(lage, woerter);
  }

  const zweck = zweckzeile(lage, erster.ist.zeilen);

  return inZeile(lage.buchung, {
    zeilen: zweck === null ? erster.ist.zeilen : [zweck],
    woerter,
    bezeichnung: `${erster.treffer.begriff.name}, bis ${euroText(KLEINWERKZEUG.bis)} je Stück`,
    fundstelle: KLEINWERKZEUG.fundstelle,
  });
};

/** Fuel for the mower, repair of the washing machine, a course with a guitar named first: then the thing is not what was paid for. */
function anderesBestimmt(lage: Lage, erster: Kosten<Gegenstand>): boolean {
  return lage.kosten.some(({ ist, treffer }) => {
    const davor = treffer.stelle < erster.treffer.stelle;
    const rang = ist.art === "sache" || ist.art === "frage" ? (ist.rang ?? 3) : 1;

    const nachschub =
      treffer.begriff.merkmale?.includes("nachschub") === true && treffer.glied === erster.treffer.glied;

    return (
      (ist.art === "teilung" && davor) || (ist.art === "sache" && rang === 3) || (rang > 1 && (davor || nachschub))
    );
  });
}

function preisklasse(lage: Lage, funde: readonly Kosten<Gegenstand>[]): Preis {
  const alleTeuer = funde.every((f) => f.ist.teuer === true);
  const offen: Preis = alleTeuer ? "gross" : "unbekannt";
  const angabe = stueckangabe(lage.text, funde[0]?.treffer.wort ?? "");
  if (angabe.kleinLautText) {
    return "klein";
  }
  if (angabe.einzelpreis !== null) {
    return klasse(angabe.einzelpreis, 1);
  }
  if (lage.betrag === null) {
    return offen;
  }
  const betrag = lage.betrag < 0 ? minusBetrag(NULL_EURO, lage.betrag) : lage.betrag;
  const mehrere =
    new Set(funde.map((f) => f.treffer.glied)).size > 1 ||
    funde.some((f) => f.treffer.mehrzahl || f.treffer.begriff.merkmale?.includes("sammelbegriff") === true);
  if (angabe.anzahl === null && mehrere) {
    return betrag <= KLEINWERKZEUG.bis ? "klein" : offen;
  }

  return klasse(betrag, angabe.anzahl ?? 1);
}

function klasse(betrag: Betrag, anzahl: number): Preis {
  return jeStueckHoechstens(betrag, anzahl, KLEINWERKZEUG.bis) ? "klein" : "gross";
}

function alsInventar(lage: Lage, woerter: readonly string[]): ReturnType<Regel> {
  const gwg = lage.betrag !== null && lage.betrag <= GWG.bis;

  return abgeschrieben(
    lage,
    "Abschreibung Inventar",
    woerter,
    `${zitiert(...woerter)} kostet mehr als ${euroText(KLEINWERKZEUG.bis)} je Stück, ist ${gwg ? "ein geringwertiges Wirtschaftsgut" : "Inventar"}`,
    gwg ? GWG.fundstelle : undefined,
    `Die Grenze von ${euroText(STEUERLICHE_GWG.bis)} (${fundstelleText(STEUERLICHE_GWG.fundstelle)}) gilt nur im Steuerrecht.`,
  );
}
