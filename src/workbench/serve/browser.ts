import { spawn } from "node:child_process";

export interface Opening {
  readonly command: string;
  readonly args: readonly string[];
}

/** How this machine opens an address in its browser; null where there is no screen, or the person wants none. */
export function browserCommand(url: string, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): Opening | null {
  if (environment["BROWSER"] === "none" || (environment["CI"] ?? "") !== "") {
    return null;
  }
  if (platform === "darwin") {
    return { command: "open", args: [url] };
  }
  if (platform === "win32") {
    return { command: "cmd", args: ["/c", "start", '""', url] };
  }
  const hasScreen = (environment["DISPLAY"] ?? "") !== "" || (environment["WAYLAND_DISPLAY"] ?? "") !== "";

  return hasScreen ? { command: "xdg-open", args: [url] } : null;
}

/** Opens the address if it can; that it cannot is no fault, because the address is printed too. */
export function openBrowser(url: string): void {
  const opening = browserCommand(url, process.platform, process.env);
  if (opening !== null) {
    spawn(opening.command, opening.args, { detached: true, stdio: "ignore" })
      .on("error", () => undefined)
      .unref();
  }
}
