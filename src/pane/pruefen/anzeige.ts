import { ausEuro, euroText } from "../../domain";
import { PRUEFEN } from "../texts/pruefen";

/** "51.36" of the review as Germans write it: "51,36 €". */
export function euroAnzeige(betrag: string | null): string {
  const cent = betrag === null ? null : ausEuro(Number(betrag));

  return cent === null ? PRUEFEN.nichtLesbar : euroText(cent);
}
