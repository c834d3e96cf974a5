/** Review of a submitted workbook: the checks, and what they say. Pure: files, engines and threads come from the caller. */
export type { Ablehnungsgrund, Dateipruefung } from "./dateipruefung";
export * from "./antwort";
export { pruefungsfall, type Fallangaben } from "./fall";
export { ohneNeurechnung, type Annahme, type Neurechnung } from "./neurechnung";
export { pruefe, type Pruefung } from "./pruefung";
export type { Form, Kalkulationsfall, Pruefungsfall } from "./pruefungsfall";
export { nichtGeprueft, type Regel, type Regelergebnis, type Teilpruefung } from "./regel";
export { regelnFuer } from "./regeln";
export { blattname, type Protokollblatt, type Protokollzelle } from "./protokoll/blatt";
export { protokollblatt, REGELVERSION, type AngenommenerBefund, type Protokollangaben } from "./protokoll/protokoll";
