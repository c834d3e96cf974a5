/** Files from their bytes to their findings: reading, recalculation and review put together, for a process or a page. */
export { abgelehnt, pruefeBytes, type Pruefergebnis, type Pruefwerkzeug } from "./dateipruefung";
export { vordruck } from "./vordruck";
