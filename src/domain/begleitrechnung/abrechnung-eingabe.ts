import type { Monatsmeldung } from "../abrechnung/abrechnung";
import type { Felder } from "../kosten/felder";
import type { Groesse } from "../kosten/mengenpruefung";
import { bruch, NULL } from "../mengen/bruch";
import type { Abrechnungsangabe, Abrechnungsjahr, Jahresperson } from "./angaben";
import { euroOder, ganzeZahl, jahr } from "./lesehilfen";

const tage = (bezeichnung: string, max: number): Groesse => ({
  bezeichnung,
  einheit: "Tage",
  min: NULL,
  max: bruch(max, 1),
});

export function abrechnungsangabe(felder: Felder): Abrechnungsangabe {
  const jahre = felder.liste("jahre", abrechnungsjahr);
  const personen = felder.liste("personen", jahresperson);
  personen.forEach((p, i) => {
    const wo = `personen[${i}]`;
    if (!jahre.some((j) => j.jahr === p.jahr)) {
      felder.ablehnen(
        wo,
        "jahr-ohne-tagessatz",
        `${p.pseudonym}: Das Jahr ${p.jahr} fehlt unter den Jahren der Abrechnung. Bitte es dort eintragen.`,
      );
    }
    if (personen.findIndex((q) => q.pseudonym === p.pseudonym && q.jahr === p.jahr) !== i) {
      felder.ablehnen(
        wo,
        "person-doppelt",
        `${p.pseudonym}: Die Person ist für ${p.jahr} doppelt angegeben. Bitte die Monate zusammenfassen.`,
      );
    }
  });

  return { jahre, personen };
}

function abrechnungsjahr(felder: Felder): Abrechnungsjahr {
  return { jahr: jahr(felder), tagessatz: euroOder(felder, "tagessatz", "Tagessatz", null) };
}

function jahresperson(felder: Felder): Jahresperson {
  const vereinbart = felder.zahlOder("tage", tage("Vereinbarte Tage", 366), null);
  const grenze = felder.zahlOder("fehltagegrenze", tage("Grenze der Fehltage", 366), null);

  return {
    pseudonym: felder.text("pseudonym", "Kürzel der Person (zum Beispiel P1)"),
    jahr: jahr(felder),
    ...(vereinbart === null ? {} : { tage: vereinbart }),
    ...(grenze === null ? {} : { fehltagegrenze: grenze }),
    monate: felder.liste("monate", monatsmeldung),
  };
}

function monatsmeldung(felder: Felder): Monatsmeldung {
  const anerkannt = felder.zahlOder("anerkannt", tage("Anerkannte Tage", 31), null);

  return {
    monat: ganzeZahl(felder, "monat", "Monat", 1, 12),
    anwesend: felder.zahlOder("anwesend", tage("Anwesenheitstage", 31), NULL),
    fehltage: felder.zahlOder("fehltage", tage("Fehltage", 31), NULL),
    ...(anerkannt === null ? {} : { anerkannt }),
  };
}
