import type { Range } from "../a1";
import type { Validation } from "../inspection";
import { excelFormula } from "./formula";
import type { OdfScanner } from "./odf-scanner";

type Rule = Omit<Validation, "ranges">;

const KINDS: readonly (readonly [word: string, kind: Rule["kind"]])[] = [
  ["is-whole-number", "whole"],
  ["is-decimal-number", "decimal"],
  ["is-date", "date"],
  ["is-time", "time"],
  ["text-length", "textLength"],
];
const COMPARISONS: ReadonlyMap<string, Rule["operator"]> = new Map([
  ["=", "equal"],
  ["!=", "notEqual"],
  ["<>", "notEqual"],
  ["<", "lessThan"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  [">=", "greaterThanOrEqual"],
]);

/** At the "open" of a content-validation: its name and rule; null for one that allows everything or says what nobody knows. */
export function readRule(scanner: OdfScanner): readonly [name: string, rule: Rule | null] {
  const condition = (scanner.odf("table:condition") ?? "").replace(/^(?:of|oooc):/, "");
  const allowsBlank = scanner.odf("table:allow-empty-cell") !== "false";

  return [scanner.odf("table:name") ?? "", ruleOf(condition, allowsBlank)];
}

function ruleOf(condition: string, allowsBlank: boolean): Rule | null {
  const list = inBrackets(condition, "cell-content-is-in-list(");
  if (list !== null) {
    return { kind: "list", operator: "between", formula1: listFormula(list), formula2: null, allowsBlank };
  }
  const custom = inBrackets(condition, "is-true-formula(");
  if (custom !== null) {
    return { kind: "custom", operator: "between", formula1: excelFormula(custom), formula2: null, allowsBlank };
  }
  const kind = KINDS.find(([word]) => condition.includes(`cell-content-${word}`))?.[1] ?? "decimal";
  const between = inBrackets(condition, "is-between(") ?? inBrackets(condition, "is-not-between(");
  if (between !== null) {
    const [formula1 = "", formula2 = ""] = splitArguments(between);
    const operator = condition.includes("is-not-between(") ? "notBetween" : "between";

    return { kind, operator, formula1: excelFormula(formula1), formula2: excelFormula(formula2), allowsBlank };
  }
  const comparison = /cell-content(?:-text-length)?\(\)\s*(<=|>=|!=|<>|<|>|=)(.*)$/s.exec(condition);
  const operator = COMPARISONS.get(comparison?.[1] ?? "");

  return operator === undefined
    ? null
    : { kind, operator, formula1: excelFormula((comparison?.[2] ?? "").trim()), formula2: null, allowsBlank };
}

/** What stands between the bracket and the last one. */
function inBrackets(condition: string, opening: string): string | null {
  const from = condition.indexOf(opening);

  return from < 0 ? null : condition.slice(from + opening.length, condition.lastIndexOf(")"));
}

/** Separated by commas or semicolons outside of quotes and brackets. */
function splitArguments(text: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    quoted = character === '"' ? !quoted : quoted;
    depth += quoted ? 0 : "([{".includes(character) ? 1 : ")]}".includes(character) ? -1 : 0;
    if (!quoted && depth === 0 && (character === "," || character === ";")) {
      parts.push("");
    } else {
      parts.push(`${parts.pop() ?? ""}${character}`);
    }
  }

  return parts.map((part) => part.trim());
}

/** Fixed choices are one text with commas in Excel; anything else is a range or a formula. */
function listFormula(list: string): string {
  const items = splitArguments(list);
  const isFixed = items.every((item) => /^".*"$/s.test(item));

  return isFixed ? `"${items.map((item) => item.slice(1, -1)).join(",")}"` : excelFormula(list);
}

/** Cells that name a rule, gathered into rectangles while the rows come in order. */
export class RuledCells {
  private readonly ranges = new Map<string, Range[]>();

  add(name: string, cells: Range): void {
    const ranges = this.ranges.get(name) ?? [];
    this.ranges.set(name, ranges);
    const last = ranges.at(-1);
    if (
      last !== undefined &&
      last.to.row === cells.from.row - 1 &&
      last.from.column === cells.from.column &&
      last.to.column === cells.to.column
    ) {
      ranges[ranges.length - 1] = { from: last.from, to: cells.to };
    } else {
      ranges.push(cells);
    }
  }

  validations(rules: ReadonlyMap<string, Rule | null>): Validation[] {
    return [...this.ranges].flatMap(([name, ranges]) => {
      const rule = rules.get(name) ?? null;

      return rule === null ? [] : [{ ...rule, ranges }];
    });
  }
}

export type { Rule };
