import { damaged } from "../refusal";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of a part. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); a byte order mark stays in the text. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    damaged(part, "seine Zeichen sind nicht lesbar");
  }
  const declared = /^\ufeff?<\?xml[^>]{0,80}encoding\s?=\s?["']([\w-]{1,20})["']/
    .exec(text.slice(0, 160))?.[1]
    ?.toLowerCase();
  if (declared !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii)$/.test(declared)) {
    damaged(part, "seine Zeichen sind anders als in UTF-8 verschlüsselt");
  }

  return text;
}

/** Text as bytes in the encoding of the part that it replaces. */
export function encodeLike(text: string, replaced: Uint8Array): Uint8Array {
  const encoding = encodingOf(replaced);
  if (encoding === "utf-8") {
    return new TextEncoder().encode(text);
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  }

  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return "utf-16be";
  }

  // without a mark: "<" of the first tag (XML 1.0, appendix F)
  return bytes[0] === 0 && bytes[1] === 0x3c ? "utf-16be" : bytes[0] === 0x3c && bytes[1] === 0 ? "utf-16le" : "utf-8";
}
