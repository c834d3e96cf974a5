import { abgelehnt, unzulaessig, type Abgelehnt, type Kalkulation } from "../domain";
import { LISTENZEILEN } from "./eigene/adressen";

const LISTEN = [
  { liste: "personal", blatt: "Personal", was: "Personalstellen", rat: "gleiche Stellen zusammenfassen" },
  { liste: "anlagen", blatt: "Anlagen", was: "Anlagen", rat: "gleichartige Anlagen zusammenfassen" },
  { liste: "miete", blatt: "Anlagen", was: "Mietposten", rat: "Mietposten desselben Objekts zusammenfassen" },
] as const;

/** The lists that hold no bookings are not added up by us: what does not fit is refused. */
export function platzmangel(k: Kalkulation): Abgelehnt | null {
  return abgelehnt(
    LISTEN.filter(({ liste }) => k[liste].length > platz(liste)).map(({ liste, blatt, was, rat }) =>
      unzulaessig({
        regel: "liste-zu-lang",
        ort: { feld: liste },
        text: `${k[liste].length} ${was} sind angegeben, das Blatt „${blatt}“ hat dafür ${platz(liste)} Zeilen. Bitte ${rat}.`,
      }),
    ),
  );
}

function platz(liste: (typeof LISTEN)[number]["liste"]): number {
  return LISTENZEILEN[liste].letzte - LISTENZEILEN[liste].erste + 1;
}
