import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStile } from "../stile";

const useMeldungsstile = makeStyles({
  meldung: { borderLeftWidth: "4px", margin: "8px 0" },
  hinweis: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground2 },
  warnung: {
    borderLeftColor: tokens.colorStatusWarningBorderActive,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  fehler: { borderLeftColor: tokens.colorStatusDangerBorder2, backgroundColor: tokens.colorStatusDangerBackground1 },
});

/** A box that says something once; the words say how grave it is, the colour only repeats it. */
export function Meldung({
  art = "hinweis",
  children,
}: {
  readonly art?: "hinweis" | "warnung" | "fehler";
  readonly children: ReactNode;
}): React.JSX.Element {
  const stile = useStile();
  const eigene = useMeldungsstile();

  return <div className={mergeClasses(stile.karte, eigene.meldung, eigene[art])}>{children}</div>;
}
