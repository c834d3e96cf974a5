/**
 * The unmodified excel-web-16.00.js of @microsoft/office-js in jsdom, connected to a Host through its HostBridge.
 * For test files with `@jest-environment jsdom`. The library is read from node_modules and never copied.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Host } from "./host";
import type { RequestBody } from "./protocol";
import { supports, type Requirements } from "./requirements";

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface OfficeWindow {
  eval(source: string): void;
  OSF?: { _OfficeAppFactory?: unknown };
  OfficeExtension?: {
    HostBridge: { init(bridge: Bridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

/** From now on Excel.run(…) in this jsdom window talks to this host. */
export function connect(host: Host, requirements: Requirements = {}): void {
  const office = load();
  office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // Office.context is read from here; the loader office.js would put its own factory in this place.
  office.OSF._OfficeAppFactory = {
    getContext: () => ({ platform: "OfficeOnline", requirements: { isSetSupported: supports(requirements) } }),
  };

  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as {
        id: number;
        type: number;
        flags: number;
        message: { body: RequestBody };
      };
      if (type !== REQUEST) {
        throw new Error(`The bridge does not know message type ${type}.`);
      }
      void respond(host, flags, message.body).then((answer) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, flags: 0, message: answer })),
      );
    },
  };
  host.post = (events) => {
    void Promise.resolve().then(() =>
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, flags: 0, message: { entries: events } })),
    );
  };
  office.OfficeExtension.HostBridge.init(bridge);
}

/** An unknown member comes back as an error of its own code, so that the sync fails whoever catches it. */
async function respond(host: Host, flags: number, body: RequestBody): Promise<unknown> {
  try {
    return { statusCode: 200, headers: {}, body: JSON.stringify(await host.answer(body, flags)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);

    return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: "HostUnknownMember", message } }) };
  }
}

function load(): Required<OfficeWindow> {
  const office = window as unknown as OfficeWindow;
  if (office.OfficeExtension === undefined) {
    const path = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    office.eval(readFileSync(path, "utf8"));
  }

  return office as Required<OfficeWindow>;
}
