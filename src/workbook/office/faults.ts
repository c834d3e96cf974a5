/** What went wrong in Excel, in a sentence for the person in front of it. */

const EDITING =
  "In Excel wird gerade eine Zelle bearbeitet. Bitte die Zelleingabe in Excel abschließen (Eingabetaste oder Esc) und dann noch einmal versuchen.";

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: EDITING,
  AccessDenied:
    "Excel lässt an dieser Stelle keine Änderung zu. Bitte prüfen, ob das Blatt oder die Mappe geschützt ist.",
  InvalidArgument: "Excel hat einen Wert oder eine Formel nicht angenommen.",
  ItemNotFound: "Ein Blatt oder ein Name, der gebraucht wird, ist in dieser Mappe nicht vorhanden.",
  RequestPayloadSizeLimitExceeded: "Das ist für einen Schritt zu viel. Bitte in mehreren Teilen übernehmen.",
  ResponsePayloadSizeLimitExceeded: "Das ist für einen Schritt zu viel. Bitte einen kleineren Bereich wählen.",
  RequestAborted: "Excel hat den Vorgang abgebrochen.",
  ApiNotFound: "Diese Excel-Version kann den Schritt nicht ausführen. Bitte Excel aktualisieren.",
};

/** An error with a sentence to show; the code is for the caller that wants to tell one from the other. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = "OfficeFault";
  }
}

/** Any error of Excel.run as an OfficeFault. */
export function faultOf(error: unknown): OfficeFault {
  if (error instanceof OfficeFault) {
    return error;
  }
  const code = codeOf(error);

  return new OfficeFault(
    code,
    SENTENCES[code] ?? `Excel hat den Vorgang nicht ausgeführt (${code}). Bitte noch einmal versuchen.`,
    error,
  );
}

/** OfficeExtension.Error carries its code; the class itself exists only once Excel's script has loaded. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

  return typeof code === "string" ? code : "GeneralException";
}
