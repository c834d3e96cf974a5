/** What the browser gets to see under one origin: pages of a folder, and office.js from node_modules. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize, sep } from "node:path";

export interface Served {
  readonly body: Buffer;
  readonly contentType: string;
}

/** Answers a path such as "/pane.html"; null for what is not there. */
export type Site = (path: string) => Served | null;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export function folder(root: string): Site {
  return (path) => {
    const file = normalize(join(root, path));
    const isInside = file.startsWith(normalize(root) + sep);

    return isInside && existsSync(file) && statSync(file).isFile()
      ? { body: readFileSync(file), contentType: TYPES[extname(file)] ?? "application/octet-stream" }
      : null;
  };
}

/** The unmodified library, under /office/office.js as a self-hosted build serves it. */
export function office(): Site {
  const dist = folder(dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js")));

  return (path) => (path.startsWith("/office/") ? dist(path.slice("/office".length)) : null);
}

export function firstOf(...sites: readonly Site[]): Site {
  return (path) => sites.reduce<Served | null>((found, site) => found ?? site(path), null);
}
