import type { Begriff, Deutung, Sache } from "../begriff";
import { tabelle2 } from "../fundstellen";

const ZEILE = "Steuern, Abgaben, Versicherung";

const abgabe = (wortlaut: string): Sache => ({
  art: "sache",
  zeilen: [ZEILE],
  rang: 3,
  inProduktion: "raus",
  wortlaut,
});

const RICHTWERT: Pick<Sache, "wortlaut" | "hinweis"> = {
  wortlaut: "sonst Richtwert für Feuer-Betriebsunterbrechungs-, Kfz.-Steuer und Versicherung 80 %",
  hinweis:
    "Tab. 2 nennt dafür einen Richtwert von 80 %; der Wortlaut ist unklar, bitte beim KSV nachfragen. Aufgeteilt wird deshalb nicht.",
};

const VERSICHERUNG = abgabe("alle notwendigen Versicherungen (z.B. Betriebsrechtsschutz)");
const BG_WORTLAUT = "Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal)";

const BG: Sache = {
  ...abgabe(BG_WORTLAUT),
  hinweis:
    "Die Unfallversicherung der Beschäftigten steht auch in Tab. 3 beim Arbeitsentgelt: bitte nur an einer Stelle ansetzen.",
};

const PERSONENVERSICHERUNG: Deutung = {
  art: "frage",
  frage: "Wer ist versichert: das Betreuungspersonal, die Beschäftigten, der Betrieb oder eine Privatperson?",
};

const WER_IST_VERSICHERT: Deutung = {
  art: "frage",
  frage:
    "Für wen ist der Beitrag: für die beim ALA Beschäftigten, für das Betreuungspersonal oder für die Landwirtschaft?",
  fundstelle: tabelle2(ZEILE, BG_WORTLAUT),
};

export const abgaben: readonly Begriff[] = [
  {
    name: "Betriebssteuer",
    woerter: `Abgabenbescheid Betriebssteuer Gemeindeabgaben Grundabgaben Grundbesitzabgaben Grundsteuer_B Grundsteuerbescheid_B Grundstücksabgaben Grundstücksgebühren Hausabgaben Kommunalabgaben property_tax Steuern_Abgaben Zweitwohnungssteuer`,
    ist: abgabe("Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)"),
  },
  {
    name: "Grundsteuer",
    woerter: "Grundsteuer Grundsteuerbescheid",
    ist: abgabe("Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)"),
  },
  {
    name: "Grundsteuer A",
    woerter: `Grundsteuer_A Grundsteuer_Hof Grundsteuer_land-_und_forstwirtschaft GrundsteuerA`,
    ist: {
      art: "frage",
      frage:
        "Welcher Teil der Grundsteuer A entfällt auf die vom ALA genutzten Gebäude? Acker und Grünland gehören zur Produktion.",
    },
  },
  {
    name: "Kfz-Steuer oder Kfz-Versicherung",
    woerter: `Anhängersteuer Anhängerversicherung Autosteuer Autoversicherung Busversicherung car_insurance Fahrerschutz Fahrerschutzversicherung Fahrzeugsteuer Fahrzeugversicherung Flottenversicherung Insassenunfall Insassenunfallversicherung Insassenversicherung Kasko Kaskoversicherung Kfz-Haftpflicht Kfz-Haftpflichtversicherung Kfz-Kasko Kfz-Steuer Kfz-Teilkasko Kfz-Versicherung Kfz-Vollkasko Kleinbusversicherung Mopedversicherung Pkw-Versicherung Schutzbrief Schutzbrief_ADAC vehicle_tax Verkehrsrechtsschutz Versicherungskennzeichen`,
    merkmale: ["fahrzeug", "versicherung"],
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Feuer-Betriebsunterbrechungsversicherung",
    woerter: `Betriebsausfallversicherung Betriebsschließungsversicherung Betriebsunterbrechung Betriebsunterbrechungsversicherung Brandkasse Brandschutzversicherung Brandversicherung Ertragsausfallversicherung Feuer-BU Feuer-Versicherung Feuerversicherung Feuerversicherung_Gebäude Mietausfallversicherung`,
    merkmale: ["versicherung"],
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Müllabfuhr",
    woerter: `Abfall Abfallentsorgung Abfallsack_Gebühr Abfalltonne Abfallwirtschaft Abfallwirtschaftsamt Abfallwirtschaftsbetrieb Abfallzweckverband Abfuhrgebühr ALBA Altglas Altöl_Entsorgung Altpapier Altpapiertonne AWB AWVN Bauschutt Bauschuttcontainer Becker_Umweltdienste Behälterleerung Biomüll Biomülltonne Biotonne Biotonne_Gebühr Blaue_Tonne Braune_Tonne Containerentsorgung Deponie EKM Elektroschrott Elektroschrottentsorgung Entrümpelung Entsorger Entsorgungsfachbetrieb Entsorgungsgebühr Entsorgungskosten Fettabscheider_Entsorgung garbage Gartenabfälle Gartenabfallentsorgung Gelbe_Tonne Gelber_Sack Gewerbemüll Grünabfall Grünschnittcontainer Grünschnittentsorgung Haushaltsauflösung_Müll Hausmüll KECL Kompostieranlage_Gebühr Leerungsgebühr Lobbe Müll Müllbehältergebühr Müllcontainer Müllentsorgung Mülltonne Nehlsen Papierentsorgung Papiertonne Papiertonne_Gebühr PreZero Recyclinghof Remondis Remondis_Entsorgung Restmüll Restmülltonne Schadstoffentsorgung Schadstoffmobil Schrottentsorgung Sita Speisereste Speiseresteentsorgung Sperrmüll Sperrmüllabholung Sperrmüllcontainer Sperrmüllentsorgung Stadtreinigung SUEZ Tonnenleerung Veolia_Entsorgung Veolia_Umwelt waste Wertstoffhof Wertstofftonne Windelentsorgung Windelsack_Gebühr Windeltonne ZAOE ZAS`,
    ist: abgabe("Müllabfuhr"),
  },
  {
    name: "Entsorgung ohne Angabe",
    woerter: "Entsorgung Containerdienst Container Entsorgungscontainer Absetzcontainer Mulde_Container",
    faelle: [
      { wenn: ["einrichtung", "ala", "in:Steuern, Abgaben, Versicherung"], ist: abgabe("Müllabfuhr") },
      { wenn: ["versicherung"], ist: VERSICHERUNG },
    ],
    ist: { art: "frage", rang: 2, frage: "Was wurde entsorgt: Müll der Einrichtung oder Abfälle der Produktion?" },
  },
  {
    name: "Straßenreinigung",
    woerter: `Anliegerbeitrag Anliegergebühr Erschließungsbeitrag Gehweggebühr Gehwegreinigung Kehrdienst Kehrgebühr_Straße Straßenausbau Straßengebühr Straßenreinigung Winterdienstgebühr`,
    ist: abgabe("Gebühren und Abgaben Straßenreinigung"),
  },
  {
    name: "Schornsteinfeger*in",
    woerter: `Abgasmessung Abgasüberprüfung Abgaswegeüberprüfung Abgaswegüberprüfung BImSchV-Messung chimney_sweep Emissionsmessung Feuerstättenbescheid Feuerstättenschau Feuerungsanlage_Überprüfung Immissionsmessung Kaminfeger Kaminkehrer Kaminkehrung Kaminreinigung Kehrarbeiten Kehrbezirk Kehrgebühr Messung_Heizung_Schornstein Rauchfangkehrer Schornstein Schornsteinfeger Schornsteinreinigung`,
    ist: abgabe("Schornsteinfeger*in"),
  },
  {
    name: "Versicherung",
    woerter: `Arbeitsrechtsschutz Ausstellungsversicherung Bauleistungsversicherung Cyber-Versicherung Cyberrisk Cyberversicherung Dienstfahrzeugkasko Dienstreisekasko Einbruchdiebstahl Elektronikvers Elementarschaden Elementarvers Garderobenversicherung Gebäudefeuerversicherung Gebäudehaftpflicht Gebäudevers Gebäudeversicherung Geräteversicherung Geräteversicherung_ALA Geschäftsinhaltsversicherung Gewässerschadenhaftpflicht Glasbruch Gruppenhaftpflicht Gruppenunfallversicherung_Beschäftigte Haftpflicht Haus-_und_Grundhaftpflicht Hausratversicherung_ALA insurance Inventarversicherung Kautionsversicherung Leitungswasserversicherung Managerhaftpflicht Maschinenversicherung_ALA Mietkautionsversicherung Multirisk Öltankversicherung Photovoltaikversicherung_ALA Rechtsschutz Schlüsselverlust Schlüsselversicherung Sturmvers Trägerhaftpflicht Transportversicherung_ALA Veranstaltungshaftpflicht Veranstaltungsversicherung Vermögensschadenhaftpflicht Versicherung Versicherungsmakler Versicherungspaket Versicherungsschein Vertrauensschaden Wasserschadenversicherung Wohngebäudeversicherung_ALA Wohngebäudeversicherung_Sozialgebäude`,
    merkmale: ["versicherung"],
    ist: VERSICHERUNG,
  },
  {
    name: "Versicherer",
    woerter: `AachenMünchener Advocard Allianz Allianz_Versicherung Alte_Leipziger ARAG Axa Baloise Barmenia Basler Bayerische_Beamten Bernhard_Assekuranz Bruderhilfe Concordia Condor Continentale Cosmos Debeka Deurag DEVK Ecclesia ERGO Europa_Versicherung Feuersozietät Generali Gothaer Haftpflichtkasse Hanse_Merkur HanseMerkur HDI Helvetia Hiscox HUK HUK-Coburg Itzehoer Janitos Landesbrandkasse LVM Mannheimer Mecklenburgische Münchener_Verein Nürnberger Nürnberger_Versicherung Öffentliche_Versicherung ÖSA Pax Provinzial R_und_V R_V Roland_Rechtsschutz Signal_Iduna Sparkassenversicherung Stuttgarter SV_Sachsen Talanx Union_Krankenversicherung Union_Versicherungsdienst Versicherer_im_Raum_der_Kirchen Versicherungskammer Verti VGH VRK Württembergische Zurich`,
    faelle: [{ wenn: ["ala", "einrichtung", "fahrzeug"], ist: { ...VERSICHERUNG, rang: 1 } }],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Welche Versicherung ist das, und wer oder was ist versichert?",
    },
  },
  {
    name: "Berufsgenossenschaft",
    woerter: `Beitragsvorschuss_BG Berufsgenossenschaft BG BG-Beitrag BG-Umlage BGHM BGHW BGN BGW Gefahrtarif Gruppenunfall Gruppenunfallversicherung Unfallkasse Unfallvers Unfallversicherung VBG`,
    merkmale: ["unfallversicherung"],
    faelle: [
      { wenn: ["inhaber"], ist: WER_IST_VERSICHERT },
      { wenn: ["personal"], ist: { art: "personal", funktion: null } },
      { wenn: ["beschaeftigte"], ist: BG },
    ],
    ist: {
      art: "frage",
      frage:
        "Für wen ist der Beitrag: für die beim ALA Beschäftigten, für das Betreuungspersonal oder für die Landwirtschaft?",
      fundstelle: tabelle2(ZEILE, BG_WORTLAUT),
    },
  },
  {
    name: "Landwirtschaftliche Berufsgenossenschaft",
    woerter: `Gartenbau-BG landwirtschaft_BG Landwirtschaftliche_Berufsgenossenschaft Landwirtschaftliche_BG LBG Sozialversicherung_für_Landwirtschaft Sozialversicherung_Landwirtschaft SVLFG SVLFG_Umlage`,
    merkmale: ["unfallversicherung"],
    faelle: [
      { wenn: ["personal"], ist: { art: "personal", funktion: null } },
      { wenn: ["beschaeftigte"], ist: BG },
      { wenn: ["inhaber"], ist: { art: "niemals", grund: "privat" } },
    ],
    ist: {
      art: "frage",
      frage: "Für wen ist der Beitrag: für die Beschäftigten des ALA, für das Personal oder für die Landwirtschaft?",
      fundstelle: tabelle2(ZEILE, BG_WORTLAUT),
    },
  },
  {
    name: "Personenversicherung",
    woerter:
      "Krankenversicherung Pflegeversicherung Rentenversicherung Arbeitslosenversicherung Altersvorsorge Altersversorgung Krankenkasse",
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["inhaber", "wohnen"], ist: { art: "niemals", grund: "privat" } },
      { wenn: ["personal"], ist: { art: "personal", funktion: null } },
    ],
    ist: PERSONENVERSICHERUNG,
  },
  {
    name: "Anteil an der Sozialversicherung",
    woerter: `AV-Beitrag Bezugsgröße Insolvenzgeldumlage Insolvenzumlage Kranken-_und_Pflegeversicherung =KV KV-Beitrag KV_RV PV-Beitrag PV-Beiträge =PV_Beitrag RV-Beitrag Sozialversicherungsbeitrag SV-Beitrag =U1 U1-Umlage =U2 U2-Umlage Umlage_U1 Umlage_U2`,
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["inhaber"], ist: { art: "niemals", grund: "privat" } },
    ],
    ist: { art: "personal", funktion: null },
  },
  {
    name: "Beiträge",
    woerter: `Aktion_Psychisch_Kranke Andere_Beiträge Arbeitgeberverband AWO =BAG BAG_ALA BAG_Werkstätten BAG_WfbM bpa Bundesarbeitsgemeinschaft Bundesverband Caritas Caritasverband Dachverband DASoL Deutscher_Verein DGSP Diakonie Diakonisches_Werk Fachverband Feuerwehrabgabe Förderverein Fremdenverkehrsabgabe Handwerkskammer HWK-Beitrag IHK Kammerbeitrag KAV Kirchenkreis_Umlage KSK Künstlersozialabgabe Kurabgabe =LAG LAG_Werkstätten LAG_WfbM Landesarbeitsgemeinschaft Landesverband Lebenshilfe Paritätische Paritätischer Soziale_Landwirtschaft Tourismusabgabe Unternehmerverband VDAB Verband_Anderer_Leistungsanbieter Verbandsbeitrag_LAG Volkssolidarität_Mitgliedschaft Wohlfahrtsverband`,
    merkmale: ["verband"],
    ist: { ...abgabe("andere Beiträge"), rang: 1 },
  },
  {
    name: "Mitgliedsbeitrag",
    woerter: `Beitrag_Verband Jahresbeitrag membership_fee Mitglieds_Beitrag Mitgliedsbeitrag Mitgliedsbeiträge Mitgliedschaft Verbandsbeitrag Verbandsumlage Vereinsbeitrag`,
    faelle: [
      { wenn: ["verband"], ist: abgabe("andere Beiträge") },
      {
        wenn: ["in:Unmittelbare Betreuungskosten", "angebot"],
        ist: { art: "sache", zeilen: ["Unmittelbare Betreuungskosten"], rang: 2, inProduktion: "egal" },
      },
    ],
    ist: {
      art: "frage",
      frage: "In welchem Verband ist das, und betrifft er den ALA oder die Landwirtschaft?",
      fundstelle: tabelle2(ZEILE, "und andere Beiträge"),
    },
  },
  {
    name: "Steuer ohne Kostencharakter",
    woerter: `Ausgleichsabgabe Finanzamt Gewerbesteuer Grunderwerbsteuer Kapitalertragsteuer Körperschaftsteuer Mehrwertsteuer Schwerbehindertenabgabe Steuernachzahlung Umsatzsteuer Umsatzsteuerzahllast USt USt-Voranmeldung USt-Zahllast Vergnügungssteuer Vorsteuer`,
    ist: { art: "frage", rang: 2, frage: "Welche Steuer ist das, und warum fällt sie für den ALA an?" },
  },
  {
    name: "Strafe oder Säumnis",
    woerter: `Abschleppkosten Blitzer Bußgeld fine Inkasso Knöllchen late_fee Mahngebühr Mahnkosten Mahnpauschale Mahnspesen Mahnung Ordnungsgeld Ordnungswidrigkeit Parkkralle Pfändungsgebühr Säumniszuschlag Strafzahlung Strafzettel Verspätungszuschlag Vertragsstrafe Verwarngeld Verwarnungsgeld Verzugspauschale Vollstreckungsgebühr Zwangsgeld`,
    ist: {
      art: "frage",
      frage:
        "Warum war diese Zahlung für den ALA notwendig? Strafen und Säumniszuschläge erkennt der KSV in der Regel nicht an.",
    },
  },
  {
    name: "Spende",
    woerter: `donation Sachspende Schenkung Spende Spenden Sponsoring Tankgutschein Trinkgeld Zuwendung_an Zuwendung_Verein`,
    ist: { art: "frage", frage: "Warum war diese Zahlung für den ALA notwendig?" },
  },
];
