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
      Essen_auf_Rädern Menüdienst Menübringdienst Menükosten =Menü Essenversorgung Essensversorgung
      Essenlieferung Essenslieferung Essenslieferant Essenanbieter Essengeld Essensgeld Essenkosten Essenskosten
      Essensmarken Essensportionen Essenszuschuss Essenzuschuss Essenbeitrag Speisenversorgung Speisenlieferung
      Kantine Kantinenessen Mensa Apetito Hofmann_Menü Vielfaltmenü Schulspeisung Werksküche Großküche Lunch
      Gemeinschaftsverpflegung Vollverpflegung Tagesverpflegung Pausenverpflegung Beköstigung Mittagszeit
      =Mittags mittags Mittagskost Mittagsessensversorgung Mittagslieferung Mittagscatering Mittagsbuffet
      Mittagsimbiss Mittagsgericht Mittagsportionen Mittagspauschale Mittagszuschuss Mittagsverpfl Menülieferung
      Menüservice Menüabo Menüs Tiefkühlmenü Tiefkühlmenüs TK-Menü TK-Menüs TK-Kost Fertigmenü Fertiggerichte
      Fertigmenüs Essenbringdienst Essensbringdienst Essenbestellung Essensbestellung Essenabo Essenabrechnung
      Essensabrechnung Essenspauschale Essenpauschale Essenportionen Essenscontainer Essenausgabe Essensausgabe
      Essenslieferg Speiseversorgung Speisenabrechnung Speisenanbieter Speiseplan Vollkost Kantinenabrechnung
      Kantinenkosten Kantinenzuschuss Kantinenkarte Kantinenmarken Mensakarte Mensaessen Kochservice Kochkiste
      Menükarte_Bestellung Vielfalt_Menü Hofmann-Menü Hofmann_Menüs apetito Meyer_Menü Menü-Meyer Sodexo Aramark
      Eurest Dussmann_Catering Volkssolidarität_Essen Gourmet_Menü Gourmet-Menü Mahlzeitendienst
      Mahlzeitendienste Mobiler_Mittagstisch Mittagsrunde Betriebsverpflegung Betriebskantine Großküchenessen
      Thermobox_Essen Thermoboxen Wärmebehälter_Essen Warmhaltebehälter Speisentransport Suppenküche
      Eintopf_Mittag Schnellimbiss_Mittag lunch lunches meals Tagesessen Tagesmenü Wochenmenü Abokost
      Essenszustellung`,
    faelle: [{ wenn: ["kochen", "bewirtung", "fest", "reise", "tagung"], ist: WOFUER_GEGESSEN }],
    ist: nie("mittagessen"),
  },
  {
    name: "Frühstück oder Vesper",
    woerter:
      "Frühstück Frühstückspause Pausenfrühstück Brotzeit Vesper Lunchpaket Zwischenmahlzeit Abendessen Abendbrot Kaffeerunde",
    merkmale: ["essen"],
    faelle: [
      { wenn: ["kochen", "fest", "angebot"], ist: BETREUUNG },
      { wenn: ["bewirtung", "tagung"], ist: VERWALTUNG },
    ],
    ist: WOFUER_GEGESSEN,
  },
  {
    name: "Verpflegung",
    woerter: `Verpflegung Mahlzeit Mahlzeiten Speisen =Essen Verköstigung Verpflegungskosten Verpflegungsaufwand
      Verpflegungspauschale_Beschäftigte Verpflegungsgeld Verpflegungszuschuss`,
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
    woerter: `Lebensmittel Nahrungsmittel Zutaten Getränke Mineralwasser Sprudel Wasserkästen Limonade Kaffee =Tee
      Kaffeepulver Kaffeebohnen Kaffeesahne Obstkorb Imbiss Snacks Kekse Gebäck Brötchen Bäcker Bäckerei
      Fleischerei Metzgerei Büffet Buffet Pizza Restaurant Gaststätte Gasthof Gasthaus =Café Eisdiele =Eis
      Lieferando Supermarkt Edeka =Rewe =Aldi =Lidl Netto Penny Kaufland Norma Konsum Nahkauf Biomarkt Bioladen
      Denns Getränkemarkt Nudeln =Reis Kartoffelsalat Milchprodukte Backwaren Wurstwaren Fleischwaren
      Tiefkühlkost Gewürze Öl_Küche Speiseöl Zuckerwürfel Kaffeesahne_Milch Kondensmilch Teebeutel Früchtetee
      Kräutertee_Pause Saft_Pause Säfte =Cola Fanta =Limo Apfelschorle =Bier =Sekt Wasserkisten Selters
      Getränkekiste Getränkekisten Getränkelieferung Getränkeservice Wasserspender_Gallonen Kakao Kuchenteilchen
      Hefegebäck Obst_Pause Obstkiste_Büro Lebensmitteleinkauf Wocheneinkauf Edeka_Markt REWE_Markt Rewe_Center
      Netto_Markt Lidl_Vertrieb Aldi_Nord Aldi_Süd Penny_Markt Norma_Markt Diska Simmel Marktkauf Real_Markt
      Tegut Globus_Markt Kaufland_Markt Alnatura Basic_Biomarkt Reformhaus Naturkost Getränke_Hoffmann Trinkgut
      Getränkeland Subway Burger_King McDonalds Döner Pizzeria Pizza-Lieferdienst Pizzaservice Pizzalieferung
      Pizzadienst Lieferdienst Imbissstand Eisladen Eiscafé Konditorei Fleischer Metzger Backshop Backstube
      groceries =food drinks coffee beverages restaurant supermarket snacks`,
    merkmale: ["essen"],
    faelle: [
      { wenn: ["kochen", "fest", "angebot"], ist: BETREUUNG },
      { wenn: ["bewirtung", "tagung"], ist: VERWALTUNG },
    ],
    ist: WOFUER_GEGESSEN,
  },
  {
    name: "Catering",
    woerter: `Catering Caterer Partyservice Cateringservice Partyservice_Schulze Buffetlieferung Plattenservice
      Platten_Catering Häppchen Fingerfood Kanapees`,
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
      Beförderungsdienst Beförderungskosten Zubringer Zubringerdienst Zubringerbus Hol-_und_Bringdienst
      Bringdienst Holdienst Hol_und_Bring Behindertentransport Krankentransport Schülerverkehr Sammeltaxi
      Transferfahrten Pendelbus Shuttle Shuttlebus Bringeservice Abholservice Fahrservice Fahrtendienst
      Linientaxi Fahrdienst Beschäftigtenfahrdienst Fahrdienstleistung Fahrdienstabrechnung Fahrdienstfahrer
      Fahrdienstkosten Fahrdienstpauschale Fahrdienstvertrag Fahrdienstbegleitung Fahrtendienstleistung
      Werkstattfahrdienst Werkstattverkehr Werkstattbus Linienverkehr_Werkstatt Abholdienst Abholtour
      Abholfahrten Abholfahrt_Beschäftigte Heimfahrten Heimfahrtbus Morgentour Tourenbus Tourbus
      Zubringerfahrten Zubringerverkehr Sammelfahrten Sammelfahrt Sammelbeförderung Sammeltransport
      Rollstuhltransport Rollstuhlbeförderung Patientenfahrten Patiententransport Krankenfahrt Krankenfahrten
      Schülerbeförderung Schülertransport Schulbus Kleinbusverkehr P-Schein Personenbeförderungsgenehmigung
      Fahrgastbeförderung Beförderungsentgelt Beförderungsleistung Beförderungsvertrag Busbegleitung
      Busbegleiter Fahrer_Fahrdienst Tourfahrer Arbeitswegfahrten Wohnheim-Shuttle Shuttleservice shuttle
      transport_service Mietwagenfahrten_Beschäftigte Taxibeförderung Dauertaxi Taxi_Beschäftigte_täglich
      Hol-Bring-Dienst Bring-_und_Holdienst Fahrservice_Beschäftigte Fahrten_Wohnheim Fahrten_Werkstatt
      ASB_Fahrdienst Mobilitätsdienst Mobilitätshilfe Rufbus_Beschäftigte Arbeitsfahrten`,
    ist: nie("fahrdienst"),
  },
  {
    name: "Beförderung",
    woerter: `Beförderung Abholung Abholfahrt Heimfahrt Heimbringung Hinbringung Transport Transportkosten Transportleistung
      Begleitfahrt Fahrtbegleitung Beförderungen Personenfahrt Abholservice_Beschäftigte`,
    faelle: [
      { wenn: ["fest"], ist: BETREUUNG },
      { wenn: ["beschaeftigte", "arbeitsweg"], ist: nie("fahrdienst") },
    ],
    ist: {
      art: "frage",
      rang: 2,
      frage:
        "Was oder wer wurde befördert? Der Weg der Beschäftigten zur Arbeit ist Fahrdienst und wird gesondert abgerechnet.",
    },
  },
  {
    name: "Arbeitsentgelt der Beschäftigten",
    woerter: `Arbeitsentgelt =AFöG Arbeitsförderungsgeld Werkstattlohn Werkstattentgelt Grundbetrag Steigerungsbetrag
      Arbeitsprämie Leistungsprämie Beschäftigtenentgelt Beschäftigtenlohn Teilnehmerentgelt Teilnehmerlohn
      Prämienlohn Ausbildungsgeld Taschengeld Motivationsprämie Arbeitsbelohnung Arbeitsentgelte
      Beschäftigtenentgelte Beschäftigtenlöhne Werkstattlöhne Werkstattentgelte Entgelt_Beschäftigte
      Entgelte_Beschäftigte Arbeitsergebnis Arbeitsergebnisausschüttung Ausschüttung_Arbeitsergebnis
      Ertragsschwankungsrücklage Leistungslohn Steigerungsbeträge Grundbeträge Arbeitsförderungsgelder
      Werkstattprämie Motivationsgeld Belohnungsgeld Lohnauszahlung_Beschäftigte Lohn_MmB Löhne_MmB
      Urlaubsgeld_Beschäftigte Weihnachtsgeld_Beschäftigte Arbeitsmarktprämie Budget_für_Arbeit
      Lohnkostenzuschuss Taschengeld_Beschäftigte Fleißprämie Anerkennungsprämie Teilnehmerprämie
      Entlohnung_Beschäftigte participant_wages`,
    ist: nie("arbeitsentgelt"),
  },
  {
    name: "Auszahlung an Beschäftigte",
    woerter:
      "Bonus Gewinnbeteiligung Erfolgsbeteiligung Auszahlung Erlösanteil Ausschüttung Lohnzuschuss Erlösbeteiligung",
    faelle: [{ wenn: ["beschaeftigte"], ohne: ["personal"], ist: nie("arbeitsentgelt") }],
  },
  {
    name: "Zinsen im Rahmen öffentlicher Förderung",
    woerter: "Zinsen_im_Rahmen_öffentlicher_Förderung Zinsen_öffentliche_Förderung",
    ist: OEFFENTLICHE_ZINSEN,
  },
  {
    name: "Darlehenszinsen",
    woerter: `Kreditzinsen Investitionszinsen Baukreditzinsen Hypothekenzinsen Darlehenszins Zinsdienst Bauzinsen
      Finanzierungszinsen Finanzierungskosten Darlehen Kredit Annuität Kapitaldienst Baufinanzierung Hypothek
      Investitionskreditzinsen Darlehnszinsen Darlehenszinsen Darlehn Bankdarlehen Bankkredit Förderkreditzinsen
      Hypothekendarlehen Immobilienkredit Baukredit_Zinsen Baudarlehenszinsen Kreditzins Umbaudarlehenszinsen
      loan_interest =loan Zinsen_Darlehen`,
    merkmale: ["investition"],
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
    ],
    ist: WELCHE_ZINSEN,
  },
  {
    name: "Zinsen",
    woerter: `Zins Zinsen Zinsbelastung Zinsen_langfristig Zinsaufwand Zinszahlung Zinsrate Zinskosten Zinsbetrag Zinsrechnung
      Zinslast Zinsanteil interest`,
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
      { wenn: ["investition", "gebaeude", "fahrzeug", "einrichtung"], ohne: ["wohnen"], ist: WELCHE_ZINSEN },
    ],
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent- und andere Zinsen",
    woerter: `Kontokorrentzinsen Dispozinsen Dispositionszinsen Überziehungszinsen Sollzinsen Verzugszinsen Mahnzinsen
      Betriebsmittelzinsen Stundungszinsen Nachzahlungszinsen Überziehungsprovision Kreditprovision
      Bereitstellungszinsen Zinsen_kurzfristig Kalkulatorische_Zinsen Negativzinsen Strafzinsen Bankzinsen
      Aussetzungszinsen Lieferantenzinsen Skontozinsen Zinsabschluss Kontokorrentzins KK-Zinsen KK-Zins
      Überziehungszins Dispozins Sollzins Kreditkartenzinsen Kreditkartenzins Teilzahlungszinsen
      Ratenkreditzinsen Ratenzinsen Verzugszins Stundungszins Säumniszinsen Nachforderungszinsen
      Erstattungszinsen Finanzamtszinsen Steuerzinsen Hinterziehungszinsen Prozesszinsen Fälligkeitszinsen
      Verzugspauschale_Zinsen Eigenkapitalzinsen Eigenkapitalverzinsung Verzinsung_Eigenkapital
      Kapitalverzinsung Kapitalkosten Zinsansatz kalkulatorische_Zinsen kalkulatorisch_Zinsen Sparzinsen_negativ
      Verwahrentgelt Avalprovision Avalzinsen Limitprovision Überziehungskosten Überziehungsentgelt
      Überziehungsgebühr Kreditbereitstellung Bereitstellungsprovision Zwischenfinanzierungszinsen Wechselzinsen
      Diskontzinsen Factoringzinsen Mahnzins overdraft overdraft_interest Zinsen_Finanzamt
      Betriebsmittelkreditzinsen Zinsbelastung_Konto Sollsaldo Dispositionskreditzinsen KK-Kredit`,
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent oder Betriebsmittelkredit",
    woerter: `Kontokorrent Dispo Dispokredit Überziehung Betriebsmittelkredit Betriebsmitteldarlehen Kreditlinie Verzug
      Kurzfristig Liquiditätskredit Kontokorrentkredit KK-Linie Kontokorrentlinie Kreditkartenkonto_Teilzahlung
      Privatdarlehen_kurz Lieferantenkredit Ratenkauf Erntekredit Vorfinanzierung_Ernte`,
    merkmale: ["betriebsmittel", "bank"],
  },
  {
    name: "Tilgung",
    woerter: `Tilgung Kreditrate Darlehensrate Finanzierungsrate Kredittilgung Tilgungsrate Tilgungsanteil Darlehenstilgung
      Kreditrückzahlung Darlehensrückzahlung Rückzahlung_Darlehen Sondertilgung Ratenzahlung_Kredit
      Annuitätenrate`,
    ist: {
      art: "frage",
      vorrang: true,
      frage: "Was wurde damit finanziert? Tilgung ist kein Aufwand; angesetzt wird die Abschreibung der Anlage.",
      fundstelle: ZINSEN,
    },
  },
  {
    name: "Hilfsmittel nach § 33 SGB V",
    woerter: `Hilfsmittel Rollstuhl~ Rollator Gehhilfe Gehstock Gehwagen Krücke Unterarmgehstützen Prothese Orthese
      Orthopädisch~ Einlegesohlen Orthopädieschuhe Orthopädische_Einlagen Orthopädietechnik Schuheinlagen
      Hörgerät~ Hörgeräte~ Hörakustiker Hörhilfe Sehhilfe Brille Lesebrille Kontaktlinsen Blindenstock Talker
      Kommunikationsgerät Inkontinenz~ Inkontinenzvorlage Vorlagen_Inkontinenz Windeln Windelhosen Molicare
      =Tena Bettschutzeinlage Krankenunterlage Katheter Stoma~ Urinbeutel Urinflasche Kompressionsstrümpfe
      Stützstrümpfe Bandage Toilettensitzerhöhung Blutdruckmessgerät Blutzuckermessgerät Blutzuckerteststreifen
      Teststreifen Inhaliergerät Sauerstoffgerät Antidekubitusmatratze Greifhilfe Epilepsiehelm Stehtrainer
      Therapiestuhl Rezeptgebühr Medikamentenzuzahlung Zuzahlung_Rezept Pflegehilfsmittel Elektrorollstuhl
      E-Rollstuhl Aktivrollstuhl Rollstuhlkissen Rollstuhlreparatur Elektromobil Scooter_Behinderte Handbike
      Therapierad Therapiefahrrad Therapiedreirad Gehstöcke Gehgestell Gehbock Gehrahmen Vierpunktstock
      Unterarmgehhilfen Krücken Achselstützen Rollatortasche Rollatorbremse Delta-Rad Rutschbrett_Transfer
      Umlagerungshilfe Prothesenliner Prothesenstrumpf Beinprothese Armprothese Unterschenkelorthese Fußorthese
      Handorthese Schiene_Handgelenk Peronaeusschiene Korsett Mieder Halskrause Nackenstütze_Rezept Bruchband
      Einlagen_orthopädisch Schuheinlagen_Rezept Maßschuhe Schuhzurichtung Orthopädische_Schuhe
      orthopädische_Schuhe Schuhtechniker Orthopädieschuhmacher Orthopädietechniker Hörgerätebatterie
      Hörgerätereparatur Hörsystem Cochlea Ohrpassstück Otoplastik Brillengläser Brillenfassung Brillenreparatur
      Optiker Sehhilfen Fielmann Apollo_Optik Lupenbrille Lesegerät_Blinde Bildschirmlesegerät Braillezeile
      Braille Blindenführhund Langstock Sprachcomputer Sprachausgabegerät Kommunikationshilfe Kommunikator
      Augensteuerung Umfeldsteuerung Adaptionshilfe Besteck_ergonomisch_Rezept Schreibhilfe_Rezept Anziehhilfe
      Strumpfanzieher Greifzange Esshilfe Trinkhilfe_Rezept Inkontinenzartikel Inkontinenzmaterial
      Inkontinenzeinlagen Inkontinenzhosen Inkontinenzslips Einlagen_Inkontinenz Erwachsenenwindeln Windelslip
      Windelslips Windelpants Pants_Inkontinenz Netzhosen Fixierhosen Tena_Lady Tena_Pants Attends =Seni Abena
      Hartmann_Molicare Bettschutzeinlagen Bettschutzunterlagen Bettnässer Kathetermaterial Katheterset
      Katheterbeutel Blasenkatheter Dauerkatheter Einmalkatheter Urinbeinbeutel Bettbeutel Urinalkondom
      Stomabeutel Stomaplatten Stomaversorgung Sondennahrung PEG-Sonde Ernährungspumpe Überleitsystem
      Trinknahrung Fresubin Absauggerät Absaugkatheter Trachealkanüle Kanüle Beatmungsgerät
      Sauerstoffkonzentrator Sauerstoffflasche Inhalator Inhalationsgerät Vernebler =Pari =CPAP
      Schlafapnoe-Maske Blutdruckmesser Blutdruckmessgeräte Blutzuckermesser Blutzuckersensor Glukosesensor
      Freestyle_Libre Lanzetten Insulinpen Insulinpumpe Pen-Nadeln Kompressionsstrumpf
      Kompressionsstrümpfe_Rezept Kompressionshose Lymphhandschuh Thrombosestrümpfe Kniebandage Rückenbandage
      Sprunggelenkbandage Handgelenkbandage TENS-Gerät Antidekubitus Antidekubituskissen Dekubituskissen
      Dekubitusmatratze Wechseldruckmatratze Lagerungskissen_Dekubitus Stehständer Stehhilfe_Rezept Gehtrainer
      Kopfschutzhelm Kopfschutz Sturzhelm Epilepsiehelm_Rezept Hüftprotektor Hüftprotektoren Notrufuhr_Epilepsie
      Epi-Sensor Hausnotruf Perücke Brustprothese Zahnersatz Zahnprothese Zahnspange =Rezept Rezepteigenanteil
      Verordnung_Arzt Zuzahlung Zuzahlungen Eigenanteil_Krankenkasse Eigenanteil_Hilfsmittel Eigenanteil_Rezept
      verordnet ärztlich_verordnet personenbezogen personenbez Krankenkasse_abgelehnt Heilmittel wheelchair
      walker hearing_aid glasses_prescription incontinence Krankentransportschein Verbandmittel_verordnet
      Heilmittelzuzahlung Hilfsmittelversorgung Hilfsmittelreparatur =Sonde`,
    ist: nie("hilfsmittel"),
  },
  {
    name: "Sanitätshaus",
    woerter: "Sanitätshaus",
    ist: {
      art: "frage",
      rang: 1,
      frage: "Was wurde gekauft: Pflegematerial der Einrichtung oder ein Hilfsmittel für eine Person (Krankenkasse)?",
    },
  },
  {
    name: "Privatwagen",
    woerter: "Privat-Pkw Privatwagen Privatfahrzeug Privatauto privater_Pkw privates_Kfz privatem_Pkw Privat-Kfz",
    merkmale: ["fahrzeug"],
    faelle: [
      {
        wenn: ["reise", "tagung", "personal"],
        ist: {
          art: "sache",
          zeilen: ["Sächlicher Verwaltungsaufwand"],
          rang: 1,
          inProduktion: "fragen",
          wortlaut: "Reisekosten der Mitarbeiter*innen",
        },
      },
    ],
    ist: nie("privat"),
  },
  {
    name: "Pflegegerät",
    woerter: `Pflegebett Lifter Patientenlifter Personenlifter Deckenlifter Hebelift Duschstuhl Duschhocker Toilettenstuhl
      Badewannenlift Badewannensitz Badelift Duschsitz Duschklappsitz Aufstehhilfe Aufrichthilfe Bettgitter
      Pflegesessel Duschliege Duschwagen Wannenlift Haltegriff Haltegriffe Stützgriff Stützklappgriff
      Toilettenstützgestell Transferhilfe Drehscheibe_Transfer Rutschbrett`,
    faelle: [
      { wenn: ["ausstattung"], ist: { art: "gegenstand", zeilen: ["Allgemeiner Materialaufwand"] } },
      {
        wenn: ["einrichtung"],
        ist: {
          art: "frage",
          rang: 1,
          frage:
            "Gehört es zur Ausstattung der Räume, oder ist es ein Hilfsmittel für eine bestimmte Person (Krankenkasse)?",
        },
      },
    ],
    ist: nie("hilfsmittel"),
  },
  {
    name: "Privates",
    woerter: `Privat~ Privatentnahme Entnahme Einkommensteuer Einkommensteuererklärung Kirchensteuer Solidaritätszuschlag
      Lebenshaltung Altenteil Haushaltsgeld Kindergarten Kita-Beitrag Schulgeld Erbschaftsteuer
      Hausratversicherung Privathaftpflicht Unterhaltszahlung Familienurlaub Eigenverbrauch Lebensversicherung
      Zahnarzt_Familie Riester Rürup Bausparvertrag Alterskasse Familienauto Privatkonto Privatanteil
      Privatrechnung Privatfahrt Privatfahrten Privatnutzung Privateinkauf Privatperson privater private
      privates Privathaushalt Privatvermögen Privatpatient Barentnahme Entnahme_Inhaber Sachentnahme
      Unternehmerentnahme Eigenentnahme Unentgeltliche_Wertabgabe Wertabgabe Lohnsteuerjahresausgleich_privat
      Einkommenssteuer ESt-Vorauszahlung =ESt Einkommensteuervorauszahlung Kirchensteuer_Inhaber Kirchgeld =Soli
      Soli-Zuschlag Schenkungsteuer Erbschaft Pflichtteil Altenteilsleistung Altenteilslast Altenteiler
      Ausgedinge Leibrente Austrag Austragshaus Leibgeding Landwirtschaftliche_Alterskasse =LAK LAK-Beitrag
      Alterskasse_Beitrag Alterssicherung_Landwirte SVLFG_Alterskasse Landwirtschaftliche_Krankenkasse =LKK
      LKK-Beitrag Krankenkasse_Landwirt SVLFG_Krankenkasse SVLFG-KK Private_Krankenversicherung =PKV
      Krankentagegeld Zahnzusatzversicherung Krankenzusatzversicherung Pflegezusatzversicherung
      Risikolebensversicherung Lebensvers Kapitallebensversicherung Berufsunfähigkeitsversicherung
      BU-Versicherung_Inhaber Sterbegeldversicherung Sterbekasse Private_Rentenversicherung
      Private_Altersvorsorge Riester-Rente Riesterrente Rürup-Rente Rüruprente Basisrente Bausparen Bausparkasse
      Bausparrate Sparplan Fondssparen Sparvertrag Depot_privat Hausrat Hausratvers Familienrechtsschutz
      Familienhaftpflicht Privatrechtsschutz Unfallversicherung_privat Private_Unfallversicherung
      Reiserücktrittsversicherung Auslandskrankenversicherung =Kita Kitagebühr Kita-Gebühr Kitabeitrag
      Kindergartengebühr Kindergartenbeitrag Hortgebühr Hortbeitrag Schulgebühr Schulbücher_Kinder
      Schulessen_Kinder Klassenfahrt_Sohn Klassenfahrt_Tochter Nachhilfe Musikschule_Kind Musikschule
      Kinderkleidung Kinderzimmer Kinderfahrrad Kinderwagen Babysitter Tagesmutter Spielzeug_Enkel
      Unterhalt_Kind Kindesunterhalt Studiengebühr_Sohn Studium_Tochter Semesterbeitrag Führerschein_Sohn
      Führerschein_Tochter Fahrschule_Sohn Hochzeit_Tochter Hochzeitsgeschenk Urlaub_Familie Sommerurlaub
      Winterurlaub Skiurlaub Kreuzfahrt Pauschalreise Urlaubsreise_privat Friseur Kosmetikstudio
      Fitnessstudio_Inhaber Sonnenstudio Abendkleid Freizeitkleidung Armbanduhr Parfüm Zigaretten Tabak Lotto
      Lottoschein Spielbank Netflix Disney Disney_Plus =Sky Sky_Abo =Dazn Amazon_Prime Spotify_Family
      Playstation_Plus Kinderzimmermöbel Wohnzimmer_Sofa Grabpflege Grabstein Friedhof Friedhofsgebühr
      Friedhofsgärtner Beerdigung Beerdigungskosten Bestattung Bestatter Kirchenspende Zahnarzt Zahnarztrechnung
      Hausarzt_privat Arztrechnung_Inhaber Heilpraktiker_privat Wellnesshotel Jagdschein Jagdausrüstung
      Jagdwaffe Munition Golfclub Motorrad Motorradversicherung Wohnmobil Wohnwagen Segelboot Oldtimer Haustier
      privately private_expense holiday Familienfeier Familientelefon Familienversicherung Familienhund
      Konfirmation Jugendweihe Einschulung Silberhochzeit Goldene_Hochzeit =Schmuck =Urlaub =Taufe =Anzug
      =Tattoo =Kommunion Jagd~ Jäger~ Angelschein Segelschein Kindergeburtstag Hundesteuer Bildungskredit_Sohn
      Scheidung Ehevertrag Erbrecht Erbstreit Testament Erbvertrag Nachlass Unterhaltsrecht Sorgerecht
      Familienrecht Vaterschaft Kinderarzt Kinderschuhe Schulranzen Spielzeug Pflegeheim Altersheim
      Rentenversicherung_Bäuerin LSV`,
    faelle: [
      {
        wenn: ["beschaeftigte", "gruppe"],
        ist: { art: "frage", frage: "Ist das eine private Ausgabe, oder gehört es zu einem begleitenden Angebot?" },
      },
    ],
    ist: nie("privat"),
  },
  {
    name: "Privates Wohnen",
    woerter: `Wohnhaus Privathaus Einfamilienhaus Betriebsleiterwohnung Betriebsleiterhaus Eigenheim Privatwohnung Familie
      Schwiegermutter Kinderzimmer Wohnzimmer Elternhaus =Ehefrau =Ehemann =Ehepartner =Gattin =Gatte =Tochter
      =Töchter =Sohn =Söhne =Sohnes =Enkel =Enkelin =Enkelkind =Oma =Opa =Großeltern =Schwiegereltern
      =Schwiegervater =Schwiegertochter =Schwiegersohn =Neffe =Nichte =Bruder =Lebensgefährtin =Lebensgefährte
      =Lebenspartner =Family =Familienmitglied =Familienangehörige Familienwohnung Familienhaushalt
      Betriebsleiterfamilie Bauernfamilie Altenteilerhaus Altenteilerwohnung Altenteilswohnung Altenteilshaus
      Austragshaus Wohngebäude Wohnungsmiete_privat Privathaushalt Privatbereich Privatgrundstück Privatgarten
      Wohnteil Wohntrakt Inhaberwohnung Hofwohnung Mietwohnung Einliegerwohnung Betriebswohnung Werkswohnung
      Elternwohnung Schlafzimmer Privatküche Privatpool Swimmingpool Sauna_privat Eigentumswohnung Wochenendhaus
      Jagdhütte house_family Wohnhausanteil Haushalt_privat Dienstwohnung Wohnung =Pool =Kinder =Kind =Kindes`,
    merkmale: ["wohnen"],
  },
];
