import { ENTGELT } from "./adressen";
import { fest } from "../../adresse";
import { rund, wenn } from "./formeln";
import type { Parameterlage } from "./lage";
import type { Spaltenangabe } from "./spaltenplan";

/** As wide as an amount, or as the longest word of the heading: nothing is hyphenated by hand. */
const euro = (feld: string, beschriftung: string, formel: string): Spaltenangabe => ({
  feld,
  typ: "euro",
  beschriftung,
  breite: Math.max(12, ...beschriftung.split(" ").map((wort) => Math.ceil(wort.length * 1.05))),
  formel,
});

/** What a one-off payment takes from the limit of the Arbeitsförderungsgeld: nothing, unless somebody says so. */
const EINMAL_MINDERT = `IF(${fest(ENTGELT.einmalMindert)}="ja",[einmalzahlung],0)`;

/** Results stand only where the line is complete and nothing speaks against it. */
const soweit = (ausdruck: string): string => wenn("[rechnet]=0", ausdruck);

/** Tab. 3 No. 1 and 2 by the law of the day. */
function entgeltUndBeitraege(): readonly Spaltenangabe[] {
  return [
    euro(
      "gb",
      "Grundbetrag",
      wenn("[vollstaendig]=0", `IF([grundbetrag]="",[grundbetragMin],${rund("[grundbetrag]")})`),
    ),
    euro(
      "ae",
      "Arbeitsentgelt (mit Steigerungsbetrag)",
      wenn("[vollstaendig]=0", rund(`[gb]+${rund("[steigerungsbetrag]")}`)),
    ),
    euro(
      "afoeg",
      "Arbeitsförderungsgeld",
      wenn("[vollstaendig]=0", `MAX(0,MIN([afHoechst],${rund(`[afGrenze]-[ae]-${EINMAL_MINDERT}`)}))`),
    ),
    euro("gesamt", "Gesamt", wenn("[vollstaendig]=0", rund("[ae]+[afoeg]"))),
    euro("kv", "Krankenversicherung", soweit(rund("[kvAla]+[kvPerson]"))),
    euro("pv", "Pflegeversicherung", soweit(rund("[pvAla]+[pvPerson]"))),
    euro(
      "kinderlosenzuschlag",
      "Zuschlag für Kinderlose",
      soweit(`IF([kinderlos]="ja",${rund("[kvBasis]*[zuschlag]")},0)`),
    ),
    euro("rv", "Rentenversicherung", soweit(rund("[rvAla]+[rvPerson]"))),
    euro("uv", "Unfallversicherung", soweit(rund("[unfallversicherung]"))),
    euro("u2", "U2 - Mutterschaftsaufwendung", soweit(rund("MIN(MAX([laufend],[rvMin]),[rvMax])*[u2Satz]"))),
    euro("beitraege", "Beiträge gesamt", soweit(rund("[kv]+[pv]+[kinderlosenzuschlag]+[rv]+[uv]+[u2]"))),
    euro("person", "davon trägt die Person", soweit(rund("[kvPerson]+[pvPerson]+[kinderlosenzuschlag]+[rvPerson]"))),
    euro("auszahlung", "Auszahlung an die Person", soweit(rund("[gesamt]+[einmalzahlung]-[person]"))),
  ];
}

/** Tab. 3 No. 3 by the law of the day, beside it the handbook's arithmetic, and what the line comes to over its months. */
function kosten({ handbuch }: Parameterlage): readonly Spaltenangabe[] {
  const anteil = (name: string): string => rund(`[hbGesamt]*${handbuch(name)}`);
  const erstattet = ["Krankenversicherung", "Pflegeversicherung", "Rentenversicherung", "UmlageU2"];

  return [
    euro(
      "gesamtkosten",
      "Gesamtkosten pro Beschäftigte*r",
      soweit(rund("[gesamt]+[einmalzahlung]+[beitraege]-[person]")),
    ),
    euro("erstKsv", "Erstattung KSV", soweit(rund("[afoeg]+[kvAla]+[pvAla]+[rvKsv]"))),
    euro("erstBund", "Erstattung Bund (über das Land)", soweit(rund("[rvAla]-[rvKsv]"))),
    euro("erst", "abzgl. Erstattungen", soweit(rund("[erstKsv]+[erstBund]"))),
    euro("zuErw", "muss erwirtschaftet werden", soweit(rund("[gesamtkosten]-[erst]"))),
    euro("hbGesamt", "Handbuch: Gesamt", wenn("[hbRechnet]=0", rund("[hbAe]+[hbAfoeg]+[einmalzahlung]"))),
    euro(
      "hbBeitraege",
      "Handbuch: Beiträge",
      wenn("[hbRechnet]=0", rund(`[hbErst]-[hbAfoeg]+${anteil("HandbuchInsolvenzgeldumlage")}+[unfallversicherung]`)),
    ),
    euro("hbGesamtkosten", "Handbuch: Gesamtkosten", wenn("[hbRechnet]=0", rund("[hbGesamt]+[hbBeitraege]"))),
    euro(
      "hbErst",
      "Handbuch: abzgl. Erstattungen",
      wenn("[hbRechnet]=0", rund(["[hbAfoeg]", ...erstattet.map((name) => anteil(`Handbuch${name}`))].join("+"))),
    ),
    euro("hbZuErw", "Handbuch: muss erwirtschaftet werden", wenn("[hbRechnet]=0", rund("[hbGesamtkosten]-[hbErst]"))),
    euro(
      "mehr",
      "Vorfinanzierung mehr als im Handbuch",
      wenn("OR([rechnet]=0,[hbRechnet]=0)", rund("[erst]-[hbErst]")),
    ),
    euro("aeZeitraum", "Arbeitsentgelte × Monate", soweit(rund('([ae]+[einmalzahlung])*IF([monate]="",1,[monate])'))),
    euro("zuErwZeitraum", "zu erwirtschaften × Monate", soweit(rund('[zuErw]*IF([monate]="",1,[monate])'))),
    euro("vorZeitraum", "vorzufinanzieren × Monate", soweit(rund('[erst]*IF([monate]="",1,[monate])'))),
  ];
}

export const ERSTES_ERGEBNIS = "gb";
export const ERSTE_KOSTEN = "gesamtkosten";

export function entgeltergebnisse(lage: Parameterlage): readonly Spaltenangabe[] {
  return [...entgeltUndBeitraege(), ...kosten(lage)];
}
