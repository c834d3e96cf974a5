import { LEER, inhalt, mappe } from "./mappe";
import { beispielhof } from "../faelle/beispielhof";

/** Handbook, Tab. 1 (lines 604-649): sections and labels in the order of the document, without its example figures. */
const TAB1 = [
  "1. Informationen zum Antragsteller",
  "Vereinbarungszeitraum",
  "Träger (Name des Betriebes)",
  "2. Informationen zum Angebot",
  "Bereich",
  "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)",
  "(Verfügbare) Tage pro Jahr",
  "Vereinbartes Entgelt pro Tag und Mitarbeiter*in (ergibt sich aus den Kosten/ Verhandlungsgrundlage)",
  "3. Kosten",
  "Personalkosten",
  "Leitung",
  "Gruppenleiter*in/Fachkräfte (Personalschlüssel 1:12)",
  "Begleitender Dienst (Personalschlüssel 1:120)",
  "Arbeitsvorbereiter*in",
  "Unterstützung/Assistenz/Pflege",
  "Wirtschaftsdienst",
  "Weiteres Personal",
  "Verwaltung",
  "Summe",
  "Fixe Kosten",
  "Investitionskostenbetrag | Abschreibung Gebäude",
  "Abschreibung Inventar",
  "Instandhaltung/Instandsetzung",
  "Zinsen im Rahmen öffentlicher Förderungen",
  "Miete/Leasing/Pacht",
  "Summe",
  "Variable Kosten",
  "Sachaufwand | Brennstoffe",
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
  // Tab. 1 leaves out the first comma; Tab. 2 prints it, and so does the contract.
  "Steuern, Abgaben, Versicherung",
  "Summe",
  "Kosten je Tag und Mitarbeiter*in",
  "Gesamtkosten",
  "dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage",
  "Kosten je Tag und Mitarbeiter*in",
];

test("Abschnitte, Bezeichnungen und Reihenfolge von Tab. 1", async () => {
  const [zeilen = []] = await mappe(LEER).read([{ sheet: "Kostenkalkulation", range: "A4:B47" }]);
  const beschriftungen = zeilen.map((zeile) =>
    zeile
      .filter(({ value, formula, locked }) => typeof value === "string" && formula === null && locked && value !== "")
      .map(({ value }) => value as string)
      // the heading of the column of hours belongs to the row Personalkosten
      .filter((text) => !text.startsWith("Stunden pro Mitarbeiter*in"))
      .join(" | "),
  );
  expect(beschriftungen).toEqual(TAB1);
});

test("leer: jeder Betrag 0,00 € wie in Tab. 1, kein #DIV/0! und ein Wort statt des Tagessatzes", async () => {
  const [werte = []] = await mappe(LEER).read([{ sheet: "Kostenkalkulation", range: "B11:C53" }]);
  const formeln = werte.flat().filter(({ formula }) => formula !== null);
  expect(formeln.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
  expect(new Set(formeln.map(({ value }) => value))).toEqual(new Set(["", 0, "Plätze und Tage fehlen"]));
});

test("ausgefüllt: Tagessatz und Entgelt wie im Beispiel", async () => {
  const [[[tagessatz] = []] = [], [[entgelt] = []] = []] = await mappe(inhalt(beispielhof.eingabe)).read([
    { sheet: "Kostenkalkulation", range: "C47" },
    { sheet: "Kostenkalkulation", range: "B11" },
  ]);
  expect(tagessatz?.value).toBe(Number(beispielhof.erwartet.tagessatz));
  expect(entgelt?.value).toBe(51.36);
});
