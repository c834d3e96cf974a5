import type { Ergebnis } from "../domain";
import type { Session } from "./session";
import { TEXTS } from "./texts";

/** Where the grid will be: how to begin. */
export function StartArea({ session }: { readonly session: Session }): React.JSX.Element {
  const openOwn = async (make: () => Promise<Ergebnis<Uint8Array>>, name: string): Promise<void> => {
    const workbook = await make();
    if (workbook.art === "ok") {
      await session.openNew(workbook.wert, name);
    } else {
      session.tell("error", workbook.gruende.map(({ text }) => text).join(" "));
    }
  };
  const example = async (): Promise<Ergebnis<Uint8Array>> => (await import("./own-workbooks")).exampleWorkbook();
  const blank = async (): Promise<Ergebnis<Uint8Array>> => (await import("./own-workbooks")).blankWorkbook();

  return (
    <div className="anfang">
      <h2>{TEXTS.startTitle}</h2>
      <p>{TEXTS.startText}</p>
      <div className="knoepfe">
        <button type="button" className="wichtig" onClick={() => void openOwn(example, TEXTS.exampleName)}>
          {TEXTS.example}
        </button>
        <button type="button" onClick={() => void session.chooseAndOpen()}>
          {TEXTS.choose}
        </button>
        <button type="button" onClick={() => void openOwn(blank, TEXTS.blankName)}>
          {TEXTS.blank}
        </button>
      </div>
      <p className="klein">{TEXTS.startLimits}</p>
    </div>
  );
}
