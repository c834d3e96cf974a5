// What the tests need beside Node: a browser and LibreOffice. Found, or installed (as root on Debian), or said plainly.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const BEDARF = [
  { name: "Chromium", programme: ["chromium", "chromium-browser", "google-chrome"], pakete: ["chromium"] },
  { name: "LibreOffice Calc", programme: ["soffice"], pakete: ["libreoffice-calc", "fonts-liberation"] },
];

function vorhanden(programme) {
  return programme.some((programm) => spawnSync("sh", ["-c", `command -v ${programm}`]).status === 0);
}

function installiere(pakete) {
  const umgebung = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...argumente) => spawnSync("apt-get", argumente, { stdio: "inherit", env: umgebung }).status === 0;

  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...pakete);
}

/** One entry per need: { name, gefunden, meldung }. */
export function bereitstellen() {
  const darfInstallieren = process.getuid?.() === 0 && existsSync("/etc/debian_version");

  return BEDARF.map(({ name, programme, pakete }) => {
    if (!vorhanden(programme) && darfInstallieren) {
      console.log(`${name} fehlt und wird installiert …`);
      installiere(pakete);
    }

    return {
      name,
      gefunden: vorhanden(programme),
      meldung:
        `${name} wurde nicht gefunden (gesucht: ${programme.join(", ")}). Die Tests, die es brauchen, können nicht laufen.` +
        ` Bitte installieren, unter Debian: apt-get install ${pakete.join(" ")}`,
    };
  });
}
