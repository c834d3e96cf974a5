import { mergeClasses } from "@fluentui/react-components";
import { euroText, type Betrag } from "../../domain";
import { useStile } from "../stile";

/** The heading of a block with its sum, as Tab. 1 has it. */
export function Summenkopf({
  id,
  titel,
  betrag,
}: {
  readonly id: string;
  readonly titel: string;
  readonly betrag: Betrag | undefined;
}): React.JSX.Element {
  const stile = useStile();

  return (
    <div className={stile.verteilt}>
      <h2 id={id} className={stile.h2} tabIndex={-1}>
        {titel}
      </h2>
      {betrag !== undefined && <span className={mergeClasses(stile.zahl, stile.fett)}>{euroText(betrag)}</span>}
    </div>
  );
}
