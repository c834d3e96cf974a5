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
    woerter: `After_Sun Aftershave Anti-Brumm Atrix Autan Babycreme Babyöl Badezusatz Bepanthen Binden Bodylotion Bübchen care_supplies Damenhygiene Deo Deodorant Deoroller Deospray Duschbad Duschgel Duschschaum Einmallätzchen Einmalrasierer Einmalunterlagen Einmalwaschhandschuhe Einwegrasierer Esslätzchen Essschürze Eubos Feuchttuch Fieberthermometer Fußbad_Salz Fußcreme Fußpflegecreme Grundpflege Haarbürste Haargummis Haarpflege Haarspülung Haarwaschmittel Handcreme Händewaschpflege Handpflege Hautcreme Hautdesinfektion Hautpflege Hautschutz Hautschutzcreme Hautschutzplan Infrarotthermometer Insektenschutz Interdentalbürsten Intimpflegetücher Intimwaschlotion Kamill Kamm Kämme Kirschkernkissen Kleiderschutz Kleiderschutzlätze Körpercreme Körperlotion Körperpflege Lagerungshilfe Lagerungskeil Lagerungskissen Lagerungsmaterial Lagerungsrolle Lätzchen Linola Lippenpflege Lippenpflegestift Menalind Menstruationsartikel Mückenschutz Mückenspray_Haut Mundpflege Mundpflegestäbchen Mundspülung Mundwasser Nackenkissen_Pflege Nagelbürste Nagelfeile Nagelknipser Nagelpflege Nagelschere Nassrasierer Neutrogena Nierenschale Nivea Ohrenstäbchen Ohrthermometer Ölpflegetücher Penaten =Pflege Pflegeartikel Pflegebalsam Pflegebedarf Pflegecreme Pflegehandschuh Pflegekoffer Pflegelotion Pflegematerial Pflegemittel Pflegenachfüllung Pflegeöl Pflegeprodukte Pflegerischer_Sachaufwand Pflegesachaufwand Pflegeschaum Pflegeschürze Pflegeset Pflegetechnisch Pflegetuch Pflegeunterlage Pflegeutensilien Pflegewanne Pinzette Puder Rasiergel Rasierklingen Rasierschaum Reinigungsschaum_Haut Schnabelbecher Schnabeltasse Schutzkittel Shampoo skin_care Slipeinlagen_Hygiene Sonnencreme Sonnenlotion Sonnenmilch Sonnenschutz Sonnenspray Stecklaken_Einmal Stirnthermometer Tampons Trinkbecher_Pflege Vaseline Waschgel Waschhandschuh Waschlappen Waschlotion Waschschüssel Watte Wattepads Wattestäbchen Wickelauflage Wickelunterlage Windeleimer Windeleimerbeutel Wunddesinfektion Wundschutzcreme Zahnbürste Zahncreme Zahnpasta Zahnpflege Zahnseide Zeckenkarte Zeckenschutz Zeckenspray Zeckenzange Zinkcreme Zinksalbe`,
    ist: PFLEGE,
  },
  {
    name: "Hygienematerial",
    woerter: `Antigentest Atemschutzmasken Bacillol Corona-Test Desinfektionsspender Desinfektionstücher Desinfektionswaschmittel_Pflege Desinfektion~ disinfectant disposable_gloves Einmalhandschuhe Einmalkittel Einmalschürzen Einweghandschuhe Einwegschürzen FFP2 Flächendesinfektion Haarnetze_Pflege Handdesinfektion Handdesinfektionsgel Händedesinfektion =Hygiene Hygieneartikel Hygienebedarf Hygienematerial Hygieneset Hygienetücher Kodan Latexhandschuh Masken Mund-Nasen-Schutz Mundschutz Nitril Nitril-Handschuhe Nitrilhandschuhe Octenisept Sagrotan_Pflege Schnelldesinfektion Schnelltest Schutzhandschuhe_Einweg Schutzkittel_Einmal Selbsttest Softasept Sterillium Überschuhe Untersuchungshandschuhe Vinyl Vinylhandschuhe`,
    ist: { ...PFLEGE, zeilen: ["Pflegerischer Sachaufwand", "Allgemeiner Materialaufwand"] },
  },
  {
    name: "Hausapotheke",
    woerter: `Arnika Arnikasalbe Augenspülflasche Augenspüllösung Augenspülung Beatmungsmaske Brandgel Brandsalbe Coolpack DIN_13157 DIN_13169 Dreiecktuch Eisspray Elastische_Binde Erste-Hilfe-Füllung Erste-Hilfe-Kasten Erste-Hilfe-Koffer Erste-Hilfe-Material Erste-Hilfe-Schrank_Füllung Erste-Hilfe-Set Erste-Hilfe-Tasche Erste_Hilfe Ersthelfer-Material Fenistil first_aid Fixierbinde Hansaplast Hausapotheke Heftpflaster Ibuprofen_Hausapotheke Insektengel Insektenstichsalbe Kalt-Warm-Kompresse Kältespray Kaltkompresse Kohletabletten Kompressen Kühlkissen Kühlkompresse Kühlpack Leukoplast Leukosilk Mullbinde Notfallset Notfalltasche Octenisept_Hausapotheke Paracetamol_Hausapotheke Pflaster Pflasterbox Pflasterspender Pflasterstrips Rettungsdecke Sanitätsmaterial Schmerztabletten Sofortkühlung Verbandbuch Verbandkasten Verbandkastenfüllung Verbandmaterial Verbandpack Verbandpäckchen Verbandskasten Verbandsmaterial Verbandsset Verbandsstoffe Verbandstoff Verbandszeug Verbandtuch Wärmepflaster Wundauflage Wunddesinfektion_Hausapotheke Wundgel Wundkompresse Wundsalbe Wundspray Wundversorgung`,
    merkmale: ["hausapotheke", "apotheke"],
    ist: HAUSAPOTHEKE,
  },
  {
    name: "Apotheke",
    woerter: `Apotheke Arznei Aspirin Globuli Hustensaft Ibuprofen Medikament Medizin Nasenspray Paracetamol Pharma pharmacy Salbe Tabletten Tropfen`,
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
    woerter: `Abend Abschiedsgeschenk Abschiedsrunde Abschlussfest Advent Adventskaffee Adventskalender Adventsnachmittag Advent~ Begrüßungsfest Betriebszugehörigkeit_Ehrung birthday Brunch_Gruppe Christbaum christmas Discoabend Einweihungsfeier Eis_essen Erntedankfeier Erntedankfest Erntefest Essen_gehen Fasching Faschingskrapfen Fasching~ Feier Feierstunde =Fest Frauentag Frühlingsfeier Frühlingsfest Geburtstag Geburtstagsdeko Geburtstagsfrühstück Geburtstagskaffee Geburtstagskarte Geburtstagsrunde Geburtstagstisch Geburtstagsüberraschung Grillabend Grillen_Gruppe Grillfest Grillnachmittag Grillnachmittag_Gruppe Gruppenabend Gruppenfeier Gruppenfest Gruppenfrühstück Halloween Herbstfest Hoffest_intern Jahresabschluss_Feier Jahresabschlussfeier Jahresausklang Jahresfest Jubilar Jubilarehrung Jubiläum Kappenfest Karaoke~ Karneval Kirmes Kürbisfest Lagerfeuer~ Lampionumzug Maifest Maifeuer Männertag Martinsfest Neujahrsempfang_Gruppe Nikolaus Nikolaustag Nikolaus~ Osterkörbchen Ostern Osterüberraschung Oster~ Party party Picknick~ Pizza_essen Rentenabschied Renteneintritt Rosenmontag Rummel Schultüte Silvester Sommerabschluss Sommerfest Spaßnachmittag Stadtfest Tanzabend Tanztee Verabschiedung Weihnachtsbaum Weihnachtsessen_Gruppe Weihnachtsgeschenke_Beschäftigte Weihnachtsmann Weihnachtspäckchen Weihnachtstüten Weihnachts~ Weihnacht~ Zuckertüte`,
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
    woerter: `Berliner Bowle Bratwurst Chips Dominosteine Eistorte Geburtstagskuchen Geburtstagstorte Girlande Glühwein Grillen Grillfleisch Grillgut Grillkohle Grillsteaks Grillwürste Gummibärchen Knabbereien Knabberzeug Konfetti Krapfen Kuchen Kuchenbuffet Kuchenplatte Lampions Luftballons Luftschlangen Marzipan Ostereier Partydeko Pfannkuchen_Fasching Plätzchen Pralinen Punsch Schokolade Schokoladenhasen Schokoweihnachtsmänner Sekt_Feier Steaks Stollen Süßigkeiten Süßwaren Tischdeko Torte Weihnachtsschokolade Wunderkerzen`,
    merkmale: ["fest"],
    ist: ANLASS,
  },
  {
    name: "Veranstaltung der sozialen Betreuung",
    woerter: `Aktionstag Aktivtag Alpaka-Wanderung Alpakawanderung Aquarium Ausflug Ausflugsbus Ausflugs~ Ausstellung Badesee Bergbahn Besichtigung Besichtigungstour Betriebsausflug_Gruppe Bibliothek Bibliotheksausweis Billard Bootsfahrt Botanischer_Garten_Besuch Bowling Bowlingabend Bowlingbahn Bowlingcenter Bücherei Büchereiausweis BUGA Burgführung Café-Besuch_Gruppe Cafébesuch Chorkonzert cinema Dampfer Dampferfahrt Dampfschifffahrt Disco Disko Draisine Eintritt Eintrittskarten Eintrittsticket Eisbahn Eiscafé_Gruppe Eisessen entrance_fee Escape_Room excursion Exkursion Familientageskarte Filmabend Filmnachmittag Filmvorführung Floßfahrt Fotobuch Freizeit Freizeitaktivität Freizeitangebot Freizeitgestaltung Freizeitnachmittag Freizeitpark Freizeittreff Führung_Gruppe Galerie Gartenschau Gedenkstätte Geocaching Gruppenaktivität Gruppenangebot Gruppenausflug Gruppenfahrt Gruppenführung Gruppenkarte Gruppenticket Heißluftballon Hochseilgarten Jahrmarkt Kabarett Kaffeeklatsch Kaffeetrinken_Gruppe Kahnfahrt Kegelabend Kegelbahn Kegeln Kegelnachmittag Kegel~ Kinderfest Kino Kinobesuch Kinokarte Kinonachmittag Kinoticket Kino~ Kleinbahn Klettergarten Kletterpark Kletterwald Konzert Konzertkarten Kräuterwanderung_Gruppe Kremserfahrt Kulturangebot Kulturfahrt Kulturpass Kulturprogramm Kulturveranstaltung Kutschfahrt Kutschfahrt_Gruppe Leihgebühr_Bücherei Lesenachmittag Lesung Messe_Gruppe_Besuch Minigolf Minigolfplatz Museum museum Museumsbahn Museumsführung Museums~ Museum~ Musical Musiknachmittag Naturerlebnis Naturführung Oper Operette outing Parkbahn Parkeisenbahn Planetarium Projektwoche Puppentheater Rallye Rätseltour Salzgrotte Sauna Saunalandschaft Schifffahrt Schifffahrt_Gruppe Schlittschuhe Schlossbesuch Schlossführung Schnitzeljagd Schulfest Seilbahn Singkreis Singstunde Sommerrodelbahn Sommerrodeln Spielabend Spieleabend Spielenachmittag Spieletag Stadtführung Stadtrallye Stadtrundfahrt Stadtrundgang Sternwarte Strandbad Tagesfahrt Tageskarte_Gruppe Theater Theateraufführung Theaterbesuch Theaterfahrt Theaterkarten Theater~ Thermalbad Therme Ticket_Gruppe Tickets tickets Tiergarten Tiergehege Tierpark Tierpark_Gruppe Tierparkführung Trampolinhalle Trampolinpark trip Turnier Unternehmung Veranstaltung Volksfest Waldbaden Waldspaziergang Waldtag Wandertag Wanderung Weihnachtskonzert Weihnachtsmarkt Wellnesstag Wildpark Zirkus Zirkusvorstellung Zirkus~ Zoo zoo Zoobesuch Zootickets`,
    merkmale: ["fest", "angebot"],
    ist: ANLASS,
  },
  {
    name: "Sportangebot",
    woerter: `Angelkarte Angeln Aquafitness Aquajogging Badeeintritt Badminton Badmintonfeld Badmintonschläger Bahnmiete ball =Ball =Bälle Ballpumpe Ballspiele Ballsport Basketball Behindertensport Bewegungsgruppe Bewegungskurs Bewegungsspiele Bewegung~ Boccia Boccia-Set Bocciaset Bogenschießen Bogensport Boulderhalle Bouldern Boule Boule-Kugeln Bowlingbahnmiete Cornhole Dart Dartpfeile Dartscheibe Dartspiel Diabolo Eislaufen Eislaufhalle Entspannungskurs Fahrradverleih Federball Federballspiel Firmenlauf Fitness Fitnessband Fitnessgruppe Fitnesskurs Fitnessstudio Freibad Freibadeintritt Frisbee Frisbeescheibe Fußball Fußballtore_klein Fußballturnier Golfbälle gym Gymnastik Gymnastikbälle Gymnastikband Gymnastikmatte Gymnastikreifen Gymnastikstunde Gymnastik~ Hallenbad Hallenbadeintritt Hallenmiete_Sport Hallennutzung_Sport Hallenzeiten Handball Hanteln Hula Hula-Hoop Hula-Hoop-Reifen Hütchen Igelball Indiaca Jonglierbälle Jongliertücher Kanutour Kegelbahnmiete Kegelset Klettereintritt Kletterhalle Kletterkurs Kletter~ Krocket Kubb Laufgruppe Lauftreff Leibchen Leitergolf Line_Dance Markierungshütchen Massageball Medaille Minigolfschläger Noppenball Nordic-Walking Nordic_Walking Pfeifen Pilates Pokal Qi_Gong Qigong Radgruppe Radtour Radverleih_Ausflug Rehasport Reitangebot Reiten Reiten_Gruppe Reitnachmittag Rodeln Rückenkurs Rückenschule Schach Schwimmbad Schwimmbadeintritt Schwimmbrille Schwimmflügel Schwimmhalle Schwimmhalleneintritt Schwimmkurs Schwimm~ Skatturnier Ski_Gruppe Slackline-Set Softball Special_Olympics Spielball Sport Sportabzeichen Sportangebot Sportartikel Sportbedarf Sportfest Sportgeräte_klein Sportgruppe Sporthalle Sporthallenmiete Sportkurs Sportlerfest Sportmaterial Sportplatz sports Sportturnier Sportutensilien Sportverein Sport~ Springseil Staffellauf Startgebühr Startgeld swimming_pool Tai_Chi Tanzen Tanzgruppe Tanzkurs Tanzstunde Tanzworkshop Tanz~ Tennisball Tennisplatz Tennisschläger Terraband Thera-Band Theraband Therabänder Tischtennis Tischtennisbälle Tischtennisnetz Tischtennisschläger Torwand Torwandschießen Trikot Trillerpfeife Turnhalle Turnhallenmiete Turniergebühr Turnmatte_klein Turnzubehör Vereinsbeitrag_Sport Volleyball Walkinggruppe Wandergruppe Wasserball Wassergymnastik Wassersport Werkstattlauf Wurfpfeile Wurfscheibe Wurfspiel Yoga Yogablock Yogagurt Yogakissen Yogakurs Yogamatte Yogastunde Zumba`,
    merkmale: ["angebot"],
    ist: SPORT,
  },
  {
    name: "Therapie oder Angebot durch Fremde",
    woerter: `Alleinunterhalter Clown DJ_Fest Dozent Dozentenhonorar Ergotherapeut Ergotherapie Heilpädagogisches_Reiten Hundetherapie Klinikclown Krankengymnastik Künstlerhonorar Kunsttherapeut Kunsttherapie Kursleiterhonorar Logopäde Logopädie =Massage Masseur Musiklehrer Musiktherapeut Musiktherapie Physiotherapeut Physiotherapie Psychotherapie Referent Referentenhonorar Reittherapeut Reittherapie Sporttherapeut Tanzlehrer Tanztherapeut Tanztherapie Therapeutisches_Reiten Therapiehund =Trainer Trainerhonorar Übungsleiterhonorar Yogalehrer`,
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
    woerter: `Abschlusskreis Achtsamkeit Acrylfarbe Adventsbasteln Adventsgesteck Adventskranz Aktivierung Aktivierungsmaterial Alltagstraining Angehörigennachmittag Angehörigentreffen Aquarellfarben Aquarium_Gruppe Arbeitsbegleitende Aromaöl Ausmalbilder Außenspiele Bastelfarbe Bastelkleber Bastelmaterial Basteln Bastelnachmittag Bastelpapier Bastelschere Bastelwolle Bastel~ Batik Batikfarbe Bausatz Begleitangebot begleitend_Angebote begleitend_Massnahme begleitende_Hilfen Beschäftigungsangebot Beschäftigungsmaterial Betreuungsaufwand Betreuungsbedarf Betreuungskosten Betreuungsmaterial Bienenwachskerzen_Basteln Bingo Biografiearbeit Biographiearbeit board_games Brandmalerei Brennen_Ton Brettspiele Bücher_Lesezirkel Bügelperlen Buntstifte Bustraining CD_Gruppe CDs Chor Christbaumschmuck craft_supplies Deckfarben Decoupage Deko Dekoration Domino Duftöl DVD DVDs Einkaufsübung Elternabend Elternnachmittag Entspannung Entspannungsangebot Entspannungsgruppe Entspannung~ Ergomaterial Ergotherapiematerial Erinnerungsarbeit Ernährungskurs Ernährungsprojekt Faschingskostüm Fensterbilder Fensterdeko Fensterfarben Film_Gruppe Film~ Filzen Filzgruppe Filznadel Filzplatten Filzstifte Filzwolle Fimo Fingerfarben Flechtmaterial Fördermaterial_Freizeit Fotoabzüge Fotokarton Fotokurs Fotos_Beschäftigte Foto~ Frauengruppe Freizeitgruppe Freizeitmaterial Freizeitspiele Frühlingsdeko Fühlkiste Fühlsäckchen Gartentherapie Gedächtnisspiel Gedächtnistraining Gesangbuch Gesellschaftsspiele Gesprächsgruppe Gesprächskreis Gesprächsrunde Gestaltungsmaterial Gestecke Gesundheitsangebot Gesundheitskurs Gewaltprävention Gießform Gips Gipsbinden Girlanden Glasur_Ton Glitzer Großdruckbücher Großspiele Gruppenangebote Gruppenbeet Gruppenfoto Gruppengarten Gruppenprojekt Gruppenspiel Häkeln Häkelnadel Häkelwolle Häkel~ Handarbeit Handarbeitsgruppe Handarbeitskreis Handarbeitsmaterial Handarbeitswolle Handarbeits~ Haushaltstraining Herbstbasteln Herbstdeko Hochbeet_Gruppe Hochbeet_Therapie Hörbuch Hörspiel Igelmassage Insektenhotel Jahresrückblick Jahreszeitendeko Jahreszeitentisch Keilrahmen Kerzengießen Kerzenwachs Kerzenziehen Klangschalenmeditation Knete Kniffel Kompetenztraining Korbflechten Kostüme Kräuterbeet Kräuterbeet_Gruppe Kreativgruppe Kreativkurs Kreativmaterial Kreativnachmittag Kreativwerkstatt Kreativ~ Krepppapier Krimi Kultur Kultur~ Kürbisschnitzen Laternenbasteln Laubsägeholz Laubsägevorlagen Lebenspraktisch Lebenspraktisches_Training Lesegruppe Lesekreis Leserunde Lesestunde Lese~ Liederbuch Liederhefte Liedermappe Literaturkreis Makramee Malblock Malbuch =Malen Malgruppe Malkasten Malkreide Malkurs Malleinwand Malpinsel Malsachen Malstifte Malzeug Mandala Männergruppe Märchenwolle Massageöl Meditation Memory Mensch_ärgere_dich_nicht Mobilitätstraining Modellbau Modelliermasse Monopoly Moosgummi Morgenkreis Mühlespiel Musikgruppe Musik~ Nähgruppe Nähkurs Nähstoffe Nähzeug Naschgarten Naturprojekt Nistkasten Noten Notenheft Ölkreide Orff Origami Osterbasteln Osterdeko Osterstrauß Outdoorspiele Pastellkreide Patchwork Pausenangebot Pausenspiele Peddigrohr Perlen Perlenkette Pfeifenputzer Pinselset_Malen Politikrunde Pompons Projektarbeit Projekttag Puzzle Puzzles Puzzle~ Rasseln Rauchfrei-Kurs Raumdeko Rentnergruppe Rentnertreff Rhythmusinstrumente Roman Romane Rommé Rummikub Salzteig Schachspiel Schminke Scrabble Seidenmalerei Seidenpapier Selbstbehauptung Selbstbehauptungskurs Selbsthilfegruppe Selbstverteidigung Seniorenangebot Seniorengruppe Seniorenkreis Seniorennachmittag Seniorenspiele Seniorentreff Senioren~ Serviettentechnik Sexualpädagogik Singgruppe Sing~ Sinnesangebot Sinnesmaterial Skatkarten Snoezelenmaterial Snoezel~ Sommerdeko Sozialbetreuung Soziale_Betreuung Sozialtraining Speckstein Spiel Spiele Spielekiste Spielesammlung Spieleschrank Spiele~ Stickgarn Stickrahmen Stickset Stoffmalfarben Stoffreste Straßenkreide Stressbewältigung Strickgruppe Strickrunde Strickwolle Strick~ Strohsterne Tagesstruktur Tastsäckchen Theatergruppe Theaterkostüme Theaterprojekt Therapiegarten Therapiematerial Tierbesuch Tiergestützt Tierkontakt Tischspiele Tonarbeiten Tongruppe Tonkarton Tonpapier Töpfergruppe Töpferkurs Töpfermaterial Töpferton Töpfer~ Transparentpapier Trauergruppe Trommelgruppe Trommelkurs Trommelworkshop Uno Verkehrssicherheitstraining Verkleidung Vogelhausbausatz Vorlesebuch Vorlese~ Wachsmalkreide Wachsmalstifte Wachsplatten Wackelaugen Wasserfarben Wassermalfarben Webgarn Webrahmen Webrahmen~ Weidenflechten Weihnachtsbasteln Weihnachtsdeko Weihnachtsdekoration Weihnachtskugeln Weihnachtsschmuck Wellness Wellpappe Wimpel Windowcolor Würfel Würfelbecher Zeichenblock Zeitungsgruppe Zeitungsrunde Zeitungsschau`,
    merkmale: ["angebot"],
    ist: { ...ANLASS, inProduktion: "fragen" },
  },
  {
    name: "Kochen als begleitendes Angebot",
    woerter: `Backaktion Backen Backgruppe Backkurs Backnachmittag Backstunde Backtag Backzutaten baking cooking_class cooking_course Einkaufsprojekt Einkaufstraining Ernährungskurs_Kochen gemeinsam_kochen Hauswirtschaftstraining Koch-AG Kochabend Kochangebot Kochen Kochgruppe Kochkurs Kochkursus Kochlehrgang Kochlöffelgruppe Kochnachmittag Kochprojekt Kochstunde Kochtag Kochtraining Kochtreff Kochübung Kochworkshop Lebenspraktisches_Kochen Marmeladenkurs Pizzabacken Plätzchenbacken Plätzchenbäckerei Teigmaschine_Kochkurs Weihnachtsbäckerei`,
    merkmale: ["angebot", "kochen"],
    ist: { ...ANLASS, inProduktion: "egal" },
  },
  {
    name: "Geschenk",
    woerter: `Aufmerksamkeit Blumenpräsent Blumenstrauß Geburtstagsgeschenk Genesungskarte Geschenk Geschenkkorb Geschenkpapier gift gifts Glückwunschkarten Gutschein Mitbringsel Präsent Präsentkorb present Weihnachtspräsent Werbegeschenk_klein`,
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
    woerter: `Begegnungsreise Bildungsfahrt Bildungsfreizeit Bildungsmaßnahme Bildungsreise Bildungsurlaub Bildungswoche Erholungsfreizeit Erholungsreise Ferienfahrt Ferienfreizeit Ferienlager Ferienmaßnahme Ferienreise Ferienwoche Freizeit_Ostsee Freizeit_Rügen Freizeit_Usedom Freizeitmaßnahme Gruppenfreizeit Gruppenreise Gruppenurlaub Klassenfahrt Mehrtagesfahrt Qualifizierungsmaßnahme Reise_Beschäftigte Sprachreise Studienfahrt Urlaubsbegleitung Urlaubsfahrt Urlaubsmaßnahme Urlaubsreise Wochenendfahrt Wochenendfreizeit Zeltlager`,
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
    woerter: `Alphabetisierung Anatomiemodell Anlauttabelle Anschauungsbild Anschauungsmaterial Anschauungsmodell Anschauungsobjekt Anschauungstafel Anton-App Arbeitsanleitung Arbeitsblatt Arbeitsblattsammlung Arbeitsbuch Arbeitsheft Arbeitsmappe Atlas Aufgabensammlung Ausbildungsbaustein Baukasten Becherlupe Berufsbildung Berufsbildungsmaterial Bestimmungsbuch Bestimmungskarten Bestimmungsübung Betzold Bildanleitung Bildkarten Bildlexikon Bildsymbole Bildungsbaustein Bildungsmaterial Bildungsmaterialien Bildwörterbuch Boardmaker Buchstaben Buchstabenkarten Buchstabenstempel Buchstabentafel Budenberg Cornelsen Deutschkurs_Material Deutschlandkarte Duden E-Learning_Beschäftigte Einmaleins Erste-Hilfe-Lernmaterial Experimentierkasten Experimentierset Fachkunde_Beschäftigte Fachkundebuch Fachkundeheft Fachkundemappe Fachkundeunterlagen Fachrechnen Gartenbuch_leichte_Sprache Gebärdenbuch Gebärdenkarten Globus Hefte Herbarium Hunderterfeld Kassentraining Klett Kommunikationsordner Kommunikationstafel Kopiervorlage Kursmaterial Kursunterlagen Landkarte learning_material Lehr-DVD Lehrbuch Lehrfilm Lehrgangsmappe Lehrgangsmaterial Lehrkoffer Lehrmaterial Lehrmaterialien Lehrposter Lehrtafel Lehr~ Lern-App Lern-CD Lern-DVD Lern-Software Lernapp Lernbiene Lernbuch Lernkiste Lernkoffer Lernmappe Lernordner Lernplakat Lernposter Lernprogramm Lernset Lernsoftware Lernspiel Lerntafel Lernuhr Lern~ Lesebuch Leseheft Lesehilfe Lesekurs Leselernheft Lesestift Lesetraining Lexikon Mathe~ Messübung Metacom METACOM Mikroskop Montageübung Naturführer PECS Persen Pflanzenbestimmung Pflanzenbestimmungsbuch Pflanzenkarten Piktogramme Piktogrammkarten Präparate Qualifizierung Qualifizierungsbaustein Qualifizierungsmappe Qualifizierungsmaterial Qualifizierungsunterlagen Rechenbuch Rechengeld Rechenheft Rechenhilfe Rechenkette Rechenkurs Rechenmaterial Rechenrahmen Rechenschieber Rechenspiel Rechentrainer Schablonen Schaubild Schautafel school_supplies Schreibheft Schreibkurs Schreiblernheft Schreiblernmaterial Schreibübung Schubi Schulbedarf Schulbuch Schülerhefte Schulheft Schulmaterial Schulsoftware Schulungsfilm_Beschäftigte Schulungsmappe Schulungsmaterial Schulungsordner_Beschäftigte Schulungsunterlagen Schwungübung Servicetraining Silbenkarten Sortierspiel Sortierübung Spectra_Verlag Spielgeld Sprachkurs_Material Steckspiel Symbolkarten Tagesplan_Tafel TEACCH teaching_material Tellimero textbook Tierkarten Tiptoi Trainingsmappe Trainingsmaterial =üben Übungsaufgaben Übungsbestecke Übungsbrett Übungsbuch Übungsgerät Übungsheft Übungsholz Übungskasse Übungskoffer Übungsmappe Übungsmaterial Übungsmaterialien Übungsordner Übungsstück Übungswerkstück Übungszweige Übung~ UK-Material Unfallverhütung_Lernmaterial Unterrichtsbuch Unterrichtsfilm Unterrichtshilfe Unterrichtsmaterial Unterrichtsmittel Unterstützte_Kommunikation_Material Unterweisungsmaterial_leichte_Sprache Verkehrserziehung Verkehrszeichenkarten Verlag_a_d_Ruhr Verlag_an_der_Ruhr Vorkurs Weltkarte Westermann Wochenplan_Tafel workbook worksheets Wörterbuch Wortkarten Zahlenkarten Zahlenstrahl Zahlentafel`,
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
