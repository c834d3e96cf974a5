import { mergeClasses } from "@fluentui/react-components";
import { datumText } from "../../domain";
import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { PROGRAMMVERSION } from "../vorlage";
import { useStand } from "../zustand/kontext";

/** Always in sight: where the figures stay, and by which program and law they are computed. */
export function Fusszeile(): React.JSX.Element {
  const stile = useStile();
  const { berechnet } = useStand();
  const von = berechnet?.wert.kalkulation.zeitraum.von;

  return (
    <p className={mergeClasses(stile.klein, stile.gruppe)}>
      {TEXTE.rahmen.nurAufIhremRechner} {TEXTE.rahmen.programm(PROGRAMMVERSION)} ·{" "}
      {von === undefined ? TEXTE.rahmen.rechtOffen : TEXTE.rahmen.rechtAm(datumText(von))}
    </p>
  );
}
