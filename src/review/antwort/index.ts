/** What the reviewer makes of a submission: decisions per row, questions to the Betrieb, comparison with the last one. */
export { antwort, type Antwort, type Antwortzeile, type Entscheidung, type Gegenueberstellung } from "./antwort";
export { kostenzeilen, type Zeilenbetrag } from "./kostenzeilen";
export { rueckfragenbrief, type Briefangaben } from "./rueckfragen";
export {
  antragsvergleich,
  type Antragsvergleich,
  type Postenvergleich,
  type Veraenderung,
  type Zeilenvergleich,
} from "./vergleich";
