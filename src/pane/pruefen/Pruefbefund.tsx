import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ort } from "../../domain";
import { useStile } from "../stile";
import { fundstelleKurz, ohnePfade, TEXTE, wirkungAnzeige } from "../texts";
import { PRUEFEN } from "../texts/pruefen";
import { usePane } from "../zustand/kontext";
import type { Eintrag } from "./pruefstand";

const usePruefstile = makeStyles({
  karte: {
    borderLeftWidth: "4px",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  fehler: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warnung: { borderLeftColor: tokens.colorStatusWarningBorderActive, borderLeftStyle: "dashed" },
  hinweis: { borderLeftColor: tokens.colorNeutralStroke1, borderLeftStyle: "dotted" },
});

/** Cells of a group that are named at once. */
const ZELLEN_HOECHSTENS = 12;

/** One finding, or several equal ones; accepted with a reason, or open. */
export function Pruefbefund({
  eintrag: { befunde },
  istOffen,
  angenommen,
  onAngenommen,
}: {
  readonly eintrag: Eintrag;
  readonly istOffen: boolean;
  readonly angenommen: string | null;
  readonly onAngenommen: (grund: string | null) => void;
}): React.JSX.Element {
  const stile = useStile();
  const eigene = usePruefstile();
  const [erster] = befunde;
  const { schwere, regel, text, wirkung, gefunden, erwartet, fundstelle } = erster;

  return (
    <li className={mergeClasses(stile.karte, stile.dicht, eigene.karte, eigene[schwere])} tabIndex={-1}>
      <div className={stile.klein}>
        {TEXTE.befunde.einzeln[schwere]} · {regel}
        {befunde.length > 1 && ` · ${PRUEFEN.zellen(befunde.length)}`}
      </div>
      {ohnePfade(text)}
      {(gefunden !== null || erwartet !== null) && (
        <div className={stile.klein}>
          {gefunden !== null && `${PRUEFEN.gefunden}: ${gefunden}`}
          {gefunden !== null && erwartet !== null && " · "}
          {erwartet !== null && `${PRUEFEN.erwartet}: ${erwartet}`}
        </div>
      )}
      {wirkung !== null && <div className={stile.fett}>{wirkungAnzeige(wirkung)}</div>}
      {fundstelle !== null && <div className={stile.klein}>{fundstelleKurz(fundstelle)}</div>}
      <div className={stile.zeile}>
        {befunde.slice(0, ZELLEN_HOECHSTENS).map((befund, i) => (
          <Zelle key={i} ort={befund.ort} istOffen={istOffen} />
        ))}
        {befunde.length > ZELLEN_HOECHSTENS && (
          <span className={stile.klein}>{PRUEFEN.weitereZellen(befunde.length - ZELLEN_HOECHSTENS)}</span>
        )}
      </div>
      <Annahme angenommen={angenommen} onAngenommen={onAngenommen} />
    </li>
  );
}

function Zelle({ ort, istOffen }: { readonly ort: Ort; readonly istOffen: boolean }): React.JSX.Element | null {
  const stile = useStile();
  const { host, zeigeZelle } = usePane();
  const { blatt, zelle } = ort;
  if (blatt === undefined) {
    return null;
  }
  const name = zelle === undefined ? blatt : `${blatt}!${zelle}`;

  return istOffen && zelle !== undefined && host?.workbook?.show !== undefined ? (
    <Button
      size="small"
      onClick={() => {
        zeigeZelle({ sheet: blatt, cell: zelle });
      }}
    >
      {name}
    </Button>
  ) : (
    <span className={stile.klein}>{name}</span>
  );
}

function Annahme({
  angenommen,
  onAngenommen,
}: {
  readonly angenommen: string | null;
  readonly onAngenommen: (grund: string | null) => void;
}): React.JSX.Element {
  const stile = useStile();
  const [offen, setOffen] = useState(false);
  const [grund, setGrund] = useState("");
  const [fehlt, setFehlt] = useState(false);
  if (angenommen !== null) {
    return (
      <div className={stile.zeile}>
        <span className={stile.fett}>{PRUEFEN.angenommenMit(angenommen)}</span>
        <Button
          size="small"
          onClick={() => {
            onAngenommen(null);
          }}
        >
          {PRUEFEN.zuruecknehmen}
        </Button>
      </div>
    );
  }

  return offen ? (
    <form
      className={stile.stapel}
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        if (grund.trim() === "") {
          setFehlt(true);
        } else {
          onAngenommen(grund.trim());
        }
      }}
    >
      <Field
        label={PRUEFEN.annehmenGrund}
        {...(fehlt ? { validationMessage: PRUEFEN.grundFehlt, validationState: "error" as const } : {})}
      >
        <Input
          autoFocus
          value={grund}
          onChange={(_, { value }) => {
            setGrund(value);
          }}
        />
      </Field>
      <div className={stile.zeile}>
        <Button type="submit" size="small">
          {PRUEFEN.annehmenFertig}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setOffen(false);
          }}
        >
          {TEXTE.rahmen.abbrechen}
        </Button>
      </div>
    </form>
  ) : (
    <div>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setOffen(true);
        }}
      >
        {PRUEFEN.annehmen}
      </Button>
    </div>
  );
}
