import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellChange, WriteResult } from "../../workbook/port";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { UEBERNAHME } from "../texts/uebernahme";
import { usePane } from "../zustand/kontext";
import { ort } from "./rueckgaengig";

/** What became of a write, in words; after a fault whose rollback failed too, the before-image is offered again. */
export function Schreibergebnis({
  ergebnis,
  written,
}: {
  readonly ergebnis: WriteResult;
  readonly written: readonly CellChange[];
}): React.JSX.Element {
  const [letztes, setLetztes] = useState(ergebnis);
  const [zurueckgesetzt, setZurueckgesetzt] = useState(false);
  const stile = useStile();
  const { host, store } = usePane();

  switch (letztes.status) {
    case "written":
      return (
        <p>
          {zurueckgesetzt ? UEBERNAHME.zurueckgesetzt(letztes.before.length) : UEBERNAHME.geschrieben(written.length)}
        </p>
      );
    case "refused":
      return <Meldung art="fehler">{letztes.reason}</Meldung>;
    case "incomplete":
      return (
        <Meldung art="fehler">
          <p className={stile.absatz}>{letztes.reason}</p>
          <p className={stile.absatz}>{UEBERNAHME.unvollstaendig(letztes.cells.length)}</p>
          <p className={stile.absatz}>{letztes.cells.map(ort).join(", ")}</p>
          <Button
            onClick={() => {
              void host?.workbook?.write(letztes.before).then((neues) => {
                setLetztes(neues);
                setZurueckgesetzt(true);

                return neues.status === "written" ? store.zurueckgenommen() : store.liesNeu();
              });
            }}
          >
            {UEBERNAHME.vorherigenStand}
          </Button>
        </Meldung>
      );
  }
}
