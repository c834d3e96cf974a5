/** A column's heading for comparison: letters and digits only, "Kontonr." and "KONTO NR" alike. */
export function spaltenform(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]/g, "");
}

/** Which heading means which field; the first field that knows a heading takes it. */
export type Spaltennamen<F extends string> = Readonly<Record<F, RegExp>>;

/** Place of each field in the record; undefined where the file has no such column. */
export type Spalten<F extends string> = Readonly<Partial<Record<F, number>>>;

/** By heading, never by position: the first column whose heading says the field. */
export function spaltenAus<F extends string>(kopf: readonly string[], namen: Spaltennamen<F>): Spalten<F> {
  const formen = kopf.map(spaltenform);
  const gefunden: Partial<Record<F, number>> = {};
  for (const [feld, muster] of Object.entries(namen) as [F, RegExp][]) {
    const stelle = formen.findIndex((form) => muster.test(form));
    if (stelle >= 0) {
      gefunden[feld] = stelle;
    }
  }

  return gefunden;
}

/** The cell of a field, trimmed; "" where there is none. */
export function zelle<F extends string>(zellen: readonly string[], spalten: Spalten<F>, feld: F): string {
  const stelle = spalten[feld];

  return stelle === undefined ? "" : (zellen[stelle] ?? "").trim();
}
