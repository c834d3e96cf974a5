import type { Begriff, Fix, Personal, Sache } from "../begriff";
import { ARBEITSSCHUTZ, BETRIEBSARZT, MIETE } from "../fundstellen";
import type { Personalfunktion } from "../../kosten/kostenarten";

const INSTANDHALTUNG: Fix = { art: "fix", zeile: "Instandhaltung/Instandsetzung" };
const REPARATUR: Fix = {
  ...INSTANDHALTUNG,
  ohneGegenstand: "Was wurde repariert, gewartet oder ersetzt, und gehört es zur Einrichtung oder zur Produktion?",
};
const PERSONAL: Personal = { art: "personal", funktion: null };
const MIETE_LEASING: Fix = { art: "fix", zeile: "Miete/Leasing/Pacht" };
const MIETE_OHNE_ANGABE: Fix = {
  ...MIETE_LEASING,
  ohneGegenstand: "Was ist gemietet: Räume des ALA, ein Gerät oder etwas für die Produktion?",
};
const LEASING: Fix = {
  ...MIETE_LEASING,
  ohneGegenstand: "Was ist geleast, und wird es in der Einrichtung, im Fahrdienst oder in der Produktion gebraucht?",
};
const BETREUUNG: Sache = { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 3, inProduktion: "egal" };
const VERWALTUNG: Sache = { art: "sache", zeilen: ["Sächlicher Verwaltungsaufwand"], rang: 3, inProduktion: "fragen" };

const person = (funktion: Personalfunktion, woerter: string): Begriff => ({
  name: funktion,
  woerter,
  merkmale: ["personal"],
  funktion,
});

export const block: readonly Begriff[] = [
  {
    name: "Lohn und Gehalt",
    woerter: `Abfindung AG-Anteil AG-Brutto Altersversorgung_Personal AOK Arbeitgeberanteil Arbeitgeberaufwand
      Arbeitgeberbeitrag Arbeitgeberbrutto Arbeitgeberkosten Arbeitnehmerüberlassung Aushilfslohn Barmer BAV
      Beihilfe Betriebliche_Altersversorgung Betriebliche_Altersvorsorge Betriebsrente BFD BKK Bruttolohn
      Bufdi-Taschengeld DAK Dienstbezüge Direktversicherung Einmalzahlung Elternzeitvertretung
      Entgeltfortzahlung Erschwerniszuschlag Feiertagszuschlag FÖJ Freiwilligendienst Freiwilligenpauschale FSJ
      Gehalt Gehaltsumlage IKK Inflationsausgleichsprämie Inflationsprämie KKH Knappschaft Knappschaft_Bahn_See
      Krankengeldzuschuss Krankenkassenbeitrag Leiharbeit Leihkraft Leistungsentgelt_TVöD Lohn Lohnauszahlung
      Löhne Lohnfortzahlung Lohnnebenkosten Lohnsteueranmeldung Mehrarbeit Minijob Minijob-Zentrale Minijobber
      Minijobzentrale Monatslohn Mutterschaftsgeld Mutterschutz Nachtzuschlag Nettogehalt Nettolohn
      Pauschalsteuer payroll_costs Pensionskasse Personalaufwand Personalaufwendungen Personalgestellung
      Personalkosten Personalkostenumlage Personalleasing Personalnebenkosten Personalüberlassung salaries
      salary Schichtzulage Sonderzahlung Sozialabgaben Soziale_Aufwendungen Sozialversicherung Stellenanteil
      Stundenlohn Stundenvergütung SuE-Zulage =SV SV-Anteil Techniker_Krankenkasse TK_Beiträge Überstunden
      Überstundenauszahlung Überstundenvergütung Urlaubsabgeltung Urlaubsgeld VBL Vergütung_Personal
      Vermögenswirksame_Leistungen VK-Anteil VWL VZÄ wage wages Weihnachtsgeld Zeitarbeit Zeitarbeitsfirma
      Zeitarbeitskraft Zulage Zusatzversorgung Zusatzversorgungskasse ZVK Entlohnung`,
    faelle: [{ wenn: ["beschaeftigte"], ohne: ["personal"], ist: { art: "niemals", grund: "arbeitsentgelt" } }],
    ist: PERSONAL,
  },
  {
    name: "Stunden einer Person",
    woerter: "=Std =Stunden Stundenabrechnung Stundennachweis Arbeitsstunden Wochenstunden",
    faelle: [{ wenn: ["personal"], ohne: ["extern", "beschaeftigte"], ist: PERSONAL }],
  },
  {
    name: "Vergütung",
    woerter: `Ausbildungsvergütung Praktikumsvergütung Vergütung`,
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["personal"], ist: PERSONAL },
    ],
    ist: { art: "frage", rang: 1, frage: "Wem wurde was vergütet: Lohn, Honorar oder eine Leistung?" },
  },
  {
    name: "Betreuungspersonal",
    woerter: "Betreuungspersonal Fachpersonal",
    merkmale: ["personal"],
    funktion: "Gruppenleiter*in/Fachkräfte",
  },
  person(
    "Leitung",
    `Abteilungsleiter Abteilungsleitung ALA-Leitung Bereichsleiter Bereichsleitung Betriebsleiter Betriebsleitung Einrichtungsleiter Einrichtungsleitung Gesamtleitung Geschäftsführer Geschäftsführung Leiter_ALA Leiterin =Leitung manager Projektleiter Projektleitung Standortleitung Teamleiter Teamleitung Unternehmerlohn Verwaltungsleitung Werkstattleiter`,
  ),
  person(
    "Gruppenleiter*in/Fachkräfte",
    `Anleiter Anleitung_Fachkraft Arbeitspädagoge Arbeitstherapeut Betreuer Betreuungskraft Betreuungskräfte Bildungsbegleiter Ergotherapeut_Festanstellung Erzieher Fachangestellter Fachanleitung Fachkraft gFAB gFAB-Fachkraft group_leader Gruppenbetreuer Gruppenhelfer Gruppenleiter Gruppenleiter_Holz Gruppenleitung Gruppenltg Heilerziehungspfleger Heilpädagoge Heilpädagogin HEP Inklusionsbegleiter Jobcoach Werkstattpädagoge`,
  ),
  person(
    "Begleitender Dienst",
    `begl_Dienst begleitend_Dienst Begleitende_Dienste Begleitender_Dienst Begleitender_Fachdienst Dipl.-Psych Diplom-Psychologe Fachdienst Psychologe Psychologin Psychologin_Honorar Psychologischer_Dienst social_worker Sozialarbeiter Sozialberater Sozialdienst Soziale_Arbeit Sozialer_Dienst Sozialpäd Sozialpädagoge Sozialpädagogin Sozialpädagogisch Sozialpädagogischer_Dienst`,
  ),
  person(
    "Arbeitsvorbereiter*in",
    `Arbeitsvorbereiter Arbeitsvorbereitung Auftragsvorbereitung AV-Kraft Produktionsvorbereiter`,
  ),
  person(
    "Unterstützung/Assistenz/Pflege",
    `Alltagsbegleiter Altenpfleger assistant Assistent Assistenz Assistenzkraft Assistenzleistung_Lohn Assistenzpersonal Begleitperson Betreuungsassistent Betreuungsassistenz caregiver Helferin_Pflege Hilfskraft_Pflege Integrationshelfer Krankenpfleger Krankenschwester Pflegeassistent Pflegeassistenz Pflegedienst Pflegefachkraft Pflegehelfer Pflegehilfskraft Pflegekraft Schulbegleiter Unterstützungskraft`,
  ),
  person(
    "Wirtschaftsdienst",
    `Beiköchin caretaker cleaner Hausbursche Haushandwerker Hausmeister Hausmeister_Minijob Hausmeistergehalt Hausmeisterlohn Haustechniker Hauswart Hauswirtschafter Hauswirtschaftshilfe Hauswirtschaftskraft Hauswirtschaftsleitung Hofkehrer janitor Küchenfrau Küchenhilfe Küchenkraft Küchenpersonal Putzfrau Putzhilfe Putzkraft Putzmann Raumpfleger Reinigungsfrau Reinigungskraft Reinigungspersonal Wäschereikraft Wirtschafterin Wirtschaftskraft`,
  ),
  person(
    "Verwaltung",
    `Buchhalter Buchhaltungskraft Büroangestellte Büroassistentin Büroassistenz Bürohilfe Bürokauffrau Bürokaufmann Bürokraft Büromitarbeiterin Controller Empfangskraft Lohnbuchhalterin office_clerk Sachbearbeiter Sachbearbeitung Schreibkraft secretary Sekretär Sekretariat Verwaltungsangestellte Verwaltungsassistenz Verwaltungsfachangestellte Verwaltungsfachkraft Verwaltungshilfe Verwaltungskraft Verwaltungsmitarbeiter`,
  ),
  person(
    "Weiteres Personal",
    `Aushilfe Auszubildende Auszubildender Azubi BFDler Bufdi Ehrenamtler Ehrenamtliche Ehrenamtlicher Fahrer_ALA Freiwillige Freiwilliger FSJler Hilfskraft Krankheitsvertretung Lehrling Praktikant =Springer Springerkraft Urlaubsvertretung Vertretung Vertretungskraft Werkstudent`,
  ),
  {
    name: "Instandhaltung oder Reparatur",
    woerter: `A.T.U Abdeckfolie_Maler Achsvermessung Acryl_Fugen Anlasser Anstrich Armatur ATU Aufzugswartung Aufzugwartung Ausdehnungsgefäß Autoglas Autoreparatur Autoteile Batteriewechsel Bitumen Blechner Blitzschutz Blitzschutzprüfung Bodenbelag Bodenlegerarbeiten Bodenplatten_PVC Bosch_Service Brandmeldewartung Brandschutzwartung Bremsenreparatur Bremsscheiben Brennerwartung Busreparatur Carglass Dachdeckerarbeiten Dachdeckung_Rep Dachreparatur Dachrinne Dachrinnenreinigung Dachschaden Dachziegel Dämmmaterial_Rep Dispersionsfarbe Druckausgleich_Heizung electrician Elektriker_Notdienst Elektroinstallation Entkalkung Entkalkung_Boiler Estrichbeton Estrichleger_Rep Euromaster Fahrzeugreparatur Fassadenfarbe Fensterbauer Fensterdichtung Fensterfarbe_Lack Fenstergriff Fensterreparatur Fensterscheibe Fensterwartung Feuchteschaden Feuerlöscherprüfung Feuerlöscherservice Feuerlöscherwartung Fliesen Fliesenkleber Fliesenreparatur Fugen_erneuern Fugenmasse Fugenmörtel Fugensanierung Füllspachtel Fußleisten Gartenzaun_Reparatur Gehwegreparatur Gipser Gipskarton Gipskartonplatten Glaserarbeiten Glasreparatur Glasschaden Hagelschaden_Dach Hebebühnenwartung Heizkörper Heizkörperlack Heizkörperventil Heizungsbauer Heizungsfirma Heizungsmonteur Heizungsnotdienst Heizungspumpe Heizungsreinigung Heizungsreparatur Heizungswartung Hofpflasterreparatur Holzlasur_Fenster Innenfarbe Instandhaltung Isolierglas Kalkmörtel Kanal-TV Kanalspülung Karosserie Karosserieinstandsetzung Kesselreinigung Kesselwartung Kfz-Ersatzteile Kfz-Inspektion Kfz-Reparatur Kleister Klickvinyl Klimaservice Kundendienst_Kfz Kupplung_Kfz Lackiererei Lackierung Laminat Leckortung Lichtmaschine Lichtschalter_Ersatz Liftwartung Linoleum Maler_und_Lackierer Malerarbeiten Malerbedarf Malerfarbe Malervlies Mauersteine Mischbatterie Montageschaum Notbeleuchtung_Wartung Ölfilter_Pkw Ölservice painter Parkett Parkettleger Pflasterreparatur Pitstop plumber Putz_Wand Putzarbeiten_Wand PVC-Belag PVC-Boden Rauchmelderwartung Raufaser Regenrinne Reifeneinlagerung Reifenhandel Reifenreparatur renovation Renovieren Renovierung Renovierungsmaterial Rigips Rohrreiniger_Firma Rohrsanierung Rollladenbauer Rollladenreparatur RWA-Wartung Sanitärarbeiten Sanitärinstallation Sanitärreparatur Sanitärsilikon Scheibenwischer Schimmelbeseitigung Schimmelsanierung Schindeln Schließzylinder Schließzylinderwechsel Schlosswechsel Schlüsselnotdienst Schönheitsreparatur Schotter_Hof Silikonfugen Siphon_Ersatz Sockelleisten Spachtelmasse Spengler Spülkasten_Ersatz Spültischarmatur Steckdosen_Ersatz Steinschlag Stoßdämpfer Streicharbeiten Streichen_Raum Sturmschaden Tapete Tapeten Tapezierarbeiten Tapezieren Teerpappe Teppichboden Terrassendielen Thermenwartung Thermostat Thermostatventil Torreparatur Trocknung_Wasserschaden Türbeschlag Türblatt Türdichtung Türreparatur Türschließer_Ersatz Türschloss Türwartung Türzarge Umwälzpumpe Unfallreparatur Unfallschaden Vergölst Verputzen Vinylboden Wandfarbe_Renovierung Waschtischarmatur Wasserhahn Wasserschaden Wasserschadensanierung WC-Becken Windschutzscheibe Zaunlatten Zaunreparatur Ziegel Ziegelsteine`,
    ist: INSTANDHALTUNG,
  },
  {
    name: "Reparatur ohne Gegenstand",
    woerter: `Abflussreinigung Anfahrt Arbeitslohn_Handwerker Ausbesserung ausgebessert ausgetauscht Auspuff austauschen Autobatterie Autohaus Autowerkstatt Bauholz Baumaterial Bauschaum Baustoffe Beton Bodenleger Bremsbeläge Bremsen Dachdecker Dachlatten Dachpappe defekt Elektriker Elektroarbeiten Elektrofirma Elektroinstallationsmaterial Elektromaterial Elektromeister Elektrotechnik Ersatz Fliesenleger Gas-Wasser-Installateur Glaser Glaserei Handwerker Holzlatten Inspektion Installateur Installation Installationsmaterial instandgesetzt Instandh Instandsetzung Kanalreinigung Kanthölzer kaputt Kfz-Werkstatt Klempner Kundendienst Maler Malerbetrieb Malermeister Maurer Metallbau Monteur Mörtel Notdienst Ofenbauer Ölwechsel Räderwechsel Radwechsel Reifen Reifenservice Reifenwechsel Rep repair Reparatur Reparaturmaterial repariert Rohrbruch Rohrreinigung Sanitärbedarf Sanitärbetrieb Sanitärfirma Sanitärhandwerker Sanitärinstallateur Sanitärmaterial Schlosser Schlosserei Schlüsseldienst Schreiner Schreinerei Servicetechniker Silikon spare_parts Störung Stuckateur Tischler Tischlerei Trockenbauer undicht Verstopfung Werkstattrechnung Zahnriemen Zement Zimmerei Zimmerer`,
    ist: REPARATUR,
  },
  {
    name: "Prüfung von Geräten und Anlagen",
    woerter: `Betriebsmittelprüfung Brandschutzprüfung DGUV DGUV-Prüfung Druckbehälterprüfung E-Check Elektroprüfung Gasprüfung Geräteprüfung Legionellenprüfung Legionellenuntersuchung Leiterprüfung Prüfplakette Prüfprotokoll Prüfung_Elektro Prüfung_ortsveränderl Prüfung_ortsveränderlicher Regalprüfung Sachverständigenprüfung Spielgeräteprüfung Trinkwasseranalyse Trinkwasseruntersuchung Überprüfung_Elektro UVV UVV-Prüfung Wasseranalyse`,
    ist: {
      art: "frage",
      frage:
        "Tab. 2 nennt solche Prüfungen nicht: Welche Geräte wurden geprüft, und in welcher Zeile soll es vereinbart werden?",
    },
  },
  {
    name: "Wartung",
    woerter:
      "Wartung Servicevertrag Pflegevertrag Wartungsvertrag Wartungskosten Wartungspauschale Wartungsarbeiten maintenance",
    faelle: [{ wenn: ["edv"], ist: VERWALTUNG }],
    ist: REPARATUR,
  },
  {
    name: "TÜV und Fahrzeugpflege",
    woerter: `Abgasuntersuchung Abschleppdienst Abschleppseil ADAC ADAC-Mitgliedschaft =AU Autopflege Autopolitur Autowäsche Dachbox Dachgepäckträger Dashcam DEKRA Eiskratzer_Auto Fahrsicherheitstraining Fahrzeugaufbereitung Fahrzeugpflege Fahrzeugreinigung Frostschutz Fußmatten_Auto GTÜ Hauptuntersuchung HU Innenreinigung_Auto Kennzeichen Kfz-Anmeldung Kfz-Kennzeichen Kfz-Zulassung Kindersitz KÜS Navi Navigationsgerät Pannendienst Pannenhilfe Parkscheibe Scheibenreiniger Scheibenwaschwasser Schonbezüge Starthilfekabel TÜV TÜV-Prüfung Ummeldung Verbandkasten_Kfz Wagenwäsche Warndreieck Warnwesten_Kfz Waschanlage Waschkarte Waschstraße Zulassung`,
    ist: {
      art: "frage",
      frage:
        "Für welches Fahrzeug der Einrichtung ist das? Tab. 2 nennt Untersuchung und Wagenpflege nicht; bitte beim KSV nachfragen.",
    },
  },
  {
    name: "Miete, Leasing",
    woerter: `Anmietung Bruttomiete Bürocontainermiete Büromiete Containermiete Dorfgemeinschaftshaus Druckermiete Garagenmiete Gebäudemiete Gerätemiete Gerätemiete_Reinigung Gestattungsentgelt Grundmiete Hallenmiete Kaltmiete Kopierermiete Ladenmiete_ALA Lagermiete Leihgebühr Leihgebühr_Gerät Leihgerät Maschinenmiete Mietcontainer Miete Mieten Mietgerät Mietkosten_Räume Mietnebenkosten Mietzins Nettomiete Nutzungsentgelt Nutzungsgebühr Nutzungspauschale Nutzungsvertrag Parkplatzmiete Raummiete Raumnutzung rent rental Saalmiete Sanitärcontainermiete Staffelmiete Standmiete_Container Stellplatz Telefonanlagenmiete Toilettenmiete Untermiete Warmmiete Wasserspendermiete Zeltmiete`,
    faelle: [
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
      { wenn: ["tagung", "beschaeftigtenrat"], ist: { ...VERWALTUNG, inProduktion: "egal" } },
    ],
    ist: MIETE_OHNE_ANGABE,
  },
  {
    name: "Leasing",
    woerter:
      "Leasing Leasingrate Leasingraten Leasingvertrag Leasinggebühr Leasingkosten Leasingsonderzahlung Mietkauf Mietkaufrate lease leasing",
    ist: LEASING,
  },
  {
    name: "Pacht",
    woerter: `Erbbauzins Gebäudepacht Pacht Pachtzins Verpachtung`,
    faelle: [{ wenn: ["einrichtung", "gebaeude"], ist: MIETE_LEASING }],
    ist: {
      art: "frage",
      frage: "Was ist gepachtet: Räume des ALA oder landwirtschaftliche Flächen?",
      fundstelle: MIETE,
    },
  },
  {
    name: "Nebenkosten",
    woerter: `Betriebskosten Betriebskostenumlage Bewirtschaftungskosten Hausgeld Hausnebenkosten Mietnebenkostenabrechnung Nebenkosten NK-Abrechnung Objektkosten Raumkosten utilities`,
    ist: {
      art: "frage",
      rang: 2,
      frage: "Wie verteilt sich der Betrag auf Wärme, Strom, Wasser, Müll und Versicherung?",
    },
  },
  {
    name: "Abschreibung",
    woerter: `Abschreibung Absetzung_für_Abnutzung AfA depreciation Wertverzehr`,
    faelle: [
      { wenn: ["gebaeude"], ist: { art: "fix", zeile: "Abschreibung Gebäude" } },
      { wenn: ["fahrzeug", "edv", "kauf"], ist: { art: "fix", zeile: "Abschreibung Inventar" } },
    ],
    ist: { art: "fix", zeile: null },
  },
  {
    name: "Abschreibung Inventar",
    woerter: `Abschreibung_Ausstattung Abschreibung_BGA Abschreibung_Fahrzeuge Abschreibung_GWG Abschreibung_Inventar Abschreibung_Kfz Abschreibung_Maschinen Abschreibung_Möbel Abschreibung_Sachanlagen Abschreibungen_auf_Sachanlagen AfA_Ausstattung AfA_Betriebsausstattung AfA_BGA AfA_Büroausstattung AfA_Bus AfA_EDV AfA_Fahrzeug AfA_Geschäftsausstattung AfA_GWG AfA_Inventar AfA_Kfz AfA_Kleinbus AfA_Maschinen AfA_Möbel AfA_Pkw`,
    ist: { art: "fix", zeile: "Abschreibung Inventar" },
  },
  {
    name: "Bau und Umbau",
    woerter: `Architekt Architektenhonorar Aufzug Ausbau Außendämmung Automatische_Tür Badausbau Badsanierung Badumbau Bauabschnitt Bauantrag Bauarbeiten Baufirma Baugenehmigung Bauhandwerker_Neubau Baukosten Bauleistung Bauleitung Baunebenkosten Bauplanung Baustatik Baustelle Baustelleneinrichtung Bauunternehmen Bauvoranfrage Bauwagen Behindertenaufzug Bodengutachten Brandmeldeanlage Bürocontainerkauf Carport construction Containeranlage conversion Dachausbau Dacherneuerung Dachneueindeckung Dachsanierung Dämmung Elektroerneuerung Elektroneuinstallation Erdarbeiten Estrich extension_building Fachplaner Fahrradständer_Überdachung Fahrradunterstand Fassadendämmung Fassadensanierung Fenster_Einbau Fenstereinbau Fenstererneuerung Fenstertausch Fundament Gartenhaus Gartenlaube Gebäudekauf Gebäudesanierung Gerätehaus_Bau Grunderwerb Grundstückskauf Hausanschluss Hauskauf Heizungsaustausch Heizungseinbau Heizungserneuerung Heizungsmodernisierung Heizungsneubau Heizungstausch Heizungsumbau Herstellungskosten Hochbau Hofbefestigung Hublift Immobilienkauf Kanalanschluss_Neubau Kaufpreis_Gebäude Kesseltausch Küchenausbau Küchenumbau Liftanlage Maurerarbeiten_Neubau Modernisierung Modulbau Netzanschluss Neubau Parkplatzbau Pavillon_massiv Pelletheizung_Einbau Pergola Pflasterarbeiten Pflastersteine Pflasterung Photovoltaikanlage Planungskosten Planungsleistung Plattformlift Rampe Rampenbau Rohbau Rohbaurg Rollstuhlrampe Sanierung Sanitäreinbau Sanitärumbau Schutzhütte Solaranlage Sozialgebäude_Neubau Statiker Stromanschluss_Neubau Terrasse Terrassenbau Tiefbau Tragwerksplanung Treppenlift Treppenlift_Einbau Trockenbau Türautomatik_Einbau Türeinbau Türenerneuerung Überdachung Umbau Umbaumaßnahme Unterstand Vermesser Vermessung Vordach Wärmedämmung Wärmepumpe_Einbau Wasseranschluss_Neubau Wegebau Wintergarten Wohncontainer Wohncontainer_Kauf Zaunbau Zimmererarbeiten_Neubau`,
    merkmale: ["gebaeude", "investition"],
    ist: { art: "anlage", zeile: "Abschreibung Gebäude" },
  },
  {
    name: "Anbau",
    woerter: "=Anbau",
    faelle: [{ wenn: ["einrichtung", "gebaeude"], ist: { art: "anlage", zeile: "Abschreibung Gebäude" } }],
    ist: { art: "frage", frage: "Ist das ein Anbau am Gebäude oder der Anbau von Pflanzen?" },
  },
  {
    name: "Fahrzeugkauf",
    woerter: "Fahrzeugkauf Autokauf Pkw-Kauf Gebrauchtwagen Neuwagen Buskauf Fahrzeuganschaffung",
    ist: { art: "anlage", zeile: "Abschreibung Inventar" },
  },
  {
    name: "Betriebsarzt",
    woerter: `AMD Arbeitsmedizin Arbeitsmedizinisch B.A.D BAD BAD_GmbH Belehrung_Infektionsschutzgesetz Betriebsarzt Betriebsärztin Betriebsärztlich Betriebsmedizin Bildschirmuntersuchung Einstellungsuntersuchung G-Untersuchung G25 G42 Gesundheitsamt Gesundheitspass Gesundheitsuntersuchung Gesundheitszeugnis Impfung Infektionsschutzbelehrung occupational_physician Vorsorgekartei Vorsorgeuntersuchung §43_IfSG`,
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll der Betriebsarzt mit dem KSV vereinbart werden?",
      fundstelle: BETRIEBSARZT,
    },
  },
  {
    name: "Arbeitsschutz",
    woerter: `Arbeitsplatzbrille Arbeitsschutz Arbeitsschutzausschuss Arbeitsschutzberatung Arbeitsschutzbetreuung Arbeitsschutzunterweisung Arbeitssicherheit ASiG BG-Schulung Bildschirmarbeitsplatz Bildschirmarbeitsplatzbrille Bildschirmbrille Brandschutzbeauftragter Brandschutzberatung Brandschutzkonzept Brandschutzunterweisung Ergonomieberatung Evakuierungsübung Fachkraft_Arbeitssicherheit Fachkraft_für_Arbeitssicherheit FaSi Feuerlöscherübung Fluchtplan Gefährdungsbeurteilung Rettungsplan safety_officer Sicherheitsbetreuung Sicherheitsfachkraft Sicherheitsingenieur Sicherheitskennzeichnung Sicherheitsschilder Sicherheitstechnische_Betreuung Sicherheitstechnischer_Dienst Sicherheitszeichen Sifa`,
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll die Arbeitsschutzbetreuung mit dem KSV vereinbart werden?",
      fundstelle: ARBEITSSCHUTZ,
    },
  },
  {
    name: "Arbeits- und Schutzkleidung",
    woerter: `Anstoßkappe Arbeitsbekleidung Arbeitshandschuhe Arbeitskleidung Arbeitspullover Arbeitsschutzschuhe Atemschutz Atemschutzmaske Basecap =Bekleidung Berufskleidung Clogs Dienstkleidung Einweganzug Engelbert_Strauss FFP3 Fleecejacke Forsthelm Forsthose Gehörschutz Gesichtsschutz Handschuhe_Arbeit Helm Hose Hosen Jacke Jacken Kälteschutz Kälteschutzkleidung Kasack Kasacks Kittel =Kleidung Kniepolster Knieschoner Kochjacke Kochkleidung Latzhose Latzschürze Montagehandschuhe Mütze Ohrstöpsel Overall Poloshirts PSA Regenhose Regenjacke Regenkleidung Regenkleidung_Beschäftigte safety_shoes Schnittschutz Schuhe Schürze Schutzanzug Schutzausrüstung Schutzbrille Schutzhandschuhe Schutzkleidung Schutzvisier Schweißerhandschuhe Schweißerhelm Shirts Sicherheitshelm Sicherheitsschuhe Softshelljacke Sonnenhut Staubmaske Stiefel T-Shirts Warnkleidung Warnschutz Warnweste Winterjacke workwear`,
    ist: {
      art: "frage",
      frage: "Für wen ist die Arbeits- oder Schutzkleidung, und für welche Arbeit: Betreuung und Haus oder Produktion?",
    },
  },
  {
    name: "Handschuhe",
    woerter: `gloves Handschuh`,
    faelle: [
      {
        wenn: ["in:Pflegerischer Sachaufwand"],
        ist: { art: "sache", zeilen: ["Pflegerischer Sachaufwand"], rang: 2, inProduktion: "raus" },
      },
    ],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Wofür sind die Handschuhe: Pflege, Reinigung, Gartenpflege oder Produktion?",
    },
  },
  {
    name: "Pauschale für Ehrenamtliche",
    woerter: "Ehrenamtspauschale Übungsleiterpauschale Ehrenamtsentschädigung Ehrenamtsvergütung",
    ist: { art: "frage", frage: "Wofür wird die Pauschale gezahlt, und gehört die Person zum Personal des ALA?" },
  },
  {
    name: "Rücklage oder Rückstellung",
    woerter:
      "Rücklage Rückstellung Instandhaltungsrücklage Rücklagenbildung Wiederbeschaffungsrücklage Kaution Mietkaution Sicherheitsleistung Anzahlung",
    ist: { art: "frage", frage: "Das ist noch kein Aufwand: Wofür ist der Betrag bestimmt, und wann fällt er an?" },
  },
  {
    name: "Supervision",
    woerter: `Coaching Fallberatung Fallbesprechung_extern Fallsupervision Intervision Konfliktberatung Leitungscoaching Mediation Moderation Organisationsberatung Organisationsentwicklung Prozessbegleitung Supervision Teambuilding Teamcoaching Teamentwicklung Teamsupervision Teamtag_extern`,
    ist: {
      art: "frage",
      frage: "Tab. 2 nennt Supervision nicht: In welcher Zeile soll sie mit dem KSV vereinbart werden?",
    },
  },
];
