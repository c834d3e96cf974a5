/** What programs put in place of an author. */
const PROGRAM =
  /^(?:openpyxl|xlsxwriter|apache poi|axlsx|sheetjs|excelize|ala für excel|unknown|user|microsoft office user)$/i;

/** True for a name in the properties of a file that is neither empty nor that of the program which wrote it. */
export function isPerson(name: string | undefined, program: string | null): boolean {
  return name !== undefined && name !== "" && name !== program && !PROGRAM.test(name);
}
