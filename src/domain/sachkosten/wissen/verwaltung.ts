import type { Begriff, Deutung, Sache } from "../begriff";
import { BESCHAEFTIGTENRAT, tabelle2 } from "../fundstellen";

const ZEILE = "Sächlicher Verwaltungsaufwand";

const zeileFuer = (wortlaut: string, rang: Sache["rang"] = 3, inProduktion: Sache["inProduktion"] = "raus"): Sache => ({
  art: "sache",
  zeilen: [ZEILE],
  rang,
  inProduktion,
  wortlaut,
});

const BUEROBEDARF = zeileFuer("z.B. Bürobedarf", 2);
const BANK = zeileFuer("Bankgebühren (keine Zinsen)");
const REISE = zeileFuer("Reisekosten der Mitarbeiter*innen", 3, "fragen");
const TAGUNG = zeileFuer("Tagungsgebühren", 2, "fragen");
const BEWIRTUNG = zeileFuer("Repräsentation und Gästebewirtung", 2, "fragen");
const LITERATUR = zeileFuer("Fachliteratur, Zeitschriften, Zeitungen", 2, "fragen");
const FACHBUCH_DER_BESCHAEFTIGTEN: Sache = {
  art: "sache",
  zeilen: ["Lehr- und Lernmittel"],
  rang: 2,
  inProduktion: "egal",
  wortlaut: "Kosten für Lehr- u. Lernmittel sowie Übungsmaterialien für die Nutzung durch die Beschäftigten.",
};
const SONSTIGES = zeileFuer("sonstige Verwaltungsaufwendungen", 2);
const BETREUUNG: Sache = { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 3, inProduktion: "egal" };

const MASSNAHME: Deutung = {
  art: "frage",
  frage: "Ist das eine Bildungsmaßnahme für die Beschäftigten, und ist sie vorab mit dem Kostenträger abgestimmt?",
  fundstelle: tabelle2(
    "Lehr- und Lernmittel",
    "Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
  ),
};

const WER_FUHR: Deutung = {
  art: "frage",
  frage:
    "Wer ist gefahren und wozu: Dienstreise des Personals, Ausflug oder Weg der Beschäftigten zur Arbeit (Fahrdienst)?",
  fundstelle: REISE.wortlaut === undefined ? tabelle2(ZEILE) : tabelle2(ZEILE, REISE.wortlaut),
};

export const verwaltung: readonly Begriff[] = [
  {
    name: "Bürobedarf",
    woerter: `Bürobedarf Schreibwaren Schreibmaterial Schreibbedarf Papier Druckerpapier Fotopapier Kugelschreiber Kuli Stift
      Stifte Bleistift Textmarker Marker Edding Radiergummi Lineal Ordner Ringbuch Register Trennblätter Hefter
      Heftklammern Büroklammern Klarsichthüllen Prospekthüllen Umschlag Kuvert Versandtaschen Notizblock Collegeblock
      Schreibblock Haftnotizen Post-it Kalender Terminplaner Toner Tonerkartusche Druckerpatrone Tintenpatrone Tinte
      Patronen Druckerbedarf Druckertrommel Klebestift Klebeetiketten Adressetiketten Stempel Stempelkissen Laminierfolie
      Formulare Vordrucke Quittungsblock Quittungsbuch Fahrtenbuch Kassenbuch Klebezettel Archivboxen Karteikarten
      Whiteboardmarker Flipchartpapier Büro Bürokosten Staples Viking Otto_Office Büroshop Schäfer_Shop Locher_Hefter
      Bürogummi Visitenkartenbox Namensschilder Ordnerrücken Schreibtischunterlage Tesafilm Prospektständer
      Weihnachtskarten Grußkarten Büro~`,
    ist: BUEROBEDARF,
  },
  {
    name: "Telefon und Internet",
    woerter: `Telefonkosten Telefonrechnung Telefongebühren Fernsprech Festnetz Internet Internetanschluss DSL Glasfaser Mobilfunk
      Handyvertrag Handyrechnung Handykosten Handykarte Handyaufladung SIM-Karte Prepaid Telekommunikation Kommunikationskosten Telekom
      Vodafone O2 Telefonica 1und1 Congstar Freenet Telefax Fax Breitband LTE Datentarif Telefonvertrag Handyguthaben
      Telefonie Aldi_Talk Datenvolumen`,
    ist: zeileFuer("Post- u. Fernspreckgebühren"),
  },
  {
    name: "Telefon",
    woerter: "Telefon Handy",
    faelle: [{ wenn: ["kauf"], ist: { art: "gegenstand", zeilen: [ZEILE, "Allgemeiner Materialaufwand"] } }],
    ist: zeileFuer("Post- u. Fernspreckgebühren"),
  },
  {
    name: "Post und Frachten",
    woerter: `Porto Briefmarke =Post Postgebühren Postentgelt Postkarten Postfach Deutsche_Post Paket Paketmarke Päckchen DHL Hermes
      DPD UPS Einschreiben Kurier Kurierdienst Fracht Frachten Spedition Versand Frankierung Nachsendeauftrag Citypost
      Postmodern Lieferkosten`,
    ist: zeileFuer("Frachten, Post- u. Fernspreckgebühren"),
  },
  {
    name: "Bankgebühren",
    woerter: `Nebenkosten_des_Geldverkehrs Bankspesen Bankkosten Kontoführung Kontogebühr Kontopauschale Kontokosten
      Überweisungsgebühr Buchungsgebühr Buchungsposten Kartengebühr Girocardgebühr Kreditkartengebühr Rücklastschrift
      Kontoauszug Geldverkehr Geldtransit Depotgebühr Bankgebühr Kontomodell Onlinebanking`,
    ist: BANK,
  },
  {
    name: "Bank",
    woerter: `Sparkasse Volksbank VR-Bank Commerzbank Postbank GLS-Bank Deutsche_Bank DKB Bank Girokonto Konto
      Ostsächsische_Sparkasse Hypovereinsbank Geschäftskonto PayPal Klarna`,
    merkmale: ["bank"],
    durchlaessig: true,
  },
  {
    name: "Kontoabschluss",
    woerter:
      "Kontoabschluss Rechnungsabschluss Quartalsabschluss Kontoabrechnung Abschlussposten Kontokorrentabschluss",
    merkmale: ["bank"],
    ist: {
      art: "frage",
      frage: "Wie hoch sind darin die Bankgebühren und wie hoch die Zinsen? Nur die Gebühren können angesetzt werden.",
      fundstelle: tabelle2(ZEILE, "Bankgebühren (keine Zinsen)"),
    },
  },
  {
    name: "Gebühren der Bank",
    woerter: "Spesen Entgelt Gebühr",
    durchlaessig: true,
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["bank"], ist: BANK },
      { wenn: ["reise"], ist: REISE },
    ],
  },
  {
    name: "Mediengebühren",
    woerter:
      "Mediengebühren Rundfunkbeitrag Rundfunkgebühr GEZ Beitragsservice GEMA Kabelanschluss Kabelgebühr Kabelfernsehen Fernsehgebühr VG_Wort ARD_ZDF Streaming Spotify",
    ist: zeileFuer("Mediengebühren"),
  },
  {
    name: "EDV",
    woerter: `Software Softwarepflege Softwarewartung Softwareabo Lizenz Softwaremiete Office_365 Microsoft Microsoft_365 Adobe
      Cloud Cloudspeicher Dropbox Webhosting Hosting Domain Homepage Website Webseite Internetseite Webdesign IT-Service
      IT-Kosten IT-Support IT-Wartung IT-Dienstleister EDV EDV-Kosten EDV-Betreuung EDV-Bedarf Computerzubehör
      Computerservice Virenschutz Virenscanner Antivirus Zoom Teamviewer Fernwartung Datensicherung Backup Update Strato
      Ionos Lexware Buchhaltungsprogramm Lohnprogramm Datev DATEV E-Mail-Postfach SSL-Zertifikat Vivendi Medifox
      Systembetreuung Administration_EDV`,
    merkmale: ["edv"],
    ist: SONSTIGES,
  },
  {
    name: "Reisekosten der Mitarbeiter*innen",
    woerter: `Reisekosten Dienstreise Dienstfahrt Reisespesen Dienstgang Bahnticket Bahnfahrt Bahnfahrkarte Bahnkarte Bahncard
      Zugfahrt Zugticket DB_Ticket Deutsche_Bahn DB_Vertrieb Bahnreise Flug Flugticket Hotel Übernachtung Pension
      Kilometergeld Kilometerentgelt Kilometerpauschale Kilometerentschädigung Fahrtkostenerstattung Fahrgeld Wegegeld
      Wegstreckenentschädigung Verpflegungspauschale Verpflegungsmehr Tagegeld Parkgebühr Parkticket Parkschein Parken Maut
      Mautgebühr Vignette Reisenebenkosten Km-Geld Km-Pauschale =Reise =Reisen`,
    merkmale: ["reise"],
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest"], ist: { ...BETREUUNG, zeilen: ["Unmittelbare Betreuungskosten", ZEILE] } },
    ],
    ist: REISE,
  },
  {
    name: "Fahrtkosten",
    woerter: `Fahrkosten Fahrkarte Fahrkarten Fahrschein Busticket Busfahrkarte Monatskarte Monatsticket Zeitkarte Jobticket
      Deutschlandticket Deutschland-Ticket VVO MDV ÖPNV Nahverkehr Taxi Taxifahrt Taxikosten Mietwagen Bahn Fahrt`,
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
      { wenn: ["beschaeftigte"], ist: WER_FUHR },
      { wenn: ["reise", "tagung", "personal"], ist: REISE },
    ],
    ist: WER_FUHR,
  },
  {
    name: "Busfahrt",
    woerter: "Busfahrt Busunternehmen Busreise Reisebus Busmiete Bustransfer Omnibus Reisedienst",
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
    ],
    ist: WER_FUHR,
  },
  {
    name: "Werbung",
    woerter: `Werbung Werbekosten Anzeige Inserat Flyer Faltblatt Prospekt Broschüre Plakat Banner Roll-up Visitenkarte Imagefilm
      Pressearbeit Öffentlichkeitsarbeit Werbemittel Werbematerial Werbeartikel Werbegeschenk Messe Facebook Google_Ads
      Instagram Social_Media Druckerei Druckkosten Logo Grafikdesign Grafiker Fotograf Werbeagentur Werbeschild
      Hinweisschild Infomaterial Infostand Flyeralarm Wir_machen_Druck Firmenschild`,
    ist: zeileFuer("Werbung", 2),
  },
  {
    name: "Gästebewirtung und Repräsentation",
    woerter: `Bewirtung Repräsentation Gäste Besprechung Sitzung Teamsitzung Dienstberatung Teamberatung Geschäftsessen Arbeitsessen
      Fachbeirat Beirat Besuchergruppe Empfang Besucher Trauerkranz Kondolenz`,
    merkmale: ["bewirtung"],
    ist: BEWIRTUNG,
  },
  {
    name: "Personalbeschaffung",
    woerter: `Personalbeschaffung Stellenanzeige Stellenausschreibung Stelleninserat Bewerbung Bewerber Vorstellungsgespräch Bewerbungsgespräch
      Vorstellungskosten Recruiting Personalsuche Personalgewinnung Personalanzeige Jobbörse Jobportal Stepstone Indeed
      Personalvermittlung Führungszeugnis Mitarbeitergewinnung Personalwerbung`,
    ist: zeileFuer("Personalbeschaffungskosten"),
  },
  {
    name: "Tagung und Fortbildung",
    woerter: `Tagung Kongress Fachtag Fachtagung Seminar Teilnahmegebühr Teilnehmergebühr Tagungsteilnahme Konferenz Fortbildung
      Weiterbildung Ausbildung Schulung Lehrgang Webinar Ersthelfer Erste-Hilfe-Kurs Ersthelferkurs Ersthelferausbildung gFAB-Kurs
      gFAB-Weiterbildung gFAB-Lehrgang SPZ Sonderpädagogische_Zusatzqualifikation Symposium Netzwerktreffen Arbeitskreis
      Mitgliederversammlung`,
    merkmale: ["tagung"],
    faelle: [
      { wenn: ["in:Sächlicher Verwaltungsaufwand"], ist: TAGUNG },
      { wenn: ["beschaeftigte", "in:Lehr- und Lernmittel"], ist: MASSNAHME },
    ],
    ist: TAGUNG,
  },
  {
    name: "Fachliteratur und Zeitungen",
    woerter: `Zeitschrift Zeitung Abo Abonnement Gesetzestext Gesetzessammlung Rechtskommentar Loseblattsammlung Loseblattwerk
      Fachverlag Freie_Presse Sächsische_Zeitung Leipziger_Volkszeitung Amtsblatt Literatur Magazin Nachschlagewerk
      Beck_Verlag Lambertus Walhalla`,
    ist: LITERATUR,
  },
  {
    name: "Fachbücher",
    woerter: "Fachbuch Fachbücher",
    faelle: [{ wenn: ["in:Lehr- und Lernmittel", "beschaeftigte"], ist: FACHBUCH_DER_BESCHAEFTIGTEN }],
    ist: { ...LITERATUR, zeilen: [ZEILE, "Lehr- und Lernmittel"] },
  },
  {
    name: "Landwirtschaftliche Fachzeitschrift",
    woerter:
      "Bauernzeitung Top_agrar Bauernblatt Bioland-Magazin Agrarzeitung Landwirtschaftliches_Wochenblatt Bauernstimme",
    ist: {
      art: "frage",
      frage: "Wird die Zeitschrift für die Betreuung gebraucht, oder gehört sie zum landwirtschaftlichen Betrieb?",
    },
  },
  {
    name: "Beschäftigtenrat",
    woerter: `Beschäftigtenrat Werkstattrat Werkstattrat Beschäftigtenvertretung Frauenbeauftragte Vertrauensperson Selbstvertretung
      Interessenvertretung Mitwirkung Ratssitzung`,
    merkmale: ["beschaeftigtenrat"],
    ist: {
      ...zeileFuer("Aufwendungen für den Beschäftigtenrat"),
      hinweis: `Bei mehr als fünf Beschäftigten gibt es dafür eine Pauschale (${BESCHAEFTIGTENRAT.stelle}); beides zusammen geht nicht.`,
    },
  },
  {
    name: "Sonstiger Verwaltungsaufwand",
    woerter: `Verwaltungsaufwand Verwaltungskosten Verwaltungsbedarf Verwaltungssachkosten Sonstige_Verwaltungsaufwendungen
      Aktenvernichtung Datenschutz Datenschutzbeauftragter Kopierkosten Kopien Fotokopien Druckaufträge Beglaubigung
      Verwaltungsaufwendungen Handelsregister Registerauszug Vereinsregister Transparenzregister Bundesanzeiger
      Archivierung Übersetzung Dolmetscher Zeiterfassung Elster Signaturkarte Gewerbeanmeldung Meldebescheinigung
      Verwaltungsgebühr`,
    ist: SONSTIGES,
  },
  {
    name: "Seitenpreis des Kopierers",
    woerter: "Kopiervertrag Kopiererwartung Druckerwartung Klickpreis Seitenpreis Seitenabrechnung",
    ist: SONSTIGES,
  },
];
