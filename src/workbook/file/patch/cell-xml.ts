import type { CellValue } from "../../port";
import { encodeEntities, encodeEscapes, trimSpace } from "../../xml/text";

/** A cell's new content. */
export interface NewContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Attribute t and children of a cell, with the prefix that the part uses ("" or "x:"). */
export function contentXml({ value, formula }: NewContent, prefix: string): { type: string | null; inner: string } {
  if (formula !== null) {
    const { type, inner } = cachedXml(value, prefix);

    return { type, inner: `${formulaXml(formula, prefix)}${inner}` };
  }
  if (typeof value === "string") {
    const text = encodeEntities(encodeEscapes(value));

    return {
      type: "inlineStr",
      inner: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
    };
  }

  return cachedXml(value, prefix);
}

export function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f>${encodeEntities(encodeEscapes(formula))}</${prefix}f>`;
}

/** The computed value of a formula: attribute t and the element v; nothing where there is no value. */
export function cachedXml(value: CellValue, prefix: string): { type: string | null; inner: string } {
  if (value === null) {
    return { type: null, inner: "" };
  }
  const v = (text: string, attribute = ""): string => `<${prefix}v${attribute}>${text}</${prefix}v>`;
  if (typeof value === "number") {
    return { type: null, inner: v(String(value === 0 ? 0 : value).toUpperCase()) };
  }
  if (typeof value === "string") {
    const keepsSpace = value === trimSpace(value) ? "" : ' xml:space="preserve"';

    return { type: "str", inner: v(encodeEntities(encodeEscapes(value)), keepsSpace) };
  }

  return typeof value === "boolean"
    ? { type: "b", inner: v(value ? "1" : "0") }
    : { type: "e", inner: v(encodeEntities(value.error)) };
}
