/** OpenFormula (ODF 1.3 part 4) in the words of Excel: US English, commas, A1 references with an exclamation mark. */

const PREFIX = /^(?:of|oooc|msoxl):/;
/** Add-in names of functions that Excel knows without them. */
const FUNCTION_PREFIX = /^(?:COM\.MICROSOFT|LEGACY|_XLFN)\./i;
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["ERRORTYPE", "ERROR.TYPE"],
  ["MULTIPLE.OPERATIONS", "TABLE"],
  ["ORG.LIBREOFFICE.ERROR.TYPE", "ERROR.TYPE"],
]);
const PIECE =
  /"(?:[^"]|"")*"?|\[(?:'(?:[^']|'')*'?|[^\]'])*\]?|#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!)|[\w.\\\u0080-\uffff]+|[^]/g;

/** Without the equals sign. `onDocument` hears of every other document that the formula reads. */
export function excelFormula(written: string, onDocument: (target: string) => void = () => undefined): string {
  const isExcel = written.startsWith("msoxl:");
  const formula = written.replace(PREFIX, "").replace(/^=+/, "");
  if (isExcel) {
    return formula;
  }
  let inArray = 0;

  return formula.replace(PIECE, (piece, at: number) => {
    inArray += piece === "{" ? 1 : piece === "}" ? -1 : 0;
    if (piece.startsWith("[")) {
      return excelReference(piece.slice(1, piece.endsWith("]") ? -1 : undefined), onDocument);
    }
    if (piece === "|") {
      return inArray > 0 ? ";" : piece;
    }

    return OPERATORS.get(piece) ?? (formula.charAt(at + piece.length) === "(" ? functionName(piece) : piece);
  });
}

/** Separator of arguments, union and intersection of ranges. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  [";", ","],
  ["~", ","],
  ["!", " "],
]);

function functionName(piece: string): string {
  const name = piece.replace(FUNCTION_PREFIX, "");

  return RENAMED.get(name.toUpperCase()) ?? name;
}

const SIDE =
  /^(?:(\$?)('(?:[^']|'')*'(?:#\$?(?:'(?:[^']|'')*'|[^.']+))?|[^.'#]*))?\.(\$?[A-Za-z]{0,3}\$?\d{0,7}|#REF!)$/;

/** ".A1", ".A1:.B2", "$Blatt.$A$1", "Jan.A1:Dez.B2", "'file:///x.ods'#$Blatt.A1" */
export function excelReference(reference: string, onDocument: (target: string) => void = () => undefined): string {
  const [first, second] = splitRange(reference);
  const from = side(first, onDocument);
  const to = second === undefined ? null : side(second, onDocument);
  if (from === null || (second !== undefined && to === null) || from.cell === "#REF!" || to?.cell === "#REF!") {
    return "#REF!";
  }
  const through = to?.sheet === undefined || to.sheet === null || to.sheet === from.sheet ? null : to.sheet;
  const cells = to === null ? from.cell : `${from.cell}:${to.cell}`;

  return from.sheet === null ? cells : `${sheetPrefix(from.sheet, through)}!${cells}`;
}

interface Side {
  readonly sheet: string | null;
  readonly cell: string;
}

function side(text: string, onDocument: (target: string) => void): Side | null {
  const match = SIDE.exec(text.trim());
  if (match === null) {
    return null;
  }
  const sheet = match[2] ?? "";

  return { sheet: sheet === "" ? null : sheetName(sheet, onDocument), cell: match[3] ?? "" };
}

/** Of another document as Excel writes it once it is closed: "[file:///x.ods]Blatt". */
function sheetName(text: string, onDocument: (target: string) => void): string {
  const document = /^'((?:[^']|'')*)'#\$?(.+)$/s.exec(text);
  if (document !== null) {
    const target = (document[1] ?? "").replaceAll("''", "'");
    onDocument(target);

    return `[${target}]${unquoted(document[2] ?? "")}`;
  }

  return unquoted(text);
}

export function unquoted(text: string): string {
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function sheetPrefix(sheet: string, through: string | null): string {
  const name = through === null ? sheet : `${sheet}:${through}`;

  return /^[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** At the colon between both sides; names of sheets and documents hold colons too. */
export function splitRange(reference: string): readonly [string, string?] {
  let quoted = false;
  for (let at = 0; at < reference.length; at += 1) {
    const character = reference.charAt(at);
    quoted = character === "'" ? !quoted : quoted;
    if (character === ":" && !quoted) {
      return [reference.slice(0, at), reference.slice(at + 1)];
    }
  }

  return [reference];
}
