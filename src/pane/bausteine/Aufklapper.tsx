import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useStile } from "../stile";

interface Aufklappangaben {
  readonly titel: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly gedaempft?: boolean;
  /** The content holds fields that others may jump to: it is there while the details are closed. */
  readonly immerDa?: boolean;
}

/** Native details; what nobody opens is not built. */
export function Aufklapper({
  titel,
  children,
  id,
  gedaempft = false,
  immerDa = false,
}: Aufklappangaben): React.JSX.Element {
  const stile = useStile();
  const [offen, setOffen] = useState(false);

  return (
    <details
      id={id}
      onToggle={(ereignis) => {
        setOffen(ereignis.currentTarget.open);
      }}
    >
      <summary className={mergeClasses(stile.klappe, gedaempft && stile.klein)}>{titel}</summary>
      {(offen || immerDa) && <div className={stile.klappinhalt}>{children}</div>}
    </details>
  );
}
