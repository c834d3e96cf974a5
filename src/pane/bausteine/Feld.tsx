import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStile } from "../stile";
import { TEXTE } from "../texts";

const useFeldstile = makeStyles({
  feld: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    // An error needs room to be read: its field takes the whole row.
    ":has([aria-invalid])": { gridColumnStart: 1, gridColumnEnd: -1 },
  },
  pflicht: { color: tokens.colorPaletteRedForeground3, paddingLeft: "2px" },
  fehler: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Feldangaben {
  readonly id: string;
  readonly label: string;
  /** In a grid with headings the label is only spoken. */
  readonly ohneLabel?: boolean;
  readonly pflicht?: boolean;
  readonly hinweis?: string | null;
  readonly fehler?: string | null;
  readonly children: ReactNode;
}

/** Label, error, input and hint, tied together for the ear; the error comes before the field, as GOV.UK has it. */
export function Feld({
  id,
  label,
  ohneLabel = false,
  pflicht = false,
  hinweis,
  fehler,
  children,
}: Feldangaben): React.JSX.Element {
  const stile = useStile();
  const eigene = useFeldstile();

  return (
    <div className={eigene.feld}>
      <label htmlFor={id} className={ohneLabel ? stile.unsichtbar : undefined}>
        {label}
        {pflicht && (
          <span className={eigene.pflicht} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {fehler !== undefined && fehler !== null && (
        <div id={`${id}-fehler`} className={eigene.fehler}>
          <span className={stile.unsichtbar}>{TEXTE.rahmen.fehlerVorwort} </span>
          {fehler}
        </div>
      )}
      {children}
      {hinweis !== undefined && hinweis !== null && (
        <div id={`${id}-hinweis`} className={stile.klein} aria-live="polite">
          {hinweis}
        </div>
      )}
    </div>
  );
}

/** What ties an input to its Feld. */
export function feldbezug(
  id: string,
  {
    fehler = null,
    hinweis = null,
    pflicht = false,
  }: { fehler?: string | null; hinweis?: string | null; pflicht?: boolean },
): { id: string; "aria-describedby"?: string; "aria-invalid"?: true; "aria-required"?: true } {
  const beschreibung = [fehler === null ? "" : `${id}-fehler`, hinweis === null ? "" : `${id}-hinweis`]
    .join(" ")
    .trim();

  return {
    id,
    ...(beschreibung === "" ? {} : { "aria-describedby": beschreibung }),
    ...(fehler === null ? {} : { "aria-invalid": true }),
    ...(pflicht ? { "aria-required": true } : {}),
  };
}
