import {
  alsEuro,
  alsZahl,
  arbeitsergebnis,
  EINS,
  FEHLTAGE_IM_JAHR,
  fortschreibung,
  hoechstruecklage,
  KOSTENTAGE_IM_JAHR,
  kostentage,
  mindestentgeltsumme,
  NULL,
  NULL_EURO,
  summe,
  verguetung,
  type Bruch,
  type Kostentageangaben,
} from "../domain";
import { als, mit, type Aufruf } from "./aufrufe";
import { anzahl, geld, istLeer, oder, posten, zahl, type Argument, type Gelesen } from "./zellen";

const postenOder = (roh: Argument, feld: string) => oder(roh, (r) => posten(r, feld), []);

/** Tab. 4: each argument a number or a range of rows. */
export const ARBEITSERGEBNIS: Aufruf<number> = (umsatz, kostensaetze, kosten, sonstige) =>
  mit(
    [
      posten(umsatz, "Umsatzerlöse"),
      posten(kostensaetze, "Kostensätze"),
      posten(kosten, "Notwendige Kosten"),
      postenOder(sonstige, "Zins- und sonstige Erträge"),
    ],
    (u, k, notwendig, s) =>
      als(
        arbeitsergebnis({
          umsatzerloese: summe(u),
          kostensaetze: summe(k),
          sonstigeErtraege: summe(s),
          personalFachlich: summe(notwendig),
          personalUnternehmen: NULL_EURO,
          sachFachlich: NULL_EURO,
          sachUnternehmen: NULL_EURO,
        }),
        (wert) => alsEuro(wert.arbeitsergebnis),
      ),
  );

export const MINDESTENTGELTSUMME: Aufruf<number> = (ergebnis) =>
  mit([geld(ergebnis, "Arbeitsergebnis")], (wert) => als(mindestentgeltsumme(wert), alsEuro));

export const HOECHSTRUECKLAGE: Aufruf<number> = (ergebnis, monatsentgelte, bestand) =>
  mit(
    [
      geld(ergebnis, "Arbeitsergebnis"),
      geld(monatsentgelte, "Monatsentgelte"),
      oder(bestand, (roh) => geld(roh, "Bestand"), NULL_EURO),
    ],
    (arbeitsergebnisWert, monat, vorhanden) =>
      als(
        hoechstruecklage({ arbeitsergebnis: arbeitsergebnisWert, monatsentgelte: monat, bestand: vorhanden }),
        alsEuro,
      ),
  );

const tage = (fehltage: Argument, imJahr: Argument, grenze: Argument, anerkannt: Argument) =>
  [
    istLeer(fehltage) ? { wert: NULL } : zahl(fehltage, "Fehltage"),
    oder(imJahr, (roh) => zahl(roh, "Tage"), KOSTENTAGE_IM_JAHR),
    oder(grenze, (roh) => zahl(roh, "Fehltagegrenze"), FEHLTAGE_IM_JAHR),
    oder(anerkannt, (roh) => zahl(roh, "Anerkannte Tage"), NULL),
  ] as [Gelesen<Bruch>, Gelesen<Bruch>, Gelesen<Bruch>, Gelesen<Bruch>];

const angaben = (f: Bruch, t: Bruch, g: Bruch, a: Bruch): Kostentageangaben => ({
  fehltage: f,
  tage: t,
  fehltagegrenze: g,
  sonderfalltage: a,
});

export const KOSTENTAGE: Aufruf<number> = (fehltage, imJahr, grenze, anerkannt) =>
  mit(tage(fehltage, imJahr, grenze, anerkannt), (f, t, g, a) => als(kostentage(angaben(f, t, g, a)), alsZahl));

export const VERGUETUNG: Aufruf<number> = (tagessatz, fehltage, imJahr, grenze, anerkannt) =>
  mit([...tage(fehltage, imJahr, grenze, anerkannt), geld(tagessatz, "Tagessatz")], (f, t, g, a, satz) =>
    als(verguetung(satz, angaben(f, t, g, a)), alsEuro),
  );

export const FORTSCHREIBUNG: Aufruf<number> = (betrag, steigerung, anteil, jahre) =>
  mit(
    [
      zahl(betrag, "Betrag"),
      zahl(steigerung, "Steigerung"),
      oder(anteil, (roh) => zahl(roh, "Anteil"), EINS),
      oder(jahre, (roh) => anzahl(roh, "Jahre"), 1),
    ],
    (ist, rate, teil, zahlDerJahre) =>
      als(fortschreibung({ ist, steigerung: rate, anteil: teil, jahre: zahlDerJahre }), alsEuro),
  );
