import type { Befund } from "../../domain";
import type { Dateipruefung } from "../../review";

const SCHWEREN = ["fehler", "warnung", "hinweis"] as const;

/** For people: one line per file, below it its findings; groups as one line. */
export function tabelle(pruefungen: readonly Dateipruefung[]): string {
  const breite = Math.max(5, ...pruefungen.map(({ datei }) => datei.length));
  const kopf = [
    "Datei".padEnd(breite),
    "Status".padEnd(10),
    "Form".padEnd(11),
    "eingereicht".padStart(12),
    "nachgerechnet".padStart(14),
    "Fehler".padStart(7),
    "Warnungen".padStart(10),
    "Hinweise".padStart(9),
  ].join("  ");

  return [kopf, "-".repeat(kopf.length), ...pruefungen.flatMap((p) => [dateizeile(p, breite), ...befundzeilen(p)])]
    .join("\n")
    .concat("\n");
}

function dateizeile(p: Dateipruefung, breite: number): string {
  const anzahl = SCHWEREN.map((schwere) => p.befunde.filter((b) => b.schwere === schwere).length);

  return [
    p.datei.padEnd(breite),
    (p.status === "geprueft" ? "geprüft" : "abgelehnt").padEnd(10),
    (p.status === "geprueft" ? p.form : "").padEnd(11),
    (deutsch(p.tagessatz.eingereicht) ?? "").padStart(12),
    (deutsch(p.tagessatz.nachgerechnet) ?? "").padStart(14),
    ...anzahl.map((n, i) => String(n).padStart([7, 10, 9][i] ?? 7)),
  ].join("  ");
}

function befundzeilen({ befunde, meldung, fehlend, nichtGeprueft }: Dateipruefung): string[] {
  const gruppen = new Map<string, Befund[]>();
  for (const [i, b] of befunde.entries()) {
    const schluessel = b.gruppe === undefined ? String(i) : `${b.regel} ${b.gruppe}`;
    gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), b]);
  }

  return [
    ...(meldung === undefined ? [] : [`    ${meldung}`]),
    ...(fehlend === undefined || fehlend.length === 0 ? [] : [`    nicht gefunden: ${fehlend.join(" · ")}`]),
    ...[...gruppen.values()].map(gruppenzeile),
    ...nichtGeprueft.map(({ regel, warum }) => `    nicht geprüft ${regel}: ${warum}`),
  ];
}

function gruppenzeile(befunde: readonly Befund[]): string {
  const [erster] = befunde;
  if (erster === undefined) {
    return "";
  }
  const ort = erster.ort.blatt === undefined ? "" : ` ${erster.ort.blatt}${zelle(erster)}`;
  const wirkung = erster.wirkung === null ? "" : ` [${deutsch(erster.wirkung) ?? ""} € je Platz und Tag]`;
  const mehr = befunde.length === 1 ? "" : ` (und ${befunde.length - 1} weitere: ${erster.gruppe ?? ""})`;

  return `    ${erster.schwere.toUpperCase()} ${erster.regel}${ort}${wirkung}: ${erster.text}${mehr}`;
}

function zelle({ ort }: Befund): string {
  return ort.zelle === undefined ? "" : `!${ort.zelle}`;
}

function deutsch(zahl: string | null): string | null {
  return zahl === null ? null : zahl.replace(".", ",");
}
