import {
  alsEuro,
  alsZahl,
  bruch,
  EINS,
  foerderungSab,
  fundstelleText,
  GREMIEN,
  lohnkostenzuschuss,
  MINDESTSTUNDENARTEN,
  mindeststunden,
  mitwirkung,
  parameterwert,
  tag,
  wochenarbeitszeit,
  type Parameterauskunft,
} from "../domain";
import { als, mit, tagOder, type Aufruf, type Zellinhalt } from "./aufrufe";
import { eigeneWerte } from "./eigene-werte";
import { anzahl, datum, geld, jaNein, oder, text, wahl, zahl, type Argument } from "./zellen";

const WOCHENSTUNDEN = bruch(wochenarbeitszeit.werte[0]?.wert ?? 0, 1);

/** The programme has had one set of conditions; a call without a day means these. */
const SAB_OHNE_STICHTAG = tag("2026-01-01");

export const MINDESTSTUNDEN: Aufruf<number> = (funktion, wochenstunden, plaetze) =>
  mit(
    [
      wahl(funktion, "Funktion", MINDESTSTUNDENARTEN),
      oder(wochenstunden, (roh) => zahl(roh, "Wochenstunden"), WOCHENSTUNDEN),
      oder(plaetze, (roh) => zahl(roh, "Plätze"), EINS),
    ],
    (art, w, p) => als(mindeststunden({ art, wochenstunden: w, plaetze: p }), alsZahl),
  );

export const FOERDERUNG_SAB: Aufruf<number> = (plaetze, investition, stichtag) =>
  mit(
    [
      zahl(plaetze, "Plätze"),
      zahl(investition, "Investition"),
      oder(stichtag, (roh) => datum(roh, "Stichtag"), SAB_OHNE_STICHTAG),
    ],
    (p, betrag, am) => als(foerderungSab(p, betrag, am), alsEuro),
  );

export const VERTRETUNG: Aufruf<number> = (personen, stichtag, gremium, gefahr) =>
  mit(
    [
      anzahl(personen, "Personen"),
      tagOder(stichtag),
      oder(gremium, (roh) => wahl(roh, "Gremium", GREMIEN), GREMIEN[0]),
      jaNein(gefahr, "besondere Gefährdung"),
    ],
    (zahlDerPersonen, am, welches, besondereGefahr) =>
      mitwirkung({ gremium: welches, personen: zahlDerPersonen, stichtag: am, besondereGefahr }),
  );

export const BUDGETFUERARBEIT: Aufruf<number> = (entgelt, stichtag, anteil, eigene) =>
  mit(
    [
      geld(entgelt, "Arbeitsentgelt"),
      tagOder(stichtag),
      oder(anteil, (roh) => zahl(roh, "Anteil"), null),
      eigeneWerte(eigene),
    ],
    (arbeitsentgelt, am, teil, eigeneListe) =>
      als(lohnkostenzuschuss({ arbeitsentgelt, stichtag: am, anteil: teil, eigeneWerte: eigeneListe }), alsEuro),
  );

const auskunft =
  <Z extends Zellinhalt>(zellwert: (wert: Parameterauskunft) => Z): Aufruf<Z> =>
  (name: Argument, stichtag: Argument, eigene: Argument) =>
    mit([text(name, "Name"), tagOder(stichtag), eigeneWerte(eigene)], (gesucht, am, eigeneListe) =>
      als(parameterwert(gesucht, am, eigeneListe), zellwert),
    );

export const PARAMETER: Aufruf = auskunft<Zellinhalt>((wert) => wert.zellwert);

export const QUELLE: Aufruf<string> = auskunft((wert) => fundstelleText(wert.fundstelle));
