import type { Begriff, Deutung, Sache } from "../begriff";
import { tabelle2 } from "../fundstellen";

const ANLASS: Sache = {
  art: "sache",
  zeilen: ["Unmittelbare Betreuungskosten"],
  rang: 1,
  inProduktion: "egal",
  wortlaut: "Kosten der sozialen Betreuung, z.B. Geburtstage, Veranstaltungen, Sachaufwand für begleitende Maßnahmen",
};

const SPORT: Sache = {
  ...ANLASS,
  wortlaut: "Sachkosten für Sportangebote, wie z.B. Eintrittsgelder für Sport und Schwimmhallen",
};

const PFLEGE: Sache = {
  art: "sache",
  zeilen: ["Pflegerischer Sachaufwand"],
  rang: 2,
  inProduktion: "raus",
  wortlaut: "Aufwand für allgemeine Pflege und pflegetechnische Maßnahmen",
};

const HAUSAPOTHEKE: Deutung = {
  art: "sache",
  zeilen: ["Unmittelbare Betreuungskosten", "Allgemeiner Materialaufwand"],
  rang: 2,
  inProduktion: "raus",
  wortlaut: "Kosten der Hausapotheke",
};

const LERNEN: Sache = {
  art: "sache",
  zeilen: ["Lehr- und Lernmittel"],
  rang: 2,
  inProduktion: "egal",
  wortlaut: "Kosten für Lehr- u. Lernmittel sowie Übungsmaterialien für die Nutzung durch die Beschäftigten.",
};

export const betreuung: readonly Begriff[] = [
  {
    name: "Pflegematerial",
    woerter: `Pflegematerial Pflegebedarf Pflegemittel Pflegeartikel Pflegeprodukte Pflegeutensilien =Pflege Allgemeine_Pflege
      Grundpflege Körperpflege Hautpflege Handpflege Mundpflege Pflegecreme Handcreme Hautcreme Hautschutzcreme Hautschutz
      Pflegeöl Pflegetücher Feuchttücher Waschlappen Waschhandschuhe Pflegehandschuhe Pflegetechnisch Schutzkittel
      Pflegeschürze Duschgel Shampoo Zahnbürste Zahnpasta Zahncreme Deo Rasierschaum Fieberthermometer Lagerungskissen
      Damenhygiene Damenbinden Tampons Sonnencreme Sonnenmilch Sonnenschutzmittel Zeckenzange Zeckenkarte Nagelfeile
      Pflegerischer_Sachaufwand Pflegesachaufwand Wattepads Wattestäbchen Babyöl Vaseline Waschlotion Rasierer
      Einmalrasierer Kirschkernkissen Mückenschutz Sonnenschutz`,
    ist: PFLEGE,
  },
  {
    name: "Hygienematerial",
    woerter: `Einmalhandschuhe Einweghandschuhe Untersuchungshandschuhe Nitrilhandschuhe Latexhandschuhe Vinylhandschuhe Mundschutz
      Masken Desinfektion~ Desinfektionsmittel Desinfektionstücher Desinfektionsspender Sterillium =Hygiene Einmalschürzen
      Schnelltest Antigentest`,
    ist: { ...PFLEGE, zeilen: ["Pflegerischer Sachaufwand", "Allgemeiner Materialaufwand"] },
  },
  {
    name: "Hausapotheke",
    woerter: `Hausapotheke Verbandskasten Verbandkasten Verbandsmaterial Verbandmaterial Verbandstoff Verbandszeug Verbandbuch
      Pflaster Pflasterspender Erste_Hilfe Erste-Hilfe-Material Erste-Hilfe-Kasten Erste-Hilfe-Set Kühlpack Kühlkompresse
      Kühlkissen Wundsalbe Wundspray Mullbinden Kompressen Augenspülung Schmerztabletten Insektenstichsalbe Brandsalbe`,
    merkmale: ["hausapotheke", "apotheke"],
    ist: HAUSAPOTHEKE,
  },
  {
    name: "Apotheke",
    woerter: "Apotheke Medikament Arzneimittel Salbe Tabletten Medizin",
    faelle: [{ wenn: ["hausapotheke"], ist: HAUSAPOTHEKE }],
    ist: {
      art: "frage",
      frage:
        "Ist das für die Hausapotheke, ein verordnetes Mittel einer Person (Krankenkasse) oder für die Tiere (Produktion)?",
      fundstelle: tabelle2("Unmittelbare Betreuungskosten", "Kosten der Hausapotheke"),
    },
  },
  {
    name: "Fest oder Geburtstag",
    woerter: `Weihnachtsfeier Sommerfest Geburtstag Jubiläum Fasching Karneval Osterfeier Ostern Nikolaus Advent Feier =Fest
      Herbstfest Frühlingsfest Grillfest Weihnachtsfest Erntefest Erntedankfest Kinderfest Jahresfest Abschlussfest
      Abschlussfeier Abschiedsfeier Verabschiedung Einweihungsfeier Weihnachten Halloween Grillabend Grillnachmittag
      Osternest Weihnachtsmann Weihnachtsbaum Christbaum Geburtstagskarte Weihnacht~ Weihnachts~ Nikolaus~ Advent~ Oster~
      Fasching~ Adventskalender Picknick~ Lagerfeuer~ Eis_essen Pizza_essen Essen_gehen Karaoke~ Stadtfest Kirmes Rummel`,
    merkmale: ["fest", "angebot"],
    ist: ANLASS,
  },
  {
    name: "Essen für ein Fest",
    woerter:
      "Grillgut Grillfleisch Geburtstagskuchen Geburtstagstorte Torte Kuchen Stollen Plätzchen Lebkuchen Ostereier Schokoladenhasen Süßigkeiten Süßwaren Grillkohle Grillen Glühwein",
    merkmale: ["fest"],
    ist: ANLASS,
  },
  {
    name: "Veranstaltung der sozialen Betreuung",
    woerter: `Veranstaltung Ausflug Ausflugsfahrt Gruppenfahrt Tagesfahrt Wanderung Wandertag Kino Kinobesuch Theater
      Theaterkarten Konzert Konzertkarten Museum Ausstellungsbesuch Zoo Zoobesuch Tierpark Wildpark Freizeitpark
      Stadtführung Eintritt Eintrittskarten Bowling Bowlingbahn Kegeln Kegel~ Spielabend Spielenachmittag Filmabend
      Kegelbahn Minigolf Zirkus Weihnachtsmarkt Dampferfahrt Kutschfahrt Parkeisenbahn Planetarium Bibliothek
      Büchereiausweis Disco Disko Freizeitangebot Freizeitgestaltung Gruppenaktivität Unternehmung Gruppenangebot Kino~
      Theater~ Museum~ Museums~ Zirkus~ Bootsfahrt Schifffahrt_Gruppe Floßfahrt Seilbahn Kletterwald Klettergarten
      Sommerrodelbahn Eisbahn Schlittschuhe Sauna Therme Salzgrotte Aquarium Sternwarte Gedenkstätte Lesung Filmvorführung
      Turnier Fotobuch Bücherei Escape_Room Kulturveranstaltung Ausflugs~`,
    merkmale: ["fest", "angebot"],
    ist: ANLASS,
  },
  {
    name: "Sportangebot",
    woerter: `Sportangebot Sport Sportverein Sportfest Sportgruppe Sportkurs Sporthalle Turnhalle Hallenmiete_Sport Schwimmbad
      Schwimmhalle Hallenbad Freibad Schwimmen Schwimmkurs Fitness Fitnessstudio Yoga Yogakurs Yogamatten Yogamatte
      Gymnastik Rückenschule Tanzkurs Tanzen Tanzgruppe Ball Bälle Fußball Volleyball Basketball Handball Federball
      Badminton Springseil Frisbee Boule Boccia Tischtennis Tischtennisschläger Hanteln Theraband Startgeld Startgebühr
      Special_Olympics Laufgruppe Nordic_Walking Klettern Kletterhalle Bogenschießen Reittherapie Therapeutisches_Reiten
      Heilpädagogisches_Reiten Bewegungsangebot Entspannungskurs Sport~ Schwimm~ Kletter~ Reit~ Reiten Pokal Medaille
      Trikot Dart Dartscheibe Kubb Wikingerschach Skatturnier Gymnastik~ Tanz~ Hula Indiaca Bewegung~`,
    merkmale: ["angebot"],
    ist: SPORT,
  },
  {
    name: "Begleitende Maßnahme",
    woerter: `Begleitende_Maßnahme Begleitende_Maßnahmen Begleitendes_Angebot Begleitende_Angebote Begleitangebot
      Arbeitsbegleitende Soziale_Betreuung Betreuungsmaterial Betreuungsaufwand Betreuungsbedarf Sozialbetreuung
      Betreuungskosten Lesezirkel Leserunde Lesekreis Kreativmaterial Kreativangebot Kreativbedarf Kreativkurs Bastel~
      Basteln Bastelpapier Malkasten Malstifte Wasserfarben Acrylfarben Filzstifte Fensterfarben Knete Ton_Töpfern Töpfern
      Töpferkurs Töpferton Speckstein =Malen Malkurs Handarbeit Stricken Filzen Häkeln Strickwolle Bastelwolle Perlen
      Korbflechten Musikgruppe Musiktherapie Kunsttherapie Ergotherapiematerial Chor Chorleiter Trommelkurs Theatergruppe
      Brettspiel Kartenspiel Puzzle Spiele Spiel Malsachen Malzeug Spielesammlung Sozialtraining
      Lebenspraktisches_Training Lebenspraktisch Alltagstraining Gedächtnistraining Snoezelen Seniorengruppe
      Seniorenangebot Gesprächskreis Freizeitgruppe Zeitungsgruppe Gartentherapie Therapiehund Tiergestützt Therapiegarten
      Hochbeet_Therapie Tagesstruktur Entspannung Gestaltungsmaterial Kulturangebot Kulturelle_Bildung Kultur Dekoration
      Deko Weihnachtsdeko Herbstdeko Osterdeko Weihnachtsdekoration Adventskranz Adventsgesteck Insektenhotel Nistkasten
      Gruppenprojekt Projektarbeit Projekttag Kreativ~ Spielekiste Stickgarn Nähzeug Mandala Origami Gips Salzteig
      Kerzengießen Batik Liederbuch Puzzle~ Musik~ Wellness Meditation Entspannung~`,
    merkmale: ["angebot"],
    ist: ANLASS,
  },
  {
    name: "Kochen als begleitendes Angebot",
    woerter: `Kochkurs Kochgruppe Kochtraining Kochangebot Kochprojekt Koch-AG Kochen Kochabend Backkurs Backgruppe Backen Backzutaten
      Plätzchenbacken Backaktion Einkaufstraining Hauswirtschaftstraining Kochübung Kochworkshop`,
    merkmale: ["angebot", "kochen"],
    ist: { ...ANLASS, inProduktion: "egal" },
  },
  {
    name: "Geschenk",
    woerter: `Geschenk Geschenke Präsent Präsentkorb Blumenstrauß Gutschein Geburtstagsgeschenk Aufmerksamkeit Genesungskarte
      Geschenkpapier Glückwunschkarten`,
    faelle: [{ wenn: ["beschaeftigte"], ist: { ...ANLASS, rang: 2 } }],
    ist: { ...ANLASS, zeilen: ["Unmittelbare Betreuungskosten", "Sächlicher Verwaltungsaufwand"], rang: 2 },
  },
  {
    name: "Hoffest",
    woerter: "Hoffest Tag_der_offenen_Tür",
    faelle: [{ wenn: ["beschaeftigte"], ist: ANLASS }],
    ist: {
      art: "frage",
      frage: "War das eine Veranstaltung für die Beschäftigten, oder diente sie dem Verkauf und der Werbung des Hofes?",
    },
  },
  {
    name: "Bildungs- oder Ferienmaßnahme",
    woerter: `Ferienfreizeit Ferienmaßnahme Ferienfahrt Ferienlager Bildungsmaßnahme Bildungsreise Bildungsurlaub Bildungsfahrt Gruppenreise
      Urlaubsreise Urlaubsfahrt Freizeitmaßnahme Urlaubsmaßnahme Mehrtagesfahrt Freizeit_Ostsee`,
    merkmale: ["angebot"],
    ist: {
      art: "frage",
      frage: "Ist die Finanzierung vorab mit dem Kostenträger abgestimmt, und liegt die Zusage vor?",
      fundstelle: tabelle2(
        "Lehr- und Lernmittel",
        "Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
      ),
    },
  },
  {
    name: "Lehr- und Lernmittel",
    woerter: `Lehrmittel Lernmittel Lehrmaterial Lehrmaterialien Lernmaterialien Unterrichtsmaterial Unterrichtsmittel
      Übungsmaterialien Übung~ Lern~ Übungsheft Übungsbuch Übungsaufgaben Übungsstück Übungsholz Arbeitsblatt
      Arbeitsblätter Arbeitsheft Lehrbuch Lehrbücher Lehrgangsmaterial Schulbuch Schulbücher Schulhefte Lernsoftware
      Lernprogramm Lern-App Lernspiel Lernkarten Lernheft Lernplakat Lernkoffer Lerntafel Anschauungsmaterial
      Anschauungstafel Anschauungsobjekt Schautafel Lehrtafel Lehrfilm Lehrkoffer Lehrmodell Lesebuch Lesehilfe
      Rechenhilfe Rechenbuch Alphabetisierung Leichte_Sprache Einfache_Sprache Metacom Piktogramme Bildkarten Bildungsmaterial Kursmaterial
      Kursunterlagen Qualifizierungsmaterial Schulungsunterlagen Lexikon Bestimmungsbuch Fachkunde_Beschäftigte Lernzettel
      Wörterbuch Schulungsmaterial Duden Atlas Globus Hefte Schulbedarf Schulheft Mathe~ Schablonen Lehr~ Schreiblernheft`,
    merkmale: ["lernen"],
    ist: LERNEN,
  },
  {
    name: "Bücher",
    woerter: "Buch Bücher Handbuch Taschenbuch Sachbuch Kochbuch Bildband Buchhandlung Thalia",
    ist: {
      ...LERNEN,
      zeilen: ["Lehr- und Lernmittel", "Sächlicher Verwaltungsaufwand", "Unmittelbare Betreuungskosten"],
    },
  },
  {
    name: "Kurs",
    woerter: "Kurs Kursgebühr Workshop Kursleiter",
    faelle: [
      { wenn: ["angebot"], ist: ANLASS },
      { wenn: ["lernen"], ist: LERNEN },
    ],
    ist: {
      art: "frage",
      frage:
        "Wer nimmt am Kurs teil, und ist er ein begleitendes Angebot, eine Fortbildung des Personals oder ein Angebot des Hofes?",
    },
  },
  {
    name: "Honorar",
    woerter: "Honorar Übungsleiter Aufwandsentschädigung Honorarkraft",
    faelle: [
      { wenn: ["angebot"], ist: ANLASS },
      { wenn: ["tagung"], ist: { ...ANLASS, zeilen: ["Sächlicher Verwaltungsaufwand"], wortlaut: "Tagungsgebühren" } },
    ],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Für welche Leistung ist das Honorar: begleitendes Angebot, begleitender Dienst oder etwas anderes?",
    },
  },
];
