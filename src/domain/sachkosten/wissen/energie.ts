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
    woerter: `Anfeuerholz Anmachholz Anthrazit Anzündholz Beheizung Bioenergiedorf Bioheizöl Biowärme Braunkohle Brennholz Brennmaterial Brennstoff Brikett Brunata Buchenholz Contracting Eierkohle Energieholz Fernheizung Fernwärme Festmeter firewood Grillkohle_Ofen Hackgut Hackschnitzel heating Heizabrechnung Heizbriketts Heizenergie Heizgas Heizkosten Heizkostenverteiler Heizmaterial Heizmedium Heizöl Heizöladditiv Heizperiode Heizungsgas Heizwärme HEL Holzbriketts Holzpellets Holzscheite ista Kaminanzünder Kaminholz Kaminscheite Kohle Koks Messdienst_Wärme Meterholz Minol Nahwärme Ofenholz Pellet Pelletsack Presslinge Raummeter Rindenbriketts Scheitholz Schüttraummeter Spaltholz SRM Steinkohle =Ster Stückholz Techem Wärme Wärmearbeitspreis Wärmebezug Wärmeenergie Wärmeliefervertrag Wärmenetz Wärmestromlieferung Wärmeversorger Warmwasserkosten`,
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
    woerter: `Brennwerttherme Gasheizung Gasofen Gastherme Hackgutheizung Hackschnitzelheizung Heizanlage Heizen Heizraum Heizung Heizzentrale Holzofen Holzvergaser Kachelofen Kaminofen_Gruppenraum Kessel Kombitherme Ofen Ölheizung Ölofen Pelletheizung Pelletkessel Pelletofen Scheitholzkessel Therme_Heizung Werkstattofen Zentralheizung`,
    merkmale: ["heizung"],
    faelle: [{ wenn: ["kauf", "investition"], ist: { art: "anlage", zeile: "Abschreibung Gebäude" } }],
    ist: { ...BRENNSTOFFE, rang: 2 },
  },
  {
    name: "Gas zum Heizen",
    woerter: `Biogas_Heizung Butan Butangas Erdgas Ferngas Flüssiggas Flüssiggastank Gasabschlag Gasbezug Gasflasche Gastank LPG Propan Propanflasche Propangas Tankgas`,
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
    woerter: `Arbeitspreis Beleuchtungskosten EEG-Umlage electricity Elektrische_Energie Elektrizität Elektroenergie Energieabrechnung_Strom Hausstrom Kochgas Messstelle Messstellenbetrieb Mieterstrom Netzentgelt Netznutzung Notbeleuchtung Ökostrom power_bill smart_meter Smartmeter Strom Zählergebühr Zählermiete`,
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
    woerter: `Avacon Badenova Bayernwerk Bürgerwerke DREWAG E-Werk E_DIS E_ON eins_energie Elektrizitätswerke EnBW Enercity Energie_Sachsen Energieagentur Energiedienst Energiegenossenschaft Energieverbund Energieversorgung Enso Entega Envia enviaM Enviam enviaTEL_Energie Eon Eprimo Erdgas_Südwest EVH EVM EWE ExtraEnergie Gasag Gasanbieter Gasversorger Goldgas Green_Planet_Energy Greenpeace_Energy Grünwelt Innogy Lechwerke Maingau Mainova Mitgas MITNETZ Montana MVV N-ERGIE Netze_BW Octopus Pfalzwerke Rheinenergie RWE Sachsenenergie Strom-Netz Süwag SWB SWM Syna TEAG Thüringer_Energie Vattenfall WEMAG Wemio Westnetz`,
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
    woerter: `Gemeindebetriebe Gemeindewerke Kommunalwerke Stadtwerk SWD SWE SWL Technische_Werke Versorgungsbetriebe Versorgungsverband`,
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
    woerter: `Abflussgebühr Abwasserentsorgung Abwassergrube AZV drainage_fee Dreikammergrube Entwässerung Fäkalgrube Fäkalien Fäkalienentsorgung Fäkalschlamm Fäkalschlammentsorgung Fallrohr_Gebühr Grubenentleerung Grubenleerung Hydrant Kanal Kanalanschlussgebühr Kanalisation KKA Kläranlage Klärgrube Klärschlamm Klärschlammentsorgung Kleinkläranlage KWL Oberflächenwasser OEWA Regenwasser RZV Saugwagen Schmutzwasser Schmutzwasserentsorgung sewage Sickergrube Standrohr TAZV Trinkwasser Versiegelte_Fläche Warmwasser Wasser Wasserbezug Wasseruhr Wasserverband Wasserwerk Wasserwirtschaft Wasserzins Wasserzweckverband water_bill WAZV ZWAV`,
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
    woerter: `AdBlue AdBlue_Kanister Additiv Alkylatbenzin Aspen Autogas Benzin Bremsflüssigkeit Diesel Diesel-Kanister E10 Fettkartusche Fettpresse_Fett Frostschutzmittel fuel Gartengeräteöl gasoline Gemisch Gerätebenzin Getriebeöl Haftöl HVO Hydrauliköl Kettenhaftöl Kettenöl Kraftstoff Kühlerfrostschutz Ladekarte Ladekosten_E-Auto Ladesäule Ladestrom Ladevorgang Mehrzweckfett Mehrzweckfettkartusche Mischöl MotoMix Motorenoel Motorenöl Motoröl Multiöl Öl_Rasenmäher Ölwechsel_Öl petrol Rasenmäheröl Reservekanister_Benzin Sägekettenhaftöl Sägekettenöl Schmierfett Schmiermittel Schmieröl Schmierspray Schmierstoff Sprit Stromtanken =Super Superbenzin Taktöl Tankbeleg Tanken Tankfüllung Tankkarte Tankquittung Tankrechnung Tankstelle Tankung Tankung_Bus Treibstoff Viertaktöl Wallbox-Ladung WD-40_Fahrzeug Zweitaktbenzin Zweitakter Zweitaktmischung Zweitaktöl`,
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
    woerter: `Agip Aral Avia BFT bft-Tankstelle Circle_K DKV Elan_Tankstelle EnBW_mobility Esso HEM Hoyer Jet_Tankstelle OMV Orlen Q1_Tankstelle Raiffeisen-Tankstelle Shell Sprint_Tankstelle =Star_Tankstelle Tankomat Total_Energies Total_Tankstelle TotalEnergies UTA UTA-Karte Westfalen_Tankstelle`,
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
    woerter: `Astra Audi Auto Berlingo BMW Caddy car Citroen Combo Corsa Dacia Doblo Dokker Duster E-Auto E-Caddy Elektroauto Fabia Fahrzeug Fiat Fiesta Focus Ford Galaxy Golf_ALA Golf_Kombi Hyundai Kangoo Kastenwagen Kfz Kia Lieferwagen Logan Mazda Mercedes Mofa Moped Nissan Octavia Opel Panda Passat Peugeot Peugeot_Partner Pkw Pritsche Pritschenwagen Renault Renault_Master Roller_Kfz Seat Skoda Sprinter Suzuki Touran Tourneo Toyota Transit Transporter Volkswagen =VW`,
    merkmale: ["fahrzeug", "kfz"],
  },
  {
    name: "Dienstfahrzeug",
    woerter: "Dienstwagen Firmenwagen Dienst-Pkw Dienstfahrzeug Dienstauto Betriebswagen Dienst-Kfz",
    merkmale: ["fahrzeug", "dienst"],
  },
  {
    name: "Fahrzeug oder Gerät der Einrichtung",
    woerter: `Anhänger Aufsitzmäher Aufsitzrasenmäher Balkenmäher Benzinrasenmäher Dreckfräse E-Bike Einachser Erdbohrer Freischneider Freischneider_Stihl Gartenfräse Generator Grünpflege Häcksler_Garten Heckenschere Heckenschneider Hochdruckreiniger Hofpflege Hoftraktor_klein Husqvarna_Rider Iseki Kehrbürste_Motor Kehrmaschine Kettensäge Kleinschlepper Kleintraktor Kommunaltraktor Kubota_Kommunal Laubbläser Laubgebläse Laubsauger lawn_mower Mäher Mähgerät Motorhacke Motorsäge Motorsense Mulchmäher Notstrom Pkw-Anhänger Rasenkantenschneider Rasenmäher Rasenmähertraktor Rasenpflege Rasentraktor Rasentrimmer Rüttelplatte Schneefräse Schneeschleuder Spindelmäher Stromaggregat Stromerzeuger Stromgenerator Trimmer Vertikutierer Wiesenmäher`,
    merkmale: ["fahrzeug"],
  },
  {
    name: "Kleinbus",
    woerter: `8-Sitzer Achtsitzer ALA-Transporter_Bus Bulli Bus Crafter Ducato Jumper Multivan Sprinter_Bus T5 T6 Trafic Transporter_9-Sitzer Viano Vito Vivaro VW-Bus`,
    merkmale: ["fahrzeug", "bus"],
  },
  {
    name: "Kleinbus der Einrichtung",
    woerter: "Kleinbus Neunsitzer Neunsitzer-Bus Minibus Gruppenbus 9-Sitzer Rollibus",
    merkmale: ["fahrzeug", "bus", "dienst"],
  },
  {
    name: "Fahrer",
    woerter: "Fahrer Fahrerin Busfahrer Busfahrerin Kraftfahrer",
    merkmale: ["bus"],
  },
  {
    name: "Traktor",
    woerter: `Bagger Belarus Bulldog Case_IH Deutz Fendt Geräteträger Hoftrac John_Deere Kubota Lader Landtechnik Manitou Massey_Ferguson Merlo MTS Multicar New_Holland Quad Schlepper Stapler tractor Traktor Trecker Unimog Weidemann Zetor`,
    merkmale: ["schlepper"],
  },
];
