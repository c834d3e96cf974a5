import type { Begriff, Fall, Niemals } from "../begriff";
import { KEINE_PRODUKTION } from "../fundstellen";

const PRODUKTION: Niemals = { art: "niemals", grund: "produktion" };

/** Lawn, hedge and tubs of the facility need the same goods as the field. */
const GARTEN_DER_EINRICHTUNG: readonly Fall[] = [
  {
    wenn: ["zierde"],
    ohne: ["produktion", "frucht", "flaeche"],
    ist: {
      art: "sache",
      zeilen: ["Allgemeiner Materialaufwand"],
      rang: 2,
      inProduktion: "raus",
      wortlaut: "Material für Gartenpflege",
    },
  },
  {
    wenn: ["garten", "ala"],
    ohne: ["produktion", "frucht"],
    ist: {
      art: "frage",
      frage: "Ist das für die Grünanlage der Einrichtung, für ein begleitendes Angebot oder für die Produktion?",
      fundstelle: KEINE_PRODUKTION,
    },
  },
];

export const produktion: readonly Begriff[] = [
  {
    name: "Saat- und Pflanzgut",
    woerter: `Ackerbohnen Ackergras Ackersenf Anzuchterde Anzuchtpalette Anzuchtschalen Anzuchtsubstrat Anzuchttöpfe Anzucht~ Apfelbaum Aussaaterde Aussaatschale Aussaat~ Ballenware Basilikumtöpfe Baumschulpflanzen Baumschulware Beerenobst_Pflanzen Beerenpflanzen Beerensträucher Beet-_und_Balkonpflanzen_Verkauf =Bejo Bingenheimer Bio-Saatgut Biosaatgut Birnbaum Blühmischung Blühstreifen Bodendeckersaat_Acker Buschbaum Camena Champignonbrut Containerware_Pflanzen De_Bolster Dreschflegel =DSV Edelreis Enza_Zaden Erbsensaat Erdbeerjungpflanzen Erdbeerpflanzen Feldsaaten Forstgehölze Forstpflanzen Frigopflanzen Gelbsenf Gemüsejungpflanzen Gemüsepflanzen Gemüsesamen Grasmischung Grassamenmischung_Weide Gründüngung Grünpflanzen_Erdbeer Gurkenpflanzen Halbstamm Heidelbeerpflanzen Himbeerpflanzen Hochstamm Hopfenfechser Jiffy Jiffys Johannisbeersträucher Jungpfl Jungpfl. Jungpflanze Kiepenkerl Kirschbaum Kleegras Kleesaat Knoblauch_Pflanz Kohlpflanzen Kohlrabipflanzen Kräuterjungpflanzen Kräuterpflanzen Kräutersamen Kräutertöpfe Kürbispflanzen Kurzumtrieb =KWS Lupinen Luzernesaat =M9 Möhrensamen Multitopfplatte Nachsaat Nachsaat_Grünland Nebelung Nordmanntannen_Pflanzen Obstbaum Obstbaumpflanzung Obstgehölz Okulation Ölrettich Pappelstecklinge Paprikapflanzen Pflanzballen Pflanzgut Pflanzkartoffel Pflanzknoblauch Pflanzkräuter Pflanzware Pflanzzwiebeln Pflaumenbaum Phacelia Pikiererde Pikierkisten Pilzbrut_Austern Pilzsubstrat plants_nursery Porreepflanzen Presstopf Presstopferde Quickpot Quittenbaum Reben Rebstöcke Reinsaat Rhabarberpflanzen Rijk_Zwaan Saaten-Union Saatgetreide Saatgut Saatkartoffel Saatmais Saatweizen Saat~ Salatjungpflanzen Salatpflanzen Salatsamen Samen Samen_Mauser Samenfest Samentüten Sämereien Sativa_Rheinau seed_potatoes seedlings seeds Selleriepflanzen Senfsaat Setzholz Setzkartoffeln Setzling Sojabohnen Spargelpflanzen Speedys Spindelbaum Stachelbeerpflanzen Stecklinge Steckzwiebel Streuobstbäume Tomatenpflanzen Tomatensamen Topferde =Torf Torfballen Torfquelltöpfe Untersaat Veredelung Veredelungsband Veredelungsmesser Veredelungsunterlage Veredlungsunterlagen Walnussbaum Weidemischung Weidesaat Weihnachtsbaumkultur Weinreben Wickroggen Wiesenmischung Wildblumenmischung_Acker Wildlinge Wintergerste_Saat Z-Saat Z-Saatgut Zucchinipflanzen Zwetschgenbaum Zwischenfrucht`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Pflanze",
    woerter: `Baumschule =Erde Gartencenter Gärtnerei Gehölze Kräutertopf =Pflanze =Pflanzen Pflanzenlieferung Pflanzenmarkt Pflanzerde =Pflanzware plants Stauden Strauch Topfkräuter`,
    merkmale: ["frucht"],
  },
  {
    name: "Dünger",
    woerter: `Ackerkalk =AHL Algenkalk =ASS Bakterienpräparat Bentonit Biofert Biogasgülle Biosol Bittersalz Blattdünger Blutmehl Bodenanalyse Bodenhilfsstoff Bodenprobe Bodenuntersuchung Bodenverbesserung Branntkalk Carbokalk Champost compost_farm =DAP Diammonphosphat Dolokorn Dolomitkalk Düngekalk Düngemittel Dünger~ Düngung Effektive_Mikroorganismen EM_Bodenaktivator Entec Federmehl fertiliser fertilizer Ferty Festmist Gärrest Gärsubstrat Gesteinsmehl Grüngutkompost Gülleausbringung Gülle~ Haarmehlpellets Hakaphos Harnstoff Hornmehl Hornspan Hühnermist Hühnertrockenkot Jauche Kali Kalimagnesia Kalk Kalkammonsalpeter Kalkstreuen =Kalkung =KAS Kieserit Knochenmehl Kohlensaurer_Kalk Kompost Komposterde Kompostierung Kompostvlies Kornkali Löschkalk_Acker Magnesiumkalk Maltaflor manure Miststreuen Mist~ Nitrophoska =Nmin Nmin-Probe =NPK =OPF Osmocote Patentkali Pferdemist Pflanzenkohle Pflanzenstärkungsmittel Phosphatdünger Phytogrieß Phytoperls Provita Rhizobien Rindermist Schafwolldünger Schafwollpellets Schwefelsaures_Ammoniak Spurenelemente_Boden Stickstoff Substrat Superphosphat Terra_Preta Thomaskali Triplephosphat Vinasse Volldünger Zeolith`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Pflanzenschutz",
    woerter: `Abflammen Abflammgas Adama Amistar Apfelwickler Atlantis_Flex Bayer_Agrar Bayer_Atlantis BASF BASF_Agrar Belchim Corteva Elatus FMC_Agro Nufarm Opus_Top Powerflex Round_up Stähler_Agrar Syngenta UPL_Pflanzenschutz Bacillus_thuringiensis Bandur Baumanstrich Baumwachs Beize Beizung Bestäuberhummeln Bestäubung Betanal Biobest Blattlausmittel Blautafeln Brennnesseljauche Butisan Capex Confidor Cuprozin Dipel Feldmausköder Ferramol Florfliegen Folicur Fungizid Funguran Fusilade Gelbsticker Gelbtafeln Gemüsefliegennetz Gemüseschutznetz Glyphosat Goltix herbicide Herbizid =Hummeln Hummelvolk Infinito Insektenschutznetz Insektizid Kaliwasserstoffcarbonat Karate_Zeon Katz_Biotech Kirschfruchtfliegenfalle Kirschnetz Koppert Kulturschutz Kulturschutznetz Kumar Kupfermittel Läusemittel_Pflanzen Leimring Madex Marienkäferlarven Mauerbienen Mäuseköder Mehltaumittel Movento =Neem NeemAzal =Nematoden Netzschwefel Nützlinge pesticide Pflanzenschutzsachkunde Pflanzenschutz~ Pheromonfalle =PSM Quassia Ranman Rapsglanzkäfer Rattengift Rattenköder Raubmilben Raupenleim Revus Rodentizid Roundup Saatgutbeize Saatkrähenabwehr Sautter_Stepper Schachtelhalmextrakt Schlupfwespen Schneckenabwehr Schneckenkorn Schneckenlinsen Schneckenzaun Schwefelkalk Schwefelmittel Shirlan Signum Sluxx SpinTor Spritzbrühe Spritzdüse =Spritze Spritzenführer Spritzgestänge Spritzmittel Spritzung Spruzit Stammanstrich Stomp_Aqua Switch_Fungizid Teldor Thiovit Unkrautbekämpfung Unkrautvlies_Acker Vitisan Vogelabwehr Vogelnetz Vogelscheuche Vogelschreck Vogelschutznetz Wühlmausfalle Wühlmausköder Wundverschluss_Baum XenTari`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Futter und Einstreu",
    woerter: `Agrobs Apifonda Apiinvert Bergophor Bienenfutter Biertreber Blattin Calvimag cattle_feed =Cobs Deuka Deukalac Dinkelspelzen Einstreu Einstreumehl Einstreupellets Entenfutter =feed Ferkelaufzuchtfutter Ferkelstarter Fischfutter fodder ForFarmers Futtergerste Futterhefe Futterkalk Futterkartoffeln Futtermehl Futtermöhren Futterrüben Futterweizen Futterzucker Futterzukauf Futter~ Gänsefutter Geflügelfutter Gerstenschrot Getreideschrot GPS-Silage Grascobs Grassilage =Grit Grummet Hafer =hay Hennenfutter Heu Heuballen Heucobs Heukauf Heulage Heuzukauf Hobelspäne Höveler Hühnerfutter Hundefutter Hundeleine_Hofhund Josera Kälberkorn Kälbermilch Kälberstarter Kälbertränke Kaninchenfutter Katzenfutter Katzenstreu Körnerfutter Körnermais Körnermaisschrot Körnermischung Kükenfutter Kükenstarter Lämmeraufzucht Lämmerfutter Lämmermilch Leckeimer Leckmasse Leckschale Leckstein Legehennenfutter Legekorn Legemehl Leinkuchen Leinsamen_Tiere Liegeboxeneinstreu Luzerne Luzernecobs Magenkiesel Maissilage Marstall Mastfutter Melasse Milchaustauscher Milchleistungsfutter Milchpulver_Lämmer Milkivit Mineralleckschale Miscanthus =MLF Möhren_Pferde Mühldorfer Muschelgrit Muskator Müsli_Pferd Nukamel =Pavo Pferdefutter Pferdekraftfutter Pferdemüsli Putenfutter Quaderballen Rapskuchen Rapsschrot Rinderfutter Rübenschnitzel Rundballen Sägemehl_Stall Sägespäne Sägespäne_Stall Salvana Salzleckstein Sauenfutter Schaffutter Schaumann Schweinefutter Schweinemast Silage Silierhilfsmittel Siliermittel Sojakuchen Sojaschrot Sonnenblumenkuchen Stallstreu straw Strohballen Strohhäcksel Strohkauf Strohpellets Stroh~ Taubenfutter Tierfutter Tiernahrung =TMR Trester Trockenschnitzel Viehsalz Vitamine_Tiere Vitaminpräparat_Tiere Weizenkleie Weizenschrot Ziegenfutter Zuckersirup_Bienen`,
    ist: PRODUKTION,
  },
  {
    name: "Tierarzt und Tierhaltung",
    woerter: `Amtstierarzt Antibiotika Antibiotikum Barhufpflege Baycox Besamung Besamungsportion Besamung~ Bestandsbetreuung Betamox =BHV1 Blauspray Blauzunge Blauzungenimpfung Blutprobe_Rinder Bocksprung Bolus Bovikalc Boviseal Boxenmatte Bremsenfalle Bremsenspray Brutapparat Brutei BTV-Impfung Bullensamen =BVD Calgonit cattle Chinosol Closamectin Cydectin Deckgebühr Deckgeld Deckhengst Decktaxe Dectomax Dippmittel Drench Eierprüflampe Eierschachtel Eiersortierung Eierstempel Elektrolyttränke Embryotransfer Enthornung Entmistung Entwurmung Equidenpass Euterbalsam Euterdippmittel Euterpapier Euterpflege Eutersalbe Eutertuch Fliegenfalle_Stall Fliegenmittel_Stall Fliegenspray_Pferd Fressgitter Futterautomat Futterbank Futterraufe Futtersilo Futterständer Futtertonne Güllerührwerk Gummimatte_Stall Halsband_Ziege Halsriemen Hapadex Herdbuch Herdenmanagement Herdenprogramm Herdenschutzzaun =HIT Hufbearbeitung Hufbeschlag Hufeisen Huffett Hufglocken Hufpflege Hufschmied Hufteer Hühnerklappe Hühnerleiter Hühnertränke Hundehaftpflicht Impfstoff_Tiere Impfung_Rinder Impfung_Schafe Ivomec Jodlösung Kadaverabholung Kadaverbox Kälberbolus Kälberdurchfall Kälbereimer Kälberhütte Kälberiglu Kalziumbolus Kastration Klauenbad Klauenpflege Klauenpfleger Klauen~ Körgebühr Körung Kotprobe Kuhbürste Kuhglocke Kükenheim Lämmerflasche Lämmerlampe Lämmernuckel Läusemittel Läusepulver Legeboxen Legenester Leihbock Leihbulle Liegematte_Kuh livestock =LKV LKV-Gebühr Maulkorb Melkanlagenreiniger Melkeimer Melkfett Melkhandschuhe Melkroboter Melkschlauch Melkschürze Melkzeug Metacam Milchfilter Milchleistungsprüfung Milchprobe Milchpumpe Milchschlauch Milchtankkühlung Milchtankreiniger Mistschieber =MLP Moskitodecke_Pferd Nasenring Nuckel Nuckeleimer Ohrmarke Ohrmarkenzange Orbeseal Osteopathin_Pferd Panacur Pansenstimulans Penicillin Pferdehaftpflicht Propylenglykol Rendac RinderAllianz Rinderpass Rohrmelkanlage Rotlichtlampe_Lämmer Samendosen Samenportion Saria Saugeimer Schafschere Schafscherer Schafschur Scherer Scherkamm Schermesser Schlupfbrüter Schur Schurlohn Schwimmertränke SecAnim Selbsttränke Spaltenboden Spermaportion Stallapotheke Stallbuch Stallmatte =TBA Tierarzneimittel Tierärztin Tierarzt~ Tierbestattung Tierhaftpflicht Tierhalterhaftpflicht Tierheilpraktiker Tierkennzeichen Tierkennzeichnung Tierklinik Tierkörper Tierkörperbeseitigungsanstalt Tierkrankenversicherung Tierlebensversicherung Tiermedikament Tierosteopathie Tierpass Tierschau Tierseuchenkasse Tierseuchen~ Tiertransport Tierverlust Tierversicherung Trächtigkeitsuntersuchung Tränkebecken Tränkeeimer Tränkenippel Transponder_Tiere Treibhilfe Treibpaddel Tupferprobe Vecoxan =vet Veterinäramt veterinarian Veterinär~ Viehdoktor Viehpass Viehtransport Schlachtvieh Fohlenschau Stutenschau Körung Leistungsprüfung_Hengst Trockensteller Viehtreiber Viehversicherung Wärmelampe_Küken Weidefass Weidetagebuch Weidetränke Wollsäcke Wurmkur Zitzendesinfektion Zitzengummi Zuchtbuch Zuchtschau Zuchtverband Zuchtwert Zuchtwertschätzung`,
    ist: PRODUKTION,
  },
  {
    name: "Tierzukauf",
    woerter: `Ableger_Bienen Ablegerbildung Absetzer Absetzkälber Alpakakauf Besatzfisch Bienenkönigin Bienenschwarm Bienenvolk Deckbock Deckeber Eintagsküken Entenküken Eselkauf Färse Färsen Ferkel~ Forellenbesatz Fresser Gänseküken Hahn_Zukauf Hähnchenküken Hähne Hennenzukauf Junghennen Junghennenzukauf Jungrind Jungvieh Jungziegen Kalb Kälber~ Kalbin Königinnen_Bienen Küken~ Kunstschwarm Lamm Lämmer~ Läuferschweine Legehennen_Junghennen Legehennenkauf Mastgänse Masthähnchen Mastlämmer Mastputen Mastschweine Masttiere Milchkuh_Zukauf Mutterschafe_Zukauf Pferdekauf Ponykauf Putenküken Satzfische Schafbock Tierzukauf Viehkauf Viehzukauf Zicklein Ziegenbock Zuchtbock Zuchtbulle Zuchtkaninchen Zuchtsau Zuchtschaf Zuchtstute Zuchttier Zuchtvieh Zuchtwidder`,
    merkmale: ["tier"],
    ist: PRODUKTION,
  },
  {
    name: "Lohnarbeit und Maschinenmiete",
    woerter: `Abfüllung Agrardienst Agrarservice Apfelpressen Aussaat_Lohn Bäckergeselle_Hofbäckerei Ballenpressen Ballensilage_pressen Ballenwickeln Baumschnitt_Obst Baumschnitt_Plantage Baumschnitt_Streuobst Betriebshelfer Betriebshilfe Bodenbearbeitung BSE-Test contractor_harvest Direktsaat Dorfhelfer Drainage Dränage Dreschen Drillen Drusch Druschlohn Durchforstung Eggen Einlagerung_Getreide Entsaften_Lohn Erntearbeiter Erntehelfer Erntehilfe Erntelohn farm_worker Feldarbeiter Feldrand Fellgerbung Fleischbeschau Fleischer_Lohn Fleischhygiene Fleischuntersuchung Gärtnergehilfe Gerben Gerberei Getreide_mahlen Grabenräumung Grubbern Grünlandmahd Grünlandpflege Hacken_Feld Häckseln harvest_helper Harvestereinsatz Heckenpflege_Feld Heupressen Heuwerbung Hirte Hofarbeiter Hofladenverkäuferin Holzeinschlag Holzhacken_Verkauf Holzrücken Holzspalten_Verkauf Kartoffelernte Kartoffelroden Kartoffelrodung Kellner_Hofcafe Keltern Knickpflege Koch_Hofcafe Lagerkosten_Getreide Landarbeiter Landwirtschaftlicher_Mitarbeiter Landwirtschaftsgehilfe Lohnabfüllung Lohnarbeit Lohnbacken Lohnbetrieb Lohndrusch Lohnernte Lohnfüllung Lohnhäckseln Lohnimker Lohnkäsen Lohnkäserei Lohnkelterung Lohnmähen Lohnmahlen Lohnmosterei Lohnmost~ Lohnmüllerei Lohnpflügen Lohnpressen Lohnreinigung_Getreide Lohnsaat Lohnsaft Lohnsägen Lohnschlachtung Lohnschnitt Lohnspritzen Lohntrocknung Lohnunternehmen Lohnunternehmer Lohnverarbeitung Lohnwursten Mähdrescherlohn Mähdrusch Mähen_Wiesen Mahlen Maisdrusch Maislegen Marktfahrer Marktverkäufer Maschinenring Melker Melkerlohn Metzger_Lohnarbeit Metzgerlohn Mosten Mostlohn Mostpressen Mulcharbeiten_Weide Mulchen Obstbaumpflege Obstbaumschnitt Pasteurisierung Pflücker Pflücklohn Pflügen Pressarbeiten Presslohn Räucherlohn Rebschnitt Rodung Rübenroden Rückearbeiten Rückepferd Rundballenpressen Rundballenwickeln Saatgutaufbereitung Saatgutreinigung Saftpressen Sägewerk Saisonarbeit Saisonarbeitskräfte Saisonkraft Schäfer_Lohn Schälen_Dinkel Schlachten Schlachtgebühr Schlachthof Schlachtkosten Schlachtlohn Schlachttierbeförderung Schlachtung Schleudern_Honig Schwaden Silieren Spargelstecher Spinnlohn Spritzenprüfung Stallarbeiter Stallhilfe Streuobstpflege Striegeln_Acker Strohpressen Traktorfahrer Traktorist Trichinenuntersuchung Trocknungskosten Verkäufer Wanderimker Weidemulchen Wickeln_Ballen Wollverarbeitung Wollwaschen Wursten Wurzelfräsen_Obst Zerlegekosten Zerlegelohn Zerlegung Zwischenfruchtsaat`,
    ist: PRODUKTION,
  },
  {
    name: "Verpackung und Etiketten",
    woerter: `Abfülleimer Abokisten Apfelkiste Bag-in-Box Bag-in-Box-Karton Bag_in_Box Banderolen Beerenschalen =BiB Big-Bag Bigbag Biokiste bottles Brötchentüten Bügelflaschen Butterpapier_Verkauf crates Deckel_TO E2-Kisten Eierbecherkarton Eierkarton Eierpappen Eierschachteln Eierverpackung Einmachgläser Einweckgläser Erdbeerschalen Erntekisten Etikettendruck Euro-Gemüsekisten Euro-Kisten Faltkarton_Gemüse Faltkisten Flaschenetiketten Flaschenkartons Flaschenträger Fleischschalen Fleischverpackung Frischhaltepapier_Käse Gemüsekarton Gemüsekiste Gemüsenetze Geschenkverpackung_Hofladen Getreidesäcke Gewürzgläser Glas_Honig Großkisten Höckerpappen Honigeimer_12 Honigetiketten Honigglas =IFCO =jars Joghurtbecher Joghurtgläser Jutesäcke Kartoffelkiste Kartoffelsack Käseetiketten Käsepapier Kistenpfand Klappkisten_Gemüse Konservengläser Kräutertüten Kreuzbodenbeutel Kronkorken labels Lebensmitteleimer Leergut Marmeladenglas Mehlsäcke Mehltüten Mehrwegkisten Milchflaschen Milchkannen Napfkisten Netzsäcke Obstkiste Obststeigen Obststiege Obsttüten packaging Palettenkisten Papiersäcke Papiertragetaschen Pappschalen Pfandflasche Pfandgläser Pfandgut Pfandkiste Pflückschale Preisauszeichner Preisetiketten Produktetiketten Produktverpackung Raschelsäcke Sackware_Getreide Saftflasche Saftkartons Saftschläuche Schraubdeckelgläser Schraubgläser Schrumpfbeutel Siegelrandbeutel Spundloch Steigen Stiegen Stretchfolie Sturzgläser Teebeutel_leer Teetüten TO-Deckel Twist-off Twist-Off-Deckel Vakuumbeutel Vakuumiertüten Vakuumrollen Vakuumtüten Verpackungskosten Verpackungsmaterial Versandkartons_Gemüse Versandverpackung_Shop Waagenetiketten Weckgläser Weinkartons Wurstfolie Zwiebelnetze`,
    ist: PRODUKTION,
  },
  {
    name: "Behälter und Etiketten",
    woerter: `Bodenbeutel =Deckel Etikettenrolle Etikett~ Flachbeutel =Flasche =Flaschen Glasflasche Holzkiste Jutesack =Kiste =Kisten Klarsichtbeutel Korken Papiertüten Tragetaschen Verpackung~ Versandkarton`,
    faelle: [
      {
        wenn: ["ala", "einrichtung", "edv"],
        ohne: ["produktion", "frucht"],
        ist: {
          art: "sache",
          zeilen: ["Sächlicher Verwaltungsaufwand", "Allgemeiner Materialaufwand"],
          rang: 2,
          inProduktion: "raus",
          wortlaut: "z.B. Bürobedarf",
        },
      },
      {
        wenn: ["angebot", "lernen", "gruppe"],
        ohne: ["produktion", "frucht"],
        ist: { art: "frage", frage: "Wofür sind die Behälter: für die Einrichtung oder für Verarbeitung und Verkauf?" },
      },
    ],
    ist: PRODUKTION,
  },
  {
    name: "Kunden",
    woerter: `customers =Kunde =Kunden Kundenauftrag Kundenbestellung Kundenkurs Kundenlieferung Kundenreparatur =Kundin Kundschaft`,
    merkmale: ["produktion", "verkauf"],
    ist: PRODUKTION,
  },
  {
    name: "Waren und Verkauf",
    woerter: `Wiederverk Wiederverkauf Weiterverkauf Ab-Hof-Verkauf Abokiste Auftragsarbeit Auftragsfertigung Ausgangsfracht Auslieferung Bauernmarkt Besenwirtschaft Betriebsstoffe Bezugsnebenkosten Biergarten Bonrolle Brennholzverkauf Campingplatz Direktvermarkter EC-Gerät EC-Terminal Eichamt Eichgebühr Eierverkauf Einkauf_Hofladen Einstellpferde Energiestoffe Erdbeersaison Erlösschmälerung =Etsy Eventscheune Feriengäste Ferienwohnung_Vermietung Fleischpakete Fleischverkauf Fremdenzimmer =Gastro Gastronomie Gemüseabo Gewährleistung Grüne_Woche HACCP Handelsware Heuhotel Hilfsstoffe Hochzeitsfeier Hochzeitsscheune Hofautomat Hofevent Hofführung Hofkneipe Hofladenbedarf Hofladenflyer Hofladenschild Hofrestaurant Hygieneschulung_Verkauf Kartenlesegerät_Laden Kartenterminal Kartoffelverkauf Kassenlade Kassenprogramm Kassenrollen Kassenschublade Kassensoftware Kassensystem Kassenwartung Kindergeburtstag_Hof =Kommission Kommissionsware Kürbisverkauf Kutschbetrieb_Kunden Ladenbau Ladeneinrichtung Ladenkasse Ladenmiete Ladentheke Ladenwaage Lernort_Bauernhof_Schulklassen Lieferkiste Lieferservice_Gemüse Liefertour Lohnfertigung Longierhalle market_stall Marktanhänger Marktauto Marktbeschicker Marktfahrt Marktgebühr Marktgeld Marktplane Marktplatzgebühr Marktschirm Marktstand Markttag Marktwaage Marktzelt merchandise Messestand_Landwirtschaft Online-Shop Onlineshop Pensionspferd Pfandsystem Pferdepension Ponyreiten Preisliste Preisschilder Produktfotos Produktkatalog Produktwerbung Rabatt_Kunden Regiomat Registrierkasse Reitanlage Reitbetrieb Reithalle Reitplatz Reitplatzpflege Reitplatzsand Roh_Hilfs Rohstoffe Rohware Roh~stoffe Saisoneröffnung_Laden sales Schulklassen Schulpferd Selbsternte Selbstpflücke Serienfertigung =shop =Shop Shopify Shopsystem Shopware Solawi Spargelsaison Spargelzeit Standgebühr Standgeld Standmiete Standplatz Stellplätze_Camping Stoffverbrauch Straußwirtschaft SumUp Transportversicherung =TSE Umsatzprovision Verkäuferschulung Verkaufsausstellung Verkaufsfläche Verkaufsflyer Verkaufsförderung Verkaufsprovision Verkaufsregal Verkaufstheke Verkaufswagen Verkauf~ Vermarktung~ Versandhandel Warenabgabe Warenbezug Wareneingang Wareneinkauf Wareneinsatz Warenzukauf =WE WE_Laden Webshop Weihnachtsbaumverkauf Wochenmarkt Zettle Zimmervermietung Zukauf_Hofladen Zukaufware`,
    merkmale: ["produktion", "verkauf"],
    ist: PRODUKTION,
  },
  {
    name: "Reiten",
    woerter: "Reitunterricht Reitstunde Reitstunden Reitschüler Reitlehrer Reitschule Reitkurs",
    faelle: [
      {
        wenn: ["beschaeftigte", "gruppe"],
        ist: { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 1, inProduktion: "egal" },
      },
    ],
    ist: PRODUKTION,
  },
  {
    name: "Zutaten der Verarbeitung",
    woerter: `Alkohol_Likör Ascorbinsäure_Saft Backmischung_Hofbäckerei Backzutaten_Verkauf Brühwürfel_Wurst Butterfarbe Buttermilchkultur Calciumchlorid_Käse Camembert Camembertkultur Därme Einmachzucker Filterschichten Fleischhaken Fruchtaufstrichzutaten Gärballon Gärbehälter Gärfass Gärröhrchen Gelierpulver Gelierzucker Getreide_Bäckerei Gewürzmischung_Wurst Glasur_Verkauf Haltbarkeitsprüfung Haltbarkeitstest Hefe_Most Joghurtkultur Käseform Käsekulturen Käselab Käselake Käsesalz Käsetuch Käsewachs Keimzahl Kerzendochte_Verkauf Klärmittel Kräutermischung_Verkauf Kunstdarm =Lab Labextrakt Laboruntersuchung_Produkt Labtabletten Lebensmittellabor Likörzutaten Listerien Marmeladenzutaten Mehl_Hofbäckerei Milchsäurekulturen Milchuntersuchung Milchzucker_Käse Mostgewicht Naturdarm Nitritpökelsalz Ölsaaten Pasteurisieren Pektin Pökelsalz Produktanalyse Produktuntersuchung Räuchermehl Räuchersalz Räucherspäne Rauchmehl Reinzuchthefe Saftfilter Saitling Salzlake Sauerteigstarter_Verkauf Schwefelpulver_Wein Schwefelung Seifenrohstoffe Sirup_Herstellung Sirupzutaten Starterkultur Trockenfrüchte_Verkauf Wareneingangsprüfung Weinhefe Wurstdarm Wurstgarn Wurstgewürz Zitronensäure_Saft Zucker_Fruchtaufstrich Zucker_Marmelade Zuckersirup_Saft`,
    ist: PRODUKTION,
  },
  {
    name: "Anbau- und Weidebedarf",
    woerter: `Abfüllkübel_Honig Abschwitzdecke Absperrgitter Ameisensäure Anbauvlies Apiguard Ballengabel Ballennetz Bändchengewebe Baumbinder Baumpfahl Baumschutz Baumschutzhülle Beregnungsrohr Beregnungsschlauch Beregnung~ Beute_Bienen Beuten Bewässerungscomputer Bewässerungspumpe Bewässerungsrohr Bewässerung~ Bienenbesen Bienenbeute Bienenflucht Bienenwachs Bindedraht_Reben Bindegarn Bodengewebe Bohnenstangen Breitband_Weide Brutkasten Curtain Drahtanker Drahtspanner Dungforke Eichenpfähle_Zaun Elektrozaun~ Entdeckelungsgabel Entdeckelungswachs Erbsennetz Erdungsstab Erntebindegarn Erntegarn Erntekiste Erntemesser Erntesack Ernteschürze Erntevlies Erntewaage Erntewagen Euronetz Fanggitter fence_posts Fliegengitter_Stall Folienhaus~ Folientunnel~ Folienzelt~ Forke Frostschutzvlies Führstrick Futterschaufel Gartenvlies Geflügelnetz Gemüsewaschmaschine Geschirr_Pferd Gewächshausfolie Gewächshausglas Gewächshausheizung Glattdraht greenhouse_film Güllewagen Gurkennetz Hagelnetz~ Hagelschutznetz Halfter =Haspel Heugabel Heuraufe Honigeimer Honigrührer Honigschleuder Honigsieb Hopfendraht Hopfenstange Pflücksack Insektennetz Erntesack =Horde Hordengatter Hubwagen_Lager Hufkratzer Hufräumer Hühnernetz Hurde =IBC IBC-Container IBC-Tank Imkereibedarf Imkerpfeife Imkerschleier Imker~ irrigation Isolator Kartoffelsortierer Kerbl_Weidezaun Knotengeflecht Kokosstrick Königinnenkäfig Koppeldraht Koppelzaun Kulturnetz Kummet =Kutsche Kutschgeschirr Ladegurt_Ballen Legenest =Litze Litzenhaspel Litzenverbinder Longe Longiergurt Lüftungsvorhang Mähnenkamm Maischefass Mistboy Mistgabel Mistkarre Mittelwände Mulchfolie Mulchpapier Mulchvlies Mypex Nassenheider Netzbindung Nippeltränke Nussknacker_Maschine Obstleiter Obstpflücker Obstpresse_Tücher Oxalsäure Paddock Paddockplatten Palettenwaage Panels_Schafe Pferdebox Pferdebürste Pferdedecke Pferdehänger Pflanzband Pflanzpfahl Pflückeimer Pflückkorb Pflückleiter Pfosten_Koppel Pilzbrut Pressengarn Presstücher Putzbox_Pferd Rähmchen Rähmchendraht Rähmchenholz Rankhilfe Ranknetz Rankschnur Rasenmulch_Acker =Raufe Rebdraht Regendecke_Pferd Regner Regnerdüse Reitsattel Robinienpfähle Rohrtrommel Sandsäcke_Silo =Sattel Sattelgurt Sattelzeug Schabracke Schafnetz Schermaschine Schnur_Tomaten Silofolie Silonetz Siloreifen Silosäcke Silovlies Smoker Sortiermaschine Sortiertisch Spalierdraht Stacheldraht Stallbesen Stalleimer Stallfenster Stallschaufel Stallventilator Steckfix Steckfixzaun Steckhürden Steigbügel Stockmeißel Stretchfolie_Ballen Striegel Strohmulch T-Tape Thymovar Tomatenclips Tomatenhaken Tomatenstäbe Torgriff Treibgang Trense =Trog Tropfer Tropfschlauch Tunnelfolie Unterziehfolie Varroa~ Verbissmittel Verbissschutz Verfrühungsvlies Viehstall Viehwaage Viehzeichenstift =Vlies Wabenrahmen Waschtrommel_Gemüse Wasserfass_Weide Wassertank_Acker Weidebatterie Weidedraht Weidenetz Weidepanel Weidepfahl Weidetor Weidezaunbatterie Weidezaungerät Weidezaun~ Wickelfolie Wickelfolie_Ballen Wickelnetz Wickelstretch Wildschutz Wildverbiss Wildzaun Wildzaunrolle Windschutznetz Winterschutzvlies_Kultur Wuchshülle =Zarge =Zargen Zaumzeug Zaunlitze Zaunpfahl Zaunpfosten_Weide`,
    ist: PRODUKTION,
  },
  {
    name: "Landpacht",
    woerter: `Ackerland Ackerlandkauf Ackerpacht Beitrag_Teilnehmergemeinschaft Erbengemeinschaft_Pacht Feldpacht Fischereipacht Flächenkauf Flächenpacht Flurbereinigung Flurneuordnung Flurstück Grünlandpacht Jagdgenossenschaft Jagdpacht Kirchenpacht land_lease Landkauf Landpacht Pacht_Acker Pacht_Flurstück Pacht_Grünland Pacht_ha Pacht_Kirchenland Pacht_Weide Pacht_Wiese Pachtfeld Pachtfläche Pachtland Pachtvertrag_Flächen Pachtzahlung_Wiese Pachtzins_ha Teichpacht Waldpacht Weidepacht Wiesenkauf Wiesenpacht`,
    ist: PRODUKTION,
  },
  {
    name: "Kontrolle und Anbauverband",
    woerter: `365FarmNet ABCERT =AbL AbL-Beitrag Absatzfonds Ackerschlagdatei Ackerschlagkartei Agrar-Office Agrarantrag Agrarberatung Agrarförderung Agrarsoftware Anbauverband Bauernverband BCS_Öko Beratungsring Betriebsberatung_Landwirtschaft Bio-Kontrolle Bio-Siegel Bio-Zertifikat Bio-Zertifizierung Biokontrolle Biokreis =Bioland Bioland-Beitrag Bioland-Lizenz Biozertifikat Biozertifizierung Boden-_und_Wasserverband CMA_Abgabe CSA_Beitrag =Demeter Demeter-Lizenz Demeterbeitrag Düngebedarfsermittlung Dürreversicherung Ecocert Ecovin Eichung Eichung_Waage Ernteausfall Ernteausfallversicherung Ernteversicherung Ertragsschadenversicherung Erzeugercode Erzeugergemeinschaft Erzeugerorganisation Erzeugerring EU-Bio =EZG Farmmanagement =FBG Flächenantrag Forst_Beitrag Forstbetriebsgemeinschaft Frostversicherung =Gäa Gäa-Beitrag GAP-Antrag Gartenbauverband Geflügelzuchtverein Gewässerunterhaltung Gewässerverband =GfRS Glasversicherung_Gewächshaus GlobalGAP Grünstempel Hagelversicherung Hagelversicherung~ Hagel~ Haltungsform Handelsklassen Herdenmanager Hygienekontrolle Imkerverband Imkerverein IMO_Control Initiative_Tierwohl InVeKoS =Kiwa Kontrollgebühr Kontrollstelle Kontrollverein Lacon Landfrauen Landfrauenverband Landjugend Landwirtschaftskammer Lebensmittelkontrolle Lebensmittelüberwachung Lebensmitteluntersuchung Lizenzgebühr_Demeter Lizenzgebühr_Saatgut Maschinenbruch_Mähdrescher Maschinenring-Beitrag Mehrgefahren Mehrgefahrenversicherung Milcherzeugergemeinschaft Milchgüteprüfung Milchkontrolle Milchprüfring Molkereigenossenschaft Münchener_und_Magdeburger_Agrar Nachbaugebühr Nährstoffbilanz Nährwertanalyse Naturland Obst-_und_Gartenbauverein Obstbauverband Öko-Beratung Öko-Kontrolle Öko-Verband Öko-Zertifikat Öko-Zertifizierung Ökokontrolle =ÖkoP organic_certification Pferdezuchtverband Pflanzenbauberatung Pflanzenpass Produkthaftpflicht Prüfverein =QAL QM-Milch QS-Audit QS_System Registrierung_Eier Rinderzuchtverband Rückstandsanalyse Schafzuchtverband Schafzuchtverein Schlagkartei Sortenschutz Stoffstrombilanz =STV Tierlebensvers Tierwohl_Audit Verbandsbeitrag_Bioland Veterinärkontrolle Viehhandel Viehhändler Viehverwertung Waage_Eichung Waageneichung Waldbesitzerverband Waldbrandversicherung Wasser_und_Bodenverband Wasserentnahmeentgelt Wasserlastenabgabe Weinbauverband Ziegenzuchtverband`,
    ist: PRODUKTION,
  },
  {
    name: "Agrardiesel",
    woerter: `Ackerdiesel Ackerschlepper Agrardiesel Diesel_Schlepper_Feld Dieselrückvergütung Feldbenzin Gasöl Gasölverbilligung Hofdiesel_Landwirtschaft Schlepperdiesel Traktor_Feld Traktorendiesel`,
    ist: PRODUKTION,
  },
  {
    name: "Stall, Feld, Gewächshaus, Verarbeitung oder Verkauf",
    woerter: `Abkalbung Blühfläche Deckstation Deckzeit Erdenwerk Federvieh Flaschenspüler Flaschenspülmaschine Freiflächenanlage Fruchtfolge Großvieh Grünbrache Heuraufe Hochboxen Kleinvieh Kommissionierung Kornspeicher =Kulturen Liegematte Mästerei Maschinenhof Mietenplatz Nachzucht =Raufe Schlachttag Weinlese Windrad Zuchtbetrieb Schäferei Schlachterei Räucherei Ölmühle Kühlhalle Sortierlinie Sortieranlage Brennholzplatz =Schlag =Schläge Fliegl Telehandler Hofmolkerei Hofkäserei Hofbackstube Abferkelstall Abfüllanlage Abfüllmaschine Abkalbebox Ablammbox Ackeranhänger Ackerfläche Ackerreifen
      Ackerschiene Ackerschlepper Ackerschlepperreifen Ackerwagen Acker~ Agrar~ agriculture Amazone
      Anhänger_Landwirtschaft Anzuchthaus Apfellager Apfelplantage Aufbereitungshalle Aufschnittmaschine
      Auslauf_Hühner Backofen_Hofbäckerei Backstube_Verkauf Ballenpresse Ballenspieß Ballenwagen Bandpresse
      =barn Baumschulfläche Beerenobst Beerenplantage Beetfräse Beetpflug Beregnungsmaschine Beregnungspumpe
      Bienenhaus Bienen~ Biobetrieb Biogas~ Blumenfeld Bodenbearbeitungsgerät Bodenfeuchtesensor Bodenfräse
      Brauerei Brennerei Brennholzproduktion Brutautomat Brüterei Brutmaschine Bullenstall =Butterei Butterfass
      Butterfertiger Claas cowshed Dammformer Dammfräse =Darre DeLaval Destille Doppelmessermähwerk Dörrautomat
      Dörrgerät Dörrofen Drillmaschine Düngerstreuer Dunggreifer Dungzange =Egge Einböck Einkochautomat
      Einzelkornsägerät Entenstall Entsteiner Erdbeerfeld Erntefest_Verkauf Erntehalle Erntemaschine Ernte~
      Eselstall Etikettierer Etikettiermaschine Euter~ Fahrgasse Fahrsilo Fahrsiloplatte farming farmland
      Federzahnegge Feld Feldbau Feldberegnung Feldbestellung Feldflur Feldgemüse Feldhäcksler Feldrain
      Feldrobotik Feldspritze Feldtechnik Feldweg Feldwirtschaft Fella field Fischteich Fischzucht
      Fischzuchtbecken Flächenbewirtschaftung Fleischwolf Foliengewächshaus Folientunnel Forellenteich =Forst
      Forstarbeit Forstseilwinde Forsttechnik Forstwirtschaft Forst~ Fräse_Acker Frontgewicht
      Frontlader_Dunggabel Frühbeet Frühbeetkasten Futterhaus_Stall Futterkammer Futterküche Futterlager
      Futtermischwagen Fütterungstechnik Futterwagen Gänsestall Gärkeller Gartenbaubedarf Gartenbaubetrieb
      GEA_Farm Geflügel~ Gelenkwelle Gemüseacker Gemüseanbau~ Gemüseaufbereitung Gemüsebau~ Gemüsefeld
      Gemüsegarten Gemüsehalle Gemüselager Gemüseproduktion Gemüsewäsche Gerste Getreidelager Getreidemühle
      Getreidereinigung Getreide~ Gewächshausreparatur Gewächshaus~ Glashaus greenhouse Grimme Grubber
      Grubberschare Grundstücksverkehr Grünfutterwagen Grünlandtechnik Grünland~ Güllebehälter Güllefass
      Güllefass_Pumpe Güllegrube Güllelager Hackmaschine Hackrahmen Häckselwagen Häcksler_Mais Hackstriegel
      Hähnchen~ Harvester Hatzenbichler Häufelpflug Häufler Hausschlachtung henhouse Hennenstall Herden~
      Herstellung Heuboden Heulager Heutrocknung Heuwagen Heuwender Hochtunnel Höferecht Hofnachfolge
      Hofschlachtung Hoftank Hofübergabe Holmer Holzbackofen_Verkauf Holzernte Holzplatz_Verkauf Holzrückepferd
      Holzrückung Honigraum Horsch Hühnerauslauf Hühnerhaltung Hühnermobil Hühnerstall Hühnerzucht Hundezucht
      Hydraulikschlauch Imkerei~ Imkerraum Johannisbeerplantage Jungviehstall Kadaver~ Kälberstall
      Kaninchenstall Kaninchenzucht Karpfenteich Kartoffelacker Kartoffelfeld Kartoffelkeller Kartoffellager
      Kartoffellegemaschine Kartoffelroder Kartoffelvollernter Käseherstellung Käsekeller Käsekessel Käsepresse
      Käserei Käserei-Kessel Kastenstreuer Kellertechnik Kelterei Kipper Kippkochkessel Knetmaschine Knochensäge
      Kochkessel_Wurst Köckerling =Kombine Koppel Korbpresse Kräuterdarre Kräuterfeld Kräutertrocknung
      Kreiselegge Kreiselheuer Kreiselmäher Scheibenmäher Trommelmäher Messerklingen Kreiselmähwerk Krone_Presse Kugelkopf_Schlepper Kühlaggregat Kühlanhänger
      Kühlanlage_Obst Kühlfahrzeug Kühlhaus~ Kühllager Kühlraum Kühltheke Kühltransporter Kühlwagen Kühlzelle~
      Kuhn_Kreisel Kuhstall Kükenstall Kurzumtriebsplantage =Kutter Kverneland Ladewagen~ Lagerhalle_Getreide
      Lämmerstall Landbau Landmaschinenreparatur Landmaschinenwerkstatt Landmaschine~ Landschaftspflege_Schafe
      Landtechnikwerkstatt Landw Landwirt_Betrieb Landwirtschaftlich~ Landwirtschaftsbetrieb Landwirtschaft~
      Laufhof Legehennenstall Legeleistung Legemaschine Leiterwagen_Heu =Lely Lemken Lenksystem LuF
      Mähaufbereiter Mähdrescher~ Mähdruschkosten Mähklingen Mähwerk Mähwerksmesser Mais Maschinenhalle
      Maschinenhallenbau Maschinenschuppen Mast Mehlsieb Melker Melkhaus Melkmaschine Melk~ Messerbalken
      Milchautomatik Milchkammer Milchküche Milchkühlung Milchproduktion Milchquote Milchraum Milchtank
      Milchverarbeitung Milchvieh Milchviehhaltung milking Misthaufen Mistlager Mistplatte Miststreuer
      Mobilstall Molkerei Monosem Mosterei~ Motorfräse Mulcher Mutterkuhhaltung Mutterkuhherde Nutztier~
      Oberlenker Obstanlage Obstbau~ Obstgarten Obstkeller Obstlager Obstmühle Obstplantage Obstpresse
      Obstproduktion Obstverarbeitung Obstwiese Ökobetrieb Ökolandbau Ölpresse orchard Pachtrecht Pachtstreit
      Packhalle Packpresse Packraum Packstation Passiermaschine Pasteur Pasteurisieranlage Pasteurisierer
      pasture Pferdeanhänger Pferdehaltung Pferdestall Pferdestall_Box Pferdezucht Pflanzenbau
      Pflanzenproduktion Pflanzmaschine Pflanzmaschine_Gemüse Pflug Pflugschar Plantage Plattformwagen Ponystall
      Pöttinger Privatwald Produktion~ Radhacke Rätzmühle Räucherkammer Räucherofen Räucher~ Rauchkammer
      Rebfläche Rehkitzrettung Reifekammer Reifekeller Reiferaum Reihenfräse Rinderhaltung Roggen =Ropa RTK
      Rübenfeld Rübenkeller Rückegasse Rückewagen Rundballenpresse Rüttler_Obst Saftherstellung Saftpresse
      Saftproduktion Sämaschine Sattelkammer Sauenstall Schafbeweidung Schafhaltung Schafherde Schafstall =Schar
      =Schare Scheibenegge Scheibenmähwerk Scheune Schlachtbetrieb Schlachthaus Schlachtkörper Schlachtraum
      Schlepperbatterie Schlepperreifen Schleuderraum Schleuderstreuer Schnapsbrennerei Schockfroster Schonung
      Schwader Schweinehaltung Schweinemast Schweinestall =Silo Silobau Sortierhalle Spaltautomat Spurführung
      stable Stallneubau Stallumbau Stall~ Strautmann Streuobstwiese Streuobst~ Striegel_Acker Strohlager
      Teichwirtschaft Teigmaschine Tiefbrunnen Tiefkühllager Tiefkühlraum Tiefkühlzelle Tierhaltung~
      Tierproduktion Traktorreifen Tränke~ Tränkwasser Traubenmühle Treffler Treibhaus Trocknung~ Trommelmähwerk
      Unterlenker Väderstad Vakuumfass Vakuumierer Vakuumiergerät Vakuummaschine Verarbeitungsküche
      Verarbeitungsraum Verarbeitung~ Viehanhänger Viehhaltung Viehwagen Vieh~ Vielfachgerät Voliere
      Vorderreifen_Schlepper Vorwartehof Waldarbeit Waldbau Waldpflege Waldstück Waldwirtschaft
      Wanderfolientunnel Waschplatz_Gemüse Weide~ Weihnachtsbaumplantage Weinbau Weinberg Weinkeller Weinlage
      Weinpresse Weizen Welger Wetterstation Wiesenegge Wiesenschleppe Wurstfüller Wurstherstellung Wurstküche
      Zahlungsansprüche Zapfwelle Zentrifuge Zentrifuge_Milch Ziegenhaltung Ziegenstall Zinken =Zucht Zugmaul
      Zwiebellager Obstbauern Gemüsebauern Milchbauern Ausbildung_Landwirt Landwirt_Ausbildung
      Berufsschule_Landwirt Meisterkurs_Landwirtschaft Rassegeflügel Kaninchenverein Geflügelverein`,
    merkmale: ["produktion"],
  },
  {
    name: "Fläche, die auch zum Haus gehören kann",
    woerter: "Wiese Gartenbau Hofwiese Böschung Kompostplatz =Mahd =Wald Holzplatz",
    merkmale: ["flaeche"],
  },
  {
    name: "Verkauf und Gastronomie",
    woerter: `Endkunden =Hochzeiten Marktschwärmer SB-Hütte Übernachtungsgäste Vertrauenskasse Auftraggeber Bauernhofcafé Bauernladen Bioladen_Hof Dorfladen Eierautomat Ferienappartement Ferienhaus Ferienhof Ferienwohnung Ferienzimmer Fewo Fewos Gästeappartement Gästewohnung Gästezimmer Hofbäckerei Hofcafe Hofcafé Hofimbiss Hofladen~ Hofmetzgerei Hofverkauf =Laden Marktwagen Milchautomat Pensionsgäste Ponyhof Reiterferien Reiterhof Verkaufsautomat Verkaufsraum Verkaufswagen`,
    merkmale: ["produktion", "verkauf"],
  },
  {
    name: "Verkostung",
    woerter: "Verkostung Produktverkostung Saftverkostung Käseverkostung Weinverkostung",
    ist: {
      art: "frage",
      frage: "War das ein Angebot für die Beschäftigten, oder diente es dem Verkauf?",
      fundstelle: KEINE_PRODUKTION,
    },
  },
  {
    name: "Tiere",
    woerter: `Alpaka Biene Bock Bulle =cow =Eber Ente Enten~ Esel Färse Ferkel Ferkel~ Fohlen Gans Gänse Gänse~ =goat Haflinger Heidschnucken =hen Hengst Henne Hennen~ Herde Herdenschutzhund Hofhund Hofkatzen horse Huf~ Huhn Hühnervolk Hühner~ Hund_Hof Hunde~ Hütehund Jungbulle Kalb Kälbchen Kälber~ Kaltblut Kaninchen Karpfen Katze Katzen Katzen~ Kuh =Kühe Kuh~ =Lama Lammbock Laufenten Läufer_Schwein Legehenne Legehenne~ Meerschweinchen Milchkuh Milchschaf Minischwein Mutterkuh Mutterschaf Ochse Ochsen Perlhuhn Pferd Pferde- Pferde~ =pig Pony Pute Puten~ Rind Rinder~ Rückepferd Sau Sauen Schaf Schafbock Schafherde Schaf~ Schwein Schweine~ sheep Skudden Stute Tauben =Tier =Tiere Tier~ Truthahn Wachtel Wallach Widder Ziege Ziegenbock Ziegen~`,
    merkmale: ["frucht", "tier"],
  },
  {
    name: "Erzeugnisse",
    woerter: `=Hanf Hirse Hopfen =Lein =Raps =Wachs Apfel Äpfel Apfelessig Apfelringe Aprikose Aronia Aubergine Basilikum Beere Beeren Birne Blumenkohl Bohne Brokkoli Brombeere Brot Brotgetreide Butter_Hof Champignons cheese Chili Cidre Dinkel =eggs Eier Emmer Erdbeere Essig_Hof Feldsalat Fell Fenchel Fisch Fleisch Forelle Frischkäse Fruchtaufstrich fruit Geflügelfleisch Gelee Gemüse Getreidekorn Grünkohl Gurke Hafer_Korn Haferflocken Haselnuss Heidelbeere Himbeere Holunder Honig Joghurt Johannisbeere Kartoffel Käse Kastanien Kerzen_Verkauf Kirsche Knacker Kohl Kohlrabi Kompott Konfitüre Kräuter Kräutersalz Kräutertee Kürbis Kürbiskerne Lamm_Fleisch Lammfleisch Lauch Leinöl Likör Mangold Marmelade Mehl Melone Milch =milk Minze Mirabelle Möhre Möhren Molke Most Nudeln_Hof Nüsse Obst Obstbrand Ölsaat Paprika Pastinake Petersilie Pfirsich Pflaume Pilze Porree Quark Quitte Radicchio Radieschen Rapsöl Rettich Rhabarber Rindfleisch Rosenkohl Rote_Bete Rotkohl Rübe Rucola Saft Salami Salat Salbei Sanddorn Sauerkraut Schafmilch Schafskäse Schafwolle Schinken Schnaps Schnittblumen Schnittkäse Schweinefleisch Sellerie Sirup Sonnenblumenkerne Spargel Speck Spinat Stachelbeere Suppenhuhn Teekräuter Teemischung Thymian Tomate Topinambur Traube Trockenblumen Trockenobst vegetables Walnuss Weichkäse Weihnachtsbäume Wein Weißkohl Wirsing Wolle Wurst Ziegenkäse Ziegenmilch Zucchini Zucker Zwetsche Zwetschge Zwiebel`,
    merkmale: ["frucht"],
  },
];
