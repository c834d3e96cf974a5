import { MAX_ROW, parseRange, type Range } from "../../a1";

/** A list of ranges (ST_Sqref), separated by spaces; whole columns and rows too. What is no range is left out. */
export function parseAreas(text: string): Range[] {
  return text
    .split(/\s+/)
    .map((area) => parseRange(area) ?? whole(area))
    .filter((range) => range !== null);
}

function whole(area: string): Range | null {
  const [first = "", second = first] = area.split(":");

  return parseRange(`${first}1:${second}${MAX_ROW}`) ?? parseRange(`A${first}:${LAST_COLUMN}${second}`);
}

const LAST_COLUMN = "XFD";
