/** The open document as the bytes of an .xlsx file, unsaved changes included: what a review looks at. */

/** The largest slice that every Excel hands over: 4 MB on the desktop and in the web, 64 KB on the iPad. */
const SLICE_BYTES = 65_536;

const NOT_READ =
  "Excel hat die Datei nicht herausgegeben. Bitte die Arbeitsmappe speichern und unter „Dateien prüfen“ auswählen.";

export async function documentBytes(): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile")) {
    throw new Error(NOT_READ);
  }
  const file = await answered<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }

    return bytes;
  } finally {
    // Excel keeps two open files at most
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        reject(new Error(NOT_READ, { cause: result.error }));
      }
    });
  });
}
