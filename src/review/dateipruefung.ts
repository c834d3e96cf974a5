import type { Befund } from "../domain";
import type { Form } from "./pruefungsfall";

/** Why a file was not checked; "zeit": it took longer than the limit. */
export type Ablehnungsgrund = "verschluesselt" | "beschaedigt" | "keine_arbeitsmappe" | "zu_gross" | "zeit";

/** What the review says of one file (contract of the command line). */
export interface Dateipruefung {
  readonly datei: string;
  readonly sha256: string | null;
  readonly status: "geprueft" | "abgelehnt";
  readonly grund?: Ablehnungsgrund;
  /** For people: why, and what to do. */
  readonly meldung?: string;
  readonly form: Form["art"];
  readonly fehlend?: readonly string[];
  readonly tagessatz: { readonly eingereicht: string | null; readonly nachgerechnet: string | null };
  readonly befunde: readonly Befund[];
  readonly inOrdnung: readonly string[];
  readonly nichtGeprueft: readonly { readonly regel: string; readonly warum: string }[];
}
