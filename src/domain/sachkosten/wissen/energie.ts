import type { Begriff, Deutung, Frage } from "../begriff";

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

export const energie: readonly Begriff[] = [
  {
    name: "Brennstoff",
    woerter: `Heizöl HEL Brennstoff Pellet Brennholz Kaminholz Scheitholz Ofenholz Hackschnitzel Hackgut Brikett Kohle Braunkohle
      Steinkohle Koks Fernwärme Nahwärme Heizgas Heizwärme Heizkosten Heizmaterial Heizenergie Brennmaterial Wärmeenergie
      Biowärme Wärme Anfeuerholz Kaminanzünder Grillkohle_Ofen Heizabrechnung Beheizung Heizperiode`,
    merkmale: ["heizung"],
    ist: BRENNSTOFFE,
  },
  {
    name: "Heizung",
    woerter: "Heizung Heizen Heizkessel Heizzentrale Kaminofen Kachelofen Ofen Kessel Heizraum",
    merkmale: ["heizung"],
    ist: { ...BRENNSTOFFE, rang: 2 },
  },
  {
    name: "Gas zum Heizen",
    woerter: "Erdgas Ferngas Flüssiggas Propan Propangas Butangas Gastank Gasflasche",
    faelle: [
      { wenn: ["heizung"], ist: BRENNSTOFFE },
      { wenn: ["kochen"], ist: ENERGIE },
    ],
    ist: WAERME_ODER_ENERGIE,
  },
  {
    name: "Gas",
    woerter: "Gas",
    faelle: [
      { wenn: ["heizung"], ist: BRENNSTOFFE },
      { wenn: ["kochen"], ist: ENERGIE },
    ],
    ist: ENERGIE_ODER_WAERME,
  },
  {
    name: "Strom zum Heizen",
    woerter: "Heizstrom Wärmestrom Wärmepumpe Wärmepumpenstrom Nachtspeicher Nachtstrom Elektroheizung",
    ist: WAERME_ODER_ENERGIE,
  },
  {
    name: "Strom",
    woerter: `Strom Elektrizität Elektroenergie Elektrische_Energie Ökostrom Netzentgelt Netznutzung Kochgas Kochstrom Lichtstrom
      Stromzähler Beleuchtungskosten Haushaltsstrom Gewerbestrom Allgemeinstrom`,
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
    woerter: `enviaM Envia Sachsenenergie Vattenfall E_ON Eprimo Lichtblick Naturstrom Yello Enso Mitgas EnBW RWE Innogy Tibber
      Greenpeace_Energy Bürgerwerke Polarstern EWE Energieverbund`,
    ist: { ...ENERGIE_ODER_WAERME, rang: 1 },
  },
  {
    name: "Stadtwerke",
    woerter: "Stadtwerk Stadtwerke Gemeindewerke Versorgungsbetriebe Technische_Werke",
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
    woerter: `Wasser Trinkwasser Kaltwasser Wassergeld Wasserzähler Wasseruhr Wasserwerk Wasserverband Abwasser Kanal Kanalisation
      Entwässerung Kläranlage Klärgrube Klärschlamm Sickergrube Fäkalien Fäkalienabfuhr Grubenleerung Abwassergrube
      Abwasserentsorgung Schmutzwasserentsorgung Fäkalschlamm Fäkalschlammentsorgung Klärschlammentsorgung
      Fäkalienentsorgung AZV TAZV RZV ZWAV`,
    ist: WASSER,
  },
  {
    name: "Zweckverband",
    woerter: "Zweckverband",
    ist: { ...WASSER, rang: 1, zeilen: ["Wasser/Abwasser", "Steuern, Abgaben, Versicherung"] },
  },
  {
    name: "Treibstoff",
    woerter: `Diesel Benzin =Super E10 Kraftstoff Treibstoff Sprit Tanken Tankfüllung Tankbeleg Tankrechnung Tankquittung Tankkarte
      Tankstelle Betankung Tankung AdBlue Schmierstoff Schmiermittel Schmieröl Schmierfett Motoröl Motorenöl Getriebeöl
      Hydrauliköl Zweitaktöl Zweitakter Taktöl Gemisch Aspen Kettenöl HVO Biodiesel Autogas Ladestrom Ladesäule Ladekarte`,
    faelle: [{ wenn: ["fahrzeug"], ist: TREIBSTOFFE }],
    ist: WOFUER_GETANKT,
  },
  {
    name: "Tankstelle",
    woerter:
      "Aral Shell Esso Avia =Star_Tankstelle OMV Agip Total_Tankstelle Hoyer DKV Jet_Tankstelle Sprint_Tankstelle HEM",
    faelle: [{ wenn: ["fahrzeug"], ist: { ...TREIBSTOFFE, rang: 1 } }],
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
    name: "Fahrzeug oder Gerät der Einrichtung",
    woerter: `Kfz Pkw Auto Fahrzeug Dienstwagen Firmenwagen Transporter Kastenwagen Caddy Sprinter Transit Kangoo Berlingo Dacia
      Skoda Opel Ford Renault =VW Volkswagen Rasentraktor Aufsitzmäher Rasenmäher Rasenmähertraktor Kleintraktor
      Kleinschlepper Einachser Motorsense Freischneider Motorsäge Kettensäge Laubbläser Laubsauger Heckenschere Notstrom
      Notstromaggregat Stromaggregat Stromerzeuger Notstromgenerator Kehrmaschine Schneefräse Erdbohrer Vertikutierer
      Balkenmäher Mäher Moped Anhänger Pkw-Anhänger Hofpflege Grünpflege Rasenpflege Hochdruckreiniger E-Bike Elektroauto`,
    merkmale: ["fahrzeug"],
  },
  {
    name: "Kleinbus",
    woerter: "Bus Kleinbus Neunsitzer Vito Multivan ALA-Bus VW-Bus",
    merkmale: ["fahrzeug", "bus"],
  },
  {
    name: "Traktor",
    woerter: `Traktor Schlepper Trecker Hoflader Hoftrac Radlader Teleskoplader Stapler Bulldog Unimog Fendt Zetor Multicar
      Frontlader Landtechnik`,
    merkmale: ["schlepper"],
  },
];
