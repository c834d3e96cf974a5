import { ok, unzulaessig, type Ergebnis } from "../domain";

/** What other kinds of file begin with, and what to do instead. */
const ANDERE: readonly { readonly anfang: readonly number[]; readonly was: string }[] = [
  { anfang: [0x50, 0x4b, 0x03, 0x04], was: "eine Excel-Arbeitsmappe oder ein ZIP-Archiv" },
  { anfang: [0xd0, 0xcf, 0x11, 0xe0], was: "eine alte Excel-Arbeitsmappe (.xls)" },
  { anfang: [0x25, 0x50, 0x44, 0x46], was: "ein PDF" },
];

/** The bytes of a text file as text: UTF-8 or UTF-16 with their mark, UTF-8, otherwise Windows-1252. */
export function dateitext(bytes: Uint8Array): Ergebnis<string> {
  const andere = ANDERE.find(({ anfang }) => anfang.every((byte, i) => bytes[i] === byte));
  if (andere !== undefined) {
    return abgelehnt(
      "datei-keine-textdatei",
      `Die Datei ist ${andere.was}. Bitte als CSV-Datei ausgeben (Trennzeichen Semikolon).`,
    );
  }
  const text = entschluesselt(bytes);
  if (text.includes("\0")) {
    return abgelehnt("datei-keine-textdatei", "Die Datei ist keine Textdatei. Bitte als CSV-Datei ausgeben.");
  }

  return text.trim() === "" ? abgelehnt("datei-leer", "Die Datei ist leer.") : ok(text);
}

function entschluesselt(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // No valid UTF-8: the usual file of DATEV and of a German Excel.
    return ausWindows1252(bytes);
  }
}

/** The characters of 0x80 to 0x9F; what Windows-1252 leaves open stays as it is. */
const ZEICHEN_AB_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * By hand, because Node 20's own decoder reads these bytes as Latin-1 and loses "€" and "–": rewritten as UTF-8, which is
 * decoded ten times as fast.
 */
function ausWindows1252(bytes: Uint8Array): string {
  let laenge = bytes.length;
  for (let i = 0; i < bytes.length; i += 1) {
    laenge += (bytes[i] ?? 0) < 0x80 ? 0 : 2;
  }
  const utf8 = new Uint8Array(laenge);
  let ende = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      utf8[ende++] = byte;
      continue;
    }
    const zeichen = byte < 0xa0 ? ZEICHEN_AB_80.charCodeAt(byte - 0x80) : byte;
    if (zeichen < 0x800) {
      utf8[ende++] = 0xc0 | (zeichen >> 6);
    } else {
      utf8[ende++] = 0xe0 | (zeichen >> 12);
      utf8[ende++] = 0x80 | ((zeichen >> 6) & 0x3f);
    }
    utf8[ende++] = 0x80 | (zeichen & 0x3f);
  }

  return new TextDecoder("utf-8").decode(utf8.subarray(0, ende));
}

function abgelehnt(regel: string, text: string): Ergebnis<never> {
  return unzulaessig({ regel, ort: { feld: "Datei" }, text });
}
