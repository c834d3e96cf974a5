import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { abgelehnt } from "../../batch";
import type { Ablehnungsgrund, Dateipruefung, Pruefungsfall } from "../../review";
import { liesBytes } from "../dateien";
import { BEREIT, type Arbeitsauftrag } from "./arbeiter";

export interface Stapeleinstellung {
  /** The built program, which a thread starts once more. */
  readonly programm: string;
  readonly modus: Pruefungsfall["modus"];
  /** Milliseconds per file. */
  readonly frist: number;
}

/** Per thread; all that a file may need, far below what would harm the machine. */
const SPEICHER_MB = 700;

/** A thread is replaced after so many files, so that nothing can pile up in it. */
const DATEIEN_JE_ARBEITER = 500;

/** All files over all cores. A file that takes too long or too much ends its thread and nothing else. */
export async function pruefeStapel(
  dateien: readonly string[],
  einstellung: Stapeleinstellung,
): Promise<readonly Dateipruefung[]> {
  const ergebnisse = new Map<string, Dateipruefung>();
  const offen = [...dateien].reverse();
  const arbeiter = Array.from({ length: Math.min(availableParallelism(), dateien.length) }, async () => {
    while (offen.length > 0) {
      await einArbeiter(offen, einstellung, ergebnisse);
    }
  });
  await Promise.all(arbeiter);

  return dateien.flatMap((datei) => ergebnisse.get(datei) ?? []);
}

/** One thread until there is nothing left, or until it has to be replaced. */
function einArbeiter(
  offen: string[],
  { programm, modus, frist }: Stapeleinstellung,
  ergebnisse: Map<string, Dateipruefung>,
): Promise<void> {
  const auftrag: Arbeitsauftrag = { art: "pruefen", modus };
  const worker = new Worker(programm, {
    workerData: auftrag,
    resourceLimits: { maxOldGenerationSizeMb: SPEICHER_MB },
  });

  return new Promise((fertig) => {
    let aktuell: string | null = null;
    let anzahl = 0;
    let uhr: NodeJS.Timeout | undefined;
    const ende = (): void => {
      clearTimeout(uhr);
      void worker.terminate().then(() => {
        fertig();
      });
    };
    const aufgegeben = (grund: Ablehnungsgrund, meldung: string): void => {
      if (aktuell !== null) {
        ergebnisse.set(aktuell, abgelehnt(aktuell, pruefsumme(aktuell), grund, meldung));
        aktuell = null;
      }
      ende();
    };
    const naechste = (): void => {
      aktuell = anzahl < DATEIEN_JE_ARBEITER ? (offen.pop() ?? null) : null;
      anzahl += 1;
      if (aktuell === null) {
        ende();

        return;
      }
      uhr = setTimeout(() => {
        aufgegeben("zeit", `Die Prüfung dauerte länger als ${frist / 1000} Sekunden und wurde abgebrochen.`);
      }, frist);
      worker.postMessage(aktuell);
    };
    worker.on("message", (nachricht: Dateipruefung | typeof BEREIT) => {
      clearTimeout(uhr);
      if (nachricht !== BEREIT && aktuell !== null) {
        ergebnisse.set(aktuell, nachricht);
      }
      naechste();
    });
    worker.on("error", (fehler: Error) => {
      // a thread that dies before its first file would die again: the file is given up instead
      aktuell ??= offen.pop() ?? null;
      const zuGross = "code" in fehler && fehler.code === "ERR_WORKER_OUT_OF_MEMORY";
      aufgegeben(
        zuGross ? "zu_gross" : "beschaedigt",
        zuGross
          ? "Die Datei braucht zu viel Arbeitsspeicher, um sie sicher zu prüfen."
          : `Die Prüfung wurde durch einen Programmfehler abgebrochen (${fehler.message}).`,
      );
    });
  });
}

function pruefsumme(datei: string): string | null {
  const bytes = liesBytes(datei);

  return bytes.art === "ok" ? createHash("sha256").update(bytes.wert).digest("hex") : null;
}
