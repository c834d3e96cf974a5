import type { Begriff } from "../begriff";

/** Words that say where, for whom and what for. */
export const umfeld: readonly Begriff[] = [
  {
    name: "Räume der Einrichtung",
    woerter: `Aufenthaltsräume Gruppenraum Gruppenräume Pausenraum Pausenräume Sozialraum Sozialräume Sozialgebäude
      Sozialtrakt Speiseraum Essraum Ruheraum Therapieraum Förderraum Schulungsraum Seminarraum Besprechungsraum
      Mehrzweckraum Kreativraum Hauswirtschaftsraum Umkleide Umkleideraum Sanitär~ Sanitärraum Sanitärräume WC
      Toilette Toiletten Bad Dusche Waschraum Büro_Leitung Büroraum Büroräume Bürogebäude Bürocontainer
      Sanitärcontainer Lehrküche Küche Teeküche Eingangsbereich =Flur Treppenhaus Hofgebäude Hofhaus
      Betreuungsgebäude Haupthaus Nebengebäude Verwaltungsgebäude ALA-Gebäude ALA-Räume Betreuungsräume
      Räumlichkeiten Tagesstätte Empfangsraum Tagesraum Gruppentrakt Gemeinschaftsraum Beschäftigtenraum
      Arbeitsraum_ALA Bürotrakt Ruhezone Sanitärtrakt Aufenthaltsgebäude Aufenthaltscontainer Gruppenhaus
      Sozialbereich Speisesaal Bewegungsraum Snoezelraum Snoezelenraum Lernraum Leseecke Pausenecke Pausenhof
      Beratungszimmer Teamraum Gruppenleiterbüro Gruppenbüro Garderobe_Beschäftigte Behinderten-WC Duschraum
      Duschen Waschbecken Handwaschbecken Umkleidecontainer Sozialcontainer Pausencontainer Beschäftigten-WC
      Personal-WC Eingang Foyer Parkplatz Hofzufahrt Zufahrt Hauseingang day_room break_room group_room
      Beschäftigtenumkleide Cafeteria_Gruppe Büro Pflegebad Pflegeraum`,
    merkmale: ["einrichtung"],
  },
  {
    name: "Gebäude",
    woerter: `Gebäude Räume Raum Dach Fassade Fenster Wand Wände Fußboden Boden Keller Tür Immobilie Haus Grundstück
      Bürocontainer Hofstelle Gebäude_Anteil Sozialgebäude Hofgebäude Zentralheizung Treppe Balkon Dachboden
      Dachstuhl Dachfenster Rollladen Rolllade Rollo_Fenster Markise Haustür Außentür Brandschutztür Tor Hoftor
      Türschließer Beleuchtung Elektrik Elektroanlage Stromkasten Sicherungskasten Steckdose Lichtschalter
      Lampe_Decke Wasserleitung Abfluss Abflussrohr Rohr Leitung Kanalanschluss Waschtisch Spülkasten Siphon
      Lüftungsanlage Lüfter Aufzug Treppengeländer Geländer Handlauf Türklinke Schließanlage Türschloss_Haus
      Klingel Klingelanlage Rauchmeldeanlage Brandmelder Dachentwässerung Gully Hofpflaster Pflaster_Hof
      Zaun_Einrichtung Außenwand Decke_Raum Trockenbauwand Heizkreis Fußbodenheizung Türöffner Sprechanlage
      Warmwasserbereiter Regenfallrohr Dachfläche Schimmel`,
    merkmale: ["gebaeude"],
  },
  {
    name: "Ort oder Maschine ohne nähere Angabe",
    woerter: `Halle Lager Lagerraum Lagerhalle Schuppen Kammer Remise Garage Pumpe Brunnen Mühle Presse Maschine Automat Gerät
      Apparat Kühlung Schleuder Abflammgerät Gebläse Verdichter Förderband Gästehaus Seminarhaus Pumpenhaus Zaun
      Werkstatt Werkstatträume Hofwerkstatt Maschinenraum Technikraum Nebenraum Schauer`,
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
    woerter: `Beschäftigte Werkstattbeschäftigte Teilnehmer Teilnehmende Klient Klienten Klientin Leistungsberechtigte
      Leistungsempfänger Betreute Rehabilitand Menschen_mit_Behinderung MmB Assistenznehmer TN ALA-Mitarbeiter
      Bewohner Praktikanten_WfbM Beschäftigter Beschäftigten Rehabilitanden Menschen_mit_Handicap
      Menschen_mit_Beeinträchtigung Menschen_m_Behinderung Klientel Werkstattgänger Senioren Schwerbehinderte
      Leistungsnehmer Werkstattmitarbeiter Klientenkonto participants Teilnehmenden arbeitnehmerähnlich
      =MA_mit_Behinderung Kollegen_mit_Behinderung Budgetnehmer`,
    merkmale: ["beschaeftigte"],
  },
  {
    name: "Weg zur Arbeit",
    woerter: `Arbeitsweg Wohnung Zur_Arbeit Wohnort Wohnheim Wohnstätte Von_zu_Hause Nach_Hause Arbeitsstätte
      Hin_und_Rückfahrt_Arbeit Arbeitsplatz_und_zurück Fahrt_zur_Arbeit Heimweg Abholtour Bringtour Morgentour
      Bringen Abholen Hinbringen Heimbringen Wohnheim-Hof home-work Hin_und_zurück Wohngruppe Außenwohngruppe
      Frühtour Spättour Tour_früh Hofabholung Zuhause =Tour Touren Tour_1 Tour_2 Tour_3 Holen_und_Bringen
      Hol-_und_Bringfahrten Bringfahrten Holfahrten Hinfahrt Rückfahrt Hin-_und_Rückfahrt Heimfahrt_Beschäftigte
      Anfahrt_Beschäftigte Anfahrtsweg Arbeitsbeginn Wohnadresse`,
    merkmale: ["arbeitsweg"],
  },
  {
    name: "Personal",
    woerter: `Personal Angestellte Arbeitnehmer Hauptamtliche Mitarbeiterschulung Kollegen Team Mitarbeiterinnen_Büro
      Betreuungsteam Fachpersonal_Team Betreuungskräfte Angestellten Kollegium Leihpersonal Mitarbeitende`,
    merkmale: ["personal"],
  },
  {
    name: "Garten",
    woerter: "Garten Beet Freigelände Wegrand Baumscheibe Gartenanlage",
    merkmale: ["garten"],
  },
  {
    name: "Außenanlage und Zierde",
    woerter: `Rasen Grünfläche Grünanlage Hofbegrünung Balkon Blumenkasten Kübel Vorgarten Hecke Außengelände Außenanlage Außenanlagen Außenbereich Heckenpflege Rasenpflege Hofpflege Sitzecke Blumenbeet Staudenbeet Hofeinfahrt Parkplatz Gehweg Freifläche
      Hoffläche Hofanlage Hofrasen Rasenfläche Terrasse_Kübel Kübel_Eingang Balkonkasten Blumenkübel_Eingang Grünpflege Hofreinigung Hoftor Einfahrt Eingangsbeet Vorplatz Innenhof`,
    merkmale: ["garten", "zierde"],
  },
  {
    name: "ALA oder Einrichtung",
    woerter: "ALA ALA-Bereich Einrichtung =Einr WfbM Anderer_Leistungsanbieter ALA-Gruppe",
    merkmale: ["ala"],
  },
  {
    name: "Anteil des ALA",
    woerter: `Anteil_ALA ALA-Anteil anteilig_ALA Anteil_Einrichtung ALA_Anteil ant_ALA gemeinsam gemeinsamer gemischt teils
      teilweise Mischrechnung gemeinsame_Nutzung`,
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
    woerter: `Spielfeld Badmintonfeld Fußballfeld Volleyballfeld Handlungsfeld Berufsfeld Lernfeld Aufgabenfeld Sportfeld
      Kochfeld_Ersatz Tastenfeld Handhabung Tierpark_Ausflug Tierheim Tierschutz Hundetherapie_Angebot Schafkopf
      Schafskälte Entenhausen`,
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
    woerter: `Unternehmer Betriebsinhaber Hofinhaber =Chef =Chefin =Inhaber Betriebsleiter Betriebsleiterin Landwirt
      Betriebsleiterfamilie Bäuerin Hofchef Hofchefin Betriebsinhaberin Landwirtin Unternehmerin`,
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
    woerter: `SAB =Förderung Fördermittel Förderdarlehen Förderkredit Sächsische_Aufbaubank Aufbaubank Öffentliche_Förderung
      Öffentlicher_Förderung Öffentlich_gefördert Zuwendungsbescheid Investition_Teilhabe Fördermitteldarlehen
      öffentlich_gefördert gefördert geförderter geförderte zinsverbilligt zinsverbill SAB-Darlehen Förderbank
      ILB Thüringer_Aufbaubank Investitionsbank Förderprogramm Zuwendung Aktion_Mensch`,
    merkmale: ["foerderung"],
  },
  {
    name: "Investition",
    woerter: `Investition Investitionsdarlehen Investitionskredit Baudarlehen Baukredit KfW Neubaufinanzierung
      Umbaufinanzierung Langfristig Rentenbank Umbaudarlehen Hausbank_Darlehen Baufinanzierung KfW-Kredit
      KfW-Darlehen Investitionsdarlehen_Umbau Umbaukredit Darlehen_Umbau Anschlussfinanzierung`,
    merkmale: ["investition"],
  },
];
