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
    woerter: `Bürobedarf Schreibwaren Schreibmaterial Schreibbedarf Papier Druckerpapier Fotopapier Kugelschreiber Kuli Stift
      Stifte Bleistift Textmarker Marker Edding Radiergummi Lineal Ordner Ringbuch Register Trennblätter Hefter
      Heftklammern Büroklammern Klarsichthüllen Prospekthüllen Umschlag Kuvert Versandtaschen Notizblock
      Collegeblock Schreibblock Haftnotizen Post-it Kalender Terminplaner Toner Tonerkartusche Druckerpatrone
      Tintenpatrone Tinte Patronen Druckerbedarf Druckertrommel Klebestift Klebeetiketten Adressetiketten
      Stempel Stempelkissen Laminierfolie Formulare Vordrucke Quittungsblock Quittungsbuch Fahrtenbuch
      Kassenbuch Klebezettel Archivboxen Karteikarten Whiteboardmarker Flipchartpapier Bürokosten Staples Viking
      Otto_Office Büroshop Schäfer_Shop Bürogummi Visitenkartenbox Namensschilder Ordnerrücken
      Schreibtischunterlage Tesafilm Prospektständer Weihnachtskarten Grußkarten Büromaterial Bürosachen
      Büroartikel Büroutensilien Büroverbrauchsmaterial Bürokleinteile Bürokleinmaterial Büroeinkauf
      Bürobestellung Kopierpapier Kopierpapier_A4 Druckerpapier_A4 Recyclingpapier Briefpapier Briefbogen
      Briefbögen Briefumschläge Briefumschlag Umschläge Fensterumschläge Luftpolstertaschen Luftpolsterumschläge
      Versandkartons Packpapier Paketklebeband Klebefilm Kleberolle Korrekturroller Korrekturband Korrekturstift
      Tipp-Ex Kugelschreibermine Kugelschreiberminen Faserschreiber Fineliner Folienstift Permanentmarker
      Boardmarker Druckbleistift Bleistiftmine Spitzer Anspitzer Radierer Füller Tintenroller Textmarkerset
      Stiftehalter Stifteköcher Aktenordner Ringordner Hängemappen Hängeregister Schnellhefter Heftstreifen
      Klemmmappe Klemmbrett Sichthüllen Sammelmappe Sammelhülle Dokumentenmappe Mappe Mappen Unterschriftenmappe
      Pultordner Registerblätter Trennstreifen Rückenschilder Ordneretiketten Archivkarton Archivkartons
      Archivbox Ablage Ablagekörbe Briefablage Stehsammler Zettelbox Notizzettel Notizbuch Notizhefte
      Schreibblöcke Haftnotizzettel Klebezettelblock Indexstreifen Büroklammer Briefklammern Foldback-Klammern
      Reißzwecken Pinnnadeln Magnete Magnetstreifen Tacker_Büro Tackernadeln Locher Heftgerät Enthefter
      Brieföffner Büroschere Lineal_30 Taschenkalender Wandkalender Tischkalender Terminkalender Jahresplaner
      Wandplaner Urlaubsplaner Dienstplanvordrucke Toner_Brother Tonerkit Tonerset Trommeleinheit Bildtrommel
      Druckkopf Tintenpatronen Tintenset Druckertinte Druckertoner Kartusche_Drucker Farbband Etiketten_Büro
      Adressaufkleber Frankieretiketten Ordneretikett Laminiertaschen Laminierfolien Bindemappe Bindestreifen
      Binderücken Whiteboardreiniger Whiteboardschwamm Whiteboard-Marker Flipchartblock Flipchart-Papier
      Moderationskarten Moderationsmaterial Moderationsmarker Stempelfarbe Datumsstempel Adressstempel
      Firmenstempel Stempelabdruck Quittungsblöcke Durchschreibebuch Formularblock Lieferscheinblock
      Fahrtenbücher Berichtshefte Stundenzettel Vordruckverlag Avery Leitz Herlitz Esselte Pelikan Edding_1200
      Stabilo Brother_TN HP_Toner Canon_Patrone Epson_Patrone Memo_AG memo_AG Bürobedarf_Thüringen Printus
      Kaiserkraft_Büro Böttcher_AG Böttcher McPaper Papeterie Papierwaren Schreibwarenladen Druckerzubehör
      Computerpapier office_supplies stationery printer_paper ink_cartridges envelopes Kassenbuch_Vordruck
      Klebestifte Prospekthülle Ordner_Register Planer Visitenkartenhalter Namensschild Türschild_Büro
      Ausweishüllen Ausweiskarten Schlüsselanhänger_Büro =Block =Blöcke`,
    ist: BUEROBEDARF,
  },
  {
    name: "Telefon und Internet",
    woerter: `Telefonkosten Telefonrechnung Telefongebühren Fernsprech Festnetz Internet Internetanschluss DSL Glasfaser
      Mobilfunk Handyvertrag Handyrechnung Handykosten Handykarte Handyaufladung SIM-Karte Prepaid
      Telekommunikation Kommunikationskosten Telekom Vodafone O2 Telefonica 1und1 Congstar Freenet Telefax Fax
      Breitband LTE Datentarif Telefonvertrag Handyguthaben Telefonie Aldi_Talk Datenvolumen Telefongebühr
      Telefonabrechnung Telefonanschluss Telefonflatrate Festnetzanschluss Festnetzgebühr Handyflatrate
      Handyflat Handytarif Mobilfunkvertrag Mobilfunkrechnung Mobilfunkgebühr Mobil_Telefon mobil_Vodafone
      Diensthandyvertrag Internetflatrate Internet-Flatrate Internetzugang Internetkosten Internetgebühr
      Internetvertrag Surfstick LTE-Stick Datenkarte Multisim Prepaidkarte Prepaidguthaben Guthabenkarte Roaming
      Glasfaseranschluss_Gebühr VoIP Cloud-Telefonie Telefonanlage_Gebühr Faxgebühr Faxanschluss envia_TEL
      enviaTEL NetCologne Unitymedia Kabel_Deutschland PYUR Tele_Columbus Magenta MagentaEINS 1_und_1 1&1
      O2_Business winSIM Fonic Klarmobil Mobilcom mobilcom-debitel Drillisch Lidl_Connect Lebara Simyo Blau_de
      Telekom_Deutschland Deutsche_Telekom T-Mobile T-Online Rufnummer Hotline_Gebühr Telefonkarte
      Telefonkonferenz phone internet mobile phone_bill`,
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
    woerter: `Porto Briefmarke =Post Postgebühren Postentgelt Postkarten Postfach Deutsche_Post Paket Paketmarke Päckchen DHL
      Hermes DPD UPS Einschreiben Kurier Fracht Frachten Spedition Versand Frankierung Nachsendeauftrag Citypost
      Postmodern Lieferkosten Portokosten Portogebühr Portoladung Porto_Frankiermaschine Frankierservice
      Frankierkosten Freistempler Postwertzeichen Briefporto Briefversand Briefpost Einschreibebrief
      Päckchenporto Paketversand Paketgebühr Paketporto Paketschein Versandkosten Versandgebühr Versandspesen
      Transportversand Rückversand Retoure Frachtkosten Frachtgebühr Frachtanteil Speditionskosten
      Speditionsrechnung Stückgut Sperrgut Anlieferung Anlieferungskosten Zustellung Zustellgebühr
      Lieferpauschale Eilbrief Express Expressversand Kurierfahrt Botendienst Postident Postzustellung GLS
      GLS_Paket FedEx TNT PIN_Mail LVZ_Post Post_Modern DP_AG Deutsche_Post_AG Postfiliale Internetmarke
      Wertmarken_Post shipping postage freight Nachnahme Postnachsendung Postlagernd Zollgebühr Kurierdienst`,
    ist: zeileFuer("Frachten, Post- u. Fernspreckgebühren"),
  },
  {
    name: "Bankgebühren",
    woerter: `Nebenkosten_des_Geldverkehrs Bankspesen Bankkosten Kontoführung Kontogebühr Kontopauschale Kontokosten
      Überweisungsgebühr Buchungsgebühr Buchungsposten Kartengebühr Girocardgebühr Kreditkartengebühr
      Rücklastschrift Kontoauszug Geldverkehr Geldtransit Depotgebühr Bankgebühr Kontomodell Onlinebanking
      Bankgebühren Bankentgelt Bankentgelte Kontoführungsgebühr Kontoführungsgebühren Kontoführungsentgelt
      Kontogebühren Kontoentgelt Kontoauszugsentgelt Kontoauszugsgebühr Kontopreis Grundpreis_Konto
      Buchungspostenentgelt Buchungsentgelt Postenentgelt Überweisungsentgelt Auslandsüberweisung
      Auslandsentgelt Echtzeitüberweisung Lastschriftentgelt Lastschriftrückgabe Rücklastschriftgebühr
      Rückbuchungsgebühr Girokarte Girokartengebühr Bankkarte Bankcard EC-Karte EC-Kartengebühr
      Kreditkartenjahresgebühr Kartenpreis Bargeldeinzahlung Bareinzahlungsgebühr Münzgeld Münzrollen
      Geldeinzahlung Nachttresor Schließfach_Bank Depotgebühr_Bank TAN-Gebühr SMS-TAN pushTAN Kontowechsel
      Bankauskunft Saldenbestätigung Bankbestätigung PayPal-Gebühr PayPal-Gebühren Transaktionsgebühr
      Transaktionskosten Zahlungsverkehr Zahlungsverkehrsgebühr Kosten_Zahlungsverkehr bank_charges bank_fees
      account_fee Kontoführungspauschale`,
    ist: BANK,
  },
  {
    name: "Bank",
    woerter: `Sparkasse Volksbank VR-Bank Commerzbank Postbank GLS-Bank Deutsche_Bank DKB Bank Girokonto Konto
      Ostsächsische_Sparkasse Hypovereinsbank Geschäftskonto Voba Raiffeisenbank VR_Bank VR-Bank_Dresden Sparda
      Sparda-Bank ING ING-DiBa Comdirect N26 Kontist HypoVereinsbank Targobank Santander Evangelische_Bank
      Bank_für_Sozialwirtschaft SozialBank Sozialbank Umweltbank Ethikbank Triodos Landesbank LBBW
      Kreissparkasse Stadtsparkasse Erzgebirgssparkasse Spk Ksk bank`,
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
    woerter: `Kontoabschluss Rechnungsabschluss Quartalsabschluss Kontoabrechnung Abschlussposten Kontokorrentabschluss
      Bankabschluss Quartalsabrechnung_Konto Kontoabschlussbuchung Abschluss_Konto Kontoabschluss_Quartal
      Abrechnung_Konto Abschlussbuchung_Bank Entgeltabschluss Rechnungsabschluss_Bank`,
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
    woerter: `Mediengebühren Rundfunkbeitrag Rundfunkgebühr GEZ Beitragsservice GEMA Kabelanschluss Kabelgebühr Kabelfernsehen
      Fernsehgebühr VG_Wort ARD_ZDF Streaming Spotify Rundfunkbeitrag_ARD Rundfunk ARD_ZDF_Deutschlandradio
      GEMA-Gebühr GEMA-Lizenz Musiklizenz GVL Urheberabgabe Kabel-TV Kabelgebühren Satellitenempfang
      Antennengebühr Radiolizenz Fernsehlizenz Filmlizenz MPLC Bildrechte Bildlizenz Shutterstock Adobe_Stock
      iStock Spotify_Gruppe Pressespiegel Mediennutzung broadcast_fee`,
    ist: zeileFuer("Mediengebühren"),
  },
  {
    name: "EDV",
    woerter: `Software Softwarepflege Softwarewartung Softwareabo Softwaremiete Office_365 Microsoft Microsoft_365 Adobe Cloud
      Cloudspeicher Dropbox Webhosting Hosting Domain Homepage Website Webseite Internetseite Webdesign
      IT-Service IT-Kosten IT-Support IT-Wartung IT-Dienstleister EDV EDV-Kosten EDV-Betreuung EDV-Bedarf
      Computerzubehör Computerservice Virenschutz Virenscanner Antivirus Zoom Teamviewer Fernwartung
      Datensicherung Backup Update Strato Ionos Lexware Buchhaltungsprogramm Lohnprogramm Datev DATEV
      E-Mail-Postfach SSL-Zertifikat Vivendi Medifox Systembetreuung Administration_EDV Softwarelizenz
      Softwarelizenzen Lizenzgebühr_Software Softwaregebühr Software-Abo Software-Update Programmpflege
      Programmlizenz MS_365 MS_Office MS365 M365 Office365 Office-Paket Office_Home Windows Windows-Lizenz
      Microsoft_Teams Teams_Lizenz Zoom_Lizenz Webex GoToMeeting Slack Trello Asana Miro Canva Canva_Pro
      Adobe_Creative Acrobat Photoshop InDesign ChatGPT DeepL Nextcloud OneDrive Google_Workspace iCloud
      Cloud-Speicher Cloudlizenz Cloudkosten Serverhosting Servermiete Webserver Webspace Domaingebühr
      Domainkosten Domaingebühren Domains Hosting_Strato Hosteurope Host_Europe All-Inkl Hetzner Jimdo Wix
      Wordpress Website-Pflege Webseitenpflege Homepagepflege Homepage-Hosting Internetauftritt Internetpräsenz
      Newsletter-Tool Mailchimp Mailprogramm E-Mail-Hosting Mailhosting Exchange Newsletter SSL Zertifikat_SSL
      Netzwerkbetreuung Netzwerkwartung Netzwerktechnik Systemhaus Systemadministration Administrator Admin_IT
      EDV-Service EDV-Wartung EDV-Support EDV-Dienstleistung EDV-Beratung EDV-Techniker IT-Betreuung
      IT-Pauschale IT-Systemhaus PC-Service PC-Notdienst Computerhilfe Updatevertrag Softwarewartungsvertrag
      Virensoftware Virenschutzprogramm Kaspersky Norton Bitdefender ESET McAfee Backup-Lizenz Datenrettung
      Datenschutzsoftware Passwortmanager VPN Fernzugriff AnyDesk TeamViewer Buchhaltungssoftware Finanzsoftware
      Lohnsoftware Lexoffice sevDesk Sage WISO Starmoney Bankingsoftware Dokumentationssoftware
      Dokumentationsprogramm Klientenverwaltung Klientensoftware Dienstplansoftware Dienstplanprogramm
      Zeiterfassungssoftware Branchensoftware Fachsoftware Vivendi_NG Connext myneva Snap_Ambulant Sinfonie
      Senso AlphaPlan DATEV-Gebühr DATEV_Unternehmen_online IT_support software hosting license_fee
      Software_Klientendokumentation App-Abo Programm-Abo EDV-Zubehör EDV-Material EDV-Kleinteile Computerkabel
      Programm Lohnabrechnungsprogramm Abrechnungsprogramm Abrechnungssoftware Lohnabrechnungssoftware`,
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
    woerter: `Reisekosten Dienstreise Dienstfahrt Reisespesen Dienstgang Bahnticket Bahnfahrt Bahnfahrkarte Bahnkarte Bahncard
      Zugfahrt Zugticket DB_Ticket Deutsche_Bahn DB_Vertrieb Bahnreise Flug Flugticket Hotel Übernachtung
      Pension Kilometergeld Kilometerentgelt Kilometerpauschale Kilometerentschädigung Fahrtkostenerstattung
      Fahrgeld Wegegeld Wegstreckenentschädigung Verpflegungspauschale Verpflegungsmehr Tagegeld Parkgebühr
      Parkticket Parkschein Parken Maut Mautgebühr Vignette Reisenebenkosten Km-Geld Km-Pauschale =Reise =Reisen
      Reisekostenabrechnung Reisekostenerstattung Reisekostenvergütung Reisekostenvorschuss Dienstreisen
      Dienstreiseabrechnung Dienstfahrten Dienstgänge Dienstweg Kilometerabrechnung Kilometererstattung
      Kilometergelderstattung Km-Erstattung km-Pauschale Km-Abrechnung Fahrtkostenersatz Fahrkostenersatz
      Fahrtkostenvergütung Fahrgelderstattung Fahrkostenerstattung Wegstreckenpauschale Wegekosten Bahntickets
      DB-Ticket DB_Fahrkarte DB_Online-Ticket DB_Fernverkehr ICE-Ticket ICE Sparpreis_DB BahnCard_25 BahnCard_50
      Bahncard_Business Zugfahrkarte Zugtickets Sitzplatzreservierung Sachsenticket Sachsen-Ticket Länderticket
      Flixbus Flixtrain Mitfahrgelegenheit Carsharing Teilauto Mietwagen_Dienstreise Sixt Europcar Hertz
      Leihwagen Mietauto Hotelrechnung Hotelkosten Hotelübernachtung Übernachtungskosten Übernachtungspauschale
      Pensionsübernachtung Tagungshotel Jugendherberge_Team Unterkunft Unterkunftskosten Spesenabrechnung
      Tagesspesen Verpflegungsmehraufwand Verpflegungsmehraufwendungen VMA Tagegelder Parkgebühren Parkhaus
      Parkkosten Parkplatzgebühr Handyparken EasyPark Mautgebühren Autobahnvignette Fährgebühr Hausbesuch_km
      Hausbesuche_km Hospitation_Fahrtkosten travel_expenses travel hotel train_ticket mileage
      Gepäckaufbewahrung`,
    merkmale: ["reise"],
    faelle: [
      { wenn: ["angehoerige"], ist: WER_FUHR },
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest"], ist: { ...BETREUUNG, zeilen: ["Unmittelbare Betreuungskosten", ZEILE] } },
    ],
    ist: REISE,
  },
  {
    name: "Fahrtkosten",
    woerter: `Fahrkosten Fahrkarte Fahrkarten Fahrschein Busticket Busfahrkarte Monatskarte Monatsticket Zeitkarte Jobticket
      Deutschlandticket Deutschland-Ticket VVO MDV ÖPNV Nahverkehr Taxi Taxifahrt Taxikosten Mietwagen Bahn
      Fahrtkosten Fahrkostenzuschuss Fahrtkostenzuschuss Fahrgeldzuschuss Busfahrkarten Straßenbahnticket
      Straßenbahn Tramticket S-Bahn Regionalbahn Tageskarte Tageskarten Tagesticket Tagestickets
      Gruppentageskarte Wochenkarte Wochenkarten Viererkarte 4er-Karte Streifenkarte Schülerticket Azubiticket
      Bildungsticket Abo-Karte_ÖPNV ÖPNV-Ticket ÖPNV-Karte 49-Euro-Ticket VMS VVV LVB DVB BVG HVV ZVON
      Verkehrsverbund Verkehrsbetriebe Regionalverkehr Taxirechnung Taxiquittung Taxibeleg Uber Bolt taxi
      bus_ticket Fahrtauslagen Fahrtgeld Fahrscheine Busfahrscheine Fahrten =Fahrt`,
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
    woerter: `Busfahrt Busunternehmen Busreise Reisebus Busmiete Bustransfer Omnibus Reisedienst Busanmietung Bus_Anmietung
      Busreiseunternehmen Reiseverkehr Omnibusbetrieb Busvermietung Bus_mieten Busfahrten Charterbus
      Ausflugsbus_Miete bus_rental Kleinbusmiete Kleinbus_Miete Mietbus`,
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
    ],
    ist: WER_FUHR,
  },
  {
    name: "Werbung",
    woerter: `Werbung Werbekosten Anzeige Inserat Flyer Faltblatt Prospekt Broschüre Plakat Banner Roll-up Visitenkarte
      Imagefilm Pressearbeit Öffentlichkeitsarbeit Werbemittel Werbematerial Werbeartikel Werbegeschenk Messe
      Facebook Google_Ads Instagram Social_Media Druckerei Druckkosten Logo Grafikdesign Grafiker Fotograf
      Werbeagentur Werbeschild Hinweisschild Infomaterial Infostand Flyeralarm Wir_machen_Druck Firmenschild
      Werbeanzeige Zeitungsanzeige Annonce Kleinanzeige Anzeigenschaltung Online-Werbung Onlinewerbung
      Google-Werbung Werbebanner Werbeflyer Werbeplakat Flyerdruck Flyer_Druck Flyerverteilung Faltblätter
      Prospekte Prospektdruck Plakate Plakatdruck Broschüren Broschürendruck Infobroschüre Imagebroschüre
      Informationsbroschüre Infoflyer Postkartendruck Druckauftrag Druckerzeugnisse Druckerei_Flyer Digitaldruck
      Copyshop_Flyer Visitenkarten Visitenkartendruck Aufkleber_Logo Logoentwicklung Logogestaltung
      Corporate_Design Grafik Grafikerin Grafikleistung Gestaltung_Flyer Satzkosten Layout Webdesigner Texterin
      Werbetexter Fotografin Fotoshooting Imagefoto Pressefoto Pressemitteilung Videodreh Imagevideo Rollup
      Roll-Up-Display Beachflag Fahnen_Werbung Werbefahne Bannerdruck Außenwerbung Fahrzeugbeschriftung
      Autobeschriftung Beschriftung_Fahrzeug Schild_Einfahrt Werbetafel Hinweisschilder Wegweiser Streuartikel
      Give-Aways Giveaways Werbekugelschreiber Werbetassen Messestand Messeauftritt Messekosten
      Standgebühr_Messe Messebeteiligung Jobmesse Sozialmesse Ehrenamtsmesse Infotag Infoveranstaltung
      Aktionstag_Öffentlichkeit Vistaprint Saxoprint Onlineprinters Cewe_Print Instagram-Werbung
      Facebook-Werbung Social-Media-Werbung Radiowerbung Radiospot Branchenbuch Gelbe_Seiten Das_Örtliche
      Adressbucheintrag advertising flyer brochure poster business_cards Jahresbericht_Druck Geschäftsbericht`,
    ist: zeileFuer("Werbung"),
  },
  {
    name: "Gästebewirtung und Repräsentation",
    woerter: `Bewirtung Repräsentation Gäste Besprechung Sitzung Teamsitzung Dienstberatung Teamberatung Geschäftsessen
      Arbeitsessen Fachbeirat Beirat Besuchergruppe Empfang Besucher Trauerkranz Kondolenz Gästebewirtung
      Gäste_Bewirtung Bewirtungskosten Bewirtungsbeleg Bewirtungsaufwand Bewirtungsquittung Ehrengäste Ehrengast
      Einweihung Richtfest Kooperationspartner Geschäftspartner Geschäftsfreunde Netzwerkpartner
      Kostenträger_Besuch KSV-Besuch Landrat Bürgermeister Delegation Fachbesuch Pressetermin
      Hospitanten_Bewirtung Sitzungsgetränke Sitzungsverpflegung Besprechungsgetränke Besprechungskekse
      Konferenzgetränke Tagungsgetränke Getränke_Besprechung Kaffee_Besprechung Arbeitskreissitzung
      Vorstandssitzung Vorstand Aufsichtsrat Kuratorium Beiratssitzung Leitungsrunde Verhandlungstermin Begehung
      Heimaufsicht Ämter Neujahrsempfang Trauergesteck Beileid Beileidskarte Kranz Trauerfall Traueranzeige
      Kondolenzkarte hospitality guests meeting Tag_offene_Tür_Gäste Kooperation =Partner Sponsor Sponsoren
      Förderer Unterstützer Spender_Dank Nachbarn Kostenträger Behörde Behördenvertreter Amt Jubiläum_Partner
      Sozialamt_Besuch Praxispartner Kooperationsbetrieb`,
    merkmale: ["bewirtung"],
    ist: BEWIRTUNG,
  },
  {
    name: "Personalbeschaffung",
    woerter: `Personalbeschaffung Stellenanzeige Stellenausschreibung Stelleninserat Bewerbung Bewerber Vorstellungsgespräch
      Bewerbungsgespräch Vorstellungskosten Recruiting Personalsuche Personalgewinnung Personalanzeige Jobbörse
      Jobportal Stepstone Indeed Personalvermittlung Führungszeugnis Mitarbeitergewinnung Personalwerbung
      Stellenangebot Stellengesuch Jobanzeige Jobinserat Online-Stellenanzeige Stellenmarkt Bewerberin
      Bewerbungskosten Bewerbertag Bewerberauswahl Vorstellungsreise Vorstellungsgespräche Fahrtkosten_Bewerber
      Personalberater Personalberatung Headhunter Personalagentur Personalmarketing Fachkräftewerbung
      Mitarbeiterwerbung Karriereseite Personalvermittler Vermittlungsprovision_Personal
      Vermittlungshonorar_Fachkraft Assessment Eignungstest Erweitertes_Führungszeugnis
      Polizeiliches_Führungszeugnis Führungszeugnisse Monster_de Xing LinkedIn Meinestadt
      Ebay-Kleinanzeigen_Stelle Kleinanzeigen_Job Sozialjobs Stellenwerk job_ad recruiting recruitment`,
    ist: zeileFuer("Personalbeschaffungskosten"),
  },
  {
    name: "Tagung und Fortbildung",
    woerter: `Tagung Kongress Fachtag Fachtagung Seminar Teilnahmegebühr Teilnehmergebühr Tagungsteilnahme Konferenz
      Fortbildung Weiterbildung Lehrgang Webinar gFAB-Kurs gFAB-Weiterbildung gFAB-Lehrgang SPZ
      Sonderpädagogische_Zusatzqualifikation Symposium Netzwerktreffen Arbeitskreis Mitgliederversammlung
      Tagungsgebühr Tagungsgebühren Tagungspauschale Tagungskosten Tagungsbeitrag Teilnahmebeitrag
      Teilnahmegebühren Kongressgebühr Kongressteilnahme Fachkongress Fachveranstaltung Fachforum Forum
      Fachsymposium Regionaltreffen Netzwerktagung Jahrestagung Landestagung Bundestagung Werkstättentag
      Werkstätten_Messe Green_Care Fortbildungskosten Fortbildungsgebühr Fortbildungsveranstaltung
      Weiterbildungskosten Seminargebühr Seminarkosten Seminargebühren Inhouse-Schulung Inhouse-Seminar
      Online-Seminar Onlineseminar Online-Schulung Mitarbeiterschulung Mitarbeiterfortbildung Teamfortbildung
      Teamschulung Personalschulung Fachfortbildung Fachtage Fachlehrgang Aufbaukurs_gFAB
      Qualifizierung_Personal Zertifikatskurs Prüfungsgebühr_gFAB gFAB gFAB-Prüfung FAB-Kurs Anleiterschulung
      Praxisanleiter Praxisanleiterkurs Deeskalationstraining Gebärdensprachkurs Brandschutzhelfer
      Brandschutzhelferausbildung Sicherheitsbeauftragte_Schulung Hygieneschulung_Personal Datenschutzschulung
      Softwareschulung EDV-Schulung Excel-Kurs Kongresskarte Eintritt_Fachmesse Barcamp Workshop_Team
      Klausurtagung Klausurtag Teamklausur Konferenzgebühr reg_fee registration_fee conference seminar
      training_staff`,
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
    woerter: `Zeitschrift Zeitung Abo Abonnement Gesetzestext Gesetzessammlung Rechtskommentar Loseblattsammlung Loseblattwerk
      Fachverlag Freie_Presse Sächsische_Zeitung Leipziger_Volkszeitung Amtsblatt Literatur Magazin
      Nachschlagewerk Beck_Verlag Lambertus Walhalla Fachzeitschrift Fachzeitschriften Fachzeitung Fachliteratur
      Fachpublikation Fachinformation Fachinformationsdienst Fachartikel Fachlektüre Zeitungsabo
      Zeitungsabonnement Zeitschriftenabo Zeitschriftenabonnement Tageszeitung Tageszeitungen Wochenzeitung
      Wochenblatt Regionalzeitung Abonnement_Zeitung E-Paper ePaper Digitalabo Rechtsdatenbank Datenbank
      Datenbankzugang Onlinekommentar Online-Kommentar Kommentar_SGB SGB_IX SGB-IX-Kommentar Gesetzbuch
      Gesetzbücher Gesetzestexte Handkommentar Tarifkommentar TVöD-Kommentar TVöD Loseblatt Ergänzungslieferung
      Nachlieferung_Loseblatt Haufe Haufe_Verlag WEKA Forum_Verlag Nomos Luchterhand Beck_online juris
      Wolters_Kluwer Lebenshilfe-Verlag Psychiatrie-Verlag Balance_Verlag Fachbuchhandlung Fachbuchbestellung
      Klarer_Kurs Teilhabe_Zeitschrift Blätter_der_Wohlfahrtspflege Sozialwirtschaft Rechtsdienst_Lebenshilfe
      NDV LVZ MDR_Magazin Morgenpost Ostthüringer_Zeitung Dresdner_Neueste_Nachrichten DNN Lausitzer_Rundschau
      Spiegel_Abo Zeit_Abo Fokus_Abo newspaper journal subscription`,
    ist: LITERATUR,
  },
  {
    name: "Fachbücher",
    woerter: `Fachbuch Fachbücher Fachbuch_Recht Fachbücher_Pädagogik Ratgeber Sachbücher Praxishandbuch`,
    faelle: [{ wenn: ["beschaeftigte", "lernen"], ist: FACHBUCH_DER_BESCHAEFTIGTEN }],
    ist: LITERATUR,
  },
  {
    name: "Landwirtschaftliche Fachzeitschrift",
    woerter: `Bauernzeitung Top_agrar Bauernblatt Bioland-Magazin Agrarzeitung Landwirtschaftliches_Wochenblatt Bauernstimme
      agrarheute dlz dlz_agrarmagazin Elite_Magazin Land_und_Forst Landwirtschaftsblatt Landwirt_com
      Bauernzeitschrift Lebendige_Erde Ökologie_und_Landbau Ökolandbau_Magazin Schafzucht_Zeitschrift
      Deutsches_Bienenjournal Bienenjournal Obstbau_Zeitschrift Gemüse_Zeitschrift Milchrind profi_Magazin
      DLG-Mitteilungen Wochenblatt_Landwirtschaft Jagdzeitung Pferdezeitung Cavallo`,
    ist: {
      art: "frage",
      frage: "Wird die Zeitschrift für die Betreuung gebraucht, oder gehört sie zum landwirtschaftlichen Betrieb?",
    },
  },
  {
    name: "Beschäftigtenrat",
    woerter: `Beschäftigtenrat Werkstattrat Beschäftigtenvertretung Selbstvertretung Interessenvertretung Mitwirkung
      Ratssitzung Werkstatträte Beschäftigtenräte Beschäftigtenratswahl Wahl_Beschäftigtenrat Vollversammlung
      Beschäftigtenversammlung LAG_Werkstatträte Werkstatträte_Sachsen Werkstatträte_Deutschland Rätetagung`,
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
    woerter: `Verwaltungsaufwand Verwaltungskosten Verwaltungsbedarf Verwaltungssachkosten Sonstige_Verwaltungsaufwendungen
      Aktenvernichtung Datenschutz Kopierkosten Kopien Fotokopien Druckaufträge Beglaubigung
      Verwaltungsaufwendungen Handelsregister Registerauszug Vereinsregister Transparenzregister Bundesanzeiger
      Archivierung Übersetzung Dolmetscher Zeiterfassung Elster Signaturkarte Gewerbeanmeldung
      Meldebescheinigung Verwaltungsgebühr Aktenlagerung Aktenentsorgung Datenvernichtung Datenträgervernichtung
      Reisswolf documentus Beglaubigungen Beglaubigungsgebühr Kopierkosten_Amt Copyshop Kopierladen Fotokopie
      Scandienst Handelsregisterauszug Handelsregistereintrag Vereinsregistereintrag Grundbuchauszug
      Auskunftsgebühr Behördengebühr Amtsgebühr Verwaltungsgebühren Bescheidgebühr Meldeauskunft Passbild
      Passfoto Ausweisgebühr Dienstausweis Dienstausweise Dienstsiegel Apostille Übersetzungskosten Übersetzer
      Übersetzungsbüro Dolmetscherkosten Gebärdendolmetscher Gebärdensprachdolmetscher Qualitätsmanagement
      QM-System QM-Handbuch QM-Zertifizierung AZAV AZAV-Zertifizierung AZAV-Audit ISO_9001 Zertifizierungsaudit
      Trägerzulassung Fachkundige_Stelle Kassendifferenz Inventurkosten Schlüsselpfand Verwaltungskleinbedarf
      Verwaltungsmaterial Geschäftsbedarf admin_costs Hinweisgebersystem Zeiterfassungschip Zeiterfassungskarten
      Stempelkarten`,
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
    woerter: `Kopiervertrag Kopiererwartung Druckerwartung Klickpreis Seitenpreis Seitenabrechnung Kopienabrechnung
      Seitenpauschale Druckkostenabrechnung Klickkosten Klickabrechnung Kopierkosten_Klick Mehrseiten
      Wartungsvertrag_Kopierer Kopierer_Wartung Wartung_Kopierer`,
    ist: SONSTIGES,
  },
];
