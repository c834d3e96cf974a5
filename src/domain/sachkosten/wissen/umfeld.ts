import type { Begriff } from "../begriff";

/** Words that say where, for whom and what for. */
export const umfeld: readonly Begriff[] = [
  {
    name: "Räume der Einrichtung",
    woerter: `Aufenthaltsräume Gruppenraum Gruppenräume Pausenraum Pausenräume Sozialraum Sozialräume Sozialgebäude Sozialtrakt
      Speiseraum Essraum Ruheraum Therapieraum Förderraum Schulungsraum Seminarraum Besprechungsraum Mehrzweckraum
      Kreativraum Hauswirtschaftsraum Umkleide Umkleideraum Sanitär~ Sanitärraum Sanitärräume WC Toilette Toiletten Bad
      Dusche Waschraum Büro_Leitung Büroraum Büroräume Bürogebäude Bürocontainer Sanitärcontainer Werkstatt Werkstatträume
      Lehrküche Küche Teeküche Eingangsbereich =Flur Treppenhaus Hofgebäude Hofhaus Betreuungsgebäude Haupthaus Nebengebäude
      Verwaltungsgebäude ALA-Gebäude ALA-Räume Betreuungsräume Räumlichkeiten Tagesstätte Empfangsraum`,
    merkmale: ["einrichtung"],
  },
  {
    name: "Gebäude",
    woerter:
      "Gebäude Räume Raum Einrichtung Dach Fassade Fenster Wand Wände Fußboden Boden Keller Tür Immobilie Haus Grundstück Bürocontainer Hofstelle Gebäude_Anteil Sozialgebäude Hofgebäude",
    merkmale: ["gebaeude"],
  },
  {
    name: "Ort oder Maschine ohne nähere Angabe",
    woerter: `Halle Lager Lagerraum Lagerhalle Schuppen Kammer Remise Garage Pumpe Brunnen Mühle Presse Maschine Automat Gerät
      Apparat Kühlung Schleuder Abflammgerät Gebläse Verdichter Förderband Gästehaus Seminarhaus Pumpenhaus Zaun`,
    merkmale: ["ort"],
  },
  {
    name: "Beschäftigte",
    woerter: `Beschäftigte Werkstattbeschäftigte Teilnehmer Teilnehmende Klient Klienten Klientin Leistungsberechtigte
      Leistungsempfänger Betreute Rehabilitand Menschen_mit_Behinderung MmB Assistenznehmer TN ALA-Mitarbeiter Bewohner
      Praktikanten_WfbM`,
    merkmale: ["beschaeftigte"],
  },
  {
    name: "Weg zur Arbeit",
    woerter:
      "Arbeitsweg Wohnung Zur_Arbeit Wohnort Wohnheim Wohnstätte Von_zu_Hause Nach_Hause Arbeitsstätte Hin_und_Rückfahrt_Arbeit Arbeitsplatz_und_zurück Fahrt_zur_Arbeit Heimweg",
    merkmale: ["arbeitsweg"],
  },
  {
    name: "Personal",
    woerter: `Personal Angestellte Arbeitnehmer Hauptamtliche Mitarbeiterschulung Kollegen Team Mitarbeiterinnen_Büro Betreuungsteam`,
    merkmale: ["personal"],
  },
  {
    name: "Garten",
    woerter: "Garten Rasen Grünfläche Grünanlage Hofbegrünung Vorgarten Beet Hecke Außengelände Außenanlage",
    merkmale: ["garten"],
  },
  {
    name: "Gruppe",
    woerter: "Gruppe",
  },
  {
    name: "Neuanschaffung",
    woerter: "Kauf Anschaffung Kaufpreis Erwerb Ankauf =neu =neuer =neues Ersatzbeschaffung Zukauf",
    merkmale: ["kauf"],
  },
  {
    name: "Hersteller von Geräten",
    woerter: "Samsung Xiaomi Nokia Gigaset Lenovo Dell Acer Asus Huawei Motorola",
    merkmale: ["kauf"],
  },
  {
    name: "Öffentliche Förderung",
    woerter:
      "SAB =Förderung Fördermittel Förderdarlehen Förderkredit Sächsische_Aufbaubank Aufbaubank Öffentliche_Förderung Öffentlicher_Förderung Öffentlich_gefördert Zuwendungsbescheid Investition_Teilhabe Fördermitteldarlehen",
    merkmale: ["foerderung"],
  },
  {
    name: "Investition",
    woerter:
      "Investition Investitionsdarlehen Investitionskredit Baudarlehen Baukredit KfW Neubaufinanzierung Umbaufinanzierung Langfristig Rentenbank Umbaudarlehen Hausbank_Darlehen Baufinanzierung",
    merkmale: ["investition"],
  },
];
