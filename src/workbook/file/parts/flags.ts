/** xsd:boolean of an attribute. */
export function isOn(value: string | null, absent = false): boolean {
  return value === null ? absent : value === "1" || value === "true" || value === "on";
}
