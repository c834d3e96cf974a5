import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

/** A static server for this machine only: the pages of a folder, read only, to nobody else. */
const ADDRESS = "127.0.0.1";
/** Ports that are tried after the wanted one. */
const FURTHER_PORTS = 20;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
};

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  // after a new build the old page must not live on
  "Cache-Control": "no-cache",
};

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on the wanted port or the next free one; port 0 takes any. */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  const root = realpathSync(folder);
  const last = port === 0 ? 0 : port + FURTHER_PORTS;
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => {
      answer(root, request, response);
    });
    try {
      await listening(server, candidate);

      return running(server);
    } catch (error) {
      if (!isTaken(error) || candidate >= last) {
        throw error;
      }
    }
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function running(server: Server): RunningServer {
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${ADDRESS}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function isTaken(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;

  return code === "EADDRINUSE" || code === "EACCES";
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405);
  } else if (!isForThisMachine(request)) {
    refuse(response, 403);
  } else {
    const file = fileOf(root, request.url ?? "/");
    if (file === null) {
      refuse(response, 404);
    } else {
      const type = TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream";
      response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": file.size });
      if (request.method === "HEAD") {
        response.end();
      } else {
        createReadStream(file.path)
          .on("error", () => response.destroy())
          .pipe(response);
      }
    }
  }
}

/** Another page could give its own name the address of this machine and then read what is served here. */
function isForThisMachine({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(headers.host ?? "");
}

function refuse(response: ServerResponse, status: 403 | 404 | 405): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Diese Seite gibt es hier nicht.\n" : "Das ist hier nicht erlaubt.\n");
}

/** The file that an address means, if it lies in the folder, links followed. */
function fileOf(root: string, url: string): { path: string; size: number } | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
    const real = realpathSync(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const stat = statSync(real);

    return real.startsWith(root + sep) && stat.isFile() ? { path: real, size: stat.size } : null;
  } catch {
    // no such file, or an address that cannot be read
    return null;
  }
}
