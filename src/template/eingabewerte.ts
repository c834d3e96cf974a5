import {
  alsZahl,
  stichtagAusIso,
  type Anlage,
  type Bruch,
  type Kalkulation,
  type Mietposten,
  type Personalstelle,
  type Sachkostenposten,
} from "../domain";
import type { Werte, Zeilenwerte, Zellwert } from "./werte";

/** A Kalkulation as the contents of the input cells, the same for a new file and for an open workbook. */
export function eingabewerte(k: Kalkulation, urteile: readonly string[] = []): Werte {
  return {
    felder: {
      von: k.zeitraum.von,
      bis: k.zeitraum.bis,
      traeger: k.traeger,
      bereich: k.bereich,
      plaetze: k.plaetze,
      tage: k.tage,
      wochenstunden: alsZahl(k.wochenstunden),
      monate: k.monate,
      belegung: k.belegung,
      "zeile:Instandhaltung/Instandsetzung": alsZahl(k.fixeKosten["Instandhaltung/Instandsetzung"]),
      "zeile:Zinsen im Rahmen öffentlicher Förderungen": alsZahl(
        k.fixeKosten["Zinsen im Rahmen öffentlicher Förderungen"],
      ),
    },
    zeilen: {
      personal: k.personal.map(personalzeile),
      anlagen: k.anlagen.map(anlagenzeile),
      miete: k.miete.map(mietzeile),
      sachkosten: k.sachkosten.map((posten, i) => sachkostenzeile(posten, urteile[i] ?? null)),
    },
  };
}

function personalzeile(stelle: Personalstelle): Zeilenwerte {
  return {
    funktion: stelle.funktion,
    stundenJeMitarbeiter: zahl(stelle.stundenJeMitarbeiter),
    jahresbruttoVollzeit: zahl(stelle.jahresbruttoVollzeit),
    arbeitgeberBrutto: zahl(stelle.arbeitgeberBrutto),
    person: stelle.person,
    vertragsstunden: zahl(stelle.vertragsstunden),
  };
}

function anlagenzeile(anlage: Anlage): Zeilenwerte {
  return {
    bezeichnung: anlage.bezeichnung,
    objekt: anlage.objekt,
    art: anlage.art,
    wert: alsZahl(anlage.wert),
    foerderung: anlage.foerderung.zaehler === 0 ? null : alsZahl(anlage.foerderung),
    ...anteil(anlage.anteil),
    anschaffung: anlage.anschaffung,
  };
}

function mietzeile(posten: Mietposten): Zeilenwerte {
  return { objekt: posten.objekt, betrag: alsZahl(posten.betrag) };
}

function sachkostenzeile(posten: Sachkostenposten, urteil: string | null): Zeilenwerte {
  return {
    datum: datum(posten.datum),
    text: posten.text,
    konto: posten.konto,
    ist: alsZahl(posten.grundlage),
    ...anteil(posten.anteil),
    // An entry here, also 0 %, says that Ist is last year's amount.
    steigerung: posten.istWert ? alsZahl(posten.steigerung) : null,
    zeile: posten.zeile,
    nachweis: posten.nachweis,
    begruendung: posten.begruendung,
    urteil,
  };
}

/** As entered: 8 of 12. The plain whole is the empty pair. */
function anteil(b: Bruch): { anteilZaehler: Zellwert; anteilNenner: Zellwert } {
  return b.zaehler === 1 && b.nenner === 1
    ? { anteilZaehler: null, anteilNenner: null }
    : { anteilZaehler: b.zaehler, anteilNenner: b.nenner };
}

/** A day as the cell's date number; anything else stays the text it is. */
function datum(text: string | null): Zellwert {
  return text === null ? null : (stichtagAusIso(text) ?? text);
}

function zahl(b: Bruch | null): Zellwert {
  return b === null ? null : alsZahl(b);
}
