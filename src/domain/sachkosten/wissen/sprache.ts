import type { Begriff } from "../begriff";

/** Abbreviations of booking texts, written without the full stop. */
export const ABKUERZUNGEN: Readonly<Record<string, string>> = {
  rg: "rechnung",
  rgnr: "rechnung",
  re: "rechnung",
  rn: "rechnung",
  abschl: "abschlag",
  jahresabr: "jahresabrechnung",
  vers: "versicherung",
  versich: "versicherung",
  kfzvers: "kfzversicherung",
  rep: "reparatur",
  haftpfl: "haftpflicht",
  wart: "wartung",
  lohnabr: "lohnabrechnung",
  fortb: "fortbildung",
  grdst: "grundsteuer",
  grst: "grundsteuer",
  kfzst: "kfzsteuer",
  geb: "gebuehr",
  bankgeb: "bankgebuehr",
  kto: "konto",
  ma: "mitarbeiter",
  gl: "gruppenleiter",
  tn: "teilnehmer",
  besch: "beschaeftigte",
  landw: "landwirtschaft",
  ldw: "landwirtschaft",
  lw: "landwirtschaft",
  gwh: "gewaechshaus",
  bero: "buero",
  tel: "telefon",
  reinig: "reinigung",
  fremdreinig: "fremdreinigung",
  bueromat: "bueromaterial",
  buerobed: "buerobedarf",
  putzm: "putzmittel",
  hzg: "heizung",
  buha: "buchhaltung",
  stb: "steuerberater",
  ra: "rechtsanwalt",
  fobi: "fortbildung",
  wabi: "weiterbildung",
  bg: "bg",
  wb: "wirtschaftsbedarf",
  psm: "pflanzenschutzmittel",
  ta: "tierarzt",
  mm: "mutterschaf",
  zw: "zweckverband",
};

/** Words that say nothing about the cost; as the last part of a compound they hand its meaning to the part before. */
export const sprache: readonly Begriff[] = [
  {
    name: "Beleg",
    woerter: `Rechnung Sammelrechnung Schlussrechnung Kosten Gebührenbescheid Bescheid Beitrag Abschlag Abschlagszahlung Teilbetrag Lieferung Bezug Abrechnung Jahresabrechnung Quartalsabrechnung Monatsabrechnung Zahlung Vorauszahlung Nachzahlung
      Bedarf Aufwand Anteil Pauschale Rate Beleg Quittung Bestellung Einkauf Zuschuss Steuer Abgabe Gutschrift Erstattung Auslage Auslagen Vertrag Service Firma Betrag Preis Verbrauch Artikel Material Nachfüllung Auffüllung
      Zubehör Bescheinigung Position Posten Buchung Überweisung Lastschrift Bareinkauf Ausgabe Ausgaben Aufwendung Geld Besuch Dienst Handel Händler Großhandel Vertrieb Fachhandel Leistung Leistungen Nutzung Anlage Arbeit Arbeiten Versorgung Nachkauf Grundgebühr Jahresgebühr Teil Sachen Set Satz Paar Meter Liter`,
    durchlaessig: true,
  },
  {
    name: "Prämie",
    woerter: "Prämie",
    durchlaessig: true,
    faelle: [{ wenn: ["beschaeftigte"], ist: { art: "niemals", grund: "arbeitsentgelt" } }],
  },
  {
    name: "Allerweltswort",
    woerter: `Anstalt Attest Beispiel Bereitschaft Beschlag Bestand Bestellung Bilanzierung Butter Distanz Ergebnis Gast Gasthörer Genossenschaft Gesellschaft Hemden Landschaft Linsen Manifest Mannschaft Rollstuhlgerecht Behindertengerecht Barrierefrei Eltern Lösung Gepäck Karsten Basel Bremen Halter Turner Sender Vernichter Ingenieurbüro Planungsbüro Reisebüro Architekturbüro Lehrer Wildbienen Netz Agrarhandel Agrargenossenschaft Umfeld Arbeitsfeld Spannungsfeld Belüftung Lüftung Management Haltung Mittagspause Nachmittag Vormittag Vereinigung Bereinigung Hersteller Aussteller Antragsteller Streifen Sprechen Brechen Versprechen Verbrechen Rechner Rechte Packer Knacker Verpacker Kristall Merkmal Denkmal Klammer Empfänger Zeitraum Spielraum Erwartung Gewöhnung Hubschrauber Geschwader Priester Schwarm Blitz Schlitz Loch Genuss Rücken Sonnenbrille Schaffen Schaffner Schaffung Klappe Schein Lieferschein Überwachung Bewertung Vorgang Anfang Verlauf Siegel Brecher Knochen Kirche Art Motel Panne Kellner Osten Anfall Anlauf Angabe Aufgabe Aufbau Auslauf Einlauf Zulauf Verlag Stecker Zufahrt Kreis Beamter Bein Büchner Konten Kanton Gatten Graten Gurten Geste Kelten Taler Taster Scherbe Schleier Schutz Schutzmittel Stapel Umerziehung Verachtung Wandel Energiewende Wende Rekordsprinter Vollstrecker Schiff Schifffahrt Wohlfahrt Auffahrt Ausfahrt Einfahrt Durchfahrt Vorfahrt Luftfahrt Flughafen Hafen Beantragung Antrag Vertretung Kammer Kamin Boot Brett Dose Stoff Sport_Wagen Aktion Reaktion Funktion Station Nation Ration Patient Partner Zentrum Mutter Nachbarschaft Podest Protest Straße Substanz Wirtschaft Ziegelei Zuschlag`,
  },
  {
    name: "Hof und Betrieb",
    woerter: "ALA Hof Betrieb Mitarbeiter",
  },
  {
    name: "Füllwort",
    woerter: `GmbH Co KG AG eG eV Fa Herr Frau Inh Inhaber Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Quartal Halbjahr Jahr Monat Woche Tag Frühjahr Herbst Winter Sommer und oder für mit von vom im in am an auf aus bei bis der die das den dem des ein eine einer eines zur zum pro je laut ab nach über unter ohne nicht nur auch sowie inkl incl exkl zzgl abzgl Nr Stk Stck Stück ca Sachsen Dresden Leipzig Chemnitz Vogtland Erzgebirge Lausitz Landkreis Stadt Gemeinde groß klein gebraucht diverse verschiedene versch div lfd laufend netto brutto Dr Deutschland Wien Kunde Kundennummer Ziel Lampen Schäfer Meister Müller Meyer Schmidt Schulze Fischer Bauer Weber Wagner Becker Hoffmann Richter Koch Zimmermann Hartmann Krüger Lange Krause Lehmann Köhler König Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ackermann Feldmann Hofmann Neumann Schwarz`,
    nurGanz: true,
  },
];
