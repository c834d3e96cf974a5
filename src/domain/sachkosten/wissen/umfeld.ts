import type { Begriff } from "../begriff";

/** Words that say where, for whom and what for. */
export const umfeld: readonly Begriff[] = [
  {
    name: "Räume der Einrichtung",
    woerter: `ALA-Gebäude ALA-Räume Arbeitsraum_ALA Aufenthaltscontainer Aufenthaltsgebäude Aufenthaltsräume Bad Behinderten-WC Beratungszimmer Beschäftigten-WC Beschäftigtenraum Beschäftigtenumkleide Besprechungsraum Betreuungsgebäude Betreuungsräume Bewegungsraum break_room Büro Büro_Leitung Bürocontainer Bürogebäude Büroraum Bürotrakt Cafeteria_Gruppe day_room Dusche Duschen Duschraum Eingang Empfangsraum Essraum =Flur Förderraum Foyer Garderobe_Beschäftigte Gemeinschaftsraum group_room Gruppenbüro Gruppenhaus Gruppenleiterbüro Gruppenraum Gruppentrakt Haupthaus Hauseingang Hauswirtschaftsraum Hofgebäude Hofhaus Hofzufahrt Kreativraum Küche Lehrküche Lernraum Leseecke Mehrzweckraum Nebengebäude Parkplatz Pausencontainer Pausenecke Pausenhof Pausenraum Personal-WC Pflegebad Pflegeraum Räumlichkeiten Ruheraum Ruhezone Sanitärcontainer Sanitärraum Sanitärtrakt Sanitär~ Schulungsraum Seminarraum Snoezelenraum Snoezelraum Sozialbereich Sozialcontainer Sozialgebäude Sozialraum Sozialtrakt Speiseraum Speisesaal Tagesraum Tagesstätte Teamraum Teeküche Therapieraum Toilette Treppenhaus Umkleide Umkleidecontainer Umkleideraum Verwaltungsgebäude Waschbecken Waschraum WC Zufahrt`,
    merkmale: ["einrichtung"],
  },
  {
    name: "Gebäude",
    woerter: `Abfluss Aufzug Außentür Außenwand Balkon Beleuchtung Boden Brandmelder Brandschutztür Bürocontainer Dach Dachentwässerung Dachfläche Dachstuhl Decke_Raum Elektrik Elektroanlage Fassade Fenster Fußbodenheizung Gebäude Geländer Grundstück Gully Handlauf Haus Heizkreis Hofgebäude Hofpflaster Hofstelle Hoftor Immobilie Kanalanschluss Keller Klingel Lampe_Decke Leitung Lichtschalter Lüfter Lüftungsanlage Markise Pflaster_Hof Rauchmeldeanlage Raum Räume Regenfallrohr Rohr Rolllade Rollo_Fenster Schimmel Schließanlage Sicherungskasten Siphon Sozialgebäude Sprechanlage Spülkasten Steckdose Stromkasten Tor Treppe Trockenbauwand Tür Türklinke Türöffner Türschließer Türschloss_Haus Wand Wände Warmwasserbereiter Waschtisch Wasserleitung Zaun_Einrichtung Zentralheizung`,
    merkmale: ["gebaeude"],
  },
  {
    name: "Ort oder Maschine ohne nähere Angabe",
    woerter: `Gerätehalle =Haushalt Backhaus Backstube Bauernhaus Hofküche Streichelgehege Tiergehege Abflammgerät Apparat Automat Brunnen Förderband Garage Gästehaus Gebläse Gerät Halle Kammer Kühlung Lager Lagerraum Maschine Maschinenraum Mühle Nebenraum Presse Pumpe Pumpenhaus Remise Schauer Schleuder Schuppen Seminarhaus Technikraum Verdichter Werkstatt Werkstatträume Zaun`,
    merkmale: ["ort"],
  },
  {
    name: "Ganzer Hof",
    woerter:
      "Hof_gesamt gesamt_Hof Gesamthof Gesamtbetrieb gesamter_Hof ganzer_Hof Hauptzähler Hofzähler Betrieb_gesamt gesamter_Betrieb Hofstrom Gesamtrechnung_Hof",
    merkmale: ["ort", "gesamt"],
  },
  {
    name: "Beschäftigte",
    woerter: `ALA-Mitarbeiter arbeitnehmerähnlich Assistenznehmer Beschäftigte Beschäftigter Betreute Bewohner Budgetnehmer Klient Klientel Kollegen_mit_Behinderung Leistungsberechtigte Leistungsempfänger Leistungsnehmer =MA_mit_Behinderung Menschen_m_Behinderung Menschen_mit_Beeinträchtigung Menschen_mit_Behinderung Menschen_mit_Handicap MmB participants Praktikanten_WfbM Rehabilitand Schwerbehinderte Senioren Teilnehmende Teilnehmer TN Werkstattbeschäftigte Werkstattgänger Werkstattmitarbeiter`,
    merkmale: ["beschaeftigte"],
  },
  {
    name: "Weg zur Arbeit",
    woerter: `Abholen Abholtour Anfahrt_Beschäftigte Anfahrtsweg Arbeitsbeginn Arbeitsplatz_und_zurück Arbeitsstätte Arbeitsweg Außenwohngruppe Bringen Bringfahrten Bringtour Fahrt_zur_Arbeit Frühtour Heimfahrt_Beschäftigte Heimweg Hin_und_zurück Hinfahrt Hofabholung Holen_und_Bringen Holfahrten home-work Morgentour Nach_Hause Rückfahrt Spättour =Tour Touren Von_zu_Hause Wohnadresse Wohngruppe Wohnheim Wohnheim-Hof Wohnort Wohnstätte Wohnung Zuhause Zur_Arbeit`,
    merkmale: ["arbeitsweg"],
  },
  {
    name: "Tageszeit, zu der gefahren wird",
    woerter: "=morgens =abends",
    merkmale: ["arbeitsweg"],
  },
  {
    name: "Personal",
    woerter: `Angestellte Arbeitnehmer Betreuungskräfte Betreuungsteam Fachpersonal_Team Hauptamtliche Kollegen Kollegium Mitarbeitende Mitarbeiterinnen_Büro Mitarbeiterschulung Personal Team`,
    merkmale: ["personal"],
  },
  {
    name: "Garten",
    woerter: "Garten Beet Freigelände Wegrand Baumscheibe Gartenanlage",
    merkmale: ["garten"],
  },
  {
    name: "Außenanlage und Zierde",
    woerter: `Außenanlage Außenbereich Außengelände Balkon Balkonkasten Blumenbeet Blumenkasten Blumenkübel_Eingang Einfahrt Eingangsbeet Freifläche Gehweg Grünanlage Grünfläche Grünpflege Hecke Heckenpflege Hofanlage Hofbegrünung Hofeinfahrt Hoffläche Hofpflege Hofreinigung Hoftor Innenhof Kübel Kübel_Eingang Parkplatz Rasen Rasenfläche Rasenpflege Sitzecke Staudenbeet Terrasse_Kübel Vorgarten Vorplatz`,
    merkmale: ["garten", "zierde"],
  },
  {
    name: "ALA oder Einrichtung",
    woerter: "ALA ALA-Bereich Einrichtung =Einr WfbM Anderer_Leistungsanbieter ALA-Gruppe",
    merkmale: ["ala"],
  },
  {
    name: "Anteil des ALA",
    woerter: `ALA-Anteil ALA_Anteil ant_ALA Anteil_ALA Anteil_Einrichtung anteilig_ALA gemeinsam gemischt Mischrechnung teils teilweise`,
    merkmale: ["ala", "anteil"],
  },
  {
    name: "Gruppe",
    woerter: "Gruppe Arbeitsgruppe Gruppen Betreuungsgruppe",
    merkmale: ["gruppe"],
  },
  {
    name: "Pflege als Zweck",
    woerter:
      "Pflegebad Pflegeraum Pflegeverrichtung Intimpflege Pflegewagen Pflegezimmer Pflegebedürftige Toilettengang Pflegebereich Assistenz_Pflege",
    merkmale: ["pflege"],
  },
  {
    name: "Küche",
    woerter: "Küche Lehrküche Teeküche Schulungsküche Übungsküche Küchenherd =Herd Gasherd Kocher Gaskocher",
    merkmale: ["kueche"],
  },
  {
    name: "Feld, das keines ist",
    woerter: `Aufgabenfeld Badmintonfeld Berufsfeld Entenhausen Fußballfeld Handhabung Handlungsfeld Hundetherapie_Angebot Kochfeld_Ersatz Lernfeld Schafkopf Schafskälte Spielfeld Sportfeld Tastenfeld Tierheim Tierpark_Ausflug Tierschutz Volleyballfeld`,
  },
  {
    name: "Richtig geschrieben, nur einem ausgeschlossenen Wort ähnlich",
    woerter: `Altersklasse Beendigung Begegnung Betäubungsmittel Bodenmatte Brotkasten Eckstein Einlage Erarbeitung Erstellung Erstellungskosten Fahrgäste Fläche Flächen Gastzimmer Gehilfe Gewährleistung Haustür Interessenten Irritation Kasserolle Kommissionssitzung Körnung Registrierkasse Schadenersatz Schadensersatz Schlichtung Schulklasse Spielzug Spitzengruppe Spitzenleistung Spitzenpapier Sturzhelm Tester Tragetasche Treffer Verlauf Verläufe Wertangabe`,
    nurGanz: true,
  },
  {
    name: "Angehörige",
    woerter: "Eltern Elternteil Angehörige Angehöriger gesetzlicher_Betreuer gesetzliche_Betreuerin",
    merkmale: ["angehoerige"],
  },
  {
    name: "Fremde Firma",
    woerter: "extern externe externer externes Dritter Dritte Fremdfirma Fachfirma =Firma =Fa",
    merkmale: ["extern"],
  },
  {
    name: "Betriebsinhaber als Person",
    woerter: `Bäuerin Betriebsinhaber Betriebsleiter Betriebsleiterfamilie Betriebsleiterin =Chef =Chefin Hofchef Hofinhaber =Inhaber Landwirt Unternehmer`,
    merkmale: ["inhaber"],
  },
  {
    name: "Arbeitsfeld im Büro",
    woerter: "Büro Verwaltung Geschäftsstelle Geschäftszimmer",
    bereich: "Verwaltung",
  },
  {
    name: "Arbeitsfeld der Hauswirtschaft",
    woerter: "Hauswirtschaft Reinigung Küche Wäsche Hausmeisterei Haustechnik",
    bereich: "Wirtschaftsdienst",
  },
  {
    name: "Neuanschaffung",
    woerter: "Kauf Anschaffung Kaufpreis Erwerb Ankauf =neu =neuer =neues Ersatzbeschaffung Zukauf",
    merkmale: ["kauf"],
  },
  {
    name: "Gekauftes ohne das Wort Kauf",
    woerter: "=gebraucht =gebr Austausch Erneuerung =neue =neuen Neuanschaffung Einbau Ersatzkauf Gebrauchtkauf",
    merkmale: ["kauf"],
  },
  {
    name: "Hersteller von Geräten",
    woerter: "Samsung Xiaomi Nokia Gigaset Lenovo Dell Acer Asus Huawei Motorola",
    merkmale: ["kauf"],
  },
  {
    name: "Öffentliche Förderung",
    woerter: `Aktion_Mensch Aufbaubank Förderbank Förderdarlehen Förderkredit Fördermittel Fördermitteldarlehen Förderprogramm =Förderung gefördert ILB Investition_Teilhabe Investitionsbank SAB SAB-Darlehen zinsverbill zinsverbilligt Zuwendung`,
    merkmale: ["foerderung"],
  },
  {
    name: "Investition",
    woerter: `Anschlussfinanzierung Baudarlehen Baufinanzierung Baukredit Darlehen_Umbau Hausbank_Darlehen Investition Investitionsdarlehen Investitionsdarlehen_Umbau Investitionskredit KfW KfW-Darlehen KfW-Kredit Langfristig Neubaufinanzierung Rentenbank Umbaudarlehen Umbaufinanzierung Umbaukredit`,
    merkmale: ["investition"],
  },
];
