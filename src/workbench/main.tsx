/** The workbench's entry: a page on this machine, without Excel and without office.js. */
import { createRoot } from "react-dom/client";
import type { Seitenpruefer } from "../batch/seite";
import type { Pruefdienst } from "../pane/host";
import { Session } from "./session";
import { Workbench } from "./Workbench";

/** Headers of the canvas: what remains is for cells. */
const HEADERS = { width: 30, height: 28 };

const LAST_QUESTIONS_MS = 5_000;

const session = new Session({
  load: async (bytes) => (await import("./open-workbook")).openWorkbook(bytes),
  confirm: (question) => window.confirm(question),
  later: (work) => {
    setTimeout(work, LAST_QUESTIONS_MS);
  },
  viewport: () => {
    const canvas = document.querySelector<HTMLElement>(".ic-worksheet-sheet-container");

    return canvas === null
      ? null
      : { width: canvas.clientWidth - HEADERS.width, height: canvas.clientHeight - HEADERS.height };
  },
});

let reviewer: Promise<Seitenpruefer> | null = null;

/** The review weighs more than the page; it comes with the first file that is checked. */
async function review(bytes: Uint8Array, file: string): ReturnType<Pruefdienst["pruefe"]> {
  reviewer ??= Promise.all([import("../batch/pruefdienst"), import("./open-workbook")]).then(
    ([{ seitenpruefer }, { startEngine }]) => seitenpruefer(startEngine),
  );

  return (await reviewer).pruefe(bytes, file);
}

const ground = document.getElementById("werkbank");
if (ground !== null) {
  createRoot(ground).render(
    <Workbench
      session={session}
      review={{
        pruefe: review,
        mitBlatt: async (bytes, sheet) => (await import("../batch/pruefdienst")).mitBlatt(bytes, sheet),
      }}
    />,
  );
}
