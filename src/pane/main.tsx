/** The pane's entry in Excel: the only file of the pane that knows Office. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { Seitenpruefer } from "../batch/seite";
import type { Host, Pruefdienst } from "./host";

const boden = document.getElementById("pane");
if (boden !== null) {
  const wurzel = createRoot(boden);
  const zeige = (host: Host | null): void => {
    wurzel.render(
      <StrictMode>
        <App host={host} />
      </StrictMode>,
    );
  };
  // The first picture does not wait for Excel.
  zeige(null);
  void verbunden().then(zeige);
}

/** Excel once it is there; the page on its own where it was opened in a browser. */
async function verbunden(): Promise<Host> {
  // The script tag of office.js may be missing or blocked.
  const office = typeof Office === "undefined" ? null : await Office.onReady();
  if (office === null || String(office.host) !== "Excel") {
    return { workbook: null, name: "", openNew: biete, download: ladeHerunter, pruefung: pruefung(null) };
  }
  const { documentBytes, OfficeWorkbook } = await import("../workbook/office");

  return {
    workbook: new OfficeWorkbook(),
    name: dateiname(Office.context.document.url),
    openNew: (bytes) => Excel.createWorkbook(base64(bytes)),
    pruefung: pruefung(documentBytes),
  };
}

/** The review weighs more than the first page; it comes with the first file that is checked. */
function pruefung(bytes: Pruefdienst["bytes"]): Pruefdienst {
  let pruefer: Promise<Seitenpruefer> | null = null;

  return {
    bytes,
    pruefe: async (inhalt, datei) => {
      pruefer ??= import("../batch/pruefdienst").then(({ seitenpruefer }) => seitenpruefer());

      return (await pruefer).pruefe(inhalt, datei);
    },
    mitBlatt: async (inhalt, blatt) => (await import("../batch/pruefdienst")).mitBlatt(inhalt, blatt),
  };
}

function biete(bytes: Uint8Array, name: string): Promise<void> {
  ladeHerunter(bytes, name);

  return Promise.resolve();
}

function ladeHerunter(bytes: Uint8Array, name: string): void {
  const typ = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const adresse = URL.createObjectURL(new Blob([bytes.slice()], { type: typ }));
  const anker = document.createElement("a");
  anker.href = adresse;
  anker.download = name;
  anker.click();
  URL.revokeObjectURL(adresse);
}

/** The last part of a path or address, as the person knows the file. */
function dateiname(url: string | null | undefined): string {
  const letzter = (url ?? "").split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(letzter.split("?")[0] ?? "");
  } catch {
    return letzter;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }

  return btoa(text);
}
