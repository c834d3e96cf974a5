/**
 * The parent page that plays Excel on the web: it runs in the browser and carries messages between the office.js of
 * the frame and the Host, which stays in the test's own process. Message forms as excel-web-16.00.js sends them.
 */
export interface ParentOptions {
  readonly source: string;
  readonly requirements: Readonly<Record<string, string>>;
}

interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    /** Arguments of the common API, by their number (Marshaling.File.ParameterKeys): 1 slice size, 3 slice index. */
    readonly 1?: number;
    readonly 3?: number;
  };
}

/** What the test's process puts into the page before this runs. */
interface ParentWindow extends Window {
  answerRequest(body: string, flags: number): Promise<string | null>;
  /** The document's bytes from an offset on; null where the test gives the host no document. */
  documentSlice(offset: number, length: number): Promise<{ size: number; bytes: number[] } | null>;
  unknownMessage(text: string): Promise<void>;
  postEvents?: (events: readonly (readonly unknown[])[]) => void;
}

/** Serialised into the page: uses nothing from outside itself. */
export function playExcelOnTheWeb({ source, requirements }: ParentOptions): void {
  const page = window as unknown as ParentWindow;
  const CONVERSATION = "conversation-1";
  const REQUEST = 0;
  const RESPONSE = 1;
  const FOR_EVENT = 1;
  const INVOKE = 0;
  const EXECUTE_RICH_API = 93;
  const SAVE_SETTINGS = 76;
  const COPY_DOCUMENT = 77;
  const COPY_CHUNK = 80;
  const RELEASE_COPY = 81;
  let sliceSize = 0;

  const frame = document.createElement("iframe");
  const post = (message: object): void => {
    frame.contentWindow?.postMessage(JSON.stringify({ _serializerVersion: 1, ...message }), location.origin);
  };
  const appContext = {
    _id: "ala-1",
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: "de-DE",
    _dataLocale: "de-DE",
    _docUrl: `${location.origin}/Mappe.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: "inserted",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "ala-1",
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0",
    _appDomains: [],
    _initialDisplayMode: 2,
  };

  async function answer(request: XdmRequest): Promise<unknown> {
    if (request._actionType !== INVOKE) {
      return { Error: 0 };
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      return appContext;
    }
    if (request._actionName === "ContextActivationManager_notifyHost") {
      return null;
    }
    const { DdaMethod, ArrayData = [] } = request._data ?? {};
    if (request._actionName === "executeMethod" && DdaMethod?.DispatchId === EXECUTE_RICH_API) {
      const body = await page.answerRequest(String(ArrayData[4]), Number(ArrayData[6]));

      return body === null ? { Version: 1, Error: 5001 } : { Version: 1, Error: 0, Data: [200, [], body] };
    }
    if (request._actionName === "executeMethod" && DdaMethod?.DispatchId === SAVE_SETTINGS) {
      return { Version: 1, Error: 0 };
    }
    if (request._actionName === "executeMethod" && DdaMethod?.DispatchId === COPY_DOCUMENT) {
      sliceSize = request._data?.[1] ?? 0;
      const document = await page.documentSlice(0, 0);

      return document === null ? { Version: 1, Error: 5001 } : { Version: 1, Error: 0, 0: 1, 1: document.size };
    }
    if (request._actionName === "executeMethod" && DdaMethod?.DispatchId === COPY_CHUNK) {
      const slice = await page.documentSlice((request._data?.[3] ?? 0) * sliceSize, sliceSize);

      return { Version: 1, Error: 0, 0: slice?.bytes ?? [], 1: slice?.bytes.length ?? 0 };
    }
    if (request._actionName === "executeMethod" && DdaMethod?.DispatchId === RELEASE_COPY) {
      return { Version: 1, Error: 0 };
    }
    await page.unknownMessage(JSON.stringify(request));

    return { Version: 1, Error: 5001 };
  }

  window.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const request = JSON.parse(data) as XdmRequest;
    if (request._messageType !== REQUEST) {
      return;
    }
    void answer(request).then((value) => {
      post({
        _messageType: RESPONSE,
        _responseType: 0,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _errorCode: 0,
        _data: value,
      });
    });
  });
  page.postEvents = (events) => {
    post({
      _messageType: RESPONSE,
      _responseType: FOR_EVENT,
      _actionName: "richApiMessage",
      _conversationId: CONVERSATION,
      _correlationId: -1,
      _errorCode: 0,
      _data: { ArrayData: events.map((event) => [...event, "", false]) },
    });
  };

  // The name must stand before the frame is put in; flags 3: shared runtime and custom functions.
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel|Web|16.01|de-DE|correlation||disableLogging|3",
    xdmInfo: `${CONVERSATION}|ala-1|${location.origin}`,
    serializerVersion: 1,
  });
  frame.src = source;
  frame.style.cssText = "width: 350px; height: 700px; border: 0";
  document.body.append(frame);
}
