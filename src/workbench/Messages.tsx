import type { Session, SessionState } from "./session";
import { TEXTS } from "./texts";

const CLASSES = { status: "", warning: "warnung", error: "fehler" } as const;

interface MessagesProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** What the page has to say. Errors interrupt, everything else waits for its turn. */
export function Messages({ session, state: { message, busy } }: MessagesProps): React.JSX.Element {
  const isError = message?.kind === "error";

  return (
    <div className={`meldungen ${message === null ? "" : CLASSES[message.kind]}`}>
      <div role="status">{busy ?? (isError ? null : message?.text)}</div>
      <div role="alert">{isError ? message.text : null}</div>
      {message !== null && (
        <button
          type="button"
          className="schliessen"
          aria-label={TEXTS.close}
          onClick={() => {
            session.dismiss();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
