import { tag, type Grund } from "../../domain";
import { zahlAusText } from "../../template";

/** An input that the domain refused, with what makes it readable, so that the rest can be reckoned all the same. */
export interface Lesbar {
  readonly eingabe: unknown;
  /** Where an entry of a shortened list stood before: "sachkosten[2].text" was "sachkosten[3].text". */
  readonly urspruenglich: (feld: string) => string;
}

const LISTEN = ["personal", "anlagen", "miete", "sachkosten"] as const;
type Liste = (typeof LISTEN)[number];

const ZAHLEN = new Set([
  ..."plaetze tage wochenstunden monate belegung stundenJeMitarbeiter jahresbruttoVollzeit arbeitgeberBrutto".split(
    " ",
  ),
  ..."vertragsstunden wert foerderung anschaffung betrag ist steigerung anteil".split(" "),
  "Instandhaltung/Instandsetzung",
  "Zinsen im Rahmen öffentlicher Förderungen",
  "Miete/Leasing/Pacht",
]);

/** Numbers that were typed as text ("5.230,40 €") become what they mean. */
export function mitZahlen(eingabe: unknown): unknown {
  return ersetzt(eingabe, "");
}

function ersetzt(wert: unknown, name: string): unknown {
  if (Array.isArray(wert)) {
    return wert.map((eintrag) => ersetzt(eintrag, name));
  }
  if (typeof wert === "object" && wert !== null) {
    return Object.fromEntries(Object.entries(wert).map(([key, inhalt]) => [key, ersetzt(inhalt, key)]));
  }

  return typeof wert === "string" && ZAHLEN.has(name) ? (zahlAusText(wert) ?? wert) : wert;
}

/**
 * Without what the reasons name: the entry of a list as a whole, a single field by itself. A missing period is taken as
 * one of the present; nothing but the dated rates hangs on it, and its absence is said.
 */
export function ohneUnlesbares(eingabe: unknown, gruende: readonly Grund[]): Lesbar {
  const felder = gruende.flatMap(({ ort }) => ort.feld ?? []);
  const objekt: Record<string, unknown> = typeof eingabe === "object" && eingabe !== null ? { ...eingabe } : {};
  const bleibt = new Map<Liste, number[]>();
  for (const liste of LISTEN) {
    const eintraege = objekt[liste];
    if (Array.isArray(eintraege)) {
      const stellen = eintraege.map((_, i) => i).filter((i) => !felder.some((f) => f.startsWith(`${liste}[${i}]`)));
      bleibt.set(liste, stellen);
      objekt[liste] = stellen.map((i) => eintraege[i] as unknown);
    }
  }
  const fixe = objekt["fixeKosten"];
  if (typeof fixe === "object" && fixe !== null) {
    objekt["fixeKosten"] = Object.fromEntries(
      Object.entries(fixe).filter(([name]) => !felder.includes(`fixeKosten.${name}`)),
    );
  }
  for (const feld of felder.filter((f) => /^\w+$/.test(f) && !LISTEN.some((liste) => liste === f))) {
    objekt[feld] = ERSATZ[feld];
  }

  return {
    eingabe: objekt,
    urspruenglich: (feld) =>
      feld.replace(/^(\w+)\[(\d+)\]/, (ganz, liste: string, stelle: string) => {
        const vorher = bleibt.get(liste as Liste)?.[Number(stelle)];

        return vorher === undefined ? ganz : `${liste}[${vorher}]`;
      }),
  };
}

const ERSATZ: Readonly<Record<string, unknown>> = { traeger: "ohne Angabe", von: "2026-01-01", bis: "2026-12-31" };

/** The period that stands in for one that cannot be read. */
export const ERSATZZEITRAUM = { von: tag("2026-01-01"), bis: tag("2026-12-31") };
