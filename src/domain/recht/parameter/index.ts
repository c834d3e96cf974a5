import type { Parameter } from "../parameter";
import { abschreibungGebaeude, abschreibungInventar } from "./abschreibung";
import { afoegGrenze, afoegHoechstbetrag, afoegMinderungUeber } from "./afoeg";
import { entgeltanteil, ruecklagemonate, ruecklagenanteil } from "./arbeitsergebnis";
import { arbeitslosenversicherung } from "./arbeitslosenversicherung";
import { ausbildungsgeld } from "./ausbildungsgeld";
import { beitragsbemessungsgrenzeRentenversicherung, jahresarbeitsentgeltgrenze } from "./beitragsbemessungsgrenze";
import {
  beschaeftigungHoechstens,
  beschaeftigungMindestens,
  beschaeftigungTeilzeitMindestens,
} from "./beschaeftigungszeit";
import { bezugsgroesse, bezugsgroesseOst, bezugsgroesseRentenversicherung } from "./bezugsgroesse";
import { budgetFuerArbeitAnteil, budgetFuerArbeitDeckel } from "./budget-fuer-arbeit";
import { fehltagegrenze } from "./fehltage";
import { sabFoerderquote, sabHoechstbetrag } from "./foerderung";
import { grundbetrag, grundbetragsregel } from "./grundbetrag";
import {
  krankenversicherungAllgemein,
  krankenversicherungErmaessigt,
  krankenversicherungMindestanteil,
  zusatzbeitragDurchschnitt,
} from "./krankenversicherung";
import {
  frauenbeauftragteAb,
  stellvertreterinAb,
  vertretungAb,
  vertretungEinMitgliedBis,
  werkstattratsstaffel,
} from "./mitwirkung";
import {
  mindeststundenGruppenleitung,
  schluesselBegleitenderDienst,
  schluesselGruppenleitung,
} from "./personalschluessel";
import { kinderabschlag, kinderlosenzuschlag, pflegeversicherungssatz } from "./pflegeversicherung";
import { pflegeversicherungArbeitgeberSachsen } from "./pflegeversicherung-personal";
import {
  rentenversicherungAlleintragung,
  rentenversicherungMindestanteil,
  rentenversicherungssatz,
} from "./rentenversicherung";
import { sicherheitsbeauftragteAb, sicherheitsbeauftragteBeiGefahrAb } from "./sicherheitsbeauftragte";
import { insolvenzgeldumlage } from "./umlagen";
import { verguetungstage, wochenarbeitszeit } from "./verguetung";

export { HANDBUCHWERTE, type Handbuchwert } from "./handbuchwerte";

/** The dated series by topic, for lists of the values in use; a rule imports the series it needs from its own file. */
export const PARAMETERVERZEICHNIS = {
  abschreibungGebaeude,
  abschreibungInventar,
  sabHoechstbetrag,
  sabFoerderquote,
  schluesselGruppenleitung,
  mindeststundenGruppenleitung,
  schluesselBegleitenderDienst,
  verguetungstage,
  wochenarbeitszeit,
  afoegHoechstbetrag,
  afoegGrenze,
  afoegMinderungUeber,
  grundbetrag,
  grundbetragsregel,
  ausbildungsgeld,
  bezugsgroesse,
  bezugsgroesseOst,
  bezugsgroesseRentenversicherung,
  krankenversicherungMindestanteil,
  krankenversicherungAllgemein,
  krankenversicherungErmaessigt,
  zusatzbeitragDurchschnitt,
  pflegeversicherungssatz,
  kinderlosenzuschlag,
  kinderabschlag,
  rentenversicherungMindestanteil,
  rentenversicherungAlleintragung,
  rentenversicherungssatz,
  jahresarbeitsentgeltgrenze,
  beitragsbemessungsgrenzeRentenversicherung,
  insolvenzgeldumlage,
  arbeitslosenversicherung,
  budgetFuerArbeitAnteil,
  budgetFuerArbeitDeckel,
  sicherheitsbeauftragteAb,
  sicherheitsbeauftragteBeiGefahrAb,
  vertretungAb,
  vertretungEinMitgliedBis,
  werkstattratsstaffel,
  frauenbeauftragteAb,
  stellvertreterinAb,
  beschaeftigungMindestens,
  beschaeftigungHoechstens,
  beschaeftigungTeilzeitMindestens,
  fehltagegrenze,
  entgeltanteil,
  ruecklagenanteil,
  ruecklagemonate,
  pflegeversicherungArbeitgeberSachsen,
} as const satisfies Record<string, Parameter<unknown>>;
