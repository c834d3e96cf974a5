/** What a person types into a cell of German Excel, in the form in which the engine understands the same. */
export type Typed =
  { readonly kind: "formula"; readonly formula: string } | { readonly kind: "content"; readonly text: string };

const SIGNED_NUMBER = /^[+-]\s*[\d.,]+\s*[%€$]?$/;

/** `asText`: the cell has the text format, where everything but a formula stays as it is typed. */
export function typedText(input: string, asText: boolean): Typed {
  const trimmed = input.trim();
  if (input.startsWith("=") && trimmed !== "=") {
    return { kind: "formula", formula: input.slice(1) };
  }
  if (asText || trimmed === "=") {
    return { kind: "content", text: input === "" || input.startsWith("'") ? input : `'${input}` };
  }
  if (/^[+-]/.test(trimmed) && !SIGNED_NUMBER.test(trimmed)) {
    return { kind: "formula", formula: trimmed.replace(/^\+/, "") };
  }
  const logical = { WAHR: "TRUE", FALSCH: "FALSE" }[trimmed.toUpperCase()];

  return { kind: "content", text: logical ?? input };
}

/** Cells from a table of text, as spreadsheets put it on the clipboard: tabs, lines, quotes around what has either. */
export function pastedTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  const source = text.replace(/(?:\r\n|\r|\n)$/, "");
  for (let end = ""; field.lastIndex <= source.length;) {
    const match = field.exec(source);
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "");
    end = match?.[3] ?? "";
    if (match === null || end === "") {
      break;
    }
    if (end !== "\t") {
      rows.push([]);
    }
  }

  return rows;
}
