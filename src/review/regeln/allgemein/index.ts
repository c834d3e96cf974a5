import type { Regel } from "../../regel";
import { begrenzt } from "./bild/begrenzt";
import { berechnung } from "./c2-berechnung";
import { fehlerwerte } from "./c3-fehlerwerte";
import { doppelteRechnung } from "./c5-doppelte-rechnung";
import { gueltigkeit } from "./d1-gueltigkeit";
import { zahlAlsText } from "./n1-zahl-als-text";
import { datumAlsText } from "./n2-datum-als-text";
import { leerzeichen } from "./n3-leerzeichen";
import { groessensprung } from "./n4-groessensprung";
import { genauigkeitWieAngezeigt } from "./n6-genauigkeit";
import { abweichendeFormel } from "./s1-abweichende-formel";
import { festeZahlenRegel } from "./s2-feste-zahlen";
import { leereBezuege } from "./s3-leere-bezuege";
import { ungefaehreSuche } from "./s4-ungefaehre-suche";
import { summeUnvollstaendig } from "./s5-summe-unvollstaendig";
import { doppeltGezaehlt } from "./s6-doppelt-gezaehlt";
import { verborgenes } from "./v1-verborgenes";
import { gefilterteZeilen } from "./v2-filter";
import { fremdeBestandteile } from "./v3-fremde-bestandteile";
import { namen } from "./v4-namen";
import { kommentare } from "./v5-kommentare";
import { webErweiterungen } from "./v6-web-erweiterungen";

/** In the order in which they are listed. Heuristics look at `fall.freieBlaetter` only. */
const ALLE: readonly Regel[] = [
  zahlAlsText,
  datumAlsText,
  leerzeichen,
  groessensprung,
  genauigkeitWieAngezeigt,
  berechnung,
  fehlerwerte,
  doppelteRechnung,
  abweichendeFormel,
  festeZahlenRegel,
  leereBezuege,
  ungefaehreSuche,
  summeUnvollstaendig,
  doppeltGezaehlt,
  verborgenes,
  gefilterteZeilen,
  fremdeBestandteile,
  namen,
  kommentare,
  webErweiterungen,
  gueltigkeit,
];

/** Checks of any workbook. */
export const ALLGEMEINE_REGELN: readonly Regel[] = ALLE.map(begrenzt);
