import { parseArgs } from "node:util";
import { betragText, isoText } from "../domain";
import { KONTENRAHMEN, kontenrahmenAus, liesBuchungen, type Buchung, type Buchungen, type Leseangaben } from "../books";
import { ablehnung, falscherGebrauch, type Ausgang } from "./ausgang";
import { liesBytes } from "./dateien";

/** `importieren DATEI [--kontenrahmen …] [--kostenstelle …] [--jahr …]`: the postings as JSON, remarks on stderr. */
export function importieren(worte: readonly string[]): Ausgang {
  const aufruf = gelesen(worte);
  if ("code" in aufruf) {
    return aufruf;
  }
  const bytes = liesBytes(aufruf.datei);
  const buchungen = bytes.art === "ok" ? liesBuchungen(bytes.wert, aufruf.angaben) : bytes;

  return buchungen.art === "ok"
    ? { json: buchungen.wert.buchungen.map(buchungJson), meldung: bericht(buchungen.wert), code: 0 }
    : ablehnung(buchungen.gruende);
}

function gelesen(worte: readonly string[]): Ausgang | { readonly datei: string; readonly angaben: Leseangaben } {
  const wahl = {
    args: [...worte],
    options: { kontenrahmen: { type: "string" }, kostenstelle: { type: "string" }, jahr: { type: "string" } },
  } as const;
  try {
    const { values, positionals } = parseArgs({ ...wahl, allowPositionals: true });
    const [datei] = positionals;
    const rahmen = values.kontenrahmen === undefined ? null : kontenrahmenAus(values.kontenrahmen);
    if (datei === undefined || positionals.length > 1) {
      return falscherGebrauch("importieren braucht genau eine Datei.");
    }
    if (values.kontenrahmen !== undefined && rahmen === null) {
      return falscherGebrauch(
        `Den Kontenrahmen „${values.kontenrahmen}“ gibt es hier nicht. Möglich sind: ${KONTENRAHMEN.join(", ")}.`,
      );
    }
    if (values.jahr !== undefined && !/^20\d\d$/.test(values.jahr)) {
      return falscherGebrauch("--jahr braucht eine Jahreszahl, zum Beispiel 2025.");
    }

    return {
      datei,
      angaben: {
        kontenrahmen: rahmen,
        kostenstelle: values.kostenstelle ?? null,
        jahr: values.jahr === undefined ? null : Number(values.jahr),
      },
    };
  } catch {
    return falscherGebrauch("importieren kennt nur die Optionen --kontenrahmen, --kostenstelle und --jahr.");
  }
}

function buchungJson({ datum, konto, gegenkonto, text, betrag, kost1, kost2, zeile }: Buchung): unknown {
  return {
    datum: datum === null ? null : isoText(datum),
    konto,
    gegenkonto,
    text,
    betrag: betragText(betrag),
    kost1,
    kost2,
    zeile,
  };
}

const HINWEISE_HOECHSTENS = 20;

function bericht({ form, buchungen, hinweise, kontenrahmen }: Buchungen): string {
  const art = { EXTF: "DATEV-Buchungsstapel", SuSa: "Summen- und Saldenliste", Tabelle: "Tabelle" }[form];
  const ohneRahmen =
    kontenrahmen === null
      ? ["Ohne --kontenrahmen steht nicht fest, welche Konten Aufwand sind; „konto“ ist dann im Zweifel die Sollseite."]
      : [];
  const weitere = hinweise.length - HINWEISE_HOECHSTENS;

  return [
    `${art}: ${buchungen.length} Buchungen gelesen.`,
    ...ohneRahmen,
    ...hinweise.slice(0, HINWEISE_HOECHSTENS).map((h) => h.text),
    ...(weitere > 0 ? [`… und ${weitere} weitere Hinweise.`] : []),
  ].join("\n");
}
