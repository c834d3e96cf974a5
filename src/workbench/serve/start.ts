import { existsSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser";
import { serveFolder, type RunningServer } from "./server";

const PORT = 3000;

/** Serves the built pages, prints where, and opens the workbench. Null, with a sentence, where nothing is built. */
export async function startWorkbench(
  folder: string,
  print: (line: string) => void = console.log,
): Promise<RunningServer | null> {
  if (!existsSync(join(folder, "index.html"))) {
    print("Die Werkbank ist noch nicht gebaut: bitte erst `npm run build` ausführen.");

    return null;
  }
  const server = await serveFolder(folder, PORT);
  print(`\nDie Werkbank läuft: ${server.url}\nNur auf diesem Rechner erreichbar. Beenden mit Strg+C.\n`);
  openBrowser(server.url);

  return server;
}
