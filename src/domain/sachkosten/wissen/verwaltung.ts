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
  rang: 2,
  frage:
    "Wer ist gefahren und wozu: Dienstreise des Personals, Ausflug oder Weg der Beschäftigten zur Arbeit (Fahrdienst)?",
  fundstelle: REISE.wortlaut === undefined ? tabelle2(ZEILE) : tabelle2(ZEILE, REISE.wortlaut),
};

export const verwaltung: readonly Begriff[] = [
  {
    name: "Bürobedarf",
    woerter: `Ablage Ablagekörbe Adressaufkleber Adressetiketten Archivbox Archivkarton Ausweishüllen Ausweiskarten Avery Berichtshefte Bildtrommel Bindemappe Binderücken Bindestreifen Bleistiftmine =Block =Blöcke Boardmarker Böttcher Briefablage Briefbogen Briefbögen Briefklammern Brieföffner Brother_TN Büroartikel Bürobedarf Bürobestellung Büroeinkauf Bürogummi Büroklammer Bürokleinmaterial Bürokleinteile Bürokosten Büromaterial Bürosachen Büroschere Büroshop Büroutensilien Büroverbrauchsmaterial Collegeblock Computerpapier Dienstplanvordrucke Dokumentenmappe Druckerbedarf Druckerpapier Druckerpatrone Druckertinte Druckertoner Druckertrommel Druckerzubehör Druckkopf Durchschreibebuch Edding envelopes Esselte Etiketten_Büro Fahrtenbuch Farbband Faserschreiber Fensterumschläge Fineliner Flipchart-Papier Flipchartblock Flipchartpapier Foldback-Klammern Formularblock Formulare Fotopapier Frankieretiketten Füller Grußkarten Haftnotizen Hängemappen Hängeregister Hefter Heftgerät Heftklammern Heftstreifen Herlitz HP_Toner Indexstreifen ink_cartridges Kaiserkraft_Büro Kalender Karteikarten Kartusche_Drucker Kassenbuch Klarsichthüllen Klebeetiketten Klebefilm Kleberolle Klebezettel Klebezettelblock Klemmbrett Klemmmappe Korrekturband Korrekturroller Kugelschreiber Kugelschreibermine Kuli Kuvert Laminierfolie Laminiertaschen Leitz Lieferscheinblock Lineal Locher Luftpolstertaschen Luftpolsterumschläge Magnete Magnetstreifen Mappe Mappen Marker McPaper Memo_AG memo_AG Moderationskarten Moderationsmarker Moderationsmaterial Namensschild Notizblock Notizbuch Notizhefte Notizzettel office_supplies Ordner Ordneretikett Ordnerrücken Otto_Office Paketklebeband Papeterie Papier Patronen Pelikan Pinnnadeln Planer Post-it printer_paper Printus Prospekthülle Prospektständer Quittungsblock Quittungsbuch Radierer Radiergummi Register Registerblätter Reißzwecken Ringbuch Rückenschilder Sammelhülle Sammelmappe Schäfer_Shop Schlüsselanhänger_Büro Schreibbedarf Schreibblock Schreibmaterial Schreibtischunterlage Schreibwaren Schreibwarenladen Sichthüllen Spitzer Stabilo Staples stationery Stehsammler Stempel Stempelabdruck Stempelfarbe Stempelkissen Stift Stifte Stiftehalter Stifteköcher Stundenzettel Tacker_Büro Tackernadeln Taschenkalender Tesafilm Tinte Tintenpatrone Tintenpatronen Tintenroller Tipp-Ex Tischkalender Toner Toner_Brother Tonerkartusche Tonerkit Tonerset Trennblätter Trennstreifen Trommeleinheit Türschild_Büro Umschlag Unterschriftenmappe Versandkartons Versandtaschen Viking Visitenkartenbox Visitenkartenhalter Vordrucke Vordruckverlag Wandkalender Wandplaner Weihnachtskarten Whiteboard-Marker Whiteboardmarker Whiteboardreiniger Whiteboardschwamm Zettelbox`,
    ist: BUEROBEDARF,
  },
  {
    name: "Telefon und Internet",
    woerter: `1&1 1_und_1 1und1 Aldi_Talk Blau_de Breitband Cloud-Telefonie Congstar Datenkarte Datentarif Datenvolumen Diensthandyvertrag Drillisch DSL envia_TEL enviaTEL Fax Fernsprech Festnetz Fonic Freenet Glasfaser Glasfaseranschluss_Gebühr Guthabenkarte Handyaufladung Handyflat Handyguthaben Handykarte Handykosten Handyrechnung Handytarif Handyvertrag Hotline_Gebühr Internet internet Internet-Flatrate Internetanschluss Internetflatrate Internetgebühr Internetkosten Internetvertrag Internetzugang Kabel_Deutschland Klarmobil Kommunikationskosten Lebara Lidl_Connect LTE LTE-Stick Magenta MagentaEINS Mobil_Telefon Mobilcom mobilcom-debitel mobile Mobilfunk Multisim NetCologne O2 phone Prepaid Prepaidkarte PYUR Roaming Rufnummer SIM-Karte Simyo Surfstick T-Mobile T-Online Tele_Columbus Telefax Telefonabrechnung Telefonanlage_Gebühr Telefonanschluss Telefonflatrate Telefongebühr Telefonica Telefonie Telefonkarte Telefonkonferenz Telefonkosten Telefonrechnung Telefonvertrag Telekom Telekommunikation Unitymedia Vodafone VoIP winSIM`,
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
    woerter: `Anlieferung Botendienst Briefmarke Briefpost Citypost DHL DP_AG DPD Eilbrief Einschreibebrief Einschreiben Express FedEx Fracht Frankierkosten Frankierservice Frankierung freight Freistempler GLS Hermes Internetmarke Kurier Kurierfahrt Lieferkosten Lieferpauschale LVZ_Post Nachnahme Nachsendeauftrag Päckchen Paket Paketschein PIN_Mail Porto Porto_Frankiermaschine Portoladung =Post postage Postentgelt Postfach Postfiliale Postgebühren Postident Postkarten Postlagernd Postmodern Postnachsendung Postwertzeichen Retoure Rückversand shipping Spedition Sperrgut Stückgut TNT Transportversand UPS Versand Zollgebühr Zustellgebühr Zustellung`,
    ist: zeileFuer("Frachten, Post- u. Fernspreckgebühren"),
  },
  {
    name: "Bankgebühren",
    woerter: `account_fee Auslandsentgelt Auslandsüberweisung bank_charges bank_fees Bankauskunft Bankbestätigung Bankcard Bankentgelt Bankgebühr Bankkarte Bankkosten Bankspesen Bareinzahlungsgebühr Buchungsentgelt Buchungsgebühr Buchungsposten Depotgebühr Depotgebühr_Bank EC-Karte Echtzeitüberweisung Geldeinzahlung Geldtransit Geldverkehr Girocardgebühr Girokarte Grundpreis_Konto Kartengebühr Kartenpreis Kontoauszug Kontoentgelt Kontoführung Kontogebühr Kontokosten Kontomodell Kontopauschale Kontopreis Kontowechsel Kreditkartengebühr Kreditkartenjahresgebühr Lastschriftentgelt Lastschriftrückgabe Münzgeld Münzrollen Nachttresor Nebenkosten_des_Geldverkehrs Onlinebanking PayPal-Gebühr Postenentgelt pushTAN Rücklastschrift Saldenbestätigung Schließfach_Bank SMS-TAN TAN-Gebühr Transaktionsgebühr Transaktionskosten Überweisungsentgelt Überweisungsgebühr Zahlungsverkehr`,
    ist: BANK,
  },
  {
    name: "Bank",
    woerter: `Bank bank Bank_für_Sozialwirtschaft Comdirect Commerzbank DKB Erzgebirgssparkasse Ethikbank Geschäftskonto Girokonto GLS-Bank Hypovereinsbank HypoVereinsbank ING ING-DiBa Kontist Konto Kreissparkasse Ksk Landesbank LBBW N26 Postbank Raiffeisenbank Santander SozialBank Sozialbank Sparda Sparda-Bank Sparkasse Spk Stadtsparkasse Targobank Triodos Umweltbank Voba Volksbank VR-Bank`,
    merkmale: ["bank"],
    durchlaessig: true,
  },
  {
    name: "Kreditkartenabrechnung",
    woerter:
      "Kreditkarte Kreditkartenabrechnung Kreditkartenumsätze Visa Mastercard Visa-Abrechnung Barkasse Kassenabrechnung Bargeld Barabhebung Geldautomat Vorschuss Handkasse Umbuchung Verrechnung Sammelüberweisung Sammelbuchung",
    ist: { art: "frage", rang: 1, frage: "Was wurde damit im Einzelnen bezahlt?" },
  },
  {
    name: "Kontoabschluss",
    woerter: `Abrechnung_Konto Abschluss_Konto Abschlussbuchung_Bank Abschlussposten Bankabschluss Entgeltabschluss Kontoabrechnung Kontoabschluss Kontokorrentabschluss Quartalsabrechnung_Konto Quartalsabschluss Rechnungsabschluss Rechnungsabschluss_Bank`,
    merkmale: ["bank"],
    ist: {
      art: "frage",
      frage: "Wie hoch sind darin die Bankgebühren und wie hoch die Zinsen? Nur die Gebühren können angesetzt werden.",
      fundstelle: tabelle2(ZEILE, "Bankgebühren (keine Zinsen)"),
    },
  },
  {
    name: "Entgelt",
    woerter: "Entgelt Entgelte",
    durchlaessig: true,
    faelle: [
      { wenn: ["bank"], ist: BANK },
      {
        wenn: ["beschaeftigte"],
        ohne: ["gebaeude", "angebot", "personal"],
        ist: { art: "niemals", grund: "arbeitsentgelt" },
      },
    ],
  },
  {
    name: "Geb. für Geburtstag oder Gebühr",
    woerter: "=Geb =Geburtst",
    faelle: [
      { wenn: ["bank"], ist: BANK },
      { wenn: ["beschaeftigte", "gruppe", "fest"], ist: { ...BETREUUNG, rang: 1 } },
    ],
  },
  {
    name: "Gebühren der Bank",
    woerter: "Spesen Gebühr",
    durchlaessig: true,
    faelle: [
      { wenn: ["bank"], ist: BANK },
      { wenn: ["reise"], ist: REISE },
    ],
  },
  {
    name: "Mediengebühren",
    woerter: `Adobe_Stock Antennengebühr ARD_ZDF ARD_ZDF_Deutschlandradio Beitragsservice Bildlizenz Bildrechte broadcast_fee Fernsehgebühr Fernsehlizenz Filmlizenz GEMA GEZ GVL iStock Kabel-TV Kabelanschluss Kabelfernsehen Kabelgebühr Mediengebühren Mediennutzung MPLC Musiklizenz Pressespiegel Radiolizenz Rundfunk Satellitenempfang Shutterstock Spotify Spotify_Gruppe Streaming Urheberabgabe VG_Wort`,
    ist: zeileFuer("Mediengebühren"),
  },
  {
    name: "EDV",
    woerter: `Abrechnungssoftware Acrobat Admin_IT Administrator Adobe All-Inkl AlphaPlan Antivirus AnyDesk App-Abo Asana Backup Bankingsoftware Bitdefender Branchensoftware Buchhaltungsprogramm Buchhaltungssoftware Canva ChatGPT Cloud Cloud-Speicher Cloudspeicher Computerhilfe Computerkabel Computerservice Computerzubehör Connext Datenrettung Datenschutzsoftware Datensicherung Datev DATEV DATEV-Gebühr DATEV_Unternehmen_online DeepL Dienstplansoftware Dokumentationssoftware Domain Domains Dropbox E-Mail-Hosting E-Mail-Postfach EDV EDV-Beratung EDV-Betreuung EDV-Dienstleistung EDV-Kleinteile EDV-Material EDV-Service EDV-Support EDV-Techniker EDV-Wartung ESET Exchange Fachsoftware Fernwartung Fernzugriff Finanzsoftware Google_Workspace GoToMeeting Hetzner Homepage Homepage-Hosting Homepagepflege Host_Europe Hosteurope Hosting hosting iCloud InDesign Internetauftritt Internetpräsenz Internetseite Ionos IT-Betreuung IT-Dienstleister IT-Kosten IT-Pauschale IT-Service IT-Support IT-Systemhaus IT-Wartung IT_support Jimdo Kaspersky Klientensoftware Klientenverwaltung Lexoffice Lexware license_fee Lizenzgebühr_Software Lohnabrechnungsprogramm Lohnabrechnungssoftware Lohnprogramm Lohnsoftware M365 Mailchimp Mailhosting McAfee Medifox Microsoft Microsoft_Teams Miro MS365 MS_365 MS_Office myneva Netzwerkbetreuung Netzwerktechnik Netzwerkwartung Newsletter Newsletter-Tool Norton Office-Paket Office365 Office_365 Office_Home OneDrive Passwortmanager PC-Notdienst PC-Service Photoshop Programm Programm-Abo Programmpflege Sage Senso Serverhosting Servermiete sevDesk Sinfonie Slack Snap_Ambulant Software software Software-Abo Softwareabo Softwaregebühr Softwarelizenz Softwaremiete Softwarepflege Softwarewartung SSL SSL-Zertifikat Starmoney Strato Systemadministration Systembetreuung Systemhaus Teams_Lizenz Teamviewer TeamViewer Trello Update Virenscanner Virenschutz Virensoftware Vivendi VPN Webdesign Webex Webhosting Webseite Webseitenpflege Webserver Website Website-Pflege Webspace Windows WISO Wix Wordpress Zeiterfassungssoftware Zoom Zoom_Lizenz`,
    merkmale: ["edv"],
    ist: SONSTIGES,
  },
  {
    name: "Lizenz",
    woerter: "Lizenz Lizenzgebühr Lizenzen Lizenzkosten licence",
    durchlaessig: true,
    faelle: [
      { wenn: ["lernen"], ist: { ...FACHBUCH_DER_BESCHAEFTIGTEN, rang: 1 } },
      { wenn: ["edv"], ist: SONSTIGES },
    ],
    ist: { ...SONSTIGES, rang: 1 },
  },
  {
    name: "Reisekosten der Mitarbeiter*innen",
    woerter: `Autobahnvignette Bahncard Bahnfahrkarte Bahnfahrt Bahnkarte Bahnreise Bahnticket Carsharing DB-Ticket DB_Fahrkarte DB_Fernverkehr DB_Online-Ticket DB_Ticket DB_Vertrieb Deutsche_Bahn Dienstfahrt Dienstgang Dienstreise Dienstweg EasyPark Europcar Fährgebühr Fahrgeld Fahrkostenersatz Fahrkostenerstattung Fahrtkostenersatz Fahrtkostenerstattung Fahrtkostenvergütung Flixbus Flixtrain Flug Flugticket Gepäckaufbewahrung Handyparken Hausbesuche_km Hertz Hospitation_Fahrtkosten Hotel hotel Hotelkosten Hotelrechnung ICE ICE-Ticket Jugendherberge_Team Kilometerabrechnung Kilometerentgelt Kilometerentschädigung Kilometererstattung Kilometergeld Kilometerpauschale Km-Abrechnung Km-Erstattung Km-Geld Km-Pauschale km-Pauschale Länderticket Leihwagen Maut Mietauto Mietwagen_Dienstreise mileage Mitfahrgelegenheit Parken Parkgebühr Parkhaus Parkkosten Parkplatzgebühr Parkschein Parkticket Pension =Reise Reisekosten Reisekostenvergütung Reisekostenvorschuss =Reisen Reisenebenkosten Reisespesen Sachsen-Ticket Sachsenticket Sitzplatzreservierung Sixt Sparpreis_DB Spesenabrechnung Tagegeld Tagesspesen Tagungshotel Teilauto train_ticket travel Übernachtung Unterkunft Verpflegungsmehr Verpflegungspauschale Vignette VMA Wegegeld Wegekosten Wegstreckenentschädigung Wegstreckenpauschale Zugfahrkarte Zugfahrt Zugticket`,
    merkmale: ["reise"],
    faelle: [
      { wenn: ["angehoerige"], ist: WER_FUHR },
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest"], ist: { ...BETREUUNG, zeilen: ["Unmittelbare Betreuungskosten", ZEILE] } },
      { wenn: ["beschaeftigte"], ohne: ["angebot", "tagung", "personal"], ist: WER_FUHR },
    ],
    ist: REISE,
  },
  {
    name: "Fahrtkosten",
    woerter: `49-Euro-Ticket 4er-Karte Azubiticket Bahn Bildungsticket Bolt bus_ticket Busfahrkarte Busfahrscheine Busticket BVG Deutschland-Ticket Deutschlandticket DVB Fahrgeldzuschuss Fahrkarte Fahrkosten Fahrschein =Fahrt Fahrtauslagen Fahrten Fahrtgeld Fahrtkosten Gruppentageskarte HVV Jobticket LVB MDV Mietwagen Monatskarte Monatsticket Nahverkehr ÖPNV ÖPNV-Karte ÖPNV-Ticket Regionalbahn Regionalverkehr S-Bahn Schülerticket Straßenbahnticket Streifenkarte Tageskarte Tagesticket Taxi taxi Taxibeleg Taxifahrt Taxikosten Taxiquittung Taxirechnung Tramticket Uber Verkehrsbetriebe Verkehrsverbund Viererkarte VMS VVO VVV Wochenkarte Zeitkarte ZVON`,
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
    woerter: `Ausflugsbus_Miete Bus_Anmietung Bus_mieten bus_rental Busanmietung Busfahrt Busmiete Busreise Busreiseunternehmen Bustransfer Busunternehmen Busvermietung Charterbus Kleinbus_Miete Kleinbusmiete Mietbus Omnibus Omnibusbetrieb Reisebus Reisedienst Reiseverkehr`,
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
    ],
    ist: WER_FUHR,
  },
  {
    name: "Werbung",
    woerter: `Adressbucheintrag advertising Aktionstag_Öffentlichkeit Annonce Anzeige Anzeigenschaltung Aufkleber_Logo Autobeschriftung Banner Bannerdruck Beachflag Beschriftung_Fahrzeug Branchenbuch brochure Broschüre Broschürendruck business_cards Cewe_Print Copyshop_Flyer Corporate_Design Das_Örtliche Digitaldruck Druckauftrag Druckerei Druckerzeugnisse Druckkosten Ehrenamtsmesse Facebook Fahnen_Werbung Fahrzeugbeschriftung Faltblatt Firmenschild Flyer flyer Flyeralarm Flyerdruck Flyerverteilung Fotograf Fotoshooting Gelbe_Seiten Geschäftsbericht Give-Aways Giveaways Google_Ads Grafik Grafikdesign Grafikerin Hinweisschild Imagebroschüre Imagefilm Imagefoto Imagevideo Infobroschüre Infoflyer Infomaterial Informationsbroschüre Infostand Infotag Infoveranstaltung Inserat Instagram Jahresbericht_Druck Jobmesse Kleinanzeige Layout Logo Logoentwicklung Logogestaltung Messe Messeauftritt Messebeteiligung Messestand Öffentlichkeitsarbeit Online-Werbung Onlineprinters Onlinewerbung Plakat Plakatdruck Plakate poster Postkartendruck Pressearbeit Pressefoto Pressemitteilung Prospekt Prospektdruck Radiospot Radiowerbung Roll-up Roll-Up-Display Rollup Satzkosten Saxoprint Schild_Einfahrt Social_Media Sozialmesse Standgebühr_Messe Streuartikel Texterin Videodreh Visitenkarte Visitenkartendruck Vistaprint Webdesigner Wegweiser Werbeagentur Werbeanzeige Werbeartikel Werbefahne Werbeflyer Werbegeschenk Werbekosten Werbekugelschreiber Werbematerial Werbemittel Werbeschild Werbetafel Werbetassen Werbetexter Werbung Wir_machen_Druck Zeitungsanzeige`,
    ist: zeileFuer("Werbung"),
  },
  {
    name: "Gästebewirtung und Repräsentation",
    woerter: `Amt Ämter Arbeitsessen Arbeitskreissitzung Aufsichtsrat Begehung Behörde Behördenvertreter Beileid Beileidskarte Beirat Besprechung Besprechungsgetränke Besprechungskekse Besucher Besuchergruppe Bewirtung Bürgermeister Delegation Dienstberatung Ehrengast Einweihung Empfang Fachbesuch Förderer Gäste Geschäftsessen Geschäftsfreunde Geschäftspartner Getränke_Besprechung guests Heimaufsicht hospitality Jubiläum_Partner Kaffee_Besprechung Kondolenz Kondolenzkarte Konferenzgetränke Kooperation Kooperationsbetrieb Kooperationspartner Kostenträger Kranz KSV-Besuch Kuratorium Landrat Leitungsrunde meeting Nachbarn Netzwerkpartner =Partner Praxispartner Pressetermin Repräsentation Richtfest Sitzung Sitzungsgetränke Sitzungsverpflegung Sozialamt_Besuch Spender_Dank Sponsor Tag_offene_Tür_Gäste Tagungsgetränke Teamberatung Teamsitzung Traueranzeige Trauerfall Trauergesteck Unterstützer Verhandlungstermin Vorstand`,
    merkmale: ["bewirtung"],
    ist: BEWIRTUNG,
  },
  {
    name: "Personalbeschaffung",
    woerter: `Assessment Bewerber Bewerberauswahl Bewerbertag Bewerbung Bewerbungsgespräch Ebay-Kleinanzeigen_Stelle Eignungstest Fachkräftewerbung Fahrtkosten_Bewerber Führungszeugnis Führungszeugnisse Headhunter Indeed job_ad Jobanzeige Jobbörse Jobinserat Jobportal Karriereseite Kleinanzeigen_Job LinkedIn Meinestadt Mitarbeitergewinnung Mitarbeiterwerbung Monster_de Online-Stellenanzeige Personalagentur Personalanzeige Personalberater Personalberatung Personalbeschaffung Personalgewinnung Personalmarketing Personalsuche Personalvermittler Personalvermittlung Personalwerbung Recruiting recruiting recruitment Sozialjobs Stellenangebot Stellenanzeige Stellenausschreibung Stellengesuch Stelleninserat Stellenmarkt Stellenwerk Stepstone Vermittlungshonorar_Fachkraft Vermittlungsprovision_Personal Vorstellungsgespräch Vorstellungskosten Vorstellungsreise Xing`,
    ist: zeileFuer("Personalbeschaffungskosten"),
  },
  {
    name: "Tagung und Fortbildung",
    woerter: `Anleiterschulung Arbeitskreis Aufbaukurs_gFAB Barcamp Brandschutzhelfer Brandschutzhelferausbildung conference Datenschutzschulung Deeskalationstraining EDV-Schulung Eintritt_Fachmesse Excel-Kurs FAB-Kurs Fachkongress Fachtag Fachveranstaltung Fortbildung Fortbildungsveranstaltung Forum Gebärdensprachkurs gFAB gFAB-Kurs gFAB-Lehrgang gFAB-Prüfung gFAB-Weiterbildung Green_Care Hygieneschulung_Personal Inhouse-Schulung Inhouse-Seminar Klausurtag Konferenz Kongress Kongresskarte Kongressteilnahme Lehrgang Mitarbeiterschulung Mitgliederversammlung Netzwerktreffen Online-Schulung Onlineseminar Personalschulung Praxisanleiter Praxisanleiterkurs Prüfungsgebühr_gFAB Qualifizierung_Personal reg_fee Regionaltreffen registration_fee Seminar seminar Seminargebühr Seminarkosten Sicherheitsbeauftragte_Schulung Softwareschulung Sonderpädagogische_Zusatzqualifikation SPZ Symposium Tagung Tagungsteilnahme Teamfortbildung Teamklausur Teamschulung Teilnahmebeitrag Teilnahmegebühr Teilnehmergebühr training_staff Webinar Weiterbildung Werkstätten_Messe Werkstättentag Workshop_Team Zertifikatskurs`,
    merkmale: ["tagung"],
    faelle: [
      { wenn: ["in:Sächlicher Verwaltungsaufwand"], ist: TAGUNG },
      { wenn: ["personal"], ohne: ["beschaeftigte"], ist: TAGUNG },
      { wenn: ["beschaeftigte", "in:Lehr- und Lernmittel"], ist: MASSNAHME },
    ],
    ist: TAGUNG,
  },
  {
    name: "Schulung oder Ausbildung",
    woerter:
      "Schulung Ausbildung Erste-Hilfe-Kurs Ersthelfer Ersthelferkurs Ersthelferausbildung Erste-Hilfe-Ausbildung Erste-Hilfe-Lehrgang Einweisung Unterweisung training",
    merkmale: ["tagung"],
    faelle: [
      { wenn: ["personal", "in:Sächlicher Verwaltungsaufwand"], ohne: ["beschaeftigte"], ist: TAGUNG },
      {
        wenn: ["lernen"],
        ist: FACHBUCH_DER_BESCHAEFTIGTEN,
      },
    ],
    ist: {
      art: "frage",
      rang: 2,
      frage: "Wer wurde geschult: das Personal (Verwaltung) oder die Beschäftigten (Lehr- und Lernmittel)?",
    },
  },
  {
    name: "Fachliteratur und Zeitungen",
    woerter: `Abo Abonnement Amtsblatt Balance_Verlag Beck_online Beck_Verlag Blätter_der_Wohlfahrtspflege Datenbank Datenbankzugang Digitalabo DNN Dresdner_Neueste_Nachrichten E-Paper ePaper Ergänzungslieferung Fachartikel Fachbuchbestellung Fachbuchhandlung Fachinformation Fachlektüre Fachpublikation Fachverlag Forum_Verlag Freie_Presse Gesetzbuch Gesetzessammlung Gesetzestext Handkommentar Haufe journal juris Klarer_Kurs Kommentar_SGB Lambertus Lausitzer_Rundschau Lebenshilfe-Verlag Literatur Loseblatt Loseblattsammlung Loseblattwerk Luchterhand LVZ Magazin Morgenpost Nachschlagewerk NDV newspaper Nomos Online-Kommentar Onlinekommentar Psychiatrie-Verlag Rechtsdienst_Lebenshilfe Rechtskommentar SGB-IX-Kommentar SGB_IX Sozialwirtschaft Spiegel_Abo subscription Tarifkommentar TVöD TVöD-Kommentar Walhalla WEKA Wochenblatt Wolters_Kluwer Zeitschrift Zeitung`,
    ist: LITERATUR,
  },
  {
    name: "Fachbücher",
    woerter: `Fachbuch Praxishandbuch Ratgeber Sachbücher`,
    faelle: [{ wenn: ["beschaeftigte", "lernen"], ist: FACHBUCH_DER_BESCHAEFTIGTEN }],
    ist: LITERATUR,
  },
  {
    name: "Landwirtschaftliche Fachzeitschrift",
    woerter: `agrarheute Agrarzeitung Bauernblatt Bauernstimme Bauernzeitschrift Bauernzeitung Bienenjournal Bioland-Magazin Cavallo DLG-Mitteilungen dlz dlz_agrarmagazin Elite_Magazin Gemüse_Zeitschrift Jagdzeitung Land_und_Forst Landwirt_com Landwirtschaftliches_Wochenblatt Landwirtschaftsblatt Lebendige_Erde Milchrind Obstbau_Zeitschrift Ökolandbau_Magazin Ökologie_und_Landbau Pferdezeitung profi_Magazin Schafzucht_Zeitschrift Top_agrar Wochenblatt_Landwirtschaft`,
    ist: {
      art: "frage",
      frage: "Wird die Zeitschrift für die Betreuung gebraucht, oder gehört sie zum landwirtschaftlichen Betrieb?",
    },
  },
  {
    name: "Beschäftigtenrat",
    woerter: `Beschäftigtenrat Beschäftigtenratswahl Beschäftigtenversammlung Beschäftigtenvertretung Interessenvertretung LAG_Werkstatträte Mitwirkung Rätetagung Ratssitzung Selbstvertretung Vollversammlung Werkstattrat`,
    merkmale: ["beschaeftigtenrat"],
    ist: {
      ...zeileFuer("Aufwendungen für den Beschäftigtenrat"),
      hinweis: `Bei mehr als fünf Beschäftigten gibt es dafür eine Pauschale (${BESCHAEFTIGTENRAT.stelle}); beides zusammen geht nicht.`,
    },
  },
  {
    name: "Frauenbeauftragte oder Vertrauensperson",
    woerter: "Frauenbeauftragte Vertrauensperson Frauenbeauftragten Stellvertreterin_Frauenbeauftragte",
    merkmale: ["beschaeftigtenrat"],
    ist: {
      art: "frage",
      rang: 2,
      frage: "Ist das durch die Pauschale für Beschäftigtenrat und Frauenbeauftragte schon abgegolten?",
      fundstelle: BESCHAEFTIGTENRAT,
    },
  },
  {
    name: "Sonstiger Verwaltungsaufwand",
    woerter: `admin_costs Aktenentsorgung Aktenlagerung Aktenvernichtung Amtsgebühr Apostille Archivierung Auskunftsgebühr
      Ausweisgebühr AZAV AZAV-Audit AZAV-Zertifizierung Beglaubigung Beglaubigungen Beglaubigungsgebühr Behördengebühr
      Bescheidgebühr Bundesanzeiger Copyshop Datenschutz Datenträgervernichtung Datenvernichtung Dienstausweis
      Dienstausweise Dienstsiegel documentus Dolmetscher Dolmetscherkosten Druckaufträge Elster Fachkundige_Stelle
      Fotokopie Fotokopien Gebärdendolmetscher Gebärdensprachdolmetscher Geschäftsbedarf Gewerbeanmeldung
      Grundbuchauszug Handelsregister Handelsregisterauszug Handelsregistereintrag Hinweisgebersystem Inventurkosten
      ISO_9001 Kassendifferenz Kopien Kopierkosten Kopierkosten_Amt Kopierladen Meldeauskunft Meldebescheinigung
      Passbild Passfoto QM-Handbuch QM-System QM-Zertifizierung Qualitätsmanagement Registerauszug Reisswolf
      Scandienst Schlüsselpfand Signaturkarte Sonstige_Verwaltungsaufwendungen Stempelkarten Trägerzulassung
      Transparenzregister Übersetzer Übersetzung Übersetzungsbüro Übersetzungskosten Vereinsregister
      Vereinsregistereintrag Verwaltungsaufwand Verwaltungsaufwendungen Verwaltungsbedarf Verwaltungsgebühr
      Verwaltungsgebühren Verwaltungskleinbedarf Verwaltungskosten Verwaltungsmaterial Verwaltungssachkosten
      Zeiterfassung Zeiterfassungschip Zeiterfassungskarten Zertifizierungsaudit`,
    ist: SONSTIGES,
  },
  {
    name: "Beauftragter von außen",
    woerter:
      "Datenschutzbeauftragter Datenschutzbeauftragte DSB Qualitätsbeauftragter QMB Compliancebeauftragter Hygienebeauftragter Gleichstellungsbeauftragte Medizinproduktebeauftragter",
    ist: {
      art: "frage",
      frage:
        "Ist das Sachaufwand der Verwaltung oder eine Leistung Dritter, die aufzuteilen ist (Zentrale Leistungen)?",
    },
  },
  {
    name: "Seitenpreis des Kopierers",
    woerter: `Druckerwartung Druckkostenabrechnung Klickabrechnung Klickkosten Klickpreis Kopienabrechnung Kopierer_Wartung
      Kopiererwartung Kopierkosten_Klick Kopiervertrag Mehrseiten Seitenabrechnung Seitenpauschale Seitenpreis
      Wartung_Kopierer Wartungsvertrag_Kopierer`,
    ist: SONSTIGES,
  },
];
