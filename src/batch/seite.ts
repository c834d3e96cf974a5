/** Files checked in a page: in a worker, so that nothing freezes and a file that takes too long can be given up. */
import { abgelehnt, pruefeBytes, type Pruefergebnis, type Pruefwerkzeug } from "./dateipruefung";
import { vordruck } from "./vordruck";
import type { Inspection } from "../workbook/inspection";

/** Contract: every file ends within ten seconds. */
const FRIST_MS = 10_000;

/** What a worker says when it has loaded: the time for a file begins then. */
export const BEREIT = "bereit";

export interface Auftrag {
  readonly bytes: Uint8Array;
  readonly datei: string;
}

export function seitenwerkzeug(engine: () => Promise<boolean>): Pruefwerkzeug {
  let blanko: Inspection | null | undefined;

  return {
    modus: "kalkulation",
    vordruck: () => (blanko ??= vordruck()),
    engine,
    pruefsumme: async (bytes) => {
      const summe = await crypto.subtle.digest("SHA-256", bytes.slice());

      return Array.from(new Uint8Array(summe), (byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}

/** One worker for many files; it is replaced after a file that took too long. Without workers: on the page's own thread. */
export class Seitenpruefer {
  private worker: Worker | null = null;
  private ohneWorker = false;

  constructor(
    private readonly starte: () => Promise<Worker | null>,
    private readonly werkzeug: Pruefwerkzeug,
  ) {}

  readonly pruefe = async (bytes: Uint8Array, datei: string): Promise<Pruefergebnis> => {
    const worker = await this.bereit();

    return worker === null ? pruefeBytes(datei, bytes, this.werkzeug) : this.imWorker(worker, { bytes, datei });
  };

  private async bereit(): Promise<Worker | null> {
    if (this.worker === null && !this.ohneWorker) {
      this.worker = await this.starte().then(bereiter, () => null);
      this.ohneWorker = this.worker === null;
    }

    return this.worker;
  }

  private imWorker(worker: Worker, auftrag: Auftrag): Promise<Pruefergebnis> {
    const { datei } = auftrag;

    return new Promise((fertig) => {
      const gibAuf = (grund: "zeit" | "beschaedigt", meldung: string): void => {
        worker.terminate();
        this.worker = null;
        fertig({ pruefung: abgelehnt(datei, null, grund, meldung), berechnung: null });
      };
      const uhr = setTimeout(() => {
        gibAuf("zeit", `Die Prüfung dauerte länger als ${FRIST_MS / 1000} Sekunden und wurde abgebrochen.`);
      }, FRIST_MS);
      worker.onmessage = ({ data }: MessageEvent<Pruefergebnis>) => {
        clearTimeout(uhr);
        fertig(data);
      };
      worker.onerror = ({ message }) => {
        clearTimeout(uhr);
        gibAuf("beschaedigt", `Die Prüfung wurde durch einen Programmfehler abgebrochen (${message}).`);
      };
      worker.postMessage(auftrag);
    });
  }
}

function bereiter(worker: Worker | null): Promise<Worker | null> {
  return new Promise((fertig) => {
    if (worker === null) {
      fertig(null);

      return;
    }
    worker.onmessage = () => {
      fertig(worker);
    };
    worker.onerror = () => {
      worker.terminate();
      fertig(null);
    };
  });
}
