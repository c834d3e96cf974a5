import type { Attributes } from "./attributes";

interface Scope {
  readonly depth: number;
  readonly bindings: ReadonlyMap<string, string>;
}

/** Which prefix stands for which vocabulary, at the place where the scanner is. */
export class Scopes {
  private readonly stack: Scope[] = [];
  private readonly names = new Map<string, string>();

  constructor(private readonly wanted: ReadonlySet<string>) {}

  enter(depth: number, attributes: Attributes): void {
    const bindings = new Map<string, string>();
    for (const { name, value } of attributes.all()) {
      if (name === "xmlns" || name.startsWith("xmlns:")) {
        bindings.set(name.slice(6), value);
      }
    }
    this.stack.push({ depth, bindings });
    this.names.clear();
  }

  leave(depth: number): void {
    if (this.stack.at(-1)?.depth === depth) {
      this.stack.pop();
      this.names.clear();
    }
  }

  /** The local name of an element; "?…" where its vocabulary is not wanted. */
  elementName(written: string): string {
    const known = this.names.get(written);
    if (known !== undefined) {
      return known;
    }
    const colon = written.indexOf(":");
    const uri = this.uri(colon < 0 ? "" : written.slice(0, colon));
    const name = this.wanted.has(uri) ? written.slice(colon + 1) : `?${written}`;
    this.names.set(written, name);

    return name;
  }

  uri(prefix: string): string {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const uri = this.stack[i]?.bindings.get(prefix);
      if (uri !== undefined) {
        return uri;
      }
    }

    return "";
  }
}
