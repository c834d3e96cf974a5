import type { Range } from "../a1";
import type { InspectedSheet } from "../inspection";
import type { DefinedName } from "../port";
import { Budget } from "../file/parts/budget";
import { addressOf, readName } from "./names";
import type { OdfScanner } from "./odf-scanner";
import type { Styles } from "./styles";
import { TableReader } from "./table";
import { readRule, type Rule } from "./validation";

/** What the body of the document says. */
export interface OdfContent {
  readonly sheets: readonly InspectedSheet[];
  readonly names: readonly DefinedName[];
  readonly links: ReadonlySet<string>;
  readonly date1904: boolean;
  readonly calculatesAsShown: boolean;
  readonly iterates: boolean;
  readonly isStructureProtected: boolean;
  readonly hasDde: boolean;
  readonly hasConnections: boolean;
  /** A script of its own, or an event that calls one. */
  readonly hasScripts: boolean;
}

/** Cached cells of another document stand in a table of their own, which nobody sees. */
const CACHE = /^'.*'#/s;

export class ContentReader {
  private readonly sheets: InspectedSheet[] = [];
  private readonly names: DefinedName[] = [];
  private readonly links = new Set<string>();
  private readonly rules = new Map<string, Rule | null>();
  private readonly databases: { name: string; address: string; filtered: boolean }[] = [];
  private readonly budget = new Budget();
  private readonly flags = {
    date1904: false,
    calculatesAsShown: false,
    iterates: false,
    isStructureProtected: false,
    hasDde: false,
    hasConnections: false,
    hasScripts: false,
  };

  constructor(
    private readonly scanner: OdfScanner,
    private readonly styles: Styles,
  ) {}

  read(): OdfContent {
    const { scanner } = this;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token === "open") {
        this.element();
      }
    }

    return {
      sheets: this.withTables(),
      names: this.names,
      links: this.links,
      ...this.flags,
      hasDde: this.flags.hasDde || this.sheets.some(({ cells }) => cells.some(({ formula }) => callsDde(formula))),
    };
  }

  private element(): void {
    const { scanner, flags } = this;
    switch (scanner.name) {
      case "automatic-styles":
      case "styles":
        this.styles.read(scanner);
        break;
      case "spreadsheet":
        flags.isStructureProtected = scanner.isOn("table:structure-protected");
        break;
      case "calculation-settings":
        flags.calculatesAsShown = scanner.isOn("table:precision-as-shown");
        break;
      case "null-date":
        flags.date1904 = (scanner.odf("table:date-value") ?? "").startsWith("1904");
        break;
      case "iteration":
        flags.iterates = scanner.odf("table:status") === "enable";
        break;
      case "content-validation":
        this.rules.set(...readRule(scanner));
        break;
      case "table":
        this.readTable();
        break;
      case "named-range":
      case "named-expression":
        this.names.push(readName(scanner, null));
        break;
      case "database-range":
        this.databases.push({
          name: scanner.odf("table:name") ?? "",
          address: scanner.odf("table:target-range-address") ?? "",
          filtered: false,
        });
        break;
      case "dde-link":
        flags.hasDde = true;
        // with the cells that it brought
        scanner.content();
        break;
      case "tracked-changes":
        scanner.content();
        break;
      default:
        this.trace(scanner.name);
    }
  }

  private trace(name: string): void {
    const database = this.databases.at(-1);
    if (name === "filter" && database !== undefined) {
      database.filtered = true;
    } else if (/^database-source-|^consolidation$|^source-service$/.test(name)) {
      this.flags.hasConnections ||= name !== "consolidation";
    } else if (name === "script" || name === "event-listener") {
      this.flags.hasScripts = true;
    }
  }

  private readTable(): void {
    const { scanner } = this;
    const isCache = CACHE.test(scanner.odf("table:name") ?? "");
    const reader = new TableReader(scanner, {
      styles: this.styles,
      rules: this.rules,
      budget: this.budget,
      date1904: this.flags.date1904,
      onLink: (target) => this.links.add(target),
      onName: (name) => this.names.push(name),
    });
    const sheet = reader.read();
    if (!isCache && !reader.isScenario) {
      this.sheets.push(sheet);
    }
  }

  /** Ranges with a name of their own are what Excel calls tables; filters are told of there too. */
  private withTables(): readonly InspectedSheet[] {
    const bySheet = new Map<string, { name: string; range: Range; filtered: boolean }[]>();
    for (const { name, address, filtered } of this.databases) {
      const place = addressOf(address);
      const own = bySheet.get(place?.sheet ?? "") ?? [];
      bySheet.set(place?.sheet ?? "", own);
      own.push(...(place === null ? [] : [{ name, range: place.range, filtered }]));
    }

    return this.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name) ?? [];
      const tables = own.filter(({ name }) => !name.startsWith("__")).map(({ name, range }) => ({ name, range }));

      return {
        ...sheet,
        tables,
        hasActiveFilter: sheet.hasActiveFilter || own.some(({ filtered }) => filtered),
      };
    });
  }
}

function callsDde(formula: string | null): boolean {
  return formula !== null && /\bDDE\(/i.test(formula);
}
