/** One spelling for comparison: lower case, ae/oe/ue/ss, no accents; text broken on its way (UTF-8 read as Latin-1) is mended. */
export function schreibform(text: string): string {
  const klein = text
    .normalize("NFC")
    .replace(/Ã[¤¶¼„–œŸ]/g, (zeichen) => GESCHAEDIGT[zeichen] ?? zeichen)
    .toLowerCase();

  return klein
    .replace(/[äöüß]/g, (zeichen) => UMLAUT[zeichen] ?? zeichen)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

const UMLAUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const GESCHAEDIGT: Readonly<Record<string, string>> = {
  "Ã¤": "ä",
  "Ã¶": "ö",
  "Ã¼": "ü",
  "Ã„": "Ä",
  "Ã–": "Ö",
  Ãœ: "Ü",
  ÃŸ: "ß",
};

/** Enough to compare the words of a phrase across their endings ("soziale Betreuung", "sozialen Betreuung"). */
export function grundform(form: string): string {
  return form.length > 4 ? form.replace(/(en|er|es|em|e|n|s)$/, "") : form;
}

/** "Heizol" for "Heizöl": the umlaut got lost. Also one letter for one: a slip beside an umlaut is then one slip. */
export function ohneUmlaut(wort: string): string {
  return wort.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "s").replace(/[-_]/g, "").toLowerCase();
}
