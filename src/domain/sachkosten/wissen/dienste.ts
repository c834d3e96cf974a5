import type { Begriff, Deutung, Sache, Teilung } from "../begriff";

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

const OHNE_GENANNTEN_ANTEIL: Deutung = { art: "teilung", teilung: "gartenpflege" };

const BERATUNG: Sache = {
  art: "sache",
  zeilen: ["Zentrale Leistungen"],
  rang: 3,
  inProduktion: "fragen",
  wortlaut: "Rechts- und Steuerberatungskosten, Prüfungs- und Testatgebühren (gemeinsam veranlagen)",
  hinweis:
    "Ob Beratungs- und Prüfungskosten auch in Personal- und Sachkosten aufgeteilt werden, sagt Tab. 2 nicht eindeutig; bitte beim KSV nachfragen.",
};

const FREMDREINIGUNG: Teilung = { art: "teilung", teilung: "fremdreinigung" };

export const dienste: readonly Begriff[] = [
  {
    name: "Fremdreinigung",
    woerter: `Bauschlussreinigung Bodenreinigung Büroreinigung Clean-Service Cleaning Dienstleister_Reinigung Dorfner Dussmann Endreinigung Fassadenreinigung Fensterputzen Fensterputzer Fensterreiniger_Firma Fensterreinigung Fremdreinigung Gebäudereiniger Gebäudereinigung Gebäudereinigungsfirma Gebäudeservice Gegenbauer Glasreiniger_extern Glasreiniger_Firma Glasreinigung Götz-Gebäudemanagement Götz_Gebäude Grundreinigung Grundreinigung_extern Hausreinigung Intensivreinigung ISS Klüh Küchenreinigung Mattenreinigung Mopservice Objektreinigung Piepenbrock Polsterreinigung Putzdienst Putzfirma Putzkolonne Putzservice Raumpflege_extern Raumreinigung Reinigungsabruf Reinigungsdienst Reinigungsdienstleister Reinigungsfirma Reinigungsleistung Reinigungspauschale Reinigungsservice Reinigungsstunden Reinigungsteam Reinigungsunternehmen Reinigungsvertrag Sanitärreinigung Sasse Schmutzmattenreinigung Sonderreinigung Teppichbodenreinigung Teppichreinigung Tiefenreinigung Toilettenreinigung Treppenhausreinigung Treppenreinigung Unterhaltsreinigung Vebego Wisag Wischdienst`,
    ist: FREMDREINIGUNG,
  },
  {
    name: "Reinigung",
    woerter: "Reinigung Putzen Sauberhaltung",
    faelle: [
      {
        wenn: ["in:Allgemeiner Materialaufwand"],
        ohne: ["extern"],
        ist: { art: "frage", rang: 1, frage: "Ist das Reinigungsmaterial oder die Rechnung einer Reinigungsfirma?" },
      },
    ],
    ist: { ...FREMDREINIGUNG, schwach: true },
  },
  {
    name: "Wäscherei",
    woerter: `Alsco Bardusch Berufskleidungsservice Berufswäsche Bettwäscheservice Bügeldienst Bügelservice Chemische_Reinigung Diemietwäsche Flachwäsche Großwäscherei Handtuchmiete Handtuchrollen_Miete Handtuchservice Heißmangel Hemdenservice Kleiderreinigung laundry Leihwäsche Mangelwäsche Mattenservice Mietberufskleidung Mietmatten Mietservice_Handtücher Miettextilien Mietwäsche Salesianer Textilreinigung Textilservice Tischwäscheservice Wäsche_extern Wäschedienst Wäscheleasing Wäschemiete Wäschepflege Wäscherechnung Wäscherei Wascherei Wäschereinigung Wäscheservice Wäschetausch Waschsalon Waschservice`,
    ist: { art: "teilung", teilung: "waescherei" },
  },
  {
    name: "Textildienst",
    woerter: "Mewa CWS Boco CWS-boco Elis Initial_Textil Rentokil_Initial",
    ist: {
      art: "frage",
      frage: "Ist das ein Wäscherei- oder Mietservice, oder wurde Material gekauft, und für welchen Bereich?",
    },
  },
  {
    name: "Gartenpflege durch Dritte",
    woerter: `Außenanlagen_Pflege Außenanlagenpflege Außenpflege Baum_fällen Bäume_fällen Baumfällarbeiten Baumfällung Baumkontrolle Baumpflege Baumpfleger Baumschnitt_Hof Galabau garden_service gardening GaLa GaLaBau_Firma Garten_und_Landschaftsbau Gartenarbeiten Gartenbaubetrieb_Pflege Gartendienst Gartenservice Gärtnerservice Grünanlagenpflege Grünflächenpflege Grünflächenservice Grünpflege Grünpflegefirma Grünschnitt_Abfuhr Grünservice Hecken_schneiden Heckenschneiden Heckenschnitt Landschaftsbau Landschaftsgärtner Landschaftsgärtnerei Landschaftspflege Laubbeseitigung Laubdienst Laubentsorgung Mäharbeiten_Außengelände Mähdienst Pflege_Außenanlage Pflege_Grünanlagen Rasen_mähen Rasenmähdienst Rasenmähen Rasenpflege_Firma Rasenschnitt Rasenvertikutieren Strauchschnitt Totholzbeseitigung Unkrautentfernung Wildkrautbeseitigung`,
    merkmale: ["garten", "firma"],
    ist: OHNE_GENANNTEN_ANTEIL,
  },
  {
    name: "Gartenpflege",
    woerter: "Gartenpflege Gärtner",
    merkmale: ["garten"],
    faelle: [
      {
        wenn: ["in:Allgemeiner Materialaufwand"],
        ohne: ["extern", "firma"],
        ist: { ...GARTENPFLEGE, zeilen: ["Fremde Leistungen", "Allgemeiner Materialaufwand"] },
      },
    ],
    ist: OHNE_GENANNTEN_ANTEIL,
  },
  {
    name: "Schneeräumdienst",
    woerter: `Glatteisdienst Räumdienst Räumen_und_Streuen Schneebeseitigung Schneebeseitigung_Firma Schneedienst Schneepflug_Dienst Schneeräumen Schneeräumpauschale Schneeräumservice Schneeräumung Schneeräumvertrag snow_removal Streuarbeiten Streudienst Streuen_Gehweg Winterdienst Winterdienstbereitschaft`,
    ist: OHNE_GENANNTEN_ANTEIL,
  },
  {
    name: "Hausmeisterdienst",
    woerter: `Facility Facilityservice Hausdienst Hausmeisterdienst Hausmeisterei_extern Hausmeisterfirma Hausmeisterleistung Hausmeisterservice Hausmeistertätigkeit_extern Hausmeistervertrag Hausservice Hauswirtschaftsservice Objektbetreuung Objektservice`,
    ist: OHNE_GENANNTEN_ANTEIL,
  },
  {
    name: "Schädlingsbekämpfung",
    woerter:
      "Schädlingsbekämpfung Schädlingsbekämpfer Kammerjäger Desinfektor Rattenbekämpfung Mäusebekämpfung Wespenbekämpfung Wespennest",
    faelle: [{ wenn: ["einrichtung", "ala", "gebaeude"], ist: FREMDE_LEISTUNG }],
    ist: {
      art: "frage",
      frage: "Wo wurde bekämpft: in den Räumen der Einrichtung oder in Stall, Lager und Verarbeitung?",
    },
  },
  {
    name: "Fremdleistung ohne Angabe",
    woerter: `Dienstleistung Fremdarbeiten Fremde_Leistungen Fremdleistung Haushaltsauflösung Leistung_extern Möbeltransport Nachunternehmer Regieleistung Schließdienst services Sicherheitsdienst Subunternehmer Umzugsfirma Unterstützungsleistung Wachdienst Werkvertrag`,
    ist: {
      art: "frage",
      frage: "Welche Leistung ist das: Reinigung, Wäscherei, Gartenpflege, Winterdienst oder etwas für die Produktion?",
    },
  },
  {
    name: "Umlage der Zentralverwaltung",
    woerter: `Anteil_Geschäftsstelle Anteil_Zentrale Gemeinkosten Gemeinkostenumlage Geschäftsbesorgung Geschäftsstelle_Anteil Geschäftsstellenanteil Geschäftsstellenumlage Hauptverwaltung Holdingumlage Konzernumlage Leitungsumlage Managementumlage Overhead Overheadumlage Querschnittskosten Regiekosten Regieumlage Servicecenter_Verwaltung Shared_Services Trägeranteil Trägerkostenanteil Trägerpauschale Trägerumlage Trägerverwaltung Umlage_Gesamtverwaltung Umlage_Geschäftsführung Umlage_Geschäftsstelle Umlage_Hauptverwaltung Umlage_IT Umlage_Personalabteilung Umlage_Stiftung Umlage_Träger Umlage_Verein Umlage_Verwaltung Umlage_Zentrale Verbundumlage Verwaltungsanteil Verwaltungsgemeinkosten Verwaltungskostenanteil Verwaltungskostenbeitrag Verwaltungskostenumlage Verwaltungsleistungen_Träger Verwaltungspauschale Verwaltungsumlage Zentralbereich Zentrale_Dienste Zentrale_Dienstleistungen Zentrale_Verwaltung Zentralkosten Zentralstelle Zentralumlage Zentralverwaltung Zentralverwaltungsumlage`,
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
    woerter: `Abrechnungsservice accounting AKDB Belegbuchung Belegerfassung bookkeeping Buchen_Belege Buchführung Buchführungsbüro Buchführungshelfer Buchführungshonorar Buchführungsservice Buchhalterservice Buchhaltung Buchhaltungsbüro Buchhaltungshonorar Buchhaltungsservice Buchstelle Buchungsbüro Buchungsservice Buchungsstelle BUHA-Service Datev_Lohn Entgeltabrechnung Fibu Finanzbuchführung Gehaltsabrechnung Gehaltsbuchhaltung Kontieren Kontierung Landbuchstelle Landwirtschaftliche_Buchstelle Lohn_extern Lohnabrechnung Lohnabrechnungsservice Lohnbuchführung Lohnbuchhaltung Lohnbüro Lohnjournal Lohnkonten Lohnlauf Lohnmeldungen Lohnrechnung Lohnsachbearbeitung Lohnservice Lohnstelle Lohnverrechnung Monatsbuchführung Payroll Payrollservice Personalabrechnung Personalabrechnungsservice Personalbüro Personalsachbearbeitung_extern Personalverwaltung Verdienstabrechnung ZGASt`,
    ist: { art: "teilung", teilung: "zentrale" },
  },
  {
    name: "Beratung oder Gutachten ohne Angabe",
    woerter: `Beratung Beratungshonorar Coaching_Betrieb consulting Energieberatung Existenzgründungsberatung Fördermittelberatung Gründungsberatung Gutachten Gutachter Provision Sachverständiger Vermittlung`,
    ist: {
      art: "frage",
      rang: 1,
      frage: "Worum ging es: Recht, Steuern und Prüfung des ALA, Landwirtschaft oder etwas anderes?",
    },
  },
  {
    name: "Notar",
    woerter: "Notar Notariat Notarin Beurkundung Grundbuch Grundbuchamt",
    ist: {
      art: "frage",
      rang: 2,
      frage: "Was wurde beurkundet: etwas des ALA, der Kauf eines Grundstücks oder Privates?",
    },
  },
  {
    name: "Rechts- und Steuerberatung, Prüfung",
    woerter: `Abschlusserstellung Abschlusskosten Abschlussprüfung Anwalt Anwältin Arbeitsrecht audit BDO Bilanz Bilanzerstellung BPG Curacon E-Bilanz Ebner_Stolz Ecovis Einnahmenüberschussrechnung Entgeltverhandlung ETL Gerichtsgebühr Gerichtskosten Gerichtsvollzieher Gewinnermittlung Jahresabschluss Jahresabschlussprüfung Kanzlei Klageverfahren KPMG lawyer legal_advice Mediation_Recht Mietvertragsprüfung Pflichtprüfung Prozesskosten Prüfbericht Prüferhonorar Prüfung_Verwendungsnachweis Prüfungsgebühr Prüfungsgesellschaft Prüfungskosten Prüfungsverband PwC Rechtsberatung Rechtsgutachten Rechtskosten Revision Rödl Satzungsprüfung Schiedsstelle Schiedsstellenverfahren Solidaris =Stb =StB Steuerberater Steuerberatung Steuerberatungsgesellschaft Steuerberatungshonorar Steuerbevollmächtigte Steuerbüro Steuererklärung Steuergutachten tax_advisor Testat Treuhand Umsatzsteuerberatung Umsatzsteuererklärung Verbandsprüfung Verfahrenskosten Vergütungsverhandlung Verhandlungsbegleitung Vertragsprüfung Vertragsrecht Verwendungsnachweis_Prüfung Verwendungsnachweisprüfung Widerspruchsverfahren Wirtschaftsprüfer Wirtschaftsprüfung Wirtschaftsprüfungsgesellschaft`,
    ist: BERATUNG,
  },
];
