import { befund, type Befund, type Schwere } from "../../../domain";
import { findReferences } from "../../../workbook/formula/references";
import { formatCell } from "../../../workbook/a1";
import type { Inspection } from "../../../workbook/inspection";
import type { Regel } from "../../regel";
import { buendel, undWeitere } from "./bild/buendel";

const ID = "V3";

/** Links to other files, data connections, DDE, macros, controls, embedded objects: what a sheet of figures needs none of. */
export const fremdeBestandteile: Regel = {
  id: ID,
  titel: "Keine Verknüpfungen, Makros oder eingebetteten Objekte",
  pruefe: ({ inspection }) => [...bestandteile(inspection), ...verknuepfungen(inspection)],
};

function bestandteile({ facts }: Inspection): Befund[] {
  const liste: readonly (readonly [boolean, Schwere, string, string])[] = [
    [facts.hasMacros, "fehler", "Makros", "Sie wurden nicht ausgeführt. Bitte als .xlsx ohne Makros anfordern."],
    [
      facts.hasDde,
      "fehler",
      "eine DDE-Verbindung",
      "Sie kann beim Öffnen Programme starten. Bitte ohne DDE anfordern.",
    ],
    [
      facts.hasActiveX,
      "warnung",
      "ActiveX-Steuerelemente",
      "Für eine Kostenaufstellung werden sie nicht gebraucht. Bitte ohne sie anfordern.",
    ],
    [facts.hasConnections, "warnung", "Datenverbindungen", "Bitte die Werte fest eintragen lassen."],
    [facts.hasEmbeddedObjects, "hinweis", "eingebettete Objekte", "Bitte einzeln ansehen; geprüft wurden sie nicht."],
  ];

  return liste
    .filter(([vorhanden]) => vorhanden)
    .map(([, schwere, was, rat]) =>
      befund({ regel: ID, schwere, ort: {}, gefunden: was, text: `Die Datei enthält ${was}. ${rat}` }),
    );
}

/** Every cell that takes its value from another file; where no cell does, the link itself. */
function verknuepfungen({ sheets, facts }: Inspection): Befund[] {
  if (facts.externalLinks.length === 0) {
    return [];
  }
  const ziel = facts.externalLinks.map((link) => link.split(/[\\/]/).at(-1) ?? link).join(", ");
  const zellen = sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ formula }) => formula !== null && formula.includes("[") && nenntAndereMappe(formula))
      .map((zelle) => ({ blatt: sheet.name, zelle: formatCell(zelle), gefunden: `=${zelle.formula ?? ""}` })),
  );
  if (zellen.length === 0) {
    return [
      befund({
        regel: ID,
        schwere: "warnung",
        ort: {},
        gefunden: ziel,
        text: `Die Datei ist mit einer anderen Datei verknüpft (${ziel}). Bitte die Verknüpfung lösen lassen.`,
      }),
    ];
  }

  return buendel(zellen, ({ blatt }) => blatt).map(({ eintrag: { blatt, zelle, gefunden }, weitere }) =>
    befund({
      regel: ID,
      schwere: "warnung",
      ort: { blatt, zelle },
      gefunden,
      text:
        `${blatt}!${zelle}${undWeitere(weitere, "Zelle", "Zellen")} ${weitere === 0 ? "holt seinen" : "holen ihren"} Wert aus` +
        ` einer anderen Datei (${ziel}), die nicht vorliegt. Bitte den Wert fest eintragen lassen und belegen.`,
      gruppe: `Verknüpfung mit ${ziel}`,
    }),
  );
}

function nenntAndereMappe(formel: string): boolean {
  return findReferences(formel).opaque && /\[[^\]]+\][^!]*!|\[\d+\]/.test(formel);
}
