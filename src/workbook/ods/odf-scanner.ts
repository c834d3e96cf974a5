import { XmlScanner, type XmlToken } from "../xml/scanner";

/** Vocabularies of OpenDocument, by the prefix that everybody writes and nobody has to. */
const VOCABULARIES = {
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  number: "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
  fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  meta: "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  config: "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
  manifest: "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
  script: "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
  calcext: "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
  dc: "http://purl.org/dc/elements/1.1/",
  xlink: "http://www.w3.org/1999/xlink",
} as const;

type Prefix = keyof typeof VOCABULARIES;
export type OdfName = `${Prefix}:${string}`;

const WANTED: ReadonlySet<string> = new Set(Object.values(VOCABULARIES));

/** Walks through one stream of an OpenDocument. Attributes are asked for by the usual prefix, whatever the file writes. */
export class OdfScanner extends XmlScanner {
  private otherPrefixes: Map<string, string> | null = null;

  constructor(text: string, part: string) {
    super(text, part, WANTED);
  }

  override next(): XmlToken {
    const token = super.next();
    if (this.otherPrefixes === null && token === "open") {
      this.otherPrefixes = prefixes(this);
    }

    return token;
  }

  odf(name: OdfName): string | null {
    const usual = this.otherPrefixes?.size === 0;
    const colon = name.indexOf(":");
    const prefix = usual ? undefined : this.otherPrefixes?.get(name.slice(0, colon));

    return this.attribute(prefix === undefined ? name : `${prefix}${name.slice(colon)}`);
  }

  /** How often, or over how many rows or columns; 1 where nothing sensible is said. */
  count(name: OdfName): number {
    const text = this.odf(name);
    const count = text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 1;

    return Math.max(1, count);
  }

  isOn(name: OdfName): boolean {
    return this.odf(name) === "true";
  }
}

/** The prefixes of the file where they are others than the usual ones; declared at the root by all known writers. */
function prefixes(scanner: XmlScanner): Map<string, string> {
  const other = new Map<string, string>();
  for (const { name, value } of scanner.allAttributes()) {
    const usual = Object.entries(VOCABULARIES).find(([, uri]) => uri === value)?.[0];
    if (usual !== undefined && name.startsWith("xmlns:") && name !== `xmlns:${usual}`) {
      other.set(usual, name.slice(6));
    }
  }

  return other;
}
