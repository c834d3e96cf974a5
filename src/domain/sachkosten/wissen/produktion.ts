import type { Begriff, Niemals } from "../begriff";

const PRODUKTION: Niemals = { art: "niemals", grund: "produktion" };

export const produktion: readonly Begriff[] = [
  {
    name: "Saat- und Pflanzgut",
    woerter: `Saat~ Saatgut Samen Sämereien Saatkartoffel Pflanzkartoffeln Pflanzgut Jungpflanze Setzling Stecklinge Steckzwiebeln Edelreis
      Obstbaum Obstbäume Apfelbaum Birnbaum Kirschbaum Pflaumenbaum Obstgehölze Beerensträucher Himbeerpflanzen Erdbeerpflanzen Kräutertöpfe Pflanzware Anzucht~ Anzuchterde
      Gemüsepflanzen Tomatenpflanzen Salatpflanzen Kräuterpflanzen Bingenheimer Dreschflegel Rebstöcke Veredelungsunterlage Topferde Pflanzballen
      Multitopfplatten Presstopf Anzuchtplatten Torfquelltöpfe Anzuchtschalen Aussaat~ Blühmischung Zwischenfrucht Gründüngung`,
    ist: PRODUKTION,
  },
  {
    name: "Pflanze",
    woerter: "=Pflanze =Pflanzen Stauden Sträucher Pflanzerde Gärtnerei Baumschule Gartencenter Erde",
    merkmale: ["frucht"],
  },
  {
    name: "Dünger",
    woerter: `Dünger~ Düngemittel Düngung Kalkdünger Düngekalk Kalk Kompost Mist~ Festmist Gülle~ Jauche Hornspäne Hornmehl Kalkammonsalpeter KAS AHL NPK
      Stickstoff Kali Thomaskali Gesteinsmehl Patentkali Substrat Bodenprobe Bodenuntersuchung Bodenverbesserung`,
    ist: PRODUKTION,
  },
  {
    name: "Pflanzenschutz",
    woerter: `Pflanzenschutz~ Pflanzenschutzmittel PSM Herbizid Fungizid Insektizid Spritzmittel Spritzung Schneckenkorn Nützlinge Kupfermittel
      Schwefelmittel Neem Beizmittel Glyphosat Wühlmausfalle Vogelabwehr Vogelschutznetz Kulturschutznetz Kulturschutz Gemüsefliegennetz Unkrautbekämpfung`,
    ist: PRODUKTION,
  },
  {
    name: "Futter und Einstreu",
    woerter: `Futter~ Futtermittel Hühnerfutter Schaffutter Pferdefutter Legemehl Legekorn Heu Heuballen Silage Grassilage Stroh~
      Strohballen Rundballen Quaderballen Leckstein Milchaustauscher Milchpulver_Lämmer Einstreu Futterrüben Sojaschrot
      Körnermais Futterweizen Weizenkleie Tiernahrung Hafer Sägespäne_Stall`,
    ist: PRODUKTION,
  },
  {
    name: "Tierarzt und Tierhaltung",
    woerter: `Tierarzt~ Tierärztin Tierärzte Veterinär~ Tierklinik Tiermedikament Entwurmung Wurmkur Besamung~ Samenportion Deckgeld Decktaxe Klauenpflege Klauen~
      Klauenschneider Hufschmied Hufpflege Hufpflegemittel Hufbeschlag Huffett Scherer Schafscherer Schafschur Schur Ohrmarken Tierpass Tierkennzeichnung Equidenpass Impfstoff_Tiere
      Tierkörperbeseitigung TBA Tierseuchen~ Tierseuchenkasse Tierversicherung Tierlebensversicherung Tierhalterhaftpflicht LKV Zuchtverband Herdbuch Zuchtwert Milchleistungsprüfung
      Euterpflege Melkfett Stallapotheke Viehtransport Tiertransport`,
    ist: PRODUKTION,
  },
  {
    name: "Tierzukauf",
    woerter: `Viehzukauf Tierzukauf Viehkauf Zuchtbock Zuchtvieh Zuchttier Zuchtbulle Zuchtsau Zuchtstute Zuchtwidder Deckbock Jungrind Junghennen Legehennenkauf Küken~ Ferkel~ Läuferschweine Kalb Kälber~ Lamm Lämmer~ Masttiere Bienenvolk Bienenvölker Bienenkönigin Besatzfische Deckeber Mastputen`,
    merkmale: ["tier"],
    ist: PRODUKTION,
  },
  {
    name: "Lohnarbeit und Maschinenmiete",
    woerter: `Lohnunternehmen Bodenbearbeitung Spritzenprüfung Kartoffelroden Lohnarbeit Lohndrusch Mähdrusch Maschinenring
      Rundballenpressen Ballenpressen Pressarbeiten Pflügen Grubbern Eggen Mulchen Häckseln Silieren Mähen_Wiesen Schwaden
      Heuwerbung Schlachtung Schlachtgebühr Schlachthof Fleischbeschau Trichinenuntersuchung Zerlegung Fleischer_Lohn
      Lohnmost~ Lohnmosten Lohnmosterei Lohnverarbeitung Lohnkelterung Lohnsaft Mostpressen Keltern Abfüllung Erntehelfer
      Saisonarbeiter Saisonkraft Erntearbeiter Saisonarbeitskräfte Obstbaumschnitt Baumschnitt_Streuobst Grünlandpflege
      Grünlandmahd`,
    ist: PRODUKTION,
  },
  {
    name: "Verpackung und Etiketten",
    woerter: `Etikett~ Etiketten Flaschenetiketten Verpackung~ Saftflaschen Marmeladengläser Marmeladenglas Einmachgläser Honiggläser Honigglas Konservengläser Schraubgläser Twist-off Bag_in_Box Gemüsekiste Obstkisten Holzkisten Eierkartons Eierschachteln Eierverpackung Papiertüten Obsttüten Tragetaschen Vakuumbeutel Fleischverpackung Netzsäcke Kartoffelsäcke Stretchfolie Versandkartons_Gemüse Pfandkisten IFCO Mehrwegkisten Big-Bag Bigbag Erntekisten Korken Spundloch =Flasche =Flaschen =Kiste =Kisten =Deckel Obstkiste Apfelkiste Kartoffelkiste Holzkiste Pfandkiste Saftflasche Glasflasche Pfandflasche Gemüsekisten`,
    ist: PRODUKTION,
  },
  {
    name: "Waren und Verkauf",
    woerter: `Wareneinkauf Wareneingang Wareneinsatz Handelsware Zukaufware Kommissionsware Standgebühr Standgeld Marktstand
      Marktgebühr Marktgeld Wochenmarkt Bauernmarkt Verkaufsstand Verkaufswagen Verkaufsprovision Verkaufsförderung
      Registrierkasse Kassensystem Kassenrollen Bonrollen Gemüseabo Abokiste Solawi Vermarktung~ Verkauf~ Ausgangsfracht
      Warenabgabe Roh~stoffe Rohstoffe Rohware Hilfsstoffe Betriebsstoffe Roh_Hilfs Gewährleistung Transportversicherung
      Bezugsnebenkosten Stoffverbrauch Energiestoffe Preisschilder Hofladenbedarf Eichgebühr Eichamt Pfandsystem
      Marktfahrt Lieferkiste`,
    ist: PRODUKTION,
  },
  {
    name: "Zutaten der Verarbeitung",
    woerter:
      "Pektin Gelierzucker Zucker_Marmelade Lab Käsekulturen Milchsäurekulturen Käselab Pökelsalz Därme Wurstgewürz Kunstdarm Räuchermehl Hefe_Most Schwefelung Pasteurisieren Filterschichten Sirup_Herstellung",
    ist: PRODUKTION,
  },
  {
    name: "Anbau- und Weidebedarf",
    woerter: `Folientunnel~ Folienzelt~ Folienhaus~ Gewächshausfolie Mulchfolie Silofolie Ballennetz Wickelfolie Anbauvlies
      Frostschutzvlies Erntevlies Gartenvlies Hagelnetz~ Tropfschläuche Bewässerung~ Beregnung~ Regner Weidezaun~
      Weidezaungerät Elektrozaun~ =Litze Zaunlitze Weidepfahl Weidepfähle Koppeldraht Wildzaun Bindegarn Pressengarn
      Erntebindegarn Rankhilfe Tomatenstäbe Spalierdraht Baumpfahl Verbissschutz Bienenwachs Mittelwände Beute_Bienen
      Rähmchen Honigschleuder Varroa~ Varroabehandlung Imker~ Imkereibedarf Ameisensäure Oxalsäure Trog Raufe Heuraufe
      Nippeltränke Brutkasten Legenest Halfter Hufräumer Striegel Schermaschine Smoker Wabenrahmen Honigeimer Pilzbrut
      Pflückkorb Obstpflücker Viehzeichenstift Pfosten_Koppel Koppelzaun`,
    ist: PRODUKTION,
  },
  {
    name: "Landpacht",
    woerter:
      "Landpacht Ackerpacht Grünlandpacht Wiesenpacht Flächenpacht Pachtland Jagdpacht Pachtzins_ha Pachtfläche Landkauf Flächenkauf Weidepacht",
    ist: PRODUKTION,
  },
  {
    name: "Kontrolle und Anbauverband",
    woerter: `Öko-Kontrolle Ökokontrolle Biokontrolle Bio-Kontrolle Öko-Zertifizierung Biozertifizierung Kontrollstelle
      Kontrollgebühr ABCERT BCS_Öko Grünstempel Kiwa =Bioland Bioland-Beitrag =Demeter Naturland Gäa Biokreis Ecovin
      QS-Audit GlobalGAP Anbauverband Bauernverband Landwirtschaftskammer Landjugend Erzeugergemeinschaft Imkerverband
      Schafzuchtverband Rinderzuchtverband Gartenbauverband Hagelversicherung~ Hagel~ Ernteversicherung
      Ertragsschadenversicherung Mehrgefahrenversicherung Frostversicherung Wasser_und_Bodenverband Gewässerunterhaltung
      Agrarantrag Ackerschlagkartei CMA_Abgabe Lebensmittelkontrolle Lebensmitteluntersuchung Rückstandsanalyse
      Nährwertanalyse Milchgüteprüfung`,
    ist: PRODUKTION,
  },
  {
    name: "Agrardiesel",
    woerter: "Agrardiesel Gasölverbilligung Ackerdiesel Traktorendiesel Ackerschlepper",
    ist: PRODUKTION,
  },
  {
    name: "Stall, Feld, Gewächshaus, Verarbeitung oder Verkauf",
    woerter: `Stall~ Stallung Schafstall Kuhstall Hühnerstall Ziegenstall Schweinestall Pferdestall Mobilstall Hühnermobil Scheune
      Maschinenhalle Maschinenschuppen Erntehalle Lagerhalle_Getreide Silo Fahrsilo Gewächshaus~ Treibhaus Glashaus
      Folientunnel Frühbeet Acker~ Ackerbau Feld Feldarbeit Feldbau Feldgemüse Feldwirtschaft Feldbestellung Feldweg_Acker
      Weide~ Koppel Grünland~ Wiese Streuobst~ Obstplantage Obstanlage Plantage Obstbau~ Gemüsebau~ Gemüseanbau~
      Gartenbau~ Gemüsegarten Weinberg Weinbau Baumschulfläche Trocknung~ Kräutertrocknung Heutrocknung Getreide~ Mais
      Weizen Roggen Gerste Kartoffelacker Kartoffelroder Ernte~ Erntemaschine Tränke~ Viehtränke Tränkwasser Melk~
      Melkstand Melkmaschine Melkanlage Milchkammer Milchtank Milchkühlung Käserei Molkerei Kühlhaus~ Kühlzelle~
      Kühlanhänger Kühltheke Kühlraum Kühllager Gemüselager Obstlager Kartoffellager Hofladen~ Hofverkauf Verkaufsraum
      Verkaufsautomat Milchautomat Eierautomat Marktwagen Mosterei~ Kelterei Saftpresse Obstpresse Saftproduktion
      Brennerei Backstube_Verkauf Schlachtraum Schlachthaus Wurstküche Verarbeitungsküche Verarbeitungsraum Verarbeitung~
      Obstverarbeitung Räucher~ Räucherkammer Brutautomat Brutmaschine Brüterei Hähnchen~ Mast Schweinemast Euter~ Herden~
      Hofbäckerei Hofkäserei Hofmetzgerei Hofschlachtung Kadaver~ Imkerei~ Bienenhaus Bienen~ Tierhaltung~ Viehhaltung
      Schafhaltung Rinderhaltung Ziegenhaltung Hühnerhaltung Geflügel~ Vieh~ Nutztier~ Produktion~ Pflanzenbau
      Landwirtschaft~ Landwirtschaftlich~ Landw Agrar~ Landmaschine~ Mähdrescher~ Pflug Egge Grubber Kreiselegge
      Fräse_Acker Sämaschine Drillmaschine Pflanzmaschine Ladewagen~ Miststreuer Düngerstreuer Güllefass Feldspritze
      Heuwender Schwader Mähwerk Mulcher Ballenpresse Rundballenpresse Häckselwagen Kipper Viehanhänger Viehwagen
      Pferdeanhänger Kartoffelvollernter Hackmaschine Radhacke Bodenfräse Motorfräse Rüttler_Obst Schlepperreifen
      Ackerreifen Melker Güllegrube Güllelager Misthaufen Beregnungspumpe Tiefbrunnen Feldberegnung Fischteich Fischzucht
      Biogas~ Waldarbeit Forstarbeit Biobetrieb Ökobetrieb Forsttechnik Holzrückung Hofcafe Hofcafé Zentrifuge Butterfass
      Käsepresse Fleischwolf Wurstfüller Einkochautomat Dörrgerät Ölpresse Getreidemühle Harvester Holzernte`,
    merkmale: ["produktion"],
  },
  {
    name: "Tiere",
    woerter: `Schaf Schafherde Ziege Ziegen~ Rind Rinder~ Kuh Kühe Milchkuh Mutterkuh Schwein Schweine~ Sau Sauen Huhn Hühner~ Henne
      Hennen~ Legehenne~ Gans Gänse Ente Pute Kaninchen Pferd Pony Esel Alpaka Lama Bulle Bock Widder =Tier =Tiere Herde
      Hofhund Hütehund Herdenschutzhund`,
    merkmale: ["frucht", "tier"],
  },
  {
    name: "Erzeugnisse",
    woerter: `Gemüse Obst Apfel Äpfel Birne Kirsche Pflaume Beere Beeren Erdbeere Himbeere Johannisbeere Kräuter Kartoffel Möhre Möhren Tomate Gurke Kürbis Salat
      Zwiebel Kohl Bohne Milch Käse Eier Fleisch Lammfleisch Wurst Honig Wolle Schafwolle Fell Saft Apfelsaft Most Marmelade Fruchtaufstrich Konfitüre Wein Mehl Brot Nüsse Walnuss
      Zucker Joghurt Radieschen Zucchini Spargel Rhabarber Teekräuter Kräutertee Fisch Forelle`,
    merkmale: ["frucht"],
  },
];
