/** Why a check of the blank form did not run. */
export const NUR_EIGENE =
  "Die Datei ist nicht unser eigener Vordruck; einen leeren Vordruck zum Vergleich gibt es nicht.";

/** Why a check of a Kostenkalkulation did not run. */
export const OHNE_FORM = "In der Datei wurde keine Kostenkalkulation erkannt.";
