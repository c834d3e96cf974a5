#!/usr/bin/env node
// Committed launcher: npx remembers a missing bin file, so that this file must be there before the first build.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "..", "..", "dist", "cli", "main.js");
if (existsSync(program)) {
  require(program);
} else {
  process.stderr.write("Das Programm ist noch nicht gebaut: bitte erst `npm run build` ausführen.\n");
  process.exitCode = 2;
}
