/** What stands between tags and in attributes: entities, line ends, and the escapes of ST_Xstring (ECMA-376 22.9.2.19). */

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Characters that XML 1.0 cannot hold (production 2), surrogate halves aside. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** The five entities of XML and character references; null for any other, since nothing here is ever expanded. */
export function decodeEntities(raw: string): string | null {
  let text = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", at);
    // the longest reference is &#x10FFFF; — a missing semicolon must not cost a scan of the rest
    const character = end < 0 || end - at > 12 ? null : reference(raw.slice(at + 1, end));
    if (character === null) {
      return null;
    }
    text += raw.slice(from, at) + character;
    from = end + 1;
  }

  return from === 0 ? raw : text + raw.slice(from);
}

function reference(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) {
    return NAMED[name] ?? null;
  }
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    return null;
  }
  const character = String.fromCodePoint(code);

  return hasForbiddenCharacter(character) ? null : character;
}

/** XML 1.0, 2.11: every line end is a line feed. */
export function normalizeLines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

/** Without the white space of XML at both ends; a no-break space is content. */
export function trimSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) {
    from += 1;
  }
  while (to > from && isSpace(text.charCodeAt(to - 1))) {
    to -= 1;
  }

  return text.slice(from, to);
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** _x000D_ is a carriage return, _x005F_ an underscore that is meant as one. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** The way back: what XML cannot hold, and what decodeEscapes would take for an escape. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

      return `_x${code}_`;
    });
}

export function encodeEntities(text: string): string {
  return text.replace(/[&<>"]/g, (character) => {
    const name = character === "&" ? "amp" : character === "<" ? "lt" : character === ">" ? "gt" : "quot";

    return `&${name};`;
  });
}
