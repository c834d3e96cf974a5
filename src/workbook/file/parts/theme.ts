import { DRAWING } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { OFFICE_THEME } from "./colors";

/** Numbers of the theme's colours in cell formats (ECMA-376 18.8.3); they stand in the part in another order. */
const ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The colours of a theme by their number; what the part leaves out is as in Excel's own theme. */
export function readThemeColors(text: string, part: string): readonly string[] {
  const scanner = new XmlScanner(text, part, DRAWING);
  const colors = [...OFFICE_THEME];
  let slot = -1;
  let inside = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (scanner.name === "clrScheme" && inside !== -1) {
      inside = token === "open" ? scanner.depth : -1;
    } else if (token === "open" && inside > 0 && scanner.depth === inside + 1) {
      slot = ORDER.indexOf(scanner.name);
    } else if (token === "open" && inside > 0 && scanner.depth === inside + 2 && slot >= 0) {
      const rgb = scanner.attribute(scanner.name === "sysClr" ? "lastClr" : "val") ?? "";
      colors[slot] = /^[0-9A-F]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : (colors[slot] ?? "#000000");
    }
  }

  return colors;
}
