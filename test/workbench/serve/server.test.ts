import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as secureRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { browserCommand } from "../../../src/workbench/serve/browser";
import { serveFolder, type RunningServer } from "../../../src/workbench/serve/server";
import { startForExcel, startWorkbench } from "../../../src/workbench/serve/start";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ala-dist-"));
  mkdirSync(join(folder, "dist", "teile"), { recursive: true });
  writeFileSync(join(folder, "dist", "index.html"), "<p>Werkbank</p>");
  writeFileSync(join(folder, "dist", "teile", "a b.wasm"), "wasm");
  writeFileSync(join(folder, "geheim.txt"), "geheim");
  symlinkSync(join(folder, "geheim.txt"), join(folder, "dist", "verweis.txt"));
  server = await serveFolder(join(folder, "dist"), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The path goes out as it is: a client such as fetch would tidy it up. */
function get(
  path: string,
  { method = "GET", host }: { method?: string; host?: string } = {},
): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(server.url);

  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("der Server der Werkbank", () => {
  test("läuft nur auf diesem Rechner", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test.each`
    pfad                   | status | typ                           | inhalt
    ${"/"}                 | ${200} | ${"text/html; charset=utf-8"} | ${"<p>Werkbank</p>"}
    ${"/index.html?x=1"}   | ${200} | ${"text/html; charset=utf-8"} | ${"<p>Werkbank</p>"}
    ${"/teile/a%20b.wasm"} | ${200} | ${"application/wasm"}         | ${"wasm"}
  `("$pfad", async ({ pfad, status, typ, inhalt }: Record<string, unknown>) => {
    expect(await get(String(pfad))).toEqual({ status, type: typ, body: inhalt });
  });

  test.each([
    "/geheim.txt",
    "/../geheim.txt",
    "/..%2fgeheim.txt",
    "/teile/%2e%2e/%2e%2e/geheim.txt",
    "/..%5cgeheim.txt",
    "/verweis.txt",
    "/teile",
    "/%00",
    "/%zz",
    "//etc/passwd",
  ])("%s gibt es nicht", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain("geheim");
  });

  test("nur lesen, und nur unter dem Namen dieses Rechners", async () => {
    expect((await get("/", { method: "POST" })).status).toBe(405);
    expect((await get("/", { method: "HEAD" })).body).toBe("");
    expect((await get("/", { host: "boese.example" })).status).toBe(403);
    expect((await get("/", { host: "localhost:3000" })).status).toBe(200);
  });

  test("ist ein Port belegt, nimmt er den nächsten freien", async () => {
    const port = Number(new URL(server.url).port);
    const second = await serveFolder(join(folder, "dist"), port);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test("ohne gebaute Seite ein Satz, sonst die Adresse", async () => {
    const lines: string[] = [];
    expect(await startWorkbench(folder, (line) => lines.push(line))).toBeNull();
    expect(lines[0]).toContain("npm run build");
  });
});

test.each`
  platform    | umgebung                              | erwartet
  ${"linux"}  | ${{}}                                 | ${null}
  ${"linux"}  | ${{ DISPLAY: ":0" }}                  | ${"xdg-open"}
  ${"linux"}  | ${{ WAYLAND_DISPLAY: "wayland-0" }}   | ${"xdg-open"}
  ${"linux"}  | ${{ DISPLAY: ":0", BROWSER: "none" }} | ${null}
  ${"darwin"} | ${{}}                                 | ${"open"}
  ${"darwin"} | ${{ CI: "true" }}                     | ${null}
  ${"win32"}  | ${{}}                                 | ${"cmd"}
`("Browser unter $platform mit $umgebung: $erwartet", ({ platform, umgebung, erwartet }: Record<string, unknown>) => {
  const opening = browserCommand("http://127.0.0.1:1/", platform as NodeJS.Platform, umgebung as NodeJS.ProcessEnv);
  expect(opening?.command ?? null).toBe(erwartet);
});

describe("der Server für Excel", () => {
  let secure: RunningServer | null;
  let ca: string;
  const lines: string[] = [];

  beforeAll(async () => {
    const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    await generateCertificates(authority, cert, key);
    ca = readFileSync(authority ?? "", "utf8");
    const certificate = { cert: readFileSync(cert ?? ""), key: readFileSync(key ?? "") };
    secure = await startForExcel(join(folder, "dist"), certificate, (line) => lines.push(line), 0);
  });

  afterAll(() => secure?.close());

  const ask = (method: string, path: string): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(secure?.url ?? "");
      secureRequest({ host: "localhost", family: 4, port, path, method, ca }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
        .on("error", reject)
        .end();
    });

  test("spricht https mit dem Zertifikat, dem der Rechner traut, und nennt das Manifest", async () => {
    expect(secure?.url).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(lines.join("\n")).toContain(join(folder, "dist", "manifest.xml"));
    expect((await ask("GET", "/")).status).toBe(200);
  });

  test("eine Seite von Excel darf die Funktionen holen, und niemand darf schreiben", async () => {
    const { status, headers } = await ask("OPTIONS", "/functions.json");
    expect(status).toBe(204);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-private-network"]).toBe("true");
    expect((await ask("POST", "/")).status).toBe(405);
  });

  test("ein vergebener Anschluss ist ein Satz und kein anderer Anschluss", async () => {
    const taken = Number(new URL(secure?.url ?? "").port);
    const said: string[] = [];
    const certificate = {
      cert: readFileSync(join(folder, "localhost.crt")),
      key: readFileSync(join(folder, "localhost.key")),
    };
    expect(await startForExcel(join(folder, "dist"), certificate, (line) => said.push(line), taken)).toBeNull();
    expect(said.join("\n")).toContain(`Der Anschluss ${String(taken)} ist schon vergeben`);
  });
});
