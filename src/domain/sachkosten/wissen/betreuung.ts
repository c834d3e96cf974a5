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
      Grundpflege Körperpflege Hautpflege Handpflege Mundpflege Pflegecreme Handcreme Hautcreme Hautschutzcreme
      Hautschutz Pflegeöl Pflegetücher Feuchttücher Waschlappen Waschhandschuhe Pflegehandschuhe Pflegetechnisch
      Schutzkittel Pflegeschürze Duschgel Shampoo Zahnbürste Zahnpasta Zahncreme Deo Rasierschaum
      Fieberthermometer Lagerungskissen Damenhygiene Damenbinden Tampons Sonnencreme Sonnenmilch
      Sonnenschutzmittel Zeckenzange Zeckenkarte Nagelfeile Pflegerischer_Sachaufwand Pflegesachaufwand
      Wattepads Wattestäbchen Babyöl Vaseline Waschlotion Einmalrasierer Kirschkernkissen Mückenschutz
      Sonnenschutz Pflegelotion Körperlotion Bodylotion Körpercreme Körperpflegemittel Wundschutzcreme Zinksalbe
      Zinkcreme Babycreme Babypuder Puder Nivea Bepanthen Penaten Menalind Linola Eubos Neutrogena Atrix Kamill
      Bübchen Hipp_Pflege Pflegebalsam Pflegeschaum Reinigungsschaum_Haut Hautschutzplan Fußpflegemittel
      Fußpflegecreme Fußcreme Fußbad_Salz Lippenpflege Lippenpflegestift Haarwaschmittel Haarpflege Haarbürste
      Kamm Kämme Haarspülung Haargummis Duschbad Duschschaum Badezusatz Waschgel Waschhandschuh
      Einmalwaschlappen Einmalwaschhandschuhe Einwegwaschlappen Pflegetuch Feuchttuch Feuchttücher_Pflege
      Ölpflegetücher Mundpflegestäbchen Mundpflege-Set Mundspülung Mundwasser Zahnpflege Zahnseide
      Interdentalbürsten Deodorant Deoroller Deospray Rasiergel Rasierklingen Einwegrasierer Nassrasierer
      Aftershave Nagelpflege Nagelpflegeset Nagelschere Nagelknipser Nagelbürste Pinzette Ohrenstäbchen
      Wattestäbchen_Pflege Watte Pflegeset Pflegekoffer Pflegenachfüllung Intimwaschlotion Intimpflegetücher
      Slipeinlagen_Hygiene Binden Damenhygieneartikel Menstruationsartikel Kosmetikartikel_Pflege Lagerungshilfe
      Lagerungsmaterial Lagerungsrolle Lagerungskeil Nackenkissen_Pflege Hautdesinfektion Wunddesinfektion
      Händewaschpflege Trinkbecher_Pflege Schnabelbecher Schnabeltasse Esslätzchen Lätzchen Kleiderschutz
      Kleiderschutzlätze Essschürze Einmallätzchen Stecklaken_Einmal Einmalunterlagen Wickelunterlage
      Wickelauflage Pflegeunterlage Windeleimer Windeleimerbeutel Sonnenspray Sonnenlotion Sonnencreme_LSF
      After_Sun Insektenschutz Insektenschutzmittel Mückenspray_Haut Zeckenschutz Zeckenspray Autan Anti-Brumm
      Zeckenkarten Fieberthermometer_Pflege Ohrthermometer Stirnthermometer Infrarotthermometer care_supplies
      skin_care Pflegehandschuh Waschschüssel Pflegewanne Nierenschale`,
    ist: PFLEGE,
  },
  {
    name: "Hygienematerial",
    woerter: `Einmalhandschuhe Einweghandschuhe Untersuchungshandschuhe Nitrilhandschuhe Latexhandschuhe Vinylhandschuhe
      Mundschutz Masken Desinfektion~ Desinfektionsmittel Desinfektionstücher Desinfektionsspender Sterillium
      =Hygiene Einmalschürzen Schnelltest Antigentest Einweghandschuhe_Nitril Schutzhandschuhe_Einweg
      Nitril-Handschuhe Nitril Vinyl Latexhandschuh OP-Masken FFP2 FFP2-Masken Atemschutzmasken
      Mund-Nasen-Schutz Gesichtsmasken Händedesinfektion Handdesinfektion Händedesinfektionsmittel
      Flächendesinfektion Desinfektionsgel Handdesinfektionsgel Desinfektionsspray Flächendesinfektionsmittel
      Schnelldesinfektion Desinfektionswaschmittel_Pflege Schutzkittel_Einmal Überschuhe Einmalkittel
      Einwegschürzen Haarnetze_Pflege Corona-Test Coronatests Selbsttest Selbsttests Hygienematerial
      Hygienebedarf Hygieneset Hygieneartikel Sagrotan_Pflege Octenisept Kodan Softasept Bacillol
      Sterillium_Virugard Hygienetücher disposable_gloves disinfectant`,
    ist: { ...PFLEGE, zeilen: ["Pflegerischer Sachaufwand", "Allgemeiner Materialaufwand"] },
  },
  {
    name: "Hausapotheke",
    woerter: `Hausapotheke Verbandskasten Verbandkasten Verbandsmaterial Verbandmaterial Verbandstoff Verbandszeug Verbandbuch
      Pflaster Pflasterspender Erste_Hilfe Erste-Hilfe-Material Erste-Hilfe-Kasten Erste-Hilfe-Set Kühlpack
      Kühlkompresse Kühlkissen Wundsalbe Wundspray Mullbinden Kompressen Augenspülung Schmerztabletten
      Insektenstichsalbe Brandsalbe Verbandsstoffe Verbandpäckchen Verbandpack Verbandsset Verbandtuch
      Dreiecktuch Rettungsdecke Heftpflaster Wundpflaster Fingerpflaster Pflasterset Pflasterbox Pflasterstrips
      Hansaplast Leukoplast Leukosilk Fixierbinde Elastische_Binde Mullbinde Wundauflage Wundkompresse
      Wundversorgung Wundgel Wunddesinfektion_Hausapotheke Octenisept_Hausapotheke Augenspülflasche
      Augenspüllösung Kaltkompresse Kalt-Warm-Kompresse Coolpack Sofortkühlung Eisspray Kältespray Brandgel
      Fenistil Ibuprofen_Hausapotheke Paracetamol_Hausapotheke Kohletabletten Insektengel Erste-Hilfe-Tasche
      Erste-Hilfe-Koffer Erste-Hilfe-Schrank_Füllung Erste-Hilfe-Füllung Ersthelfer-Material
      Nachfüllset_Verbandkasten Verbandkastenfüllung DIN_13157 DIN_13169 Betriebsverbandkasten Beatmungsmaske
      Notfallset Notfalltasche Sanitätsmaterial first_aid Wärmepflaster Arnikasalbe Arnika`,
    merkmale: ["hausapotheke", "apotheke"],
    ist: HAUSAPOTHEKE,
  },
  {
    name: "Apotheke",
    woerter: `Apotheke Medikament Arzneimittel Salbe Tabletten Medizin Apothekenrechnung Apothekenbedarf Apothekeneinkauf
      Ibuprofen Paracetamol Aspirin Hustensaft Nasenspray Tropfen Globuli Arznei Pharma pharmacy`,
    faelle: [{ wenn: ["hausapotheke"], ist: HAUSAPOTHEKE }],
    ist: {
      art: "frage",
      frage:
        "Ist das für die Hausapotheke, ein verordnetes Mittel einer Person (Krankenkasse) oder für die Tiere (Produktion)?",
      fundstelle: tabelle2("Unmittelbare Betreuungskosten", "Kosten der Hausapotheke"),
    },
  },
  {
    name: "Fest oder Ausflug des Personals",
    woerter:
      "Teamessen Teamausflug Teamevent Teamfeier Teamtag Betriebsausflug Betriebsfeier Betriebsfest Mitarbeiterfeier Mitarbeiterfest Mitarbeiterausflug Personalfeier Personalausflug Firmenfeier Kollegenausflug Weihnachtsessen",
    faelle: [{ wenn: ["beschaeftigte", "gruppe"], ist: ANLASS }],
    ist: {
      art: "frage",
      frage: "Wer hat teilgenommen: die Beschäftigten (Betreuung) oder nur das Personal?",
    },
  },
  {
    name: "Fest oder Geburtstag",
    woerter: `Weihnachtsfeier Sommerfest Geburtstag Jubiläum Fasching Karneval Osterfeier Ostern Nikolaus Advent Feier =Fest
      Herbstfest Frühlingsfest Grillfest Weihnachtsfest Erntefest Erntedankfest Jahresfest Abschlussfest
      Abschlussfeier Abschiedsfeier Verabschiedung Einweihungsfeier Weihnachten Halloween Grillabend
      Grillnachmittag Osternest Weihnachtsmann Weihnachtsbaum Christbaum Geburtstagskarte Weihnacht~ Weihnachts~
      Nikolaus~ Advent~ Oster~ Fasching~ Adventskalender Picknick~ Lagerfeuer~ Eis_essen Pizza_essen Essen_gehen
      Karaoke~ Stadtfest Kirmes Rummel Geburtstagsfeier Geburtstagsfrühstück Geburtstagsrunde Geburtstagskaffee
      Geburtstagstisch Geburtstagsüberraschung Geburtstagsdeko Jubilar Jubilarehrung Dienstjubiläum
      Betriebszugehörigkeit_Ehrung Rentenabschied Renteneintritt Verabschiedungsfeier Willkommensfeier
      Begrüßungsfest Sommerfeier Sommerabschluss Frühlingsfeier Maifeuer Maifest Osterfeuer Herbstfeier
      Kürbisfest Martinsfest Lampionumzug Nikolausfeier Nikolaustag Adventsfeier Adventskaffee Adventsnachmittag
      Weihnachtsessen_Gruppe Weihnachtstüten Weihnachtspäckchen Weihnachtsgeschenke_Beschäftigte Silvester
      Neujahrsempfang_Gruppe Faschingsfeier Faschingskrapfen Kappenfest Rosenmontag Grillnachmittag_Gruppe
      Grillen_Gruppe Gruppenfest Gruppenfeier Hoffest_intern Erntedankfeier Gruppenfrühstück Brunch_Gruppe
      Tanztee Tanzabend Discoabend Party birthday party christmas Feierstunde Zuckertüte Jahresabschluss_Feier
      Jahresabschlussfeier Jahresausklang Jahresausklangsfeier Abschiedsgeschenk Abschiedsrunde Osterhasen
      Osterüberraschung Osterkörbchen Schultüte Frauentag Männertag Abend Themenabend Abschlussabend
      Gruppenabend Spaßnachmittag`,
    merkmale: ["fest", "angebot"],
    faelle: [
      {
        wenn: ["inhaber"],
        ohne: ["beschaeftigte", "gruppe"],
        ist: { art: "frage", frage: "Ist das eine Feier der Beschäftigten oder eine private?" },
      },
    ],
    ist: ANLASS,
  },
  {
    name: "Essen für ein Fest",
    woerter: `Grillgut Grillfleisch Geburtstagskuchen Geburtstagstorte Torte Kuchen Stollen Plätzchen Lebkuchen Ostereier
      Schokoladenhasen Süßigkeiten Süßwaren Grillkohle Grillen Glühwein Bratwürste Bratwurst Rostbratwurst
      Grillwürste Steaks Grillsteaks Pfefferkuchen Dominosteine Christstollen Krapfen Pfannkuchen_Fasching
      Berliner Schokoweihnachtsmänner Weihnachtsschokolade Marzipan Bowle Kinderpunsch Punsch Sekt_Feier
      Luftballons Luftschlangen Girlande Konfetti Partydeko Tischdeko Lampions Wunderkerzen Kuchenbuffet
      Kuchenplatte Gummibärchen Chips Knabberzeug Knabbereien Eistorte Schokolade Pralinen`,
    merkmale: ["fest"],
    ist: ANLASS,
  },
  {
    name: "Veranstaltung der sozialen Betreuung",
    woerter: `Veranstaltung Ausflug Ausflugsfahrt Gruppenfahrt Tagesfahrt Wanderung Wandertag Kino Kinobesuch Theater
      Theaterkarten Konzert Konzertkarten Museum Ausstellungsbesuch Zoo Zoobesuch Tierpark Wildpark Freizeitpark
      Stadtführung Eintritt Eintrittskarten Bowling Bowlingbahn Kegeln Kegel~ Spielabend Spielenachmittag
      Filmabend Kegelbahn Minigolf Zirkus Weihnachtsmarkt Dampferfahrt Kutschfahrt Parkeisenbahn Planetarium
      Bibliothek Büchereiausweis Disco Disko Freizeitangebot Freizeitgestaltung Gruppenaktivität Unternehmung
      Gruppenangebot Kino~ Theater~ Museum~ Museums~ Zirkus~ Bootsfahrt Schifffahrt_Gruppe Floßfahrt Seilbahn
      Kletterwald Klettergarten Sommerrodelbahn Eisbahn Schlittschuhe Sauna Therme Salzgrotte Aquarium
      Sternwarte Gedenkstätte Lesung Filmvorführung Turnier Fotobuch Bücherei Escape_Room Kulturveranstaltung
      Ausflugs~ Gruppenausflug Tagesausflug Betriebsausflug_Gruppe Ausflugstag Ausflugsticket Ausflugsbus
      Stadtrundfahrt Stadtrundgang Schlossbesuch Schlossführung Burgführung Besichtigung Besichtigungstour
      Führung_Gruppe Gruppenführung Museumseintritt Museumsführung Galerie Kunstausstellung Ausstellung
      Messe_Gruppe_Besuch Zootickets Tierparkeintritt Tierpark_Eintritt Botanischer_Garten_Besuch Gartenschau
      Landesgartenschau Bundesgartenschau BUGA Sommerrodeln Freizeitparkeintritt Kletterpark Hochseilgarten
      Trampolinhalle Trampolinpark Bowlingabend Bowlingcenter Kegelabend Kegelnachmittag Billard Minigolfplatz
      Kinokarte Kinoticket Kinonachmittag Theaterbesuch Theaterfahrt Theateraufführung Opernbesuch Oper Operette
      Musical Kabarett Puppentheater Konzertbesuch Chorkonzert Weihnachtskonzert Weihnachtsmarktbesuch Jahrmarkt
      Volksfest Zirkusvorstellung Planetariumsbesuch Dampfschifffahrt Schifffahrt Dampfer Elbdampfer Kahnfahrt
      Bergbahn Parkbahn Kleinbahn Museumsbahn Draisine Kutschfahrt_Gruppe Kremserfahrt Heißluftballon
      Thermenbesuch Thermalbad Badesee Strandbad Saunalandschaft Naturerlebnis Naturführung Waldspaziergang
      Waldtag Waldbaden Exkursion Kräuterwanderung_Gruppe Lamawanderung Alpakawanderung Alpaka-Wanderung
      Tierparkführung Filmnachmittag Lesenachmittag Autorenlesung Spieleabend Singkreis Singstunde
      Musiknachmittag Freizeit Freizeitaktivität Freizeittreff Freizeitnachmittag Freizeitkosten Kulturfahrt
      Kulturprogramm Kulturangebot Kulturpass Gruppenkarte Gruppenticket Eintrittsgeld Eintrittsgelder Eintritte
      Eintrittsticket Tickets Ticket_Gruppe Familientageskarte Tageskarte_Gruppe excursion outing museum cinema
      zoo trip tickets entrance_fee Bibliotheksausweis Leihgebühr_Bücherei Eiscafé_Gruppe Eisessen
      Café-Besuch_Gruppe Cafébesuch Kaffeeklatsch Kaffeetrinken_Gruppe Schnitzeljagd Geocaching Rätseltour
      Stadtrallye Rallye Spieletag Wellnesstag Aktivtag Aktionstag Projektwoche Tierparkbesuch Tierpark_Gruppe
      Tiergarten Tiergehege Tiergartenbesuch Kinderfest Schulfest`,
    merkmale: ["fest", "angebot"],
    ist: ANLASS,
  },
  {
    name: "Sportangebot",
    woerter: `Sportangebot Sport Sportverein Sportfest Sportgruppe Sportkurs Sporthalle Turnhalle Hallenmiete_Sport Schwimmbad
      Schwimmhalle Hallenbad Freibad Schwimmen Schwimmkurs Fitness Fitnessstudio Yoga Yogakurs Yogamatten
      Yogamatte Gymnastik Rückenschule Tanzkurs Tanzen Tanzgruppe Fußball Volleyball Basketball Handball
      Federball Badminton Springseil Frisbee Boule Boccia Tischtennis Tischtennisschläger Hanteln Theraband
      Startgeld Startgebühr Special_Olympics Laufgruppe Nordic_Walking Klettern Kletterhalle Bogenschießen
      Bewegungsangebot Entspannungskurs Sport~ Schwimm~ Kletter~ Reiten Pokal Medaille Trikot Dart Dartscheibe
      Kubb Wikingerschach Skatturnier Gymnastik~ Tanz~ Hula Indiaca Bewegung~ Sportgeräte_klein Sportmaterial
      Sportbedarf Sportartikel Sportutensilien Turnzubehör Turnmatte_klein Gymnastikmatte Gymnastikmatten
      Gymnastikstunde Wassergymnastik Aquafitness Aquajogging Schwimmnudel Schwimmnudeln Schwimmflügel
      Schwimmbrille Schwimmbadeintritt Schwimmhalleneintritt Schwimmhallennutzung Hallenbadeintritt
      Freibadeintritt Badeeintritt Bahnmiete Sporthallennutzung Sporthallenmiete Turnhallenmiete
      Turnhallennutzung Hallennutzung_Sport Hallenzeiten Sportplatz Sportplatznutzung Ballsport Ballspiele
      Ballpumpe Fußbälle Volleybälle Softball Softbälle Wasserball Basketbälle Handbälle Tennisball Tennisbälle
      Tischtennisbälle Federbälle Federballset Federballspiel Badmintonset Badmintonschläger Badmintonfeld
      Tennisschläger Fußballtore_klein Torwandschießen Torwand Hütchen Markierungshütchen Leibchen Pfeifen
      Trillerpfeife Springseile Hula-Hoop Hula-Hoop-Reifen Gymnastikreifen Gymnastikband Fitnessband Terraband
      Thera-Band Therabänder Igelball Igelbälle Massageball Noppenball Jonglierbälle Jongliertücher Diabolo
      Frisbeescheibe Wurfscheibe Bouleset Boule-Kugeln Boccia-Set Bocciaset Krocket Cornhole Leitergolf
      Dartpfeile Dartspiel Wurfpfeile Slackline-Set Kegelset Wurfspiel Yogablock Yogagurt Yogakissen Yogastunde
      Yoga-Stunden Pilates Qigong Qi_Gong Tai_Chi Rückenfitness Rückenkurs Bewegungsgruppe Bewegungskurs
      Bewegungsspiele Fitnesskurs Fitnessgruppe Fitnessstudiobeitrag Lauftreff Walkinggruppe Nordic-Walking
      Wandergruppe Radtour Fahrradtour Radgruppe Radverleih_Ausflug Fahrradverleih Tanzstunde Tanzunterricht
      Tanzworkshop Zumba Line_Dance Boulderhalle Bouldern Klettereintritt Kletterkurs Bogensport Kegelbahnmiete
      Bowlingbahnmiete Tischtennisset Tischtennisnetz Tennisplatz Sportabzeichen Sportlerfest Firmenlauf
      Staffellauf Werkstattlauf Fußballturnier Sportturnier Turniergebühr Startgebühren Vereinsbeitrag_Sport
      Behindertensport Rehasport Reitangebot Reitnachmittag Reiten_Gruppe Eislaufen Eislaufhalle Rodeln
      Ski_Gruppe swimming_pool sports gym ball yoga_class Golfbälle Minigolfschläger Schach Wassersport Kanutour
      Angeln Angelkarte =Ball =Bälle Gymnastikbälle Spielball Spielbälle`,
    merkmale: ["angebot"],
    ist: SPORT,
  },
  {
    name: "Therapie oder Angebot durch Fremde",
    woerter: `Reittherapie Reittherapeut Therapeutisches_Reiten Heilpädagogisches_Reiten Musiktherapie Musiktherapeut
      Kunsttherapie Kunsttherapeut Ergotherapie Ergotherapeut Physiotherapie Physiotherapeut Logopädie Logopäde
      Tanztherapie Tanztherapeut Hundetherapie Therapiehund Krankengymnastik Masseur Psychotherapie Clown
      Klinikclown Musiklehrer Yogalehrer Tanzlehrer Sporttherapeut Trainerhonorar Kursleiterhonorar
      Übungsleiterhonorar Referent Referentenhonorar Dozent Dozentenhonorar Dozentin Alleinunterhalter DJ_Fest
      Künstlerhonorar =Trainer =Massage`,
    faelle: [
      {
        wenn: ["tagung"],
        ohne: ["beschaeftigte", "gruppe"],
        ist: { ...ANLASS, zeilen: ["Sächlicher Verwaltungsaufwand"], rang: 2, wortlaut: "Tagungsgebühren" },
      },
    ],
    ist: {
      art: "frage",
      frage:
        "Ist das Sachaufwand eines begleitenden Angebots, die Leistung eines begleitenden Dienstes oder eine Therapie der Krankenkasse?",
      fundstelle: tabelle2("Unmittelbare Betreuungskosten", "Sachaufwand für begleitende Maßnahmen"),
    },
  },
  {
    name: "Begleitende Maßnahme",
    woerter: `Begleitende_Maßnahme Begleitende_Maßnahmen Begleitendes_Angebot Begleitende_Angebote Begleitangebot
      Arbeitsbegleitende Soziale_Betreuung Betreuungsmaterial Betreuungsaufwand Betreuungsbedarf Sozialbetreuung
      Betreuungskosten Lesezirkel Leserunde Lesekreis Kreativmaterial Kreativangebot Kreativbedarf Kreativkurs
      Bastel~ Basteln Bastelpapier Malkasten Malstifte Wasserfarben Acrylfarben Filzstifte Fensterfarben Knete
      Ton_Töpfern Töpfern Töpferkurs Töpferton Speckstein =Malen Malkurs Handarbeit Stricken Filzen Häkeln
      Strickwolle Bastelwolle Perlen Korbflechten Musikgruppe Ergotherapiematerial Chor Trommelkurs
      Theatergruppe Brettspiel Kartenspiel Puzzle Spiele Spiel Malsachen Malzeug Spielesammlung Sozialtraining
      Lebenspraktisches_Training Lebenspraktisch Alltagstraining Gedächtnistraining Snoezelen Seniorengruppe
      Seniorenangebot Gesprächskreis Freizeitgruppe Zeitungsgruppe Gartentherapie Tiergestützt Therapiegarten
      Hochbeet_Therapie Tagesstruktur Entspannung Gestaltungsmaterial Kulturelle_Bildung Kultur Dekoration Deko
      Weihnachtsdeko Herbstdeko Osterdeko Weihnachtsdekoration Adventskranz Adventsgesteck Insektenhotel
      Nistkasten Gruppenprojekt Projektarbeit Projekttag Kreativ~ Spielekiste Stickgarn Nähzeug Mandala Origami
      Gips Salzteig Kerzengießen Batik Liederbuch Puzzle~ Musik~ Wellness Meditation Entspannung~
      Entspannungsgruppe Entspannungsangebot Entspannungsmusik Duftöl Duftöle Aromaöl Massageöl
      Klangschalenmeditation Snoezel~ Snoezelenmaterial Sinnesmaterial Sinnesangebot Fühlkiste Fühlsäckchen
      Tastsäckchen Igelmassage Gedächtnisspiele Gedächtnisspiel Erinnerungsarbeit Biografiearbeit
      Biographiearbeit Kreativgruppe Kreativwerkstatt Kreativnachmittag Kreativtag Bastelbedarf Bastelmaterial
      Bastelsachen Bastelnachmittag Bastelset Bastelkleber Bastelschere Bastelfarbe Bastelfilz Osterbasteln
      Weihnachtsbasteln Adventsbasteln Herbstbasteln Laternenbasteln Tonpapier Tonkarton Fotokarton
      Transparentpapier Krepppapier Seidenpapier Wellpappe Moosgummi Filzplatten Filzwolle Märchenwolle
      Holzperlen Bügelperlen Glasperlen Perlenset Pompons Pfeifenputzer Wackelaugen Glitzer Stoffmalfarben
      Seidenmalerei Windowcolor Fingerfarben Deckfarben Wassermalfarben Acrylfarbe Aquarellfarben Ölkreide
      Ölkreiden Pastellkreide Malkreide Malkreiden Straßenkreide Buntstifte Wachsmalstifte Wachsmalkreide
      Malblock Zeichenblock Malbuch Malbücher Ausmalbilder Keilrahmen Malleinwand Malgruppe Malpinsel
      Pinselset_Malen Serviettentechnik Decoupage Modelliermasse Fimo Tonarbeiten Tongruppe Töpfergruppe
      Töpfermaterial Glasur_Ton Brennen_Ton Gießform Gipsbinden Perlenkette Makramee Strickgruppe Strickrunde
      Handarbeitswolle Handarbeitsgruppe Handarbeitsmaterial Handarbeitskreis Häkelwolle Häkelnadel Häkelnadeln
      Stricknadel Stricknadeln Stickrahmen Stickset Webrahmen Webgarn Filzgruppe Filznadel Nähgruppe Nähkurs
      Nähstoffe Stoffreste Patchwork Holzarbeiten_Kreativ Laubsägevorlagen Laubsägeholz Brandmalerei Peddigrohr
      Weidenflechten Flechtmaterial Kerzenziehen Kerzenwachs Wachsplatten Bienenwachskerzen_Basteln
      Musikinstrument Musikinstrumente Musikinstrumente_klein Orff Rasseln Rhythmusinstrumente Trommelgruppe
      Trommelworkshop Notenheft Noten Liederhefte Liedermappe Gesangbuch Singgruppe Hörbuch Hörspiel CD_Gruppe
      CDs DVD DVDs Film_Gruppe Puzzles Puzzlespiel Spieleschrank Gesellschaftsspiel Gesellschaftsspiele
      Würfelspiel Würfel Würfelbecher Kartenspiele Rommé Skatkarten Uno Memory Memo-Spiel Domino
      Mensch_ärgere_dich_nicht Kniffel Bingo Rummikub Monopoly Scrabble Schachspiel Mühlespiel Brettspiele
      Tischspiele Großspiele Outdoorspiele Außenspiele Wimpel Girlanden Fensterbilder Fensterdeko Raumdeko
      Jahreszeitendeko Jahreszeitentisch Frühlingsdeko Sommerdeko Gestecke Adventsgestecke Weihnachtskugeln
      Strohsterne Christbaumschmuck Weihnachtsschmuck Kürbisschnitzen Osterstrauß Zeitungsrunde Zeitungsschau
      Politikrunde Morgenkreis Abschlusskreis Lesegruppe Lesestunde Vorlesebuch Vorlesebücher Roman Romane
      Großdruckbücher Krimi Bücher_Lesezirkel Literaturkreis Gesprächsrunde Gesprächsgruppe Frauengruppe
      Männergruppe Selbsthilfegruppe Trauergruppe Angehörigentreffen Angehörigennachmittag Elternabend
      Elternnachmittag Seniorennachmittag Seniorentreff Seniorenkreis Seniorenspiele Rentnergruppe Rentnertreff
      Pausenangebot Pausenspiele Freizeitmaterial Freizeitspiele Beschäftigungsmaterial Beschäftigungsangebot
      Aktivierungsmaterial Aktivierung Therapiematerial Ergomaterial Fördermaterial_Freizeit Kompetenztraining
      Verkehrssicherheitstraining Mobilitätstraining Bustraining Haushaltstraining Einkaufsübung
      Selbstbehauptungskurs Selbstbehauptung Selbstverteidigung Gewaltprävention Sexualpädagogik Gesundheitskurs
      Gesundheitsangebot Ernährungskurs Ernährungsprojekt Rauchfrei-Kurs Stressbewältigung Achtsamkeit
      Naturprojekt Kräuterbeet_Gruppe Kräuterbeet Naschgarten Gruppenbeet Gruppengarten Hochbeet_Gruppe
      Insektenhotel_Bausatz Vogelhausbausatz Bausatz Modellbau Modellbausatz Fotoprojekt Fotokurs Filmprojekt
      Theaterprojekt Theaterkostüme Kostüme Verkleidung Schminke Faschingskostüm Puppenspiel craft_supplies
      board_games Kreativset Batikfarbe Jahresrückblick Fotoabzüge Gruppenfoto Fotoalbum Fotos_Beschäftigte
      begleitende_Hilfen begleitend_Massnahme begleitend_Angebot begleitend_Angebote Gruppenangebote
      Aquarium_Gruppe Tiergestützte Tiergestützte_Intervention tiergestützte_Therapie tiergestütztes_Angebot
      Tierbesuch Tierkontakt Strick~ Häkel~ Webrahmen~ Töpfer~ Sing~ Spiele~ Lese~ Vorlese~ Senioren~
      Gruppenspiel Handarbeits~ Foto~ Film~ Kultur~`,
    merkmale: ["angebot"],
    ist: { ...ANLASS, inProduktion: "fragen" },
  },
  {
    name: "Kochen als begleitendes Angebot",
    woerter: `Kochkurs Kochgruppe Kochtraining Kochangebot Kochprojekt Koch-AG Kochen Kochabend Backkurs Backgruppe Backen Backzutaten
      Plätzchenbacken Backaktion Kochtag Kochnachmittag Kochstunde Kochworkshop Kochtreff Kochangebote Kochkursus Kochtrainings Kochlehrgang Kochlöffelgruppe Gemeinsames_Kochen gemeinsam_kochen Backnachmittag Backtag Backstunde Weihnachtsbäckerei Waffelbacken Pizzabacken Plätzchenbäckerei Marmeladenkurs Lebenspraktisches_Kochen Einkaufsprojekt Ernährungskurs_Kochen Teigmaschine_Kochkurs cooking_class cooking_course baking Einkaufstraining Hauswirtschaftstraining Kochübung Kochworkshop`,
    merkmale: ["angebot", "kochen"],
    ist: { ...ANLASS, inProduktion: "egal" },
  },
  {
    name: "Geschenk",
    woerter: `Geschenk Geschenke Präsent Präsentkorb Blumenstrauß Gutschein Geburtstagsgeschenk Aufmerksamkeit Genesungskarte
      Geschenkpapier Glückwunschkarten Aufmerksamkeiten Präsente Präsentkörbe Gutscheine Geschenkgutschein
      Geschenkkorb Blumenpräsent Blumensträuße gift gifts present Mitbringsel Weihnachtspräsent
      Werbegeschenk_klein Kundengeschenk`,
    faelle: [
      { wenn: ["beschaeftigte", "gruppe", "fest"], ohne: ["bewirtung"], ist: { ...ANLASS, rang: 2 } },
      {
        wenn: ["bewirtung", "verband"],
        ist: {
          art: "sache",
          zeilen: ["Sächlicher Verwaltungsaufwand"],
          rang: 2,
          inProduktion: "fragen",
          wortlaut: "Repräsentation und Gästebewirtung",
        },
      },
    ],
    ist: {
      art: "frage",
      frage: "Für wen ist das Geschenk: für Beschäftigte, für das Personal oder für Geschäftspartner?",
      fundstelle: tabelle2("Unmittelbare Betreuungskosten"),
    },
  },
  {
    name: "Hoffest",
    woerter: "Hoffest Tag_der_offenen_Tür",
    faelle: [{ wenn: ["beschaeftigte"], ist: ANLASS }],
    ist: {
      art: "frage",
      rang: 2,
      frage: "War das eine Veranstaltung für die Beschäftigten, oder diente sie dem Verkauf und der Werbung des Hofes?",
    },
  },
  {
    name: "Bildungs- oder Ferienmaßnahme",
    woerter: `Ferienfreizeit Ferienmaßnahme Ferienfahrt Ferienlager Bildungsmaßnahme Bildungsreise Bildungsurlaub
      Bildungsfahrt Gruppenreise Urlaubsreise Urlaubsfahrt Freizeitmaßnahme Urlaubsmaßnahme Mehrtagesfahrt
      Freizeit_Ostsee Freizeit_Rügen Freizeit_Usedom Ferienwoche Ferienreise Erholungsfreizeit Erholungsreise
      Wochenendfreizeit Wochenendfahrt Gruppenurlaub Reise_Beschäftigte Klassenfahrt Studienfahrt
      Bildungsfreizeit Bildungswoche Bildungsmaßnahmen Qualifizierungsmaßnahme Urlaubsbegleitung Gruppenfreizeit
      Zeltlager Sprachreise Begegnungsreise`,
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
    name: "Lernmittel in großer Zahl",
    woerter:
      "Klassensatz_Tablets Komplettpaket_Lizenzen Lernprogramm_Komplettpaket Schullizenz_Lernsoftware Lernsoftware_Komplettpaket",
    merkmale: ["lernen"],
    ist: {
      art: "frage",
      frage: "Ist die Anschaffung vorab mit dem Kostenträger abgestimmt?",
      fundstelle: tabelle2(
        "Lehr- und Lernmittel",
        "Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
      ),
    },
  },
  {
    name: "Leichte Sprache",
    woerter: "Leichte_Sprache Einfache_Sprache einfache_Spr leichter_Sprache einfacher_Sprache leichte_Spr",
    merkmale: ["lernen"],
    ist: { ...LERNEN, rang: 1 },
  },
  {
    name: "Lehr- und Lernmittel",
    woerter: `Lehrmittel Lernmittel Lehrmaterial Lehrmaterialien Lernmaterialien Unterrichtsmaterial Unterrichtsmittel
      Übungsmaterialien Übung~ Lern~ Übungsheft Übungsbuch Übungsaufgaben Übungsstück Übungsholz Arbeitsblatt
      Arbeitsblätter Arbeitsheft Lehrbuch Lehrbücher Lehrgangsmaterial Schulbuch Schulbücher Schulhefte
      Lernsoftware Lernprogramm Lern-App Lernspiel Lernkarten Lernheft Lernplakat Lernkoffer Lerntafel
      Anschauungsmaterial Anschauungstafel Anschauungsobjekt Schautafel Lehrtafel Lehrfilm Lehrkoffer Lehrmodell
      Lesebuch Lesehilfe Rechenhilfe Rechenbuch Alphabetisierung Metacom Piktogramme Bildkarten Bildungsmaterial
      Kursmaterial Kursunterlagen Qualifizierungsmaterial Schulungsunterlagen Lexikon Bestimmungsbuch
      Fachkunde_Beschäftigte Lernzettel Wörterbuch Schulungsmaterial Duden Atlas Globus Hefte Schulbedarf
      Schulheft Mathe~ Schablonen Lehr~ Schreiblernheft Lernposter Lernbuch Lernbücher Lernmappe Lernordner
      Lernkiste Lernset Lernblatt Lernblätter Lernuhr Lernuhren Rechenkurs Lesekurs Schreibkurs Leselernheft
      Leseheft Lesetraining Schreiblernmaterial Schreibübung Schreibübungen Schreibheft Schreibhefte Rechenheft
      Rechenhefte Rechenspiel Rechenrahmen Rechenkette Rechenschieber Rechengeld Rechenmaterial Zahlenkarten
      Zahlentafel Hunderterfeld Einmaleins Zahlenstrahl Buchstaben Buchstabenkarten Buchstabenstempel
      Buchstabentafel Anlauttabelle Silbenkarten Wortkarten Bildwörterbuch Bildlexikon Spielgeld Euro-Spielgeld
      Sprachkurs_Material Deutschkurs_Material Vorkurs Fachkundemappe Fachkundeheft Fachkundeunterlagen
      Qualifizierungsbaustein Qualifizierungsmappe Qualifizierungsbausteine Qualifizierungsunterlagen
      Qualifizierung Bildungsbaustein Bildungsbausteine Bildungsmaterialien Ausbildungsbaustein Arbeitsmappe
      Arbeitsmappen Arbeitsanleitung Bildanleitung Arbeitsblattsammlung Arbeitshefte Arbeitsbuch
      Aufgabensammlung Kopiervorlagen Kopiervorlage Unterrichtsfilm Unterrichtshilfe Unterrichtsbuch
      Schulungsfilm_Beschäftigte Schulungsordner_Beschäftigte Schulungsmappe Übungsmaterial Übungsmappe
      Übungsmappen Übungsblätter Übungsordner Übungsset Übungsbrett Übungskoffer Übungskasse Übungswerkstück
      Übungsbestecke Übungsholz_Leimholz Schwungübungen Schwungübung Trainingsmaterial Trainingsmappe
      Montageübung Sortierübung Sortierbox_Übung Sortierspiel Steckspiel Schablonenset Messübung
      Bestimmungsübung Bestimmungsübungen Bestimmungsbücher Bestimmungskarten Pflanzenbestimmung
      Pflanzenbestimmungsbuch Naturführer Kosmos_Naturführer Tierkarten Pflanzenkarten Herbarium Becherlupe
      Becherlupen Mikroskop Präparate Modell_Lernen Anatomiemodell Anschauungsmodell Anschauungsbild Schaubild
      Schaubilder Wandkarte_Lernen Landkarte Weltkarte Deutschlandkarte Experimentierkasten Experimentierset
      Elektrobaukasten Baukasten Technikbaukasten Verkehrszeichen_Übung Verkehrserziehung Verkehrszeichenkarten
      Erste-Hilfe-Lernmaterial Unfallverhütung_Lernmaterial Lernvideo Lernvideos E-Learning_Beschäftigte Lern-CD
      Lern-DVD Lern-Software Lernplattform Lernapp Anton-App Budenberg Schulsoftware Klett Cornelsen Westermann
      Persen Verlag_an_der_Ruhr Lernbiene Betzold Duden_Verlag Schubi Spectra_Verlag Verlag_a_d_Ruhr METACOM
      TEACCH Boardmaker PECS Piktogrammkarten Symbolkarten Bildsymbole Gebärdenkarten Gebärdenbuch UK-Material
      Unterstützte_Kommunikation_Material Kommunikationstafel Kommunikationsordner Wochenplan_Tafel
      Tagesplan_Tafel Unterweisungsmaterial_leichte_Sprache teaching_material learning_material workbook
      worksheets textbook school_supplies Schulmaterial Schülerhefte Berufsbildung Berufsbildungsmaterial
      Lehrwerk Lehrwerke Lehr-DVD Lehrvideo Lehrposter Lehrgangsmappe Lehrunterlagen Fachrechnen Fachkundebuch
      Gartenbuch_leichte_Sprache Rechentrainer Lesestift Tiptoi Tellimero Lernpfad Servicetraining
      Kassentraining üben Übungszweige Übungsgerät`,
    merkmale: ["lernen"],
    ist: LERNEN,
  },
  {
    name: "Bücher",
    woerter: "Buch Bücher Handbuch Taschenbuch Sachbuch Kochbuch Bildband Buchhandlung Thalia",
    faelle: [
      { wenn: ["lernen", "beschaeftigte", "in:Lehr- und Lernmittel"], ohne: ["angebot"], ist: LERNEN },
      { wenn: ["angebot"], ist: { ...ANLASS, rang: 2 } },
    ],
    ist: {
      art: "frage",
      rang: 2,
      frage: "Wofür ist das Buch: zum Lernen der Beschäftigten, für ein begleitendes Angebot oder für die Verwaltung?",
    },
  },
  {
    name: "Kurs",
    woerter: "Kurs Kursgebühr Workshop Kursleiter",
    merkmale: ["kurs"],
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
      {
        wenn: ["personal"],
        ohne: ["tagung", "angebot", "fest"],
        ist: { art: "personal", funktion: null },
      },
      {
        wenn: ["tagung"],
        ohne: ["angebot"],
        ist: { ...ANLASS, zeilen: ["Sächlicher Verwaltungsaufwand"], wortlaut: "Tagungsgebühren" },
      },
    ],
    ist: {
      art: "frage",
      rang: 2,
      frage: "Für welche Leistung ist das Honorar: begleitendes Angebot, begleitender Dienst oder etwas anderes?",
    },
  },
];
