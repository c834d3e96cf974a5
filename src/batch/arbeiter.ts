/** The worker's entry in a page: one file, one answer. */
import { loadEngine } from "../workbook/engine";
import { pruefeBytes } from "./dateipruefung";
import { BEREIT, seitenwerkzeug, type Auftrag } from "./seite";

const werkzeug = seitenwerkzeug(async () => {
  try {
    await loadEngine();

    return true;
  } catch {
    return false;
  }
});

self.onmessage = ({ data: { bytes, datei } }: MessageEvent<Auftrag>): void => {
  void pruefeBytes(datei, bytes, werkzeug).then((pruefung) => {
    self.postMessage(pruefung);
  });
};
self.postMessage(BEREIT);
