import { sortiert, type Befund } from "../befund";
import { BEGLEITSCHLUESSEL } from "../begleitrechnung/schluessel";
import { ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { alsZahl, EINS, NULL, type Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { verguetungstage, wochenarbeitszeit } from "../recht/parameter/verguetung";
import { foerderungUeberWert } from "./abschreibung";
import { Felder, type Lesestand } from "./felder";
import type { Anlage, Kalkulation, Mietposten, Personalstelle, Sachkostenposten } from "./kalkulation";
import {
  ANLAGEARTEN,
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  kostenzeileAus,
  sachkostenzeileAus,
  type FixeZeile,
} from "./kostenarten";
import { GROESSEN } from "./mengenpruefung";

export interface Eingabe {
  readonly kalkulation: Kalkulation;
  /** What the reading itself has to say: fields nobody knows. */
  readonly befunde: readonly Befund[];
}

const VORGABE_TAGE = verguetungstage.werte[0]?.wert;
const VORGABE_STUNDEN = wochenarbeitszeit.werte[0]?.wert;

/**
 * A foreign object (a file's JSON, the cells of a workbook) as Kalkulation: the shape of `eingabe` in the contracts.
 * Refused as a whole with every reason where anything is missing, no number, negative, absurd or contradictory.
 */
export function eingabe(roh: unknown): Ergebnis<Eingabe> {
  const stand: Lesestand = { gruende: [], befunde: [] };
  const felder = Felder.von(roh, "", stand);
  const monate = felder.zahlOder("monate", GROESSEN.monate, null);
  const kalkulation: Kalkulation = {
    traeger: felder.text("traeger", "Träger (Name des Betriebes)"),
    zeitraum: zeitraum(felder),
    bereich: felder.textOder("bereich", "Arbeitsbereich"),
    plaetze: alsZahl(felder.zahl("plaetze", GROESSEN.plaetze)),
    tage: alsZahl(
      felder.zahlOder("tage", monate === null ? GROESSEN.tage : GROESSEN.tageImZeitraum, ganz(VORGABE_TAGE)),
    ),
    wochenstunden: felder.zahlOder("wochenstunden", GROESSEN.wochenstunden, ganz(VORGABE_STUNDEN)),
    personal: felder.liste("personal", personalstelle),
    anlagen: felder.liste("anlagen", (f) => anlage(f, stand)),
    ...fixeKosten(felder, stand),
    sachkosten: felder.liste("sachkosten", sachkostenposten),
    belegung: alsZahlOderNull(felder.zahlOder("belegung", { ...GROESSEN.plaetze, bezeichnung: "Belegung" }, null)),
    monate: alsZahlOderNull(monate),
  };
  // The other half of the handbook may stand in the same file; it has a reader of its own.
  BEGLEITSCHLUESSEL.forEach((schluessel) => felder.roh(schluessel));
  felder.schluss();

  return stand.gruende.length > 0
    ? unzulaessig(...stand.gruende)
    : ok({ kalkulation, befunde: sortiert(stand.befunde) });
}

function zeitraum(felder: Felder): Kalkulation["zeitraum"] {
  const von = felder.datum("von", "Beginn des Vereinbarungszeitraums");
  const bis = felder.datum("bis", "Ende des Vereinbarungszeitraums");
  if (von !== null && bis !== null && bis < von) {
    felder.ablehnen("bis", "zeitraum-verkehrt", "Das Ende des Vereinbarungszeitraums liegt vor seinem Beginn.");
  }

  return { von: von ?? (0 as Stichtag), bis: bis ?? (0 as Stichtag) };
}

function personalstelle(felder: Felder): Personalstelle {
  const stelle: Personalstelle = {
    funktion: felder.auswahl("funktion", "Funktion", PERSONALFUNKTIONEN, (text) => {
      const zeile = kostenzeileAus(text);

      return PERSONALFUNKTIONEN.find((f) => f === zeile) ?? null;
    }),
    stundenJeMitarbeiter: felder.zahlOder("stundenJeMitarbeiter", GROESSEN.stunden, null),
    jahresbruttoVollzeit: felder.zahlOder("jahresbruttoVollzeit", GROESSEN.jahresbrutto, null),
    arbeitgeberBrutto: felder.zahlOder(
      "arbeitgeberBrutto",
      { ...GROESSEN.betrag, bezeichnung: "Arbeitgeber-Brutto" },
      null,
    ),
    person: felder.textOder("person", null),
    vertragsstunden: felder.zahlOder("vertragsstunden", GROESSEN.vertragsstunden, null),
  };
  if (stelle.stundenJeMitarbeiter === null && stelle.arbeitgeberBrutto === null) {
    felder.ablehnen(
      "stundenJeMitarbeiter",
      "wert-fehlt",
      `${stelle.funktion}: Stunden je Mitarbeiter*in und Woche fehlen. Bitte Stunden und Jahresbrutto einer vollen Stelle` +
        " eintragen oder das Arbeitgeber-Brutto direkt.",
    );
  }

  return stelle;
}

function anlage(felder: Felder, stand: Lesestand): Anlage {
  const gelesen: Anlage = {
    bezeichnung: felder.text("bezeichnung", "Bezeichnung der Anlage"),
    art: felder.auswahl("art", "Art der Anlage", ANLAGEARTEN, (text) => {
      const klein = text.toLowerCase();

      return (
        ANLAGEARTEN.find((art) => art.toLowerCase() === klein || art.replace("ä", "ae").toLowerCase() === klein) ?? null
      );
    }),
    wert: felder.zahl("wert", { ...GROESSEN.betrag, bezeichnung: "Wert der Anlage" }),
    foerderung: felder.zahlOder("foerderung", { ...GROESSEN.betrag, bezeichnung: "Förderung" }, NULL),
    anteil: anteil(felder),
    objekt: felder.textOder("objekt", null),
    anschaffung: alsZahlOderNull(felder.zahlOder("anschaffung", GROESSEN.jahr, null)),
  };
  const ueber = foerderungUeberWert(gelesen.wert, gelesen.foerderung, felder.feld("foerderung"));
  if (ueber !== null) {
    stand.gruende.push(ueber);
  }

  return gelesen;
}

function fixeKosten(felder: Felder, stand: Lesestand): Pick<Kalkulation, "fixeKosten" | "miete"> {
  const block = felder.hat("fixeKosten") ? Felder.von(felder.roh("fixeKosten"), "fixeKosten", stand) : null;
  const betrag = (zeile: FixeZeile): Bruch =>
    block?.zahlOder(zeile, { ...GROESSEN.betrag, bezeichnung: zeile }, NULL) ?? NULL;
  const alsBetrag = betrag("Miete/Leasing/Pacht");
  const liste = felder.liste("miete", (f): Mietposten => ({
    objekt: f.textOder("objekt", null),
    betrag: f.zahl("betrag", { ...GROESSEN.betrag, bezeichnung: "Miete" }),
  }));
  if (alsBetrag.zaehler > 0 && liste.some((m) => m.betrag.zaehler > 0)) {
    felder.ablehnen(
      "miete",
      "miete-doppelt",
      "Die Miete ist zweimal angegeben: als Betrag unter „fixeKosten“ und als Liste „miete“. Bitte nur eines von beiden.",
    );
  }
  const gelesen = {
    fixeKosten: {
      "Instandhaltung/Instandsetzung": betrag("Instandhaltung/Instandsetzung"),
      "Zinsen im Rahmen öffentlicher Förderungen": betrag("Zinsen im Rahmen öffentlicher Förderungen"),
    },
    miete: alsBetrag.zaehler > 0 ? [{ objekt: null, betrag: alsBetrag }] : liste,
  };
  block?.schluss();

  return gelesen;
}

function sachkostenposten(felder: Felder): Sachkostenposten {
  const istWert = felder.hat("ist");
  if (istWert && felder.hat("betrag")) {
    felder.ablehnen("ist", "betrag-doppelt", "„ist“ und „betrag“ sind beide angegeben. Bitte nur eines von beiden.");
  }
  if (!istWert && felder.hat("steigerung")) {
    felder.ablehnen(
      "steigerung",
      "steigerung-ohne-ist",
      "Eine Steigerung gehört zu einem Ist-Betrag. Bitte „ist“ angeben.",
    );
  }

  return {
    text: felder.text("text", "Text der Sachkostenzeile"),
    zeile: felder.auswahl("zeile", "Zeile", SACHKOSTENZEILEN, sachkostenzeileAus),
    grundlage: felder.zahl(istWert ? "ist" : "betrag", {
      ...GROESSEN.betrag,
      bezeichnung: istWert ? "Ist-Betrag" : "Betrag",
    }),
    istWert,
    anteil: anteil(felder),
    steigerung: felder.zahlOder("steigerung", GROESSEN.steigerung, NULL),
    nachweis: felder.textOder("nachweis", null),
    begruendung: felder.textOder("begruendung", null),
    konto: felder.textOder("konto", null),
    datum: felder.textOder("datum", null),
  };
}

/** A fraction (0.25) or a pair ([8, 12]); a missing one is the whole. */
function anteil(felder: Felder): Bruch {
  const roh = felder.roh("anteil");
  if (!Array.isArray(roh)) {
    return felder.zahlOder("anteil", GROESSEN.anteil, EINS);
  }
  const [zaehler, nenner] = roh as unknown[];
  if (
    roh.length === 2 &&
    typeof zaehler === "number" &&
    typeof nenner === "number" &&
    Number.isSafeInteger(zaehler) &&
    Number.isSafeInteger(nenner) &&
    nenner > 0 &&
    zaehler >= 0 &&
    zaehler <= nenner
  ) {
    return { zaehler, nenner };
  }
  felder.ablehnen(
    "anteil",
    "anteil-ungueltig",
    "Der Anteil muss ein Paar ganzer Zahlen sein, das erste nicht größer als das zweite, zum Beispiel [8, 12] für 8 von 12.",
  );

  return EINS;
}

function ganz(zahl: number | undefined): Bruch {
  return { zaehler: zahl ?? 0, nenner: 1 };
}

function alsZahlOderNull(b: Bruch | null): number | null {
  return b === null ? null : alsZahl(b);
}
