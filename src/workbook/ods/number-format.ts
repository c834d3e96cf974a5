import type { OdfScanner } from "./odf-scanner";

/** Elements of data styles (ODF 1.3 part 3, 16.29) that are whole formats; the others are their pieces. */
export const NUMBER_STYLES: ReadonlySet<string> = new Set([
  "number-style",
  "currency-style",
  "percentage-style",
  "date-style",
  "time-style",
  "boolean-style",
  "text-style",
]);

export interface NumberStyle {
  readonly code: string;
  /** Names of the styles for the values that their conditions name, in their order. */
  readonly others: readonly string[];
}

const MAX_DIGITS = 30;

/** From the "open" of a data style to its "close". */
export function readNumberStyle(scanner: OdfScanner): NumberStyle {
  const { depth } = scanner;
  const others: string[] = [];
  let code = "";
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token === "open" && scanner.depth === depth + 1) {
      if (scanner.name === "map") {
        others.push(scanner.odf("style:apply-style-name") ?? "");
      } else {
        code += piece(scanner);
      }
    }
  }

  return { code, others };
}

/** Sections of the format, positive numbers first as Excel has them. */
export function formatCode(style: NumberStyle, byName: (name: string) => NumberStyle | undefined): string {
  const sections = [...style.others.map((name) => byName(name)?.code ?? ""), style.code];

  return sections.length === 1 ? style.code || "General" : sections.join(";");
}

function piece(scanner: OdfScanner): string {
  const long = scanner.odf("number:style") === "long";
  switch (scanner.name) {
    case "number":
      return isGeneral(scanner) ? "General" : number(scanner);
    case "scientific-number":
      return `${number(scanner)}E+00`;
    case "fraction":
      return "# ?/?";
    case "day":
      return long ? "dd" : "d";
    case "month":
      return (scanner.isOn("number:textual") ? "mmm" : "m") + (long ? "m" : "");
    case "year":
      return long ? "yyyy" : "yy";
    case "day-of-week":
      return long ? "dddd" : "ddd";
    case "hours":
      return long ? "hh" : "h";
    case "minutes":
      return long ? "mm" : "m";
    case "seconds":
      return long ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    case "boolean":
      return "General";
    case "text":
    case "currency-symbol":
      return quoted(scanner.content());
    default:
      return "";
  }
}

/** As many places as the value has. */
function isGeneral(scanner: OdfScanner): boolean {
  return scanner.odf("number:decimal-places") === null && !scanner.isOn("number:grouping");
}

function number(scanner: OdfScanner): string {
  const whole = Math.min(digits(scanner, "number:min-integer-digits", 1), MAX_DIGITS);
  const places = Math.min(digits(scanner, "number:decimal-places", 0), MAX_DIGITS);
  const zeros = "0".repeat(whole);
  const grouped = scanner.isOn("number:grouping") ? `#,${`###${zeros}`.slice(-Math.max(3, whole))}` : zeros || "#";

  return places === 0 ? grouped : `${grouped}.${"0".repeat(places)}`;
}

function digits(
  scanner: OdfScanner,
  name: "number:min-integer-digits" | "number:decimal-places",
  absent: number,
): number {
  const text = scanner.odf(name) ?? "";

  return /^\d{1,3}$/.test(text) ? Number(text) : absent;
}

/** Signs that a format shows as they are need no quotes. */
function quoted(text: string): string {
  return text === "" || /^[-+()%. /:,]+$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}
