import { createHash } from "node:crypto";
import { betragText, type Befund, type Betrag, type Ergebnis } from "../../domain";
import { pruefe, pruefungsfall, regelnFuer, type Form, type Pruefungsfall } from "../../review";
import { inspect, type Refusal } from "../../workbook/inspect";
import type { Inspection } from "../../workbook/inspection";
import { nachrechnung } from "./nachrechnen";

/** Why a file was not checked; "zeit": it took longer than the limit. */
export type Ablehnungsgrund = Refusal["art"] | "zeit";

/** What `pruefen` says of one file (contract of the command line). */
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

export interface Pruefwerkzeug {
  readonly modus: Pruefungsfall["modus"];
  readonly vordruck: () => Inspection | null;
  readonly engine: () => Promise<boolean>;
}

/** One file from its bytes to its findings; whatever happens inside, an answer comes out. */
export async function pruefeBytes(
  datei: string,
  gelesen: Ergebnis<Uint8Array>,
  werkzeug: Pruefwerkzeug,
): Promise<Dateipruefung> {
  if (gelesen.art !== "ok") {
    const [grund] = gelesen.gruende;

    return abgelehnt(
      datei,
      null,
      grund?.regel === "datei-zu-gross" ? "zu_gross" : "keine_arbeitsmappe",
      grund?.text ?? "",
    );
  }
  const sha256 = createHash("sha256").update(gelesen.wert).digest("hex");
  try {
    const offen = inspect(gelesen.wert);

    return offen.status === "refused"
      ? abgelehnt(datei, sha256, offen.refusal.art, offen.refusal.text)
      : await geprueft(datei, sha256, offen.value, werkzeug);
  } catch (fehler) {
    return abgelehnt(
      datei,
      sha256,
      "beschaedigt",
      `Die Prüfung wurde durch einen Programmfehler abgebrochen (${String(fehler)}). Bitte die Datei von Hand prüfen.`,
    );
  }
}

async function geprueft(
  datei: string,
  sha256: string,
  inspection: Inspection,
  { modus, vordruck, engine }: Pruefwerkzeug,
): Promise<Dateipruefung> {
  const neurechnung = await nachrechnung(inspection, engine);
  try {
    const fall = await pruefungsfall({ inspection, modus, neurechnung, vordruck });
    const pruefung = pruefe(fall, regelnFuer(modus));
    const { form, kalkulation } = fall;

    return {
      datei,
      sha256,
      status: "geprueft",
      form: form.art,
      ...(form.art === "keine" && modus === "kalkulation" ? { fehlend: form.fehlend } : {}),
      tagessatz: {
        eingereicht: betrag(kalkulation?.eingereicht ?? null),
        nachgerechnet: betrag(kalkulation?.nachgerechnet ?? null),
      },
      ...pruefung,
    };
  } finally {
    neurechnung.frei();
  }
}

function betrag(wert: Betrag | null): string | null {
  return wert === null ? null : betragText(wert);
}

export function abgelehnt(
  datei: string,
  sha256: string | null,
  grund: Ablehnungsgrund,
  meldung: string,
): Dateipruefung {
  return {
    datei,
    sha256,
    status: "abgelehnt",
    grund,
    meldung,
    form: "keine",
    tagessatz: { eingereicht: null, nachgerechnet: null },
    befunde: [],
    inOrdnung: [],
    nichtGeprueft: [],
  };
}
