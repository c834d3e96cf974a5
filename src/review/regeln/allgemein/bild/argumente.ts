import { tokenize } from "../../../../workbook/formula/tokens";

/** The arguments of a call, from behind its opening bracket; null where it does not close. */
export function argumente(rest: string): readonly string[] | null {
  const teile = [""];
  let tiefe = 0;
  for (const { text } of tokenize(rest)) {
    if (text === ")" && tiefe === 0) {
      return teile;
    }
    tiefe += text === "(" || text === "{" ? 1 : text === ")" || text === "}" ? -1 : 0;
    if (text === "," && tiefe === 0) {
      teile.push("");
    } else {
      teile.push(`${teile.pop() ?? ""}${text}`);
    }
  }

  return null;
}
