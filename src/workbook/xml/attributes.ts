import { damaged } from "../refusal";
import { decodeEntities, isSpace } from "./text";

const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const MAX_COUNT = 256;

/** Where the name that starts at `from` ends; `from` itself where no name starts there. */
export function nameEnd(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    const letter =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128;
    // digits, "-" and "." may not come first
    if (!letter && !(at > from && ((code >= 48 && code <= 57) || code === 45 || code === 46))) {
      return at;
    }
    at += 1;
  }
}

/** The attributes of the tag that the scanner stands on: offsets only, so that what nobody asks for costs nothing. */
export class Attributes {
  private readonly nameFrom: number[] = [];
  private readonly nameTo: number[] = [];
  private readonly valueFrom: number[] = [];
  private readonly valueTo: number[] = [];
  /** Neither references nor white space that becomes a blank. */
  private readonly isPlain: boolean[] = [];
  private count = 0;
  /** True where one of them declares a namespace. */
  declares = false;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  /** Reads the attributes that begin at `from`; the result is the offset of the ">" or "/" behind them. */
  read(from: number): number {
    this.count = 0;
    this.declares = false;
    let at = from;
    for (;;) {
      const start = this.skipSpace(at);
      const code = this.source.charCodeAt(start);
      if (code === GT || code === SLASH) {
        return start;
      }
      const end = nameEnd(this.source, start);
      if (start === at || end === start || this.count === MAX_COUNT) {
        this.fail();
      }
      at = this.readValue(start, end);
    }
  }

  private readValue(start: number, end: number): number {
    const equals = this.skipSpace(end);
    const open = this.skipSpace(equals + 1);
    const quote = this.source.charCodeAt(open);
    if (this.source.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) {
      this.fail();
    }
    let close = open + 1;
    let plain = true;
    for (let code = this.source.charCodeAt(close); code !== quote; code = this.source.charCodeAt(close)) {
      if (code === LT || Number.isNaN(code)) {
        this.fail();
      }
      plain &&= code !== AMPERSAND && code >= 32;
      close += 1;
    }
    const name = this.source.slice(start, end);
    for (let i = 0; i < this.count; i += 1) {
      if (this.is(i, name)) {
        this.fail();
      }
    }
    this.declares ||= name.startsWith("xmlns");
    this.nameFrom[this.count] = start;
    this.nameTo[this.count] = end;
    this.valueFrom[this.count] = open + 1;
    this.valueTo[this.count] = close;
    this.isPlain[this.count] = plain;
    this.count += 1;

    return close + 1;
  }

  /** Value by the name as written; null where there is none. */
  get(name: string): string | null {
    for (let i = 0; i < this.count; i += 1) {
      if (this.is(i, name)) {
        return this.value(i);
      }
    }

    return null;
  }

  /** Name, value and offsets of each, in order. The span runs from the name to the closing quote. */
  all(): { name: string; value: string; from: number; to: number }[] {
    return Array.from({ length: this.count }, (_, i) => ({
      name: this.source.slice(this.nameFrom[i], this.nameTo[i]),
      value: this.value(i),
      from: this.nameFrom[i] ?? 0,
      to: (this.valueTo[i] ?? 0) + 1,
    }));
  }

  private value(i: number): string {
    const raw = this.source.slice(this.valueFrom[i], this.valueTo[i]);
    if (this.isPlain[i] === true) {
      return raw;
    }
    const text = decodeEntities(/[\n\r\t]/.test(raw) ? raw.replace(/\r\n?|[\n\t]/g, " ") : raw);

    return text ?? this.fail();
  }

  private is(i: number, name: string): boolean {
    const from = this.nameFrom[i] ?? 0;

    return this.nameTo[i] === from + name.length && this.source.startsWith(name, from);
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.source.charCodeAt(at))) {
      at += 1;
    }

    return at;
  }

  private fail(): never {
    damaged(this.part, "ein Element hat fehlerhafte Angaben");
  }
}
