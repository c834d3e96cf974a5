import {
  alsEuro,
  alsZahl,
  arbeitsentgelt,
  entgeltabrechnung,
  erstattetDurch,
  kostenJeBeschaeftigten,
  ok,
  NULL_EURO,
  sozialversicherung,
  type Beitrag,
  type Bruch,
  type EigenerWert,
  type Entgeltabrechnung,
  type Ergebnis,
  type Rechtsstand,
  type Sozialversicherung,
  type Stichtag,
  type Versicherungsangaben,
} from "../domain";
import { als, mit, tagOder, type Aufruf, type Tabelle, type Zellinhalt } from "./aufrufe";
import { eigeneWerte } from "./eigene-werte";
import { merkmale } from "./merkmale";
import { anzahl, geld, istLeer, jaNein, oder, rechtsstand, zahl, zeilen, type Argument, type Gelesen } from "./zellen";

const satz = (roh: Argument): Gelesen<Bruch | null> => oder(roh, (r) => zahl(r, "Zusatzbeitrag"), null);

export const KOPF_SVBEITRAEGE = ["Beitrag", "Bemessung", "Satz", "Betrag", "wer erstattet"];

/** The columns of a row of ENTGELTABRECHNUNG, in this order. */
export const SPALTEN_ENTGELTABRECHNUNG = [
  "Arbeitsentgelt",
  "AFöG",
  "Entgelt",
  "Beiträge",
  "davon trägt die Person",
  "Auszahlung",
  "Erstattung KSV (mit AFöG)",
  "Erstattung Bund",
  "zu erwirtschaften",
  "Vorfinanzierung",
];

export const GRUNDBETRAG: Aufruf<number> = (stichtag, stand, eigene) =>
  mit([tagOder(stichtag), rechtsstand(stand), eigeneWerte(eigene)], (tag, standWert, eigeneListe) =>
    als(
      arbeitsentgelt({
        steigerungsbetrag: NULL_EURO,
        stichtag: tag,
        grundbetrag: null,
        rechtsstand: standWert,
        eigeneWerte: eigeneListe,
      }),
      (wert) => alsEuro(wert.grundbetrag),
    ),
  );

export const SVBEITRAEGE: Aufruf<Tabelle> = (
  betrag,
  stichtag,
  stand,
  zusatz,
  kinderlos,
  einmal,
  tage,
  weitere,
  eigene,
) =>
  mit(
    [
      geld(betrag, "Arbeitsentgelt"),
      tagOder(stichtag),
      rechtsstand(stand),
      satz(zusatz),
      jaNein(kinderlos, "kinderlos"),
      oder(einmal, (roh) => geld(roh, "Einmalzahlung"), null),
      oder(tage, (roh) => anzahl(roh, "SV-Tage"), null),
      merkmale(weitere),
      eigeneWerte(eigene),
    ],
    (wert, tag, standWert, zusatzbeitragssatz, ohneKind, einmalzahlung, svTage, angaben, eigeneListe) =>
      als(
        sozialversicherung({
          zusatzbeitragssatz,
          kinderlos: ohneKind,
          einmalzahlung,
          svTage,
          ...angaben,
          arbeitsentgelt: wert,
          stichtag: tag,
          rechtsstand: standWert,
          eigeneWerte: eigeneListe,
        }),
        beitragstabelle,
      ),
  );

function beitragstabelle({ beitraege, summe }: Sozialversicherung): Tabelle {
  const zeile = (b: Beitrag): readonly Zellinhalt[] => [
    b.zweig,
    alsEuro(b.bemessung),
    b.satz === null ? "" : alsZahl(b.satz),
    alsEuro(b.betrag),
    erstattetDurch(b),
  ];

  return [KOPF_SVBEITRAEGE, ...beitraege.map(zeile), ["Summe", "", "", alsEuro(summe.betrag), ""]];
}

export const VORFINANZIERUNG: Aufruf<number> = (betrag, stichtag, stand, zusatz, abschlaege, weitere, eigene) =>
  mit(
    [
      geld(betrag, "Arbeitsentgelt"),
      tagOder(stichtag),
      rechtsstand(stand),
      satz(zusatz),
      jaNein(abschlaege, "mit Abschlägen"),
      merkmale(weitere),
      eigeneWerte(eigene),
    ],
    (wert, tag, standWert, zusatzbeitragssatz, mitAbschlaegen, angaben, eigeneListe) =>
      als(
        kostenJeBeschaeftigten({
          zusatzbeitragssatz,
          ...angaben,
          arbeitsentgelt: wert,
          stichtag: tag,
          rechtsstand: standWert,
          eigeneWerte: eigeneListe,
        }),
        (kosten) => alsEuro(mitAbschlaegen ? kosten.vorfinanzierungMitAbschlaegen : kosten.vorfinanzierung),
      ),
  );

interface Gemeinsam {
  readonly stichtag: Stichtag | null;
  readonly rechtsstand: Rechtsstand;
  readonly zusatzbeitragssatz: Bruch | null;
  readonly angaben: Partial<Versicherungsangaben>;
  readonly eigene: readonly EigenerWert[];
}

/**
 * One row per person: Pseudonym · Steigerungsbetrag · [Grundbetrag] · [kinderlos] · [Zusatzbeitrag] · [Einmalzahlung] ·
 * [SV-Tage] · [volle EM-Rente]; a single column holds the Steigerungsbetrag. A row of headings gets headings, an empty
 * row stays empty, and a refused row does not hinder the others.
 */
export function entgeltzeilen(...argumente: readonly Argument[]): Ergebnis<readonly Zellinhalt[]>[] {
  const [personen, stichtag, stand, zusatz, weitere, eigene] = argumente;
  const gemeinsam = mit(
    [tagOder(stichtag), rechtsstand(stand), satz(zusatz), merkmale(weitere), eigeneWerte(eigene)],
    (tag, standWert, zusatzbeitragssatz, angaben, eigeneListe) =>
      ok<Gemeinsam>({ stichtag: tag, rechtsstand: standWert, zusatzbeitragssatz, angaben, eigene: eigeneListe }),
  );

  return zeilen(personen).map((zeile, i) => {
    if (zeile.every(istLeer)) {
      return ok(SPALTEN_ENTGELTABRECHNUNG.map(() => ""));
    }
    if (i === 0 && zeile.length > 1 && zeile.every((zelle) => istLeer(zelle) || typeof zelle === "string")) {
      return ok(SPALTEN_ENTGELTABRECHNUNG);
    }

    return gemeinsam.art === "ok" ? mitKennung(entgeltzeile(zeile, gemeinsam.wert), zeile, i) : gemeinsam;
  });
}

/** A refusal says whose it is. */
function mitKennung<T>(ergebnis: Ergebnis<T>, zeile: readonly Argument[], i: number): Ergebnis<T> {
  const [erste] = zeile;
  const kennung = zeile.length > 1 && typeof erste === "string" && erste !== "" ? erste : `${i + 1}. Zeile`;

  return ergebnis.art === "ok"
    ? ergebnis
    : { ...ergebnis, gruende: ergebnis.gruende.map((g) => ({ ...g, text: `${kennung}: ${g.text}` })) };
}

function entgeltzeile(zeile: readonly Argument[], g: Gemeinsam): Ergebnis<readonly Zellinhalt[]> {
  const [, steigerung, grundbetrag, kinderlos, zusatz, einmal, tage, rente] =
    zeile.length === 1 ? ["", ...zeile] : zeile;
  const gerechnet = mit(
    [
      geld(steigerung, "Steigerungsbetrag"),
      oder(grundbetrag, (roh) => geld(roh, "Grundbetrag"), null),
      jaNein(kinderlos, "kinderlos"),
      satz(zusatz),
      oder(einmal, (roh) => geld(roh, "Einmalzahlung"), null),
      oder(tage, (roh) => anzahl(roh, "SV-Tage"), null),
      jaNein(rente, "volle EM-Rente"),
    ],
    (steigerungsbetrag, grundbetragWert, ohneKind, eigenerSatz, einmalzahlung, svTage, emRente) =>
      entgeltabrechnung({
        ...g.angaben,
        steigerungsbetrag,
        grundbetrag: grundbetragWert,
        kinderlos: ohneKind || g.angaben.kinderlos === true,
        zusatzbeitragssatz: eigenerSatz ?? g.zusatzbeitragssatz,
        einmalzahlung: einmalzahlung ?? g.angaben.einmalzahlung ?? null,
        svTage: svTage ?? g.angaben.svTage ?? null,
        volleErwerbsminderungsrente: emRente || g.angaben.volleErwerbsminderungsrente === true,
        stichtag: g.stichtag,
        rechtsstand: g.rechtsstand,
        eigeneWerte: g.eigene,
      }),
  );

  return gerechnet.art === "ok"
    ? ok(zellen(gerechnet.wert), gerechnet.rechenweg, gerechnet.fundstellen, gerechnet.hinweise)
    : gerechnet;
}

function zellen({ entgelt, versicherung, kosten, auszahlung }: Entgeltabrechnung): readonly number[] {
  return [
    entgelt.arbeitsentgelt,
    entgelt.afoeg,
    kosten.entgelt,
    versicherung.summe.betrag,
    versicherung.summe.anteilBeschaeftigte,
    auszahlung,
    kosten.erstattungKsv,
    kosten.erstattungBund,
    kosten.zuErwirtschaften,
    kosten.vorfinanzierung,
  ].map(alsEuro);
}
