import { Button, mergeClasses } from "@fluentui/react-components";
import { Meldung } from "../bausteine/Meldung";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { usePane, useStand } from "../zustand/kontext";

const { mappe } = TEXTE;

/** Which workbook this is about, and what has to be said about it. */
export function Mappenzeile(): React.JSX.Element {
  const stile = useStile();
  const { host, store } = usePane();
  const { verbindung, stoerung, beobachtet } = useStand();
  const name = host?.name ?? "";
  const saetze = {
    wartet: mappe.wartet,
    liest: mappe.liest,
    ohne: mappe.ohne,
    fremd: mappe.fremd(name),
    eigene: mappe.eigene(name),
    gestoert: "",
  } as const;

  const blind = !beobachtet && verbindung === "eigene";

  return verbindung === "gestoert" || blind ? (
    <Meldung art="warnung">
      {blind ? mappe.nichtBeobachtet : `${mappe.gestoert} ${stoerung ?? ""}`}
      <div>
        <Button
          size="small"
          onClick={() => {
            void store.liesNeu();
          }}
        >
          {mappe.erneutLesen}
        </Button>
      </div>
    </Meldung>
  ) : (
    <p className={mergeClasses(stile.absatz, stile.klein)}>{saetze[verbindung]}</p>
  );
}
