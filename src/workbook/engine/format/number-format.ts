import { Model } from "@ironcalc/wasm";
import { fractionText } from "./fraction";

/** Shown values and formats that are kept, so that scrolling costs nothing. */
const MAX_KEPT = 20_000;
const MAX_FORMATS = 200;

/** Numbers as a person sees them under a number format, in German. Each format is a column of a small workbook. */
export class NumberFormatter {
  private model = new Model("format", "de", "Europe/Berlin", "de");
  private readonly columns = new Map<string, number>();
  private readonly kept = new Map<string, string>();

  show(value: number, format: string): string {
    const key = `${value} ${format}`;
    const known = this.kept.get(key);
    if (known !== undefined) {
      return known;
    }
    const shown = fractionText(value, format) ?? this.format(value, format) ?? this.format(value, "General");
    if (this.kept.size >= MAX_KEPT) {
      this.forget();
    }
    this.kept.set(key, shown ?? String(value));

    return shown ?? String(value);
  }

  /** Null where the engine cannot show the number like this. */
  private format(value: number, code: string): string | null {
    const column = this.column(engineFormat(code));
    this.model.setUserInput(0, 1, column, String(roundedFor(code, value)).replace(".", ","));
    const shown = this.model.getFormattedCellValue(0, 1, column);

    return shown.startsWith("#") ? null : shown.trim();
  }

  private column(code: string): number {
    if (this.columns.size >= MAX_FORMATS) {
      this.forget();
    }
    const column = this.columns.get(code) ?? this.columns.size + 1;
    if (!this.columns.has(code)) {
      this.columns.set(code, column);
      this.model.updateRangeStyle({ sheet: 0, row: 1, column, width: 1, height: 1 }, "num_fmt", code);
    }

    return column;
  }

  free(): void {
    this.model.free();
  }

  private forget(): void {
    this.kept.clear();
    this.columns.clear();
    this.model.free();
    this.model = new Model("format", "de", "Europe/Berlin", "de");
  }
}

/** A format of digits alone: no date, no exponent, no thousands left out. */
const DIGITS = /^[^0#?.]*[0#?,]*(?:\.([0#?]*))?[^0#?.,]*$/;
const OTHER = /[dmyhse@/]|general/i;

/**
 * The number as it is going to be shown, half away from zero as ROUND does it on fifteen digits: 1.005 under "0.00" is
 * 1,01. The engine would round the binary number, which lies below.
 */
function roundedFor(code: string, value: number): number {
  const [section = ""] = withoutTexts(code).split(";");
  const digits = OTHER.test(section) ? null : DIGITS.exec(section);
  if (digits === null) {
    return value;
  }
  const places = (digits[1] ?? "").length + 2 * (section.split("%").length - 1);
  const size = Number(Math.abs(value).toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${size}e${places}`))}e-${places}`);

  // numbers that a program writes with an exponent are beyond what a cell of money shows
  return Number.isFinite(rounded) ? Math.sign(value) * rounded : value;
}

function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

/** Without what IronCalc misplaces: a currency with its country, a country alone, a section for texts. */
function engineFormat(code: string): string {
  const plain = code
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => (symbol === "" ? "" : `"${symbol}"`))
    .replace(/;[^;]*@[^;]*$/, "");

  return plain.includes("@") || plain === "" ? "General" : plain;
}
