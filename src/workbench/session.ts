import type { EngineWorkbook } from "../workbook/engine";
import { chooseFile, droppedFile, isWorkbookName, saveFile, type ChosenFile } from "./files";
import { reportText, TEXTS } from "./texts";

export interface Message {
  readonly kind: "status" | "warning" | "error";
  readonly text: string;
}

export interface SessionState {
  readonly book: EngineWorkbook | null;
  readonly name: string;
  /** What is going on, while something is. */
  readonly busy: string | null;
  readonly message: Message | null;
  /** About the selected cell. */
  readonly cellNote: string | null;
  /** Grows whenever the grid must be drawn again because of a program. */
  readonly drawing: number;
  readonly isChanged: boolean;
}

const START: SessionState = {
  book: null,
  name: "",
  busy: null,
  message: null,
  cellNote: null,
  drawing: 0,
  isChanged: false,
};

export interface SessionOptions {
  readonly load: (bytes: Uint8Array) => Promise<EngineWorkbook>;
  /** Asks the person; true where they agree. */
  readonly confirm: (question: string) => boolean;
  readonly viewport: () => { readonly width: number; readonly height: number } | null;
  /** Does something when grid and pane have turned to a new workbook, and nobody asks the old one any more. */
  readonly later: (work: () => void) => void;
}

/** The workbook on the page: opened, changed, saved. Components read its state and call its methods. */
export class Session {
  private state = START;
  private handle: FileSystemFileHandle | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: SessionOptions) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);

    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): SessionState => this.state;

  chooseAndOpen(): Promise<void> {
    return this.run(chooseFile);
  }

  openDropped(transfer: DataTransfer): Promise<void> {
    return this.run(() => droppedFile(transfer));
  }

  /** A new workbook that has no place yet. */
  openNew(bytes: Uint8Array, name: string): Promise<void> {
    return this.open({ bytes, name, handle: null });
  }

  async save(): Promise<void> {
    const { book, name } = this.state;
    const saved = await book?.save();
    if (saved === undefined) {
      return;
    }
    if (saved.status === "refused") {
      this.tell("error", TEXTS.notSaved(saved.reason));

      return;
    }
    const { outcome, handle } = await saveFile(saved.bytes, name, this.handle);
    this.handle = handle;
    if (outcome === "not-writable") {
      this.tell("error", TEXTS.notWritable(name));
    } else if (outcome !== "cancelled") {
      const newName = handle?.name ?? name;
      this.change({ name: newName, isChanged: false });
      this.tell("status", outcome === "written" ? TEXTS.saved(newName) : TEXTS.downloaded(newName));
    }
  }

  /** The open workbook as it would be saved. The rejection's message is for the person. */
  async bytes(): Promise<Uint8Array> {
    const saved = await this.state.book?.save();
    if (saved?.status !== "ok") {
      throw new Error(saved === undefined ? TEXTS.unknownFault : TEXTS.notSaved(saved.reason));
    }

    return saved.bytes;
  }

  undo(): void {
    this.state.book?.grid.undo();
    this.redraw();
  }

  redo(): void {
    this.state.book?.grid.redo();
    this.redraw();
  }

  dismiss(): void {
    this.change({ message: null });
  }

  tell(kind: Message["kind"], text: string): void {
    this.change({ message: { kind, text } });
  }

  /** After the person has moved or typed in the grid. */
  look(): void {
    const { book } = this.state;
    const cellNote = book?.reasons(book.selected).join(" ") ?? "";
    this.change({ cellNote: cellNote === "" ? null : cellNote });
  }

  private async run(choose: () => Promise<ChosenFile | null>): Promise<void> {
    try {
      const file = await choose();
      if (file !== null && !isWorkbookName(file.name)) {
        this.tell("error", TEXTS.notOpened(file.name, TEXTS.wrongType));
      } else if (file !== null) {
        await this.open(file);
      }
    } catch (error) {
      this.tell("error", error instanceof Error ? error.message : TEXTS.unknownFault);
    }
  }

  private async open({ bytes, name, handle }: ChosenFile): Promise<void> {
    const { isChanged, name: current, book: old } = this.state;
    if (isChanged && !this.options.confirm(TEXTS.discard(current))) {
      return;
    }
    this.change({ busy: TEXTS.opening(name), message: null });
    await painted();
    try {
      const book = await this.options.load(bytes);
      this.handle = handle;
      this.attach(book);
      const report = reportText(book.report);
      this.change({ book, name, busy: null, cellNote: null, isChanged: false });
      this.tell(report === null ? "status" : "warning", report ?? TEXTS.opened(name));
      if (old !== null) {
        this.options.later(() => {
          old.close();
        });
      }
    } catch (error) {
      this.change({ busy: null });
      this.tell("error", TEXTS.notOpened(name, error instanceof Error ? error.message : TEXTS.unknownFault));
    }
  }

  private attach(book: EngineWorkbook): void {
    book.attach({
      refused: (sentence) => {
        this.tell("warning", sentence);
      },
      changed: () => {
        this.redraw();
      },
      viewport: this.options.viewport,
    });
    void book.watch(() => {
      this.change({ isChanged: true });
    });
  }

  private redraw(): void {
    this.change({ drawing: this.state.drawing + 1 });
    this.look();
  }

  private change(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) {
      listener();
    }
  }
}

/** Opening blocks the page for a moment: what is going on is shown before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve, 0);
    });
  });
}
