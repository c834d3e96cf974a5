import type { InspectedFacts } from "../../inspection";
import { attempt } from "../../refusal";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import type { ParsedWorkbook } from "../model";
import type { Package } from "../package";
import { contentType } from "../parts/content-types";
import { readProperties } from "../parts/properties";
import { readRelationships, type Relationship } from "../parts/relationships";

export function inspectedFacts(pack: Package, { part, facts }: ParsedWorkbook): InspectedFacts {
  const all = allRelationships(pack);
  const types = new Set(all.map(({ type }) => type.toLowerCase()));
  const has = (...wanted: readonly string[]): boolean => wanted.some((type) => types.has(type.toLowerCase()));
  const ofWorkbook = readRelationships(pack, part).filter(({ type }) => type === "externalLink");
  const links = [...new Set(ofWorkbook.map((link) => link.part))].filter((link) => link !== null);

  return {
    format: formatOf(contentType(pack, part)),
    date1904: facts.date1904,
    calculatesManually: facts.calculatesManually,
    iterates: facts.iterates,
    calculatesAsShown: facts.calculatesAsShown,
    isStructureProtected: facts.isStructureProtected,
    isSigned: facts.isSigned,
    // sheets of Excel 4 macros and dialogs run code as well
    hasMacros: has("vbaProject", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"),
    externalLinks: [...new Set(links.flatMap((link) => linkTargets(pack, link)))],
    hasDde: links.some((link) => isDde(pack, link)),
    hasConnections: has("connections", "queryTable", "queryTables"),
    hasEmbeddedObjects: has("oleObject", "package"),
    hasActiveX: has("control", "activeXControlBinary"),
    hasWebExtensions: has("webextension", "webextensiontaskpanes", "webextensiontaskpane"),
    ...readProperties(pack),
  };
}

function formatOf(type: string): InspectedFacts["format"] {
  const isTemplate = /\btemplate\b/i.test(type);
  const mayHoldMacros = /macroenabled/i.test(type);

  return isTemplate ? (mayHoldMacros ? "xltm" : "xltx") : mayHoldMacros ? "xlsm" : "xlsx";
}

/** Of every part; damaged ones of parts that nobody reads are left out. */
function allRelationships(pack: Package): Relationship[] {
  return pack.names.flatMap((name) => {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    const outcome =
      source === null ? null : attempt(() => readRelationships(pack, `${source[1] ?? ""}${source[2] ?? ""}`));

    return outcome?.status === "ok" ? outcome.value : [];
  });
}

function linkTargets(pack: Package, part: string): string[] {
  const outcome = attempt(() => readRelationships(pack, part));

  return outcome.status === "ok" ? outcome.value.map(({ target }) => target) : [];
}

function isDde(pack: Package, part: string): boolean {
  const outcome = attempt(() => {
    const scanner = new XmlScanner(pack.text(part), part, SPREADSHEET);
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token === "open" && scanner.name === "ddeLink") {
        return true;
      }
    }

    return false;
  });

  return outcome.status === "ok" && outcome.value;
}
