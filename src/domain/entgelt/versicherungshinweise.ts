import { anteilig, euroText, minusBetrag, summe, type Betrag } from "../mengen/betrag";
import { prozentText } from "../mengen/bruch";
import type { Beitrag } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import type { Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import type { Hinweis } from "../hinweis";
import type { Versicherungsangaben } from "./versicherungsangaben";

/** What a reader of the contributions should know: cliffs, open readings, amounts that may be claimed twice. */
export function hinweiseNachRecht(
  b: Bemessung,
  werte: Beitragswerte,
  beitraege: readonly Beitrag[],
  afoeg: Betrag,
  angaben: Versicherungsangaben,
): readonly Hinweis[] {
  return [
    grenzhinweis(b, beitraege),
    b.entgelt > b.kranken.alleinBis ? SACHSEN_PFLEGE : null,
    afoeg > 0 ? afoeghinweis(afoeg, werte, angaben.afoegZaehltAlsEntgelt ?? true) : null,
    u2hinweis(beitraege, angaben),
    (angaben.unfallversicherung ?? 0) > 0 ? UNFALL : null,
  ].filter((h) => h !== null);
}

/** One cent above a line the person bears half of everything: the cliff. */
function grenzhinweis(b: Bemessung, beitraege: readonly Beitrag[]): Hinweis | null {
  const grenze = b.renten.alleinBis < b.kranken.alleinBis ? b.renten.alleinBis : b.kranken.alleinBis;
  if (b.entgelt <= grenze) {
    return null;
  }
  const ohneZuschlag = beitraege.filter((x) => x.zweig !== "Beitragszuschlag für Kinderlose");
  const abzug = summe(ohneZuschlag.map((x) => x.anteilBeschaeftigte));
  const bleibt = minusBetrag(b.entgelt, abzug);
  const zweige = b.entgelt > b.kranken.alleinBis ? "Kranken-, Pflege- und Rentenversicherung" : "Rentenversicherung";

  return {
    regel: "beitragsgrenze-ueberschritten",
    ort: { feld: "arbeitsentgelt" },
    text:
      `Das Arbeitsentgelt von ${euroText(b.entgelt)} liegt über der Grenze von ${euroText(grenze)}, bis zu der der` +
      ` Leistungsanbieter die Beiträge allein trägt. Die beschäftigte Person trägt jetzt Beiträge zur ${zweige} von` +
      ` ${euroText(abzug)} mit, und es bleiben ihr ${euroText(bleibt)}` +
      (bleibt < grenze ? `: weniger als die ${euroText(grenze)} an der Grenze.` : ".") +
      " Bitte prüfen, ob das gewollt ist.",
    fundstelle: b.entgelt > b.kranken.alleinBis ? FUNDSTELLEN.krankenAllein : FUNDSTELLEN.rentenTragung,
  };
}

function afoeghinweis(afoeg: Betrag, werte: Beitragswerte, zaehlt: boolean): Hinweis {
  const verschiebung = euroText(anteilig(afoeg, werte.renten.wert));

  return {
    regel: "afoeg-als-entgelt",
    ort: { feld: "afoegZaehltAlsEntgelt" },
    text:
      `Das Arbeitsförderungsgeld von ${euroText(afoeg)} ist ${zaehlt ? "" : "nicht "}als beitragspflichtiges Entgelt` +
      " mitgezählt; eine ausdrückliche Regel dazu ist nicht bekannt. Die Summe der Beiträge hängt davon nicht ab, nur" +
      ` die Erstattung der Rentenbeiträge: rund ${verschiebung} erstattet ${zaehlt ? "der KSV statt des Bundes" : "der Bund statt des KSV"}.` +
      " Bitte mit dem KSV abstimmen.",
    fundstelle: FUNDSTELLEN.afoegAlsEntgelt,
  };
}

function u2hinweis(beitraege: readonly Beitrag[], angaben: Versicherungsangaben): Hinweis | null {
  const u2 = beitraege.find((x) => x.zweig === "Umlage U2");
  const satz = angaben.u2Satz ?? null;
  if (u2 === undefined || satz === null || u2.betrag === 0) {
    return null;
  }

  return {
    regel: "u2-angesetzt",
    ort: { feld: "u2Satz" },
    text:
      `Die Umlage U2 ist mit ${prozentText(satz)} von ${euroText(u2.bemessung)} (Bemessung der Rentenversicherung)` +
      " angesetzt. Nach dem Gesetz ist sie im Arbeitsbereich nicht vorgesehen; es nennt allerdings nur anerkannte" +
      " Werkstätten. Eine Erstattung ist nicht geregelt (das Handbuch nennt den KSV), der Betrag bleibt hier beim" +
      " Leistungsanbieter. Bitte bei der Krankenkasse und beim KSV nachfragen.",
    fundstelle: FUNDSTELLEN.keineU2,
  };
}

const SACHSEN_PFLEGE: Hinweis = {
  regel: "pflege-ohne-sachsenregel",
  ort: { feld: "arbeitsentgelt" },
  text:
    "Die Pflegeversicherung ist je zur Hälfte geteilt. Die sächsische Sonderregel (1 % trägt die beschäftigte Person" +
    " allein) nennt Beschäftigte eines anderen Leistungsanbieters nicht; ein Lohnprogramm kann anders rechnen.",
  fundstelle: FUNDSTELLEN.sachsenPflege,
};

const UNFALL: Hinweis = {
  regel: "unfallversicherung-nur-einmal",
  ort: { feld: "unfallversicherung" },
  text:
    "Der Beitrag zur Unfallversicherung gehört nach der Rechtsprechung in die Vergütung (Tagessatz). Bitte nicht" +
    " zugleich dort in der Zeile „Steuern, Abgaben, Versicherung“ und hier ansetzen.",
  fundstelle: FUNDSTELLEN.unfall,
};

/** HANDBUCH: what the table is, and which of the given figures it does not know. */
export function hinweiseNachHandbuch(angaben: Versicherungsangaben): readonly Hinweis[] {
  const ohneWirkung = [
    angaben.kinderlos === true ? "Kinderlosenzuschlag" : null,
    (angaben.abschlagskinder ?? 0) > 0 ? "Abschlag für Kinder" : null,
    angaben.volleErwerbsminderungsrente === true ? "ermäßigter Beitragssatz" : null,
    angaben.altersvollrente === true ? "Altersvollrente" : null,
    (angaben.svTage ?? null) === null ? null : "SV-Tage",
    (angaben.zusatzbeitragssatz ?? null) === null ? null : "Zusatzbeitragssatz",
    (angaben.u2Satz ?? null) === null ? null : "Umlagesatz U2",
  ].filter((name) => name !== null);

  return [
    {
      regel: "handbuch-nicht-recht",
      ort: { feld: "rechtsstand" },
      text:
        "So rechnet das Handbuch (Juni 2021): alle Beiträge vom gezahlten Entgelt. Nach geltendem Recht gelten" +
        " Mindestbemessungen, die Beiträge und die Vorfinanzierung sind ein Mehrfaches davon. Bitte für die Planung" +
        " mit dem Rechtsstand „RECHT“ und einem Stichtag rechnen.",
      fundstelle: FUNDSTELLEN.handbuchBeitraege,
    },
    ...(ohneWirkung.length === 0
      ? []
      : [
          {
            regel: "handbuch-ohne-wirkung",
            ort: { feld: "rechtsstand" },
            text: `Das Handbuch kennt diese Angaben nicht, sie bleiben hier ohne Wirkung: ${ohneWirkung.join(", ")}.`,
          },
        ]),
  ];
}
