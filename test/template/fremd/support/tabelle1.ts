import { formel, type Blatt, type Inhalt } from "./formular";

/** Tab. 1 as the handbook prints it (HB:604-649), three columns, with its printed examples. */

export const PERSONAL: readonly (readonly [string, number])[] = [
  ["Leitung", 0.3],
  ["Gruppenleiter*in/Fachkräfte (Personalschlüssel 1:12)", 3.3],
  ["Begleitender Dienst (Personalschlüssel 1:120)", 0.4],
  ["Arbeitsvorbereiter*in", 0.5],
  ["Unterstützung/Assistenz/Pflege", 0.5],
  ["Wirtschaftsdienst", 0.8],
  ["Weiteres Personal", 0.75],
  ["Verwaltung", 1],
];

export const FIXE = [
  "Abschreibung Gebäude",
  "Abschreibung Inventar",
  "Instandhaltung/Instandsetzung",
  "Zinsen im Rahmen öffentlicher Förderungen",
  "Miete/Leasing/Pacht",
] as const;

export const SACH = [
  "Brennstoffe",
  "Übrige Energie",
  "Wasser/Abwasser",
  "Treibstoffe",
  "Allgemeiner Materialaufwand",
  "Fremde Leistungen",
  "Pflegerischer Sachaufwand",
  "Unmittelbare Betreuungskosten",
  "Lehr- und Lernmittel",
  "Sächlicher Verwaltungsaufwand",
  "Zentrale Leistungen",
  "Steuern Abgaben, Versicherung",
] as const;

export const KOPF_STUNDEN =
  "Beispiel für Stunden pro Mitarbeiter*in und Woche (teils gesetzlich vorgegeben, teils Verhandlungsgrundlage)";
export const KOPF_BRUTTO =
  "Arbeitgeber-Brutto (Orientierung TVöD SuE bzw. Recherche regional üblicher Gehälter nach Berufsgruppen - Verhandlungsgrundlage)";

export interface Wahl {
  /** Numbers and examples as printed (default), nothing in the cells, or empty inputs with the form's own formulas. */
  readonly zellen?: "gedruckt" | "leer" | "formeln";
  readonly ohne?: readonly string[];
  /** A label's other spelling. */
  readonly schreibweise?: Readonly<Record<string, string>>;
}

/** Rows 1-43; amounts in C, hours in B, labels of the Fixe Kosten and most of the Sachkosten in B. */
export function tabelle1({ zellen = "gedruckt", ohne = [], schreibweise = {} }: Wahl = {}): Blatt {
  const name = (label: string): string => schreibweise[label] ?? label;
  const betrag: Inhalt = zellen === "gedruckt" ? 0 : null;
  const beispiel = (wert: Inhalt): Inhalt => (zellen === "leer" ? null : wert);
  const rechnet = (text: string): Inhalt => (zellen === "formeln" ? formel(text) : betrag);
  const zeilen: Inhalt[][] = [
    ["Kostenkalkulation für Anderen Leistungsanbieter (Beispiel)"],
    ["1. Informationen zum Antragsteller"],
    [name("Vereinbarungszeitraum"), beispiel("01.01.2020 - 31.12.2020")],
    [name("Träger (Name des Betriebes)")],
    ["2. Informationen zum Angebot"],
    [name("Bereich"), beispiel("Arbeitsbereich")],
    [name("Belegte Plätze bzw. Mitarbeiter*innen (Prognose)"), beispiel(12)],
    [name("(Verfügbare) Tage pro Jahr"), beispiel(250)],
    ["Vereinbartes Entgelt pro Tag und Mitarbeiter*in (ergibt sich aus den Kosten/ Verhandlungsgrundlage)"],
    ["3. Kosten"],
    ["Personalkosten", KOPF_STUNDEN, KOPF_BRUTTO],
  ];
  const block = (reihen: readonly Inhalt[][]): [number, number] => {
    const von = zeilen.length + 1;
    zeilen.push(...reihen.filter((reihe) => !reihe.some((i) => typeof i === "string" && ohne.includes(i))));

    return [von, zeilen.length];
  };
  const [p1, p2] = block(PERSONAL.map(([label, stunden]) => [name(label), beispiel(stunden), betrag]));
  zeilen.push(["Summe", rechnet(`SUM(B${p1}:B${p2})`), rechnet(`SUM(C${p1}:C${p2})`)]);
  const sp = zeilen.length;
  zeilen.push(["Fixe Kosten"]);
  const [f1, f2] = block(FIXE.map((label, i) => [i === 0 ? "Investitionskostenbetrag" : null, name(label), betrag]));
  zeilen.push(["Summe", null, rechnet(`SUM(C${f1}:C${f2})`)]);
  const sf = zeilen.length;
  zeilen.push(["Variable Kosten"]);
  const [s1, s2] = block(
    SACH.map((label, i) =>
      i < 10 ? [i === 0 ? "Sachaufwand" : null, name(label), betrag] : [name(label), null, betrag],
    ),
  );
  zeilen.push(["Summe", null, rechnet(`SUM(C${s1}:C${s2})`)]);
  const ss = zeilen.length;
  const gesamt = `C${sp}+C${sf}+C${ss}`;
  if (!ohne.includes("Tagessatz")) {
    zeilen.push([name("Kosten je Tag und Mitarbeiter*in"), rechnet(`B${ss + 4}`)]);
    zeilen.push(["Gesamtkosten", rechnet(gesamt)]);
    zeilen.push(["dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage", rechnet("B7*B8")]);
    zeilen.push([name("Kosten je Tag und Mitarbeiter*in"), rechnet(`ROUND(B${ss + 2}/B${ss + 3},2)`)]);
  }

  return { zeilen };
}
