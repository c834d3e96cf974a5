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
    woerter: `Abfallbeutel Abfallsäcke Abfallsackrolle Abfalltüten Abflussreiniger Abzieher_Fenster Ajax Ameisenköder Antikal Ariel Backofenreiniger Badreiniger Beckenstein Biff Biomüllbeutel Bleiche_WC Bodenpflege Bodenreiniger Bodentuch Bodenwachs Bodenwischer Bohnerwachs Bref Brennspiritus_Reinigung Bürste_Putz Calgon Ceranfeldreiniger Cif Cillit cleaning_agents cleaning_supplies Cremeseife Desinfektionsreiniger detergent Domestos Doppelfahreimer_Putz Duftspender Duftspray Duftstäbchen Duftstein Duschreiniger Ecover Einmaltücher Einwegtücher Entkalker Essig_Entkalkung Essigessenz Fairy Falthandtücher Fensterabzieher Fensterleder Fensterreiniger Fensterwischer Fettlöser Filterbeutel Flächendesinfektion_Putz Flächenreiniger Fleckensalz Fliesenreiniger Flüssigseife Frosch Fugenbürste Fusselrolle Gelbe_Säcke_Rolle Geruchsentferner Geruchskiller Geruchsvernichter Geschirrspülmittel Geschirrspültabs Gummihandschuhe Handfegerset Handschuhe_Reinigung Handseife Handtuchpapier Handtuchrollen Handwaschcreme Handwaschpaste Handwaschseife Haushaltshandschuhe Haushaltspapier Hausreiniger Herdreiniger Holzpflege Hygieneartikel_WC Hygienebeutel Hygienepapier Igefa Imprägnierspray Insektenspray Kalkentferner Kalklöser Kehrgarnitur Kehrset Kernseife Klarspüler Klopapier Kosmetikbeutel Kosmetiktücher Küchenkrepp Küchenreiniger Küchenrolle Küchentücher Laminatreiniger Lappen Latexhandschuhe_Putz Leifheit Lucart Lufterfrischer Maschinenpflege Maschinenreiniger Maschinentabs Meister_Proper Mikrofasertuch Möbelpolitur Mop Mopbezug Mopp Moppbezug Müllbeutel Müllbeutelrolle Mülleimerbeutel Müllsack Müllsackrollen Mülltüten Nachfüllseife Natron Ofenreiniger paper_towels Papierhandtuch Papierrolle Papierspender_Nachfüllung Parkettpflege Persil Pods Poliertuch Politur Pril Putzbedarf Putzbürste Putzeimerset Putzmaterial Putzmittel Putzmittelkonzentrat Putzpapier Putzpapierrolle Putzrolle Putzsachen Putztücher Putztuchrolle Putzzeug Raumduft Raumspray Reiniger Reinigungsartikel Reinigungsbedarf Reinigungsbürste Reinigungshandschuhe Reinigungskonzentrat Reinigungsmaterial Reinigungsmilch Reinigungsmittel Reinigungspulver Reinigungstuch Reinigungszubehör Restmüllsäcke Rostlöser_Putz Sagrotan Sanitärbedarf_Papier Sanitärreiniger Schaumseife Scheuermilch Scheuerpulver Schmierseife Schmutzradierer Schwamm Schwammtuch Seife Seifencreme Seifenschaum Seifenspender_Nachfüllung Servietten Sidolin soap Somat Sonax_Haus Spiritus Spülbürste Spülhandschuhe Spüli Spülkastentabs Spülmaschinenreiniger Spülmaschinensalz Spülmaschinentabs Spülmittel Spülschwamm Spültabs Spültuch Stahlwolle_Küche Staubbeutel Staubsaugerbeutel Staubsaugertüten Staubtuch Staubwedel Swiffer Tabs Taschentücher Teppichpulver Teppichschaum toilet_paper Toilettenbedarf Toilettenpapier Toilettenpapierrollen Toilettenreiniger Toilettenstein Topfreiniger Topfschwamm Tork trash_bags Urinalstein Urinsteinlöser Vileda Viss Wachs_Boden Waschraumbedarf Waschraumhygiene WC-Duft WC-Ente WC-Papier WC-Stein Wepa Wischbezug Wischer Wischlappen Wischmittel Wischmopp Wischmoppbezug Wischpflege Wischrolle Wischtuch Wischtuchrolle Wischwasser Zellstofftücher Zewa Zitronensäure`,
    ist: stoff("Reinigungs- und Putzmaterial"),
  },
  {
    name: "Waschmittel",
    merkmale: ["nachschub"],
    woerter: `Bleichmittel Bügelspray Bügelwasser Farbfangtücher Fleckenentferner Fleckenmittel Fleckenspray Flüssigwaschmittel Gallseife Gardinenwaschmittel Hygienespüler laundry_detergent Lenor Spee Stärkespray Trocknertücher Vernel Wäschedesinfektion Wäscheduft Wäscheparfüm Wäschespüler Wäschestärke Waschmaschinenentkalker Waschmaschinenreiniger Waschmittel Waschmittelpods Waschnüsse Waschpods Waschpulver Waschsoda Waschtabs Weichspüler Weißer_Riese Wollwaschmittel`,
    ist: stoff("Waschmittel"),
  },
  {
    name: "Hausverbrauchsmaterial",
    woerter: `Abtreter Adapter Akkubatterien Akkus Alu Alufolie Ameisenfalle Antirutschmatte Auflaufform Ausstechformen Backform Backpapier Backtrennpapier Badematte Badetuch Badteppich Batterie Becher Befestigungsmaterial Besteck Besteckkasten Bettbezug Bettlaken Bettwäsche Beutel Bezug Bilderhaken Bindfaden Birnen_E27 Blumentopf Brauseschlauch Brita Brotbox Brotdose Brotkorb Bügelbrettbezug Bügelhilfe Bürste Butterbrotpapier Butterdose Dichtung Dichtungsring Dosen Dosenöffner Dübel Duracell Duschkopf Duschmatte Duschschlauch Duschtuch Duschvorhang E27 Eierbecher Eieruhr Einkaufskorb Einkaufsnetz Einkaufstasche Eneloop Energiesparlampe Entkalkertabs Ersatzbeutel Ersatzbezug Ersatzbirne Ersatzfilter Ersatzschlüssel Farbroller Feinsicherung Feuerzeug Filterkartusche Filtertüten Flaschenöffner Fliegenfalle_Küche Fliegenfänger Fliegengitter Fliegenklatsche Frischhaltedose Frischhaltefolie Frühstücksteller Fußmatte Gabeln Garderobenhaken Gardinenhaken Gardinenstange Gästehandtücher Gefrierdosen Gemüseschäler Geschirr Geschirrspülkorb Gewebeband Glasscheibe Gleiter Glühbirne Glühlampe Grillanzünder Grillschale Grillzange GU10 Gummibänder Gummiringe Haken Halogenlampe_Ersatz Handtuch Handtuchhalter Hausbedarf Haushaltsartikel Haushaltsbedarf Haushaltsfolie Haushaltskleinbedarf Haushaltsleim Haushaltsmaterial Haushaltsschwamm Haushaltswaren Hausverbrauch Hausverbrauchsmaterial Hauswirtschaftsbedarf Hauswirtschaftsmaterial Holzleim household_supplies Insektenschutzgitter Isolierband Kabelbinder Kaffeebecher Kaffeefilter Kaffeefilter_Nr Kaffeegeschirr Kaffeelöffel Kaffeemaschinenentkalker Kaffeetassen Kännchen Kanne Kapselheber Kartoffelschäler Keksdose Kerze Kerzen Kissenbezug kitchen_supplies Klebeband Kleber Klebestreifen Kleiderbügel Kleinmaterial Kleinteile Klobrille Klobürste Klodeckel Knopfzelle Kochlöffel Korkenzieher Kreppband Küchenbedarf Kuchenblech Kücheneinkauf_Nonfood Küchenhelfer Küchenkleinteile Küchenmaterial Küchenreibe Küchenrollenhalter Küchenschere Küchenutensilien Kühlakku Kunststoffdosen Kuscheldecke Läufer Lebendfalle LED-Birne LED-Lampe LED-Röhre Leim Leuchtmittel Leuchtröhre Leuchtstofflampe Leuchtstoffröhre light_bulbs Löffel Malerkrepp Mausefalle Mausefallen_Haus Messbecher Messerset Mignon Milchkännchen Möbelgleiter Monozelle Moskitonetz Mottenfalle Mottenschutz Mückengitter Mückenspray Mückenstecker Muffinform Müllbeutelhalter Müslischalen Muttern Nägel Nagel Nähset Namensschilder_Spind Nudelholz Nudelsieb Paketband Panzerband Papierhalter Partyteller Pfannenwender Pfefferstreuer Pinsel Platzdeckchen Platzset Putzschrankbedarf Reibe Reißzwecken_Haus Rollenhalter Rührbecher Salatschüssel Salzstreuer Sauberlaufmatte Saunatuch Schälchen Schale Schleifpapier Schlüsselanhänger Schlüsselband Schlüsselduplikat Schlüsselkopie Schlüsselring Schmierzettel Schmutzfangmatte Schneebesen Schneidebrett Schnur Schraube Schuhabstreifer Schuhbürste Schuhcreme Schuhputz Schuhregal_klein Schüssel Seifenschale Seifenspender Seil Serviettenhalter Serviettenständer Sicherheitsnadeln =Sicherung Sicherungen Sieb Sitzauflage Spanngurt Sparschäler Spieße Spülkastendichtung Starter_Lampe Staubsaugerfilter Steckdosenadapter Stoffservietten Streichholz Strohhalm Stuhlauflage Stuhlgleiter Stuhlkissen Stumpenkerze Tablett tableware Tasse Tassen Teefilter Teekanne Teelichter Teelöffel Teesieb Teller Thermometer Tischdecke Tischläufer Tischset Tischwäsche Toilettenbrille Toilettenbürste Toilettenpapierhalter Toilettenrollenhalter Toilettensitz Topflappen Topfset_klein Tortenheber Tortenring Trichter Trinkflasche Trinkgläser Trinkhalm Tuch Tücher Tupperware Türkeil Türmatte Türpuffer Türschild Türstopper Unterlegscheiben Untersetzer Varta Verbrauchsmaterial Verbrauchsmittel Verteilerdose Vorhangschiene Vorhangstange Vorratsdose Wachstuch Wärmflasche Wäschebeutel Wäscheklammer Wäschekorb_klein Wäscheleine Wäschenetz Wäschesack Wäscheständer Waschtuch Wasserfilter Wassergläser Wasserkaraffe_klein WC-Bürste WC-Deckel WC-Sitz Windlicht Wirtschaftsbedarf Wolldecke Zahnstocher Zeitschaltuhr Zip-Beutel Zipbeutel Zuckerdose Zwischenstecker`,
    ist: stoff("Hausverbrauchsmaterial"),
  },
  {
    name: "Nachschub für Geräte",
    woerter: `Druckerpatrone Entkalker Filterbeutel Filtertüten Kaffeefilter Staubbeutel Staubsaugerbeutel Tintenpatrone Toner Tonerkartusche Verbrauchsmaterial Verbrauchsmittel`,
    merkmale: ["nachschub"],
  },
  {
    name: "Gläser",
    woerter: "=Glas =Gläser",
    faelle: [{ wenn: ["einrichtung", "fest", "kochen", "kueche"], ist: stoff("Hausverbrauchsmaterial") }],
    ist: {
      art: "frage",
      frage: "Sind das Trinkgläser für die Einrichtung oder Gläser für die Verarbeitung und den Verkauf?",
    },
  },
  {
    name: "Material für Gartenpflege",
    woerter: `Algenentferner Astern Auftaugranulat Balkonblumen Balkonerde Balkonpflanzen Bast Beeteinfassung Beetpflanzen_Eingang Beetumrandung Begonien Bigbag_Laub Blähton Blattglanz Blumenampel Blumendraht Blumendünger Blumenerde Blumenkasten Blumenkästen Blumenkästen_Fenster Blumenkübel Blumenrankhilfe Blumensaat Blumenstäbe Blumentöpfe Blumenwiese_Eingang Blumenzwiebel Bodendecker Buchs Buchsbaum Büropflanze Chrysanthemen Dahlien Efeu Efeutute Eisfrei Ersatzmesser_Mäher Fadenkopf Fadenspule Frühblüher Fuchsien Fugenbürste_Garten Fugenkratzer Fugensand Futterhaus garden_supplies Gardena Gardena-Kupplung Gartenbedarf Gartenhandschuhe Gartenholz Gartenkleinteile Gartenmaterial Gartenpflegematerial Gartenpflegemittel Gartensack Gartenschlauch-Kupplung Gartenschnur Gartenvlies_Beet Geranie Geranienerde Gießbrause grass_seed Grassamen Grünabfallsack Grünbelagentferner Grünlilie Grünpflanzen Gummibaum Heckenpflanzen Heidekraut Holzhackschnitzel_Beet Holzschutzlasur_Gartenbank Hortensie Hydrogranulat Hydrokultur Keilriemen_Rasenmäher Kies Kletterrose Krokusse Kübelpflanzenerde Laubsack Lavendel Lebensbaum Ligustersträucher Luftfilter_Rasenmäher Mähfaden Mähkante Mähkopf Mähmesser Margeriten Meisenknödel Monstera Moosentferner Moosvernichter Motorsensenfaden Mulchrinde Nachsaat_Rasen Narzissen =Nelken Nistkasten_Hof Orchidee Palme Petunien Pflanzenbinder_Garten Pflanzenkübel Pflanzerde_Kübel Pflanzgefäß Pflanzkübel Pflanzschale Pinienrinde potting_soil Primeln Quarzsand Rankgitter_Terrasse Rasen-Nachsaat Rasendünger Rasenerde Rasenkalk Rasenkante Rasenmähermesser Rasenreparatur Rasensaat Rasensack Rasensamen Rasensand Rasensprenger Regentonne_Deckel Rindenmulch Rindenmulchsack Rollrasen =Rosen Rosenstock Sägekette_Hecke Sand_Sandkasten Schlauchanschluss Schlauchbrause Schlauchkupplung Schlauchverbinder Schneidfaden Sommerblumen Spielsand Splitt Sportrasen Sprenger Steinreiniger_Hof Stiefmütterchen Streugut Streuguteimer_Füllung Streumittel Streusalz Tausalz Thujen Topfpflanzen Trimmerfaden =Tulpen Tulpenzwiebeln Übertopf Unkrautvernichter_Hof Unkrautvlies Untersetzer_Topf Vogelfutter Vogelfutterhaus Vogelhaus Wegereiniger Winterstreu Yucca Zierblumen Ziergras Zierkies Zierpflanzen Zierstrauch Zimmerpflanze Zündkerze_Mäher Zündkerze_Rasenmäher`,
    merkmale: ["garten"],
    ist: stoff("Material für Gartenpflege"),
  },
  {
    name: "Sägekette und Zubehör",
    woerter: "Sägekette Sägeketten Sägeschwert Führungsschiene_Säge Kettensägenkette =Schwert",
    faelle: [{ wenn: ["garten", "ala", "einrichtung"], ist: stoff("Material für Gartenpflege") }],
    ist: stoff("Material für Gartenpflege"),
  },
  {
    name: "Blumen",
    woerter: "Blumen Blumenschmuck Blumengruß Tischschmuck Schnittblumenstrauß Rosenstrauß",
    faelle: [
      {
        wenn: ["bewirtung"],
        ist: { art: "sache", zeilen: ["Sächlicher Verwaltungsaufwand"], rang: 2, inProduktion: "raus" },
      },
      {
        wenn: ["beschaeftigte", "gruppe", "fest"],
        ist: { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 2, inProduktion: "raus" },
      },
      {
        wenn: ["einrichtung", "ala"],
        ist: {
          art: "sache",
          zeilen: ["Unmittelbare Betreuungskosten", "Allgemeiner Materialaufwand", "Sächlicher Verwaltungsaufwand"],
          rang: 2,
          inProduktion: "raus",
        },
      },
    ],
    ist: {
      art: "frage",
      rang: 2,
      frage: "Wofür sind die Blumen: Beschäftigte, Gäste oder Grünanlage?",
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
    woerter: `Action Alibaba AliExpress Amazon Bareinkauf Bauhaus Baumarkt Berner Bon Budni Conrad Contorion Decathlon =dm Drogerie Drogeriemarkt Ebay Edeka_Nonfood Einkauf_bar Einkäufe Euronics Expert Globus_Baumarkt Hagebau Hammer_Fachmarkt Hellweg Hoffmann_Group Höffner Hornbach Ikea IKEA Intersport Jawoll Jungheinrich_Shop Jysk Kaiser_Kraft Kaiserkraft Kassenbon Kaufland_Marketplace Kaufland_Nonfood KiK Kodi Krämermarkt Lidl_Online Mäc-Geiz MäcGeiz Media_Markt MediaMarkt Metro Müller_Markt Norma_Nonfood Notebooksbilliger Obi Otto Otto_Versand Pfennigpfeiffer Poco Pollin Posten_Börse purchase Reichelt Roller_Möbel Rossmann Sammelbeleg_Einkauf Saturn Selgros supplies Takko Tchibo Tedi Temu Thomas_Philipps Toom V-Markt Woolworth Würth XXXLutz`,
    ist: { art: "frage", rang: 1, frage: "Was wurde gekauft, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Landhandel",
    woerter: `Agrarbedarf_Markt Agrargenossenschaft_Markt Agrarmarkt Agrarshop Agravis BayWa Beiselen Bezugsgenossenschaft Granit_Parts Hauptgenossenschaft Kerbl Kramp Lagerhaus Landhandel Landi Landmarkt Landmaschinenhändler Landtechnik_Handel Landwirtschaftsbedarf Patura Raiffeisen Raiffeisen-Markt Raiffeisenbon Raiffeisenmarkt RWA RWZ Siepmann Stihl-Händler Team_Agrar`,
    merkmale: ["agrarhandel"],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Was wurde gekauft, und wofür: für Haus und Gelände der Einrichtung oder für die Landwirtschaft?",
    },
  },
  {
    name: "Material ohne Angabe",
    woerter: `Arbeitsmaterial Ausstattungsmaterial Bedarfsartikel Betriebsbedarf =Diverses Hilfsmaterial Kleinbedarf Kleinmaterial_diverse =Material Materialaufwand Materialeinkauf Materialkosten Materialrechnung Sachkosten =Sonstiges Verschiedenes Werkstattbedarf Werkstattmaterial`,
    ist: { art: "frage", rang: 1, frage: "Welches Material ist das, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Werkzeug",
    woerter: `Akkuwerkzeug Arbeitsgerät Gartengerät Gartenwerkzeug Handgerät Kleingerät Küchengeräte Maschinenwerkzeug tools Werkzeug`,
    merkmale: ["sammelbegriff"],
    ist: WERKZEUG,
  },
  {
    name: "Werkzeug",
    woerter: `Abfallbehälter Abfalleimer Abisolierzange Ablagekorb Abzieher Adapterkabel AED Airpot Akku Akkupack Akkusauger Allesschneider Anlegeleiter Arbeitsbock Aschenbecher Ascher Astsäge Astschere Außenleuchte Axt Babyphone Bandmaß Bandsäge Batterieladegerät Baumschere Beil Besen Bewegungsmelder Bitsatz Bitset Blumenkelle Blumenzwiebelpflanzer Bodenwischerset Bohrer Bohrmaschine Box Boxen Bräter Bratpfanne Brecheisen Brotbackautomat Brotmesser Brotschneidemaschine Bügelbrett Bügeleisen Bügelsäge Bügelstation Bütte CD-Player Crimpzange Crêpesmaker Cutter Cuttermesser Dampfbügeleisen Dampfglätter Deckenlampe Deckenleuchte Defibrillator Digitalwaage Doppelhacke Drehmomentschlüssel Dremel Drucksprüher Eierkocher Eimer Eisensäge Eiskratzer Entfernungsmesser Entsafter Ersatzakku Eurobox Fächerbesen Fahne Fahnenmast_klein Fahrradschloss Farbspritzgerät Fäustel Feile Fernbedienung Fernglas Feuerkorb Feuerlöscher Feuermelder Filterkaffeemaschine Flex Föhn Fön Fondue Fräse Fuchsschwanz Funkklingel Funksteckdose Funkuhr Fußbank Fußstütze Gabelschlüssel Gartendeko Gartengeräteset Gartenhacke Gartenhandgeräte Gartenkorb Gartenmesser Gartenschere Gartenschlauch Gehrungssäge Gerüst_klein Gießkanne Glättkelle Gliedermaßstab Grabegabel Grasschere Grillbesteck Grillset Grubber_Hand Grubber_hand Haartrockner Hacke Halterung Hammer Handfeger Handlampe Handsäge Handsauger Handspiegel Handsprüher Handtuchwärmer Harke Haushaltsleiter Heckenschere Heckenschere_hand Heißklebepistole Heißluftfön Heißluftgebläse Heißluftpistole Heizdecke Hobel Hochentaster Inbusschlüssel Isolierkanne Japansäge Kabel Kabeltrommel Kaffeeautomat Kaffeekanne Kaffeemaschine Kaffeepadmaschine Kaffeevollautomat Kanister Kappsäge Karaffe Karre Kasten Kehrblech Kehrmaschine_Hand Keil Keilkissen_Sitz Kelle Klappkiste Klappleiter Kneifzange Kochtopf Koffer Kombizange Kompostbehälter Komposter Kompressor Kontaktgrill Kopfhörer Korb Kosmetikspiegel Krug Kübel Küchenmaschine Küchenmesser Küchentimer Küchenwaage Küchenwecker Kuckucksuhr Kühlbox Kühlkorb Kühltasche Kultivator Kulturtasche Ladegerät Lampe Laser Laubharke Laubkorb Laubrechen Laubsäge =Leiter Leuchte Lichterkette Lichtschlauch Lötkolben Lötset Lötstation Luftbefeuchter Luftentfeuchter_klein Luftpumpe Maßband Maulschlüssel Maurerkelle Maurerschnur Medikamentenschrank Mehrfachsteckdose Mehrzweckleiter Meißel =Messer Messlatte Messschieber Metallsäge Mikrowelle Milchaufschäumer Mixer Möbelroller Mörteleimer Mörtelkübel Mülleimer Mülltrennsystem Multimeter Multitool Nähkasten Nähkoffer Nusskasten Oberfräse Padmaschine Papierkorb Pendelhacke Personenwaage Pfanne Pflanzholz Pflanzkelle Picknickdecke Picknickkorb Popcornmaschine Powerbank Pumpkanne Pürierstab Putzkübel Raclette Radio Rasenkantenschere Rasenkantenstecher Rasenrechen Raspel Ratsche Rauchmelder =Rechen Regenfass Regenschirm Regentonne Reiskocher Ringschlüssel Rohrzange Rollbrett Rosenschere Rückenspritze Rucksack Rührgerät Rührwerk_Farbe Sackkarre Säge Sägebock Sandwichmaker Sauzahn Schaufel Schere Schieblehre Schippe Schirmständer Schlagbohrmaschine Schlauchaufroller Schlauchhalter Schlauchtrommel Schlauchwagen Schleifer Schleifmaschine Schlüssel Schlüsselschrank Schlüsseltresor Schmiege Schminkspiegel Schneeräumer Schneeschieber Schneeschippe Schnitzmesser Schraubendreher Schraubenzieher Schrauber Schraubstock Schraubzwinge Schrubber Schubkarre Schubkarrenrad Schweißgerät Seitenschneider Sense Sensenblatt Senseo Sichel Sitzball Smoothiemaker Sodastream Solarlampe Sonnenschirmständer Sonnensegel Spachtel Spannungsprüfer Spannzwinge Spaten Spatengabel Spender =Spiegel Spitzhacke Spitzzange Sporttasche Sprühflasche Sprühgerät Sprühlanze Ständer Standgebläse Stechbeitel Steckdosenleiste Steckerleiste Steckschlüssel Stehlampe Stehleiter Stemmeisen Stichsäge Stiel Stirnlampe Stoppuhr Strahler Stromprüfer Tacker Tasche Taschenmesser Teekocher Teleskopleiter Teppichkehrer Teppichmesser Thermobehälter Thermoskanne Timer Tischlampe Tischleuchte Tischventilator Toaster Topf Topfdeckel_Set Topfset Tragetasche_Werkzeug Transportbox Transportkarre Tritt Tritthocker Trittleiter Trockenständer Türgong Türspion Uhr Umhängetasche Unkrauthacke Unkrautstecher Vase Ventilator Verbandschrank Verbandskasten_leer Verbandsschrank Verlängerung Vorhängeschloss Waage Waffelautomat Waffeleisen Wagen Wandlampe Wandspiegel Wanduhr Wanne Wäschekorb Wäschesammler Wäschespinne Wäschetrockner_Gestell Wäschewanne Wasserkocher Wasserpumpenzange Wasserschlauch Wasserspender Wassersprudler Wasserwaage Wecker Werkbank Werkstattwagen Werkzeuggürtel Werkzeugkasten Werkzeugkiste Werkzeugkoffer Werkzeugsatz Werkzeugschrank Werkzeugset Werkzeugtasche Werkzeugwagen Wetzstein Windspiel Winkel Wischset Wok Zange Zeitungsrolle Ziehhacke Zollstock Zuber Zwinge`,
    ist: WERKZEUG,
  },
  {
    name: "Gerät",
    woerter: `AED-Gerät Akkuheckenschere Akkukettensäge Akkurasenmäher Akkusense Akkustaubsauger Anhänger_750kg Apparat Aufsitzmäher Aufsitzrasenmäher Autoanhänger Automat Backofen Balkenmäher Benzinheckenschere Benzinrasenmäher Bodenhacke Bodenreinigungsmaschine Bodenstaubsauger Bohnermaschine Boiler Brennholzsäge Bügelautomat Bügelmaschine Ceranfeld Dampfreiniger Defi dishwasher Drechselbank Drehbank dryer Dunstabzug Dunstabzugshaube Durchlauferhitzer E-Lastenrad Einbauküche Einbaukühlschrank Elektroherd Elektrorasenmäher Elektrorollwagen Entkalkungsanlage freezer Freischneider Gartenfräse Gartenhäcksler Gartentraktor Gefriergerät Gefrierkombi Gefrierkombination Gefrierschrank Gefriertruhe Gerät Gerätehaus Geräteschuppen Geschirrspüler Geschirrspülmaschine Getränkeautomat Gewächshaus_Kauf Häcksler Hängeschrank_Küche Hauswasserwerk_klein Hebebühne Heißmangel_Gerät Heißmangelgerät Herd Hobelbank Hochdruckreiniger Holzspalter_klein Industriesauger Infrarotheizung_Panel Kaffeeautomat_Profi Kehrmaschine Kettensäge Klimaanlage Klimagerät Kochfeld Kochinsel Kombidämpfer Konvektomat Küchenzeile Kühl-Gefrierkombination Kühlgefrierkombi Kühlkombination Kühlschrank Lastenfahrrad Lastenrad Laubbläser Laubhäcksler Laubsauger Luftentfeuchter Luftreiniger Luftreinigungsgerät Mähroboter Mangel Markise_Motor Maschine Motorhacke Motorsäge Motorsense Mulchmäher Nähmaschine Nasssauger Notstromaggregat Pantryküche Pkw-Anhänger Rasenmäher Rasenroboter Rasentraktor refrigerator Rüttelplatte Sandstrahlgerät Saugroboter Scheuersaugmaschine Schleifbock Schneefräse Schweißgerät_MAG Singleküche Snackautomat Spülautomat Spülmaschine Standbohrmaschine Ständerbohrmaschine Standherd Standkühlschrank Staubsauger Stromaggregat Stromerzeuger Teichpumpe Tischbohrmaschine Tischkreissäge Transportfahrrad Treppensteiger Trockner Verkaufsautomat_Getränke Vertikutierer Wärmepumpentrockner Warmwasserboiler Wäschetrockner Waschmaschine Waschsauger Waschtrockner Waschvollautomat washing_machine Wasserenthärter Wasserenthärtung Werkstattpresse Werkstattsauger Wippsäge`,
    ist: GERAET,
  },
  {
    name: "Möbel",
    woerter: `Aktenschrank Anrichte Arbeitstisch Archivschrank Ausstattung Ausstattung_Gruppenraum Behandlungsliege Besprechungstisch Bettgestell Biertischgarnitur Bierzeltgarnitur Boxspringbett Büroausstattung Büroeinrichtung Büromöbel Büroschrank Couch Doppelspind Ecksofa Einrichtung_Möbel Einrichtungsgegenstände Empfangstheke Essgruppe Fächerschrank Festzeltgarnitur Flügeltürschrank furniture Garderobenschrank Garderobenspinde Gartengarnitur Gartenmöbel Gartensitzgruppe Gästebett Gruppentisch Hochschrank Inneneinrichtung Kleiderschrank Konferenzstühle Konferenztisch Kücheneinrichtung Küchenschrank Liege Loungegruppe Lowboard Massageliege Medikamentenkühlschrank Metallschrank Möbel Mobiliar Pflegeliege Putzmittelschrank Putzschrank Raumausstattung Raumtrenner Rollschrank Ruhebett Ruheliege Schlafsofa Schließfächer Schließfachschrank Schrankwand Schreibtisch Schubladenschrank Schulmöbel Schwerlastregal Seminartisch Sessel Sideboard Sitzgarnitur Sitzgruppe Sitzmöbel Sofa Spinde Spindschrank Stahlschrank Stapelstühle Stehpult Strandkorb Tagesbett Theke Tischgruppe Trennwand Umkleideschrank Unterschrank Werkstattschrank Werktisch Wertfachschrank Wickelliege`,
    ist: { ...MOEBEL, teuer: true },
  },
  {
    name: "Möbel",
    woerter: `Ampelschirm Badschrank Besucherstuhl Bettdecke Bierbank Bild Bilderrahmen Bodenkissen Bücherregal Bürostuhl chair Couchtisch Decke Faltpavillon Federbett Feuerkorb_groß Feuerschale Feuertonne Garderobe Garderobenleiste Garderobenständer Gardine Gartenbank Gartenliege Gartenpavillon Gartenstuhl Gartentisch Gasgrill Gemälde Grill Hängeregal Hängeschrank Hocker Hollywoodschaukel Holzbank Holzkohlegrill Hutablage Jalousie Kellerregal Kissen Klappbank Kleiderständer Kommode Kunstdruck Liegestuhl Matratze Matratzenauflage Paravent Parkbank Partyzelt Pavillon Plissee Polster Polsterauflage Poster_Rahmen Prospektständer_Boden Raumteiler Regal Regalboden Regalbrett Rollcontainer Rollo Sattelhocker_Büro Schaukelstuhl Schirmständer_Möbel Schrank Schreibtischstuhl_Büro Schuhregal Schuhschrank shelf Sichtschutz Sitzbank Sitzsack Sonnenliege Sonnenschirm Spind Stehhilfe Stuhl table Teppich Teppichläufer Tisch Topper Unterschrank_Bad Vitrine Vorhang Wandbehang Wandbild Wandboard Wandklapptisch Wandregal Wandtattoo Waschtischunterschrank Zeitschriftenständer Zelt`,
    ist: MOEBEL,
  },
  {
    name: "Bürogerät",
    woerter: `Access_Point Aktenvernichter All-in-One-PC Beamer Bildschirm Bluetooth-Box Bluetoothlautsprecher Boombox Camcorder Chromebook Computer Computerausstattung Convertible Desktop-PC Diensthandy Diensthandy_Kauf Dokumentenkamera Dokumentenscanner Drucker E-Reader EDV-Anlage EDV-Ausstattung Etikettendrucker Faxgerät Fernseher Firewall Fotoapparat Frankiermaschine Galaxy_Tab Handy_Kauf Handykauf Hardware Hebelschneider Hifi-Anlage iPad iPhone Kamera Kartenlesegerät Kassensystem_Büro Kindle Kompaktanlage Konferenzkamera Konferenzsystem Konferenztelefon Kopierer Kopiergerät Laptop laptop Laserdrucker Leinwand MacBook Mini-PC Mischpult Mobiltelefon Monitor Multifunktionsgerät Musikanlage Musikbox NAS Netzwerkschrank Notebook Papierschredder =PC Personalcomputer printer Projektor Reißwolf Scanner scanner Schneidemaschine Schredder screen Seniorenhandy Server Serverschrank Smart-TV Smartboard Smartphone Soundsystem Stapelschneider Stereoanlage Surface Switch Tablet Tablet-PC Telefonanlage TFT Thermobindegerät Thinkpad TV TV-Gerät Ultrabook USV Verstärker Workstation Zeiterfassungsterminal`,
    merkmale: ["edv"],
    ist: { ...BUEROGERAET, teuer: true },
  },
  {
    name: "Bürogerät",
    woerter: `Aktenkoffer Aktenwagen Anrufbeantworter Beschriftungsgerät Bindegerät Briefwaage DECT-Telefon Docking Dockingstation Dokumentenständer Dymo Festnetztelefon Festplatte Flipchart Flipchartständer Fritzbox Geldkassette Geldscheinprüfer Geldzählbrett Hängeregistratur Headset Kartenleser Kundenstopper_Büro Labelmaker Laminiergerät Laptopständer Laptoptasche Lautsprecher Magnettafel Magnetwand Maus Mauspad_Gel Memoboard Mikrofon Mobilteil Moderationskoffer Moderationswand Monitorarm Monitorständer Netzteil Notebooktasche Papierschneider Pinnwand Plakatrahmen Prägegerät Rechenmaschine Registraturschrank Repeater Ringlicht Router Schneidegerät Schnurlostelefon Schreibtischlampe Schreibtischleuchte Schreibtischstuhl SD-Karte Speicherkarte Speicherstick SSD Stellwand Tafel TAN-Generator Taschenrechner Tastatur Telefon-Set Telefonapparat Telefonset Tischrechner Tischtelefon Tresor USB-Hub USB-Stick Webcam Whiteboard WLAN-Stick Zeitstempeluhr`,
    merkmale: ["edv"],
    ist: BUEROGERAET,
  },
  {
    name: "Sportgerät oder Instrument",
    woerter: `Airhockey Akkordeon Angel Badmintonnetz Balance-Board Balanceboard Basketballkorb Basketballständer Billardtisch Blockflöte Bongos Boxsack Brennofen_Keramik Brennofen_Ton Cajon Crosstrainer Dartautomat Djembe Djembé Dreirad E-Piano Ergometer Fahrrad Fitnessband_groß Fitnessgerät Flöte Fußballtor Gartenschach Gitarre Glockenspiel Gymnastikball Hängematte Hängesessel Hantelbank Heimtrainer Hüpfburg Inliner Kanu Karaokeanlage Keyboard Kicker Klangliege Klangschale Klangspiel Klavier Kletterwand Laufband Lichtprojektor Medizinball Mensch_ärgere_XXL Mikrofon_Karaoke Mini-Trampolin Minitrampolin Nähmaschine_Kreativ Nintendo Percussion Playstation Rassel Riesenschach Roller Rudergerät Sandsack Schaukel Schaukelgestell Schlauchboot Schlitten Schneeschuhe Scooter Shuffleboard Sitzball_Sport Skier Slackline Snoezelausstattung Spielekonsole Spielkonsole Sportgerät Sprossenwand Staffelei Stepper Tandem Therapiekreisel Tischfußball Tischtennisplatte Töpferscheibe Trampolin Trommel Turnmatte Ukulele Veeh-Harfe Volleyballnetz Wackelbrett Walkingstöcke Wanderstöcke Wasserbett Wassersäule Weichbodenmatte Wii Xylophon`,
    merkmale: ["angebot"],
    ist: SPORTGERAET,
  },
  {
    name: "Geringwertiges Wirtschaftsgut",
    woerter: `Anlagengut Anlagenzugang Anlagevermögen Betriebsausstattung BGA Büromaschinen Geringwertige Geschäftsausstattung GWG Inventar Inventaranschaffung Inventarzugang Investitionsgut Sammelposten Sofortabschreibung Wirtschaftsgut`,
    ist: { art: "anlage", zeile: "Abschreibung Inventar" },
  },
];
