import { parentPort, workerData } from "node:worker_threads";
import type { Pruefungsfall } from "../../review";
import { pruefeDatei } from "./datei";
import { werkzeug } from "./werkzeug";

/** What a worker thread is told when it starts. */
export interface Arbeitsauftrag {
  readonly art: "pruefen";
  readonly modus: Pruefungsfall["modus"];
}

/** Says that it is ready, then answers each path with the Pruefung of that file. */
export function arbeite(): void {
  const port = parentPort;
  const { modus } = workerData as Arbeitsauftrag;
  const mitWerkzeug = werkzeug(modus);
  port?.on("message", (datei: string) => {
    void pruefeDatei(datei, mitWerkzeug).then((pruefung) => {
      port.postMessage(pruefung);
    });
  });
  port?.postMessage(BEREIT);
}

export const BEREIT = "bereit";
