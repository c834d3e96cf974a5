/** Files of the person: chosen, dropped, saved. Written in place where the browser can and the person agrees. */
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const EXTENSION = /\.xls[xm]$/i;

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it came from, if it can be written back. */
  readonly handle: FileSystemFileHandle | null;
}

export type SaveOutcome = "written" | "downloaded" | "cancelled" | "not-writable";

/** Parts of the File System Access API that TypeScript's DOM library does not know yet. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const FILE_TYPES = [{ description: "Excel-Arbeitsmappe", accept: { [TYPE]: [".xlsx", ".xlsm"] } }];

export function isWorkbookName(name: string): boolean {
  return EXTENSION.test(name);
}

/** Null where the person changed their mind. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const { showOpenFilePicker } = window as Pickers;
  if (showOpenFilePicker === undefined) {
    const file = await chooseByInput();

    return file === null ? null : fromFile(file, null);
  }
  try {
    const [handle] = await showOpenFilePicker({ types: FILE_TYPES });

    return handle === undefined ? null : await fromFile(await handle.getFile(), handle);
  } catch (error) {
    if (isAbort(error)) {
      return null;
    }
    throw error;
  }
}

function chooseByInput(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm";
    input.addEventListener("change", () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener("cancel", () => {
      resolve(null);
    });
    input.click();
  });
}

/** The first file of a drop; null where there is none. */
export async function droppedFile(transfer: DataTransfer): Promise<ChosenFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile() ?? null;
  // both must be asked for before the event is over
  const handle = askForHandle(item);

  return file === null ? null : fromFile(file, await handle);
}

async function askForHandle(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  const asking = item as
    (DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> }) | undefined;
  const handle = (await asking?.getAsFileSystemHandle?.()) ?? null;

  return handle?.kind === "file" ? (handle as FileSystemFileHandle) : null;
}

async function fromFile(file: File, handle: FileSystemFileHandle | null): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
}

/** Writes back to where the file came from, else asks where to, else downloads. */
export async function saveFile(
  bytes: Uint8Array,
  name: string,
  known: FileSystemFileHandle | null,
): Promise<{ readonly outcome: SaveOutcome; readonly handle: FileSystemFileHandle | null }> {
  const { showSaveFilePicker } = window as Pickers;
  if (known === null && showSaveFilePicker === undefined) {
    download(bytes, name);

    return { outcome: "downloaded", handle: null };
  }
  try {
    const handle = known ?? (await showSaveFilePicker?.({ suggestedName: name, types: FILE_TYPES })) ?? null;
    const stream = await handle?.createWritable();
    await stream?.write(bytes.slice());
    await stream?.close();

    return { outcome: "written", handle };
  } catch (error) {
    return { outcome: isAbort(error) ? "cancelled" : "not-writable", handle: known };
  }
}

export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // the browser may still be reading
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
