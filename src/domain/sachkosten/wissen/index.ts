import type { Begriff } from "../begriff";
import { abgaben } from "./abgaben";
import { betreuung } from "./betreuung";
import { block } from "./block";
import { dienste } from "./dienste";
import { energie } from "./energie";
import { material } from "./material";
import { niemals } from "./niemals";
import { produktion } from "./produktion";
import { sprache } from "./sprache";
import { umfeld } from "./umfeld";
import { verwaltung } from "./verwaltung";

/** All that is known of the words of booking lines. To teach a new one, add it to its concept. */
export const BEGRIFFE: readonly Begriff[] = [
  ...energie,
  ...material,
  ...dienste,
  ...betreuung,
  ...verwaltung,
  ...abgaben,
  ...produktion,
  ...niemals,
  ...block,
  ...umfeld,
  ...sprache,
];
