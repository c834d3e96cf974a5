// The folder arrows of the architecture, as errors. One table, read by the rule below it.
import officeAddins from "eslint-plugin-office-addins";
import ts from "typescript-eslint";

const rooms = ["domain", "functions", "workbook", "template", "books", "review", "batch", "pane", "workbench", "cli"];

/** Which rooms a room may import from; everything else is an error. */
const arrows = {
  domain: [],
  functions: ["domain"],
  books: ["domain"],
  workbook: [],
  template: ["domain", "workbook/port"],
  review: ["domain", "template", "workbook/port", "workbook/inspection", "workbook/a1", "workbook/formula"],
  pane: ["domain", "functions", "template", "books", "review", "workbook/port", "workbook/undo"],
};

/** Which packages a room may import; node: modules only where a process runs. */
const packages = {
  domain: ["valibot"],
  functions: [],
  books: ["papaparse"],
  workbook: ["fflate", "@ironcalc/wasm"],
  template: ["valibot", "fflate"],
  review: [],
  pane: ["react", "react-dom", "react-dom/client", "@fluentui/react-components"],
};

const escape = (text) => text.replace(/[/.]/g, "\\$&");

function restricted(room) {
  const foreign = rooms.filter((other) => other !== room);
  const open = arrows[room].map(escape);
  const closed = foreign.map((other) => {
    const exceptions = open
      .filter((path) => path.startsWith(other))
      .map((path) => path.slice(other.length))
      .filter((rest) => rest !== "");
    const whole = arrows[room].includes(other);

    return whole ? null : `^(\\.\\./)+${other}(?!${exceptions.join("|") || "(?!)"})(/|$)`;
  });
  const allowed = packages[room].map(escape).join("|");

  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...closed
              .filter((regex) => regex !== null)
              .map((regex) => ({ regex, message: `Pfeil verboten: ${room} darf hier nicht importieren.` })),
            { regex: `^(?!\\.|(${allowed || "(?!)"})$)`, message: `Paket steht nicht auf der Liste von ${room}.` },
            // Other rooms see the domain only through its door.
            ...(room === "domain" ? [] : [{ regex: "/domain/(?!index$)", message: "Nur über domain/index." }]),
          ],
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "ausgabe/**"] },
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Error"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
    },
  },
  ...Object.keys(arrows).map(restricted),
  {
    // Office.js is spoken in one folder, in the functions and in the pane's entry.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/office/**", "src/functions/**", "src/pane/main.tsx"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "CustomFunctions"] },
  },
  {
    // The pane's entry composes: it alone brings the Excel adapter in.
    files: ["src/pane/main.tsx"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    // Only mengen/ does arithmetic with rounding; nobody in the domain looks at a clock or a locale.
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl", "Excel", "Office", "CustomFunctions"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "round", message: "Runden nur in domain/mengen." },
        { property: "toFixed", message: "Runden nur in domain/mengen." },
        { property: "toLocaleString", message: "Anzeige nur über domain/mengen." },
      ],
    },
  },
  { files: ["src/domain/mengen/**/*.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["**/*.{js,mjs}"], ...ts.configs.disableTypeChecked },
  { files: ["eslint.config.mjs"], rules: { "no-restricted-exports": "off" } },
  {
    files: ["webpack.config.js", "src/cli/ala.js"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-undef": "off" },
  },
);
