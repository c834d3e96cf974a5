import { useStile } from "../stile";
import { TEXTE } from "../texts";
import { SEITEN, type Seite } from "./seiten";

/** The pages as a navigation of plain buttons: reached by Tab, said as "current page". */
export function Seitenwahl({
  seite,
  onWahl,
}: {
  readonly seite: Seite;
  readonly onWahl: (seite: Seite) => void;
}): React.JSX.Element {
  const stile = useStile();

  return (
    <nav aria-label={TEXTE.rahmen.seiten}>
      <ul className={stile.seiten}>
        {SEITEN.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={stile.seite}
              {...(name === seite ? { "aria-current": "page" as const } : {})}
              onClick={() => {
                onWahl(name);
              }}
            >
              {TEXTE.seiten[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
