import { fest } from "../../adresse";
import { ENTGELT } from "./adressen";
import type { Parameterlage } from "./lage";

/** What the column Prüfung says, the first that holds. */
export const ZEILENURTEIL = {
  unvollstaendig: "Kürzel, Stichtag oder Steigerungsbetrag fehlt",
  keinWert: "für diesen Stichtag fehlt ein Wert (Blatt Parameter)",
  grundbetrag: "Grundbetrag unter dem gesetzlichen",
  zusatzbeitrag: "Zusatzbeitrag der Krankenkasse fehlt",
  jahresgrenze: "über der Jahresgrenze: mit dem Lohnprogramm abrechnen",
  wenigStunden: "zu wenige Stunden je Woche",
  vieleStunden: "zu viele Stunden je Woche",
  darueber: "über der 20-%-Grenze: die Person trägt Beiträge mit",
  ueberschuss: "Grundbetrag über dem gesetzlichen: Mehrbetrag in den Steigerungsbetrag",
  nahe: "nahe an der 20-%-Grenze",
  teilzeit: "Teilzeit: Grund festhalten",
  vorlaeufig: "vorläufig: mit eigenen Werten",
  gut: "in Ordnung",
} as const;

/** Nested in the order of ZEILENURTEIL. */
export function entgeltpruefformel({ am, danach }: Parameterlage): string {
  const wert = (name: string): string => am(name, "[stichtag]");
  const grenze = "MIN([kvAllein],[rvAllein])";
  const kette: readonly (readonly [string, string])[] = [
    ['OR([pseudonym]="",[stichtag]="",[steigerungsbetrag]="")', ZEILENURTEIL.unvollstaendig],
    ["[vollstaendig]=0", ZEILENURTEIL.keinWert],
    ["[gb]<[grundbetragMin]", ZEILENURTEIL.grundbetrag],
    ['AND([laufend]>[kvAllein],[zusatzbeitragssatz]="")', ZEILENURTEIL.zusatzbeitrag],
    ["[rechnet]=0", ZEILENURTEIL.jahresgrenze],
    [`AND([wochenstunden]<>"",[wochenstunden]<${wert("BeschaeftigungTeilzeitMindestens")})`, ZEILENURTEIL.wenigStunden],
    [`AND([wochenstunden]<>"",[wochenstunden]>${wert("BeschaeftigungHoechstens")})`, ZEILENURTEIL.vieleStunden],
    [`[verdient]>${grenze}`, ZEILENURTEIL.darueber],
    ['AND([gbRegel]="genau",[gb]>[grundbetragMin])', ZEILENURTEIL.ueberschuss],
    [`[verdient]>${grenze}-${fest(ENTGELT.abstand)}`, ZEILENURTEIL.nahe],
    [`[stichtag]>=${danach("Grundbetrag")}`, ZEILENURTEIL.vorlaeufig],
    [`AND([wochenstunden]<>"",[wochenstunden]<${wert("BeschaeftigungMindestens")})`, ZEILENURTEIL.teilzeit],
  ];
  const innen = kette.reduceRight((sonst, [wann, text]) => `IF(${wann},"${text}",${sonst})`, `"${ZEILENURTEIL.gut}"`);

  return `IF(AND([pseudonym]="",[stichtag]="",[steigerungsbetrag]=""),"",${innen})`;
}
