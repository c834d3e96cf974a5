import { PRUEFEN } from "../texts/pruefen";

/** "51.36" of the review as Germans write it: "51,36 €". */
export function euroAnzeige(betrag: string | null): string {
  if (betrag === null) {
    return PRUEFEN.nichtLesbar;
  }
  const [euro = "", cent = "00"] = betrag.split(".");

  return `${euro.replace(/\B(?=(\d{3})+$)/g, ".")},${cent} €`;
}
