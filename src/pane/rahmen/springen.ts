import { feldId, zerlegt, type Schluessel } from "../eingabe/schluessel";

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
    } else {
      oeffneZeile(schluessel);
    }
    if (ziel === null && performance.now() < bis) {
      requestAnimationFrame(suche);
    }
  };
  requestAnimationFrame(suche);
}

/** The fields of a line that is still closed are built when it opens. */
function oeffneZeile(schluessel: Schluessel): void {
  const zeile = zerlegt(schluessel)?.zeile;
  const klappe = zeile === undefined ? null : document.getElementById(feldId(zeile));
  if (klappe instanceof HTMLDetailsElement) {
    klappe.open = true;
  }
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
