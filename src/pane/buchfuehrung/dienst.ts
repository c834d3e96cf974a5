import type { Lesauftrag, Leseergebnis } from "./einlesen";

/** Reads a file without stopping the page; abort ends it at once. */
export async function liesEinNebenher(auftrag: Lesauftrag, signal: AbortSignal): Promise<Leseergebnis> {
  const arbeiter = await starte();
  if (arbeiter === null) {
    // opened from the disk, where browsers start no worker: a moment on this thread instead
    return (await import("./einlesen")).liesEin(auftrag);
  }

  return new Promise((resolve, reject) => {
    const ende = (): void => {
      arbeiter.terminate();
    };
    signal.addEventListener("abort", () => {
      ende();
      reject(new DOMException("", "AbortError"));
    });
    arbeiter.onmessage = ({ data }: MessageEvent<Leseergebnis>) => {
      ende();
      resolve(data);
    };
    arbeiter.onerror = (fehler) => {
      ende();
      reject(new Error(fehler.message));
    };
    arbeiter.postMessage(auftrag);
  });
}

async function starte(): Promise<Worker | null> {
  if (typeof Worker === "undefined" || window.location.protocol === "file:") {
    return null;
  }
  try {
    return (await import("./arbeiter-start")).starteArbeiter();
  } catch {
    // a browser that starts none: the caller reads on the page's own thread
    return null;
  }
}
