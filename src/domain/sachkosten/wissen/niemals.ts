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
    woerter: `Abokost Apetito apetito Aramark Beköstigung Betriebsverpflegung Dussmann_Catering Essen_auf_Rädern Essenabo Essenabrechnung Essenanbieter Essenausgabe Essenbeitrag Essenbestellung Essenbringdienst Essengeld Essenkosten Essenlieferung Essenpauschale Essenportionen Essensabrechnung Essensausgabe Essensbestellung Essensbringdienst Essenscontainer Essensgeld Essenskosten Essenslieferant Essenslieferg Essenslieferung Essensmarken Essenspauschale Essensportionen Essensversorgung Essenszuschuss Essenszustellung Essenversorgung Essenzuschuss Eurest Fertiggerichte Gemeinschaftsverpflegung Großküche Großküchenessen Kantine Kantinenessen Kantinenkarte Kochkiste Kochservice Lunch lunch lunches Mahlzeitendienst meals Mensa Mensaessen Mensakarte =Menü Menü-Meyer Menüabo Menübringdienst Menüdienst Menükarte_Bestellung Menükosten Menülieferung Menüs Menüservice =Mittag Mittagessen =Mittags mittags Mittagsbuffet Mittagscatering Mittagsessen Mittagsgericht Mittagsimbiss Mittagskost Mittagslieferung Mittagsmahlzeit Mittagspauschale Mittagsportionen Mittagsrunde Mittagstisch Mittagsverpfl Mittagsverpflegung Mittagsversorgung Mittagszeit Mittagszuschuss Mobiler_Mittagstisch Pausenverpflegung Schnellimbiss_Mittag Schulspeisung Sodexo Speisenabrechnung Speisenanbieter Speisenlieferung Speisentransport Speisenversorgung Speiseplan Speiseversorgung Suppenküche Tagesessen Tagesverpflegung Thermobox_Essen Thermoboxen TK-Kost TK-Menü Volkssolidarität_Essen Vollkost Vollverpflegung Wärmebehälter_Essen Warmhaltebehälter Werksküche`,
    faelle: [{ wenn: ["kochen", "bewirtung", "fest", "reise", "tagung"], ist: WOFUER_GEGESSEN }],
    ist: nie("mittagessen"),
  },
  {
    name: "Mittags gemeinsam gekocht",
    woerter: "Mittagskochen Mittagkochen Mittagskochgruppe Mittagskochgeld Kochgeld Mittag_kochen",
    merkmale: ["essen"],
    ist: WOFUER_GEGESSEN,
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
    woerter: `=Essen Mahlzeit Speisen Verköstigung Verpflegung Verpflegungspauschale_Beschäftigte`,
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
    woerter: `=Aldi Alnatura Apfelschorle Bäcker Bäckerei Backshop Backstube Backwaren beverages =Bier Bioladen Biomarkt Brötchen Büffet Buffet Burger_King =Café coffee =Cola Denns Diska Döner drinks Edeka =Eis Eiscafé Eisdiele Eisladen Fanta Fleischer Fleischerei Fleischwaren =food Früchtetee Gasthaus Gasthof Gaststätte Gebäck Getränke Getränkekiste Getränkeland Getränkemarkt Getränkeservice Gewürze Globus_Markt groceries Hefegebäck Imbiss Imbissstand Kaffee Kaffeebohnen Kaffeepulver Kaffeesahne Kaffeesahne_Milch Kakao Kartoffelsalat Kaufland Kekse Kondensmilch Konditorei Konsum Kräutertee_Pause Kuchenteilchen Lebensmittel =Lidl Lieferando Lieferdienst =Limo Limonade Marktkauf McDonalds Metzger Metzgerei Milchprodukte Mineralwasser Nahkauf Nahrungsmittel Naturkost Netto Norma Nudeln Obst_Pause Obstkiste_Büro Obstkorb Öl_Küche Penny Pizza Pizzaservice Pizzeria Real_Markt Reformhaus =Reis Restaurant restaurant =Rewe Saft_Pause Säfte =Sekt Selters Simmel Snacks snacks Speiseöl Sprudel Subway supermarket Supermarkt =Tee Teebeutel Tegut Tiefkühlkost Trinkgut Wasserkästen Wasserkisten Wasserspender_Gallonen Wocheneinkauf Wurstwaren Zuckerwürfel Zutaten`,
    merkmale: ["essen"],
    faelle: [
      { wenn: ["kochen", "fest", "angebot"], ist: BETREUUNG },
      { wenn: ["bewirtung", "tagung"], ist: VERWALTUNG },
    ],
    ist: WOFUER_GEGESSEN,
  },
  {
    name: "Catering",
    woerter: `Buffetlieferung Caterer Catering Cateringservice Fingerfood Häppchen Kanapees Partyservice Plattenservice`,
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
    woerter: `Abholfahrt_Beschäftigte Abholfahrten Abholservice Abholtour Arbeitsfahrten Arbeitswegfahrten Beförderungsdienst Beförderungsentgelt Beförderungskosten Beförderungsleistung Beförderungsvertrag Behindertentransport Beschäftigtenfahrdienst Bringdienst Bringeservice Busbegleiter Busbegleitung Dauertaxi Fahrdienst Fahrdienstabrechnung Fahrdienstbegleitung Fahrdienstbus Fahrdienstfahrer Fahrdienstfahrzeug Fahrdienstkosten Fahrdienstleistung Fahrdienstpauschale Fahrdienstvertrag Fahrdienst~ Fahrgastbeförderung Fahrservice Fahrservice_Beschäftigte Fahrtdienst Fahrten_Werkstatt Fahrten_Wohnheim Fahrtendienst Heimfahrtbus Heimfahrten Hol_und_Bring Holdienst Kleinbusverkehr Krankenfahrt Krankentransport Linientaxi Linienverkehr_Werkstatt Mietwagenfahrten_Beschäftigte Mobilitätsdienst Mobilitätshilfe Morgentour P-Schein Patientenfahrten Patiententransport Pendelbus Personenbeförderung Personenbeförderungsgenehmigung Personenbeförderungsschein Rollstuhlbeförderung Rollstuhltransport Rufbus_Beschäftigte Sammelbeförderung Sammelfahrt Sammeltaxi Sammeltransport Schulbus Schülerbeförderung Schülertransport Schülerverkehr Shuttle shuttle Shuttlebus Shuttleservice Taxi_Beschäftigte_täglich Taxibeförderung Tourbus Tourenbus Tourfahrer Transferfahrten transport_service Werkstattbus Werkstattfahrdienst Werkstattverkehr Wohnheim-Shuttle Zubringer Zubringerbus Zubringerfahrten Zubringerverkehr`,
    ist: nie("fahrdienst"),
  },
  {
    name: "Beförderung",
    woerter: `Abholfahrt Abholservice_Beschäftigte Abholung Beförderung Beförd Befördg Begleitfahrt Fahrtbegleitung Heimbringung Heimfahrt Hinbringung Personenfahrt Transport`,
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
    woerter: `=AFöG Anerkennungsprämie Arbeitsbelohnung Arbeitsentgelt Arbeitsergebnis Arbeitsergebnisausschüttung Arbeitsförderungsgeld Arbeitsmarktprämie Arbeitsprämie Ausbildungsgeld Ausschüttung_Arbeitsergebnis Belohnungsgeld Beschäftigtenentgelt Beschäftigtenlohn Budget_für_Arbeit Entgelte_Beschäftigte Entlohnung_Beschäftigte Ertragsschwankungsrücklage Fleißprämie Grundbetrag Leistungslohn Leistungsprämie Lohn_MmB Lohnauszahlung_Beschäftigte Löhne_MmB Lohnkostenzuschuss Motivationsgeld Motivationsprämie participant_wages Prämienlohn Steigerungsbetrag Taschengeld Taschengeld_Beschäftigte Teilnehmerentgelt Teilnehmerlohn Teilnehmerprämie Urlaubsgeld_Beschäftigte Weihnachtsgeld_Beschäftigte Werkstattentgelt Werkstattlohn Werkstattprämie`,
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
    woerter: `Annuität Baudarlehenszinsen Baufinanzierung Baukredit_Zinsen Baukreditzinsen Bauzinsen Darlehen Darlehenszins Darlehn Darlehnszinsen Finanzierungskosten Finanzierungszinsen Förderkreditzinsen Hypothek Hypothekenzinsen Immobilienkredit Investitionskreditzinsen Investitionszinsen Kapitaldienst Kredit Kreditzins =loan loan_interest Umbaudarlehenszinsen Zinsdienst Zinsen_Darlehen`,
    merkmale: ["investition"],
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
    ],
    ist: WELCHE_ZINSEN,
  },
  {
    name: "Zinsen",
    woerter: `interest Zins Zinsbelastung Zinsen Zinsen_langfristig Zinslast`,
    faelle: [
      { wenn: ["betriebsmittel"], ist: nie("zinsen") },
      { wenn: ["foerderung"], ist: OEFFENTLICHE_ZINSEN },
      { wenn: ["investition", "gebaeude", "fahrzeug", "einrichtung"], ohne: ["wohnen"], ist: WELCHE_ZINSEN },
    ],
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent- und andere Zinsen",
    woerter: `Aussetzungszinsen Avalprovision Avalzinsen Bankzinsen Bereitstellungsprovision Bereitstellungszinsen Betriebsmittelkreditzinsen Betriebsmittelzinsen Diskontzinsen Dispositionskreditzinsen Dispositionszinsen Dispozins Eigenkapitalzinsen Erstattungszinsen Factoringzinsen Fälligkeitszinsen Finanzamtszinsen Hinterziehungszinsen kalkulatorisch_Zinsen Kapitalkosten Kapitalverzinsung KK-Kredit KK-Zins Kontokorrentzins Kreditbereitstellung Kreditkartenzins Kreditprovision Lieferantenzinsen Limitprovision Mahnzins Nachforderungszinsen Nachzahlungszinsen Negativzinsen overdraft overdraft_interest Prozesszinsen Ratenkreditzinsen Ratenzinsen Säumniszinsen Skontozinsen Sollsaldo Sollzins Sparzinsen_negativ Steuerzinsen Strafzinsen Stundungszins Teilzahlungszinsen Überziehungsentgelt Überziehungsgebühr Überziehungskosten Überziehungsprovision Überziehungszins Verwahrentgelt Verzinsung_Eigenkapital Verzugspauschale_Zinsen Verzugszins Wechselzinsen Zinsabschluss Zinsansatz Zinsbelastung_Konto Zinsen_Finanzamt Zinsen_kurzfristig Zwischenfinanzierungszinsen`,
    ist: nie("zinsen"),
  },
  {
    name: "Kontokorrent oder Betriebsmittelkredit",
    woerter: `Betriebsmitteldarlehen Betriebsmittelkredit Dispo Dispokredit Erntekredit KK-Linie Kontokorrent Kontokorrentkredit Kontokorrentlinie Kreditkartenkonto_Teilzahlung Kreditlinie Kurzfristig Lieferantenkredit Liquiditätskredit Privatdarlehen_kurz Ratenkauf Überziehung Verzug Vorfinanzierung_Ernte`,
    merkmale: ["betriebsmittel", "bank"],
  },
  {
    name: "Tilgung",
    woerter: `Annuitätenrate Darlehensrate Darlehensrückzahlung Darlehenstilgung Finanzierungsrate Kreditrate Kreditrückzahlung Kredittilgung Ratenzahlung_Kredit Rückzahlung_Darlehen Tilgung`,
    ist: {
      art: "frage",
      vorrang: true,
      frage: "Was wurde damit finanziert? Tilgung ist kein Aufwand; angesetzt wird die Abschreibung der Anlage.",
      fundstelle: ZINSEN,
    },
  },
  {
    name: "Hilfsmittel nach § 33 SGB V",
    woerter: `Abena Absauggerät Achselstützen Adaptionshilfe Antidekubitus Antidekubituskissen Antidekubitusmatratze Anziehhilfe Apollo_Optik Armprothese Attends Augensteuerung Bandage Beatmungsgerät Besteck_ergonomisch_Rezept Bettbeutel Bettnässer Bettschutzeinlage Bettschutzunterlagen Bildschirmlesegerät Blindenführhund Blindenstock Blutdruckmesser Blutdruckmessgerät Blutzuckermesser Blutzuckermessgerät Blutzuckersensor Blutzuckerteststreifen Braille Braillezeile Brille Brillenfassung Brillengläser Brillenreparatur Bruchband Brustprothese Cochlea =CPAP Dekubituskissen Dekubitusmatratze Delta-Rad E-Rollstuhl Eigenanteil_Krankenkasse Einlegesohlen Elektromobil Epi-Sensor Epilepsiehelm Ernährungspumpe Erwachsenenwindeln Esshilfe Fielmann Fixierhosen Freestyle_Libre Fresubin Fußorthese Gehbock Gehgestell Gehhilfe Gehrahmen Gehstock Gehtrainer Gehwagen glasses_prescription Glukosesensor Gehstütze Greifhilfe Greifzange Halskrause Handbike Handgelenkbandage Handorthese Hausnotruf hearing_aid Heilmittel Hilfsmittel Hilfsmittelreparatur Hörakustiker Hörgerätebatterie Hörgerätereparatur Hörgeräte~ Hörgerät~ Hörhilfe Hörsystem Hüftprotektor incontinence Inhalationsgerät Inhalator Inhaliergerät Inkontinenzhosen Inkontinenzmaterial Inkontinenzslips Inkontinenzvorlage Inkontinenz~ Insulinpen Insulinpumpe Kanüle Katheter Katheterbeutel Prothesenschaft Reha-Buggy Rehabuggy Stumpfstrumpf Kathetermaterial Kniebandage Kommunikationsgerät Kommunikationshilfe Kommunikator Kompressionshose Kompressionsstrumpf Kontaktlinsen Kopfschutz Kopfschutzhelm Korsett Krankenkasse_abgelehnt Krankentransportschein Krankenunterlage Krücke Lagerungskissen_Dekubitus Langstock Lanzetten Lesebrille Lesegerät_Blinde Lupenbrille Lymphhandschuh Maßschuhe Medikamentenzuzahlung Mieder Molicare Netzhosen Notrufuhr_Epilepsie Ohrpassstück Optiker Orthese Orthopädieschuhe Orthopädieschuhmacher Orthopädietechnik Orthopädische_Schuhe orthopädische_Schuhe Orthopädisch~ Otoplastik =Pari PEG-Sonde Pen-Nadeln Peronaeusschiene personenbez personenbezogen Perücke Prothese Prothesenliner Prothesenstrumpf =Rezept Rezepteigenanteil Rezeptgebühr Rollator Rollatorbremse Rollatortasche Rollstuhlkissen Rollstuhlreparatur Rollstuhl~ Rutschbrett_Transfer Sauerstoffflasche Sauerstoffgerät Sauerstoffkonzentrator Schiene_Handgelenk Schlafapnoe-Maske Schuheinlagen Schuhtechniker Schuhzurichtung Scooter_Behinderte Sehhilfe =Seni =Sonde Sondennahrung Sprachausgabegerät Sprachcomputer Sprunggelenkbandage Stehhilfe_Rezept Stehständer Stehtrainer Stomabeutel Stoma~ Strumpfanzieher Sturzhelm Stützstrümpfe Talker =Tena TENS-Gerät Teststreifen Therapiedreirad Therapiefahrrad Therapierad Therapiestuhl Thrombosestrümpfe Toilettensitzerhöhung Trachealkanüle Trinknahrung Überleitsystem Umfeldsteuerung Umlagerungshilfe Unterarmgehstützen Unterschenkelorthese Urinalkondom Urinbeinbeutel Urinbeutel Urinflasche Vernebler verordnet Verordnung_Arzt Vierpunktstock walker Wechseldruckmatratze wheelchair Windelhosen Windeln Windelpants Windelslip Zahnersatz Zahnprothese Zahnspange Zuzahlung`,
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
    woerter: `Aufrichthilfe Aufstehhilfe Badelift Badewannenlift Badewannensitz Bettgitter Deckenlifter Drehscheibe_Transfer Duschhocker Duschklappsitz Duschliege Duschsitz Duschstuhl Duschwagen Haltegriff Hebelift Lifter Pflegebett Pflegesessel Rutschbrett Stützgriff Stützklappgriff Toilettenstuhl Toilettenstützgestell Transferhilfe Wannenlift`,
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
    woerter: `Abendkleid Altenteil Altenteilslast Altersheim Alterskasse Alterssicherung_Landwirte Amazon_Prime Angelschein =Anzug Armbanduhr Arztrechnung_Inhaber Ausgedinge Auslandskrankenversicherung Austrag Austragshaus Babysitter Barentnahme Basisrente Bausparen Bausparkasse Bausparrate Beerdigung Berufsunfähigkeitsversicherung Bestatter Bestattung Bildungskredit_Sohn BU-Versicherung_Inhaber =Dazn Disney Ehescheidung Ehevertrag Erbangelegenheit Erbauseinandersetzung Erbengemeinschaft Erbfolge Erbschein Eigenentnahme Eigenverbrauch Einkommenssteuer Einkommensteuer Einkommensteuererklärung Einschulung Entnahme Entnahme_Inhaber Erbrecht Erbschaft Erbstreit Erbvertrag =ESt ESt-Vorauszahlung Fahrschule_Sohn Familienauto Familienfeier Familienhaftpflicht Familienhund Familienrecht Familienrechtsschutz Familientelefon Familienurlaub Familienversicherung Fitnessstudio_Inhaber Fondssparen Freizeitkleidung Friedhof Friedhofsgärtner Friseur Führerschein_Sohn Führerschein_Tochter Goldene_Hochzeit Golfclub Grabpflege Grabstein Haushaltsgeld Hausrat Hausratvers Hausratversicherung Haustier Hochzeit_Tochter Hochzeitsgeschenk holiday Hortbeitrag Hortgebühr Hundesteuer Jagdschein Jagdwaffe Jagd~ Jäger~ Jugendweihe Kinderarzt Kinderfahrrad Kindergarten Kindergeburtstag Kinderkleidung Kinderschuhe Kinderwagen Kinderzimmer Kinderzimmermöbel Kindesunterhalt Kirchenspende Kirchensteuer Kirchensteuer_Inhaber Kirchgeld =Kita Kita-Beitrag Kita-Gebühr Kitabeitrag Kitagebühr Klassenfahrt_Sohn Klassenfahrt_Tochter =Kommunion Konfirmation Kosmetikstudio Krankenkasse_Landwirt Krankentagegeld Krankenzusatzversicherung Kreuzfahrt =LAK LAK-Beitrag Landwirtschaftliche_Alterskasse Landwirtschaftliche_Krankenkasse Lebenshaltung Lebensvers Lebensversicherung Leibgeding Leibrente =LKK LKK-Beitrag Lotto Lottoschein LSV Motorrad Motorradversicherung Munition Musikschule Musikschule_Kind Nachhilfe Nachlass Netflix Oldtimer Parfüm Pauschalreise Pflegeheim Pflegezusatzversicherung Pflichtteil =PKV Playstation_Plus private Private_Altersvorsorge Private_Krankenversicherung Private_Rentenversicherung Private_Unfallversicherung Privathaftpflicht Privathaushalt Privatpatient Privatperson Privatrechtsschutz Privatvermögen Privat~ Reiserücktrittsversicherung Rentenversicherung_Bäuerin Riester Riester-Rente Riesterrente Rürup Rürup-Rente Rüruprente Sachentnahme Scheidung Schenkungsteuer =Schmuck Schulbücher_Kinder Schulessen_Kinder Schulgebühr Schulgeld Schulranzen Segelboot Segelschein Semesterbeitrag Silberhochzeit Skiurlaub =Sky Sky_Abo =Soli Soli-Zuschlag Solidaritätszuschlag Sommerurlaub Sonnenstudio Sorgerecht Sparplan Sparvertrag Spielbank Spielzeug Spielzeug_Enkel Spotify_Family Sterbegeldversicherung Sterbekasse Studiengebühr_Sohn Studium_Tochter SVLFG-KK SVLFG_Alterskasse SVLFG_Krankenkasse Tabak Tagesmutter =Tattoo =Taufe Testament Unfallversicherung_privat Unterhalt_Kind Unterhaltsrecht Unterhaltszahlung Unternehmerentnahme =Urlaub Urlaub_Familie Urlaubsreise_privat Vaterschaft Wellnesshotel Wertabgabe Winterurlaub Wohnmobil Wohnwagen Wohnzimmer_Sofa Zahnarzt Zahnarzt_Familie Zahnzusatzversicherung Zigaretten`,
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
    woerter: `=Altbauer =Altbäuerin Altenteilerhaus Altenteilerwohnung Altenteilshaus Altenteilswohnung Austragshaus Bauernfamilie Betriebsleiterfamilie Betriebsleiterhaus Betriebsleiterwohnung Betriebswohnung =Bruder Dienstwohnung =Ehefrau =Ehemann =Ehepartner Eigenheim Eigentumswohnung Einfamilienhaus Einliegerwohnung Elternhaus Elternwohnung =Enkel =Enkelin =Enkelkind Familie =Familienangehörige Familienhaushalt =Familienmitglied Familienwohnung =Family =Gatte =Gattin =Großeltern Haushalt_privat Hofwohnung Inhaberwohnung Jagdhütte =Kind =Kinder Kinderzimmer =Kindes =Lebensgefährte =Lebensgefährtin =Lebenspartner Mietwohnung =Neffe =Nichte =Oma =Opa =Pool Privatbereich Privatgarten Privatgrundstück Privathaus Privathaushalt Privatküche Privatpool Privatwohnung Sauna_privat Schlafzimmer =Schwiegereltern Schwiegermutter =Schwiegersohn =Schwiegertochter =Schwiegervater =Sohn =Söhne =Sohnes Swimmingpool =Hoferbe =Hoferbin =Tochter =Töchter Werkswohnung Wochenendhaus Wohngebäude Wohnhaus Wohnteil Wohntrakt Wohnung Wohnungsmiete_privat Wohnzimmer`,
    merkmale: ["wohnen"],
  },
];
