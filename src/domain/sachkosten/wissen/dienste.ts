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
    woerter: `Fremdreinigung Gebäudereinigung Unterhaltsreinigung Büroreinigung Raumreinigung Glasreinigung Fensterreinigung
      Reinigungsfirma Reinigungsdienst Reinigungsservice Reinigungsunternehmen Reinigungsleistung
      Reinigungsdienstleister Putzfirma Putzdienst Putzservice Treppenhausreinigung Grundreinigung Endreinigung
      Teppichreinigung Sanitärreinigung Objektreinigung Bodenreinigung Polsterreinigung Glasreiniger_Firma
      Gebäudereiniger Piepenbrock Wisag Dussmann Gegenbauer Reinigungsvertrag Gebäudeservice Fensterputzen
      Grundreinigung_extern Bauendreinigung Bauschlussreinigung Sonderreinigung Intensivreinigung
      Tiefenreinigung Fensterputzer Glasreiniger_extern Fensterreiniger_Firma Putzkolonne Gebäudereinigungsfirma
      Hausreinigung Treppenreinigung Wischdienst Mopservice Unterhaltsreinigungsvertrag Reinigungspauschale
      Fassadenreinigung Küchenreinigung Toilettenreinigung Dienstleister_Reinigung ISS Sasse Dorfner
      Götz_Gebäude Götz-Gebäudemanagement Klüh Vebego Reinigungsteam Clean-Service Cleaning cleaning_service
      window_cleaning Reinigungsabruf Raumpflege_extern Mattenreinigung Schmutzmattenreinigung Reinigungsstunden
      Teppichbodenreinigung`,
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
    woerter: `Wäscherei Textilreinigung Kleiderreinigung Wäscheservice Wäschedienst Mietwäsche Wäschereinigung Wäschepflege
      Waschservice Heißmangel Mangelwäsche Mietberufskleidung Mietmatten Mattenservice Textilservice
      Berufskleidungsservice Handtuchservice Wäscheleasing laundry laundry_service Wäsche_extern Bügelservice
      Bügeldienst Hemdenservice Chemische_Reinigung Mietservice_Handtücher Handtuchrollen_Miete Handtuchmiete
      Miettextilien Berufswäsche Wäschemiete Wäschetausch Leihwäsche Tischwäscheservice Wäschereileistung
      Wäscherechnung Großwäscherei Wascherei Waschsalon Bettwäscheservice Flachwäsche Bardusch Alsco
      Diemietwäsche Salesianer`,
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
    woerter: `Landschaftsbau Landschaftspflege Landschaftsgärtner Landschaftsgärtnerei Galabau Garten_und_Landschaftsbau
      Grünanlagenpflege Grünflächenpflege Rasenmähen Rasenschnitt Heckenschnitt Baumpflege Baumfällung
      Baumfällarbeiten Laubbeseitigung Außenanlagenpflege Gartenarbeiten Gartenservice Grünpflege Gartendienst
      Rasen_mähen Hecke_schneiden Bäume_fällen Baum_fällen Rasenpflege_Firma Grünpflegefirma
      Gartenbaubetrieb_Pflege Heckenschneiden Hecken_schneiden Strauchschnitt Baumschnitt_Hof Baumpfleger
      Laubentsorgung Laubdienst Außenanlagen_Pflege Pflege_Außenanlagen Pflege_Außenanlage Pflege_Grünanlagen
      Unkrautentfernung Wildkrautbeseitigung Rasenmähdienst Mähdienst Mäharbeiten_Außengelände Grünservice
      Gärtnerservice Rasenvertikutieren Baumkontrolle Totholzbeseitigung Grünschnitt_Abfuhr Grünflächenservice
      Außenpflege garden_service gardening`,
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
    woerter: `Winterdienst Schneeräumung Schneedienst Schneeräumen Räumdienst Streudienst Schneebeseitigung
      Winterdienstpauschale Schneeräumvertrag Schneeräumservice Räum-_und_Streudienst Räumen_und_Streuen
      Streuen_Gehweg Schneepflug_Dienst Winterdienstvertrag snow_removal Glatteisdienst Winterdienstbereitschaft
      Schneeräumpauschale Schneebeseitigung_Firma Streuarbeiten`,
    ist: OHNE_GENANNTEN_ANTEIL,
  },
  {
    name: "Hausmeisterdienst",
    woerter: `Hausmeisterservice Hausmeisterdienst Hausmeisterfirma Hausservice Facility_Management Facility Objektbetreuung
      Hauswirtschaftsservice Hausmeisterleistung Hausmeistertätigkeit_extern Objektservice Facilityservice
      Hausmeistervertrag Hausmeisterei_extern Hausdienst`,
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
    woerter: `Fremdleistung Fremdarbeiten Dienstleistung Fremde_Leistungen Subunternehmer Fremdleistungen Leistung_extern
      Werkvertrag Nachunternehmer Regieleistung Dienstleistungsrechnung Unterstützungsleistung services
      Umzugsfirma Möbeltransport Haushaltsauflösung Wachdienst Sicherheitsdienst Schließdienst`,
    ist: {
      art: "frage",
      frage: "Welche Leistung ist das: Reinigung, Wäscherei, Gartenpflege, Winterdienst oder etwas für die Produktion?",
    },
  },
  {
    name: "Umlage der Zentralverwaltung",
    woerter: `Zentralverwaltung Verwaltungsumlage Verwaltungskostenumlage Trägerumlage Zentralumlage Overhead
      Gemeinkostenumlage Verwaltungsgemeinkosten Regiekosten Regieumlage Verwaltungspauschale Zentrale_Dienste
      Zentrale_Dienstleistungen Verwaltungskostenbeitrag Geschäftsstellenumlage Umlage_Träger Umlage_Verwaltung
      Umlage_Zentrale Umlage_Geschäftsstelle Zentralkosten Trägerverwaltung Hauptverwaltung
      Zentralverwaltungsumlage Gemeinkosten Gemeinkostenanteil Verwaltungskostenanteil Umlage_Hauptverwaltung
      Umlage_Stiftung Umlage_Verein Konzernumlage Holdingumlage Trägerkostenanteil Trägeranteil
      Verwaltungsanteil Zentralstelle Geschäftsstelle_Anteil Anteil_Geschäftsstelle Anteil_Zentrale
      Anteil_Hauptverwaltung Anteil_Zentralverwaltung Geschäftsstellenanteil Umlage_Gesamtverwaltung
      Overheadkosten Overheadumlage Verwaltungsumlage_Träger Zentrale_Verwaltung Umlage_Personalabteilung
      Umlage_IT Umlage_Geschäftsführung Geschäftsbesorgung Geschäftsbesorgungsvertrag Managementumlage
      Verwaltungsleistungen_Träger Servicecenter_Verwaltung Shared_Services Verbundumlage admin_overhead
      Trägerpauschale Leitungsumlage Querschnittskosten Umlage_zentrale_Dienste Zentralbereich`,
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
      Personalabrechnung Verdienstabrechnung Buchungsservice Buchstelle Belegbuchung Buchhalterservice
      Buchführungshelfer Payroll Datev_Lohn Lohnservice Kontierung Lohnverrechnung Buchführungsbüro
      Lohnbuchhaltung Lohnbuchführung Finanzbuchhaltung Finanzbuchführung Buchführungsleistung
      Buchführungsservice Buchführungshonorar Landbuchstelle Landwirtschaftliche_Buchstelle Buchungsstelle
      Kontieren Buchen_Belege Belegerfassung Personalverwaltung Personalbüro Personalsachbearbeitung_extern
      Lohnabrechnungsservice Lohnabrechnungskosten Gehaltsbuchhaltung Payroll_provider Payrollservice
      Lohn_extern Lohnstelle ZGASt Zentrale_Gehaltsabrechnung Entgeltabrechnungsstelle Monatsbuchführung
      lfd_Buchhaltung laufende_Buchhaltung laufende_Buchführung Lohnläufe Lohnlauf Abrechnungsservice
      Kreditorenbuchhaltung Debitorenbuchhaltung Anlagenbuchhaltung Mandantenbuchhaltung Buchungsbüro
      bookkeeping accounting Lohn-_und_Finanzbuchhaltung Lohnsachbearbeitung Personalabrechnungsservice
      Lohnabrechnungen Buchhaltungsservice Buchhaltungsbüro Buchhaltungskosten Buchhaltungshonorar Vorkontierung
      Lohnmeldungen Lohnjournal AKDB BUHA-Service`,
    ist: { art: "teilung", teilung: "zentrale" },
  },
  {
    name: "Beratung oder Gutachten ohne Angabe",
    woerter: `Beratung Beratungshonorar Gutachten Gutachter Sachverständiger Beratungskosten consulting Coaching_Betrieb
      Vermittlung Vermittlungsgebühr Provision Unternehmensberatung Betriebswirtschaftliche_Beratung
      Betriebsberatung Energieberatung Fördermittelberatung Existenzgründungsberatung Gründungsberatung`,
    ist: {
      art: "frage",
      rang: 1,
      frage: "Worum ging es: Recht, Steuern und Prüfung des ALA, Landwirtschaft oder etwas anderes?",
    },
  },
  {
    name: "Rechts- und Steuerberatung, Prüfung",
    woerter: `Steuerberater Steuerberatungsgesellschaft Steuerbüro Steuerbevollmächtigte =Stb =StB Rechtsanwälte Anwalt
      Kanzlei Rechtskosten Notar Notariat Gerichtskosten Jahresabschluss Abschlusskosten Abschlusserstellung
      Wirtschaftsprüfer Wirtschaftsprüfung Prüfungsgebühr Prüfungskosten Abschlussprüfung Testat Bilanz
      Bilanzerstellung Gewinnermittlung Steuererklärung Prüfungsgesellschaft ETL Ecovis Treuhand Revision
      Steuerberatung Steuerberatungskosten Steuerberaterin Steuerkanzlei Steuerberatergebühr Rechtsberatung
      Rechtsanwältin Rechtsanwaltsgebühr Rechtsanwaltskosten Rechtsanwalt Anwältin Anwaltskosten Anwaltskanzlei
      Fachanwalt Arbeitsrecht Vertragsprüfung Vertragsrecht Schiedsstelle Schiedsstellenverfahren Gerichtsgebühr
      Gerichtsvollzieher Verfahrenskosten Prozesskosten Notarkosten Notargebühr Jahresabschlusskosten
      Jahresabschlusserstellung Bilanzkosten Testatgebühr Verwendungsnachweisprüfung Verwendungsnachweis_Prüfung
      Prüfung_Verwendungsnachweis Prüfung_Jahresabschluss Jahresabschlussprüfung Prüfbericht Pflichtprüfung
      Prüferhonorar Wirtschaftsprüfungsgesellschaft E-Bilanz Einnahmenüberschussrechnung
      Körperschaftsteuererklärung Umsatzsteuererklärung Steuerberatungshonorar Umsatzsteuerberatung
      Rechtsgutachten Steuergutachten Widerspruchsverfahren Klageverfahren Mediation_Recht PwC KPMG BDO
      Ebner_Stolz Curacon Solidaris Rödl BPG Verbandsprüfung Prüfungsverband Satzungsprüfung Mietvertragsprüfung
      Datenschutzprüfung_Anwalt tax_advisor lawyer legal_advice audit Vergütungsverhandlung
      Verhandlungsbegleitung Entgeltverhandlung Mahnverfahren_Anwalt`,
    ist: BERATUNG,
  },
];
