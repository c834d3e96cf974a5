/** The review for the pane, whatever surrounds it. Loaded when the first file is checked. */
import { loadEngine } from "../workbook/engine";
import { starteArbeiter } from "./arbeiter-start";
import { Seitenpruefer, seitenwerkzeug } from "./seite";

export { mitBlatt } from "./kopie";

/** `laden` makes the engine usable on this thread, where there is no worker. */
export function seitenpruefer(laden: () => Promise<unknown> = loadEngine): Seitenpruefer {
  const engine = (): Promise<boolean> =>
    laden().then(
      () => true,
      () => false,
    );

  return new Seitenpruefer(() => Promise.resolve(starteArbeiter()), seitenwerkzeug(engine));
}
