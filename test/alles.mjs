// `npm test`: every check of the project in one run. Closes with a line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bereitstellen } from "./voraussetzungen.mjs";

const bericht = join(mkdtempSync(join(tmpdir(), "ala-test-")), "jest.json");
const schritte = [
  ["Typen", ["npx", "tsc", "--noEmit"]],
  ["Regeln des Hauses", ["npx", "eslint", "."]],
  ["Form", ["npm", "run", "--silent", "form"]],
  ["Bau", ["npx", "webpack"]],
];

let bestanden = 0;
let gescheitert = 0;

function zaehle(name, gut) {
  console.log(`${gut ? "✓" : "✗"} ${name}`);
  if (gut) {
    bestanden += 1;
  } else {
    gescheitert += 1;
  }
}

for (const { name, gefunden, meldung } of bereitstellen()) {
  if (!gefunden) {
    console.log(meldung);
  }
  zaehle(`${name} ist vorhanden`, gefunden);
}
for (const [name, [programm, ...argumente]] of schritte) {
  console.log(`\n${name} …`);
  zaehle(name, spawnSync(programm, argumente, { stdio: "inherit" }).status === 0);
}

console.log("\nTests …");
const jest = spawnSync("npx", ["jest", "--json", `--outputFile=${bericht}`], { stdio: "inherit" });
const zahlen = existsSync(bericht) ? JSON.parse(readFileSync(bericht, "utf8")) : null;
if (zahlen === null) {
  zaehle("Tests", false);
} else {
  bestanden += zahlen.numPassedTests;
  gescheitert += zahlen.numFailedTests + zahlen.numRuntimeErrorTestSuites;
  // A test that did not run is no test that passed.
  gescheitert += zahlen.numPendingTests + zahlen.numTodoTests;
  if (jest.status !== 0 && zahlen.numFailedTests + zahlen.numRuntimeErrorTestSuites === 0) {
    zaehle("jest endete ohne Fehler", false);
  }
}

console.log(`\n${bestanden} passed, ${gescheitert} failed`);
process.exitCode = gescheitert === 0 ? 0 : 1;
