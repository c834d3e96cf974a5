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
    woerter: `Saat~ Saatgut Samen Sämereien Saatkartoffel Pflanzkartoffeln Pflanzgut Jungpflanze Setzling Stecklinge
      Steckzwiebeln Edelreis Obstbaum Obstbäume Apfelbaum Birnbaum Kirschbaum Pflaumenbaum Obstgehölze
      Beerensträucher Himbeerpflanzen Erdbeerpflanzen Kräutertöpfe Pflanzware Anzucht~ Anzuchterde
      Gemüsepflanzen Tomatenpflanzen Salatpflanzen Kräuterpflanzen Bingenheimer Dreschflegel Rebstöcke
      Veredelungsunterlage Topferde Pflanzballen Multitopfplatten Presstopf Anzuchtplatten Torfquelltöpfe
      Anzuchtschalen Aussaat~ Blühmischung Zwischenfrucht Gründüngung Jungpfl Jungpfl. Saatmischung
      Saatgutmischung Z-Saat Z-Saatgut Saatgetreide Saatweizen Saatmais Wintergerste_Saat Wickroggen Kleegras
      Kleesaat Grassamenmischung_Weide Weidemischung Grasmischung Wiesenmischung Nachsaat_Grünland Nachsaat
      Weidesaat Ackergras Luzernesaat Lupinen Ackerbohnen Sojabohnen Erbsensaat Möhrensamen Salatsamen
      Gemüsesamen Kräutersamen Tomatensamen Samentüten Samenfest Hybridsaatgut Biosaatgut Bio-Saatgut
      Pflanzkartoffel Steckzwiebel Pflanzzwiebeln Pflanzknoblauch Knoblauch_Pflanz Spargelpflanzen
      Rhabarberpflanzen Beerenpflanzen Stachelbeerpflanzen Heidelbeerpflanzen Johannisbeersträucher
      Erdbeerjungpflanzen Frigopflanzen Grünpflanzen_Erdbeer Gemüsejungpflanzen Salatjungpflanzen Kohlpflanzen
      Kohlrabipflanzen Gurkenpflanzen Paprikapflanzen Kürbispflanzen Zucchinipflanzen Kräuterjungpflanzen
      Basilikumtöpfe Pflanzkräuter Beet-_und_Balkonpflanzen_Verkauf Stecklingsware Unterlagen_M9 =M9 Veredelung
      Veredlungsunterlagen Edelreiser Okulation Veredelungsband Veredelungsmesser Hochstamm Hochstämme Halbstamm
      Buschbaum Spindelbaum Zwetschgenbaum Walnussbaum Quittenbaum Streuobstbäume Obstbaumpflanzung Obstgehölz
      Beerenobst_Pflanzen Weinreben Reben Hopfenfechser Forstpflanzen Forstgehölze Wildlinge Setzholz
      Pappelstecklinge Kurzumtrieb Weihnachtsbaumkultur Nordmanntannen_Pflanzen Baumschulware Baumschulpflanzen
      Containerware_Pflanzen Ballenware Anzuchttöpfe Anzuchtkisten Anzuchtsubstrat Anzuchtpalette Aussaaterde
      Aussaatschale Pikiererde Pikierkisten Presstopferde =Torf Torfballen Multitopfplatte Speedys Quickpot
      Jiffy Jiffys Pilzsubstrat Pilzbrut_Austern Champignonbrut Bingenheimer_Saatgut Reinsaat Sativa_Rheinau
      De_Bolster Hild_Samen Enza_Zaden Rijk_Zwaan =Bejo =KWS =DSV Saaten-Union Feldsaaten Freudenberger_Saat
      Camena Kiepenkerl Samen_Mauser Nebelung seeds seedlings plants_nursery seed_potatoes Porreepflanzen
      Selleriepflanzen Setzkartoffeln Bodendeckersaat_Acker Phacelia Ölrettich Senfsaat Gelbsenf Ackersenf
      Wildblumenmischung_Acker Blühstreifen Untersaat`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Pflanze",
    woerter: `=Pflanze =Pflanzen Stauden Sträucher Pflanzerde Gärtnerei Baumschule Gartencenter =Erde =Pflanzware Gehölze
      Strauch Topfkräuter Kräutertopf Pflanzenlieferung Gärtnereibedarf plants Staudengärtnerei Baumschulen
      Pflanzenmarkt`,
    merkmale: ["frucht"],
  },
  {
    name: "Dünger",
    woerter: `Dünger~ Düngemittel Düngung Kalkdünger Düngekalk Kalk Kompost Mist~ Festmist Gülle~ Jauche Hornspäne Hornmehl
      Kalkammonsalpeter =KAS =AHL =NPK Stickstoff Kali Thomaskali Gesteinsmehl Patentkali Substrat Bodenprobe
      Bodenuntersuchung Bodenverbesserung Kalkstickstoff Harnstoff Superphosphat Triplephosphat Diammonphosphat
      =DAP =ASS Schwefelsaures_Ammoniak Entec Nitrophoska Kieserit Kalimagnesia Kornkali Vinasse Haarmehlpellets
      Federmehl Blutmehl Knochenmehl Schafwollpellets Schafwolldünger Maltaflor Hakaphos Ferty Osmocote Biosol
      Phytogrieß Phytoperls =OPF Biofert Provita Carbokalk Algenkalk Branntkalk Löschkalk_Acker
      Kohlensaurer_Kalk Magnesiumkalk Dolomitkalk Dolokorn Kalkstreuen Urgesteinsmehl Bentonit Zeolith
      Pflanzenkohle Terra_Preta Mikronährstoffdünger Blattdünger Flüssigdünger Volldünger Stickstoffdünger
      Phosphatdünger Rhizobien Bakterienpräparat EM_Bodenaktivator Effektive_Mikroorganismen Kompostierung
      Komposterde Kompostvlies Grüngutkompost Champost Hühnertrockenkot Hühnermist Pferdemist Rindermist
      Mistausbringung Gülleausbringung Miststreuen Kalkdüngung Nmin-Probe =Nmin Bodenproben Bodenanalyse
      Bodenhilfsstoff Pflanzenstärkungsmittel Hornmehldünger Hornspan fertilizer fertiliser manure compost_farm
      Gärrest Gärsubstrat Biogasgülle Spurenelemente_Boden Bor_Dünger Bittersalz Ackerkalk Düngerlieferung
      =Kalkung`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Pflanzenschutz",
    woerter: `Pflanzenschutz~ Pflanzenschutzmittel =PSM Herbizid Fungizid Insektizid Spritzmittel Spritzung Schneckenkorn
      Nützlinge Kupfermittel Schwefelmittel =Neem Beizmittel Glyphosat Wühlmausfalle Vogelabwehr Vogelschutznetz
      Kulturschutznetz Kulturschutz Gemüsefliegennetz Unkrautbekämpfung Roundup Karate_Zeon Switch_Fungizid
      Signum Betanal Goltix Spruzit NeemAzal Cuprozin Funguran Netzschwefel Thiovit Kumar Vitisan XenTari Dipel
      Madex Capex Quassia SpinTor Movento Confidor Teldor Folicur Amistar Revus Ranman Infinito Shirlan Bandur
      Stomp_Aqua Butisan Fusilade Simplex_Herbizid Ferramol Sluxx Schneckenlinsen Schneckenzaun Schneckenabwehr
      Kirschfruchtfliegenfalle Apfelwickler Pheromonfallen Pheromonfalle Leimring Leimringe Gelbtafeln
      Gelbsticker Blautafeln Raupenleim Baumanstrich Stammanstrich Wundverschluss_Baum Baumwachs Raubmilben
      Schlupfwespen Florfliegen Marienkäferlarven Hummelvölker Hummelvolk Bestäuberhummeln Mauerbienen Koppert
      Sautter_Stepper Biobest Katz_Biotech Bestäubung Spritzbrühe Spritzdüse Spritzdüsen Spritzgestänge
      Spritzenführer Pflanzenschutzsachkunde Sachkunde_Pflanzenschutz Beize Beizung Saatgutbeize
      Unkrautbekämpfungsmittel Unkrautvlies_Acker Abflammen Abflammgas Mäuseköder Wühlmausköder Wühlmausfallen
      Feldmausköder Rodentizid Rattengift Rattenköder Vogelscheuche Vogelnetz Vogelschreck Saatkrähenabwehr
      Kirschnetz Insektenschutznetz Gemüseschutznetz Rapsglanzkäfer Blattlausmittel Mehltaumittel
      Läusemittel_Pflanzen pesticide herbicide Kupferspritzung Bacillus_thuringiensis Kaliwasserstoffcarbonat
      Schwefelkalk Schachtelhalmextrakt Brennnesseljauche =Spritze =Nematoden =Hummeln`,
    faelle: GARTEN_DER_EINRICHTUNG,
    ist: PRODUKTION,
  },
  {
    name: "Futter und Einstreu",
    woerter: `Futter~ Futtermittel Hühnerfutter Schaffutter Pferdefutter Legemehl Legekorn Heu Heuballen Silage Grassilage
      Stroh~ Strohballen Rundballen Quaderballen Leckstein Milchaustauscher Milchpulver_Lämmer Einstreu
      Futterrüben Sojaschrot Körnermais Futterweizen Weizenkleie Tiernahrung Hafer Sägespäne_Stall
      Milchleistungsfutter =MLF Kraftfutter Kälberkorn Kälberstarter Kälbermilch Kälbertränke Ferkelstarter
      Ferkelaufzuchtfutter Sauenfutter Mastfutter Schweinemast Schweinefutter Rinderfutter Mineralfutter
      Mineralleckschale Leckschale Leckmasse Leckeimer Salzleckstein Viehsalz Futterkalk Futterzucker Melasse
      Biertreber Rapsschrot Rapskuchen Leinkuchen Leinsamen_Tiere Sonnenblumenkuchen Sojakuchen Rübenschnitzel
      Trockenschnitzel Trester Luzerne Luzernecobs Heucobs Grascobs =Cobs Heulage Grummet Maissilage GPS-Silage
      =TMR Silierhilfsmittel Siliermittel Körnerfutter Körnermischung Geflügelfutter Hennenfutter
      Legehennenfutter Kükenfutter Kükenstarter Entenfutter Gänsefutter Putenfutter Taubenfutter Kaninchenfutter
      Ziegenfutter Lämmerfutter Lämmeraufzucht Lämmermilch Müsli_Pferd Pferdemüsli Pferdekraftfutter
      Möhren_Pferde Muschelgrit Magenkiesel =Grit Futterhafer Quetschhafer Futtergerste Gerstenschrot
      Weizenschrot Getreideschrot Körnermaisschrot Futtermehl Futterkartoffeln Futtermöhren Futtererbsen
      Brotreste_Futter Hundefutter Katzenfutter Katzenstreu Hundeleine_Hofhund Fischfutter Bienenfutter
      Zuckersirup_Bienen Apiinvert Futterteig Apifonda Deuka Josera Mühldorfer Höveler Marstall =Pavo Salvana
      ForFarmers Blattin Schaumann Bergophor Sano_Futter Calvimag Milkivit Nukamel Agrobs Deukalac Muskator
      Köster_Futter Hemo_Futter Deutsche_Tiernahrung Strohpellets Strohhäcksel Stallstreu Einstreumehl
      Einstreupellets Hobelspäne Sägespäne Sägemehl_Stall Dinkelspelzen Leinstroh Miscanthus Liegeboxeneinstreu
      Strohkauf Heukauf Heuzukauf Futterkosten Futterzukauf animal_feed =feed =hay straw fodder dairy_feed
      cattle_feed Hefe_Futter Futterhefe Vitamine_Tiere Vitaminpräparat_Tiere Tierfutter`,
    ist: PRODUKTION,
  },
  {
    name: "Tierarzt und Tierhaltung",
    woerter: `Tierarzt~ Tierärztin Tierärzte Veterinär~ Tierklinik Tiermedikament Entwurmung Wurmkur Besamung~ Samenportion
      Deckgeld Decktaxe Klauenpflege Klauen~ Klauenschneider Hufschmied Hufpflege Hufpflegemittel Hufbeschlag
      Huffett Scherer Schafscherer Schafschur Schur Ohrmarken Tierpass Tierkennzeichnung Equidenpass
      Impfstoff_Tiere Tierkörperbeseitigung =TBA Tierseuchen~ Tierseuchenkasse Tierversicherung
      Tierlebensversicherung Tierhalterhaftpflicht =LKV Zuchtverband Herdbuch Zuchtwert Milchleistungsprüfung
      Euterpflege Melkfett Stallapotheke Viehtransport Tiertransport Tierarztrechnung Tierarztkosten
      Tierarzneimittel Tierheilpraktiker Tierosteopathie Osteopathin_Pferd Veterinäramt Amtstierarzt Viehdoktor
      Nottierarzt Kastration Enthornung Trächtigkeitsuntersuchung Bestandsbetreuung Impfung_Schafe
      Impfung_Rinder Blauzungenimpfung Blauzunge BTV-Impfung =BHV1 =BVD Kotprobe Blutprobe_Rinder Milchprobe
      Tupferprobe Antibiotika Antibiotikum Penicillin Ivomec Panacur Dectomax Cydectin Closamectin Hapadex
      Baycox Vecoxan Metacam Betamox Blauspray Chinosol Zitzendesinfektion Dippmittel Euterdippmittel Jodlösung
      Boviseal Orbeseal Euterbalsam Eutersalbe Eutertuch Euterpapier Propylenglykol Drench Kälberbolus
      Kalziumbolus Bolus Bovikalc Pansenstimulans Elektrolyttränke Kälberdurchfall Läusepulver Läusemittel
      Fliegenmittel_Stall Fliegenfalle_Stall Fliegenspray_Pferd Bremsenspray Bremsenfalle Moskitodecke_Pferd
      Hufteer Hufglocken Hufeisen Hufbearbeitung Barhufpflege Klauenbad Klauenstand Klauenpfleger
      Klauenbehandlung Schafschere Schermesser Scherkamm Schurlohn Wollsäcke Ohrmarke Ohrmarkenzange
      Ohrmarken_HIT =HIT Tierkennzeichen Transponder_Tiere Viehpass Rinderpass Zuchtbuch Zuchtschau Körung
      Körgebühr Zuchtverband_Beitrag Tierschau Tierschauen Besamung Besamungsportion Spermaportion Samendosen
      Bullensamen RinderAllianz RinderAllianz_Besamung Embryotransfer Deckgebühr Deckhengst Bocksprung Leihbock
      Leihbulle Zuchtwertschätzung =MLP LKV-Gebühr LKV_Sachsen Tierkörperbeseitigungsanstalt Tierkörper SecAnim
      Saria Rendac Kadaverabholung Kadaverbox Tierbestattung Tierverlust Tierseuchenkassenbeitrag
      Viehversicherung Tierhaftpflicht Pferdehaftpflicht Hundehaftpflicht Tierkrankenversicherung
      Herdenschutzzaun Herdenmanagement Herdenprogramm Stallbuch Weidetagebuch Maulkorb Viehtreiber Treibhilfe
      Treibpaddel Nasenring Kuhglocke Halsband_Ziege Halsriemen Kuhbürste Kälberiglu Kälberhütte Kälbereimer
      Tränkeeimer Nuckeleimer Saugeimer Nuckel Lämmerflasche Lämmernuckel Lämmerlampe Rotlichtlampe_Lämmer
      Wärmelampe_Küken Kükenheim Melkhandschuhe Melkeimer Melkschürze Melkroboter Melkzeug Melkschlauch
      Zitzengummi Zitzengummis Milchfilter Milchschlauch Milchpumpe Milchtankkühlung Milchtankreiniger
      Melkanlagenreiniger Calgonit Rohrmelkanlage veterinarian =vet cattle livestock Eiersortierung
      Eierprüflampe Eierstempel Eierschachtel Bruteier Brutei Brutapparat Schlupfbrüter Legeboxen Legenester
      Hühnerleiter Hühnerklappe Hühnertränke Tränkebecken Tränkenippel Selbsttränke Schwimmertränke Weidefass
      Weidetränke Futterbank Futterraufe Futterständer Futtertonne Futterautomat Futtersilo Fressgitter
      Selbstfangfressgitter Liegematte_Kuh Gummimatte_Stall Stallmatte Stallmatten Boxenmatte Spaltenboden
      Güllerührwerk Mistschieber Entmistung`,
    ist: PRODUKTION,
  },
  {
    name: "Tierzukauf",
    woerter: `Viehzukauf Tierzukauf Viehkauf Zuchtbock Zuchtvieh Zuchttier Zuchtbulle Zuchtsau Zuchtstute Zuchtwidder Deckbock
      Jungrind Junghennen Legehennenkauf Küken~ Ferkel~ Läuferschweine Kalb Kälber~ Lamm Lämmer~ Masttiere
      Bienenvolk Bienenvölker Bienenkönigin Besatzfische Deckeber Mastputen Absetzkälber Absetzer Fresser
      Jungvieh Färsen Färse Kalbin Milchkuh_Zukauf Mutterschafe_Zukauf Mutterschaf Zuchtschaf Zuchtschafe
      Schafbock Ziegenbock Jungziegen Zicklein Mastlämmer Mastschweine Mastgänse Gänseküken Entenküken
      Putenküken Masthähnchen Hähnchenküken Eintagsküken Königinnen_Bienen Ablegerbildung Ableger_Bienen
      Kunstschwarm Bienenschwarm Forellenbesatz Satzfische Besatzfisch Zuchtkaninchen Legehennen_Junghennen
      Hennenzukauf Junghennenzukauf Hahn_Zukauf Hähne Pferdekauf Ponykauf Eselkauf Alpakakauf`,
    merkmale: ["tier"],
    ist: PRODUKTION,
  },
  {
    name: "Lohnarbeit und Maschinenmiete",
    woerter: `Lohnunternehmen Bodenbearbeitung Spritzenprüfung Kartoffelroden Lohnarbeit Lohndrusch Mähdrusch Maschinenring
      Rundballenpressen Ballenpressen Pressarbeiten Pflügen Grubbern Eggen Mulchen Häckseln Silieren
      Mähen_Wiesen Schwaden Heuwerbung Schlachtung Schlachtgebühr Schlachthof Fleischbeschau
      Trichinenuntersuchung Zerlegung Fleischer_Lohn Lohnmost~ Lohnmosten Lohnmosterei Lohnverarbeitung
      Lohnkelterung Lohnsaft Mostpressen Keltern Abfüllung Erntehelfer Saisonarbeiter Saisonkraft Erntearbeiter
      Saisonarbeitskräfte Obstbaumschnitt Baumschnitt_Streuobst Grünlandpflege Grünlandmahd Lohnunternehmer
      Lohnunternehmer_Rechnung Lohnbetrieb Agrarservice Agrardienst Lohnmähen Lohnspritzen Lohnpflügen
      Lohnpressen Lohnhäckseln Lohnernte Lohnsaat Dreschen Drusch Druschlohn Mähdrescherlohn
      Ballensilage_pressen Wickeln_Ballen Ballenwickeln Heupressen Strohpressen Rundballenwickeln Maisdrusch
      Maislegen Kartoffelernte Kartoffelrodung Rübenroden Aussaat_Lohn Drillen Direktsaat Zwischenfruchtsaat
      Striegeln_Acker Hacken_Feld Mulcharbeiten_Weide Weidemulchen Grabenräumung Drainage Dränage Feldrand
      Rodung Wurzelfräsen_Obst Rückearbeiten Holzrücken Rückepferd Holzeinschlag Durchforstung Harvestereinsatz
      Holzspalten_Verkauf Sägewerk Lohnsägen Lohnschnitt Holzhacken_Verkauf Lohnschlachtung Lohnschlachtungen
      Schlachten Schlachtlohn Schlachtkosten Zerlegekosten Zerlegelohn Schlachttierbeförderung Fleischhygiene
      Fleischuntersuchung BSE-Test Wursten Lohnwursten Räucherlohn Metzgerlohn Metzger_Lohnarbeit Lohnkäserei
      Lohnkäsen Lohnbacken Lohnmüllerei Lohnmahlen Getreide_mahlen Mahlen Schälen_Dinkel Lohnreinigung_Getreide
      Saatgutreinigung Saatgutaufbereitung Lohntrocknung Trocknungskosten Einlagerung_Getreide
      Lagerkosten_Getreide Lohnabfüllung Lohnfüllung Mosten Mostlohn Presslohn Saftpressen Apfelpressen
      Pasteurisierung Entsaften_Lohn Wollwaschen Wollverarbeitung Spinnlohn Gerberei Gerben Fellgerbung
      Lohnimker Wanderimker Schleudern_Honig Obstbaumpflege Rebschnitt Heckenpflege_Feld Knickpflege
      Streuobstpflege Baumschnitt_Plantage Baumschnitt_Obst Erntehilfe Saisonkräfte Saisonarbeit Spargelstecher
      Pflücker Pflücklohn Erntelohn Melker Melkerlohn Betriebshelfer Dorfhelfer Betriebshilfsdienst
      Betriebshilfe Hofarbeiter Landarbeiter Stallhilfe Stallarbeiter Schäfer_Lohn Hirte Traktorist
      Traktorfahrer Feldarbeiter Gärtnergehilfe Landwirtschaftlicher_Mitarbeiter Landwirtschaftsgehilfe
      Verkäufer Verkäuferin Marktverkäufer Hofladenverkäuferin Marktfahrer Bäckergeselle_Hofbäckerei
      Koch_Hofcafe Kellner_Hofcafe farm_worker harvest_helper contractor_harvest`,
    ist: PRODUKTION,
  },
  {
    name: "Verpackung und Etiketten",
    woerter: `Flaschenetiketten Saftflaschen Marmeladengläser Marmeladenglas Einmachgläser Honiggläser Honigglas
      Konservengläser Schraubgläser Twist-off Bag_in_Box Gemüsekiste Obstkisten Eierkartons Eierschachteln
      Eierverpackung Obsttüten Vakuumbeutel Fleischverpackung Netzsäcke Kartoffelsäcke Stretchfolie
      Versandkartons_Gemüse Pfandkisten =IFCO Mehrwegkisten Big-Bag Bigbag Erntekisten Spundloch Obstkiste
      Apfelkiste Kartoffelkiste Pfandkiste Saftflasche Pfandflasche Gemüsekisten Verpackungsmaterial
      Verpackungskosten Kreuzbodenbeutel Brötchentüten Papiertragetaschen Kräutertüten Teebeutel_leer Teetüten
      Gewürzgläser Sturzgläser Weckgläser Schraubdeckelgläser Einweckgläser Glas_Honig Honigetiketten Deckel_TO
      TO-Deckel Twist-Off-Deckel Kronkorken Bügelflaschen Saftschläuche =BiB Bag-in-Box Bag-in-Box-Karton
      Saftkartons Weinkartons Flaschenkartons Flaschenträger Faltkarton_Gemüse Faltkisten Gemüsekarton
      Obststeigen Steigen Obststiege Stiegen Pflückschale Pflückschalen Beerenschalen Erdbeerschalen Pappschalen
      Eierpappen Eierkarton Eierbecherkarton Höckerpappen Gemüsenetze Raschelsäcke Kartoffelsack Zwiebelnetze
      Jutesäcke Papiersäcke Mehltüten Mehlsäcke Getreidesäcke Sackware_Getreide Vakuumiertüten Vakuumtüten
      Siegelrandbeutel Vakuumrollen Wurstfolie Schrumpfbeutel Fleischschalen Butterpapier_Verkauf Käsepapier
      Frischhaltepapier_Käse Käseetiketten Joghurtbecher Joghurtgläser Milchflaschen Milchkannen Abfülleimer
      Lebensmitteleimer Honigeimer_12 Euro-Gemüsekisten E2-Kisten Euro-Kisten Napfkisten Klappkisten_Gemüse
      Abokisten Biokiste Palettenkisten Großkisten Kistenpfand Pfandgläser Pfandgut Leergut Preisetiketten
      Preisauszeichner Waagenetiketten Etikettendruck Produktetiketten Banderolen Produktverpackung
      Geschenkverpackung_Hofladen Versandverpackung_Shop packaging labels =jars bottles crates`,
    ist: PRODUKTION,
  },
  {
    name: "Behälter und Etiketten",
    woerter: `=Flasche =Flaschen =Kiste =Kisten =Deckel Etikett~ Etiketten Korken Glasflasche Thermoetiketten Etikettenrolle Verpackung~ Tragetaschen Papiertüten Flachbeutel Klarsichtbeutel Bodenbeutel Holzkiste Holzkisten Jutesack Versandkarton`,
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
    woerter: `=Kunde =Kunden =Kundin Kundschaft Kundenauftrag Kundenkurs Kundenkurse Kundenlieferung Kundenbestellung Kundenreparatur customers`,
    merkmale: ["produktion", "verkauf"],
    ist: PRODUKTION,
  },
  {
    name: "Waren und Verkauf",
    woerter: `Wareneinkauf Wareneingang Wareneinsatz Handelsware Zukaufware Kommissionsware Standgebühr Standgeld Marktstand
      Marktgebühr Marktgeld Wochenmarkt Bauernmarkt Verkaufsstand Verkaufswagen Verkaufsprovision
      Verkaufsförderung Registrierkasse Kassensystem Kassenrollen Bonrollen Gemüseabo Abokiste Solawi
      Vermarktung~ Verkauf~ Ausgangsfracht Warenabgabe Roh~stoffe Rohstoffe Rohware Hilfsstoffe Betriebsstoffe
      Roh_Hilfs Gewährleistung Transportversicherung Bezugsnebenkosten Stoffverbrauch Energiestoffe
      Preisschilder Hofladenbedarf Eichgebühr Eichamt Pfandsystem Marktfahrt Lieferkiste WE_Laden Wareneingang_7
      =WE WE_7 WE_19 Warenbezug Warenzukauf Zukauf_Hofladen Handelswaren Wiederverkauf Weiterverkauf
      Einkauf_Hofladen Verkaufstheke Verkaufsregal Ladentheke Ladenkasse Ladenbau Ladeneinrichtung Ladenmiete
      Ladenwaage Kassenprogramm Kassensoftware Kassenwartung Kassenlade Kassenbonrollen Kassenschublade
      Hofladenkasse =TSE TSE_Kasse EC-Terminal Kartenterminal EC-Gerät SumUp Zettle Kartenlesegerät_Laden
      Bonrolle Marktstandplatz Marktplatzgebühr Marktgebühren Marktbeschicker Standmiete Standplatz
      Wochenmarktstand Markttag Marktschirm Marktzelt Marktwaage Marktauto Marktanhänger Marktplane
      Messestand_Landwirtschaft Grüne_Woche Bauernmarktgebühr Onlineshop Online-Shop Webshop Shopsystem Shopware
      Shopify =Etsy Versandhandel Lieferservice_Gemüse Liefertour Liefertouren Auslieferung Ausliefertour
      Auftragsfertigung Lohnfertigung Auftragsarbeit Serienfertigung Verkaufsfläche Verkaufsausstellung
      Verkostung Hofverkostung Produktverkostung Produktwerbung Produktfotos Produktkatalog Preisliste
      Verkaufsflyer Verkaufsschild Hofladenschild Hofladenflyer Spargelzeit Spargelsaison Erdbeersaison
      Saisoneröffnung_Laden Selbstpflücke Selbsternte Kürbisverkauf Weihnachtsbaumverkauf Kartoffelverkauf
      Brennholzverkauf Holzverkauf Eierverkauf Fleischverkauf Fleischpakete Direktvermarktung Direktvermarkter
      Ab-Hof-Verkauf Hofautomat Regiomat Gastronomie Hofgastronomie Hofrestaurant Hofkneipe Besenwirtschaft
      Straußwirtschaft Biergarten Eventscheune Hochzeitsscheune Hochzeitsfeier Feriengäste
      Ferienwohnung_Vermietung Fremdenzimmer Zimmervermietung Heuhotel Campingplatz Stellplätze_Camping
      Pensionspferd Pensionspferde Pferdepension Einstellpferde Reitbetrieb Reitanlage Reithalle Reitplatz
      Reitplatzsand Reitplatzpflege Longierhalle Schulpferd Schulpferde Ponyreiten Kutschbetrieb_Kunden
      Lernort_Bauernhof_Schulklassen Schulklassen Kindergeburtstag_Hof Hofführung Hofführungen Hofevent sales
      =shop merchandise farm_shop market_stall Umsatzprovision Erlösschmälerung Rabatt_Kunden Verkäuferschulung
      Hygieneschulung_Verkauf HACCP =Shop =Gastro =Kommission`,
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
    woerter: `Pektin Gelierzucker Zucker_Marmelade =Lab Käsekulturen Milchsäurekulturen Käselab Pökelsalz Därme Wurstgewürz
      Kunstdarm Räuchermehl Hefe_Most Schwefelung Pasteurisieren Filterschichten Sirup_Herstellung Labextrakt
      Labtabletten Käsesalz Käsewachs Käselake Salzlake Käsetücher Käsetuch Käseform Käseformen Camembert
      Camembertkultur Joghurtkulturen Joghurtkultur Starterkultur Sauerteigstarter_Verkauf Buttermilchkultur
      Calciumchlorid_Käse Zuckersirup_Saft Einmachzucker Gelierpulver Ascorbinsäure_Saft Zitronensäure_Saft
      Saftfilter Klärmittel Mostgewicht Gärröhrchen Gärbehälter Gärfass Gärballon Weinhefe Reinzuchthefe
      Schwefelpulver_Wein Nitritpökelsalz Wurstdarm Naturdarm Saitling Rauchmehl Räucherspäne Räuchersalz
      Wurstgarn Fleischhaken Brühwürfel_Wurst Gewürzmischung_Wurst Marmeladenzutaten Zucker_Fruchtaufstrich
      Fruchtaufstrichzutaten Sirupzutaten Likörzutaten Alkohol_Likör Backzutaten_Verkauf
      Backmischung_Hofbäckerei Mehl_Hofbäckerei Getreide_Bäckerei Ölsaaten Trockenfrüchte_Verkauf
      Kräutermischung_Verkauf Kerzendochte_Verkauf Seifenrohstoffe Milchzucker_Käse Butterfarbe Glasur_Verkauf
      Listerien Laboruntersuchung_Produkt Produktuntersuchung Produktanalyse Lebensmittellabor
      Wareneingangsprüfung Milchuntersuchung Keimzahl Haltbarkeitsprüfung Haltbarkeitstest`,
    ist: PRODUKTION,
  },
  {
    name: "Anbau- und Weidebedarf",
    woerter: `Folientunnel~ Folienzelt~ Folienhaus~ Gewächshausfolie Mulchfolie Silofolie Ballennetz Wickelfolie Anbauvlies
      Frostschutzvlies Erntevlies Gartenvlies Hagelnetz~ Tropfschläuche Bewässerung~ Beregnung~ Regner
      Weidezaun~ Weidezaungerät Elektrozaun~ =Litze Zaunlitze Weidepfahl Weidepfähle Koppeldraht Wildzaun
      Bindegarn Pressengarn Erntebindegarn Rankhilfe Tomatenstäbe Spalierdraht Baumpfahl Verbissschutz
      Bienenwachs Mittelwände Beute_Bienen Rähmchen Honigschleuder Varroa~ Varroabehandlung Imker~ Imkereibedarf
      Ameisensäure Oxalsäure =Trog Heuraufe Nippeltränke Brutkasten Legenest Halfter Hufräumer Striegel
      Schermaschine Smoker Wabenrahmen Honigeimer Pilzbrut Pflückkorb Obstpflücker Viehzeichenstift
      Pfosten_Koppel Koppelzaun Hagelschutznetz Wildschutz Wildverbiss Verbissmittel Wuchshülle Wuchshüllen
      Baumschutz Baumschutzhülle Baumbinder Kokosstrick Pflanzpfahl Robinienpfähle Eichenpfähle_Zaun Zaunpfähle
      Zaunpfahl Zaunpfosten_Weide Knotengeflecht Wildzaunrolle Stacheldraht Weidedraht Glattdraht Isolatoren
      Isolator Torgriff Torgriffe Weidetor Weidepanel Panels_Schafe Steckfix Steckfixzaun Weidenetz Schafnetz
      Schafnetze Geflügelnetz Hühnernetz Euronetz Litzenhaspel Weidezaunbatterie Weidebatterie
      Solarmodul_Weidezaun Erdungsstab Breitband_Weide Litzenverbinder Hordengatter Steckhürden Hurde Fanggitter
      Treibgang Viehwaage Viehstall Tunnelfolie Gewächshausglas Gewächshausheizung Bodengewebe Bändchengewebe
      Mypex Mulchpapier Mulchvlies Rasenmulch_Acker Strohmulch Verfrühungsvlies Winterschutzvlies_Kultur
      Kulturnetz Pflanzband Beregnungsrohr Beregnungsschlauch Tropfschlauch T-Tape Tröpfchenbewässerung Tropfer
      Bewässerungscomputer Bewässerungsrohr Bewässerungspumpe Regnerdüse Kreisregner Rohrtrommel
      Wasserfass_Weide =IBC IBC-Container IBC-Tank Wassertank_Acker Güllewagen Bindedraht_Reben Rebdraht
      Drahtspanner Drahtanker Tomatenhaken Tomatenclips Schnur_Tomaten Rankschnur Ranknetz Gurkennetz Erbsennetz
      Bohnenstangen Hopfendraht Silonetz Silosäcke Sandsäcke_Silo Siloreifen Silovlies Unterziehfolie
      Stretchfolie_Ballen Wickelfolie_Ballen Pressengarn_Sisal Netzbindung Ballennetze Erntegarn Erntekiste
      Erntemesser Erntewagen Erntesack Ernteschürze Pflückleiter Pflückeimer Obstleiter Obstpresse_Tücher
      Presstücher Maischefass Bienenbeute Beuten Rähmchenholz Rähmchendraht Absperrgitter Bienenflucht
      Imkerpfeife Imkerhut Imkeranzug Imkerschleier Stockmeißel Bienenbesen Entdeckelungsgabel
      Entdeckelungswachs Honigsieb Honigrührer Abfüllkübel_Honig Königinnenkäfig Varroabehandlung_Ameisensäure
      Thymovar Apiguard Nassenheider Trense Zaumzeug Sattelgurt Sattelzeug Schabracke Steigbügel Longe
      Longiergurt Führstrick Pferdedecke Regendecke_Pferd Abschwitzdecke Hufkratzer Putzbox_Pferd Mähnenkamm
      Pferdebürste Pferdebox Pferdeboxen Pferdehänger Paddock Paddockplatten Reitsattel Kutschgeschirr
      Geschirr_Pferd Kummet Ladegurt_Ballen Ballengabel Heugabel Mistgabel Mistkarre Mistboy Futterschaufel
      Forke Dungforke Stallbesen Stallschaufel Stalleimer fence_posts irrigation greenhouse_film
      Fliegengitter_Stall Windschutznetz Curtain Lüftungsvorhang Stallventilator Stallfenster Kerbl_Weidezaun
      Gemüsewaschmaschine Waschtrommel_Gemüse Sortiermaschine Sortiertisch Palettenwaage Hubwagen_Lager
      Kartoffelsortierer Nussknacker_Maschine Erntewaage =Vlies =Horde =Zargen =Zarge =Sattel =Kutsche =Raufe
      =Haspel`,
    ist: PRODUKTION,
  },
  {
    name: "Landpacht",
    woerter: `Landpacht Ackerpacht Grünlandpacht Wiesenpacht Flächenpacht Pachtland Pachtzins_ha Pachtfläche Landkauf
      Flächenkauf Weidepacht Flurstück Pacht_Flurstück Pacht_ha Pachtzahlung_Wiese Pacht_Acker Pacht_Wiese
      Pacht_Weide Pacht_Grünland Pachtfeld Feldpacht Waldpacht Fischereipacht Teichpacht Pachtvertrag_Flächen
      Ackerland Ackerlandkauf Wiesenkauf Flurbereinigung Flurneuordnung Beitrag_Teilnehmergemeinschaft
      Pacht_Kirchenland Kirchenpacht Erbengemeinschaft_Pacht land_lease Jagdpacht Jagdgenossenschaft`,
    ist: PRODUKTION,
  },
  {
    name: "Kontrolle und Anbauverband",
    woerter: `Öko-Kontrolle Ökokontrolle Biokontrolle Bio-Kontrolle Öko-Zertifizierung Biozertifizierung Kontrollstelle
      Kontrollgebühr ABCERT BCS_Öko Grünstempel =Kiwa =Bioland Bioland-Beitrag =Demeter Naturland =Gäa Biokreis
      Ecovin QS-Audit GlobalGAP Anbauverband Bauernverband Landwirtschaftskammer Landjugend Erzeugergemeinschaft
      Imkerverband Schafzuchtverband Rinderzuchtverband Gartenbauverband Hagelversicherung~ Hagel~
      Ernteversicherung Ertragsschadenversicherung Mehrgefahrenversicherung Frostversicherung
      Wasser_und_Bodenverband Gewässerunterhaltung Agrarantrag Ackerschlagkartei CMA_Abgabe
      Lebensmittelkontrolle Lebensmitteluntersuchung Rückstandsanalyse Nährwertanalyse Milchgüteprüfung
      Öko-Zertifikat Bio-Zertifikat Bio-Zertifizierung Bio-Siegel EU-Bio Biozertifikat Demeterbeitrag
      Demeter-Lizenz Bioland-Lizenz Naturland-Beitrag Verbandsbeitrag_Bioland Gäa-Beitrag Lizenzgebühr_Demeter
      Öko-Verband Lacon Ecocert Prüfverein Fachverein_Öko-Kontrolle =GfRS =ÖkoP IMO_Control =QAL QS_System
      QM-Milch Haltungsform Tierwohl_Audit Initiative_Tierwohl Kontrollverein Milchkontrolle Milchprüfring
      Bayerischer_Bauernverband Sächsischer_Landesbauernverband Landesbauernverband Kreisbauernverband =AbL
      AbL-Beitrag Landfrauen Landfrauenverband Waldbesitzerverband Forstbetriebsgemeinschaft =FBG Forst_Beitrag
      Ziegenzuchtverband Schafzuchtverein Pferdezuchtverband Geflügelzuchtverein Imkerverein Imkerverein_Beitrag
      Obstbauverband Obst-_und_Gartenbauverein Weinbauverband Erzeugerring Beratungsring Erzeugerorganisation
      =EZG Molkereigenossenschaft Milcherzeugergemeinschaft Viehverwertung Maschinenring-Beitrag Absatzfonds
      Flächenantrag Antrag_Agrarförderung Agrarförderung InVeKoS GAP-Antrag Agrarberatung
      Betriebsberatung_Landwirtschaft Pflanzenbauberatung Öko-Beratung Düngebedarfsermittlung Stoffstrombilanz
      Nährstoffbilanz Schlagkartei Ackerschlagdatei Farmmanagement 365FarmNet Herdenmanager Agrarsoftware
      Agrar-Office Gewässerverband Boden-_und_Wasserverband Wasserlastenabgabe Wasserentnahmeentgelt
      Hagelversicherung Münchener_und_Magdeburger_Agrar Ernteausfallversicherung Ernteausfall Dürreversicherung
      Mehrgefahren Maschinenbruch_Mähdrescher Tierlebensvers Waldbrandversicherung Glasversicherung_Gewächshaus
      Produkthaftpflicht Lebensmittelüberwachung Hygienekontrolle Veterinärkontrolle Eichung Eichung_Waage
      Waageneichung Waage_Eichung Handelsklassen Registrierung_Eier Erzeugercode Sortenschutz Nachbaugebühr
      Lizenzgebühr_Saatgut =STV Pflanzenpass organic_certification CSA_Beitrag Viehhandel Viehhändler`,
    ist: PRODUKTION,
  },
  {
    name: "Agrardiesel",
    woerter: `Agrardiesel Gasölverbilligung Ackerdiesel Traktorendiesel Ackerschlepper Feldbenzin Schlepperdiesel
      Diesel_Schlepper_Feld Hofdiesel_Landwirtschaft Traktor_Feld Dieselrückvergütung Gasöl`,
    ist: PRODUKTION,
  },
  {
    name: "Stall, Feld, Gewächshaus, Verarbeitung oder Verkauf",
    woerter: `Stall~ Stallung Schafstall Kuhstall Hühnerstall Ziegenstall Schweinestall Pferdestall Mobilstall Hühnermobil
      Scheune Maschinenhalle Maschinenschuppen Erntehalle Lagerhalle_Getreide =Silo Fahrsilo Gewächshaus~
      Treibhaus Glashaus Folientunnel Frühbeet Acker~ Ackerbau Feld Feldarbeit Feldbau Feldgemüse Feldwirtschaft
      Feldbestellung Feldweg_Acker Weide~ Koppel Grünland~ Streuobst~ Obstplantage Obstanlage Plantage Obstbau~
      Gemüsebau~ Gemüseanbau~ Gemüsegarten Weinberg Weinbau Baumschulfläche Trocknung~ Kräutertrocknung
      Heutrocknung Getreide~ Mais Weizen Roggen Gerste Kartoffelacker Kartoffelroder Ernte~ Erntemaschine
      Tränke~ Viehtränke Tränkwasser Melk~ Melkstand Melkmaschine Melkanlage Milchkammer Milchtank Milchkühlung
      Käserei Molkerei Kühlhaus~ Kühlzelle~ Kühlanhänger Kühltheke Kühlraum Kühllager Gemüselager Obstlager
      Kartoffellager Mosterei~ Kelterei Saftpresse Obstpresse Saftproduktion Brennerei Backstube_Verkauf
      Schlachtraum Schlachthaus Wurstküche Verarbeitungsküche Verarbeitungsraum Verarbeitung~ Obstverarbeitung
      Räucher~ Räucherkammer Brutautomat Brutmaschine Brüterei Hähnchen~ Mast Schweinemast Euter~ Herden~
      Hofkäserei Hofschlachtung Kadaver~ Imkerei~ Bienenhaus Bienen~ Tierhaltung~ Viehhaltung Schafhaltung
      Rinderhaltung Ziegenhaltung Hühnerhaltung Geflügel~ Vieh~ Nutztier~ Produktion~ Pflanzenbau
      Landwirtschaft~ Landwirtschaftlich~ Landw Agrar~ Landmaschine~ Mähdrescher~ Pflug =Egge Grubber
      Kreiselegge Fräse_Acker Sämaschine Drillmaschine Pflanzmaschine Ladewagen~ Miststreuer Düngerstreuer
      Güllefass Feldspritze Heuwender Schwader Mähwerk Mulcher Ballenpresse Rundballenpresse Häckselwagen Kipper
      Viehanhänger Viehwagen Pferdeanhänger Kartoffelvollernter Hackmaschine Radhacke Bodenfräse Motorfräse
      Rüttler_Obst Schlepperreifen Ackerreifen Melker Güllegrube Güllelager Misthaufen Beregnungspumpe
      Tiefbrunnen Feldberegnung Fischteich Fischzucht Biogas~ Waldarbeit Forstarbeit Biobetrieb Ökobetrieb
      Forsttechnik Holzrückung Zentrifuge Butterfass Käsepresse Fleischwolf Wurstfüller Einkochautomat Dörrgerät
      Ölpresse Getreidemühle Harvester Holzernte Reifekeller Reiferaum Käsekeller Weinkeller Gärkeller
      Obstkeller Rübenkeller Kartoffelkeller Apfellager Zwiebellager Heuboden Heulager Strohlager Getreidelager
      Getreidespeicher Getreidesilo Futterlager Futterküche Futterkammer Futterhaus_Stall Sattelkammer
      Schleuderraum Honigraum Packraum Packhalle Packstation Sortierhalle Aufbereitungshalle Waschplatz_Gemüse
      Gemüsewäsche Gemüseaufbereitung Gemüsehalle Anzuchthaus Foliengewächshaus Wanderfolientunnel Hochtunnel
      Frühbeetkasten Kräuterfeld Gemüsefeld Kartoffelfeld Maisfeld Rübenfeld Getreidefeld Erdbeerfeld Blumenfeld
      Obstwiese Streuobstwiese Obstgarten Apfelplantage Beerenplantage Beerenobst Johannisbeerplantage Weinlage
      Rebfläche Weihnachtsbaumplantage Kurzumtriebsplantage Schonung Forst~ Waldarbeiten Waldpflege
      Waldwirtschaft Waldbau Privatwald Waldstück Brennholzproduktion Holzplatz_Verkauf Holzrückepferd
      Rückewagen Forstseilwinde Seilwinde_Forst Spaltautomat Rückegasse Kuhstall_alt Bullenstall Kälberstall
      Jungviehstall Abkalbebox Abferkelstall Sauenstall Maststall Lämmerstall Ablammbox Legehennenstall
      Hennenstall Geflügelstall Entenstall Gänsestall Kaninchenstall Offenstall Laufstall Außenklimastall
      Pferdestall_Box Reitstall Ponystall Eselstall Volieren Voliere Kükenstall Auslauf_Hühner Hühnerauslauf
      Laufhof Vorwartehof Melkhaus Melkkarussell Milchküche Milchraum Milchverarbeitung Milchautomatik Pasteur
      Pasteurisierer Pasteurisieranlage Abfüllanlage Abfüllmaschine Etikettiermaschine Etikettierer Vakuumierer
      Vakuumiergerät Vakuummaschine Knochensäge Aufschnittmaschine Kochkessel_Wurst Kippkochkessel Rauchkammer
      Räucherofen Reifekammer Käsekessel Käserei-Kessel Butterfertiger Zentrifuge_Milch Obstmühle Rätzmühle
      Packpresse Bandpresse Korbpresse Entsteiner Passiermaschine Dörrautomat Dörrofen Kräuterdarre
      Getreidereinigung Mehlsieb Knetmaschine Backofen_Hofbäckerei Holzbackofen_Verkauf Teigmaschine Hofbrauerei
      Brauerei Destille Schnapsbrennerei Imkerraum Zapfwelle Gelenkwelle Ackerschlepper Ackerwagen Ackeranhänger
      Anhänger_Landwirtschaft Dreiseitenkipper Plattformwagen Ballenwagen Heuwagen Leiterwagen_Heu Häcksler_Mais
      Feldhäcksler Schlegelmulcher Sichelmulcher_Weide Wiesenegge Wiesenschleppe Striegel_Acker Hackstriegel
      Federzahnegge Scheibenegge Kreiselheuer Kreiselschwader Kreiselmähwerk Scheibenmähwerk Doppelmessermähwerk
      Trommelmähwerk Mähaufbereiter Grünfutterwagen Kurzschnittladewagen Futtermischwagen Futterwagen
      Güllefass_Pumpe Vakuumfass Düngerstreuer_Kalk Kastenstreuer Schleuderstreuer Sämaschine_Dürr
      Einzelkornsägerät Legemaschine Kartoffellegemaschine Dammfräse Dammformer Häufler Häufelpflug
      Pflanzmaschine_Gemüse Vielfachgerät Hackrahmen Reihenfräse Beetfräse Beetpflug Drehpflug Volldrehpflug
      Pflugschar Pflugschare Grubberschare Zinken Heuwenderzinken Messerbalken Mähklingen Ballenspieß Dungzange
      Dunggreifer Frontlader_Dunggabel Schlepperbatterie Ackerschlepperreifen Vorderreifen_Schlepper
      Frontgewicht Unterlenker Oberlenker Kugelkopf_Schlepper Hydraulikschlauch Zugmaul Claas Krone_Presse
      Pöttinger Lemken Amazone Horsch Strautmann Fella Welger Kverneland Rabe_Pflug =Lely DeLaval GEA_Farm
      Westfalia_Melk Holmer Grimme =Ropa Kuhn_Landmaschinen Kuhn_Kreisel Bergmann_Ladewagen Monosem
      Hatzenbichler Treffler Einböck Köckerling Väderstad Amazone_Streuer Mähdruschkosten Feldtechnik
      Landtechnikwerkstatt Landmaschinenwerkstatt Landmaschinenreparatur Landmaschinenmechaniker Agrartechnik
      Bodenbearbeitungsgerät Erntetechnik Grünlandtechnik Melktechnik Stalltechnik Kellertechnik
      Fütterungstechnik Hoftankstelle Hoftank Weinpresse Traubenmühle stable =barn cowshed greenhouse field
      farmland orchard pasture agriculture farming milking henhouse Gewächshausreparatur Stallumbau Stallbau
      Stallneubau Maschinenhallenbau Güllebehälter Biogasanlage Silobau Fahrsiloplatte Mistplatte Mistlager
      Schlachtbetrieb Schlachtkörper Hausschlachtung Legeleistung Brutmaschine_Brüter Fischzuchtbecken
      Teichwirtschaft Karpfenteich Forellenteich Kühlwagen Kühltransporter Kühlfahrzeug Kühlaggregat
      Kühlanlage_Obst Tiefkühlzelle Tiefkühllager Tiefkühlraum Schockfroster Erntefest_Verkauf Feldweg Feldrain
      Flächenbewirtschaftung Feldflur Landbau Ökolandbau Solidarische_Landwirtschaft Gemüseacker Ackerfläche
      Gemüseproduktion Obstproduktion Pflanzenproduktion Tierproduktion Milchproduktion Milchviehhaltung
      Milchvieh Mutterkuhherde Mutterkuhhaltung Schafherde Schafbeweidung Landschaftspflege_Schafe
      Schweinehaltung Pferdehaltung Pferdezucht Hühnerzucht Kaninchenzucht Hundezucht =Schar =Schare =Darre
      =Forst =Zucht =Butterei =Kombine =Kutter Gartenbaubetrieb Gartenbaubedarf LuF Land-_und_Forstwirtschaft
      Landwirt_Betrieb Forstwirtschaft Landwirtschaftsbetrieb Herstellung Käseherstellung Saftherstellung
      Wurstherstellung Hofübergabe Hofnachfolge Pachtstreit Pachtrecht Agrarrecht Höferecht Grundstücksverkehr
      Milchquote Zahlungsansprüche Agrarprämien RTK Lenksystem Spurführung Bodenfeuchtesensor Wetterstation
      Rehkitzrettung Drohne_Feld Traktorreifen Ackerschiene Mähwerksmesser Fahrgasse Beregnungsmaschine
      Feldrobotik`,
    merkmale: ["produktion"],
  },
  {
    name: "Fläche, die auch zum Haus gehören kann",
    woerter: "Wiese Gartenbau Hofwiese Böschung",
    merkmale: ["flaeche"],
  },
  {
    name: "Verkauf und Gastronomie",
    woerter: `Hofladen~ Hofverkauf Verkaufsraum Verkaufsautomat Milchautomat Eierautomat Marktwagen Hofcafe Hofcafé Bauernhofcafé Hofbäckerei Hofmetzgerei Ferienwohnung Ferienwohnungen Ferienzimmer Ferienhaus Ferienappartement Gästewohnung Gästezimmer Gästeappartement Reiterhof Ponyhof Reiterferien Ferienhof Pensionsgäste Fewo Fewos =Laden Verkaufswagen Auftraggeber Hofimbiss Bauernladen Dorfladen Bioladen_Hof`,
    merkmale: ["produktion", "verkauf"],
  },
  {
    name: "Tiere",
    woerter: `Schaf Schafherde Ziege Ziegen~ Rind Rinder~ Kuh =Kühe Milchkuh Mutterkuh Schwein Schweine~ Sau Sauen Huhn
      Hühner~ Henne Hennen~ Legehenne~ Gans Gänse Ente Pute Kaninchen Pferd Pony Esel Alpaka =Lama Bulle Bock
      Widder =Tier =Tiere Herde Hofhund Hütehund Herdenschutzhund Haflinger Kaltblut Kaltblüter Rückepferd
      Hengst Stute Wallach Fohlen Pferde- Schafbock Mutterschaf Mutterschafe Lammbock Heidschnucken Skudden
      Coburger_Fuchsschaf Milchschaf Ziegenbock Kälbchen Kalb Jungbulle Ochse Ochsen Färse =Eber Läufer_Schwein
      Ferkel Hahn_Huhn Hühnervolk Perlhuhn Wachteln Wachtel Tauben Truthahn Legehenne Laufenten Minischwein
      Meerschweinchen Hofkatze Hofkatzen Katze Katzen Hund_Hof Biene Karpfen =cow sheep =goat =pig =hen horse
      Tier~ Huf~ Pferde~ Hunde~ Katzen~ Schaf~ Ferkel~ Kälber~ Kuh~ Enten~ Gänse~ Puten~`,
    merkmale: ["frucht", "tier"],
  },
  {
    name: "Erzeugnisse",
    woerter: `Gemüse Obst Apfel Äpfel Birne Kirsche Pflaume Beere Beeren Erdbeere Himbeere Johannisbeere Kräuter Kartoffel
      Möhre Möhren Tomate Gurke Kürbis Salat Zwiebel Kohl Bohne Milch Käse Eier Fleisch Lammfleisch Wurst Honig
      Wolle Schafwolle Fell Saft Apfelsaft Most Marmelade Fruchtaufstrich Konfitüre Wein Mehl Brot Nüsse Walnuss
      Zucker Joghurt Radieschen Zucchini Spargel Rhabarber Teekräuter Kräutertee Fisch Forelle Quark Butter_Hof
      Rohmilch Ziegenmilch Ziegenkäse Schafskäse Schafmilch Frischkäse Schnittkäse Weichkäse Molke Rindfleisch
      Schweinefleisch Lamm_Fleisch Geflügelfleisch Suppenhuhn Schinken Speck Leberwurst Salami Knacker
      Getreidekorn Dinkel Emmer Hafer_Korn Haferflocken Nudeln_Hof Brotgetreide Ölsaat Sonnenblumenkerne
      Kürbiskerne Leinöl Rapsöl Essig_Hof Apfelessig Apfelwein Cidre Likör Schnaps Obstbrand Sirup Gelee Kompott
      Trockenobst Apfelringe Teemischung Kräutersalz Knoblauch Sellerie Porree Lauch Fenchel Mangold Spinat
      Rote_Bete Rettich Pastinake Topinambur Aubergine Paprika Chili Melone Pfirsich Aprikose Quitte Mirabelle
      Zwetschge Zwetsche Traube Weintrauben Stachelbeere Heidelbeere Brombeere Holunder Sanddorn Aronia
      Haselnuss Kastanien Pilze Champignons Kohlrabi Blumenkohl Brokkoli Wirsing Rotkohl Weißkohl Sauerkraut
      Rosenkohl Grünkohl Radicchio Feldsalat Rucola Petersilie Schnittlauch Basilikum Minze Salbei Thymian
      Schnittblumen Trockenblumen Weihnachtsbäume Kerzen_Verkauf vegetables fruit =milk cheese =eggs`,
    merkmale: ["frucht"],
  },
];
