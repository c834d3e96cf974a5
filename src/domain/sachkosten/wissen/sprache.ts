import type { Begriff } from "../begriff";

/** "rechnung: rg re", one long form a line, as a lookup from the short form. */
function nachKuerzel(tabelle: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tabelle
      .trim()
      .split("\n")
      .flatMap((zeile) => {
        const [lang = "", kurz = ""] = zeile.split(":");

        return kurz
          .trim()
          .split(" ")
          .map((form) => [form, lang.trim()] as const);
      }),
  );
}

/** Abbreviations of booking texts, written without the full stop and with ae, oe, ue. */
export const ABKUERZUNGEN = nachKuerzel(`
  rechnung: rg rgnr re rn rech rng
  abschlag: abschl
  jahresabrechnung: jahresabr
  abrechnung: abr
  schlussrechnung: schlussrg
  nachzahlung: nachzahlg
  erstattung: erstattg
  lieferung: lfg lief
  nachfuellung: nachf
  versicherung: vers versich
  kfzversicherung: kfzvers
  haftpflicht: haftpfl
  kfzhaftpflicht: khv
  bankgebuehr: bankgeb
  konto: kto
  darlehen: darl
  kredit: kred
  grundsteuer: grundst
  hausmeister: hausm
  gruppenraum: grr
  aufenthaltsraum: aufenthaltsr
  weihnachten: weihn
  geburtstag: geburtst gebtg
  beschaeftigtenrat: br
  jahresabschluss: ja
  sozialgebaeude: sozgeb sozgebaeude
  grundsteuer: grdst grst
  kfzsteuer: kfzst
  berufsgenossenschaft: berufsgen
  mitglieds: mitgl
  mitgliedsbeitrag: mitglbeitrag
  beitrag: beitr
  verband: verb
  reparatur: rep repar
  instandhaltung: instandh
  wartung: wart wtg
  lohnabrechnung: lohnabr
  buchhaltung: buha
  steuerberater: stb
  rechtsanwalt: ra
  wirtschaftspruefer: wp
  fortbildung: fortb fobi
  weiterbildung: wabi
  schulung: schulg
  lehrgang: lehrg
  mitarbeiter: ma
  gruppenleiter: gl grl
  betriebsleiter: bl
  geschaeftsfuehrer: gf
  teilnehmer: tn
  beschaeftigte: besch beschaeft
  landwirtschaft: landw ldw lw lwb
  gewaechshaus: gwh ghs
  pflanzenschutzmittel: psm
  tierarzt: ta
  tierseuchenkasse: tskk
  buero: bero
  telefon: tel telef
  bueromaterial: bueromat
  buerobedarf: buerobed
  reinigung: reinig reinigg
  fremdreinigung: fremdreinig
  putzmittel: putzm
  wirtschaftsbedarf: wb
  heizung: hzg
  elektrizitaet: elt
  abwasser: abw
  trinkwasser: tw
  zweckverband: zw
  nebenkosten: nk
  kalkulatorisch: kalk
  kontokorrent: kk
  kontokorrentzinsen: kkzins
  einrichtung: einr einrichtg
  begleitend: begl
  massnahme: massn
  verwaltung: verw
  eintritt: eintr
  veranstaltung: veranst
  material: mat
  hausapotheke: hausapo
  apotheke: apo
  verbandmaterial: verbandmat
  verbrauchsmaterial: verbrauchsmat
  reisekosten: reisek
  fahrtkosten: fahrtk
  lernmaterial: lernmat
  zeitschrift: zs
  oeffentlich: oeffentl
  gefoerdert: gefoerd
  ausgabe: ausg
`);

/** Abbreviated last parts of compounds ("Gruppenltg", "Heizkostenabr"). */
export const ENDUNGSKUERZEL = nachKuerzel(`
  material: mat mater
  bedarf: bed
  artikel: art
  mittel: mttl
  zubehoer: zubeh
  versicherung: vers versich vs
  haftpflicht: haftpfl
  abrechnung: abr abrechn
  rechnung: rg rechn
  lieferung: lfg
  gebuehr: geb gebuehr
  beitrag: beitr
  abgabe: abg
  kosten: kost
  erstattung: erstattg
  leitung: ltg
  leiter: ltr
  verwaltung: verw
  reinigung: reinig reinigg
  pflege: pfl
  entsorgung: entsorg
  wartung: wart wtg
  reparatur: rep repar
  instandsetzung: inst
  zeitschrift: zschr
  literatur: literat
  bildung: bildg
  schulung: schulg
  fortbildung: fortb
  paedagoge: paed
  therapie: therap
  veranstaltung: veranst
  ausgabe: ausg
  maschine: masch
`);

/** Words that say nothing about the cost; as the last part of a compound they hand its meaning to the part before. */
export const sprache: readonly Begriff[] = [
  {
    name: "Beleg",
    woerter: `Rechnung Sammelrechnung Schlussrechnung Kosten Gebührenbescheid Bescheid Beitrag Abschlag Abschlagszahlung Teilbetrag Lieferung Bezug Abrechnung Jahresabrechnung Quartalsabrechnung Monatsabrechnung Zahlung Vorauszahlung Nachzahlung Bedarf Aufwand Anteil Pauschale Rate Beleg Quittung Bestellung Einkauf Zuschuss Steuer Abgabe Gutschrift Erstattung Auslage Auslagen Vertrag Service Firma Betrag Preis Verbrauch Artikel Material Nachfüllung Auffüllung Zubehör Bescheinigung Position Posten Buchung Überweisung Lastschrift Bareinkauf Ausgabe Ausgaben Aufwendung Geld Besuch Dienst Handel Händler Großhandel Vertrieb Fachhandel Leistung Leistungen Nutzung Anlage Arbeit Arbeiten Versorgung Nachkauf Grundgebühr Jahresgebühr Teil Sachen Set Satz Paar Meter Liter Abfuhr Beseitigung Leerung Entleerung Belieferung Zulieferung Nachlieferung Nachforderung Rückzahlung Rückerstattung Korrektur Guthaben Erhöhung Anpassung Umlage_Anteil Grundpreis Arbeitspreis Jahresbetrag Monatsbetrag Jahresbeitrag_Rechnung Jahrespauschale Monatspauschale Quartalsbeitrag Halbjahresbeitrag Mehrkosten Zusatzkosten Sachkosten_Anteil Stückkosten Nebenleistung Sonderposten Zusammenstellung Übersicht Utensilien Produkte Produkt Waren Ware Mittel Mittelchen Teile Kleinteile Zubehörteile Vorrat Vorräte Nachschub Paket_Set Sortiment Set_klein Pack Stücke Stück Menge Bestand Bedarfsartikel Ergänzung Ersatzpackung Nachfüllpackung Nachfüllpack Nachfüller Spenderbox Vorratspackung Großpackung Sparpack Doppelpack Kleinpackung Kartonware Rollenware Aktion Projekt Bereich Saison Einheit Einheiten Termin Gelände Umgebung Zone Ecke Seite Stelle Gebrauch Einsatz Verwendung Benutzung Betrieb_laufend Anschluss Zähler Zählerstand Abnahme Ablesung Entnahmestelle Bereitstellung Überlassung Ausleihe Verleih Aufbereitung Aufbewahrung Unterbringung Ausrüstung Grundausstattung Erstausstattung Ausstattungsset Abwicklung Bearbeitung Ausstellung_Bescheid Kostenbeitrag Kostenanteil Unkosten Selbstkosten Eigenleistung Fremdkosten Fachbetrieb Anbieter Lieferant Shopbestellung Onlinebestellung Marke Marken`,
    durchlaessig: true,
  },
  {
    name: "Prämie",
    woerter: "Prämie",
    durchlaessig: true,
    faelle: [
      {
        wenn: ["beschaeftigte"],
        ohne: ["versicherung", "unfallversicherung", "personal"],
        ist: { art: "niemals", grund: "arbeitsentgelt" },
      },
    ],
  },
  {
    name: "Allerweltswort",
    woerter: `Anstalt Attest Beispiel Bereitschaft Beschlag Bestand Bestellung Bilanzierung Butter Distanz Ergebnis Gast Gasthörer Genossenschaft Gesellschaft Hemden Landschaft Linsen Manifest Mannschaft Rollstuhlgerecht Behindertengerecht Barrierefrei Eltern Lösung Gepäck Karsten Basel Bremen Halter Turner Sender Vernichter Ingenieurbüro Planungsbüro Reisebüro Architekturbüro Lehrer Wildbienen Netz Agrarhandel Agrargenossenschaft Umfeld Arbeitsfeld Spannungsfeld Belüftung Lüftung Management Haltung Mittagspause Nachmittag Vormittag Vereinigung Bereinigung Hersteller Aussteller Antragsteller Streifen Sprechen Brechen Rechner Rechte Packer Knacker Kristall Merkmal Denkmal Klammer Empfänger Zeitraum Spielraum Erwartung Gewöhnung Hubschrauber Geschwader Priester Schwarm Blitz Schlitz Loch Genuss Rücken Sonnenbrille Schaffen Schaffner Schaffung Klappe Schein Lieferschein Überwachung Bewertung Vorgang Anfang Verlauf Siegel Brecher Knochen Kirche Art Motel Panne Kellner Osten Anfall Anlauf Angabe Aufgabe Aufbau Auslauf Einlauf Zulauf Verlag Stecker Zufahrt Kreis Beamter Bein Büchner Konten Kanton Gatten Graten Gurten Geste Kelten Taler Taster Scherbe Schleier Schutz Stapel Umerziehung Verachtung Wandel Energiewende Wende Rekordsprinter Vollstrecker Schiff Schifffahrt Wohlfahrt Auffahrt Ausfahrt Einfahrt Durchfahrt Vorfahrt Luftfahrt Flughafen Hafen Beantragung Antrag Vertretung Kammer Kamin Boot Brett Dose Stoff Sport_Wagen Aktion Reaktion Funktion Station Nation Ration Patient Partner Zentrum Mutter Nachbarschaft Podest Protest Straße Substanz Wirtschaft Ziegelei Zuschlag`,
  },
  {
    name: "Hof und Betrieb",
    woerter: `Hof Betrieb Mitarbeiter`,
  },
  {
    name: "Füllwort",
    woerter: `GmbH Co KG AG eG eV Herr Frau Inh Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Quartal Halbjahr Jahr Monat Woche Tag Frühjahr Herbst Winter Sommer und oder für mit von vom im in am an auf aus bei bis der die das den dem des ein eine einer eines zur zum pro je laut ab nach über unter ohne nicht nur auch sowie inkl incl exkl zzgl abzgl Nr Stk Stck Stück ca Sachsen Dresden Leipzig Chemnitz Vogtland Erzgebirge Lausitz Landkreis Stadt Gemeinde groß klein diverse verschiedene versch div lfd laufend netto brutto Dr Deutschland Wien Kundennummer Ziel Lampen Schäfer Meister Müller Meyer Schmidt Schulze Fischer Bauer Weber Wagner Becker Hoffmann Richter Koch Zimmermann Hartmann Krüger Lange Krause Lehmann Köhler König Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Ackermann Feldmann Hofmann Neumann Schwarz Jahres Kd Kdnr anteilig Anteile Mon lt gem Vj Vorjahr Nachtrag Restbetrag Barzahlung bar EC Karte_EC Beleg_Nr KW Karton Kartons Kart Packung Pack Pck Palette Pal Rolle Ro Kanister_5l Dosen Dose_250 Sack Sackware Großpackung Vorrat Nachlieferung Teillieferung Angebot_Nr AB LS Auftrag_Nr Komplettpaket monatlich mtl jährlich jährl quartalsweise halbjährlich Saison saisonal for the of bill invoice monthly yearly service fee pcs`,
    nurGanz: true,
  },
];
