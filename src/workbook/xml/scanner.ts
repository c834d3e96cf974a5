import { damaged, refuse } from "../refusal";
import { Attributes, nameEnd } from "./attributes";
import { Scopes } from "./scopes";
import { decodeEntities, hasForbiddenCharacter, isSpace, normalizeLines } from "./text";

export type XmlToken = "open" | "close" | "text" | "end";

const MAX_DEPTH = 200;
const BANG = 33;
const SLASH = 47;
const LT = 60;
const GT = 62;
const QUESTION = 63;

/**
 * Walks through one part, tag by tag, with the offsets that the patcher needs. Strict: what is not well-formed is
 * refused, a DOCTYPE always, and no entity is ever expanded. Linear in the length of the text.
 * An empty tag gives an "open" and then a "close" of no length.
 */
export class XmlScanner {
  /** Local name of the tag; with a leading "?" where it belongs to no wanted vocabulary, so that it matches nothing. */
  name = "";
  /** The name as it stands in the text, with its prefix. */
  written = "";
  /** Offsets of the current token. */
  start = 0;
  end = 0;
  /** Of the element that opens, closes or holds the text; the root is 1. */
  depth = 0;
  selfClosing = false;

  private readonly attributes: Attributes;
  private readonly scopes: Scopes;
  private readonly path: string[] = [];
  private rootSeen = false;
  private cdata = false;

  constructor(
    readonly source: string,
    readonly part: string,
    wanted: ReadonlySet<string>,
  ) {
    if (hasForbiddenCharacter(source)) {
      this.fail("ein Zeichen ist nicht erlaubt");
    }
    // a byte order mark stays in the text, so that the patcher gives it back
    this.end = source.startsWith("\ufeff") ? 1 : 0;
    this.scopes = new Scopes(wanted);
    this.attributes = new Attributes(source, part);
  }

  next(): XmlToken {
    if (this.selfClosing) {
      this.start = this.end;

      return this.leave();
    }
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) {
        return this.path.length === 0 && this.rootSeen ? "end" : this.fail("das Ende fehlt");
      }
      if (this.source.charCodeAt(this.start) !== LT) {
        if (this.readText()) {
          return "text";
        }
        continue;
      }
      const code = this.source.charCodeAt(this.start + 1);
      if (code === SLASH) {
        return this.readClose();
      }
      if (code !== QUESTION && code !== BANG) {
        return this.readOpen();
      }
      if (code === QUESTION) {
        this.end = this.after("?>", this.start + 2);
      } else if (this.readDeclaration()) {
        return "text";
      }
    }
  }

  /** Name of the vocabulary that the current element belongs to. */
  get vocabulary(): string {
    const colon = this.written.indexOf(":");

    return this.scopes.uri(colon < 0 ? "" : this.written.slice(0, colon));
  }

  /** Value of an attribute without prefix. */
  attribute(name: string): string | null {
    return this.attributes.get(name);
  }

  /** Value of an attribute with a prefix, by its vocabulary. */
  attributeOf(vocabulary: ReadonlySet<string>, name: string): string | null {
    const found = this.attributes.all().find((attribute) => {
      const colon = attribute.name.indexOf(":");

      return (
        colon > 0 &&
        attribute.name.slice(colon + 1) === name &&
        vocabulary.has(this.scopes.uri(attribute.name.slice(0, colon)))
      );
    });

    return found?.value ?? null;
  }

  /** All attributes of the tag as written, with their offsets. */
  allAttributes(): ReturnType<Attributes["all"]> {
    return this.attributes.all();
  }

  /** What the current text token says. */
  text(): string {
    if (this.cdata) {
      return normalizeLines(this.source.slice(this.start + 9, this.end - 3));
    }

    return (
      decodeEntities(normalizeLines(this.source.slice(this.start, this.end))) ??
      this.fail("ein Zeichenverweis ist unbekannt")
    );
  }

  /** From an "open" to its "close"; the result is the text directly inside. */
  content(): string {
    const depth = this.depth;
    let text = "";
    for (let token = this.next(); !(token === "close" && this.depth === depth); token = this.next()) {
      if (token === "text" && this.depth === depth) {
        text += this.text();
      }
    }

    return text;
  }

  fail(what: string): never {
    damaged(this.part, what);
  }

  private readText(): boolean {
    const next = this.source.indexOf("<", this.start);
    this.end = next < 0 ? this.source.length : next;
    this.depth = this.path.length;
    this.cdata = false;
    if (this.depth > 0) {
      return true;
    }
    for (let at = this.start; at < this.end; at += 1) {
      if (!isSpace(this.source.charCodeAt(at))) {
        this.fail("Text steht außerhalb der Elemente");
      }
    }

    return false;
  }

  private readOpen(): "open" {
    const from = this.start + 1;
    const to = nameEnd(this.source, from);
    const stop = this.attributes.read(to);
    this.selfClosing = this.source.charCodeAt(stop) === SLASH;
    this.end = this.selfClosing ? stop + 2 : stop + 1;
    if (to === from || this.source.charCodeAt(this.end - 1) !== GT) {
      this.fail("ein Element ist unvollständig");
    }
    if (this.path.length === MAX_DEPTH || (this.path.length === 0 && this.rootSeen)) {
      this.fail("die Elemente sind falsch verschachtelt");
    }
    this.rootSeen = true;
    this.written = this.source.slice(from, to);
    this.path.push(this.written);
    this.depth = this.path.length;
    if (this.attributes.declares) {
      this.scopes.enter(this.depth, this.attributes);
    }
    this.name = this.scopes.elementName(this.written);

    return "open";
  }

  private readClose(): "close" {
    const name = this.path.at(-1) ?? this.fail("die Elemente sind falsch verschachtelt");
    let at = this.start + 2 + name.length;
    if (!this.source.startsWith(name, this.start + 2)) {
      this.fail("die Elemente sind falsch verschachtelt");
    }
    while (isSpace(this.source.charCodeAt(at))) {
      at += 1;
    }
    if (this.source.charCodeAt(at) !== GT) {
      this.fail("die Elemente sind falsch verschachtelt");
    }
    this.end = at + 1;

    return this.leave();
  }

  private leave(): "close" {
    this.selfClosing = false;
    this.depth = this.path.length;
    this.written = this.path.pop() ?? "";
    this.name = this.scopes.elementName(this.written);
    this.scopes.leave(this.depth);

    return "close";
  }

  /** Comment or CDATA; true where it is text. Everything else with "<!" is a document type or part of one. */
  private readDeclaration(): boolean {
    if (this.source.startsWith("<!--", this.start)) {
      this.end = this.after("-->", this.start + 4);

      return false;
    }
    if (this.source.startsWith("<![CDATA[", this.start) && this.path.length > 0) {
      this.end = this.after("]]>", this.start + 9);
      this.depth = this.path.length;
      this.cdata = true;

      return true;
    }

    return refuse(
      "beschaedigt",
      `Die Datei enthält im Teil „${this.part}“ eine Dokumenttyp-Angabe, die in Arbeitsmappen nicht erlaubt ist, ` +
        "und wird aus Sicherheitsgründen nicht geöffnet. Bitte beim Absender nachfragen.",
    );
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);

    return at < 0 ? this.fail("ein Element ist unvollständig") : at + mark.length;
  }
}
