import type { Package } from "../file/package";
import type { Inspection } from "../inspection";
import { damaged, refuse } from "../refusal";
import { ContentReader, type OdfContent } from "./content";
import { odfFacts } from "./facts";
import { readManifest } from "./manifest";
import { OdfScanner } from "./odf-scanner";
import { Styles } from "./styles";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
/** Far longer than any media type. */
const MAX_TYPE = 200;

/** A spreadsheet of LibreOffice and its relatives, for a reviewer. */
export function inspectOpenDocument(pack: Package): Inspection {
  const manifest = readManifest(pack);
  const type = pack.has("mimetype")
    ? new TextDecoder().decode(pack.bytes("mimetype").subarray(0, MAX_TYPE)).trim()
    : (manifest.find(([path]) => path === "/")?.[1] ?? "");
  if (!/^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?$/.test(type)) {
    refuse("keine_arbeitsmappe", otherDocument(type));
  }
  const styles = new Styles();
  if (pack.has(STYLES)) {
    readStyles(pack.text(STYLES), styles);
  }
  const content = new ContentReader(new OdfScanner(pack.text(CONTENT), CONTENT), styles).read();
  checkSheets(content);

  return { sheets: content.sheets, names: content.names, facts: odfFacts(pack, content, manifest) };
}

function readStyles(text: string, styles: Styles): void {
  const scanner = new OdfScanner(text, STYLES);
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    // automatic styles of this stream belong to headers and footers
    if (token === "open" && scanner.name === "styles") {
      styles.read(scanner);
    }
  }
}

function checkSheets({ sheets }: OdfContent): void {
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) {
    damaged(CONTENT, "zwei Blätter haben denselben Namen");
  }
}

function otherDocument(type: string): string {
  const kind = /text/.test(type)
    ? "ein Textdokument (OpenDocument)"
    : /presentation/.test(type)
      ? "eine Präsentation (OpenDocument)"
      : "ein anderes OpenDocument";

  return `Die Datei ist keine Arbeitsmappe, sondern ${kind}. Bitte eine Datei mit der Endung .xlsx oder .ods auswählen.`;
}
