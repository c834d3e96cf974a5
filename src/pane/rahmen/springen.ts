import { feldId, type Schluessel } from "../eingabe/schluessel";

/** How long a page that is just being loaded may take until its field is given up. */
const GEDULD_MS = 3000;

/** Puts the focus on a field as soon as it is there, and opens what hides it. A heading stands in for a whole list. */
export function springeZu(schluessel: Schluessel): void {
  const bis = performance.now() + GEDULD_MS;
  const suche = (): void => {
    const ziel = document.getElementById(feldId(schluessel)) ?? document.getElementById(`abschnitt-${schluessel}`);
    if (ziel !== null) {
      oeffne(ziel);
      ziel.focus();
      ziel.scrollIntoView({ block: "center" });
    } else if (performance.now() < bis) {
      requestAnimationFrame(suche);
    }
  };
  requestAnimationFrame(suche);
}

function oeffne(ziel: Element): void {
  const klappe = ziel.closest("details");
  if (klappe !== null) {
    klappe.open = true;
    if (klappe.parentElement !== null) {
      oeffne(klappe.parentElement);
    }
  }
}
