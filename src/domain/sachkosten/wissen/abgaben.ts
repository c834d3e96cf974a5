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

export const abgaben: readonly Begriff[] = [
  {
    name: "Betriebssteuer",
    woerter: `Grundsteuer_B Betriebssteuer Grundbesitzabgaben Grundabgaben Grundstücksabgaben Steuern_Abgaben`,
    ist: abgabe("Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer)"),
  },
  {
    name: "Grundsteuer A",
    woerter: "Grundsteuer_A GrundsteuerA",
    ist: {
      art: "frage",
      frage:
        "Welcher Teil der Grundsteuer A entfällt auf die vom ALA genutzten Gebäude? Acker und Grünland gehören zur Produktion.",
    },
  },
  {
    name: "Kfz-Steuer oder Kfz-Versicherung",
    woerter: `Kfz-Steuer Fahrzeugsteuer Autosteuer Kfz-Versicherung Autoversicherung Fahrzeugversicherung Kfz-Haftpflicht
      Kaskoversicherung Vollkasko Teilkasko Kasko Schutzbrief Insassenunfall Insassenversicherung`,
    merkmale: ["fahrzeug"],
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Feuer-Betriebsunterbrechungsversicherung",
    woerter: `Feuerversicherung Betriebsunterbrechung Betriebsunterbrechungsversicherung Feuer-BU Ertragsausfallversicherung
      Brandversicherung Brandkasse`,
    ist: { ...abgabe(""), ...RICHTWERT },
  },
  {
    name: "Müllabfuhr",
    woerter: `Müll Müllabfuhr Müllgebühr Müllmarken Abfall Abfallbeseitigung Abfallwirtschaft Abfallzweckverband Entsorgung Restmüll
      Restabfall Biotonne Biomüll Papiertonne Gelbe_Tonne Wertstoffhof Sperrmüll Sperrmüllabholung Mülltonne Containerdienst
      Grünabfall Elektroschrott Deponie Müllcontainer Recyclinghof ZAOE EKM Remondis Veolia_Entsorgung Becker_Umweltdienste`,
    ist: abgabe("Müllabfuhr"),
  },
  {
    name: "Straßenreinigung",
    woerter: "Straßenreinigung Gehwegreinigung Kehrdienst Anliegerbeitrag Straßenausbaubeitrag",
    ist: abgabe("Gebühren und Abgaben Straßenreinigung"),
  },
  {
    name: "Schornsteinfeger*in",
    woerter: `Schornsteinfeger Schornstein Kaminkehrer Kaminfeger Feuerstättenschau Feuerstättenbescheid Emissionsmessung
      Abgasmessung Abgaswegeüberprüfung Kehrgebühr Kehrarbeiten Kaminreinigung`,
    ist: abgabe("Schornsteinfeger*in"),
  },
  {
    name: "Versicherung",
    woerter: `Versicherung Versicherungsschein Haftpflicht Rechtsschutz Elementarschaden Dienstreisekasko Gebäudeversicherung
      Wohngebäudeversicherung_ALA Gebäudehaftpflicht Einbruchdiebstahl Geräteversicherung D_O_Versicherung Vertrauensschaden
      Hausratversicherung_ALA Veranstaltungsversicherung`,
    ist: VERSICHERUNG,
  },
  {
    name: "Versicherer",
    woerter:
      "Allianz HUK HUK-Coburg R_V Gothaer ERGO LVM VGH Axa Generali Provinzial Ecclesia Sparkassenversicherung Signal_Iduna Debeka Vereinigte_Hagel Württembergische Barmenia Zurich Concordia DEVK Versicherungskammer Münchener_Verein",
    ist: { ...VERSICHERUNG, rang: 1 },
  },
  {
    name: "Berufsgenossenschaft",
    woerter: `Berufsgenossenschaft BG BG-Beitrag BGW VBG Unfallversicherung Gruppenunfall Gruppenunfallversicherung Unfallkasse
      Gesetzliche_Unfallversicherung`,
    merkmale: ["unfallversicherung"],
    faelle: [
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
    woerter:
      "SVLFG LBG Landwirtschaftliche_Berufsgenossenschaft Landwirtschaftliche_BG Sozialversicherung_Landwirtschaft",
    merkmale: ["unfallversicherung"],
    faelle: [
      { wenn: ["personal"], ist: { art: "personal", funktion: null } },
      { wenn: ["beschaeftigte"], ist: BG },
    ],
    ist: { art: "niemals", grund: "produktion" },
  },
  {
    name: "Personenversicherung",
    woerter:
      "Krankenversicherung Pflegeversicherung Rentenversicherung Arbeitslosenversicherung Altersvorsorge Altersversorgung Krankenkasse",
    faelle: [
      { wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } },
      { wenn: ["personal"], ist: { art: "personal", funktion: null } },
    ],
    ist: PERSONENVERSICHERUNG,
  },
  {
    name: "Beiträge",
    woerter: `Andere_Beiträge Verbandsbeitrag_LAG Kammerbeitrag IHK Handwerkskammer Feuerwehrabgabe BAG_WfbM LAG_WfbM Paritätische
      Diakonie Caritas Lebenshilfe AWO Soziale_Landwirtschaft Arbeitsgemeinschaft_Soziale_Landwirtschaft DASoL`,
    merkmale: ["verband"],
    ist: { ...abgabe("andere Beiträge"), rang: 1 },
  },
  {
    name: "Mitgliedsbeitrag",
    woerter: "Mitgliedsbeitrag Verbandsbeitrag Vereinsbeitrag Mitgliedschaft Jahresbeitrag",
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
    woerter: `Umsatzsteuerzahllast Umsatzsteuer USt-Voranmeldung Vorsteuer Gewerbesteuer Körperschaftsteuer Hundesteuer
      Grunderwerbsteuer`,
    ist: { art: "frage", frage: "Welche Steuer ist das, und warum fällt sie für den ALA an?" },
  },
  {
    name: "Strafe oder Säumnis",
    woerter:
      "Strafzettel Bußgeld Verwarngeld Knöllchen Mahngebühr Mahnkosten Mahnung Säumniszuschlag Verspätungszuschlag Zwangsgeld Inkasso Vertragsstrafe",
    ist: {
      art: "frage",
      frage:
        "Warum war diese Zahlung für den ALA notwendig? Strafen und Säumniszuschläge erkennt der KSV in der Regel nicht an.",
    },
  },
  {
    name: "Spende",
    woerter: "Spende Zuwendung_an Sponsoring Trinkgeld Tankgutschein",
    ist: { art: "frage", frage: "Warum war diese Zahlung für den ALA notwendig?" },
  },
];
