/** A sheet as data, in the shape in which a sheet is added to a workbook. */
export interface Protokollzelle {
  readonly value: string | number | null;
  readonly style?: { readonly bold?: boolean; readonly wrap?: boolean; readonly format?: string };
}

export interface Protokollblatt {
  readonly name: string;
  readonly rows: readonly (readonly (Protokollzelle | null)[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

/** The longest name of a sheet is 31 characters; a second protocol gets a number. */
export function blattname(belegt: readonly string[]): string {
  const vergeben = new Set(belegt.map((name) => name.toLowerCase()));
  let name = "Prüfprotokoll";
  for (let nummer = 2; vergeben.has(name.toLowerCase()); nummer += 1) {
    name = `Prüfprotokoll ${nummer}`;
  }

  return name;
}

/** Texts of the file are texts here, whatever they begin with: no formula comes out of a protocol. */
export function text(value: string, style: Protokollzelle["style"] = { wrap: true }): Protokollzelle {
  return { value: value.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ").slice(0, 30_000), style };
}
