import type { Begriff, Deutung, Frage, Merkmal } from "../begriff";

const BRENNSTOFFE: Deutung = {
  art: "sache",
  zeilen: ["Brennstoffe"],
  rang: 3,
  inProduktion: "raus",
  wortlaut: "Kosten für die Wärmeversorgung der Einrichtung.",
};

const ENERGIE: Deutung = {
  art: "sache",
  zeilen: ["Übrige Energie"],
  rang: 3,
  inProduktion: "raus",
  wortlaut: "Kosten für Strom, Gas etc. für das Betreiben der Einrichtung.",
};

const ENERGIE_ODER_WAERME: Deutung = { ...ENERGIE, zeilen: ["Übrige Energie", "Brennstoffe"] };
const WAERME_ODER_ENERGIE: Deutung = { ...BRENNSTOFFE, zeilen: ["Brennstoffe", "Übrige Energie"] };

const GAS_OHNE_ANGABE: Deutung = {
  art: "frage",
  rang: 2,
  frage: "Wird mit dem Gas geheizt (Brennstoffe) oder gekocht (Übrige Energie)?",
};

const WASSER: Deutung = {
  art: "sache",
  zeilen: ["Wasser/Abwasser"],
  rang: 3,
  inProduktion: "raus",
  wortlaut: "Kosten des Verbrauchs und Gebühren für die Entwässerung.",
};

const TREIBSTOFFE: Deutung = {
  art: "sache",
  zeilen: ["Treibstoffe"],
  rang: 3,
  inProduktion: "raus",
  wortlaut:
    "Treibstoffe und Schmiermittel für die von der Einrichtung betriebenen Fahrzeuge (Kfz, Rasenmäher, Kleintraktoren, Notstromanlagen und andere techn. Geräte)",
};

const WOFUER_GETANKT: Frage = {
  art: "frage",
  frage:
    "Für welches Fahrzeug oder Gerät der Einrichtung wurde getankt, und ist Feldarbeit oder Fahrdienst darin enthalten?",
};

/** A road vehicle may be the family's or the Fahrdienst's; any of these words ties it to the facility. */
const OHNE_EINRICHTUNG: readonly Merkmal[] = [
  "ala",
  "dienst",
  "personal",
  "einrichtung",
  "gruppe",
  "fest",
  "angebot",
  "garten",
];

export const energie: readonly Begriff[] = [
  {
    name: "Brennstoff",
    woerter: `Heizöl HEL Brennstoff Pellet Brennholz Kaminholz Scheitholz Ofenholz Hackschnitzel Hackgut Brikett Kohle
      Braunkohle Steinkohle Koks Fernwärme Nahwärme Heizgas Heizwärme Heizkosten Heizmaterial Heizenergie
      Brennmaterial Wärmeenergie Biowärme Wärme Anfeuerholz Kaminanzünder Grillkohle_Ofen Heizabrechnung
      Beheizung Heizperiode Holzpellets Pelletlieferung Presslinge Kaminbriketts Rindenbriketts Holzbriketts
      Wärmelieferung Wärmecontracting Contracting Wärmenetz Wärmepreis Wärmeliefervertrag Heizkostenabrechnung
      Heizkostenverteiler Wärmezähler Wärmemengenzähler ista Techem Brunata Minol Messdienst_Wärme Anmachholz
      Anzündholz Festmeter Raummeter Schüttraummeter SRM =Ster Meterholz Spaltholz Kaminscheite Buchenholz
      Stückholz Holzscheite Heizmedium Wärmebezug Fernheizung Fernwärmeabschlag Wärmerechnung Heizbriketts
      Steinkohlebriketts Anthrazit Eierkohle Heizölabgabe Energieholz Pelletsack Heizungsgas Wärmestromlieferung
      Heizkostenabschlag heating Bioenergiedorf Holzhackschnitzel Heizölrechnung Bioheizöl Heizöladditiv
      Wärmeversorger Wärmegrundpreis Wärmearbeitspreis Warmwasserkosten heating_oil wood_pellets firewood`,
    merkmale: ["heizung"],
    ist: BRENNSTOFFE,
  },
  {
    name: "Heizgerät",
    woerter:
      "Heizstrahler Gasheizstrahler Heizlüfter Radiator Ölradiator Heizpilz Infrarotheizung Heizplatte Konvektor",
    merkmale: ["heizung"],
    ist: { art: "gegenstand", zeilen: ["Allgemeiner Materialaufwand"] },
  },
  {
    name: "Heizung",
    woerter: `Heizung Heizen Heizkessel Heizzentrale Kaminofen Kachelofen Ofen Kessel Heizraum Pelletheizung Pelletofen
      Pelletkessel Holzofen Heizungsanlage Gastherme Therme_Heizung Gasheizung Ölheizung Zentralheizung
      Scheitholzkessel Hackschnitzelheizung Hackgutheizung Werkstattofen Brennwerttherme Brennwertkessel
      Holzvergaser Ölofen Gasofen Kaminofen_Gruppenraum Kombitherme Heizanlage`,
    merkmale: ["heizung"],
    faelle: [{ wenn: ["kauf", "investition"], ist: { art: "anlage", zeile: "Abschreibung Gebäude" } }],
    ist: { ...BRENNSTOFFE, rang: 2 },
  },
  {
    name: "Gas zum Heizen",
    woerter: `Erdgas Ferngas Flüssiggas Propan Propangas Butangas Gastank Gasflasche LPG Biogas_Heizung Erdgaslieferung
      Tankgas Flüssiggastank Propanflasche Gasbezug Gasabschlag Butan`,
    faelle: [
      { wenn: ["heizung"], ist: BRENNSTOFFE },
      { wenn: ["kochen", "kueche"], ist: ENERGIE },
    ],
    ist: WAERME_ODER_ENERGIE,
  },
  {
    name: "Gas",
    woerter: "Gas",
    faelle: [
      { wenn: ["heizung"], ist: BRENNSTOFFE },
      { wenn: ["in:Übrige Energie", "in:Brennstoffe", "einrichtung"], ist: ENERGIE_ODER_WAERME },
      { wenn: ["kochen", "kueche"], ist: ENERGIE },
    ],
    ist: GAS_OHNE_ANGABE,
  },
  {
    name: "Strom zum Heizen",
    woerter: "Heizstrom Wärmestrom Wärmepumpe Wärmepumpenstrom Nachtspeicher Nachtstrom Elektroheizung",
    ist: WAERME_ODER_ENERGIE,
  },
  {
    name: "Strom",
    woerter: `Strom Elektrizität Elektroenergie Elektrische_Energie Ökostrom Netzentgelt Netznutzung Kochgas Kochstrom
      Lichtstrom Stromzähler Beleuchtungskosten Haushaltsstrom Gewerbestrom Allgemeinstrom Messstellenbetrieb
      smart_meter Smartmeter Messstelle Stromabschlag Stromlieferung Stromkosten Stromrechnung Stromsteuer
      Notbeleuchtung_Strom Hausstrom Arbeitspreis Stromverbrauch Stromnachzahlung electricity
      Elektroenergielieferung Zählermiete Zählergebühr Baustrom Stromgrundpreis Notbeleuchtung
      Energieabrechnung_Strom Kraftstrom Solarstrom Mieterstrom Stromanteil EEG-Umlage power_bill`,
    faelle: [{ wenn: ["heizung"], ist: ENERGIE_ODER_WAERME }],
    ist: ENERGIE,
  },
  {
    name: "Energie",
    woerter: "Energie Energieversorger Übrige_Energie",
    ist: ENERGIE_ODER_WAERME,
  },
  {
    name: "Energieversorger",
    woerter: `enviaM Envia Sachsenenergie Vattenfall E_ON Eprimo Enso Mitgas EnBW RWE Innogy Greenpeace_Energy Bürgerwerke EWE
      Energieverbund Lechwerke Elektrizitätswerke DREWAG eins_energie MITNETZ Süwag Badenova N-ERGIE Mainova MVV
      Entega Rheinenergie Enercity Avacon Bayernwerk Netze_BW Westnetz E_DIS ExtraEnergie Grünwelt Montana
      Goldgas Octopus Octopus_Energy Green_Planet_Energy Maingau EVM EVH E-Werk Energiegenossenschaft TEAG
      Thüringer_Energie WEMAG Gasversorger Strom-Netz ENSO_Netz Energie_Sachsen Energiedienst Energieagentur
      Pfalzwerke Syna SWM SWB Enviam Envia_M Energieversorgung enviaTEL_Energie Eon Erdgas_Südwest Gasag
      Gasanbieter Wemio`,
    faelle: [{ wenn: ["in:Übrige Energie", "in:Brennstoffe"], ist: { ...ENERGIE_ODER_WAERME, rang: 1 } }],
    ist: { art: "frage", rang: 1, frage: "Wofür ist die Rechnung: Strom, Gas oder Wärme, und für welches Gebäude?" },
  },
  {
    name: "Stromanbieter",
    woerter:
      "Naturstrom Grünstrom Stromio Elektrizitätswerke_Schönau EWS EWS_Schönau Ökostromanbieter Stromversorger Lichtblick Polarstern Yello Lekker Voltego Tibber ostrom Priostrom",
    ist: { ...ENERGIE, rang: 1 },
  },
  {
    name: "Stadtwerke",
    woerter: `Stadtwerk Stadtwerke Gemeindewerke Versorgungsbetriebe Technische_Werke SWL Leipziger_Stadtwerke Kommunalwerke
      Gemeindebetriebe Versorgungsverband SWE SWD`,
    faelle: [
      {
        wenn: ["in:Übrige Energie", "in:Brennstoffe", "in:Wasser/Abwasser"],
        ist: { ...ENERGIE, rang: 1, zeilen: ["Übrige Energie", "Brennstoffe", "Wasser/Abwasser"] },
      },
    ],
    ist: { art: "frage", rang: 1, frage: "Wofür ist die Rechnung: Strom, Gas, Wärme oder Wasser?" },
  },
  {
    name: "Wasser und Abwasser",
    woerter: `Wasser Trinkwasser Kaltwasser Wassergeld Wasserzähler Wasseruhr Wasserwerk Wasserverband Abwasser Kanal
      Kanalisation Entwässerung Kläranlage Klärgrube Klärschlamm Sickergrube Fäkalien Fäkalienabfuhr
      Grubenleerung Abwassergrube Abwasserentsorgung Schmutzwasserentsorgung Fäkalschlamm Fäkalschlammentsorgung
      Klärschlammentsorgung Fäkalienentsorgung AZV TAZV RZV ZWAV Frischwasser Brauchwasser Warmwasser
      Regenwasser Niederschlagswasser Niederschlagswasserentgelt Wasserverbrauch Wasseranschluss
      Wasserversorgung Wasserzins Entwässerungsgebühr Fäkalschlammabfuhr Kleinkläranlage KKA Grubenentleerung
      Saugwagen OEWA KWL WAZV Wasserzweckverband Abwasserzweckverband Wasserwerke Gelsenwasser Eurawasser
      Schmutzwasser Oberflächenwasser Kanalgebühr Kanalbenutzung Zisternenwasser Abflussgebühr Wasserbezug
      Trinkwasserlieferung Abwassergebühr Abwasserabgabe Wasserabrechnung Wassergebühr Regenwassergebühr
      Wasserlieferung Kanalanschlussgebühr Versiegelte_Fläche Wasserkosten Wasserabschlag Wasserwirtschaft
      sewage water_bill drainage_fee Abwassergrube_Leerung Fäkalgrube Klärgrubenentleerung Dreikammergrube
      Fallrohr_Gebühr Wasserentgelt Wasserrechnung Standrohr Hydrant`,
    ist: WASSER,
  },
  {
    name: "Leitungswasser",
    woerter: "Leitungswasser",
    faelle: [
      {
        wenn: ["versicherung"],
        ist: { art: "sache", zeilen: ["Steuern, Abgaben, Versicherung"], rang: 3, inProduktion: "raus" },
      },
    ],
    ist: WASSER,
  },
  {
    name: "Zweckverband",
    woerter: "Zweckverband",
    ist: { ...WASSER, rang: 1, zeilen: ["Wasser/Abwasser", "Steuern, Abgaben, Versicherung"] },
  },
  {
    name: "Treibstoff",
    woerter: `Diesel Benzin =Super E10 Kraftstoff Treibstoff Sprit Tanken Tankfüllung Tankbeleg Tankrechnung Tankquittung
      Tankkarte Tankstelle Betankung Tankung AdBlue Schmierstoff Schmiermittel Schmieröl Schmierfett Motoröl
      Motorenöl Getriebeöl Hydrauliköl Zweitaktöl Zweitakter Taktöl Gemisch Aspen Kettenöl HVO Biodiesel Autogas
      Ladestrom Ladesäule Ladekarte Sägekettenöl Sägekettenhaftöl Kettenhaftöl Haftöl Zweitaktgemisch
      Zweitaktmischung Alkylatbenzin Sonderkraftstoff Dieselkraftstoff Superbenzin Schmierfett_Kartusche
      Fettpresse_Fett Fettkartusche Mehrzweckfett Mehrzweckfettkartusche WD-40_Fahrzeug Motorenoel Viertaktöl
      Mischöl Öl_Rasenmäher Ölwechsel_Öl Additiv Bremsflüssigkeit Kühlerfrostschutz Frostschutzmittel
      Kraftstoffe fuel petrol gasoline Wallbox-Ladung Ladevorgang Ladekosten_E-Auto Stromtanken
      Reservekanister_Benzin Rasenmäheröl Gartengeräteöl MotoMix Zweitaktbenzin AdBlue_Kanister Diesel-Kanister
      Tankung_Bus Schmierspray Multiöl Gerätebenzin Kraftstoffkosten`,
    faelle: [
      { wenn: ["arbeitsweg"], ist: { art: "niemals", grund: "fahrdienst" } },
      { wenn: ["bus", "kfz"], ohne: OHNE_EINRICHTUNG, ist: WOFUER_GETANKT },
      { wenn: ["fahrzeug", "garten"], ist: TREIBSTOFFE },
    ],
    ist: WOFUER_GETANKT,
  },
  {
    name: "Öl oder Fett",
    woerter: "Öl Fett",
    faelle: [
      { wenn: ["kochen", "essen", "kueche"], ist: { art: "frage", rang: 1, frage: "Wofür ist das Öl?" } },
      { wenn: ["fahrzeug", "garten"], ist: TREIBSTOFFE },
    ],
    ist: { ...WOFUER_GETANKT, rang: 1 },
  },
  {
    name: "Tankstelle",
    woerter: `Aral Shell Esso Avia =Star_Tankstelle OMV Agip Total_Tankstelle Hoyer DKV Jet_Tankstelle Sprint_Tankstelle HEM
      Total_Energies TotalEnergies BFT bft-Tankstelle Raiffeisen-Tankstelle UTA UTA-Karte EuroShell Circle_K
      Orlen Q1_Tankstelle Westfalen_Tankstelle EnBW_mobility Aral_Card Elan_Tankstelle Tankomat`,
    faelle: [
      { wenn: ["bus", "kfz"], ohne: OHNE_EINRICHTUNG, ist: { ...WOFUER_GETANKT, rang: 1 } },
      { wenn: ["fahrzeug", "garten"], ist: { ...TREIBSTOFFE, rang: 1 } },
    ],
    ist: { ...WOFUER_GETANKT, rang: 1 },
  },
  {
    name: "Laufende Kfz-Kosten",
    woerter: "Kfz-Kosten Fahrzeugkosten Kfz-Betriebskosten Autokosten Pkw-Kosten",
    merkmale: ["fahrzeug"],
    ist: {
      art: "frage",
      frage: "Was ist darin enthalten: Treibstoff, Steuer und Versicherung oder Reparaturen? Bitte getrennt angeben.",
    },
  },
  {
    name: "Straßenfahrzeug",
    woerter: `Kfz Pkw Auto Fahrzeug Transporter Kastenwagen Caddy Sprinter Transit Kangoo Berlingo Dacia Skoda Opel Ford Renault =VW Volkswagen VW_Golf Golf_ALA Golf_Kombi Touran Passat Polo_VW VW_Polo VW_up Octavia Fabia Astra Corsa Combo Fiesta Focus Galaxy Tourneo Doblo Panda Duster Dokker Logan Citroen Peugeot Toyota Fiat Hyundai Kia Nissan Mazda Suzuki Mercedes BMW Audi Seat Peugeot_Partner Renault_Master Kombi_PKW Lieferwagen Pritsche Pritschenwagen Einsatzfahrzeug Poolfahrzeug Moped Mofa Roller_Kfz E-Auto Elektrofahrzeug Hybridfahrzeug E-Caddy ID_Buzz_Pkw car Elektroauto`,
    merkmale: ["fahrzeug", "kfz"],
  },
  {
    name: "Dienstfahrzeug",
    woerter: "Dienstwagen Firmenwagen Dienst-Pkw Dienstfahrzeug Dienstauto Betriebswagen Dienst-Kfz",
    merkmale: ["fahrzeug", "dienst"],
  },
  {
    name: "Fahrzeug oder Gerät der Einrichtung",
    woerter: `Rasentraktor Aufsitzmäher Rasenmäher Rasenmähertraktor Kleintraktor Kleinschlepper Einachser Motorsense
      Freischneider Motorsäge Kettensäge Laubbläser Laubsauger Heckenschere Notstrom Notstromaggregat
      Stromaggregat Stromerzeuger Notstromgenerator Kehrmaschine Schneefräse Erdbohrer Vertikutierer Balkenmäher
      Mäher Anhänger Pkw-Anhänger Hofpflege Grünpflege Rasenpflege Hochdruckreiniger E-Bike Rasenkantenschneider
      Rasentrimmer Trimmer Heckenschneider Häcksler_Garten Laubgebläse Wiesenmäher Stromgenerator Notstromanlage
      Generator Motorhacke Gartenfräse Rüttelplatte Aufsitzrasenmäher Mulchmäher Spindelmäher
      Freischneider_Stihl Benzinrasenmäher Mähgerät Schneeschleuder Kehrbürste_Motor Husqvarna_Rider
      Kommunaltraktor Hoftraktor_klein Iseki Kubota_Kommunal Dreckfräse lawn_mower`,
    merkmale: ["fahrzeug"],
  },
  {
    name: "Kleinbus",
    woerter: `Bus Vito Multivan VW-Bus Crafter Sprinter_Bus Trafic Vivaro Transporter_9-Sitzer Ducato Jumper Viano Vito_Bus T5
      T6 Multivan_T6 Bulli Achtsitzer 8-Sitzer ALA-Transporter_Bus`,
    merkmale: ["fahrzeug", "bus"],
  },
  {
    name: "Kleinbus der Einrichtung",
    woerter: "Kleinbus Neunsitzer Neunsitzer-Bus Minibus Gruppenbus 9-Sitzer Rollibus",
    merkmale: ["fahrzeug", "bus", "dienst"],
  },
  {
    name: "Traktor",
    woerter: `Traktor Schlepper Trecker Hoflader Hoftrac Radlader Teleskoplader Stapler Bulldog Unimog Fendt Zetor Multicar
      Frontlader Landtechnik John_Deere Deutz Massey_Ferguson New_Holland Case_IH Steyr_Traktor Kubota Belarus
      Radschlepper Geräteträger Hofschlepper MTS Kramer_Lader Weidemann Schäffer_Lader Merlo Manitou
      Gabelstapler Lader Minibagger Bagger Quad tractor`,
    merkmale: ["schlepper"],
  },
];
