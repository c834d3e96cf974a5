import { euroText, type Befund } from "../../domain";
import { ortText } from "../../template";
import type { Antwort } from "./antwort";

export interface Briefangaben {
  /** Name of the Betrieb, as the form has it; empty where it has none. */
  readonly traeger: string;
  /** "01.01.2026 bis 31.12.2026", or empty. */
  readonly zeitraum: string;
  readonly datei: string;
  /** Those that are still open, in the order in which they are to be asked. */
  readonly befunde: readonly Befund[];
  readonly antwort: Antwort | null;
  /** "15.01.2027", or null. */
  readonly frist: string | null;
}

/** The open questions as the text of a letter to the Betrieb: numbered, each with its cell, equal ones as one. */
export function rueckfragenbrief(a: Briefangaben): string {
  const fragen = zusammengefasst(a.befunde.filter(({ schwere }) => schwere !== "hinweis"));
  const betreff = [`Kostenkalkulation${a.traeger === "" ? "" : ` ${a.traeger}`}`, a.zeitraum].filter((t) => t !== "");
  const einleitung =
    fragen.length === 0
      ? "zu Ihrer Kostenkalkulation haben wir keine Rückfragen."
      : fragen.length === 1
        ? "zu Ihrer Kostenkalkulation haben wir eine Rückfrage:"
        : `zu Ihrer Kostenkalkulation haben wir ${fragen.length} Rückfragen:`;

  return [
    `Betreff: ${betreff.join(", ")} – ${fragen.length === 0 ? "Prüfung" : "Rückfragen"}`,
    "",
    "Guten Tag,",
    "",
    `${einleitung} (Datei: ${a.datei})`,
    "",
    ...fragen.flatMap((frage, i) => [`${i + 1}. ${frage}`, ""]),
    ...(a.antwort === null ? [] : kuerzungen(a.antwort)),
    ...(fragen.length === 0
      ? []
      : [`Bitte antworten Sie${a.frist === null ? "" : ` bis zum ${a.frist}`} und nennen Sie dabei die Nummern.`, ""]),
    "Mit freundlichen Grüßen",
    "",
  ].join("\n");
}

function zusammengefasst(befunde: readonly Befund[]): readonly string[] {
  const gruppen = new Map<string, Befund[]>();
  befunde.forEach((b, i) => {
    const schluessel = b.gruppe === undefined ? String(i) : `${b.regel}\n${b.gruppe}`;
    gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), b]);
  });

  return [...gruppen.values()].map((gruppe) => {
    const [erster] = gruppe;
    const weitere = gruppe.slice(1).map(({ ort }) => ortText(ort));
    const fundstelle = erster?.fundstelle === null || erster === undefined ? "" : ` (${erster.fundstelle})`;

    return `${erster?.text ?? ""}${weitere.length === 0 ? "" : ` Dasselbe gilt für ${weitere.join(", ")}.`}${fundstelle}`;
  });
}

function kuerzungen({ zeilen, tagessatz }: Antwort): string[] {
  const gekuerzt = zeilen.filter(({ differenz }) => differenz !== 0);

  return gekuerzt.length === 0
    ? []
    : [
        "Nach derzeitigem Stand erkennen wir abweichend an:",
        ...gekuerzt.map(({ zeile, beantragt, anerkannt, grund }) =>
          `- ${zeile}: beantragt ${euroText(beantragt)}, anerkannt ${euroText(anerkannt)}. ${grund ?? ""}`.trimEnd(),
        ),
        `Daraus ergibt sich ein Tagessatz von ${euroText(tagessatz.anerkannt)} statt ${euroText(tagessatz.beantragt)}.`,
        "",
      ];
}
