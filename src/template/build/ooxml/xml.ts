const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML: entities, and without the control characters that XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll(FORBIDDEN, "");
}

/** Text of a cell: Excel reads _x000D_ as an escaped character, so a literal one is escaped itself (ST_Xstring). */
export function cellText(text: string): string {
  return escapeXml(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes in the given order; undefined ones are left out, true is 1. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const list = Object.entries(attributes)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "boolean" ? String(Number(value)) : String(value))}"`)
    .join("");

  return content === "" ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Built from codes, because a pattern with literal control characters is unreadable. */
const FORBIDDEN = new RegExp(
  `[${[
    [0, 8],
    [11, 12],
    [14, 31],
    [0xfffe, 0xffff],
  ]
    .map(([from = 0, to = 0]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`)
    .join("")}]`,
  "g",
);
