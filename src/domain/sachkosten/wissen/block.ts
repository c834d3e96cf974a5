import type { Begriff, Deutung, Personal, Sache } from "../begriff";
import { ARBEITSSCHUTZ, BETRIEBSARZT, MIETE } from "../fundstellen";
import type { Personalfunktion } from "../../kosten/kostenarten";

const INSTANDHALTUNG: Deutung = { art: "fix", zeile: "Instandhaltung/Instandsetzung" };
const PERSONAL: Personal = { art: "personal", funktion: null };
const MIETE_LEASING: Deutung = { art: "fix", zeile: "Miete/Leasing/Pacht" };
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
      Vergütung Lohn_und_Gehalt Stundenlohn Sozialversicherung SV-Beitrag SV-Anteil =SV Sozialabgaben Arbeitgeberanteil
      AG-Anteil Arbeitgeberbrutto Minijob Minijobber Minijobzentrale Knappschaft Aushilfslohn Aushilfslöhne Mehrarbeit
      Überstunden Urlaubsgeld Weihnachtsgeld Sonderzahlung Zusatzversorgung Betriebsrente VWL Vermögenswirksame_Leistungen
      Leiharbeit Zeitarbeit Personalleasing Praktikantenvergütung BFD FSJ Freiwilligendienst Ehrenamtspauschale
      Lohnfortzahlung Soziale_Aufwendungen Geschäftsführergehalt Dienstbezüge Entgeltfortzahlung Krankenkassenbeitrag AOK
      Barmer Techniker_Krankenkasse Lohnnebenkosten Personalnebenkosten Altersversorgung_Personal Beihilfe
      Vergütung_Personal Löhne_und_Gehälter Umlage_U1 Umlage_U2 U1-Umlage U2-Umlage Insolvenzgeldumlage Insolvenzumlage`,
    faelle: [{ wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } }],
    ist: PERSONAL,
  },
  {
    name: "Betreuungspersonal",
    woerter: "Betreuungspersonal Fachpersonal",
    merkmale: ["personal"],
    funktion: "Gruppenleiter*in/Fachkräfte",
  },
  person(
    "Leitung",
    "Geschäftsführer Geschäftsführung Einrichtungsleiter Einrichtungsleitung Betriebsleiter Betriebsleiterin Betriebsleitung Bereichsleitung =Leitung Werkstattleiter Unternehmerlohn",
  ),
  person(
    "Gruppenleiter*in/Fachkräfte",
    "Gruppenleiter Gruppenleiterin Gruppenleitung gFAB Fachkraft Fachkräfte Betreuer Betreuungskraft Heilerziehungspfleger Erzieher Arbeitserzieher Arbeitspädagoge Anleiter Arbeitsanleiter",
  ),
  person(
    "Begleitender Dienst",
    "Sozialpädagoge Sozialpädagogin Sozialarbeiter Sozialarbeiterin Sozialdienst Begleitender_Dienst Begleitende_Dienste Psychologe Psychologin Sozialpädagogisch",
  ),
  person("Arbeitsvorbereiter*in", "Arbeitsvorbereiter Arbeitsvorbereitung"),
  person(
    "Unterstützung/Assistenz/Pflege",
    "Assistenz Assistenzkraft Assistent Pflegekraft Alltagsbegleiter Pflegehelfer Pflegedienst Helferin_Pflege Schulbegleiter",
  ),
  person(
    "Wirtschaftsdienst",
    "Reinigungskraft Reinigungskräfte Putzfrau Putzhilfe Putzkraft Raumpflegerin Hausmeister Hauswart Hauswirtschafterin Hauswirtschaftskraft Küchenkraft Küchenhilfe Haustechniker",
  ),
  person(
    "Verwaltung",
    "Verwaltungskraft Verwaltungsangestellte Bürokraft Bürohilfe Sekretärin Sekretariat Buchhalter Buchhalterin Sachbearbeiter Verwaltungsmitarbeiter Sekretär",
  ),
  person(
    "Weiteres Personal",
    "Praktikant Lehrling Aushilfe Aushilfskraft Werkstudent Azubi Auszubildende Bufdi Ehrenamtliche Vertretungskraft =Springer",
  ),
  {
    name: "Instandhaltung oder Reparatur",
    woerter: `Reparatur Instandhaltung Instandsetzung Ausbesserung Renovierung Maler Malerbetrieb Anstrich Streicharbeiten Fliesen
      Fliesenleger Dachdecker Dachreparatur Dachziegel Ziegel Dachrinne Dachrinnenreinigung Klempner Installateur
      Sanitärfirma Heizungsbauer Heizungsfirma Heizungsmonteur Elektriker Elektroarbeiten Elektrofirma Installation
      Handwerker Tischler Schreiner Schlosser Glaser Glaserei Maurer Zimmerer Zimmerei Bodenleger Schlüsseldienst
      Türreparatur Ersatzteil Reifen Reifenwechsel Räderwechsel Inspektion Ölwechsel Werkstattrechnung Kfz-Werkstatt
      Autowerkstatt Autohaus Bremsen Bremsbeläge Auspuff Zahnriemen Autobatterie Scheibenwischer Notdienst Störungsdienst
      Störung Rohrreinigung Rohrbruch Abflussreinigung Verstopfung Kanalreinigung Heizungsreinigung Blitzschutz
      Elektroprüfung E-Check DGUV-Prüfung Legionellenprüfung DGUV Geräteprüfung Malerfarbe Fassadenfarbe Bodenbelag Laminat
      Linoleum Parkett Teppichboden Feuerlöscherprüfung Feuerlöscherwartung Brandschutzprüfung Leiterprüfung Tapete Bauholz
      Baumaterial Baustoffe Zement Mörtel Sanitärbedarf Armatur Wasserhahn Türschloss Schließzylinder Silikon Instandh Rep
      Überprüfung_Elektro Fensterreparatur Thermostat Umwälzpumpe Heizkörper Entkalkung Instandhaltungsrücklage`,
    ist: INSTANDHALTUNG,
  },
  {
    name: "Wartung",
    woerter: "Wartung Servicevertrag Pflegevertrag",
    faelle: [{ wenn: ["edv"], ist: VERWALTUNG }],
    ist: INSTANDHALTUNG,
  },
  {
    name: "TÜV und Fahrzeugpflege",
    woerter: `TÜV DEKRA Hauptuntersuchung HU Abgasuntersuchung Autowäsche Scheibenwaschwasser Frostschutz Wagenwäsche Waschanlage
      Fahrzeugpflege Kfz-Zulassung Zulassung ADAC Autopflege`,
    ist: {
      art: "frage",
      frage:
        "Für welches Fahrzeug der Einrichtung ist das? Tab. 2 nennt Untersuchung und Wagenpflege nicht; bitte beim KSV nachfragen.",
    },
  },
  {
    name: "Miete, Leasing",
    woerter: `Miete Mietzins Mietkosten Raummiete Kaltmiete Warmmiete Nettomiete Büromiete Mietrate Mietnebenkosten Leasing
      Anmietung Gebäudemiete Hallenmiete Saalmiete Gerätemiete Containermiete Toilettenmiete Mietanteil Nutzungsentgelt
      Nutzungsgebühr Standmiete_Container`,
    faelle: [
      { wenn: ["fest", "angebot"], ist: BETREUUNG },
      { wenn: ["tagung"], ist: VERWALTUNG },
    ],
    ist: MIETE_LEASING,
  },
  {
    name: "Pacht",
    woerter: "Pacht Pachtzins Erbpacht Erbbauzins Verpachtung",
    faelle: [{ wenn: ["einrichtung", "gebaeude"], ist: MIETE_LEASING }],
    ist: {
      art: "frage",
      frage: "Was ist gepachtet: Räume des ALA oder landwirtschaftliche Flächen?",
      fundstelle: MIETE,
    },
  },
  {
    name: "Nebenkosten",
    woerter: "Nebenkosten Betriebskosten Hausgeld Raumkosten Objektkosten",
    ist: { art: "frage", frage: "Wie verteilt sich der Betrag auf Wärme, Strom, Wasser, Müll und Versicherung?" },
  },
  {
    name: "Abschreibung",
    woerter: "Abschreibung AfA Absetzung_für_Abnutzung",
    faelle: [
      { wenn: ["gebaeude"], ist: { art: "fix", zeile: "Abschreibung Gebäude" } },
      { wenn: ["fahrzeug", "edv", "kauf"], ist: { art: "fix", zeile: "Abschreibung Inventar" } },
    ],
    ist: { art: "fix", zeile: null },
  },
  {
    name: "Abschreibung Inventar",
    woerter:
      "Abschreibung_Inventar Abschreibung_Sachanlagen Abschreibung_Maschinen Abschreibung_Ausstattung AfA_Inventar AfA_Maschinen AfA_Ausstattung AfA_BGA Abschreibungen_auf_Sachanlagen",
    ist: { art: "fix", zeile: "Abschreibung Inventar" },
  },
  {
    name: "Bau und Umbau",
    woerter: `Neubau Umbau Ausbau Baukosten Bauarbeiten Bauleistung Rohbau Sanierung Badsanierung Modernisierung Architekt
      Architektenhonorar Statiker Baugenehmigung Bauantrag Bauunternehmen Baufirma Estrich Trockenbau Fundament
      Rollstuhlrampe Rampe Aufzug Treppenlift Pflasterarbeiten Pflastersteine Pflasterung Zaunbau Carport Gartenhaus
      Gartenlaube Terrasse Überdachung Bauwagen Bürocontainerkauf Photovoltaikanlage Solaranlage Heizungseinbau
      Heizungserneuerung Fenstereinbau Fenstertausch Wärmedämmung Dämmung Tiefbau Hochbau Dachausbau Baunebenkosten
      Sanitäreinbau Küchenumbau Wohncontainer_Kauf Herstellungskosten Brandmeldeanlage`,
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
      Arbeitsmedizinische_Vorsorge Vorsorgeuntersuchung Betriebsmedizin Einstellungsuntersuchung Impfung Gesundheitszeugnis
      Belehrung_Gesundheitsamt`,
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll der Betriebsarzt mit dem KSV vereinbart werden?",
      fundstelle: BETRIEBSARZT,
    },
  },
  {
    name: "Arbeitsschutz",
    woerter:
      "Arbeitssicherheit Arbeitsschutz Arbeitsschutzbetreuung Sicherheitsfachkraft FaSi Sifa Fachkraft_für_Arbeitssicherheit Sicherheitstechnische_Betreuung Brandschutzbeauftragter Gefährdungsbeurteilung Arbeitsschutzdienst Sicherheitsingenieur",
    ist: {
      art: "frage",
      frage:
        "Pflicht, aber Tab. 1 hat dafür keine Zeile: In welcher Zeile soll die Arbeitsschutzbetreuung mit dem KSV vereinbart werden?",
      fundstelle: ARBEITSSCHUTZ,
    },
  },
  {
    name: "Arbeits- und Schutzkleidung",
    woerter: `Arbeitskleidung =Bekleidung =Kleidung Arbeitsbekleidung Berufskleidung Dienstkleidung Schutzkleidung Schutzausrüstung
      PSA Arbeitsschuhe Sicherheitsschuhe Arbeitshose Latzhose Arbeitsjacke Regenjacke Regenkleidung Regenhose Warnweste
      Schutzbrille Gehörschutz Schutzhelm Schnittschutzhose Schnittschutz Stiefel Kittel Schürze
      Engelbert_Strauss Overall`,
    ist: {
      art: "frage",
      frage: "Für wen ist die Arbeits- oder Schutzkleidung, und für welche Arbeit: Betreuung und Haus oder Produktion?",
    },
  },
  {
    name: "Handschuhe",
    woerter: "Handschuhe",
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
    name: "Supervision",
    woerter: "Supervision Teamsupervision Coaching Teamentwicklung Mediation",
    ist: {
      art: "frage",
      frage: "Tab. 2 nennt Supervision nicht: In welcher Zeile soll sie mit dem KSV vereinbart werden?",
    },
  },
];
