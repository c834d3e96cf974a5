import type { Versicherungsangaben } from "../domain";
import { anzahl, geld, grund, istLeer, jaNein, vereinfacht, zahl, zeilen, type Argument, type Gelesen } from "./zellen";

type Teil = Partial<Versicherungsangaben>;
type Leser = (roh: Argument, feld: string) => Gelesen<Teil>;

const als =
  <T>(lies: (roh: Argument, feld: string) => Gelesen<T>, setze: (wert: T) => Teil): Leser =>
  (roh, feld) => {
    const gelesen = lies(roh, feld);

    return "grund" in gelesen ? gelesen : { wert: setze(gelesen.wert) };
  };

/** Further facts about a person and month, and the switches of open legal points; each with the name a user writes. */
const MERKMALE: Readonly<Record<string, Leser>> = {
  kinderlos: als(jaNein, (kinderlos) => ({ kinderlos })),
  Abschlagskinder: als(anzahl, (abschlagskinder) => ({ abschlagskinder })),
  "volle EM-Rente": als(jaNein, (volleErwerbsminderungsrente) => ({ volleErwerbsminderungsrente })),
  Altersvollrente: als(jaNein, (altersvollrente) => ({ altersvollrente })),
  "Verzicht auf Rentenfreiheit": als(jaNein, (verzichtAufRentenfreiheit) => ({ verzichtAufRentenfreiheit })),
  Zusatzbeitrag: als(zahl, (zusatzbeitragssatz) => ({ zusatzbeitragssatz })),
  "U2-Satz": als(zahl, (u2Satz) => ({ u2Satz })),
  Unfallversicherung: als(geld, (unfallversicherung) => ({ unfallversicherung })),
  Einmalzahlung: als(geld, (einmalzahlung) => ({ einmalzahlung })),
  "SV-Tage": als(anzahl, (svTage) => ({ svTage })),
  "unbezahlte Fehltage": als(anzahl, (unbezahlteFehltage) => ({ unbezahlteFehltage })),
  "Mindestbemessung ohne Fehltage": als(jaNein, (mindestbemessungOhneFehltage) => ({ mindestbemessungOhneFehltage })),
  "AFöG zählt als Entgelt": als(jaNein, (afoegZaehltAlsEntgelt) => ({ afoegZaehltAlsEntgelt })),
  "Einmalzahlung mindert AFöG": als(jaNein, (einmalzahlungMindertAfoeg) => ({ einmalzahlungMindertAfoeg })),
};

const NACH_NAMEN = new Map(Object.entries(MERKMALE).map(([name, leser]) => [vereinfacht(name), { name, leser }]));

/** Two columns, Merkmal and value; empty values count for nothing. */
export function merkmale(roh: Argument): Gelesen<Teil> {
  if (istLeer(roh)) {
    return { wert: {} };
  }
  let alle: Teil = {};
  for (const [merkmal, wert] of zeilen(roh)) {
    if (istLeer(merkmal) || istLeer(wert)) {
      continue;
    }
    const bekannt = typeof merkmal === "string" ? NACH_NAMEN.get(vereinfacht(merkmal)) : undefined;
    if (bekannt === undefined) {
      return grund(
        "weitereAngaben",
        `Weitere Angaben: das Merkmal „${String(merkmal).slice(0, 40)}“ gibt es nicht. Möglich sind: ${Object.keys(MERKMALE).join(", ")}.`,
      );
    }
    const gelesen = bekannt.leser(wert, bekannt.name);
    if ("grund" in gelesen) {
      return gelesen;
    }
    alle = { ...alle, ...gelesen.wert };
  }

  return { wert: alle };
}
