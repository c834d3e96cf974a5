import type { Regel } from "../../regel";
import { fremdeBestandteile } from "./v3-fremde-bestandteile";
import { webErweiterungen } from "./v6-web-erweiterungen";

/** Checks of any workbook. Heuristics look at `fall.freieBlaetter` only. */
export const ALLGEMEINE_REGELN: readonly Regel[] = [fremdeBestandteile, webErweiterungen];
