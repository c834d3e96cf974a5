import type { Begriff, Deutung, Sache } from "../begriff";

const FREMDE_LEISTUNG: Sache = {
  art: "sache",
  zeilen: ["Fremde Leistungen"],
  rang: 3,
  inProduktion: "raus",
  wortlaut: "Leistungen Dritter im Bereich des Wirtschaftsdienstes",
};

const GARTENPFLEGE: Sache = {
  ...FREMDE_LEISTUNG,
  hinweis:
    "Für fremdvergebene Gartenpflege sollte die Aufgliederung in Personal- und Sachkosten zur Verhandlung vorliegen (Tab. 2).",
};

const BERATUNG: Sache = {
  art: "sache",
  zeilen: ["Zentrale Leistungen"],
  rang: 2,
  inProduktion: "fragen",
  wortlaut: "Rechts- und Steuerberatungskosten, Prüfungs- und Testatgebühren (gemeinsam veranlagen)",
  hinweis:
    "Ob Beratungs- und Prüfungskosten auch in Personal- und Sachkosten aufgeteilt werden, sagt Tab. 2 nicht eindeutig; bitte beim KSV nachfragen.",
};

const FREMDREINIGUNG: Deutung = { art: "teilung", teilung: "fremdreinigung" };

export const dienste: readonly Begriff[] = [
  {
    name: "Fremdreinigung",
    woerter: `Fremdreinigung Gebäudereinigung Unterhaltsreinigung Büroreinigung Raumreinigung Glasreinigung Fensterreinigung
      Reinigungsfirma Reinigungsdienst Reinigungsservice Reinigungsunternehmen Reinigungsleistung Reinigungsdienstleister
      Putzfirma Putzdienst Putzservice Treppenhausreinigung Grundreinigung Endreinigung Teppichreinigung Sanitärreinigung
      Objektreinigung Bodenreinigung Polsterreinigung Glasreiniger_Firma Gebäudereiniger Piepenbrock Wisag Dussmann
      Gegenbauer Reinigungsvertrag Gebäudeservice Fensterputzen`,
    ist: FREMDREINIGUNG,
  },
  {
    name: "Reinigung",
    woerter: "Reinigung Putzen Sauberhaltung",
    faelle: [
      {
        wenn: ["in:Allgemeiner Materialaufwand"],
        ist: { art: "frage", frage: "Ist das Reinigungsmaterial oder die Rechnung einer Reinigungsfirma?" },
      },
    ],
    ist: FREMDREINIGUNG,
  },
  {
    name: "Wäscherei",
    woerter: `Wäscherei Textilreinigung Kleiderreinigung Wäscheservice Wäschedienst Mietwäsche Wäschereinigung Wäschepflege
      Waschservice Heißmangel Mangelwäsche Mietberufskleidung Mietmatten Mattenservice Textilservice Berufskleidungsservice
      CWS Boco Mewa Elis Handtuchservice Wäscheleasing`,
    ist: { art: "teilung", teilung: "waescherei" },
  },
  {
    name: "Gartenpflege durch Dritte",
    woerter: `Landschaftsbau Landschaftspflege Landschaftsgärtner Landschaftsgärtnerei Galabau Garten_und_Landschaftsbau
      Grünanlagenpflege Grünflächenpflege Rasenmähen Rasenschnitt Heckenschnitt Baumpflege Baumfällung Baumfällarbeiten Laubbeseitigung
      Außenanlagenpflege Gartenarbeiten Gartenservice Grünpflege Gartendienst Rasen_mähen Hecke_schneiden Bäume_fällen Baum_fällen`,
    merkmale: ["garten", "firma"],
    ist: GARTENPFLEGE,
  },
  {
    name: "Gartenpflege",
    woerter: "Gartenpflege Gärtner",
    merkmale: ["garten"],
    ist: { ...GARTENPFLEGE, zeilen: ["Fremde Leistungen", "Allgemeiner Materialaufwand"] },
  },
  {
    name: "Schneeräumdienst",
    woerter: "Winterdienst Schneeräumung Schneedienst Schneeräumen Räumdienst Streudienst Schneebeseitigung",
    ist: { ...FREMDE_LEISTUNG, wortlaut: "z.B. Wäscherei, Reinigung, Gartenpflege, Schneeräumdienst etc." },
  },
  {
    name: "Hausmeisterdienst",
    woerter: `Hausmeisterservice Hausmeisterdienst Hausmeisterfirma Hausservice Facility_Management Facility Objektbetreuung Wachdienst
      Sicherheitsdienst Schließdienst Schädlingsbekämpfung Schädlingsbekämpfer Kammerjäger Entrümpelung Hauswirtschaftsservice`,
    ist: FREMDE_LEISTUNG,
  },
  {
    name: "Fremdleistung ohne Angabe",
    woerter: "Fremdleistung Fremdarbeiten Dienstleistung Fremde_Leistungen Subunternehmer",
    ist: {
      art: "frage",
      frage: "Welche Leistung ist das: Reinigung, Wäscherei, Gartenpflege, Winterdienst oder etwas für die Produktion?",
    },
  },
  {
    name: "Umlage der Zentralverwaltung",
    woerter: `Zentralverwaltung Verwaltungsumlage Verwaltungskostenumlage Trägerumlage Zentralumlage Overhead Gemeinkostenumlage
      Verwaltungsgemeinkosten Regiekosten Regieumlage Verwaltungspauschale Zentrale_Dienste Zentrale_Dienstleistungen
      Verwaltungskostenbeitrag Geschäftsstellenumlage Umlage_Träger Umlage_Verwaltung Umlage_Zentrale Umlage_Geschäftsstelle
      Zentralkosten`,
    ist: { art: "teilung", teilung: "zentrale" },
  },
  {
    name: "Umlage",
    woerter: "Umlage",
    faelle: [{ wenn: ["in:Zentrale Leistungen"], ist: { art: "teilung", teilung: "zentrale" } }],
    ist: { art: "frage", frage: "Welche Kosten werden hier umgelegt?" },
  },
  {
    name: "Buchführung und Lohnrechnung durch Dritte",
    woerter: `Buchführung Buchhaltung Fibu Lohnrechnung Lohnabrechnung Lohnbüro Lohnkonten Gehaltsabrechnung Entgeltabrechnung
      Personalabrechnung Verdienstabrechnung Buchungsservice Buchstelle Belegbuchung Buchhalterservice Buchführungshelfer
      Payroll Datev_Lohn Lohnservice Kontierung Lohnverrechnung Buchführungsbüro`,
    ist: { art: "teilung", teilung: "zentrale" },
  },
  {
    name: "Rechts- und Steuerberatung, Prüfung",
    woerter: `Steuerberater Steuerberatungsgesellschaft Steuerbüro Steuerbevollmächtigte =Stb =StB Rechtsanwälte Anwalt Kanzlei
      Rechtskosten Notar Notariat Gerichtskosten Jahresabschluss Abschlusskosten Abschlusserstellung Wirtschaftsprüfer
      Wirtschaftsprüfung Prüfungsgebühr Prüfungskosten Abschlussprüfung Testat Bilanz Bilanzerstellung Gewinnermittlung
      Steuererklärung Prüfungsgesellschaft ETL Ecovis Treuhand Revision Betriebswirtschaftliche_Beratung Beratung
      Beratungshonorar`,
    ist: BERATUNG,
  },
];
