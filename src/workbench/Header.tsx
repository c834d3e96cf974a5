import type { Session, SessionState } from "./session";
import { TEXTS } from "./texts";

interface HeaderProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Open, save, undo, and the name of what is open. */
export function Header({ session, state }: HeaderProps): React.JSX.Element {
  const { book, name, isChanged, busy } = state;
  const isReady = book !== null && busy === null;

  return (
    <header id="kopf" className="kopf" aria-label={TEXTS.header} tabIndex={-1}>
      <h1 className="titel">{TEXTS.title}</h1>
      <div className="knoepfe">
        <button
          type="button"
          title={TEXTS.openHint}
          disabled={busy !== null}
          onClick={() => void session.chooseAndOpen()}
        >
          {TEXTS.open}
        </button>
        <button type="button" disabled={!isReady} onClick={() => void session.save()}>
          {TEXTS.save}
        </button>
        <button
          type="button"
          disabled={!isReady || !book.grid.canUndo()}
          onClick={() => {
            session.undo();
          }}
        >
          {TEXTS.undo}
        </button>
        <button
          type="button"
          disabled={!isReady || !book.grid.canRedo()}
          onClick={() => {
            session.redo();
          }}
        >
          {TEXTS.redo}
        </button>
      </div>
      <p className="dateiname">{book === null ? TEXTS.noFile : isChanged ? TEXTS.changed(name) : name}</p>
    </header>
  );
}
