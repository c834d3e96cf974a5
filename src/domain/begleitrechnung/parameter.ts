import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import type { Parameter } from "../recht/parameter";
import { PARAMETERVERZEICHNIS as P } from "../recht/parameter/index";
import { WERKSTATTRATSSTAFFEL } from "../recht/parameter/mitwirkung";

/** The dated values of the Entgelt: for days after their end a user may give own ones. */
export const PARAMETER_DES_ENTGELTS: readonly Parameter<Bruch | Betrag | string>[] = [
  P.grundbetrag,
  P.grundbetragsregel,
  P.afoegHoechstbetrag,
  P.afoegGrenze,
  P.bezugsgroesse,
  P.bezugsgroesseOst,
  P.bezugsgroesseRentenversicherung,
  P.krankenversicherungMindestanteil,
  P.krankenversicherungAllgemein,
  P.krankenversicherungErmaessigt,
  P.zusatzbeitragDurchschnitt,
  P.pflegeversicherungssatz,
  P.kinderlosenzuschlag,
  P.kinderabschlag,
  P.rentenversicherungssatz,
  P.rentenversicherungMindestanteil,
  P.rentenversicherungAlleintragung,
  P.jahresarbeitsentgeltgrenze,
  P.beitragsbemessungsgrenzeRentenversicherung,
];

/** What the sheets Entgelt, Arbeitsergebnis, Abrechnung and Mitwirkung look up besides. */
export const WEITERE_PARAMETER: readonly Parameter<Bruch | number>[] = [
  P.beschaeftigungMindestens,
  P.beschaeftigungHoechstens,
  P.beschaeftigungTeilzeitMindestens,
  P.verguetungstage,
  P.fehltagegrenze,
  P.entgeltanteil,
  P.ruecklagenanteil,
  P.ruecklagemonate,
  P.vertretungAb,
  P.vertretungEinMitgliedBis,
  P.frauenbeauftragteAb,
  P.stellvertreterinAb,
  P.sicherheitsbeauftragteAb,
  P.sicherheitsbeauftragteBeiGefahrAb,
  P.sabHoechstbetrag,
  P.sabFoerderquote,
];

/** Members of the Vertretung by the number of Wahlberechtigte, and where that stands. */
export const VERTRETUNGSSTAFFEL = {
  stufen: WERKSTATTRATSSTAFFEL,
  fundstelle: P.werkstattratsstaffel.werte[0]?.fundstelle ?? null,
};
