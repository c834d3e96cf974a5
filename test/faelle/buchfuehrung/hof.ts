import { cp1252, EXTF_NAMEN, extfKopf, extfSatz } from "../../books/dateien";

/** One kind of booking and when it recurs; all invented, no names of people. */
interface Posten {
  readonly konto: string;
  readonly gegenkonto: string;
  readonly text: string;
  readonly betrag: string;
  /** 100: the ALA · 200: the farm · "": nobody said. */
  readonly kost: string;
  readonly monate: readonly number[];
  readonly haben?: true;
  readonly weitere?: Readonly<Record<number, string>>;
}

const JEDEN = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6];
const QUARTAL = [9, 12, 3, 6];
const ZWEIMONATLICH = [8, 10, 12, 2, 4, 6];

const ala = (konto: string, text: string, betrag: string, monate: readonly number[]): Posten => ({
  konto,
  gegenkonto: "70001",
  text,
  betrag,
  kost: "100",
  monate,
});

const hof = (konto: string, text: string, betrag: string, monate: readonly number[]): Posten => ({
  ...ala(konto, text, betrag, monate),
  gegenkonto: "70002",
  kost: "200",
});

/** Paid from the bank: the expense stands in the Gegenkonto. */
const bank = (posten: Posten): Posten => ({ ...posten, konto: "1200", gegenkonto: posten.konto, haben: true });

const POSTEN: readonly Posten[] = [
  ala("4240", "Abschlag Strom Aufenthaltsraum", "95,00", JEDEN),
  { ...ala("4240", "Guthaben Jahresabrechnung Strom Aufenthaltsraum", "60,00", [6]), haben: true },
  ala("4230", "Heizöl Lieferung Aufenthaltsraum", "1.204,33", [10]),
  ala("4230", "Heizöl Lieferung Aufenthaltsraum", "988,10", [2]),
  ala("4240", "Trinkwasser und Abwasser Sozialgebäude", "58,00", ZWEIMONATLICH),
  ala("4530", "Benzin Rasenmäher", "38,40", [7, 8, 9, 5, 6]),
  bank(ala("4980", "Putzmittel", "46,80", JEDEN)),
  ala("4980", "Gartenschere", "34,90", [4]),
  bank(ala("4920", "Telefon Büro", "39,95", JEDEN)),
  bank(ala("4910", "Porto", "25,50", QUARTAL)),
  ala("4930", "Büromaterial", "62,30", QUARTAL),
  ala("4930", "Büromaterial doppelt erfasst", "62,31", [3]),
  { ...ala("4930", "Storno Büromaterial doppelt erfasst", "62,31", [3]), haben: true, weitere: { 117: '"1"' } },
  ala("4360", "Betriebshaftpflicht", "684,20", [1]),
  ala("4390", "Müllabfuhr", "64,50", QUARTAL),
  ala("4980", "Eintritt Schwimmhalle", "48,00", ZWEIMONATLICH),
  ala("4940", "Übungsmaterial für Beschäftigte", "83,15", [9, 1, 5]),
  ala("4980", "Einmalhandschuhe Pflege", "23,80", ZWEIMONATLICH),
  ala("4950", "Steuerberatung", "900,00", [11]),
  ala("4250", "Fremdreinigung Sozialgebäude", "300,00", JEDEN),
  ala("4955", "Lohnabrechnung durch Steuerbüro", "70,00", JEDEN),
  ala("4650", "Mittagessen Beschäftigte", "410,00", JEDEN),
  ala("4530", "Fahrdienst Teilnehmer", "260,00", JEDEN),
  bank(ala("2110", "Zinsen Kontokorrent", "21,10", QUARTAL)),
  ala("4980", "Akkuschrauber", "129,00", [8]),
  ala("4909", "Rechnung 4711", "310,00", [12]),
  hof("3300", "Saatgut Sommergerste", "1.180,00", [3]),
  hof("3300", "Futtermittel Milchkühe", "2.340,00", JEDEN),
  hof("3300", "Kalkammonsalpeter", "860,00", [9, 3, 4]),
  hof("4909", "Tierarzt Herde", "185,00", JEDEN),
  hof("4240", "Strom Melkstand", "702,00", JEDEN),
  hof("4530", "Agrardiesel Feldarbeit", "640,00", JEDEN),
  hof("4909", "Lohnunternehmer Mähdrusch", "1.450,00", [7, 8]),
  hof("4360", "Hagelversicherung", "920,00", [4]),
  hof("4220", "Landpacht Acker", "3.100,00", [11, 5]),
  hof("3300", "Stroheinstreu Stall", "118,00", JEDEN),
  hof("4240", "Wasser Viehtränke", "74,20", JEDEN),
  hof("4909", "Klauenpflege Herde", "96,00", QUARTAL),
  hof("3300", "Etiketten Hofladen", "57,10", QUARTAL),
  hof("4380", "Tierseuchenkasse", "143,75", [2]),
  hof("4805", "Reparatur Mähdrescher", "275,50", JEDEN),
  { ...hof("3300", "Kraftfutter", "415,00", JEDEN), weitere: { 88: "1200,00" } },
  { ...hof("10001", "Milchgeld", "7.900,00", JEDEN), gegenkonto: "8400" },
  { ...hof("1000", "Hofladen Tageseinnahmen", "1.260,00", JEDEN), gegenkonto: "8400" },
  { ...hof("70001", "Zahlung an Lieferanten", "450,00", JEDEN), gegenkonto: "1200", kost: "" },
  { ...hof("70002", "Zahlung an Lieferanten", "4.900,00", JEDEN), gegenkonto: "1200", kost: "" },
];

/** The Wirtschaftsjahr of a farm: 1 July 2025 to 30 June 2026. */
const reihe = (monat: number): number => (monat + 5) % 12;

/** About 300 bookings in the order of their dates, as DATEV exports them. */
export function stapelDesHofes(): Uint8Array {
  const buchungen = POSTEN.flatMap((posten, p) =>
    posten.monate.map((monat, n) => ({ posten, monat, tag: (p * 7 + 3) % 28 || 28, beleg: `RE-${p + 1}-${n + 1}` })),
  ).sort((a, b) => reihe(a.monat) - reihe(b.monat) || a.tag - b.tag);
  const zwei = (zahl: number): string => String(zahl).padStart(2, "0");

  return cp1252(
    extfKopf({ wj: "20250701", von: "20250701", bis: "20260630" }),
    EXTF_NAMEN.join(";"),
    ...buchungen.map(({ posten, monat, tag, beleg }) =>
      extfSatz({
        umsatz: posten.betrag.replace(".", ""),
        sh: posten.haben === true ? "H" : "S",
        konto: posten.konto,
        gegenkonto: posten.gegenkonto,
        datum: `${zwei(tag)}${zwei(monat)}`,
        text: posten.text,
        weitere: { 10: `"${beleg}"`, 36: `"${posten.kost}"`, ...posten.weitere },
      }),
    ),
    "",
  );
}
