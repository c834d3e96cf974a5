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
    woerter: `Grundsteuer_B Betriebssteuer Grundbesitzabgaben Grundabgaben Grundstücksabgaben Steuern_Abgaben
      Grundsteuer_B_Anteil Grundsteuerbescheid_B Betriebssteuern Kommunalabgaben Gemeindeabgaben Hausabgaben
      Grundstücksgebühren Abgabenbescheid property_tax Zweitwohnungssteuer`,
    ist: abgabe("Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)"),
  },
  {
    name: "Grundsteuer",
    woerter: "Grundsteuer Grundsteuerbescheid",
    ist: abgabe("Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)"),
  },
  {
    name: "Grundsteuer A",
    woerter: `Grundsteuer_A GrundsteuerA Grundsteuer_Hof Grundsteuer_land-_und_forstwirtschaft`,
    ist: {
      art: "frage",
      frage:
        "Welcher Teil der Grundsteuer A entfällt auf die vom ALA genutzten Gebäude? Acker und Grünland gehören zur Produktion.",
    },
  },
  {
    name: "Kfz-Steuer oder Kfz-Versicherung",
    woerter: `Kfz-Steuer Fahrzeugsteuer Autosteuer Kfz-Versicherung Autoversicherung Fahrzeugversicherung Kfz-Haftpflicht
      Kaskoversicherung Vollkasko Teilkasko Kasko Schutzbrief Insassenunfall Insassenversicherung
      Kraftfahrzeugsteuer Kfz-Steuerbescheid Kraftfahrzeugversicherung Kfz-Haftpflichtversicherung Kfz-Kasko
      Kfz-Vollkasko Kfz-Teilkasko Insassenunfallversicherung Fahrerschutzversicherung Fahrerschutz
      Schutzbrief_ADAC Pkw-Versicherung Busversicherung Kleinbusversicherung Anhängerversicherung Anhängersteuer
      Mopedversicherung Versicherungskennzeichen Flottenversicherung vehicle_tax car_insurance
      Verkehrsrechtsschutz`,
    merkmale: ["fahrzeug", "versicherung"],
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Feuer-Betriebsunterbrechungsversicherung",
    woerter: `Feuerversicherung Betriebsunterbrechung Betriebsunterbrechungsversicherung Feuer-BU Ertragsausfallversicherung
      Brandversicherung Brandkasse Brandschutzversicherung Feuer-Betriebsunterbrechung Feuerversicherung_Gebäude
      Betriebsausfallversicherung Betriebsschließungsversicherung Feuer-Versicherung
      Sächsische_Brandversicherung Mietausfallversicherung`,
    merkmale: ["versicherung"],
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Müllabfuhr",
    woerter: `Müll Müllabfuhr Müllgebühr Müllmarken Abfall Abfallbeseitigung Abfallwirtschaft Abfallzweckverband Restmüll
      Restabfall Biotonne Biomüll Papiertonne Gelbe_Tonne Wertstoffhof Sperrmüll Sperrmüllabholung Mülltonne
      Grünabfall Elektroschrott Deponie Müllcontainer Recyclinghof ZAOE EKM Remondis Veolia_Entsorgung
      Becker_Umweltdienste Müllgebühren Müllgebührenbescheid Müllentsorgung Müllentsorgungsgebühr Abfallgebühr
      Abfallgebühren Abfallgebührenbescheid Abfallentsorgung Abfallsack_Gebühr Abfalltonne Restmülltonne
      Restmüllgebühr Restmüllmarke Restmüllmarken Hausmüll Gewerbemüll Gewerbeabfall Biotonne_Gebühr
      Biomülltonne Papiertonne_Gebühr Papierentsorgung Altpapier Altpapiertonne Altglas Wertstofftonne
      Blaue_Tonne Braune_Tonne Gelber_Sack Windeltonne Windelsack_Gebühr Windelentsorgung Sperrmüllcontainer
      Sperrmüllgebühr Sperrmüllentsorgung Containerentsorgung Bauschuttcontainer Bauschutt Schrottentsorgung
      Elektroschrottentsorgung Entsorgungsgebühr Entsorgungskosten Entsorgungsfachbetrieb Entsorger Abfuhrgebühr
      Leerungsgebühr Tonnenleerung Behälterleerung Müllbehältergebühr Müllcontainerleerung Sonderabfall
      Schadstoffmobil Schadstoffentsorgung Altöl_Entsorgung Fettabscheider_Entsorgung Speiseresteentsorgung
      Speisereste Grünschnittentsorgung Gartenabfälle Gartenabfallentsorgung Grünschnittcontainer
      Kompostieranlage_Gebühr Wertstoffhofgebühr Deponiegebühr Abfallwirtschaftsbetrieb Abfallwirtschaftsamt
      Stadtreinigung Stadtreinigung_Dresden AWB AWVN ZAS KECL ALBA Alba_Sachsen Nehlsen Remondis_Entsorgung SUEZ
      Sita PreZero Lobbe Veolia_Umwelt waste garbage waste_disposal Entrümpelung Haushaltsauflösung_Müll`,
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
    woerter: `Straßenreinigung Gehwegreinigung Kehrdienst Anliegerbeitrag Straßenausbaubeitrag Straßenreinigungsgebühr
      Straßenreinigungsgebühren Straßengebühr Winterdienstgebühr Gehweggebühr Straßenausbau Erschließungsbeitrag
      Anliegergebühr Kehrgebühr_Straße`,
    ist: abgabe("Gebühren und Abgaben Straßenreinigung"),
  },
  {
    name: "Schornsteinfeger*in",
    woerter: `Schornsteinfeger Schornstein Kaminkehrer Kaminfeger Feuerstättenschau Feuerstättenbescheid Emissionsmessung
      Abgasmessung Abgaswegeüberprüfung Kehrgebühr Kehrarbeiten Kaminreinigung Schornsteinfegergebühr
      Schornsteinfegergebühren Schornsteinreinigung Bezirksschornsteinfeger Kaminkehrergebühr Kaminkehrung
      Kehrbezirk Feuerstättenschaugebühr Abgaswegüberprüfung Abgasüberprüfung Rauchfangkehrer Immissionsmessung
      Messung_Heizung_Schornstein Feuerungsanlage_Überprüfung chimney_sweep BImSchV-Messung`,
    ist: abgabe("Schornsteinfeger*in"),
  },
  {
    name: "Versicherung",
    woerter: `Versicherung Versicherungsschein Haftpflicht Rechtsschutz Elementarschaden Dienstreisekasko Gebäudeversicherung
      Wohngebäudeversicherung_ALA Gebäudehaftpflicht Einbruchdiebstahl Geräteversicherung D_O_Versicherung
      Vertrauensschaden Hausratversicherung_ALA Veranstaltungsversicherung Versicherungsbeitrag
      Versicherungsprämie Versicherungsbeiträge Haftpflichtversicherung Betriebshaftpflicht
      Betriebshaftpflichtversicherung Berufshaftpflicht Berufshaftpflichtversicherung Vereinshaftpflicht
      Veranstalterhaftpflicht Veranstaltungshaftpflicht Vermögensschadenhaftpflicht
      Vermögensschadenhaftpflichtversicherung Grundbesitzerhaftpflicht Haus-_und_Grundhaftpflicht
      Umwelthaftpflicht Umweltschadenversicherung Gewässerschadenhaftpflicht Öltankversicherung
      Schlüsselversicherung Schlüsselverlust Schlüsselverlustversicherung Betriebsrechtsschutz
      Rechtsschutzversicherung Firmenrechtsschutz Arbeitsrechtsschutz Strafrechtsschutz Spezialstrafrechtsschutz
      Gebäudevers Gebäudefeuerversicherung Wohngebäudeversicherung_Sozialgebäude Sachversicherung
      Inhaltsversicherung Geschäftsinhaltsversicherung Inventarversicherung Betriebsinhaltsversicherung
      Elementarversicherung Elementarschadenversicherung Elementarvers Sturmversicherung Sturmvers
      Leitungswasserversicherung Wasserschadenversicherung Glasversicherung Glasbruchversicherung Glasbruch
      Einbruchversicherung Einbruchdiebstahlversicherung Diebstahlversicherung Vandalismusversicherung
      Elektronikversicherung Elektronikvers Cyberversicherung Cyber-Versicherung Cyberrisk
      Maschinenversicherung_ALA Geräteversicherung_ALA Transportversicherung_ALA Bauleistungsversicherung
      Bauherrenhaftpflicht Ausstellungsversicherung Dienstreisekaskoversicherung Dienstfahrzeugkasko
      D&O-Versicherung D_und_O-Versicherung Managerhaftpflicht Organhaftpflicht Vertrauensschadenversicherung
      Kautionsversicherung Mietkautionsversicherung Ehrenamtsversicherung Gruppenunfallversicherung_Beschäftigte
      Gruppenhaftpflicht Betreuungshaftpflicht Trägerhaftpflicht Sammelversicherung Versicherungspaket
      Firmenversicherung Betriebsversicherung Multirisk Allgefahrenversicherung Photovoltaikversicherung_ALA
      Garderobenversicherung insurance liability_insurance Versicherungssteuer Versicherungsmakler`,
    merkmale: ["versicherung"],
    ist: VERSICHERUNG,
  },
  {
    name: "Versicherer",
    woerter: `Allianz HUK HUK-Coburg R_V Gothaer ERGO LVM VGH Axa Generali Provinzial Ecclesia Sparkassenversicherung
      Signal_Iduna Debeka Württembergische Barmenia Zurich Concordia DEVK Versicherungskammer Münchener_Verein
      Allianz_Versicherung Helvetia Baloise Nürnberger Nürnberger_Versicherung Hiscox Bayerische_Beamten Condor
      Itzehoer Janitos Hanse_Merkur HanseMerkur Talanx HDI Continentale Alte_Leipziger Stuttgarter
      Union_Krankenversicherung Versicherer_im_Raum_der_Kirchen VRK Bruderhilfe SV_Sachsen
      Sparkassen-Versicherung_Sachsen ÖSA Feuersozietät Mecklenburgische Mannheimer Basler ARAG
      Roland_Rechtsschutz Advocard Deurag Öffentliche_Versicherung Landesbrandkasse Haftpflichtkasse Cosmos
      Verti Europa_Versicherung AachenMünchener Pax Bernhard_Assekuranz Union_Versicherungsdienst R_und_V`,
    faelle: [{ wenn: ["ala", "einrichtung", "fahrzeug"], ist: { ...VERSICHERUNG, rang: 1 } }],
    ist: {
      art: "frage",
      rang: 1,
      frage: "Welche Versicherung ist das, und wer oder was ist versichert?",
    },
  },
  {
    name: "Berufsgenossenschaft",
    woerter: `Berufsgenossenschaft BG BG-Beitrag BGW VBG Unfallversicherung Gruppenunfall Gruppenunfallversicherung
      Unfallkasse Gesetzliche_Unfallversicherung BG-Beiträge BG_Beitrag BG-Umlage BGW-Beitrag Unfallvers
      Unfallversicherungsbeitrag Berufsgenossenschaftsbeitrag Beitragsbescheid_BG BG_ETEM BGHM BGN BG_Bau BGHW
      Unfallkasse_Sachsen Gefahrtarif Beitragsvorschuss_BG`,
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
    woerter: `SVLFG LBG Landwirtschaftliche_Berufsgenossenschaft Landwirtschaftliche_BG Sozialversicherung_Landwirtschaft
      SVLFG-Beitrag LBG-Beitrag SVLFG_Umlage SVLFG_LBG Landw_BG landwirtschaft_BG
      Sozialversicherung_für_Landwirtschaft Gartenbau-BG`,
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
    woerter: `KV-Beitrag RV-Beitrag PV-Beitrag AV-Beitrag KV-Beiträge RV-Beiträge PV-Beiträge =KV =PV_Beitrag KV_PV KV_RV Kranken-_und_Pflegeversicherung Sozialversicherungsbeitrag
      Sozialversicherungsbeiträge SV-Beiträge SV-Beitrag Bezugsgröße Insolvenzgeldumlage Insolvenzumlage Umlage_U1 Umlage_U2 U1-Umlage U2-Umlage =U1 =U2`,
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["inhaber"], ist: { art: "niemals", grund: "privat" } },
    ],
    ist: { art: "personal", funktion: null },
  },
  {
    name: "Beiträge",
    woerter: `Andere_Beiträge Verbandsbeitrag_LAG Kammerbeitrag IHK Handwerkskammer Feuerwehrabgabe BAG_WfbM LAG_WfbM
      Paritätische Diakonie Caritas Lebenshilfe AWO Soziale_Landwirtschaft
      Arbeitsgemeinschaft_Soziale_Landwirtschaft DASoL Paritätischer Paritätischer_Wohlfahrtsverband
      Wohlfahrtsverband Diakonisches_Werk Caritasverband Volkssolidarität_Mitgliedschaft
      Lebenshilfe_Landesverband Dachverband Landesarbeitsgemeinschaft Bundesarbeitsgemeinschaft LAG_Sachsen
      BAG_UB BAG_Soziale_Landwirtschaft Netzwerk_Soziale_Landwirtschaft
      Deutsche_Arbeitsgemeinschaft_Soziale_Landwirtschaft Fachverband Bundesverband Landesverband
      Verband_Anderer_Leistungsanbieter BAG_ALA bpa VDAB Arbeitgeberverband Kommunaler_Arbeitgeberverband KAV
      Unternehmerverband Förderverein Kammerbeiträge IHK-Beitrag HWK-Beitrag Handwerkskammerbeitrag
      Deutscher_Verein Aktion_Psychisch_Kranke DGSP Kirchenkreis_Umlage Tourismusabgabe Fremdenverkehrsabgabe
      Kurabgabe Künstlersozialabgabe KSK =LAG =BAG LAG_Werkstätten BAG_Werkstätten`,
    merkmale: ["verband"],
    ist: { ...abgabe("andere Beiträge"), rang: 1 },
  },
  {
    name: "Mitgliedsbeitrag",
    woerter: `Mitgliedsbeitrag Verbandsbeitrag Vereinsbeitrag Mitgliedschaft Jahresbeitrag Mitgliedsbeiträge
      Mitgliedschaftsbeitrag Verbandsbeiträge Vereinsmitgliedschaft Verbandsumlage Beitrag_Verband
      membership_fee Mitglieds_Beitrag`,
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
    woerter: `Umsatzsteuerzahllast Umsatzsteuer USt-Voranmeldung Vorsteuer Gewerbesteuer Körperschaftsteuer Grunderwerbsteuer
      USt Umsatzsteuervorauszahlung USt-Vorauszahlung USt-Zahllast Umsatzsteuernachzahlung Mehrwertsteuer
      Kapitalertragsteuer Steuernachzahlung Finanzamt Ausgleichsabgabe Schwerbehindertenabgabe Vergnügungssteuer`,
    ist: { art: "frage", rang: 2, frage: "Welche Steuer ist das, und warum fällt sie für den ALA an?" },
  },
  {
    name: "Strafe oder Säumnis",
    woerter: `Strafzettel Bußgeld Verwarngeld Knöllchen Mahngebühr Mahnkosten Mahnung Säumniszuschlag Verspätungszuschlag
      Zwangsgeld Inkasso Vertragsstrafe Bußgeldbescheid Ordnungsgeld Ordnungswidrigkeit Blitzer Verwarnungsgeld
      Parkkralle Abschleppkosten Strafzahlung Mahngebühren Mahnpauschale Mahnspesen Inkassogebühr Inkassokosten
      Säumniszuschläge Verspätungszuschläge Verzugspauschale Vollstreckungsgebühr Pfändungsgebühr fine late_fee`,
    ist: {
      art: "frage",
      frage:
        "Warum war diese Zahlung für den ALA notwendig? Strafen und Säumniszuschläge erkennt der KSV in der Regel nicht an.",
    },
  },
  {
    name: "Spende",
    woerter: `Spende Zuwendung_an Sponsoring Trinkgeld Tankgutschein Spenden Geldspende Sachspende
      Spendenbescheinigung_Ausgabe Zuwendung_Verein Trinkgelder Tankgutscheine Schenkung donation`,
    ist: { art: "frage", frage: "Warum war diese Zahlung für den ALA notwendig?" },
  },
];
