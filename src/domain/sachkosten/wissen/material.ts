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
    woerter: `Reinigungsmittel Reinigungsmaterial Reinigungsbedarf Reinigungsartikel Reinigungszubehör Reinigungstücher
      Putzmittel Putzmaterial Putzzeug Putzlappen Putztücher Putzbedarf Putzsachen Lappen Wischmopp Mopp
      Wischbezug Wischlappen Schwamm Schwämme Spülmittel Spüli Spültabs Maschinentabs Klarspüler
      Spülmaschinensalz Reiniger Sanitärreiniger Bodenreiniger Badreiniger Küchenreiniger Entkalker Scheuermilch
      Seife Handseife Flüssigseife Handwaschpaste Müllbeutel Mülltüten Müllsäcke Müllsack Abfallsäcke
      Abfallbeutel Staubsaugerbeutel Toilettenpapier Klopapier WC-Papier Papierhandtücher Handtuchpapier
      Falthandtücher Küchenrolle Küchentücher Taschentücher Kosmetiktücher Servietten Haushaltspapier
      Hygienepapier Putzpapier Bodenwischer Fensterleder Gummihandschuhe Haushaltshandschuhe Spülhandschuhe
      Duftspray WC-Steine Toilettenstein Urinalstein Bohnerwachs Sagrotan Domestos Persil Ariel Pril Fairy Somat
      Zewa Calgon Cillit Allzweckreiniger Glasreiniger Fensterreiniger Neutralreiniger Essigreiniger
      Universalreiniger Grundreiniger Backofenreiniger Abflussreiniger Rohrreiniger_Pulver Kalklöser
      Kalkentferner Urinsteinlöser Fettlöser Rostlöser_Putz WC-Reiniger Toilettenreiniger Duschreiniger
      Teppichreiniger_Mittel Polsterreiniger_Mittel Edelstahlreiniger Holzpflege Möbelpolitur Politur Bodenwachs
      Bodenpflege Bodenpflegemittel Bohnerwachs_Dose Wachs_Boden Wischpflege Wischmittel Wischwasser
      Mikrofasertuch Mikrofasertücher Mikrofaserlappen Schwammtuch Schwammtücher Topfreiniger Topfschwamm
      Stahlwolle_Küche Spülbürste Spülschwamm Geschirrspülmittel Spülmaschinentabs Geschirrspültabs
      Spülmaschinenreiniger Maschinenpflege Maschinenreiniger Tabs Pods Essigessenz Essig_Entkalkung
      Zitronensäure Natron Kernseife Schmierseife Seifenspender_Nachfüllung Seifencreme Cremeseife
      Handwaschseife Handreiniger Handwaschcreme Seifenschaum Schaumseife Toilettenpapierrollen Handtuchrollen
      Papierhandtuch Papierrolle Putzrolle Putztuchrolle Putzpapierrolle Wischtuchrolle Einwegtücher
      Einmaltücher Reinigungstuch Bodentuch Bodentücher Staubtuch Staubtücher Staubwedel Spültuch Spültücher
      Wischtuch Wischtücher Poliertuch Müllsackrollen Abfalltüten Kosmetikbeutel Hygienebeutel Biomüllbeutel
      Gelbe_Säcke_Rolle Mülleimerbeutel Restmüllsäcke Müllbeutelrolle Staubsaugertüten Staubbeutel Filterbeutel
      Handschuhe_Reinigung Reinigungshandschuhe Latexhandschuhe_Putz Lufterfrischer Raumduft Raumspray
      Duftspender Duftstein Duftstäbchen Geruchsentferner Geruchsvernichter Geruchskiller WC-Duft Spülkastentabs
      WC-Stein Beckenstein Insektenspray Ameisenköder Frosch Ecover Ajax Meister_Proper Swiffer Vileda Leifheit
      Sidolin Bref WC-Ente Viss Antikal Biff Cif Sonax_Haus Igefa Tork Lucart Wepa Reinigungskonzentrat
      Reinigungspulver Reinigungsbürste Scheuerschwamm Scheuerpulver Bürste_Putz Fugenbürste Abzieher_Fenster
      Fensterabzieher Fensterwischer Wischmoppbezug Moppbezug Mopbezug Mop Wischer Gummiwischer Putzbürste
      Kehrset Kehrgarnitur Handfegerset Schmutzradierer Fleckensalz Teppichschaum Imprägnierspray Fusselrolle
      Spiritus Brennspiritus_Reinigung Putzmittelkonzentrat Desinfektionsreiniger Flächenreiniger
      Flächendesinfektion_Putz Putzeimerset Doppelfahreimer_Putz Teppichpulver Chlorreiniger Bleiche_WC
      cleaning_supplies cleaning_agents toilet_paper paper_towels detergent soap trash_bags Sanitärbedarf_Papier
      Toilettenbedarf Hygieneartikel_WC Waschraumhygiene Waschraumbedarf Papierspender_Nachfüllung Nachfüllseife
      Zellstofftücher Wischrolle Küchenkrepp Zewa_Rolle Müllbeutel_Rolle Abfallsackrolle Hausreiniger
      Reinigungsmilch Steinreiniger Parkettpflege Laminatreiniger Fliesenreiniger Fugenreiniger Herdreiniger
      Ceranfeldreiniger Ofenreiniger`,
    ist: stoff("Reinigungs- und Putzmaterial"),
  },
  {
    name: "Waschmittel",
    merkmale: ["nachschub"],
    woerter: `Waschmittel Waschpulver Weichspüler Fleckenentferner Bleichmittel Waschsoda Wäscheparfüm Waschpods
      Colorwaschmittel Vollwaschmittel Feinwaschmittel Flüssigwaschmittel Gallseife Gardinenwaschmittel
      Wollwaschmittel Waschmittelpods Waschtabs Waschmaschinenentkalker Lenor Vernel Spee Weißer_Riese
      Hygienespüler Wäschespüler Wäscheduft Wäschestärke Fleckenspray Fleckenmittel Farbfangtücher Waschnüsse
      Wäschedesinfektion laundry_detergent Waschmaschinenreiniger Trocknertücher Bügelwasser Bügelspray
      Stärkespray Waschmittelbedarf`,
    ist: stoff("Waschmittel"),
  },
  {
    name: "Hausverbrauchsmaterial",
    woerter: `Hausverbrauch Haushaltswaren Haushaltsartikel Haushaltsbedarf Haushaltsmaterial Verbrauchsmaterial
      Verbrauchsmittel Wirtschaftsbedarf Hausbedarf Geschirr Besteck Tasse Becher Kaffeebecher Teller Schüssel
      Trinkgläser Wassergläser Küchenutensilien Küchenbedarf Küchenhelfer Küchenmaterial Kerzen Handtücher
      Handtuch Geschirrtücher Tischdecke Tischwäsche Bettwäsche Fußmatte Kaffeefilter Filtertüten Alufolie
      Frischhaltefolie Backpapier Streichhölzer Feuerzeug Glühbirne Glühlampe Leuchtmittel LED-Lampen
      Energiesparlampe Leuchtstoffröhre Batterie Akkus Ersatzschlüssel Schlüsselkopie Türschild Kleiderbügel
      Kleiderhaken Seifenspender Wäscheklammern Wäscheleine Mausefalle Mückenspray Schraube Schrauben Nägel
      Dübel Klebeband Panzerband Kleber Leim Schnur Bindfaden Kabelbinder Pinsel Farbroller Schleifpapier
      Kleinmaterial Kleinteile Befestigungsmaterial Blumentopf Türstopper Duschvorhang WC-Bürste Toilettenbürste
      Toilettensitz WC-Sitz Schmierzettel Glasscheibe Haushaltsleim =Sicherung Fliegengitter Fliegenfänger
      Zahnstocher Strohhalm Trinkhalm Grillanzünder Fußabtreter Abtreter Schuhabstreifer Schmutzfangmatte
      Haushaltsfolie Gefrierbeutel Kreppband Paketband Heißkleber Teelichter Trichter Dosenöffner Korkenzieher
      Sieb Schneidebrett Backform Kuchenblech Tablett Topflappen Untersetzer Wachstuch Badematte Klobürste
      Windlicht Mottenschutz Wäschenetz Haken Seil Spanngurt Wärmflasche Trinkflasche Tuch Tücher Beutel Bürste
      Bügelbrettbezug Bezug Bügelhilfe Wäschesack Wäschebeutel Topfset_klein Kaffeetassen Tassen Teetassen
      Kaffeelöffel Teelöffel Löffel Gabeln Messerset Besteckkasten Besteckset Salatschüssel Rührschüssel
      Auflaufform Müslischalen Schale Schälchen Teekanne Kanne Kännchen Milchkännchen Zuckerdose Butterdose
      Brotkorb Brotdose Brotbox Frischhaltedose Vorratsdose Frischhaltedosen Vorratsdosen Tupperware
      Kunststoffdosen Sparschäler Gemüseschäler Kartoffelschäler Reibe Küchenreibe Kochlöffel Pfannenwender
      Schneebesen Nudelholz Küchenschere Teesieb Nudelsieb Messbecher Rührbecher Geschirrset Kaffeegeschirr
      Speiseteller Suppenteller Dessertteller Frühstücksteller Pappteller Pappbecher Einweggeschirr Einwegbecher
      Plastikbecher Partyteller Platzset Platzdeckchen Tischset Tischläufer Tischdecken Stoffservietten
      Geschirrhandtuch Geschirrhandtücher Gästehandtücher Badetuch Duschtuch Waschtuch Badteppich Duschmatte
      Antirutschmatte Läufer Türmatte Sauberlaufmatte Fußmatten Kissenbezug Bettlaken Spannbettlaken Bettbezug
      Wolldecke Kuscheldecke Sitzauflage Stuhlkissen Stuhlauflage Filzgleiter Möbelgleiter Stuhlgleiter Gleiter
      Türkeil Türpuffer Garderobenhaken Klebehaken Handtuchhaken Handtuchhalter Toilettenrollenhalter
      Toilettenpapierhalter Rollenhalter Papierhalter Küchenrollenhalter Wäscheständer Wäscheklammer
      Wäschekorb_klein Nähset Sicherheitsnadeln Gummiringe Gummibänder Klebestreifen Doppelklebeband Gewebeband
      Isolierband Malerkrepp Sekundenkleber Holzleim Alleskleber Kraftkleber Montagekleber Nagel
      Schraubensortiment Dübelsortiment Unterlegscheiben Muttern Haken_Ösen Bilderhaken Reißzwecken_Haus
      Steckdosenadapter Adapter Zeitschaltuhr Zwischenstecker Verteilerdose Kerze Stumpenkerze Kaffeefilter_Nr
      Teefilter Backtrennpapier Butterbrotpapier Alu Frischhaltebeutel Müllbeutelhalter Gefrierdosen
      Einfrierbeutel Zip-Beutel Zipbeutel Haushaltsbatterien Knopfzelle Knopfzellen Mignon Batterien_AA
      AA-Batterien Monozelle Akkubatterien Eneloop Varta Duracell Glühlampen LED-Birne LED-Leuchtmittel
      LED-Röhre Leuchtstofflampe Leuchtröhre Starter_Lampe Halogenlampe_Ersatz Birnen_E27 E27 GU10 LED-Lampe
      Ersatzbirne Sicherungen Feinsicherung Wasserfilter Filterkartusche Brita Kaffeemaschinenentkalker
      Entkalkertabs Staubsaugerfilter Duschkopf Brauseschlauch Duschschlauch Toilettenbrille Klobrille Klodeckel
      WC-Deckel Spülkastendichtung Dichtung Dichtungen Dichtungsring Fliegenklatsche Fliegenfalle_Küche
      Insektenschutzgitter Mückengitter Mückenstecker Mausefallen_Haus Lebendfalle Ameisenfalle Mottenfalle
      Zimmerthermometer Thermometer Schuhputz Schuhcreme Schuhbürste Schuhregal_klein Einkaufstasche
      Einkaufskorb Einkaufsnetz Kühlakkus Kühlakku Trinkbecher Wasserkaraffe_klein Strohhalme Spieße Streichholz
      Feuerzeuge Grillzange Grillschale Grillschalen Grillrost_Bürste Türschilder Schlüsselanhänger
      Schlüsselband Schlüsselduplikat Schlüsselring Namensschilder_Spind Haushaltswaren_Set household_supplies
      kitchen_supplies light_bulbs batteries tableware Putzschrankbedarf Hauswirtschaftsbedarf
      Hauswirtschaftsmaterial Haushaltskleinbedarf Kücheneinkauf_Nonfood Küchenkleinteile Geschirrspülkorb
      Haushaltsschwamm Backpinsel Tortenheber Tortenring Muffinform Ausstechformen Keksdose Dosen Flaschenöffner
      Kapselheber Salzstreuer Pfefferstreuer Serviettenhalter Serviettenständer Eierbecher Eieruhr
      Zahnputzbecher Seifenschale Handtuchset Saunatuch Vorhangstange Gardinenstange Gardinenhaken
      Vorhangschiene Moskitonetz Hausverbrauchsmaterial Ersatzfilter Ersatzbezug Ersatzbeutel`,
    ist: stoff("Hausverbrauchsmaterial"),
  },
  {
    name: "Nachschub für Geräte",
    woerter: `Verbrauchsmaterial Verbrauchsmittel Staubsaugerbeutel Filtertüten Toner Tonerkartusche Druckerpatrone
      Tintenpatrone Staubbeutel Filterbeutel Kaffeefilter Entkalker`,
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
    woerter: `Gartenmaterial Gartenbedarf Blumenerde Rasensamen Rasensaat Grassamen Rasendünger Blumendünger Zierpflanzen
      Balkonpflanzen Zimmerpflanzen Topfpflanzen Grünpflanzen Blumenzwiebeln Rindenmulch Unkrautvlies Streusalz
      Streugut Splitt Auftausalz Tausalz Winterstreu Gartenpflegemittel Gartenpflegematerial Rasenkalk
      Blumenkasten Blumenkästen Blumenkübel Pflanzkübel Gartenhandschuhe Mähfaden Fadenspule Mähmesser
      Stiefmütterchen Geranien Geranie Petunien Primeln Begonien Chrysanthemen Heidekraut Tulpenzwiebeln
      Narzissen Krokusse Hortensie Hortensien Lavendel Rosenstock Kletterrose Efeu Buchsbaum Buchs Bodendecker
      Heckenpflanzen Ligustersträucher Thujen Lebensbaum Ziergras Ziergräser Zierstrauch Ziersträucher
      Sommerblumen Frühblüher Balkonblumen Beetpflanzen_Eingang Blumenampel Blumenzwiebel Blumensaat
      Blumenwiese_Eingang Rasenerde Rasensand Rasenkante Rasenkanten Beeteinfassung Beetumrandung Mähkante
      Rollrasen Rasen-Nachsaat Nachsaat_Rasen Rasenreparatur Sportrasen Mulchrinde Pinienrinde Rindenmulchsack
      Holzhackschnitzel_Beet Ziersplitt Zierkies Kies_Hof Kies Spielsand Sand_Sandkasten Fugensand Quarzsand
      Unkrautfugenkratzer Fugenkratzer Fugenbürste_Garten Gartenschlauch-Kupplung Schlauchkupplung
      Schlauchanschluss Schlauchverbinder Schlauchkupplungen Gardena-Kupplung Gardena Schlauchbrause Gießbrause
      Rasensprenger Sprenger Regentonne_Deckel Gartenschnur Pflanzenbinder_Garten Bast Blumendraht Blumenstäbe
      Vogelfutter Vogelfutterhaus Meisenknödel Futterhaus Vogelhaus Nistkasten_Hof Laubsäcke Laubsack Gartensack
      Gartensäcke Grünabfallsack Rasensack Bigbag_Laub Trimmerfaden Motorsensenfaden Schneidfaden Fadenkopf
      Mähkopf Rasenmähermesser Ersatzmesser_Mäher Zündkerze_Rasenmäher Zündkerze_Mäher Luftfilter_Rasenmäher
      Keilriemen_Rasenmäher Sägekette_Hecke Auftaugranulat Streusplitt Streumittel Streuguteimer_Füllung Eisfrei
      Blähton Hydrogranulat Übertopf Übertöpfe Blumentöpfe Untersetzer_Topf Pflanzschale Rankgitter_Terrasse
      Pflanzenkübel Pflanzgefäß Gartenvlies_Beet Moosvernichter Unkrautvernichter_Hof Moosentferner
      Grünbelagentferner Algenentferner Steinreiniger_Hof Wegereiniger Holzschutzlasur_Gartenbank Gartenholz
      garden_supplies potting_soil grass_seed Gartenkleinteile Blumenkästen_Fenster Blumenrankhilfe
      Pflanzerde_Kübel Kübelpflanzenerde Geranienerde Balkonerde =Rosen =Tulpen =Nelken Dahlien Astern
      Margeriten Fuchsien Zierblumen Efeutute Orchidee Monstera Yucca Palme Zimmerpflanze Büropflanze
      Hydrokultur Blattglanz Grünlilie Gummibaum`,
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
    woerter: `Obi Hornbach Toom Bauhaus Hagebau Hellweg Globus_Baumarkt Baumarkt Amazon Ebay Conrad Action Tedi
      Thomas_Philipps Woolworth Ikea Kaufland_Nonfood =dm Rossmann Müller_Drogerie Drogerie Drogeriemarkt Metro
      Selgros Obi_Baumarkt Hammer_Fachmarkt Poco XXXLutz Höffner Roller_Möbel Tchibo Lidl_Online Pfennigpfeiffer
      Mäc-Geiz MäcGeiz KiK Takko Jysk Norma_Nonfood V-Markt Sonderpreis_Baumarkt Jawoll Kodi Euronics
      Media_Markt MediaMarkt Saturn Expert Notebooksbilliger Reichelt Pollin Otto_Versand Otto Temu Alibaba
      AliExpress Kaufland_Marketplace Contorion Hoffmann_Group Würth Berner Kaiser_Kraft Kaiserkraft
      Jungheinrich_Shop Hornbach_Bon Krämermarkt Posten_Börse Decathlon Intersport Müller_Markt Budni
      Drogerie_Müller Edeka_Nonfood IKEA misc_supplies supplies purchase Einkauf_bar Bareinkauf Kassenbon Bon
      Sammelbeleg_Einkauf Einkäufe`,
    ist: { art: "frage", rang: 1, frage: "Was wurde gekauft, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Landhandel",
    woerter: `Raiffeisenmarkt Raiffeisen BayWa Landhandel Agravis Kramp Granit_Parts Siepmann RWZ ZG_Raiffeisen Beiselen Kerbl Albert_Kerbl Patura Raiffeisen-Markt Genossenschaft_Raiffeisen
      Landwirtschaftsbedarf Agrarmarkt Agrarshop Landmarkt Raiffeisenbon Bezugsgenossenschaft Agrargenossenschaft_Markt Landi Lagerhaus RWA Team_Agrar Hauptgenossenschaft Landtechnik_Handel Landmaschinenhändler Stihl-Händler Agrarbedarf_Markt`,
    merkmale: ["agrarhandel"],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Was wurde gekauft, und wofür: für Haus und Gelände der Einrichtung oder für die Landwirtschaft?",
    },
  },
  {
    name: "Material ohne Angabe",
    woerter: `Materialkosten Betriebsbedarf Materialaufwand Sachkosten Kleinbedarf =Diverses =Sonstiges Kleinmaterial_diverse
      Arbeitsmaterial Materialeinkauf Materialrechnung Werkstattmaterial Werkstattbedarf =Material Hilfsmaterial
      Verschiedenes Sammelrechnung_Material Div_Material Bedarfsartikel Ausstattungsmaterial`,
    ist: { art: "frage", rang: 1, frage: "Welches Material ist das, und wofür wird es in der Einrichtung gebraucht?" },
  },
  {
    name: "Werkzeug",
    woerter: `Werkzeug Kleingerät Gartengerät Gartenwerkzeug Handgerät Elektrowerkzeug Akkuwerkzeug Handwerkzeug Kleinwerkzeug
      Arbeitsgerät Maschinenwerkzeug Küchengeräte tools`,
    merkmale: ["sammelbegriff"],
    ist: WERKZEUG,
  },
  {
    name: "Werkzeug",
    woerter: `Topf Topfset Pfanne Verlängerungskabel Steckdosenleiste Mehrfachsteckdose Schlüssel Vase Wanduhr
      Aufbewahrungsbox Putzwagen Servierwagen Wagen Ständer Halterung Kanister Koffer Kasten Korb Hammer Zange
      Kneifzange Rohrzange Kombizange Schraubendreher Schraubenzieher Ratsche Säge Handsäge Astsäge Bügelsäge
      Stichsäge Kreissäge Kappsäge Bandsäge Bohrer Bohrersatz Bitsatz Bohrmaschine Bohrhammer Akkubohrer
      Schrauber Schleifmaschine Schleifer Flex Multitool Dremel Oberfräse Lötkolben Heißluftpistole Tacker Hobel
      Feile Raspel Meißel Stechbeitel Axt Beil Keil Spaten Schaufel Schippe Schneeschieber Harke =Rechen
      Laubrechen Laubharke Hacke Spitzhacke Grabegabel Grubber_Hand Unkrautstecher Gartenschere Astschere
      Heckenschere Baumschere Grasschere Sense Sichel Gießkanne Schubkarre Karre Sackkarre Bollerwagen Handwagen
      Eimer Putzeimer Besen Handfeger Kehrblech Schrubber Abzieher =Leiter Trittleiter Stehleiter Klappleiter
      Anlegeleiter Wasserwaage Zollstock Maßband Messschieber =Messer Taschenmesser Küchenmesser Brotmesser
      Gartenmesser Schere Cutter Werkzeugkoffer Werkzeugkasten Werkzeugset Werkzeugsatz Werkzeugwagen
      Werkzeugschrank Werkbank Schraubstock Zwinge Gartenschlauch Wasserschlauch Schlauchtrommel Schlauchwagen
      Kabeltrommel Sprühgerät Rückenspritze Taschenlampe Stirnlampe Handlampe Baustrahler Bügeleisen Bügelbrett
      Wäschekorb Wäschespinne Wasserkocher Kaffeemaschine Kaffeeautomat Kaffeevollautomat Kaffeekanne
      Thermoskanne Toaster Mixer Handmixer Pürierstab Küchenmaschine Küchenwaage Waffeleisen Sandwichmaker
      Mikrowelle Ventilator Lampe Leuchte Stehlampe Tischlampe Uhr Wecker Radio CD-Player Föhn Haartrockner
      Mülleimer Papierkorb Verbandschrank Feuerlöscher Rauchmelder Feuermelder Defibrillator AED =Spiegel
      Wandspiegel Vorhängeschloss Fahrradschloss Kühlbox Kühltasche Luftpumpe Akku Ladegerät Ersatzakku
      Sprühflasche Kompressor Standgebläse Teppichkehrer Akkusauger Handsauger Fernbedienung Brecheisen
      Gummihammer Kelle Spachtel Stemmeisen Schnitzmesser Laubsäge Heißklebepistole Werkzeuggürtel
      Werkstattwagen Arbeitsbock Sägebock Fräse Schweißgerät Lötstation Rollwagen Spender Karaffe Krug Waage
      Fernglas Picknickdecke Kopfhörer Werkzeugkiste Schraubendrehersatz Schraubendreherset Bitset
      Inbusschlüssel Inbusschlüsselsatz Ringschlüssel Maulschlüssel Gabelschlüssel Steckschlüssel
      Steckschlüsselsatz Nusskasten Drehmomentschlüssel Seitenschneider Wasserpumpenzange Crimpzange Lochzange
      Abisolierzange Spitzzange Cuttermesser Teppichmesser Fuchsschwanz Japansäge Metallsäge Eisensäge
      Gehrungssäge Stichsäge_Akku Akkuschrauber Schlagbohrmaschine Schlagschrauber Winkelschleifer Bandschleifer
      Schwingschleifer Exzenterschleifer Deltaschleifer Trennschleifer Elektrotacker Handtacker Heißluftgebläse
      Heißluftfön Farbspritzgerät Rührwerk_Farbe Fäustel Vorschlaghammer Holzhammer Schonhammer Latthammer
      Zimmermannshammer Stemmeisensatz Schraubzwinge Spannzwinge Winkel Anschlagwinkel Schmiege Laser
      Kreuzlinienlaser Entfernungsmesser Schieblehre Messlatte Gliedermaßstab Bandmaß Wasserwaage_60
      Spannungsprüfer Multimeter Stromprüfer Lötset Fugenspachtel Japanspachtel Maurerkelle Glättkelle
      Mörteleimer Baueimer Mörtelkübel Bütte Wanne Kübel Zuber Maurerschnur Straßenbesen Hofbesen Saalbesen
      Stubenbesen Reisigbesen Kehrschaufel Schneeschaufel Schneeschippe Schneeräumer Eiskratzer Laubbesen
      Fächerbesen Rasenrechen Gartenhacke Unkrauthacke Pendelhacke Ziehhacke Doppelhacke Kultivator Handschaufel
      Pflanzkelle Pflanzholz Blumenkelle Blumenzwiebelpflanzer Grubber_hand Sauzahn Spatengabel Schaufelstiel
      Besenstiel Stiel Axtstiel Rosenschere Heckenschere_hand Rasenkantenschere Grasschere_Akku Hochentaster
      Teleskopstiel Rasenkantenstecher Sensenblatt Wetzstein Dengelhammer Gartenhandgeräte Gartengeräteset
      Drucksprüher Handsprüher Schlauchhalter Schlauchaufroller Sprühlanze Regenfass Regentonne Komposter
      Laubkorb Gartenkorb Kompostbehälter Schubkarrenrad Transportkarre Rollbrett Möbelroller Klappbox
      Transportbox Kunststoffbox Eurobox Stapelbox Klappkiste Box Boxen Aufbewahrungskorb Ablagekorb Wäschewanne
      Wäschesammler Putzkübel Wischeimer Fahreimer Wischset Bodenwischerset Kehrmaschine_Hand Teppichkehrer_Hand
      Treteimer Abfalleimer Abfallbehälter Kosmetikeimer Mülltrennsystem Ascher Aschenbecher Schirmständer
      Stufentritt Tritthocker Tritt Mehrzweckleiter Haushaltsleiter Teleskopleiter Gerüst_klein
      Kaffeepadmaschine Senseo Padmaschine Filterkaffeemaschine Teekocher Eierkocher Milchaufschäumer Stabmixer
      Standmixer Smoothiemaker Entsafter Handrührgerät Rührgerät Brotbackautomat Brotschneidemaschine
      Allesschneider Kontaktgrill Raclette Fondue Waffelautomat Crêpesmaker Popcornmaschine Reiskocher
      Schnellkochtopf Kochtopf Bratpfanne Wok Bräter Topfdeckel_Set Thermobehälter Isolierkanne Airpot Pumpkanne
      Kühlelement_Box Wasserspender Sodastream Wassersprudler Heizdecke Tischventilator Standventilator
      Luftbefeuchter Luftentfeuchter_klein Tischleuchte Deckenleuchte Deckenlampe Wandlampe LED-Strahler
      Strahler Leuchte_LED Bewegungsmelder Außenleuchte Solarlampe Lichterkette Lichtschlauch Batterieladegerät
      Akkupack Powerbank Steckerleiste Kabelbox Verlängerung Kabel HDMI-Kabel Ladekabel Netzwerkkabel Netzkabel
      USB-Kabel Adapterkabel Funksteckdose Babyphone Funkklingel Türgong Türspion Kuckucksuhr Funkuhr Stoppuhr
      Timer Küchenwecker Küchentimer Personenwaage Kofferwaage Digitalwaage Nähkasten Nähkoffer Bügelstation
      Dampfbügeleisen Dampfglätter Wäschetrockner_Gestell Trockenständer Fußbank Fußstütze Keilkissen_Sitz
      Sitzball Fön Kulturtasche Handspiegel Kosmetikspiegel Schminkspiegel Verbandsschrank Verbandskasten_leer
      Medikamentenschrank Schlüsselkasten Schlüsselschrank Schlüsseltresor Briefkasten Zeitungsrolle Fahne
      Fahnenmast_klein Sonnensegel Sonnenschirmständer Gartendeko Windspiel Feuerkorb Grillbesteck Grillset
      Kühlkorb Picknickkorb Rucksack Tasche Werkzeugtasche Tragetasche_Werkzeug Umhängetasche Sporttasche
      Regenschirm Handtuchwärmer`,
    ist: WERKZEUG,
  },
  {
    name: "Gerät",
    woerter: `Gerät Maschine Apparat Automat Gefrierkombination Gefrierkombi Kühlkombination Staubsauger Nasssauger
      Industriesauger Saugroboter Waschmaschine Trockner Kühlschrank Gefrierschrank Gefriertruhe Spülmaschine
      Geschirrspüler Herd Elektroherd Backofen Kochfeld Ceranfeld Dunstabzugshaube Küchenzeile Einbauküche
      Rasenmäher Rasentraktor Aufsitzmäher Mähroboter Rasenroboter Freischneider Motorsense Motorsäge Kettensäge
      Laubbläser Laubsauger Hochdruckreiniger Vertikutierer Häcksler Gartenhäcksler Schneefräse Kehrmaschine
      Motorhacke Balkenmäher Stromaggregat Notstromaggregat Stromerzeuger Hobelbank Klimaanlage Klimagerät
      Luftreiniger Luftentfeuchter Tischkreissäge Standbohrmaschine Heißmangel_Gerät Bügelmaschine Nähmaschine
      Scheuersaugmaschine Bohnermaschine Hebebühne Treppensteiger Warmwasserboiler Boiler Durchlauferhitzer
      Pkw-Anhänger Autoanhänger Gerätehaus Wäschetrockner Kondenstrockner Wärmepumpentrockner Waschtrockner
      Waschvollautomat Kühl-Gefrierkombination Kühlgefrierkombi Standkühlschrank Einbaukühlschrank Gefriergerät
      Bodenstaubsauger Akkustaubsauger Werkstattsauger Waschsauger Dampfreiniger Bodenreinigungsmaschine
      Kochinsel Standherd Induktionskochfeld Kombidämpfer Konvektomat Geschirrspülmaschine Spülautomat
      Dunstabzug Heißmangelgerät Bügelautomat Aufsitzrasenmäher Akkurasenmäher Benzinrasenmäher
      Elektrorasenmäher Mulchmäher Akkusense Akkukettensäge Akkuheckenschere Benzinheckenschere Laubhäcksler
      Holzspalter_klein Gartenfräse Bodenhacke Rüttelplatte Teichpumpe Hauswasserwerk_klein Wippsäge
      Brennholzsäge Tischbohrmaschine Ständerbohrmaschine Drechselbank Drehbank Schleifbock Schweißgerät_MAG
      Werkstattpresse Luftreinigungsgerät Infrarotheizung_Panel Markise_Motor Wasserenthärtung Entkalkungsanlage
      Wasserenthärter Kaffeeautomat_Profi Verkaufsautomat_Getränke Getränkeautomat Snackautomat Elektrorollwagen
      E-Lastenrad Lastenrad Lastenfahrrad Transportfahrrad Anhänger_750kg Geräteschuppen Gewächshaus_Kauf
      Sandstrahlgerät Industriestaubsauger Mangel Muldenmangel washing_machine dryer refrigerator freezer
      dishwasher Gartentraktor Gartenhäcksler_Bosch AED-Gerät Defi Hängeschrank_Küche Pantryküche Singleküche`,
    ist: GERAET,
  },
  {
    name: "Möbel",
    woerter: `Möbel Mobiliar Büromöbel Sitzmöbel Gartenmöbel Schulmöbel Ausstattung Büroeinrichtung Kücheneinrichtung
      Inneneinrichtung Raumausstattung Einrichtungsgegenstände Spinde Schrankwand Umkleideschrank Sofa Couch
      Sitzgruppe Schreibtisch Aktenschrank Küchenschrank Kleiderschrank Werkstattschrank Schwerlastregal Sessel
      Ruheliege Liege Konferenztisch Bierzeltgarnitur Strandkorb Sitzgarnitur Ausstattung_Gruppenraum
      Einrichtung_Möbel Büroausstattung Büroschrank Rollschrank Sideboard Lowboard Anrichte Hochschrank
      Unterschrank Schubladenschrank Garderobenschrank Garderobenspinde Spindschrank Doppelspind Fächerschrank
      Schließfachschrank Schließfächer Wertfachschrank Archivschrank Flügeltürschrank Metallschrank Stahlschrank
      Putzschrank Putzmittelschrank Medikamentenkühlschrank Ecksofa Schlafsofa Relaxsessel Ruhesessel
      Fernsehsessel Ohrensessel Massagesessel Massageliege Pflegeliege Behandlungsliege Wickelliege Ruhebett
      Tagesbett Gästebett Bettgestell Boxspringbett Besprechungstisch Gruppentisch Seminartisch Konferenzstühle
      Stapelstühle Tischgruppe Essgruppe Biertischgarnitur Festzeltgarnitur Gartengarnitur Gartensitzgruppe
      Loungegruppe Strandkorb_XL Raumtrenner Trennwand Empfangstheke Theke furniture Arbeitstisch Werktisch
      Höhenverstellbarer_Schreibtisch Stehpult`,
    ist: { ...MOEBEL, teuer: true },
  },
  {
    name: "Möbel",
    woerter: `Stuhl Bürostuhl Drehstuhl Klappstuhl Gartenstuhl Hocker Tisch Klapptisch Gartentisch Esstisch Beistelltisch
      Couchtisch Schrank Regal Wandregal Spind Garderobe Kommode Vitrine Rollcontainer Sitzbank Gartenbank
      Parkbank Holzbank Teppich Gardine Vorhang Jalousie Rollo Bilderrahmen Wandbild Sonnenschirm Pavillon Zelt
      Partyzelt Grill Gasgrill Feuerschale Matratze Sitzkissen Kissen Decke Schuhregal Raumteiler Paravent
      Stapelstuhl Besucherstuhl Schreibtischstuhl_Büro Arbeitsstuhl Stehhilfe Sattelhocker_Büro Polsterstuhl
      Holzstuhl Esszimmerstuhl Liegestuhl Campingstuhl Klappbank Bierbank Biertisch Stehtisch Bistrotisch
      Wandklapptisch Abstelltisch Nachttisch Nachtschrank Bücherregal Eckregal Steckregal Metallregal
      Kellerregal Hängeregal Regalbrett Regalboden Wandboard Schuhschrank Spiegelschrank Badschrank Hängeschrank
      Unterschrank_Bad Waschtischunterschrank Garderobenständer Garderobenleiste Kleiderständer Hutablage
      Schirmständer_Möbel Zeitschriftenständer Prospektständer_Boden Bodenkissen Sitzsack Polster Polsterauflage
      Matratzenauflage Topper Federbett Bettdecke Kopfkissen Plissee Verdunkelungsvorhang Verdunklungsrollo
      Sichtschutz Lamellenvorhang Wandbehang Bild Gemälde Wandtattoo Kunstdruck Poster_Rahmen Teppichläufer
      Hochflorteppich Schaukelstuhl Gartenliege Sonnenliege Hollywoodschaukel Sonnenschirm_3m Ampelschirm
      Faltpavillon Gartenpavillon Kugelgrill Holzkohlegrill Elektrogrill Feuertonne Feuerkorb_groß chair table
      shelf`,
    ist: MOEBEL,
  },
  {
    name: "Bürogerät",
    woerter: `Computer Personalcomputer =PC Desktop-PC Mini-PC Laptop Notebook Tablet iPad MacBook Drucker Scanner Kopierer
      Kopiergerät Multifunktionsgerät Monitor Bildschirm Beamer Projektor Leinwand Server NAS Telefonanlage
      Smartphone iPhone Diensthandy Faxgerät Kamera Fernseher TV-Gerät Smartboard Musikanlage Aktenvernichter
      Schneidemaschine Frankiermaschine Kartenlesegerät EDV-Ausstattung EDV-Anlage Hardware Computerausstattung
      Tablet-PC Ultrabook Chromebook Thinkpad Surface Convertible All-in-One-PC Workstation Laserdrucker
      Tintenstrahldrucker Farblaserdrucker Multifunktionsdrucker Etikettendrucker Labeldrucker
      Beschriftungsgerät_Pro Dokumentenscanner TFT LED-Monitor Flachbildschirm Curved-Monitor Smart-TV TV
      Flachbildfernseher Digitalkamera Camcorder Videokamera Fotoapparat Spiegelreflexkamera Dokumentenkamera
      Whiteboard_interaktiv Interaktive_Tafel Konferenzsystem Konferenztelefon Konferenzkamera Soundsystem
      Musikbox Bluetooth-Box Bluetoothlautsprecher Boombox Verstärker Mischpult Stereoanlage Kompaktanlage
      Hifi-Anlage Beamerleinwand Rolleinwand Netzwerkschrank Serverschrank Switch Firewall USV Access_Point
      Zeiterfassungsterminal Kassensystem_Büro Papierschredder Schredder Reißwolf Stapelschneider Hebelschneider
      Thermobindegerät Galaxy_Tab Kindle E-Reader Handy_Kauf Handykauf Mobiltelefon Seniorenhandy
      Diensthandy_Kauf printer laptop screen scanner`,
    merkmale: ["edv"],
    ist: { ...BUEROGERAET, teuer: true },
  },
  {
    name: "Bürogerät",
    woerter: `Router Fritzbox Repeater Festplatte USB-Stick Speicherstick Tastatur Maus Headset Webcam Lautsprecher
      Telefonapparat Schnurlostelefon Laminiergerät Bindegerät Taschenrechner Rechenmaschine Whiteboard Pinnwand
      Magnettafel Flipchart Flipchartständer Tafel Schreibtischstuhl Netzteil Dockingstation Tischrechner
      Geldkassette Tresor Maus_Tastatur Mauspad_Gel WLAN-Router WLAN-Repeater WLAN-Stick SSD Speicherkarte
      SD-Karte USB-Hub Docking Mikrofon Ringlicht Telefonset Telefon-Set Festnetztelefon DECT-Telefon Mobilteil
      Tischtelefon Anrufbeantworter Faxgerät_Brother Beschriftungsgerät Labelmaker Dymo Prägegerät Schneidegerät
      Papierschneider Monitorständer Monitorarm Laptopständer Laptoptasche Notebooktasche Tischrechner_Casio
      Korktafel Magnetwand Memoboard Stellwand Moderationswand Moderationskoffer Flipchart_Magnetoplan
      Plakatrahmen Kundenstopper_Büro Dokumentenständer Aktenwagen Hängeregistratur Registraturschrank
      Aktenkoffer Geldzählbrett Geldscheinprüfer Kartenleser Chipkartenleser TAN-Generator Zeitstempeluhr
      Schreibtischlampe Schreibtischleuchte Briefwaage`,
    merkmale: ["edv"],
    ist: BUEROGERAET,
  },
  {
    name: "Sportgerät oder Instrument",
    woerter: `Sportgerät Fitnessgerät Tischtennisplatte Kicker Billardtisch Trampolin Fahrrad Dreirad Tandem Ergometer
      Heimtrainer Crosstrainer Hantelbank Basketballkorb Fußballtor Hängematte Slackline Gitarre Trommel Cajon
      Keyboard Klavier Klangschale Schaukel Boxsack Sprossenwand Turnmatte Weichbodenmatte Spielekonsole
      Staffelei Brennofen_Ton Tischfußball Airhockey Shuffleboard Dartautomat Basketballständer Badmintonnetz
      Volleyballnetz Fitnessband_groß Sitzball_Sport Gymnastikball Medizinball Balanceboard Balance-Board
      Therapiekreisel Wackelbrett Rudergerät Laufband Stepper Mini-Trampolin Minitrampolin Hüpfburg Sandsack
      Kletterwand Schaukelgestell Nestschaukel Hängesessel Ukulele Akkordeon Flöte Blockflöte Keyboard_Casio
      E-Piano Bongos Djembe Djembé Percussion Rassel Xylophon Glockenspiel Klangspiel Veeh-Harfe
      Mikrofon_Karaoke Karaokeanlage Nintendo Spielkonsole Wii Playstation Brennofen_Keramik Töpferscheibe
      Nähmaschine_Kreativ Staffelei_Holz Snoezelausstattung Wassersäule Lichtprojektor Klangliege Wasserbett
      Riesenschach Gartenschach Mensch_ärgere_XXL Roller Scooter Inliner Skier Schlitten Schneeschuhe
      Walkingstöcke Wanderstöcke Angelausrüstung Angel Kanu Schlauchboot`,
    merkmale: ["angebot"],
    ist: SPORTGERAET,
  },
  {
    name: "Geringwertiges Wirtschaftsgut",
    woerter: `GWG Geringwertige Wirtschaftsgut Sofortabschreibung Sammelposten Inventar Anlagevermögen Betriebsausstattung
      Geschäftsausstattung GWG-Sammelposten Anlagengut Inventarzugang Inventaranschaffung Investitionsgut BGA
      Büromaschinen Anlagenzugang`,
    ist: { art: "anlage", zeile: "Abschreibung Inventar" },
  },
];
