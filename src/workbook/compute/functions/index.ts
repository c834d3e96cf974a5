import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { Library } from "./library";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { NUMBERS } from "./numbers";
import { TEXTS } from "./texts";

/** The functions that this calculator knows: those that forms and lists of figures use. */
export const FUNCTIONS: ReadonlyMap<string, Library[string]> = new Map(
  Object.entries({ ...LOGIC, ...NUMBERS, ...CONDITIONAL, ...LOOKUPS, ...TEXTS, ...DATES }),
);
