// functions.json as Excel reads it, from what the metadata generator emits. Used by the build and by its golden test.

/** The origin that the help links in functions.ts name; a build for another origin replaces it. */
const DEFAULT_ORIGIN = "https://localhost:3000";

/** The files that declare functions, in the order of the help page; all of them are entries of the build. */
const FUNCTION_FILES = ["functions.ts", "funktionen-entgelt.ts", "funktionen-abrechnung.ts", "funktionen-recht.ts"];

/**
 * Without allowCustomDataForDataTypeAny (CustomFunctionsRuntime 1.4, unknown to LTSC); with allowErrorForDataTypeAny, so
 * that an error in a cell reaches the function and gets its reason instead of a bare #WERT!.
 */
function functionsJson(generated, origin = DEFAULT_ORIGIN) {
  const { functions } = JSON.parse(generated);

  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`.replaceAll(
    DEFAULT_ORIGIN,
    origin,
  );
}

module.exports = { DEFAULT_ORIGIN, FUNCTION_FILES, functionsJson };
