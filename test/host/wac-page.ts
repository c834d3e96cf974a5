/** Opens built pages in a real browser as Excel on the web would: unmodified office.js, a Host behind it, no network. */
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Host, HostEvent } from "./host";
import type { Requirements } from "./requirements";
import type { RequestBody } from "./protocol";
import type { FunctionResult } from "./session";
import type { Site } from "./site";
import { playExcelOnTheWeb } from "./wac-parent";

export const ORIGIN = "https://localhost:3000";

export interface WacOptions {
  readonly host: Host;
  /** Serves the pages and /office/office.js; see site.ts. */
  readonly site: Site;
  /** "/pane.html" */
  readonly start: string;
  /** As the manifest declares them; CustomFunctions and the runtime of the web host are added. */
  readonly requirements: Requirements;
  /** The open document as a file, where a test lets the add-in ask for it. */
  readonly document?: () => Uint8Array | Promise<Uint8Array>;
}

export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: Frame;
  /** Console errors, uncaught errors, requests to elsewhere, members and messages not taught. Ends empty. */
  problems(): readonly string[];
  /** Calls a custom function as a cell does: omitted arguments are null. */
  call(name: string, ...args: readonly unknown[]): Promise<FunctionResult>;
  close(): Promise<void>;
}

const CUSTOM_FUNCTION = 1;
const INVOCATION = 1000;
const PATIENCE_MS = 15000;

export async function openExcelOnTheWeb(browser: Browser, options: WacOptions): Promise<ExcelOnTheWeb> {
  const { host } = options;
  const problems: string[] = [];
  const context = await browser.newContext({ locale: "de-DE", ignoreHTTPSErrors: true });
  await serve(context, options.site, problems);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(`Konsole: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`Fehler in der Seite: ${error.message}`));
  await page.exposeFunction("answerRequest", (body: string, flags: number) => answerRequest(host, body, flags));
  await page.exposeFunction("documentSlice", async (offset: number, length: number) => {
    const bytes = (await options.document?.()) ?? null;

    return bytes === null ? null : { size: bytes.length, bytes: [...bytes.subarray(offset, offset + length)] };
  });
  await page.exposeFunction("unknownMessage", (text: string) => void problems.push(`Unbekannte Nachricht: ${text}`));

  await page.goto(`${ORIGIN}/excel-im-web.html`);
  host.post = (events) => {
    void postEvents(page, events).catch(() => undefined);
  };
  const requirements = { CustomFunctions: "1.4", CompressedFile: "1.1", ...options.requirements };
  await page.evaluate(playExcelOnTheWeb, { source: options.start, requirements });
  const pane = await frameAt(page, options.start);
  let invocations = 0;

  return {
    page,
    pane,
    problems: () => [...problems, ...host.unknown.map((member) => `Dem Stellvertreter unbekannt: ${member}`)],
    call: async (name, ...args) => {
      const invocationId = (invocations += 1);
      const call = {
        invocationId,
        functionName: name,
        parameterValues: padded(options.site, name, args),
        address: "Tabelle1!B2",
        flags: 0,
      };
      await until(() => host.functionsReady, "Die Laufzeit der benutzerdefinierten Funktionen ist nicht bereit.");
      await postEvents(page, [[CUSTOM_FUNCTION, INVOCATION, "", JSON.stringify(call)]]);

      return until(() => host.functionResults.get(invocationId), `Kein Ergebnis für ${name}.`);
    },
    close: () => context.close(),
  };
}

/** Excel hands over every parameter that the metadata declare: those that a formula leaves out are null. */
function padded(site: Site, name: string, args: readonly unknown[]): readonly unknown[] {
  const file = site("/functions.json");
  const { functions } =
    file === null
      ? { functions: [] }
      : (JSON.parse(file.body.toString()) as { functions: { id: string; parameters: unknown[] }[] });
  const declared = functions.find(({ id }) => id === name)?.parameters.length ?? 0;

  return [...args, ...Array.from({ length: Math.max(declared - args.length, 0) }, () => null)];
}

/** Everything comes from the site; a request to any other place is refused and is a problem. */
async function serve(context: BrowserContext, site: Site, problems: string[]): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      problems.push(`Anfrage nach außen: ${url.href}`);
      await route.abort();

      return;
    }
    if (url.pathname === "/excel-im-web.html") {
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Excel</title>" });

      return;
    }
    if (url.pathname === "/favicon.ico") {
      await route.fulfill({ status: 204 });

      return;
    }
    const served = site(url.pathname);
    if (served === null) {
      problems.push(`Nicht vorhanden: ${url.pathname}`);
    }
    await route.fulfill(served ?? { status: 404 });
  });
}

/** null: the stand-in could not answer; office.js then fails the sync, and host.unknown says why. */
async function answerRequest(host: Host, body: string, flags: number): Promise<string | null> {
  try {
    return JSON.stringify(await host.answer(JSON.parse(body) as RequestBody, flags));
  } catch {
    return null;
  }
}

function postEvents(page: Page, events: readonly HostEvent[]): Promise<void> {
  return page.evaluate((list) => {
    (window as unknown as { postEvents(events: unknown): void }).postEvents(list);
  }, events);
}

async function frameAt(page: Page, path: string): Promise<Frame> {
  const pane = await until(
    () => page.frames().find((frame) => frame !== page.mainFrame() && new URL(frame.url(), ORIGIN).pathname === path),
    `Die Seite ${path} ist nicht geladen.`,
  );
  await pane.waitForLoadState("load");
  // From here on a member above the declared requirement set throws, as in an Excel that does not have it.
  await pane.waitForFunction(() => {
    const { OfficeExtension } = window as unknown as {
      OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
    };
    if (OfficeExtension !== undefined) {
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    }

    return OfficeExtension !== undefined;
  });

  return pane;
}

async function until<T>(look: () => T | undefined | false, complaint: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = look();
    if (found !== undefined && found !== false) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(complaint);
}
