/** Finds and starts the Chromium of this machine. Without one the test fails with a sentence; it is never skipped. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment["CHROMIUM_PATH"] ?? "";
  if (given !== "") {
    if (existsSync(given)) {
      return given;
    }
    throw new Error(`CHROMIUM_PATH nennt ${given}, dort ist aber kein Programm.`);
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      `Kein Chromium gefunden (gesucht: ${NAMES.join(", ")} im PATH). Bitte installieren, unter Debian mit ` +
        "apt-get install chromium, oder den Pfad in CHROMIUM_PATH angeben. Ohne Browser laufen diese Tests nicht.",
    );
  }

  return found;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
