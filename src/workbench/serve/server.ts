import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
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

/** Excel takes pages over https only, and fetches functions.json and the icons from a page of its own. */
const FOR_EXCEL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Private-Network": "true",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** Serves a folder on the wanted port or the next free one; port 0 takes any. */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  const root = realpathSync(folder);
  const last = port === 0 ? 0 : port + FURTHER_PORTS;
  for (let candidate = port; ; candidate += 1) {
    const server = createServer((request, response) => {
      answer({ root, isOpen: false, headers: HEADERS }, request, response);
    });
    try {
      await listening(server, candidate);

      return running(server, `http://${ADDRESS}`);
    } catch (error) {
      if (!isTaken(error) || candidate >= last) {
        throw error;
      }
    }
  }
}

/** The same over https for Excel, on this port and no other: the manifest names it. */
export async function serveForExcel(folder: string, port: number, certificate: Certificate): Promise<RunningServer> {
  const site = { root: realpathSync(folder), isOpen: true, headers: { ...HEADERS, ...FOR_EXCEL } };
  const server = createSecureServer({ ...certificate }, (request, response) => {
    answer(site, request, response);
  });
  await listening(server, port);

  return running(server, "https://localhost");
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

function running(server: Server, origin: string): RunningServer {
  const { port } = server.address() as AddressInfo;

  return {
    url: `${origin}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function isTaken(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;

  return code === "EADDRINUSE" || code === "EACCES";
}

interface Site {
  readonly root: string;
  /** True where other pages may fetch. */
  readonly isOpen: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (!isForThisMachine(request)) {
    refuse(site, response, 403);
  } else if (request.method === "OPTIONS" && site.isOpen) {
    // a browser asks first whether a public page may fetch from this machine
    response.writeHead(204, site.headers).end();
  } else if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(site, response, 405);
  } else {
    const file = fileOf(site.root, request.url ?? "/");
    if (file === null) {
      refuse(site, response, 404);
    } else {
      const type = TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream";
      response.writeHead(200, { ...site.headers, "Content-Type": type, "Content-Length": file.size });
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

function refuse({ headers }: Site, response: ServerResponse, status: 403 | 404 | 405): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
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
