import { join } from "node:path";
import { startWorkbench } from "../workbench/serve/start";

/** `npm run werkbank`: serves the built pages on this machine; dist/cli/werkbank.js lies in the folder it serves. */
void startWorkbench(join(__dirname, "..")).then((server) => {
  process.exitCode = server === null ? 1 : 0;
});
