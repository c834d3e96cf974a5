import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { isOn } from "./flags";

/** Per cell format (cellXfs): true where its cells may be written in a protected sheet. */
export function readUnlockedStyles(text: string, part: string): boolean[] {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const unlocked: boolean[] = [];
  let inside = false;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (scanner.depth === 2 && scanner.name === "cellXfs") {
      inside = token === "open";
    } else if (token === "open" && inside && scanner.depth === 3 && scanner.name === "xf") {
      unlocked.push(false);
    } else if (token === "open" && inside && scanner.depth === 4 && scanner.name === "protection") {
      unlocked[unlocked.length - 1] = !isOn(scanner.attribute("locked"), true);
    }
  }

  return unlocked;
}
