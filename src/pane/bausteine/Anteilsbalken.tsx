import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStile } from "../stile";

export interface Teilstueck {
  /** One letter that stands in the bar and before the name in the table. */
  readonly zeichen: string;
  readonly name: string;
  /** Any unit: the bar only shows how the pieces relate. */
  readonly groesse: number;
}

const useBalkenstile = makeStyles({
  balken: { display: "flex", gap: "2px", height: "20px" },
  stueck: {
    minWidth: "3px",
    overflow: "hidden",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: "#ffffff",
    "@media (prefers-color-scheme: dark)": { color: "#000000" },
    "@media (forced-colors: active)": {
      border: "1px solid CanvasText",
      lineHeight: "18px",
      color: "CanvasText",
      backgroundColor: "Canvas",
    },
  },
  probe: {
    display: "inline-block",
    verticalAlign: "bottom",
    minWidth: "20px",
    marginRight: "6px",
    borderRadius: tokens.borderRadiusSmall,
  },
  // The letters keep 4.5:1 on each of them, each of them 3:1 on the page.
  farbe0: { backgroundColor: "#0f5a9e", "@media (prefers-color-scheme: dark)": { backgroundColor: "#6ab0f3" } },
  farbe1: { backgroundColor: "#8a3a00", "@media (prefers-color-scheme: dark)": { backgroundColor: "#f2a36b" } },
  farbe2: { backgroundColor: "#44602c", "@media (prefers-color-scheme: dark)": { backgroundColor: "#a3c585" } },
});

/** A stacked bar for the eye alone; the same figures stand as text in the table beside it. */
export function Anteilsbalken({ stuecke }: { readonly stuecke: readonly Teilstueck[] }): React.JSX.Element {
  const eigene = useBalkenstile();

  return (
    <div className={eigene.balken} aria-hidden="true">
      {stuecke.map((stueck, i) =>
        stueck.groesse <= 0 ? null : (
          <div
            key={stueck.zeichen}
            className={mergeClasses(eigene.stueck, farbe(eigene, i))}
            style={{ flex: `${stueck.groesse} 0 0` }}
          >
            {stueck.zeichen}
          </div>
        ),
      )}
    </div>
  );
}

/** The letter in its colour, as it stands in the bar. */
export function Zeichen({ stueck, platz }: { readonly stueck: Teilstueck; readonly platz: number }): React.JSX.Element {
  const eigene = useBalkenstile();
  const stile = useStile();

  return (
    <>
      <span aria-hidden="true" className={mergeClasses(eigene.stueck, eigene.probe, farbe(eigene, platz))}>
        {stueck.zeichen}
      </span>
      <span className={stile.fett}>{stueck.name}</span>
    </>
  );
}

function farbe(eigene: ReturnType<typeof useBalkenstile>, platz: number): string {
  return [eigene.farbe0, eigene.farbe1, eigene.farbe2][platz] ?? eigene.farbe0;
}
