import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Pruefdienst } from "../pane/host";
import { download } from "./files";
import { Header } from "./Header";
import { Messages } from "./Messages";
import { useDrop } from "./drop";
import { useRegionKeys } from "./regions";
import type { Session } from "./session";
import { StartArea } from "./StartArea";
import { TEXTS } from "./texts";

const Grid = lazy(async () => {
  const { Grid: component, prepareGrid } = await import("./Grid");
  await prepareGrid();

  return { default: component };
});
const Pane = lazy(async () => ({ default: (await import("../pane/App")).App }));

interface WorkbenchProps {
  readonly session: Session;
  readonly review: Omit<Pruefdienst, "bytes">;
}

/** The page: head, spreadsheet, and the same pane as in Excel. */
export function Workbench({ session, review }: WorkbenchProps): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const { book, name, cellNote, drawing, isChanged } = state;
  const isDragging = useDrop(session);
  useRegionKeys();
  useLeaveWarning(isChanged);
  const [host, setHost] = useState(() => hostOf({ session, review }, null, ""));
  if (host.workbook !== book || host.name !== name) {
    setHost(hostOf({ session, review }, book, name));
  }

  return (
    <div className={isDragging ? "seite zieht" : "seite"}>
      <a className="sprung" href="#blatt">
        {TEXTS.skipToGrid}
      </a>
      <a className="sprung" href="#aufgaben">
        {TEXTS.skipToPane}
      </a>
      <Header session={session} state={state} />
      <Messages session={session} state={state} />
      <main id="blatt" className="blatt" aria-label={TEXTS.grid} tabIndex={-1}>
        {book === null ? (
          <StartArea session={session} />
        ) : (
          <Suspense fallback={<p className="anfang">{TEXTS.opening(name)}</p>}>
            <Grid key={name} session={session} book={book} drawing={drawing} />
            <p className="fusszeile" role="status">
              {cellNote ?? TEXTS.gridKeys}
            </p>
          </Suspense>
        )}
      </main>
      <section id="aufgaben" className="aufgaben" aria-label={TEXTS.pane} tabIndex={-1}>
        <Suspense fallback={<p className="anfang">{TEXTS.paneLoading}</p>}>
          <Pane host={host} eingebettet />
        </Suspense>
      </section>
      {isDragging && <p className="ablage">{TEXTS.dropHere}</p>}
    </div>
  );
}

function hostOf(
  { session, review }: WorkbenchProps,
  workbook: ReturnType<Session["getSnapshot"]>["book"],
  name: string,
) {
  return {
    workbook,
    name,
    openNew: (bytes: Uint8Array, newName: string) => session.openNew(bytes, newName),
    pruefung: {
      bytes: workbook === null ? null : () => session.bytes(),
      ...review,
    },
    download,
  };
}

function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    if (isChanged) {
      window.addEventListener("beforeunload", warn);
    }

    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [isChanged]);
}
