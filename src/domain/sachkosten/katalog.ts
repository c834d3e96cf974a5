import { SACHKOSTENZEILEN, type Kostenzeile, type Sachkostenzeile } from "../kosten/kostenarten";
import type { Fundstelle } from "../recht/fundstelle";
import { FAHRDIENST, BESCHAEFTIGTENRAT, KEINE_PRODUKTION, tabelle2 } from "./fundstellen";
import { GWG, KLEINWERKZEUG, type Grenze } from "./grenzen";
import { TABELLE_2 } from "./tabelle2";
import { TEILUNGEN, type Teilungsregel } from "./teilungen";
import type { Unzulaessigkeitsgrund } from "./urteil";

/** What the row does not take, and where it goes instead. */
export interface Ausschluss {
  readonly was: string;
  /** A row of Tab. 1, a reason why it is never in the Tagessatz, or the ask beforehand. */
  readonly wohin: Kostenzeile | Unzulaessigkeitsgrund | "vorab abstimmen" | "Pauschale nach Kap. 6.3";
  readonly fundstelle: Fundstelle;
}

export interface Katalogzeile {
  readonly zeile: Sachkostenzeile;
  /** Tab. 2, column "Bemerkung", word for word. */
  readonly wortlaut: string;
  readonly fundstelle: Fundstelle;
  /** What is in, phrase by phrase in the handbook's words. */
  readonly enthaelt: readonly string[];
  readonly ausschluesse: readonly Ausschluss[];
  readonly grenzen: readonly Grenze[];
  readonly teilungen: readonly Teilungsregel[];
  /** Where the handbook lists the same cost twice. */
  readonly doppelt: readonly string[];
}

type Besonderes = Pick<Katalogzeile, "enthaelt"> &
  Partial<Pick<Katalogzeile, "ausschluesse" | "grenzen" | "teilungen" | "doppelt">>;

const HAUSAPOTHEKE = "Hausapotheke: Allgemeiner Materialaufwand und Unmittelbare Betreuungskosten";

const produktion = (was: string): Ausschluss => ({ was, wohin: "produktion", fundstelle: KEINE_PRODUKTION });

const BESONDERES: Readonly<Record<Sachkostenzeile, Besonderes>> = {
  Brennstoffe: {
    enthaelt: ["Wärmeversorgung der Einrichtung"],
    ausschluesse: [produktion("Wärme für Stall, Gewächshaus und Trocknung")],
  },
  "Übrige Energie": {
    enthaelt: ["Strom, Gas etc. für das Betreiben der Einrichtung"],
    ausschluesse: [produktion("Strom und Gas für Stall, Kühlung, Verarbeitung und Hofladen")],
  },
  "Wasser/Abwasser": {
    enthaelt: ["Kosten des Verbrauchs", "Gebühren für die Entwässerung"],
    ausschluesse: [produktion("Beregnung und Tränken der Tiere")],
  },
  Treibstoffe: {
    enthaelt: [
      "Treibstoffe und Schmiermittel für die von der Einrichtung betriebenen Fahrzeuge (Kfz, Rasenmäher, Kleintraktoren, Notstromanlagen und andere techn. Geräte)",
    ],
    ausschluesse: [
      {
        was: "Reisekosten",
        wohin: "Sächlicher Verwaltungsaufwand",
        fundstelle: tabelle2("Treibstoffe", "nicht jedoch Reisekosten"),
      },
      produktion("Treibstoff für die Feldarbeit"),
      { was: "Fahrten des Fahrdienstes", wohin: "fahrdienst", fundstelle: FAHRDIENST },
    ],
  },
  "Allgemeiner Materialaufwand": {
    enthaelt: [
      "Reinigungs- und Putzmaterial",
      "Waschmittel",
      "Hausverbrauchsmaterial",
      "Material für Gartenpflege",
      "üblicher Aufwand für die Hausapotheke",
      "Beschaffung von Kleinwerkzeugen bis 51 €",
    ],
    ausschluesse: [
      {
        was: "Werkzeuge und andere Wirtschaftsgüter über 51 €",
        wohin: "Abschreibung Inventar",
        fundstelle: GWG.fundstelle,
      },
      produktion("Saatgut, Futter, Dünger und anderes Material der Produktion"),
    ],
    grenzen: [KLEINWERKZEUG, GWG],
    doppelt: [HAUSAPOTHEKE],
  },
  "Fremde Leistungen": {
    enthaelt: ["Wäscherei", "Reinigung", "Gartenpflege", "Schneeräumdienst"],
    ausschluesse: [
      {
        was: "Personalanteil von Wäscherei und Fremdreinigung",
        wohin: "Wirtschaftsdienst",
        fundstelle: tabelle2(
          "Fremde Leistungen",
          "Die anteiligen Personalkosten werden dem Wirtschaftsdienst zugeordnet.",
        ),
      },
      produktion("Lohnunternehmer, Lohnschlachtung und andere Leistungen für die Produktion"),
    ],
    teilungen: [TEILUNGEN.waescherei, TEILUNGEN.fremdreinigung],
  },
  "Pflegerischer Sachaufwand": {
    enthaelt: ["allgemeine Pflege", "pflegetechnische Maßnahmen"],
    ausschluesse: [
      {
        was: "Hilfsmittel und Pflegehilfsmittel",
        wohin: "hilfsmittel",
        fundstelle: tabelle2(
          "Pflegerischer Sachaufwand",
          "nicht jedoch Aufwand für Hilfsmittel im Sinne des § 33 SGB V. Der notwendige Aufwand für Pflegehilfsmittel ist im Zuge der Krankenhilfe nach SGB V geltend zu machen.",
        ),
      },
    ],
  },
  "Unmittelbare Betreuungskosten": {
    enthaelt: [
      "Kosten der Hausapotheke",
      "Kosten der sozialen Betreuung, z.B. Geburtstage, Veranstaltungen",
      "Sachaufwand für begleitende Maßnahmen",
      "Sachaufwand für begleitende Angebote für besonders Betreuungsbedürftige und ältere Menschen",
      "Sachkosten für Sportangebote, wie z.B. Eintrittsgelder für Sport und Schwimmhallen",
      "Sportmaterial von geringem Anschaffungswert",
    ],
    doppelt: [HAUSAPOTHEKE],
  },
  "Lehr- und Lernmittel": {
    enthaelt: ["Lehr- u. Lernmittel", "Übungsmaterialien für die Nutzung durch die Beschäftigten"],
    ausschluesse: [
      {
        was: "Besonders teure Lernmittel, Bildungs- und Ferienmaßnahmen",
        wohin: "vorab abstimmen",
        fundstelle: tabelle2(
          "Lehr- und Lernmittel",
          "Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
        ),
      },
    ],
  },
  "Sächlicher Verwaltungsaufwand": {
    enthaelt: [
      "Bürobedarf",
      "Bankgebühren (keine Zinsen)",
      "Frachten",
      "Post- u. Fernspreckgebühren",
      "Mediengebühren",
      "Reisekosten der Mitarbeiter*innen",
      "Werbung",
      "Repräsentation und Gästebewirtung",
      "Personalbeschaffungskosten",
      "Tagungsgebühren",
      "Fachliteratur",
      "Zeitschriften",
      "Zeitungen",
      "Aufwendungen für den Beschäftigtenrat",
      "sonstige Verwaltungsaufwendungen",
    ],
    ausschluesse: [
      {
        was: "Zinsen",
        wohin: "zinsen",
        fundstelle: tabelle2("Sächlicher Verwaltungsaufwand", "Bankgebühren (keine Zinsen)"),
      },
      {
        was: "Beschäftigtenrat bei mehr als fünf Beschäftigten",
        wohin: "Pauschale nach Kap. 6.3",
        fundstelle: BESCHAEFTIGTENRAT,
      },
    ],
    doppelt: ["Beschäftigtenrat: Sächlicher Verwaltungsaufwand und Pauschale nach Kap. 6.3"],
  },
  "Zentrale Leistungen": {
    enthaelt: [
      "Anteilige Umlage der Zentralverwaltung",
      "Rechts- und Steuerberatungskosten",
      "Prüfungs- und Testatgebühren (gemeinsam veranlagen)",
      "Buchführungskosten und Lohnrechnung durch Dritte",
    ],
    ausschluesse: [
      {
        was: "Personalanteil von Umlage, Buchführung und Lohnrechnung",
        wohin: "Verwaltung",
        fundstelle: TEILUNGEN.zentrale.fundstelle,
      },
    ],
    teilungen: [TEILUNGEN.zentrale],
  },
  "Steuern, Abgaben, Versicherung": {
    enthaelt: [
      "Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)",
      "Straßenreinigung",
      "Müllabfuhr",
      "Schornsteinfeger*in",
      "Versicherungen",
      "Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal)",
      "andere Beiträge",
      "alle notwendigen Versicherungen (z.B. Betriebsrechtsschutz)",
    ],
    ausschluesse: [
      {
        was: "Berufsgenossenschaft für das Betreuungspersonal",
        wohin: "Gruppenleiter*in/Fachkräfte",
        fundstelle: tabelle2(
          "Steuern, Abgaben, Versicherung",
          "Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal)",
        ),
      },
      produktion("Hagel-, Ernte- und Tierversicherung, Tierseuchenkasse, Grundsteuer der Äcker"),
    ],
    doppelt: ["Unfallversicherung: Steuern, Abgaben, Versicherung (Tab. 2) und Arbeitsentgelt (Tab. 3)"],
  },
};

/** The twelve rows of Tab. 2 in its order. */
export const KATALOG: readonly Katalogzeile[] = SACHKOSTENZEILEN.map((zeile) => ({
  zeile,
  wortlaut: TABELLE_2[zeile].bemerkung,
  fundstelle: tabelle2(zeile),
  ausschluesse: [],
  grenzen: [],
  teilungen: [],
  doppelt: [],
  ...BESONDERES[zeile],
}));
