import { fest } from "../../adresse";
import type { Typ } from "../../karte";
import { ENTGELT } from "./adressen";
import { rund, wenn } from "./formeln";
import type { Parameterlage } from "./lage";
import type { Spaltenangabe } from "./spaltenplan";

export const ERSTER_RECHENWEG = "bekannt";

const BREITE = 18;

function spalte(feld: string, typ: Typ, beschriftung: string, formel: string): Spaltenangabe {
  return { feld, typ, beschriftung, breite: BREITE, formel };
}

/** How the results come about: the values of the day, the lines and bases, who bears what. Beside the printed area. */
export function entgeltrechenweg(lage: Parameterlage): readonly Spaltenangabe[] {
  return [...werteDesTages(lage), ...rechnet(), ...anteile(), ...nachHandbuch(lage)];
}

function werteDesTages({ am, erster }: Parameterlage): readonly Spaltenangabe[] {
  const wert = (name: string): string => am(name, "[stichtag]");
  const reihe = (feld: string, typ: Typ, beschriftung: string, ausdruck: string): Spaltenangabe =>
    spalte(feld, typ, beschriftung, wenn("[bekannt]=0", ausdruck));
  const art = wert("BezugsgroesseRentenversicherung");
  const renten = `IF(${art}="BezugsgroesseOst",${wert("BezugsgroesseOst")},IF(${art}="Bezugsgroesse",${wert("Bezugsgroesse")},${art}))`;
  const kranken = `IF([rente]="",${wert("KrankenversicherungAllgemein")},${wert("KrankenversicherungErmaessigt")})`;

  return [
    spalte(
      "bekannt",
      "ganzzahl",
      "Werte bekannt (1: ja)",
      `IF([stichtag]="",0,IF([stichtag]<${erster("Grundbetrag")},0,1))`,
    ),
    reihe("gbRegel", "text", "Grundbetrag genau oder mindestens", wert("Grundbetragsregel")),
    reihe("gbGesetz", "euro", "Grundbetrag gesetzlich", wert("Grundbetrag")),
    reihe("afHoechst", "euro", "AFöG höchstens", wert("AFoeGHoechstbetrag")),
    reihe("afGrenze", "euro", "AFöG Obergrenze", wert("AFoeGGrenze")),
    reihe("bezugKv", "euro", "Bezugsgröße KV/PV", wert("Bezugsgroesse")),
    reihe("teilKv", "prozent", "KV/PV Mindestteil", wert("KrankenversicherungMindestanteil")),
    reihe("satzKv", "prozent", "KV Beitragssatz", kranken),
    reihe("zusatz", "prozent", "KV Zusatzbeitrag (Durchschnitt)", wert("ZusatzbeitragDurchschnitt")),
    reihe("jaeg", "euro", "KV/PV Jahresgrenze", wert("Jahresarbeitsentgeltgrenze")),
    reihe("satzPv", "prozent", "PV Beitragssatz", wert("Pflegeversicherung")),
    reihe("zuschlag", "prozent", "PV Kinderlosenzuschlag", wert("Kinderlosenzuschlag")),
    reihe("abschlag", "prozent", "PV Abschlag je Kind", wert("Kinderabschlag")),
    reihe("bezugRv", "euro", "Bezugsgröße RV", renten),
    reihe("teilRvMin", "prozent", "RV Mindestteil", wert("RentenversicherungMindestanteil")),
    reihe("teilRvAllein", "prozent", "RV allein getragen bis", wert("RentenversicherungAlleintragung")),
    reihe("satzRv", "prozent", "RV Beitragssatz", wert("Rentenversicherung")),
    reihe("bbgRv", "euro", "RV Grenze", wert("BeitragsbemessungsgrenzeRentenversicherung")),
  ];
}

/** Between the first and the last number of a day's values. */
const ERSTER_WERT = "gbGesetz";
const LETZTER_WERT = "bbgRv";
const WERTE = 16;

/** Lines and pay, and whether anything stands against the line. */
function rechnet(): readonly Spaltenangabe[] {
  const voll = (feld: string, beschriftung: string, ausdruck: string): Spaltenangabe =>
    spalte(feld, "euro", beschriftung, wenn("[vollstaendig]=0", rund(ausdruck)));
  const afoeg = `IF(${fest(ENTGELT.afoegZaehlt)}="nein",0,[afoeg])`;

  return [
    spalte(
      "vollstaendig",
      "ganzzahl",
      "Zeile vollständig (1: ja)",
      `IF(OR([pseudonym]="",[steigerungsbetrag]="",[bekannt]=0),0,` +
        `IF(AND(COUNT([${ERSTER_WERT}]:[${LETZTER_WERT}])=${WERTE},[gbRegel]<>"kein Wert"),1,0))`,
    ),
    voll("grundbetragMin", "Grundbetrag mindestens", '[gbGesetz]*IF([grundbetragsanteil]="",1,[grundbetragsanteil])'),
    spalte("tage", "ganzzahl", "SV-Tage", wenn("[vollstaendig]=0", 'IF([svTage]="",30,[svTage])')),
    voll("laufend", "laufendes Entgelt", `[ae]+${afoeg}`),
    voll("verdient", "Entgelt mit Einmalzahlung", "[laufend]+[einmalzahlung]"),
    voll("kvAllein", "KV/PV Grenze und Mindestbemessung", "[bezugKv]*[teilKv]*[tage]/30"),
    voll("kvMax", "KV/PV höchstens", "[jaeg]*[tage]/360"),
    voll("rvAllein", "RV Grenze", "[bezugRv]*[teilRvAllein]*[tage]/30"),
    voll("rvMin", "RV Mindestbemessung", "[bezugRv]*[teilRvMin]*[tage]/30"),
    voll("rvMax", "RV höchstens", "[bbgRv]*[tage]/30"),
    spalte(
      "rechnet",
      "ganzzahl",
      "Zeile rechnet (1: ja)",
      "IF([vollstaendig]=0,0,IF([gb]<[grundbetragMin],0," +
        'IF(AND([laufend]>[kvAllein],[zusatzbeitragssatz]=""),0,' +
        "IF(AND([einmalzahlung]>0,[verdient]>MIN([kvMax],[rvMax])),0,1))))",
    ),
  ];
}

/** Bases, what of them is shared, and the shares; each share is rounded once. */
function anteile(): readonly Spaltenangabe[] {
  const soweit = (feld: string, typ: Typ, beschriftung: string, ausdruck: string): Spaltenangabe =>
    spalte(feld, typ, beschriftung, wenn("[rechnet]=0", ausdruck));
  const geteilt = (zweig: string): string => {
    const verdient = `MIN([verdient],[${zweig}Basis])`;

    return `IF([laufend]>[${zweig}Allein],${verdient},MAX(0,${rund(`${verdient}-[${zweig}Allein]`)}))`;
  };
  const rest = (zweig: string, satz: string, halb: string): string =>
    `IF([${zweig}Geteilt]=[${zweig}Basis],[${halb}],${rund(`${rund(`[${zweig}Basis]*[${satz}]`)}-[${halb}]`)})`;

  return [
    soweit("kvBasis", "euro", "KV/PV Bemessung", "MIN(MAX([verdient],[kvAllein]),[kvMax])"),
    soweit("kvGeteilt", "euro", "davon geteilt", geteilt("kv")),
    soweit(
      "kvSatz",
      "prozent",
      "KV Satz mit Zusatzbeitrag",
      "ROUND([satzKv]+IF([laufend]>[kvAllein],[zusatzbeitragssatz],[zusatz]),10)",
    ),
    soweit("kvPerson", "euro", "KV Person", rund("[kvGeteilt]*[kvSatz]/2")),
    soweit("kvAla", "euro", "KV ALA", rest("kv", "kvSatz", "kvPerson")),
    soweit("pvHalb", "euro", "PV Hälfte", rund("[kvGeteilt]*[satzPv]/2")),
    soweit("pvPerson", "euro", "PV Person", rund(`[pvHalb]-${rund("[kvGeteilt]*[abschlag]*[abschlagskinder]")}`)),
    soweit("pvAla", "euro", "PV ALA", rest("kv", "satzPv", "pvHalb")),
    soweit("rvBasis", "euro", "RV Bemessung", 'IF([rente]="Altersvollrente",0,MIN(MAX([verdient],[rvMin]),[rvMax]))'),
    soweit("rvGeteilt", "euro", "davon geteilt", geteilt("rv")),
    soweit("rvPerson", "euro", "RV Person", rund("[rvGeteilt]*[satzRv]/2")),
    soweit("rvAla", "euro", "RV ALA", rest("rv", "satzRv", "rvPerson")),
    soweit(
      "rvKsv",
      "euro",
      "RV Erstattung KSV",
      `IF([verdient]>=[rvBasis],[rvAla],MIN([rvAla],${rund("(2*[verdient]-[rvGeteilt])*[satzRv]/2")}))`,
    ),
  ];
}

function nachHandbuch({ handbuch }: Parameterlage): readonly Spaltenangabe[] {
  return [
    spalte("hbRechnet", "ganzzahl", "Handbuch rechnet (1: ja)", 'IF(OR([pseudonym]="",[steigerungsbetrag]=""),0,1)'),
    spalte(
      "hbAe",
      "euro",
      "Handbuch: Arbeitsentgelt",
      wenn(
        "[hbRechnet]=0",
        rund(
          `IF([grundbetrag]="",${handbuch("HandbuchGrundbetrag")},${rund("[grundbetrag]")})+${rund("[steigerungsbetrag]")}`,
        ),
      ),
    ),
    spalte(
      "hbAfoeg",
      "euro",
      "Handbuch: AFöG",
      wenn(
        "[hbRechnet]=0",
        `MAX(0,MIN(${handbuch("HandbuchAFoeGHoechstbetrag")},${rund(`${handbuch("HandbuchAFoeGGrenze")}-[hbAe]`)}))`,
      ),
    ),
  ];
}
