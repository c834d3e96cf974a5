import { ok, unvollstaendig, unzulaessig, type Ergebnis } from "../ergebnis";
import { vorlaeufighinweise } from "../entgelt/vorlaeufig";
import { bruch } from "../mengen/bruch";
import { datumText, type Stichtag } from "../mengen/zeitraum";
import { groessenfehler } from "../kosten/mengenpruefung";
import { keineWerte, reihe, wertAm, type Parameterwert, type Reihe } from "../recht/parameter";
import {
  frauenbeauftragteAb,
  stellvertreterinAb,
  vertretungAb,
  vertretungEinMitgliedBis,
  WERKSTATTRATSSTAFFEL,
  werkstattratsstaffel,
} from "../recht/parameter/mitwirkung";
import { sicherheitsbeauftragteAb, sicherheitsbeauftragteBeiGefahrAb } from "../recht/parameter/sicherheitsbeauftragte";

export const GREMIEN = ["Vertretung", "Frauenbeauftragte", "Stellvertreterin", "Sicherheitsbeauftragte"] as const;

/** Vertretung: members. The others: how many people at least. */
export type Gremium = (typeof GREMIEN)[number];

const REIHEN = {
  vertretungAb: reihe(vertretungAb),
  einMitgliedBis: reihe(vertretungEinMitgliedBis),
  staffel: reihe(werkstattratsstaffel),
  frauenAb: reihe(frauenbeauftragteAb),
  stellvertretungAb: reihe(stellvertreterinAb),
  sicherheitAb: reihe(sicherheitsbeauftragteAb),
  sicherheitBeiGefahrAb: reihe(sicherheitsbeauftragteBeiGefahrAb),
};

export interface Mitwirkungsangaben {
  readonly gremium: Gremium;
  /** Vertretung: Wahlberechtigte; Frauenbeauftragte, Stellvertreterin: wahlberechtigte Frauen; Sicherheit: Beschäftigte. */
  readonly personen: number;
  /** By the Gefährdungsbeurteilung; for Sicherheitsbeauftragte only. */
  readonly besondereGefahr?: boolean;
  readonly stichtag: Stichtag | null;
}

/** How many people the law asks for on a day. */
export function mitwirkung(a: Mitwirkungsangaben): Ergebnis<number> {
  const grund = groessenfehler(
    Number.isFinite(a.personen) && Number.isInteger(a.personen) ? bruch(a.personen, 1) : bruch(1, 2),
    {
      bezeichnung: "Zahl der Personen",
      einheit: "Personen",
      min: bruch(0, 1),
      max: bruch(10_000, 1),
      ganzzahlig: true,
    },
    { feld: "personen" },
  );
  if (grund !== null) {
    return unzulaessig(grund);
  }
  if (a.stichtag === null) {
    return unvollstaendig({
      regel: "stichtag-fehlt",
      ort: { feld: "stichtag" },
      text: "Es fehlt der Stichtag: die Schwellen gelten nur für bestimmte Zeiten. Bitte den Tag angeben, zum Beispiel den 01.03.2026.",
    });
  }
  const regel = a.gremium === "Sicherheitsbeauftragte" ? sicherheitsregel(a, a.stichtag) : gewaehlte(a, a.stichtag);
  if (!("anzahl" in regel)) {
    return keineWerte(regel.fehlend, a.stichtag);
  }
  const { anzahl, gruendet, reihe: r } = regel;
  const { stichtag } = a;

  return ok(
    anzahl,
    () => [
      {
        bezeichnung: a.gremium,
        rechnung: `${a.personen} Personen am ${datumText(stichtag)}; ${r.parameter.bezeichnung}: ${schwellentext(gruendet)}`,
        ergebnis: String(anzahl),
        fundstelle: gruendet.fundstelle,
      },
    ],
    () => [gruendet.fundstelle],
    () => vorlaeufighinweise([[r.parameter.bezeichnung, gruendet]]),
  );
}

type Schwelle =
  | { readonly anzahl: number; readonly gruendet: Parameterwert<unknown>; readonly reihe: Reihe<unknown> }
  | { readonly fehlend: readonly Reihe<unknown>[] };

function gewaehlte({ gremium, personen }: Mitwirkungsangaben, stichtag: Stichtag): Schwelle {
  if (gremium === "Vertretung") {
    return vertretung(personen, stichtag);
  }
  const r = gremium === "Frauenbeauftragte" ? REIHEN.frauenAb : REIHEN.stellvertretungAb;
  const ab = wertAm(r, stichtag);

  return ab === null ? { fehlend: [r] } : { anzahl: personen >= ab.wert ? 1 : 0, gruendet: ab, reihe: r };
}

function vertretung(personen: number, stichtag: Stichtag): Schwelle {
  const { vertretungAb: ab, einMitgliedBis, staffel } = REIHEN;
  const werte = [wertAm(ab, stichtag), wertAm(einMitgliedBis, stichtag)] as const;
  const stufen = wertAm(staffel, stichtag);
  const [schwelle, bis] = werte;
  if (schwelle === null || bis === null || stufen === null) {
    return { fehlend: [ab, einMitgliedBis, staffel] };
  }
  if (personen <= bis.wert) {
    return { anzahl: personen >= schwelle.wert ? 1 : 0, gruendet: schwelle, reihe: ab };
  }
  const stufe = WERKSTATTRATSSTAFFEL.find((s) => s.bis === null || personen <= s.bis);

  return { anzahl: stufe?.mitglieder ?? 0, gruendet: stufen, reihe: staffel };
}

/** From the threshold one at least; below it, where the newer rule knows it, one if there is a special danger. */
function sicherheitsregel({ personen, besondereGefahr = false }: Mitwirkungsangaben, stichtag: Stichtag): Schwelle {
  const ab = wertAm(REIHEN.sicherheitAb, stichtag);
  const beiGefahr = wertAm(REIHEN.sicherheitBeiGefahrAb, stichtag);
  if (ab === null) {
    return { fehlend: [REIHEN.sicherheitAb] };
  }

  return besondereGefahr && beiGefahr !== null && personen < ab.wert
    ? { anzahl: personen >= beiGefahr.wert ? 1 : 0, gruendet: beiGefahr, reihe: REIHEN.sicherheitBeiGefahrAb }
    : { anzahl: personen >= ab.wert ? 1 : 0, gruendet: ab, reihe: REIHEN.sicherheitAb };
}

function schwellentext({ wert, fundstelle }: Parameterwert<unknown>): string {
  return typeof wert === "number" ? String(wert) : fundstelle.stelle;
}
