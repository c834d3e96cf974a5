import { GRUNDPRUEFUNGEN } from "./grundpruefungen";
import type { Pruefung } from "./pruefgegenstand";
import { sachkosten } from "./sachkosten";

/** Every check there is. Apart from the others, because it brings the knowledge of words with it. */
export const PRUEFUNGEN: readonly Pruefung[] = [...GRUNDPRUEFUNGEN, sachkosten];
