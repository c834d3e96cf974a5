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
    woerter: `Lohn Löhne Gehalt Gehälter Lohnkosten Personalkosten Personalaufwand Bruttolohn Nettolohn Nettogehalt Lohnsteuer
      Lohn_und_Gehalt Stundenlohn Sozialversicherung SV-Anteil =SV Sozialabgaben Arbeitgeberanteil AG-Anteil
      Arbeitgeberbrutto Minijob Minijobber Minijobzentrale Knappschaft Aushilfslohn Aushilfslöhne Mehrarbeit
      Überstunden Urlaubsgeld Weihnachtsgeld Sonderzahlung Zusatzversorgung Betriebsrente VWL
      Vermögenswirksame_Leistungen Leiharbeit Zeitarbeit Personalleasing BFD FSJ Freiwilligendienst
      Lohnfortzahlung Soziale_Aufwendungen Dienstbezüge Entgeltfortzahlung Krankenkassenbeitrag AOK Barmer
      Techniker_Krankenkasse Lohnnebenkosten Personalnebenkosten Altersversorgung_Personal Beihilfe
      Vergütung_Personal Löhne_und_Gehälter Lohnzahlung Lohnauszahlung Gehaltszahlung Gehaltskosten
      Gehaltsanteil Gehaltsumlage Grundgehalt Monatsgehalt Monatslohn Stundenvergütung AG-Brutto AG-Bruttokosten
      Arbeitgeberbruttokosten Arbeitgeberkosten Arbeitgeberaufwand Personalaufwendungen Personalkostenanteil
      Personalkostenumlage Personalgestellung Personalüberlassung Arbeitnehmerüberlassung Leihkraft Leihkräfte
      Leiharbeiter Zeitarbeitsfirma Zeitarbeitskraft Jahressonderzahlung Einmalzahlung
      Inflationsausgleichsprämie Inflationsprämie Leistungsentgelt_TVöD Zulage Schichtzulage Erschwerniszuschlag
      SuE-Zulage Nachtzuschlag Feiertagszuschlag Krankengeldzuschuss Mutterschutz Mutterschaftsgeld
      Elternzeitvertretung Abfindung Urlaubsabgeltung Überstundenvergütung Überstundenauszahlung
      Sozialversicherungsanteil AG-Anteile AG-Anteil_SV Arbeitgeberbeitrag Arbeitgeberbeiträge
      Zusatzversorgungskasse ZVK KVS_Zusatzversorgung VBL BAV Betriebliche_Altersversorgung
      Betriebliche_Altersvorsorge Direktversicherung Pensionskasse Pauschalsteuer Lohnsteueranmeldung
      Lohnsteuer_Pauschal Knappschaft_Bahn_See Minijob-Zentrale Minijobabgaben Bundesfreiwilligendienst
      Bufdi-Taschengeld FSJ-Pauschale FSJ-Entgelt FÖJ FÖJ-Entgelt Freiwilligenpauschale wage wages salary
      salaries payroll_costs AOK_Plus IKK IKK_classic TK_Beiträge DAK KKH Barmer_GEK BKK Krankenkassenbeiträge
      Lohnkostenanteil VZÄ VK-Anteil Stellenanteil`,
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
    woerter: `Vergütung Vergütungen Praktikumsvergütung Ausbildungsvergütung`,
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
    `Geschäftsführer Geschäftsführung Einrichtungsleiter Einrichtungsleitung Betriebsleiter Betriebsleiterin
      Betriebsleitung Bereichsleitung =Leitung Werkstattleiter Unternehmerlohn Leiterin Leiter_ALA
      Bereichsleiter Bereichsleiterin Abteilungsleitung Abteilungsleiter Teamleitung Teamleiter Teamleiterin
      Standortleitung Gesamtleitung Projektleitung Projektleiter Geschäftsführerin Fachbereichsleitung
      ALA-Leitung Verwaltungsleitung manager`,
  ),
  person(
    "Gruppenleiter*in/Fachkräfte",
    `Gruppenleiter Gruppenleiterin Gruppenleitung gFAB Fachkraft Fachkräfte Betreuer Betreuungskraft
      Heilerziehungspfleger Erzieher Arbeitserzieher Arbeitspädagoge Anleiter Arbeitsanleiter Gruppenleiterinnen
      Gruppenleiter_Holz Gruppenhelfer Gruppenhelferin Gruppenltg Gruppenbetreuer Betreuerin Betreuerinnen
      Betreuungskräfte Betreuungsfachkraft Heilerziehungspflegerin HEP HEP-Fachkraft Heilpädagoge Heilpädagogin
      Erzieherin Arbeitserzieherin Arbeitsanleiterin Arbeitstherapeut Arbeitstherapeutin
      Ergotherapeut_Festanstellung Fachanleiter Fachanleitung Anleitung_Fachkraft Anleiterin Bildungsbegleiter
      Jobcoach Inklusionsbegleiter gFAB-Fachkraft Werkstattpädagoge Fachangestellter group_leader`,
  ),
  person(
    "Begleitender Dienst",
    `Sozialpädagoge Sozialpädagogin Sozialarbeiter Sozialarbeiterin Sozialdienst Begleitender_Dienst
      Begleitende_Dienste Psychologe Psychologin Sozialpädagogisch Sozialpäd Sozialpädagogen
      Sozialpädagogischer_Dienst Sozialarbeiterstelle Sozialdienststelle Soziale_Arbeit begl_Dienst
      begleitend_Dienst Begleitender_Fachdienst Fachdienst Psychologin_Honorar Psychologischer_Dienst
      Diplom-Psychologe Dipl.-Psych Sozialer_Dienst Sozialberater Sozialberaterin social_worker`,
  ),
  person(
    "Arbeitsvorbereiter*in",
    `Arbeitsvorbereiter Arbeitsvorbereitung Arbeitsvorbereiterin AV-Kraft Produktionsvorbereiter Auftragsvorbereitung`,
  ),
  person(
    "Unterstützung/Assistenz/Pflege",
    `Assistenz Assistenzkraft Assistent Pflegekraft Alltagsbegleiter Pflegehelfer Pflegedienst Helferin_Pflege
      Schulbegleiter Assistentin Assistenzdienst Assistenzpersonal Assistenzleistung_Lohn Pflegekräfte
      Pflegehelferin Pflegehilfskraft Pflegefachkraft Krankenschwester Krankenpfleger Altenpfleger
      Altenpflegerin Pflegeassistent Pflegeassistenz Betreuungsassistent Betreuungsassistenz Alltagsbegleiterin
      Begleitperson Unterstützungskraft Hilfskraft_Pflege Integrationshelfer assistant caregiver`,
  ),
  person(
    "Wirtschaftsdienst",
    `Reinigungskraft Reinigungskräfte Putzfrau Putzhilfe Putzkraft Raumpflegerin Hausmeister Hauswart
      Hauswirtschafterin Hauswirtschaftskraft Küchenkraft Küchenhilfe Haustechniker Reinigungspersonal
      Reinigungsfrau Putzmann Putzkräfte Raumpfleger Hausmeisterin Hausmeisterlohn Hausmeistergehalt
      Hausmeister_Minijob Hauswirtschafter Hauswirtschaftsleitung Hauswirtschaftshilfe Küchenpersonal Küchenfrau
      Beiköchin Haushandwerker Hausbursche Wäschereikraft Wirtschaftskraft Wirtschafterin Hofkehrer caretaker
      cleaner janitor`,
  ),
  person(
    "Verwaltung",
    `Verwaltungskraft Verwaltungsangestellte Bürokraft Bürohilfe Sekretärin Sekretariat Buchhalter Buchhalterin
      Sachbearbeiter Verwaltungsmitarbeiter Sekretär Verwaltungsmitarbeiterin Verwaltungsfachkraft
      Verwaltungsfachangestellte Verwaltungsassistenz Büroangestellte Büromitarbeiterin Bürokauffrau
      Bürokaufmann Büroassistenz Büroassistentin Sachbearbeiterin Sachbearbeitung Lohnbuchhalterin
      Buchhaltungskraft Verwaltungshilfe Empfangskraft Schreibkraft Controller secretary office_clerk`,
  ),
  person(
    "Weiteres Personal",
    `Praktikant Lehrling Aushilfe Aushilfskraft Werkstudent Azubi Auszubildende Bufdi Ehrenamtliche Vertretungskraft
      =Springer Praktikantin Aushilfen Aushilfskräfte Werkstudentin Auszubildender Ehrenamtler Ehrenamtlicher
      Freiwillige Freiwilliger BFDler FSJler Bundesfreiwilliger Vertretung Urlaubsvertretung
      Krankheitsvertretung Fahrer_ALA Springerkraft Hilfskraft Hilfskräfte`,
  ),
  {
    name: "Instandhaltung oder Reparatur",
    woerter: `Instandhaltung Renovierung Anstrich Streicharbeiten Fliesen Dachreparatur Dachziegel Ziegel Dachrinne
      Dachrinnenreinigung Heizungsbauer Heizungsfirma Heizungsmonteur Türreparatur Scheibenwischer
      Heizungsreinigung Blitzschutz Malerfarbe Fassadenfarbe Bodenbelag Laminat Linoleum Parkett Teppichboden
      Feuerlöscherprüfung Feuerlöscherwartung Tapete Armatur Wasserhahn Türschloss Schließzylinder
      Fensterreparatur Thermostat Umwälzpumpe Heizkörper Entkalkung Malerarbeiten Maler_und_Lackierer
      Anstricharbeiten Tapezieren Tapezierarbeiten Streichen_Raum Renovieren Renovierungskosten
      Renovierungsarbeiten Renovierungsmaterial Schönheitsreparatur Schönheitsreparaturen Putzarbeiten_Wand
      Verputzen Gipser Parkettleger Estrichleger_Rep Bodenlegerarbeiten Fliesenarbeiten Fliesenreparatur
      Fugensanierung Fugen_erneuern Silikonfugen Dachdeckerarbeiten Dachdeckung_Rep Spengler Blechner
      Dachrinne_reinigen Regenrinne Sanitärarbeiten Sanitärinstallation Sanitärreparatur Heizungsreparatur
      Heizungswartung Heizungsnotdienst Brennerwartung Kesselwartung Kesselreinigung Thermenwartung
      Elektroinstallation Elektriker_Notdienst Glasreparatur Glaserarbeiten Glasschaden Fensterbauer
      Fensterwartung Türwartung Rollladenbauer Rollladenreparatur Schlüsselnotdienst Schließzylinderwechsel
      Schlosswechsel Aufzugswartung Aufzugwartung Hebebühnenwartung Liftwartung Feuerlöscherservice
      Brandschutzwartung Rauchmelderwartung RWA-Wartung Brandmeldewartung Blitzschutzprüfung
      Notbeleuchtung_Wartung Rohrreiniger_Firma Kanalspülung Kanal-TV Rohrsanierung Leckortung Wasserschaden
      Wasserschadensanierung Trocknung_Wasserschaden Schimmelbeseitigung Schimmelsanierung Feuchteschaden
      Sturmschaden Dachschaden Hagelschaden_Dach Kfz-Reparatur Kfz-Inspektion Fahrzeugreparatur Autoreparatur
      Busreparatur Kfz-Ersatzteile Autoteile Reifeneinlagerung Reifenhandel Reifenreparatur Achsvermessung
      Bremsenreparatur Bremsscheiben Stoßdämpfer Kupplung_Kfz Lichtmaschine Anlasser Batteriewechsel
      Ölfilter_Pkw Ölservice Kundendienst_Kfz Klimaservice Windschutzscheibe Steinschlag Carglass ATU A.T.U
      Bosch_Service Karosserie Karosserieinstandsetzung Lackiererei Lackierung Unfallschaden Unfallreparatur
      Autoglas Vergölst Euromaster Pitstop Wandfarbe_Renovierung Innenfarbe Dispersionsfarbe Fensterfarbe_Lack
      Heizkörperlack Holzlasur_Fenster Abdeckfolie_Maler Malervlies Malerbedarf Tapeten Raufaser Raufasertapete
      Tapetenkleister Kleister Spachtelmasse Füllspachtel Putz_Wand Rigips Gipskartonplatten Gipskarton
      Dämmmaterial_Rep Montageschaum Acryl_Fugen Sanitärsilikon Fugenmasse Fliesenkleber Fugenmörtel
      Bodenplatten_PVC PVC-Belag PVC-Boden Vinylboden Klickvinyl Sockelleisten Fußleisten Türzarge Türbeschlag
      Türblatt Türdichtung Fensterdichtung Fenstergriff Fensterscheibe Isolierglas Lichtschalter_Ersatz
      Steckdosen_Ersatz Mischbatterie Waschtischarmatur Brausearmatur Spültischarmatur Siphon_Ersatz
      Spülkasten_Ersatz WC-Becken Heizungspumpe Heizkörperventil Thermostatventil Ausdehnungsgefäß
      Druckausgleich_Heizung Teerpappe Bitumen Schindeln Estrichbeton Kalkmörtel Mauersteine Ziegelsteine
      Schotter_Hof Terrassendielen Zaunlatten Gartenzaun_Reparatur painter plumber electrician renovation
      Entkalkung_Boiler Türschließer_Ersatz Zaunreparatur Torreparatur Pflasterreparatur Hofpflasterreparatur
      Gehwegreparatur`,
    ist: INSTANDHALTUNG,
  },
  {
    name: "Reparatur ohne Gegenstand",
    woerter: `Reparatur Reparaturkosten Reparaturrechnung Reparaturarbeiten Instandsetzung Ausbesserung Ersatzteil Ersatzteile
      Notdienst Störungsdienst Störung Störungsbeseitigung Handwerker Handwerkerrechnung Handwerkerleistung
      Monteur Kundendienst Kundendiensteinsatz Anfahrtspauschale Anfahrt Arbeitslohn_Handwerker Servicetechniker
      Inspektion Kleinreparatur Kleinreparaturen Reparaturmaterial ausgebessert repariert instandgesetzt
      austauschen ausgetauscht undicht defekt kaputt repair spare_parts Rep Instandh Werkstattrechnung Ersatz
      Maler Malerbetrieb Malermeister Dachdecker Klempner Installateur Sanitärfirma Elektriker Elektroarbeiten
      Elektrofirma Installation Tischler Schreiner Schlosser Glaser Glaserei Maurer Zimmerer Zimmerei Bodenleger
      Schlüsseldienst Rohrreinigung Rohrbruch Abflussreinigung Verstopfung Kanalreinigung Tischlerei Schreinerei
      Schlosserei Metallbau Metallbauer Elektroinstallateur Elektromeister Elektrotechnik Sanitärbetrieb
      Sanitärhandwerker Sanitärinstallateur Gas-Wasser-Installateur Ofenbauer Fliesenleger Trockenbauer
      Stuckateur Rohrreinigungsdienst Reifen Reifenwechsel Räderwechsel Ölwechsel Bremsen Bremsbeläge Auspuff
      Zahnriemen Autobatterie Winterreifen Sommerreifen Ganzjahresreifen Allwetterreifen Reifenservice
      Reifendienst Radwechsel Autohaus Autowerkstatt Kfz-Werkstatt Zement Mörtel Bauholz Baumaterial Baustoffe
      Silikon Beton Bauschaum Dachpappe Dachlatten Holzlatten Kanthölzer Elektromaterial Installationsmaterial
      Sanitärbedarf Sanitärmaterial Elektroinstallationsmaterial Klempnerarbeiten Elektroreparatur
      Schlosserarbeiten Schreinerarbeiten Tischlerarbeiten`,
    ist: REPARATUR,
  },
  {
    name: "Prüfung von Geräten und Anlagen",
    woerter: `Elektroprüfung DGUV-Prüfung DGUV DGUV_V3 E-Check Geräteprüfung Legionellenprüfung Legionellenuntersuchung Leiterprüfung Regalprüfung Spielgeräteprüfung UVV-Prüfung UVV Prüfplakette Prüfprotokoll Trinkwasseruntersuchung Trinkwasseranalyse
      Wasseranalyse Betriebsmittelprüfung Prüfung_ortsveränderlicher Prüfung_ortsveränderl Prüfung_Elektro Überprüfung_Elektro Sachverständigenprüfung Brandschutzprüfung Druckbehälterprüfung Gasprüfung`,
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
    woerter: `TÜV DEKRA Hauptuntersuchung HU Abgasuntersuchung Autowäsche Scheibenwaschwasser Frostschutz Wagenwäsche
      Waschanlage Fahrzeugpflege Kfz-Zulassung Zulassung ADAC Autopflege TÜV-Gebühr TÜV-Prüfung HU_AU =AU GTÜ
      KÜS TÜV_Süd TÜV_Nord DEKRA_Prüfung Zulassungsstelle Zulassungsgebühr Kfz-Anmeldung Kfz-Kennzeichen
      Kennzeichen Ummeldung Autowaschanlage Innenreinigung_Auto Fahrzeugaufbereitung Fahrzeugreinigung
      Waschstraße Waschkarte Autopolitur Autopflegemittel Scheibenreiniger Scheibenfrostschutz Warndreieck
      Warnwesten_Kfz Verbandkasten_Kfz Parkscheibe Eiskratzer_Auto Abschleppseil Starthilfekabel Dachbox
      Dachgepäckträger Schonbezüge Fußmatten_Auto Kindersitz Navi Navigationsgerät Dashcam ADAC-Mitgliedschaft
      Pannenhilfe Pannendienst Abschleppdienst Fahrsicherheitstraining`,
    ist: {
      art: "frage",
      frage:
        "Für welches Fahrzeug der Einrichtung ist das? Tab. 2 nennt Untersuchung und Wagenpflege nicht; bitte beim KSV nachfragen.",
    },
  },
  {
    name: "Miete, Leasing",
    woerter: `Miete Mietzins Mietkosten Raummiete Kaltmiete Warmmiete Nettomiete Büromiete Mietrate Mietnebenkosten Anmietung
      Gebäudemiete Hallenmiete Saalmiete Gerätemiete Containermiete Toilettenmiete Mietanteil Nutzungsentgelt
      Nutzungsgebühr Standmiete_Container Mieten Mietkosten_Räume Grundmiete Bruttomiete Staffelmiete
      Ladenmiete_ALA Lagermiete Garagenmiete Stellplatzmiete Stellplatz Parkplatzmiete Sanitärcontainermiete
      Bürocontainermiete Mietcontainer Mietzahlung Mietvertrag Untermiete Mietvorauszahlung Raummieten
      Raumnutzung Raumnutzungsgebühr Nutzungspauschale Nutzungsvertrag Gestattungsentgelt Maschinenmiete
      Gerätemiete_Reinigung Kopierermiete Druckermiete Telefonanlagenmiete Mietgerät Mietgeräte Mietanlage
      Leihgebühr Leihgebühr_Gerät Leihgerät Zeltmiete Wasserspendermiete rent rental room_rent
      Dorfgemeinschaftshaus`,
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
    woerter: `Pacht Pachtzins Erbpacht Erbbauzins Verpachtung Pachtzahlung Pachtvertrag Pachtanteil Pachtkosten Pachtzinsen
      Hofpacht Gebäudepacht Betriebspacht`,
    faelle: [{ wenn: ["einrichtung", "gebaeude"], ist: MIETE_LEASING }],
    ist: {
      art: "frage",
      frage: "Was ist gepachtet: Räume des ALA oder landwirtschaftliche Flächen?",
      fundstelle: MIETE,
    },
  },
  {
    name: "Nebenkosten",
    woerter: `Nebenkosten Betriebskosten Hausgeld Raumkosten Objektkosten Nebenkostenabrechnung Nebenkostenvorauszahlung
      Nebenkostenpauschale Betriebskostenabrechnung Betriebskostenvorauszahlung Betriebskostenumlage
      Mietnebenkostenabrechnung Hausnebenkosten Hausgeldabrechnung Bewirtschaftungskosten utilities
      NK-Abrechnung`,
    ist: {
      art: "frage",
      rang: 2,
      frage: "Wie verteilt sich der Betrag auf Wärme, Strom, Wasser, Müll und Versicherung?",
    },
  },
  {
    name: "Abschreibung",
    woerter: `Abschreibung AfA Absetzung_für_Abnutzung Abschreibungen AfA-Betrag AfA_anteilig AfA-Anteil lineare_AfA
      Sonderabschreibung depreciation Wertverzehr`,
    faelle: [
      { wenn: ["gebaeude"], ist: { art: "fix", zeile: "Abschreibung Gebäude" } },
      { wenn: ["fahrzeug", "edv", "kauf"], ist: { art: "fix", zeile: "Abschreibung Inventar" } },
    ],
    ist: { art: "fix", zeile: null },
  },
  {
    name: "Abschreibung Inventar",
    woerter: `Abschreibung_Inventar Abschreibung_Sachanlagen Abschreibung_Maschinen Abschreibung_Ausstattung AfA_Inventar
      AfA_Maschinen AfA_Ausstattung AfA_BGA Abschreibungen_auf_Sachanlagen AfA_Betriebsausstattung
      AfA_Geschäftsausstattung AfA_Büroausstattung AfA_GWG Abschreibung_GWG Abschreibung_BGA AfA_EDV
      AfA_Fahrzeug AfA_Pkw AfA_Kleinbus AfA_Bus AfA_Möbel Abschreibung_Möbel Abschreibung_Fahrzeuge
      Abschreibung_Kfz AfA_Kfz`,
    ist: { art: "fix", zeile: "Abschreibung Inventar" },
  },
  {
    name: "Bau und Umbau",
    woerter: `Neubau Umbau Ausbau Baukosten Bauarbeiten Bauleistung Rohbau Sanierung Badsanierung Modernisierung Architekt
      Architektenhonorar Statiker Baugenehmigung Bauantrag Bauunternehmen Baufirma Estrich Trockenbau Fundament
      Rollstuhlrampe Rampe Aufzug Treppenlift Pflasterarbeiten Pflastersteine Pflasterung Zaunbau Carport
      Gartenhaus Gartenlaube Terrasse Überdachung Bauwagen Bürocontainerkauf Photovoltaikanlage Solaranlage
      Heizungseinbau Heizungserneuerung Fenstereinbau Fenstertausch Wärmedämmung Dämmung Tiefbau Hochbau
      Dachausbau Baunebenkosten Sanitäreinbau Küchenumbau Wohncontainer_Kauf Herstellungskosten Brandmeldeanlage
      Neubaukosten Anbauarbeiten Umbauarbeiten Umbaukosten Umbaumaßnahme Ausbauarbeiten Innenausbau
      Dachgeschossausbau Kernsanierung Komplettsanierung Gebäudesanierung Sanierungsarbeiten Altbausanierung
      Badumbau Badausbau Sanitärumbau Barrierefreier_Umbau Barrierefreiheit_Umbau Baunebenkosten_Architekt
      Architektenleistung Planungsleistung Planungskosten Bauplanung Bauleitung Fachplaner Tragwerksplanung
      Baustatik Baugenehmigungsgebühr Bauvoranfrage Bodengutachten Vermesser Vermessung Erdarbeiten
      Maurerarbeiten_Neubau Rohbauarbeiten Rohbaurechnung Rohbaurg Zimmererarbeiten_Neubau Dachneueindeckung
      Dacherneuerung Dachsanierung Fassadensanierung Fassadendämmung Außendämmung Fenstererneuerung
      Fenster_Einbau Türeinbau Türenerneuerung Heizungsaustausch Heizungstausch Heizungsneubau
      Heizungsmodernisierung Heizungsumbau Pelletheizung_Einbau Wärmepumpe_Einbau Kesseltausch
      Elektroneuinstallation Elektroerneuerung Küchenausbau Hausanschluss Hausanschlusskosten
      Stromanschluss_Neubau Wasseranschluss_Neubau Kanalanschluss_Neubau Anschlusskosten_Neubau
      Baukostenzuschuss Netzanschluss Treppenlift_Einbau Liftanlage Hublift Plattformlift Behindertenaufzug
      Rampenbau Türautomatik_Einbau Automatische_Tür Hofbefestigung Hofpflasterung Wegebau Parkplatzbau
      Terrassenbau Terrassenüberdachung Vordach Wintergarten Pergola Gerätehaus_Bau Fahrradunterstand
      Fahrradständer_Überdachung Unterstand Schutzhütte Pavillon_massiv Modulbau Containeranlage Wohncontainer
      Sozialgebäude_Neubau Grunderwerb Grundstückskauf Gebäudekauf Hauskauf Immobilienkauf Kaufpreis_Gebäude
      construction conversion extension_building Bauhandwerker_Neubau Bauabschnitt Baustelle
      Baustelleneinrichtung`,
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
    woerter: `Betriebsarzt Gesundheitsuntersuchung Betriebsärztin Betriebsärztlich Arbeitsmedizin Arbeitsmedizinisch
      Arbeitsmedizinische_Vorsorge Vorsorgeuntersuchung Betriebsmedizin Einstellungsuntersuchung Impfung
      Gesundheitszeugnis Belehrung_Gesundheitsamt Betriebsärztliche_Betreuung betriebsärztlicher_Dienst
      Arbeitsmediziner Arbeitsmedizinischer_Dienst BAD BAD_GmbH B.A.D AMD Vorsorgekartei G-Untersuchung G25 G42
      Bildschirmuntersuchung Hepatitis-Impfung Grippeimpfung Masernimpfung Tetanusimpfung
      Infektionsschutzbelehrung Belehrung_Infektionsschutzgesetz §43_IfSG Gesundheitspass Gesundheitsamt
      occupational_physician`,
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll der Betriebsarzt mit dem KSV vereinbart werden?",
      fundstelle: BETRIEBSARZT,
    },
  },
  {
    name: "Arbeitsschutz",
    woerter: `Arbeitssicherheit Arbeitsschutz Arbeitsschutzbetreuung Sicherheitsfachkraft FaSi Sifa
      Fachkraft_für_Arbeitssicherheit Sicherheitstechnische_Betreuung Brandschutzbeauftragter
      Gefährdungsbeurteilung Arbeitsschutzdienst Sicherheitsingenieur Fachkraft_Arbeitssicherheit
      Sicherheitsbetreuung Sicherheitstechnischer_Dienst Arbeitsschutzberatung Arbeitsschutzunterweisung
      Arbeitsschutzausschuss Brandschutzkonzept Brandschutzunterweisung Brandschutzberatung
      Flucht-_und_Rettungsplan Rettungsplan Fluchtplan Feuerlöscherübung Evakuierungsübung
      Sicherheitskennzeichnung Sicherheitszeichen Sicherheitsschilder safety_officer ASiG BG-Schulung
      Ergonomieberatung Bildschirmbrille Bildschirmarbeitsplatzbrille Arbeitsplatzbrille Bildschirmarbeitsplatz`,
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll die Arbeitsschutzbetreuung mit dem KSV vereinbart werden?",
      fundstelle: ARBEITSSCHUTZ,
    },
  },
  {
    name: "Arbeits- und Schutzkleidung",
    woerter: `Arbeitskleidung =Bekleidung =Kleidung Arbeitsbekleidung Berufskleidung Dienstkleidung Schutzkleidung
      Schutzausrüstung PSA Arbeitsschuhe Sicherheitsschuhe Arbeitshose Latzhose Arbeitsjacke Regenjacke
      Regenkleidung Regenhose Warnweste Schutzbrille Gehörschutz Schutzhelm Schnittschutzhose Schnittschutz
      Stiefel Kittel Schürze Engelbert_Strauss Overall Arbeitsschutzschuhe Arbeitsstiefel Gummistiefel
      Sicherheitsstiefel Schnittschutzstiefel Schnittschutzkleidung Forsthelm Forsthose Warnschutzjacke
      Warnschutz Warnwesten Warnkleidung Winterjacke Winterjacken Arbeitspullover Arbeitsmütze Arbeitshandschuhe
      Montagehandschuhe Schutzhandschuhe Kälteschutz Kälteschutzkleidung Softshelljacke Fleecejacke Poloshirts
      T-Shirts Shirts Arbeits-T-Shirts Dienstshirts Kasacks Kasack Schürzen Latzschürze Kochjacke Kochkleidung
      Hosen Hose Jacke Jacken Schuhe Clogs Sonnenhut Sonnenhüte Basecap Kniepolster Knieschoner Gehörschützer
      Ohrstöpsel Atemschutz Atemschutzmaske Staubmaske Staubmasken FFP3 Gesichtsschutz Schutzvisier
      Schweißerhelm Schweißerhandschuhe Helm Anstoßkappe Sicherheitshelm workwear safety_shoes Mütze
      Handschuhe_Arbeit Regenkleidung_Beschäftigte Schutzanzug Einweganzug Arbeitsoverall`,
    ist: {
      art: "frage",
      frage: "Für wen ist die Arbeits- oder Schutzkleidung, und für welche Arbeit: Betreuung und Haus oder Produktion?",
    },
  },
  {
    name: "Handschuhe",
    woerter: `Handschuhe gloves Handschuh`,
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
    woerter: `Supervision Teamsupervision Coaching Teamentwicklung Mediation Fallsupervision Fallberatung
      Fallbesprechung_extern Teamcoaching Teambuilding Teamtag_extern Organisationsberatung
      Organisationsentwicklung Leitungscoaching Intervision Konfliktberatung Moderation Prozessbegleitung`,
    ist: {
      art: "frage",
      frage: "Tab. 2 nennt Supervision nicht: In welcher Zeile soll sie mit dem KSV vereinbart werden?",
    },
  },
];
