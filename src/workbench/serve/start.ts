import { existsSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser";
import { isTaken, serveFolder, serveForExcel, type Certificate, type RunningServer } from "./server";

const PORT = 3000;

/** Serves the built pages, prints where, and opens the workbench. Null, with a sentence, where nothing is built. */
export async function startWorkbench(
  folder: string,
  print: (line: string) => void = console.log,
): Promise<RunningServer | null> {
  if (!isBuilt(folder, print)) {
    return null;
  }
  const server = await serveFolder(folder, PORT);
  print(`\nDie Werkbank läuft: ${server.url}\nNur auf diesem Rechner erreichbar. Beenden mit Strg+C.\n`);
  openBrowser(server.url);

  return server;
}

/** Serves the built pages to Excel at the origin of the manifest. Null, with a sentence, where that cannot be. */
export async function startForExcel(
  folder: string,
  certificate: Certificate,
  print: (line: string) => void = console.log,
  port = PORT,
): Promise<RunningServer | null> {
  if (!isBuilt(folder, print)) {
    return null;
  }
  try {
    const server = await serveForExcel(folder, port, certificate);
    print(
      `\nDie Seiten des Add-ins liegen bereit: ${server.url}\n` +
        `Jetzt in Excel dieses Manifest hinzufügen: ${join(folder, "manifest.xml")}\n` +
        "Wie das unter Windows, auf dem Mac und im Web geht, steht in README.md. Beenden mit Strg+C.\n",
    );

    return server;
  } catch (error) {
    if (!isTaken(error)) {
      throw error;
    }
    print(
      `Der Anschluss ${port} ist schon vergeben; das Manifest nennt nur diesen. ` +
        "Bitte das andere Programm beenden (vielleicht läuft die Werkbank noch) und noch einmal starten.",
    );

    return null;
  }
}

function isBuilt(folder: string, print: (line: string) => void): boolean {
  const built = existsSync(join(folder, "index.html"));
  if (!built) {
    print("Die Seiten sind noch nicht gebaut: bitte erst `npm run build` ausführen.");
  }

  return built;
}
