import { refuse } from "../refusal";

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LATIN1 = new TextDecoder("latin1");

/** The name of an entry as text. Names that could lead out of the package, or mean two things, are refused. */
export function entryName(bytes: Uint8Array): string {
  // some writers on Windows separate by backslashes; Excel reads them as slashes
  const name = decode(bytes).replaceAll("\\", "/");
  const path = name.endsWith("/") ? name.slice(0, -1) : name;
  const segments = path.split("/");
  const control = bytes.some((byte) => byte < 32);
  if (control || /^[a-z]:/i.test(path) || segments.some((s) => ["", ".", ".."].includes(s))) {
    refuse(
      "beschaedigt",
      "Die Datei enthält unzulässige Pfadangaben und wird deshalb nicht geöffnet. Bitte beim Absender nachfragen.",
    );
  }

  return name;
}

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return LATIN1.decode(bytes);
  }
}
