import { Button } from "@fluentui/react-components";
import { Meldung } from "../bausteine/Meldung";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";

/** What has to be said once, in sight wherever the person is on the page. */
export function Mitteilung(): React.JSX.Element {
  const { store } = usePane();
  const { meldung } = useStand();

  return (
    <div role="status">
      {meldung !== null && (
        <Meldung>
          {meldung}
          <div>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                store.melde(null);
              }}
            >
              {TEXTE.rahmen.schliessen}
            </Button>
          </div>
        </Meldung>
      )}
    </div>
  );
}
