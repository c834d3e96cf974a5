import type { Begriff, Deutung, Gegenstand } from "../begriff";

const stoff = (wortlaut: string): Deutung => ({
  art: "sache",
  zeilen: ["Allgemeiner Materialaufwand"],
  rang: 2,
  inProduktion: "raus",
  wortlaut,
});

const WERKZEUG: Gegenstand = { art: "gegenstand", zeilen: ["Allgemeiner Materialaufwand"] };
const GERAET: Gegenstand = { ...WERKZEUG, teuer: true };
const BUEROGERAET: Gegenstand = {
  art: "gegenstand",
  zeilen: ["Sächlicher Verwaltungsaufwand", "Allgemeiner Materialaufwand"],
};
const SPORTGERAET: Gegenstand = {
  art: "gegenstand",
  zeilen: ["Unmittelbare Betreuungskosten", "Allgemeiner Materialaufwand"],
};
const MOEBEL: Gegenstand = {
  art: "gegenstand",
  zeilen: ["Allgemeiner Materialaufwand", "Sächlicher Verwaltungsaufwand"],
};

export const material: readonly Begriff[] = [
  {
    name: "Reinigungs- und Putzmaterial",
    woerter: `Reinigungsmittel Reinigungsmaterial Reinigungsbedarf Reinigungsartikel Reinigungszubehör Reinigungstücher Putzmittel
      Putzmaterial Putzzeug Putzlappen Putztücher Putzbedarf Putzsachen Lappen Wischmopp Mopp Wischbezug Wischlappen
      Schwamm Schwämme Spülmittel Spüli Spültabs Maschinentabs Klarspüler Spülmaschinensalz Reiniger Sanitärreiniger
      Bodenreiniger Badreiniger Küchenreiniger Entkalker Scheuermilch Seife Handseife Flüssigseife Handwaschpaste
      Müllbeutel Mülltüten Müllsäcke Müllsack Abfallsäcke Abfallbeutel Staubsaugerbeutel Toilettenpapier Klopapier WC-Papier
      Papierhandtücher Handtuchpapier Falthandtücher Küchenrolle Küchentücher Taschentücher Kosmetiktücher Servietten
      Haushaltspapier Hygienepapier Putzpapier Bodenwischer Fensterleder Gummihandschuhe Haushaltshandschuhe
      Spülhandschuhe Duftspray WC-Steine Toilettenstein Urinalstein Bohnerwachs Sagrotan Domestos Persil Ariel Pril Fairy
      Somat Zewa Calgon Cillit`,
    ist: stoff("Reinigungs- und Putzmaterial"),
  },
  {
    name: "Waschmittel",
    woerter: `Waschmittel Waschpulver Weichspüler Fleckenentferner Bleichmittel Waschsoda Wäscheparfüm Waschpods`,
    ist: stoff("Waschmittel"),
  },
  {
    name: "Hausverbrauchsmaterial",
    woerter: `Hausverbrauch Haushaltswaren Haushaltsartikel Haushaltsbedarf Haushaltsmaterial Verbrauchsmaterial Verbrauchsmittel
      Wirtschaftsbedarf Hausbedarf Geschirr Besteck Tasse Becher Kaffeebecher Teller Schüssel Trinkgläser Wassergläser
      Küchenutensilien Küchenbedarf Küchenhelfer Küchenmaterial Kerzen Handtücher Handtuch Geschirrtücher Tischdecke
      Tischwäsche Bettwäsche Fußmatte Kaffeefilter Filtertüten Alufolie Frischhaltefolie Backpapier Streichhölzer
      Feuerzeug Glühbirne Glühlampe Leuchtmittel LED-Lampen Energiesparlampe Leuchtstoffröhre Batterie Akkus
      Ersatzschlüssel Schlüsselkopie Türschild Kleiderbügel Kleiderhaken Seifenspender Wäscheklammern Wäscheleine
      Mausefalle Mückenspray Schraube Schrauben Nägel Dübel Klebeband Panzerband Kleber Leim Schnur Bindfaden Kabelbinder
      Pinsel Farbroller Schleifpapier Kleinmaterial Kleinteile Befestigungsmaterial Blumentopf Türstopper Duschvorhang
      WC-Bürste Toilettenbürste Toilettensitz WC-Sitz Schmierzettel Glasscheibe Haushaltsleim =Sicherung Fliegengitter
      Fliegenfänger Zahnstocher Strohhalm Trinkhalm Grillanzünder Fußabtreter Abtreter Schuhabstreifer Schmutzfangmatte
      Haushaltsfolie Gefrierbeutel Kreppband Paketband Heißkleber Teelichter Trichter Dosenöffner Korkenzieher Sieb
      Schneidebrett Backform Kuchenblech Tablett Topflappen Untersetzer Wachstuch Badematte Klobürste Windlicht
      Mottenschutz Wäschenetz Haken Seil Spanngurt Wärmflasche Trinkflasche`,
    ist: stoff("Hausverbrauchsmaterial"),
  },
  {
    name: "Gläser",
    woerter: "=Glas =Gläser",
    faelle: [{ wenn: ["einrichtung", "fest", "kochen"], ist: stoff("Hausverbrauchsmaterial") }],
    ist: {
      art: "frage",
      frage: "Sind das Trinkgläser für die Einrichtung oder Gläser für die Verarbeitung und den Verkauf?",
    },
  },
  {
    name: "Material für Gartenpflege",
    woerter: `Gartenmaterial Gartenbedarf Blumenerde Rasensamen Rasensaat Grassamen Rasendünger Blumendünger Zierpflanzen
      Balkonpflanzen Zimmerpflanzen Topfpflanzen Grünpflanzen Blumenzwiebeln Rindenmulch Unkrautvlies Streusalz Streugut
      Splitt Auftausalz Tausalz Winterstreu Gartenpflegemittel Gartenpflegematerial Rasenkalk Blumenkasten Blumenkästen
      Blumenkübel Pflanzkübel Gartenhandschuhe Mähfaden Fadenspule Sägekette Mähmesser`,
    merkmale: ["garten"],
    ist: stoff("Material für Gartenpflege"),
  },
  {
    name: "Blumen",
    woerter: "Blumen Blumenschmuck Blumengruß Tischschmuck",
    ist: {
      art: "sache",
      zeilen: ["Unmittelbare Betreuungskosten", "Allgemeiner Materialaufwand", "Sächlicher Verwaltungsaufwand"],
      rang: 2,
      inProduktion: "raus",
    },
  },
  {
    name: "Farbe",
    woerter: "=Farbe =Farben Wandfarbe Lasur Lack Holzschutz",
    faelle: [
      {
        wenn: ["angebot"],
        ist: { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 2, inProduktion: "raus" },
      },
      { wenn: ["einrichtung", "gebaeude"], ist: { art: "fix", zeile: "Instandhaltung/Instandsetzung" } },
    ],
    ist: {
      art: "frage",
      frage: "Wofür ist die Farbe: zum Renovieren der Räume, für ein begleitendes Angebot oder für die Produktion?",
    },
  },
  {
    name: "Einkauf ohne Angabe",
    woerter: `Obi Hornbach Toom Bauhaus Hagebau Hellweg Globus_Baumarkt Baumarkt Raiffeisenmarkt Raiffeisen BayWa Landhandel Agravis
      Amazon Ebay Conrad Action Tedi Thomas_Philipps Woolworth Ikea Kaufland_Nonfood =dm Rossmann Müller_Drogerie Drogerie Drogeriemarkt
      Metro Selgros`,
    ist: { art: "frage", rang: 1, frage: "Was wurde gekauft, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Material ohne Angabe",
    woerter: "Materialkosten Betriebsbedarf Materialaufwand Sachkosten Kleinbedarf =Diverses =Sonstiges",
    ist: { art: "frage", rang: 1, frage: "Welches Material ist das, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Werkzeug",
    woerter: "Werkzeug Kleingerät Gartengerät Gartenwerkzeug Handgerät Werkzeuge",
    merkmale: ["sammelbegriff"],
    ist: WERKZEUG,
  },
  {
    name: "Werkzeug",
    woerter: `Topf Topfset Pfanne Verlängerungskabel Steckdosenleiste Mehrfachsteckdose Schlüssel Vase Wanduhr Aufbewahrungsbox
      Putzwagen Servierwagen Wagen Ständer Halterung Kanister Koffer Kasten Korb Hammer Zange Kneifzange Rohrzange
      Kombizange Schraubendreher Schraubenzieher Ratsche Säge Handsäge Astsäge Bügelsäge Stichsäge Kreissäge Kappsäge
      Bandsäge Bohrer Bohrersatz Bitsatz Bohrmaschine Bohrhammer Akkubohrer Schrauber Schleifmaschine Schleifer Flex
      Multitool Dremel Oberfräse Lötkolben Heißluftpistole Tacker Hobel Feile Raspel Meißel Stechbeitel Axt Beil Keil
      Spaten Schaufel Schippe Schneeschieber Harke =Rechen Laubrechen Laubharke Hacke Spitzhacke Grabegabel Grubber_Hand
      Unkrautstecher Gartenschere Astschere Heckenschere Baumschere Grasschere Sense Sichel Gießkanne Schubkarre Karre
      Sackkarre Bollerwagen Handwagen Eimer Putzeimer Besen Handfeger Kehrblech Schrubber Abzieher =Leiter Trittleiter
      Stehleiter Klappleiter Anlegeleiter Wasserwaage Zollstock Maßband Messschieber =Messer Taschenmesser Küchenmesser
      Brotmesser Gartenmesser Schere Cutter Werkzeugkoffer Werkzeugkasten Werkzeugset Werkzeugsatz Werkzeugwagen
      Werkzeugschrank Werkbank Schraubstock Zwinge Gartenschlauch Wasserschlauch Schlauchtrommel Schlauchwagen
      Kabeltrommel Sprühgerät Rückenspritze Taschenlampe Stirnlampe Handlampe Baustrahler Bügeleisen Bügelbrett Wäschekorb
      Wäschespinne Wasserkocher Kaffeemaschine Kaffeeautomat Kaffeevollautomat Kaffeekanne Thermoskanne Toaster Mixer
      Handmixer Pürierstab Küchenmaschine Küchenwaage Waffeleisen Sandwichmaker Mikrowelle Ventilator Heizlüfter
      Heizstrahler Radiator Lampe Leuchte Stehlampe Tischlampe Uhr Wecker Radio CD-Player Föhn Haartrockner Mülleimer
      Papierkorb Verbandschrank Feuerlöscher Rauchmelder Feuermelder Defibrillator AED =Spiegel Wandspiegel
      Vorhängeschloss Fahrradschloss Kühlbox Kühltasche Luftpumpe Akku Ladegerät Ersatzakku Sprühflasche Kompressor
      Standgebläse Teppichkehrer Akkusauger Handsauger Fernbedienung Brecheisen Gummihammer Kelle Spachtel Stemmeisen
      Schnitzmesser Laubsäge Heißklebepistole Werkzeuggürtel Werkstattwagen Arbeitsbock Sägebock Fräse Schweißgerät
      Lötstation Rollwagen Spender Karaffe Krug Briefwaage Waage Fernglas Picknickdecke Kopfhörer Werkzeugkiste`,
    ist: WERKZEUG,
  },
  {
    name: "Gerät",
    woerter: `Gerät Maschine Apparat Automat Gefrierkombination Gefrierkombi Kühlkombination Staubsauger Nasssauger Industriesauger
      Saugroboter Waschmaschine Trockner Kühlschrank Gefrierschrank Gefriertruhe Spülmaschine Geschirrspüler Herd
      Elektroherd Backofen Kochfeld Ceranfeld Dunstabzugshaube Küchenzeile Einbauküche Rasenmäher Rasentraktor Aufsitzmäher
      Mähroboter Rasenroboter Freischneider Motorsense Motorsäge Kettensäge Laubbläser Laubsauger Hochdruckreiniger
      Vertikutierer Häcksler Gartenhäcksler Schneefräse Kehrmaschine Motorhacke Balkenmäher Stromaggregat Notstromaggregat
      Stromerzeuger Hobelbank Klimaanlage Klimagerät Luftreiniger Luftentfeuchter Tischkreissäge Standbohrmaschine
      Heißmangel_Gerät Bügelmaschine Nähmaschine Scheuersaugmaschine Bohnermaschine Hebebühne Treppensteiger
      Warmwasserboiler Boiler Durchlauferhitzer Pkw-Anhänger Autoanhänger Gerätehaus`,
    ist: GERAET,
  },
  {
    name: "Möbel",
    woerter: `Möbel Mobiliar Büromöbel Sitzmöbel Gartenmöbel Schulmöbel Ausstattung Büroeinrichtung Kücheneinrichtung
      Inneneinrichtung Raumausstattung Einrichtungsgegenstände Spinde Schrankwand Umkleideschrank Sofa Couch Sitzgruppe
      Schreibtisch Aktenschrank Küchenschrank Kleiderschrank Werkstattschrank Schwerlastregal Sessel Ruheliege Liege
      Konferenztisch Bierzeltgarnitur Strandkorb Sitzgarnitur`,
    ist: { ...MOEBEL, teuer: true },
  },
  {
    name: "Möbel",
    woerter: `Stuhl Bürostuhl Drehstuhl Klappstuhl Gartenstuhl Hocker Tisch Klapptisch Gartentisch Esstisch Beistelltisch Couchtisch
      Schrank Regal Wandregal Spind Garderobe Kommode Vitrine Rollcontainer Sitzbank Gartenbank Parkbank Holzbank Teppich
      Gardine Vorhang Jalousie Rollo Bilderrahmen Wandbild Sonnenschirm Pavillon Zelt Partyzelt Grill Gasgrill Feuerschale
      Matratze Sitzkissen Kissen Decke Schuhregal Raumteiler Paravent`,
    ist: MOEBEL,
  },
  {
    name: "Bürogerät",
    woerter: `Computer Personalcomputer =PC Desktop-PC Mini-PC Laptop Notebook Tablet iPad MacBook Drucker Scanner Kopierer
      Kopiergerät Multifunktionsgerät Monitor Bildschirm Beamer Projektor Leinwand Server NAS Telefonanlage Smartphone
      iPhone Diensthandy Faxgerät Kamera Fernseher TV-Gerät Smartboard Musikanlage Aktenvernichter Schneidemaschine
      Frankiermaschine Kartenlesegerät EDV-Ausstattung EDV-Anlage Hardware Computerausstattung`,
    merkmale: ["edv"],
    ist: { ...BUEROGERAET, teuer: true },
  },
  {
    name: "Bürogerät",
    woerter: `Router Fritzbox Repeater Festplatte USB-Stick Speicherstick Tastatur Maus Headset Webcam Lautsprecher Telefonapparat
      Schnurlostelefon Laminiergerät Bindegerät Taschenrechner Rechenmaschine =Locher Whiteboard Pinnwand Magnettafel
      Flipchart Flipchartständer Tafel Schreibtischstuhl Netzteil Dockingstation Tischrechner Geldkassette Tresor`,
    merkmale: ["edv"],
    ist: BUEROGERAET,
  },
  {
    name: "Sportgerät oder Instrument",
    woerter: `Sportgerät Fitnessgerät Tischtennisplatte Kicker Billardtisch Trampolin Fahrrad Dreirad Tandem Ergometer Heimtrainer
      Crosstrainer Hantelbank Basketballkorb Fußballtor Hängematte Slackline Gitarre Trommel Cajon Keyboard Klavier
      Klangschale Schaukel Boxsack Sprossenwand Turnmatte Weichbodenmatte Spielekonsole Staffelei Brennofen_Ton`,
    merkmale: ["angebot"],
    ist: SPORTGERAET,
  },
  {
    name: "Geringwertiges Wirtschaftsgut",
    woerter: `GWG Geringwertige Wirtschaftsgut Wirtschaftsgüter Sofortabschreibung Sammelposten Inventar Anlagevermögen Betriebsausstattung
      Geschäftsausstattung`,
    ist: { art: "anlage", zeile: "Abschreibung Inventar" },
  },
];
