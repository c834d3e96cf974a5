import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { PRUEFEN } from "../texts/pruefen";
import type { Pruefdatei } from "./Pruefen";

const ENDUNG = /\.(xlsx|xlsm|xltx|xltm|ods)$/i;

/** Files or a folder; what is no workbook by its ending is left out of a folder, but said of a single file. */
export function Dateiwahl({
  gesperrt,
  onDateien,
}: {
  readonly gesperrt: boolean;
  readonly onDateien: (dateien: readonly Pruefdatei[]) => void;
}): React.JSX.Element {
  const einzeln = useRef<HTMLInputElement>(null);
  const ordner = useRef<HTMLInputElement>(null);
  const gewaehlt = (liste: FileList | null, nurMappen: boolean): void => {
    const dateien = Array.from(liste ?? []).filter(({ name }) => !nurMappen || ENDUNG.test(name));
    onDateien(
      dateien.map((datei) => ({
        name: datei.webkitRelativePath === "" ? datei.name : datei.webkitRelativePath,
        bytes: async () => new Uint8Array(await datei.arrayBuffer()),
        istOffen: false,
      })),
    );
  };

  return (
    <>
      <input
        ref={einzeln}
        type="file"
        hidden
        multiple
        onChange={(ereignis) => {
          gewaehlt(ereignis.target.files, false);
          ereignis.target.value = "";
        }}
      />
      <input
        ref={(feld) => {
          ordner.current = feld;
          feld?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        onChange={(ereignis) => {
          gewaehlt(ereignis.target.files, true);
          ereignis.target.value = "";
        }}
      />
      <Button disabledFocusable={gesperrt} onClick={() => einzeln.current?.click()}>
        {PRUEFEN.dateien}
      </Button>
      <Button disabledFocusable={gesperrt} onClick={() => ordner.current?.click()}>
        {PRUEFEN.ordner}
      </Button>
    </>
  );
}
