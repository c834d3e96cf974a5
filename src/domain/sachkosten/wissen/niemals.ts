import type { Begriff, Deutung, Niemals, Sache } from "../begriff";
import { MITTAGESSEN, ZINSEN } from "../fundstellen";

const nie = (grund: Niemals["grund"]): Niemals => ({ art: "niemals", grund });

const BETREUUNG: Sache = { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 2, inProduktion: "egal" };
const VERWALTUNG: Sache = {
  art: "sache",
  zeilen: ["Sächlicher Verwaltungsaufwand"],
  rang: 2,
  inProduktion: "fragen",
  wortlaut: "Repräsentation und Gästebewirtung",
};

const WOFUER_GEGESSEN: Deutung = {
  art: "frage",
  frage:
    "Wofür ist das: ein begleitendes Angebot (Kochkurs, Fest), die Bewirtung von Gästen oder die tägliche Verpflegung?",
  fundstelle: MITTAGESSEN,
};

const WELCHE_ZINSEN: Deutung = {
  art: "frage",
  vorrang: true,
  frage: "Für welche Investition des ALA wurde das Darlehen aufgenommen, und ist sie öffentlich gefördert?",
  fundstelle: ZINSEN,
};

const OEFFENTLICHE_ZINSEN: Deutung = { art: "fix", zeile: "Zinsen im Rahmen öffentlicher Förderungen" };

export const niemals: readonly Begriff[] = [
  {
    name: "Mittagessen",
    woerter: `=Mittag Mittagessen Mittagsessen Mittagstisch Mittagsverpflegung Mittagsversorgung Mittagsmahlzeit Mittagsmenü
      Essen_auf_Rädern Menüdienst Menübringdienst Menükosten Menü Essenversorgung Essensversorgung Essenlieferung
      Essenslieferung Essenslieferant Essenanbieter Essengeld Essensgeld Essenkosten Essenskosten Essensmarken
      Essensportionen Essenszuschuss Essenzuschuss Essenbeitrag Speisenversorgung Speisenlieferung Kantine Kantinenessen
      Mensa Apetito Hofmann_Menü Vielfaltmenü Schulspeisung Werksküche Großküche Lunch Lunchpaket Frühstück
      Gemeinschaftsverpflegung Vollverpflegung Tagesverpflegung Pausenverpflegung Beköstigung Vesper`,
    faelle: [{ wenn: ["kochen", "bewirtung", "fest", "reise", "tagung"], ist: WOFUER_GEGESSEN }],
    ist: nie("mittagessen"),
  },
  {
    name: "Verpflegung",
    woerter: "Verpflegung Mahlzeit Mahlzeiten Speisen =Essen Verköstigung",
    faelle: [
      {
        wenn: ["reise", "tagung", "bewirtung"],
        ist: { ...VERWALTUNG, zeilen: ["Sächlicher Verwaltungsaufwand", "Unmittelbare Betreuungskosten"] },
      },
      { wenn: ["fest", "kochen"], ist: BETREUUNG },
    ],
    ist: nie("mittagessen"),
  },
  {
    name: "Lebensmittel",
    woerter: `Lebensmittel Nahrungsmittel Zutaten Getränke Mineralwasser Sprudel Wasserkästen Limonade Kaffee =Tee Kaffeepulver
      Kaffeebohnen Kaffeesahne Obstkorb Imbiss Snacks Kekse Gebäck Brötchen Bäcker Bäckerei Fleischerei Metzgerei Büffet
      Buffet Pizza Restaurant Gaststätte Gasthof Gasthaus Café Eisdiele =Eis Lieferando Supermarkt Edeka Rewe Aldi Lidl
      Netto Penny Kaufland Norma Konsum Nahkauf Biomarkt Bioladen Denns Getränkemarkt`,
    merkmale: ["essen"],
    faelle: [
      { wenn: ["kochen", "fest", "angebot"], ist: BETREUUNG },
      { wenn: ["bewirtung", "tagung"], ist: VERWALTUNG },
    ],
    ist: WOFUER_GEGESSEN,
  },
  {
    name: "Catering",
    woerter: "Catering Caterer Partyservice",
    merkmale: ["essen"],
    faelle: [
      { wenn: ["kochen", "fest", "angebot"], ist: BETREUUNG },
      { wenn: ["bewirtung", "tagung"], ist: VERWALTUNG },
      { wenn: ["beschaeftigte"], ist: nie("mittagessen") },
    ],
    ist: WOFUER_GEGESSEN,
  },
  {
    name: "Fahrdienst",
    woerter: `Fahrdienst~ Fahrtdienst Fahrdienstfahrzeug Fahrdienstbus Personenbeförderung Personenbeförderungsschein
      Beförderungsdienst Beförderungskosten Zubringer Zubringerdienst Zubringerbus Hol-_und_Bringdienst Bringdienst
      Holdienst Hol_und_Bring Behindertentransport Krankentransport Schülerverkehr Sammeltaxi Transferfahrten Pendelbus
      Shuttle Shuttlebus Bringeservice Abholservice Fahrservice Fahrtendienst Linientaxi`,
    ist: nie("fahrdienst"),
  },
  {
    name: "Beförderung",
    woerter: "Beförderung Abholung Abholfahrt Heimfahrt Heimbringung Hinbringung Transport",
    faelle: [
      { wenn: ["fest"], ist: BETREUUNG },
      { wenn: ["beschaeftigte", "arbeitsweg"], ist: nie("fahrdienst") },
    ],
    ist: {
      art: "frage",
      frage:
        "Was oder wer wurde befördert? Der Weg der Beschäftigten zur Arbeit ist Fahrdienst und wird gesondert abgerechnet.",
    },
  },
  {
    name: "Arbeitsentgelt der Beschäftigten",
    woerter: `Arbeitsentgelt AFöG Arbeitsförderungsgeld Werkstattlohn Werkstattentgelt Grundbetrag Steigerungsbetrag Arbeitsprämie Leistungsprämie Beschäftigtenentgelt Beschäftigtenlohn
      Teilnehmerentgelt Teilnehmerlohn Prämienlohn Ausbildungsgeld Taschengeld Motivationsprämie Arbeitsbelohnung`,
    ist: nie("arbeitsentgelt"),
  },
  {
    name: "Zinsen im Rahmen öffentlicher Förderung",
    woerter: "Zinsen_im_Rahmen_öffentlicher_Förderung Zinsen_öffentliche_Förderung",
    ist: OEFFENTLICHE_ZINSEN,
  },
  {
    name: "Darlehenszinsen",
    woerter: `Kreditzinsen Investitionszinsen Baukreditzinsen Hypothekenzinsen Darlehenszins Zinsdienst Bauzinsen
      Finanzierungszinsen Finanzierungskosten Darlehen Kredit Annuität Kapitaldienst Baufinanzierung Hypothek`,
    merkmale: ["investition"],
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
    ],
    ist: WELCHE_ZINSEN,
  },
  {
    name: "Zinsen",
    woerter: "Zins Zinsen Zinsbelastung Zinsen_langfristig",
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
      { wenn: ["investition", "gebaeude"], ist: WELCHE_ZINSEN },
    ],
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent- und andere Zinsen",
    woerter: `Kontokorrentzinsen Dispozinsen Dispositionszinsen Überziehungszinsen Sollzinsen Verzugszinsen Mahnzinsen Betriebsmittelzinsen Stundungszinsen Nachzahlungszinsen Überziehungsprovision Kreditprovision Bereitstellungszinsen
      Zinsen_kurzfristig Kalkulatorische_Zinsen Negativzinsen Strafzinsen Bankzinsen Aussetzungszinsen Lieferantenzinsen Skontozinsen Zinsabschluss`,
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent oder Betriebsmittelkredit",
    woerter:
      "Kontokorrent Dispo Dispokredit Überziehung Betriebsmittelkredit Betriebsmitteldarlehen Kreditlinie Verzug Kurzfristig Liquiditätskredit Kontokorrentkredit",
    merkmale: ["betriebsmittel", "bank"],
  },
  {
    name: "Tilgung",
    woerter: "Tilgung Kreditrate Darlehensrate Finanzierungsrate Kredittilgung",
    ist: {
      art: "frage",
      vorrang: true,
      frage: "Was wurde damit finanziert? Tilgung ist kein Aufwand; angesetzt wird die Abschreibung der Anlage.",
      fundstelle: ZINSEN,
    },
  },
  {
    name: "Hilfsmittel nach § 33 SGB V",
    woerter: `Hilfsmittel Rollstuhl~ Rollator Gehhilfe Gehstock Gehwagen Krücke Unterarmgehstützen Prothese Orthese Orthopädisch~
      Einlegesohlen Orthopädieschuhe Orthopädische_Einlagen Orthopädietechnik Schuheinlagen Hörgerät~ Hörgeräte~
      Hörakustiker Hörhilfe Sehhilfe Brille Lesebrille Kontaktlinsen Blindenstock Talker Kommunikationsgerät Inkontinenz~
      Inkontinenzvorlage Vorlagen_Inkontinenz Windeln Windelhosen Molicare Tena Bettschutzeinlage Krankenunterlage Katheter
      Stoma~ Urinbeutel Urinflasche Kompressionsstrümpfe Stützstrümpfe Bandage Pflegebett Lifter Duschstuhl Duschhocker Toilettenstuhl
      Toilettensitzerhöhung Badewannenlift Badelift Blutdruckmessgerät Blutzuckermessgerät Blutzuckerteststreifen
      Teststreifen Inhaliergerät Sauerstoffgerät Antidekubitusmatratze Sanitätshaus Greifhilfe Epilepsiehelm Stehtrainer
      Therapiestuhl Rezeptgebühr Medikamentenzuzahlung Zuzahlung_Rezept`,
    ist: nie("hilfsmittel"),
  },
  {
    name: "Privates",
    woerter: `Privat~ Privatentnahme Entnahme Einkommensteuer Einkommensteuererklärung Kirchensteuer Solidaritätszuschlag
      Lebenshaltung Altenteil Haushaltsgeld Kindergarten Kita-Beitrag Schulgeld Erbschaftsteuer Hausratversicherung
      Privathaftpflicht Unterhaltszahlung Familienurlaub Eigenverbrauch Lebensversicherung Zahnarzt~ Zahnarzt_Familie
      Riester Rürup Bausparvertrag Alterskasse Familienauto`,
    ist: nie("privat"),
  },
  {
    name: "Privates Wohnen",
    woerter:
      "Wohnhaus Privathaus Einfamilienhaus Betriebsleiterwohnung Betriebsleiterhaus Eigenheim Privatwohnung Familie Ferienwohnung Wohnung Schwiegermutter Kinderzimmer Wohnzimmer Elternhaus",
    merkmale: ["wohnen"],
  },
];
