import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const ENDUNGEN = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".ods"]);

/** The files to check, sorted by path: folders through all their levels, files as named whatever their ending. */
export function dateiliste(pfade: readonly string[]): readonly string[] {
  return [...new Set(pfade.flatMap((pfad) => (istOrdner(pfad) ? inOrdner(pfad) : [pfad])))].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
}

function istOrdner(pfad: string): boolean {
  try {
    return statSync(pfad).isDirectory();
  } catch {
    // what cannot be read is said of the file itself
    return false;
  }
}

/** Hidden files and the locks of open ones (~$…) are nobody's submission; links are not followed out of the folder. */
function inOrdner(ordner: string): string[] {
  return eintraege(ordner).flatMap((eintrag) => {
    const pfad = join(ordner, eintrag.name);
    if (eintrag.name.startsWith(".") || eintrag.name.startsWith("~$")) {
      return [];
    }
    if (eintrag.isDirectory()) {
      return inOrdner(pfad);
    }

    return eintrag.isFile() && ENDUNGEN.has(extname(eintrag.name).toLowerCase()) ? [pfad] : [];
  });
}

function eintraege(ordner: string): ReturnType<typeof lies> {
  try {
    return lies(ordner);
  } catch {
    return [];
  }
}

function lies(ordner: string) {
  return readdirSync(ordner, { withFileTypes: true });
}
