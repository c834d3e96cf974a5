import type { Sachkostenzeile } from "../kosten/kostenarten";

/** Tab. 2 of the handbook, word for word; only the typesetting's double spaces are gone. The number is the line of the text. */
export const TABELLE_2: Readonly<Record<Sachkostenzeile, { readonly zeile: number; readonly bemerkung: string }>> = {
  Brennstoffe: {
    zeile: 702,
    bemerkung: "Kosten für die Wärmeversorgung der Einrichtung.",
  },
  "Übrige Energie": {
    zeile: 703,
    bemerkung: "Kosten für Strom, Gas etc. für das Betreiben der Einrichtung.",
  },
  "Wasser/Abwasser": {
    zeile: 704,
    bemerkung: "Kosten des Verbrauchs und Gebühren für die Entwässerung.",
  },
  Treibstoffe: {
    zeile: 705,
    bemerkung:
      "Treibstoffe und Schmiermittel für die von der Einrichtung betriebenen Fahrzeuge (Kfz, Rasenmäher, Kleintraktoren, Notstromanlagen und andere techn. Geräte), nicht jedoch Reisekosten.",
  },
  "Allgemeiner Materialaufwand": {
    zeile: 706,
    bemerkung:
      "Reinigungs- und Putzmaterial, Waschmittel, Hausverbrauchsmaterial, Material für Gartenpflege, üblicher Aufwand für die Hausapotheke, Beschaffung von Kleinwerkzeugen bis 51 €. Geringwertige Wirtschaftsgüter (GWG), die im Wert zwischen 51 € und 410 € liegen, sind den Inventarzugängen des jeweiligen Jahres zuzuordnen.",
  },
  "Fremde Leistungen": {
    zeile: 707,
    bemerkung:
      "Leistungen Dritter im Bereich des Wirtschaftsdienstes: z.B. Wäscherei, Reinigung, Gartenpflege, Schneeräumdienst etc. Die Aufgliederung der Aufwendungen in anteilige Personal- und Sachkosten für fremdvergebene Wäscherei, Reinigung, Gartenpflege etc. sollte zur Verhandlung vorliegen. In der Regel wird von folgender üblicher Aufteilung ausgegangen: Wäscherei 60-70 % Personal und 30-40 % Sachkosten. Fremdreinigung 80% Personal- und 20 % Sachkosten. Die anteiligen Personalkosten werden dem Wirtschaftsdienst zugeordnet.",
  },
  "Pflegerischer Sachaufwand": {
    zeile: 708,
    bemerkung:
      "Aufwand für allgemeine Pflege und pflegetechnische Maßnahmen, nicht jedoch Aufwand für Hilfsmittel im Sinne des § 33 SGB V. Der notwendige Aufwand für Pflegehilfsmittel ist im Zuge der Krankenhilfe nach SGB V geltend zu machen.",
  },
  "Unmittelbare Betreuungskosten": {
    zeile: 709,
    bemerkung:
      "Kosten der Hausapotheke, Kosten der sozialen Betreuung, z.B. Geburtstage, Veranstaltungen, Sachaufwand für begleitende Maßnahmen, Sachaufwand für begleitende Angebote für besonders Betreuungsbedürftige und ältere Menschen, Sachkosten für Sportangebote, wie z.B. Eintrittsgelder für Sport und Schwimmhallen, Sportmaterial von geringem Anschaffungswert",
  },
  "Lehr- und Lernmittel": {
    zeile: 710,
    bemerkung:
      "Kosten für Lehr- u. Lernmittel sowie Übungsmaterialien für die Nutzung durch die Beschäftigten. Die Finanzierung besonders teurer Lernmittel, Bildungs- und Ferienmaßnahmen ist vorab mit den zuständigen Kostenträgern abzustimmen.",
  },
  "Sächlicher Verwaltungsaufwand": {
    zeile: 711,
    bemerkung:
      "Sachkosten der Verwaltung der Einrichtung, z.B. Bürobedarf, Bankgebühren (keine Zinsen), Frachten, Post- u. Fernspreckgebühren, Mediengebühren, Reisekosten der Mitarbeiter*innen, Werbung, Repräsentation und Gästebewirtung, Personalbeschaffungskosten, Tagungsgebühren, Fachliteratur, Zeitschriften, Zeitungen, Aufwendungen für den Beschäftigtenrat, sonstige Verwaltungsaufwendungen.",
  },
  "Zentrale Leistungen": {
    zeile: 712,
    bemerkung:
      "Leistungen Dritter im Bereich der Verwaltung: Anteilige Umlage der Zentralverwaltung, Rechts- und Steuerberatungskosten, Prüfungs- und Testatgebühren (gemeinsam veranlagen), Buchführungskosten und Lohnrechnung durch Dritte. Rechts-/Steuerberatungskosten. Die verbleibenden Kosten werden in Personal- und Sachkosten aufgeteilt. In der Regel ist von folgender Aufteilung auszugehen: 60 bis 70 % Personal- und 30 bis 40 % Sachkosten.",
  },
  "Steuern, Abgaben, Versicherung": {
    zeile: 713,
    bemerkung:
      "Betriebssteuern (z.B. Grundsteuer, Kfz.-Steuer), Gebühren und Abgaben Straßenreinigung, Müllabfuhr, Schornsteinfeger*in, Versicherungen, Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal) und andere Beiträge, alle notwendigen Versicherungen (z.B. Betriebsrechtsschutz), sonst Richtwert für Feuer-Betriebsunterbrechungs-, Kfz.-Steuer und Versicherung 80 %",
  },
};
